package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// byteOrderMark may start a text, in any encoding of Unicode.
const byteOrderMark = "\ufeff"

// decode returns the input in UTF-8, and where its characters stood. An input
// in UTF-8 is returned as it is, without a source; so is one whose bytes say
// nothing of an encoding.
func decode(input string) (string, *source) {
	if littleEndian, ok := isUTF16(input); ok {
		return decodeUTF16(input, littleEndian)
	}
	if isUTF8(input) {
		return input, nil
	}
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
	if utf8.ValidString(s) {
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

func windows1252(s string) (rune, int) { return charmap.Windows1252.DecodeByte(s[0]), 1 }
func windows1251(s string) (rune, int) { return charmap.Windows1251.DecodeByte(s[0]), 1 }
func windows1256(s string) (rune, int) { return charmap.Windows1256.DecodeByte(s[0]), 1 }

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
	case a == latin && last >= utf8.RuneSelf && r >= utf8.RuneSelf:
		return -1
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

func decodeWith(set characterSet, s string) (string, *source) {
	var d decoder
	d.text.Grow(len(s) + len(s)/4)
	for i := 0; i < len(s); {
		r, size := set(s[i:])
		d.add(r, size)
		i += size
	}
	return d.finish()
}
