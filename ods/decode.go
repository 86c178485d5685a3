package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/undoc-go/undoc/internal/eight"
)

// byteOrderMark may start a text, in any encoding of Unicode.
const byteOrderMark = "\ufeff"

// decode returns the input in UTF-8, and where its characters stood. An input
// in UTF-8 is returned as it is, without a source; so is one whose bytes say
// nothing of an encoding.
func decode(input string) (string, *source) {
	// UTF-16 comes first: without a byte order mark its English is valid UTF-8 too,
	// with a NUL in every other byte.
	if littleEndian, ok := isUTF16(input); ok {
		return decodeUTF16(input, littleEndian)
	}
	if isUTF8(input) {
		return input, nil
	}
	// A set of one byte a character can decode anything, so that only the likeness
	// of the result to a text tells which one was meant.
	sample := input[:min(len(input), sampleSize)]
	best, score := characterSets[0], -1<<62
	for _, set := range characterSets {
		if s := plausibility(set, sample); s > score {
			best, score = set, s
		}
	}
	return decodeWith(best, input)
}

// sampleSize is how much of an input is looked at to tell its encoding.
const sampleSize = 1 << 16

// isUTF8 reports whether s is UTF-8, but for a few broken characters: a text
// that was cut, or damaged, is still UTF-8.
func isUTF8(s string) bool {
	if eight.Valid(s) {
		return true
	}
	good, bad := 0, 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		i += size
	}
	// In a text of another set nearly every byte from 0x80 on is broken UTF-8. What
	// is no text at all is left as it is.
	return good >= bad || isBinary(s)
}

// isBinary reports whether s has so many control characters that it is no text.
func isBinary(s string) bool {
	s = s[:min(len(s), sampleSize)]
	controls := 0
	for i := range len(s) {
		if s[i] < ' ' && strings.IndexByte("\t\n\v\f\r\x1b", s[i]) < 0 {
			controls++
		}
	}
	return 20*controls > len(s)
}

// A characterSet decodes the character that s starts with.
type characterSet func(s string) (r rune, size int)

// characterSets are the ones that documents are met in, the likeliest first.
var characterSets = [...]characterSet{windows1252, windows1251, windows1256, gb18030}

// The sets of Windows that the word processors of the United Nations had before
// Unicode: Western, Cyrillic and Arabic.
func windows1252(s string) (rune, int) { return charmap.Windows1252.DecodeByte(s[0]), 1 }
func windows1251(s string) (rune, int) { return charmap.Windows1251.DecodeByte(s[0]), 1 }
func windows1256(s string) (rune, int) { return charmap.Windows1256.DecodeByte(s[0]), 1 }

// gb18030 decodes a character of Chinese: one byte of ASCII, two bytes, or four when
// the second is a digit (GB 18030-2005). Older texts in GB 2312 and GBK are a part
// of it.
func gb18030(s string) (rune, int) {
	size := 1
	switch {
	case s[0] < utf8.RuneSelf:
		return rune(s[0]), 1
	case len(s) > 1 && isDigit(s[1]):
		size = 4
	default:
		size = 2
	}
	if size > len(s) {
		return utf8.RuneError, 1
	}
	var to [utf8.UTFMax]byte
	n, _, err := simplifiedchinese.GB18030.NewDecoder().Transform(to[:], []byte(s[:size]), true)
	r, length := utf8.DecodeRune(to[:n])
	if err != nil || r == utf8.RuneError || length != n {
		return utf8.RuneError, 1
	}
	return r, size
}

// plausibility tells how much a sample looks like a text in the set: letters
// beside letters of one script, capitals before small letters, accented Latin
// letters among plain ones, Chinese characters of the common block.
func plausibility(set characterSet, sample string) int {
	score, last := 0, rune(' ')
	for i := 0; i < len(sample); {
		r, size := set(sample[i:])
		if r >= utf8.RuneSelf || last >= utf8.RuneSelf {
			score += pairScore(last, r)
		}
		last = r
		i += size
	}
	return score
}

// pairScore tells how much two characters beside each other look like a text. The
// weights need only order the sets: a broken character is worse than any habit of
// spelling, a run of Chinese better than one letter of Latin beside another.
func pairScore(last, r rune) int {
	a, b := scriptOf(last), scriptOf(r)
	switch {
	case r == utf8.RuneError || unicode.IsControl(r) && r >= utf8.RuneSelf:
		return -8
	case b == han && a == han:
		return 3
	case b == han:
		return -1 // Chinese comes in runs
	case a == noScript || b == noScript:
		return 0
	case a != b:
		return -3
	// Two accented letters in a row are rare in French and Spanish, and the rule in
	// Cyrillic that is read as Windows-1252.
	case a == latin && last >= utf8.RuneSelf && r >= utf8.RuneSelf:
		return -1
	// A capital inside a word is what a wrong set makes of small letters.
	case unicode.IsLower(last) && unicode.IsUpper(r):
		return -2
	}
	return 1
}

// The scripts of the official languages.
const (
	noScript = iota
	latin
	cyrillic
	arabic
	han
)

// scriptOf returns the script of a letter. Other scripts count as none: no official
// language has them, and their letters show up where a wrong set was tried.
func scriptOf(r rune) int {
	switch {
	case !unicode.IsLetter(r):
		return noScript
	case r < 0x250:
		return latin
	case r >= 0x400 && r < 0x530:
		return cyrillic
	case r >= 0x600 && r < 0x700:
		return arabic
	case r >= 0x4e00 && r < 0xa000:
		return han
	}
	return noScript
}

// decodeWith returns a text of the set in UTF-8, with the place of every character:
// offsets are those of the input, whatever its encoding.
func decodeWith(set characterSet, s string) (string, *source) {
	var d decoder
	// Western texts grow little; others grow the builder again.
	d.text.Grow(len(s) + len(s)/4)
	for i := 0; i < len(s); {
		r, size := set(s[i:])
		d.add(r, size)
		i += size
	}
	return d.finish()
}
