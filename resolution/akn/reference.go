package akn

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// reference reads the reference that s starts with, and returns the character it
// stands for and how long it is: 0 when it is none.
func reference(s string) (r rune, size int) {
	// The longest that names a character, with zeros in front as some writers put
	// them: a lone ampersand costs no search through the file.
	end := strings.IndexByte(s[:min(len(s), len("&#x0010FFFF;"))], ';')
	if end < 0 {
		return 0, 0
	}
	switch name := s[1:end]; {
	// The five of XML, 4.6; all others want a document type.
	case name == "lt":
		r = '<'
	case name == "gt":
		r = '>'
	case name == "amp":
		r = '&'
	case name == "quot":
		r = '"'
	case name == "apos":
		r = '\''
	case strings.HasPrefix(name, "#x"):
		r = character(name[2:], 16)
	case strings.HasPrefix(name, "#"):
		r = character(name[1:], 10)
	}
	if r == 0 {
		return 0, 0
	}
	return r, end + 1
}

// character returns the character of a number, or 0 when XML has none.
func character(figures string, base int) rune {
	n, err := strconv.ParseUint(figures, base, 32)
	r := rune(n)
	// XML 1.0, 2.2: the same characters that may stand as themselves.
	control := n < 0x20 && r != '\t' && r != '\n' && r != '\r'
	if err != nil || control || n > utf8.MaxRune || !utf8.ValidRune(r) || r == 0xfffe || r == 0xffff {
		return 0
	}
	return r
}

// unescape returns the value of an attribute with its references resolved, and
// its white space as spaces.
func unescape(s string) string {
	// Most values are plain, and alias the file.
	plain := 0
	for plain < len(s) && s[plain] != '&' && s[plain] >= ' ' {
		plain++
	}
	if plain == len(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '&':
			r, size := reference(s[i:])
			b = utf8.AppendRune(b, r)
			i += size
		case isBlank(c):
			b = append(b, ' ')
			i++
		default:
			b = append(b, c)
			i++
		}
	}
	return string(b)
}
