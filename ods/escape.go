package ods

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// appendSymbol appends a symbol as links spell it, without spaces. Of a double
// symbol that is the first one: ODS does not know the two joined.
func appendSymbol(b []byte, s symbol.Symbol) []byte {
	first, _ := s.Parts()
	name := first.String()
	for i := range len(name) {
		if name[i] != ' ' {
			b = appendEscaped(b, name[i])
		}
	}
	return b
}

// appendEscaped appends c, escaped where it could not stand in a path and in a
// query alike.
func appendEscaped(b []byte, c byte) []byte {
	const hex = "0123456789ABCDEF"
	if isPlain(c) {
		return append(b, c)
	}
	return append(b, '%', hex[c>>4], hex[c&15])
}

// isPlain reports whether c stands for itself in links: the unreserved
// characters of RFC 3986, and those others that symbols have.
func isPlain(c byte) bool {
	switch c {
	case '-', '.', '_', '~', '/', '(', ')', ',', ':':
		return true
	}
	return isLatin(c) || '0' <= c && c <= '9'
}

// unescape undoes percent escapes, once, and in a query makes a plus sign a
// space. It returns where the first escape is that is broken, or -1; for what no
// symbol has, control characters and bytes that are not UTF-8, it returns 0. It
// copies only what has escapes.
func unescape(s string, inQuery bool) (text string, bad int) {
	if text = s; strings.IndexByte(s, '%') >= 0 || inQuery && strings.IndexByte(s, '+') >= 0 {
		b := make([]byte, 0, len(s))
		for i := 0; i < len(s); i++ {
			c := s[i]
			switch {
			case c == '+' && inQuery:
				c = ' '
			case c == '%' && (len(s)-i < len("%2F") || unhex(s[i+1]) < 0 || unhex(s[i+2]) < 0):
				return "", i
			case c == '%':
				c = byte(unhex(s[i+1])<<4 | unhex(s[i+2]))
				i += len("2F")
			}
			b = append(b, c)
		}
		text = string(b)
	}
	if !utf8.ValidString(text) || hasControl(text) {
		return "", 0
	}
	return text, -1
}

func hasControl(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f {
			return true
		}
	}
	return false
}

// unhex returns the value of a hexadecimal digit, or -1.
func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}
