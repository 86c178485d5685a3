package symbol

import "unicode/utf8"

// Symbols are ASCII. Texts have non-breaking spaces and hyphens in them, typists
// of Russian texts letters of their own alphabet that look the same, Arabic
// texts marks of direction, Chinese texts wide forms.

// fold returns the ASCII byte that the first character of s stands for in
// symbols, 0 for one that stands for nothing, and how long it is in s.
func fold(s string) (c byte, n int) {
	if s[0] < utf8.RuneSelf {
		if s[0] < ' ' {
			return ' ', 1
		}
		return s[0], 1
	}
	// What stands for nothing is dropped: it came along when text was copied.
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case '\uff01' <= r && r <= '\uff5e': // full width
		return byte(r - 0xff01 + '!'), n
	case '\u2010' <= r && r <= '\u2015', r == '\u2212':
		return '-', n
	case '\u2000' <= r && r <= '\u200a', r == '\u00a0', r == '\u202f', r == '\u3000':
		return ' ', n
	case '\u200b' <= r && r <= '\u200f', '\u202a' <= r && r <= '\u202e', r == '\u00ad', r == '\ufeff':
		return 0, n // joiners, directions, soft hyphen
	case '\u064b' <= r && r <= '\u0652', '\u0300' <= r && r <= '\u036f':
		return 0, n // marks over letters
	case '\u0660' <= r && r <= '\u0669': // Arabic digits
		return byte(r - '\u0660' + '0'), n
	case r == '\u2044' || r == '\u2215':
		return '/', n
	}
	return lookalike(r), n
}

// inASCII returns s in ASCII, or s where it is.
func inASCII(s string) string {
	i := 0
	for i < len(s) && ' ' <= s[i] && s[i] < utf8.RuneSelf {
		i++
	}
	if i == len(s) {
		return s
	}
	b := append(make([]byte, 0, len(s)), s[:i]...)
	for i < len(s) {
		c, n := fold(s[i:])
		if i += n; c != 0 {
			b = append(b, c)
		}
	}
	return string(b)
}

// unreadable is a byte that is in no symbol.
const unreadable = 0x7f

// Letters are taken for what they look like and not for what they sound like: the
// Cyrillic С is a C, Р a P. Those at the same place of the two strings look alike.

// lookalike returns the Latin capital that a Cyrillic or Greek one looks like,
// and unreadable for everything else.
func lookalike(r rune) byte {
	const from, to = "АВЕКМНОРСТХІЅЈУаеорсхіѕАΑΒΕΗΙΚΜΝΟΡΤΧΖ", "ABEKMHOPCTXISJYaeopcxisAABEHIKMNOPTXZ"
	if r < '\u0391' || '\u0456' < r { // beyond the Greek and the Cyrillic letters of from
		return unreadable
	}
	i := 0
	for _, c := range from {
		if c == r {
			return to[i]
		}
		i++
	}
	return unreadable
}
