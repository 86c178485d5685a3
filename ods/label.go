package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsLabel reports whether s has the form of a number in front of a paragraph:
// "1.", "1.2.", "(a)", "a)", "iv.", "XII.", "65/124.", "ES-11/5.", a dash or a
// bullet; in Arabic "1 -", "(أ)" and "’1‘", in Chinese "㈠" and "(一)". The forms
// are those of the Editorial Manual, and those counted in published resolutions
// of all organs.
func IsLabel(s string) bool {
	if s == "" || len(s) > maxLabel {
		return false
	}
	// Most words that are asked about end with a letter, and have no stop in them.
	if isLatin(s[len(s)-1]) && strings.IndexByte(s, '.') < 0 {
		return false
	}
	if isBullet(s) {
		return true
	}
	opened, number, closed := SplitLabel(s)
	switch {
	case number == "", closed == ",":
		return false
	// Without a mark only forms that no word has are labels.
	case opened == "" && closed == "":
		return isEnclosed(number) || isSessional(number) || strings.IndexByte(number, '.') > 0 && isNumber(number)
	}
	return isNumber(number) || isFewLetters(number)
}

// isMisread reports whether s is a number in figures whose stop was misread as a
// comma: "3,".
func isMisread(s string) bool {
	opened, number, closed := SplitLabel(s)
	return opened == "" && closed == "," && number != "" && strings.Trim(number, "0123456789") == ""
}

// maxLabel is the length of the longest label: a resolution of an emergency
// special session with letters has 12 bytes, a Roman numeral up to 10.
const maxLabel = 16

// isBullet reports whether s is a mark of lists: a dash where the Council's
// resolutions have one, or what word processors put.
func isBullet(s string) bool {
	switch s {
	case "–", "—", "-", "−", "•", "*", "·", "○", "◦":
		return true
	}
	return false
}

// The marks that set a number apart, before and after it. Those that are longer
// come first. A comma is a stop that was misread, see [blockReader.cutNext].
var (
	opening = [...]string{"(", "（", "’", "‘"}
	closing = [...]string{")", "）", "‘", "’", ". -", " -", " –", "-", "–", ".", "．", ","}
)

// SplitLabel parts a label into its number and the marks before and after it:
// "(a)" is "(", "a" and ")". What has no such marks, or only one of a pair of
// brackets that open, is all number.
func SplitLabel(s string) (opened, number, closed string) {
	number = s
	for i := range opening {
		if rest, ok := strings.CutPrefix(number, opening[i]); ok {
			opened, number = opening[i], rest
			break
		}
	}
	// One bracket at the end is a label, "a)", as Spanish and French have it.
	if n := len(number) - closingSize(number); n < len(number) {
		return opened, number[:n], number[n:]
	}
	// One that opens and does not close starts words in brackets.
	if opened != "" {
		return "", s, ""
	}
	return "", number, ""
}

// closingSize returns the size of the mark that s ends with, or 0.
func closingSize(s string) int {
	if s == "" || isLatin(s[len(s)-1]) {
		return 0 // most of what is asked about is words
	}
	if c := s[len(s)-1]; c == '.' || c == ')' || c == ',' {
		return 1
	}
	for i := range closing {
		if strings.HasSuffix(s, closing[i]) {
			return len(closing[i])
		}
	}
	return 0
}

// isEnclosed reports whether s is made of numbers that are enclosed in brackets
// as one character, ㈠ to ㈩.
func isEnclosed(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < '㈠' || r > '㈩' }) < 0
}

// isSessional reports whether s is the number of a resolution of a session,
// "65/124" or "ES-11/5", which Arabic versions print without a mark after it.
func isSessional(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "E"), "S-")
	session, number, ok := strings.Cut(s, "/")
	return ok && session != "" && number != "" && strings.Trim(session+number, "0123456789") == ""
}

// isFewLetters reports whether s is one or two letters of any script.
func isFewLetters(s string) bool {
	n := 0
	for _, r := range s {
		if !isLetter(r) && !unicode.IsMark(r) && r != '\u0640' {
			return false
		}
		n++
	}
	return n <= 2 && utf8.ValidString(s)
}

// isNumber reports whether s is made of what numbers are made of: digits or a
// few letters, in groups parted by a stop, a slash or a hyphen.
func isNumber(s string) bool {
	digits, letters := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			digits++
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			letters++
		case c == '.' || c == '/' || c == '-':
			if i == 0 || i == len(s)-1 {
				return false
			}
		default:
			return false
		}
	}
	// Letters that stand for a number are few: "48/218 A", "iv", "A.B"; more are a
	// word.
	return letters == 0 || digits > 0 && letters <= 3 || digits == 0 && (letters <= 2 || isRoman(s) || isInitials(s))
}

// isRoman reports whether s is made of the letters of Roman numerals, all of
// one case.
func isRoman(s string) bool {
	lower := s[0] >= 'a'
	for i := range len(s) {
		if strings.IndexByte("ivxlcdm", s[i]|0x20) < 0 || (s[i] >= 'a') != lower {
			return false
		}
	}
	return true
}

// isInitials reports whether s is single letters parted by stops.
func isInitials(s string) bool {
	for i := range len(s) {
		if (i%2 == 1) != (s[i] == '.') {
			return false
		}
	}
	return true
}
