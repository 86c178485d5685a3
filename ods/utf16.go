package ods

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// isUTF16 reports whether s is UTF-16: by its byte order mark, or by what its
// start reads as.
func isUTF16(s string) (littleEndian, ok bool) {
	switch {
	case strings.HasPrefix(s, "\xff\xfe"):
		return true, true
	case strings.HasPrefix(s, "\xfe\xff"):
		return false, true
	}
	if s = s[:min(len(s), 4096)&^1]; len(s) < 8 || strings.IndexByte(s, 0) < 0 || isMostlyASCII(s) {
		return false, false
	}
	little, big := readsAs(s, true), readsAs(s, false)
	return little > big, max(little, big) > 0
}

// isMostlyASCII reports whether most bytes of s are characters of ASCII: in
// UTF-16 no more than half are in any language but Chinese, and about as many
// there. Records of ODS have a zero byte here and there.
func isMostlyASCII(s string) bool {
	n := 0
	for i := range len(s) {
		n += toInt(isASCIIText(rune(s[i])))
	}
	return 4*n > 3*len(s)
}

func isASCIIText(r rune) bool {
	return ' ' <= r && r < 0x7f || r == '\n' || r == '\r' || r == '\t' || r == '\f'
}

// readsAs returns how many characters of ASCII s has in UTF-16, of which any
// document has some: line ends, spaces, figures. It returns 0 when more than a
// tenth of the characters are of no official language.
func readsAs(s string, littleEndian bool) int {
	ascii, odd := 0, 0
	for i := 0; i < len(s); i += 2 {
		switch r := unitAt(s, i, littleEndian); {
		case isASCIIText(r):
			ascii++
		case scriptOf(r) == noScript && !isDocumentMark(r):
			odd++
		}
	}
	if 20*odd > len(s) || 256*ascii < len(s) {
		return 0
	}
	return ascii
}

// isDocumentMark reports whether a character that is no letter is one that
// documents have: marks and signs of Latin, Arabic and Chinese.
func isDocumentMark(r rune) bool {
	return r >= 0xa0 && r < 0x250 || r >= 0x600 && r < 0x700 || r >= 0x2000 && r < 0x2300 ||
		r >= 0x3000 && r < 0x3040 || r >= 0x3200 && r < 0x3400 || r >= 0xff00 && r < 0xfff0 || r == 0xfeff
}

// unitAt returns the two bytes at an offset as a number.
func unitAt(s string, i int, littleEndian bool) rune {
	if littleEndian {
		return rune(s[i]) | rune(s[i+1])<<8
	}
	return rune(s[i])<<8 | rune(s[i+1])
}

// decodeUTF16 decodes s. A unit that is no character, and half a unit at the
// end, become U+FFFD.
func decodeUTF16(s string, littleEndian bool) (string, *source) {
	var d decoder
	d.text.Grow(len(s)/2 + len(s)/8)
	for i := 0; i < len(s); {
		r, size := characterAt(s, i, littleEndian)
		d.add(r, size)
		i += size
	}
	return d.finish()
}

// characterAt returns the character at an offset, which may be a pair of units,
// and how many bytes it takes.
func characterAt(s string, i int, littleEndian bool) (r rune, size int) {
	if i+1 == len(s) {
		return utf8.RuneError, 1
	}
	r = unitAt(s, i, littleEndian)
	if !utf16.IsSurrogate(r) {
		return r, 2
	}
	if i+3 < len(s) {
		if both := utf16.DecodeRune(r, unitAt(s, i+2, littleEndian)); both != utf8.RuneError {
			return both, 4
		}
	}
	return utf8.RuneError, 2
}
