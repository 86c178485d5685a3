package ods

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// lookOver reports whether all characters of s are of ASCII, and whether it has no white
// space other than single spaces, eight bytes at a time.
func lookOver(s string) (ascii, single bool) {
	beyond, gaps, last := uint64(0), uint64(0), uint64(0)
	for at := 0; at < len(s); at += eight.Size {
		x := uint64(0)
		if rest := s[at:]; len(rest) >= eight.Size {
			x = eight.Load(rest)
		} else {
			x = eight.At(s, at)
		}
		spaces := eight.Equal(x, ' ')
		gaps |= spaces&(spaces<<8|last) | eight.Equal(x, '\t')
		last = spaces >> (8 * (eight.Size - 1)) // of the last byte, where that of the first is
		beyond |= x
	}
	return beyond&eight.Tops == 0, gaps == 0
}

// columns returns how many columns s takes.
func columns(s string) int {
	width, _ := measureWords(s)
	return width
}

// measureWords returns how many columns s takes, and how many characters it has that
// take none by themselves: vowel marks of Arabic stand over their letters.
//
// Each byte counts for a column, but for those that go on with a character; the bytes of
// which the letters of the official languages are told are looked at eight at a time.
func measureWords(s string) (width, signs int) {
	before, second := uint64(0), uint64(0)
	for at := 0; at < len(s); at += eight.Size {
		x := eight.At(s, at)
		if x&eight.Tops|before == 0 {
			continue
		}
		leads, wrong, beyond := eight.Leads(x, before)
		if wrong != 0 || at+eight.Size >= len(s) && beyond != 0 {
			return measureEach(s)
		}
		width -= bits.OnesCount64(x&eight.Tops ^ leads)
		odd := leads &^ (eight.Equal(x&^eight.Ones, 0xc2) | eight.Equal(x&^eight.Ones, 0xd0)) // Latin, Cyrillic
		if before = beyond; odd|second == 0 {
			continue
		}
		wide, arabic := odd&(x<<2)&wideLeads(x), eight.Equal(x&^eight.Ones, 0xd8)
		width += bits.OnesCount64(wide)
		second |= arabic << 8
		odd = odd&^(wide|arabic) | second&arabicMarks(x)
		second = arabic >> 56
		for ; odd != 0; odd &= odd - 1 {
			more, sign, ok := measureOdd(s, at+eight.Next(odd)/8)
			if !ok {
				return measureEach(s)
			}
			width, signs = width+more, signs+sign
		}
	}
	return len(s) + width, signs
}

// wideLeads returns the highest bit of each byte of x that begins a wide character, where
// it begins one of three bytes: from 0xe4 to 0xe9.
func wideLeads(x uint64) uint64 {
	x &= 0x0f * eight.Ones
	return (x + (0x80-4)*eight.Ones) &^ (x + (0x80-10)*eight.Ones)
}

// arabicMarks returns the highest bit of each byte of x that may end a vowel mark of Arabic,
// where it ends a letter of Arabic: from 0x8b to 0x9f, and 0xb0.
func arabicMarks(x uint64) uint64 {
	low := x &^ eight.Tops
	return (low+(0x80-0x0b)*eight.Ones)&^(low+(0x80-0x20)*eight.Ones) | eight.Equal(x, 0xb0)
}

// measureOdd returns how many columns more than one the character takes which has a byte
// at an offset of s, and whether it is a sign over a letter. It is false where the bytes
// there are no character.
func measureOdd(s string, at int) (more, sign int, ok bool) {
	if !utf8.RuneStart(s[at]) {
		at--
	}
	switch x := eight.At(s, at); uint16(x) {
	case 0x80e2: // U+2000 to U+203F, quotation marks and dashes; the first byte is the lowest
		return 0, 0, true
	case 0x80e3: // U+3000 to U+303F, marks of Chinese, and signs from U+302A on
		if byte(x>>16) < 0xaa {
			return 1, 0, true
		}
	case 0xbcef: // U+FF00 to U+FF3F
		return 1, 0, true
	}
	c, size := utf8.DecodeRuneInString(s[at:])
	width, sign := measureRune(c)
	return width - 1, sign, size > 1
}

// measureEach is [measureWords] character by character.
func measureEach(s string) (width, signs int) {
	for _, c := range s {
		taken, sign := measureRune(c)
		width, signs = width+taken, signs+sign
	}
	return width, signs
}

// measureRune is [measureWords] for a character.
func measureRune(c rune) (width, sign int) {
	sign = toInt(!hasNoMarks(c) && unicode.Is(unicode.Mn, c))
	if isWide(c) {
		return 2, sign
	}
	return 1 - sign, sign
}

// hasNoMarks reports whether a character is of a range in which no mark stands over
// a letter: Latin, Cyrillic, the letters of Arabic, punctuation.
func hasNoMarks(c rune) bool {
	return c < 0x300 || 0x400 <= c && c < 0x482 || 0x620 <= c && c < 0x64b || 0x2000 <= c && c < 0x2070
}

// isWide reports whether a character is of a script that is written without
// spaces, or a mark of its punctuation.
func isWide(c rune) bool { return c >= 0x2e80 && c < 0xa000 || c >= 0xff00 && c < 0xff61 }
