package ods

import "strings"

// IsLabel reports whether s has the form of a number in front of a paragraph:
// "1.", "1.2.", "(a)", "a)", "iv.", "XII.", "65/124.", "ES-11/5.", a dash or a
// bullet. The forms are those of the Editorial Manual, and those counted in
// published resolutions of all organs.
func IsLabel(s string) bool {
	if s == "" || len(s) > maxLabel {
		return false
	}
	if isBullet(s) {
		return true
	}
	inner, closed := trimLabel(s)
	if inner == "" || !closed && strings.IndexByte(inner, '.') < 0 {
		return false
	}
	return isNumber(inner)
}

// maxLabel is the length of the longest label: a resolution of an emergency
// special session with letters has 12 bytes, a Roman numeral up to 10.
const maxLabel = 16

func isBullet(s string) bool {
	switch s {
	case "–", "—", "-", "•", "*", "·", "○", "◦":
		return true
	}
	return false
}

// trimLabel takes the marks off that set a number apart, and reports whether
// there were any.
func trimLabel(s string) (inner string, closed bool) {
	opened := strings.HasPrefix(s, "(")
	s = strings.TrimPrefix(s, "(")
	if rest, ok := strings.CutSuffix(s, ")"); ok {
		return rest, true
	}
	if opened {
		return "", false
	}
	return strings.CutSuffix(s, ".")
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
