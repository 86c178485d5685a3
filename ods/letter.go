package ods

import (
	"unicode"
	"unicode/utf8"
)

// isLetter reports what unicode.IsLetter does. The ranges in which the official
// languages have nearly all of their letters are known here: asking Unicode takes
// many times longer, and every character of a text is asked about.
func isLetter(c rune) bool {
	switch {
	case c < utf8.RuneSelf:
		return 'a' <= c|0x20 && c|0x20 <= 'z'
	case 0xc0 <= c && c < 0x100:
		return c != '×' && c != '÷'
	case 0x400 <= c && c < 0x482, // Cyrillic
		0x620 <= c && c < 0x64b,   // Arabic
		0x4e00 <= c && c < 0xa000: // Chinese
		return true
	case 0x2000 <= c && c < 0x2070, 0x3000 <= c && c < 0x3005, 0xff00 <= c && c < 0xff21:
		return false // marks of punctuation
	}
	return unicode.IsLetter(c)
}

// toLower returns what unicode.ToLower does, and is faster in the same ranges.
func toLower(c rune) rune {
	switch {
	case c < utf8.RuneSelf:
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	case hasNoCapitals(c):
		return c
	case 0x410 <= c && c < 0x430, 0xc0 <= c && c < 0xdf && c != '×':
		return c + 0x20
	case 0xdf <= c && c < 0x100: // Latin with accents
		return c
	}
	return unicode.ToLower(c)
}

// isUpper reports what unicode.IsUpper does.
func isUpper(c rune) bool {
	switch {
	case c < utf8.RuneSelf:
		return 'A' <= c && c <= 'Z'
	case 0x410 <= c && c < 0x430:
		return true
	case hasNoCapitals(c):
		return false
	}
	return unicode.IsUpper(c)
}

// isLower reports what unicode.IsLower does.
func isLower(c rune) bool {
	switch {
	case c < utf8.RuneSelf:
		return 'a' <= c && c <= 'z'
	case 0x430 <= c && c < 0x460:
		return true
	case 0x410 <= c && c < 0x430, hasNoCapitals(c):
		return false
	}
	return unicode.IsLower(c)
}

// hasNoCapitals reports whether a character is of one of the ranges that have
// letters and no capitals: small ones of Cyrillic, Arabic, Chinese.
func hasNoCapitals(c rune) bool {
	return 0x430 <= c && c < 0x460 || 0x620 <= c && c < 0x64b || 0x4e00 <= c && c < 0xa000
}

// lastWord returns the letters that s ends with.
func lastWord(s string) string {
	at := len(s)
	for at > 0 {
		c, size := rune(s[at-1]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeLastRuneInString(s[:at])
		}
		if !isLetter(c) {
			break
		}
		at -= size
	}
	return s[at:]
}

// firstWord returns the letters that s starts with.
func firstWord(s string) string { return s[:wordEnd(s, 0)] }

// wordEnd returns where the letters end that stand in s from an offset on.
func wordEnd(s string, at int) int {
	for at < len(s) {
		c, size := rune(s[at]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(s[at:])
		}
		if !isLetter(c) {
			break
		}
		at += size
	}
	return at
}
