package akn

import (
	"strconv"
	"unicode/utf8"
)

// An xmlWriter appends elements. It keeps no state but the bytes: what opens is
// closed by whoever opened it.
type xmlWriter struct{ b []byte }

// An attribute is a name and a value, which is written only when not empty.
type attribute struct{ name, value string }

// open appends a start tag.
func (w *xmlWriter) open(name string, attributes ...attribute) {
	w.tag(name, attributes)
	w.b = append(w.b, '>')
}

// empty appends an element without content.
func (w *xmlWriter) empty(name string, attributes ...attribute) {
	w.tag(name, attributes)
	w.b = append(w.b, "/>"...)
}

func (w *xmlWriter) tag(name string, attributes []attribute) {
	w.b = append(append(w.b, '<'), name...)
	for _, a := range attributes {
		if a.value == "" {
			continue
		}
		w.b = append(append(w.b, ' '), a.name...)
		w.b = append(w.b, `="`...)
		w.b = appendEscaped(w.b, a.value, true)
		w.b = append(w.b, '"')
	}
}

// close appends an end tag.
func (w *xmlWriter) close(name string) {
	w.b = append(append(append(w.b, "</"...), name...), '>')
}

// text appends words.
func (w *xmlWriter) text(s string) { w.b = appendEscaped(w.b, s, false) }

// element appends an element with words in it.
func (w *xmlWriter) element(name, text string, attributes ...attribute) {
	w.open(name, attributes...)
	w.text(text)
	w.close(name)
}

// line appends a line end: it parts elements for those who read the file, and
// stands only where white space says nothing.
func (w *xmlWriter) line() { w.b = append(w.b, '\n') }

// appendEscaped appends s with the characters escaped that are mark-up, and
// those replaced by U+FFFD that XML 1.0 cannot hold (section 2.2).
func appendEscaped(b []byte, s string, quoted bool) []byte {
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x20 && c < utf8.RuneSelf && c != '<' && c != '>' && c != '&' && c != '"' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if escaped := escape(r, size, quoted); escaped != "" {
			b = append(append(b, s[start:i]...), escaped...)
			start = i + size
		}
		i += size
	}
	return append(b, s[start:]...)
}

// escape returns what stands for a character in XML, or "" when it stands for
// itself.
func escape(r rune, size int, quoted bool) string {
	switch {
	case r == '<':
		return "&lt;"
	case r == '>':
		return "&gt;"
	case r == '&':
		return "&amp;"
	case r == '"' && quoted:
		return "&quot;"
	case (r == '\n' || r == '\t' || r == '\r') && quoted:
		return "&#" + strconv.Itoa(int(r)) + ";"
	case r == '\r':
		return "&#13;"
	case r < 0x20 && r != '\n' && r != '\t', r == utf8.RuneError && size == 1, r == 0xfffe, r == 0xffff:
		return "\ufffd"
	}
	return ""
}
