package akn

import (
	"slices"
	"strconv"
	"unicode/utf8"
)

// An xmlWriter appends elements. Elements that hold elements stand on lines of
// their own, indented by their depth; white space says nothing there. In an
// element that holds words every white space is a word space, as printers of
// XML may break lines at it: what is more than one space between two words is
// written as a character reference.
type xmlWriter struct {
	b     []byte
	depth int
	blank bool // the last character of the words was a space, or there is none
	space int  // where that space is, or 0
}

// An attribute is a name and a value.
type attribute struct {
	name, value string
	required    bool
}

// at returns an attribute that is written only when it has a value.
func at(name, value string) attribute { return attribute{name, value, false} }

// required returns an attribute that is written in any case.
func required(name, value string) attribute { return attribute{name, value, true} }

// maxIndent limits the indent, so that deep trees cost no more than their size.
const maxIndent = 20

const spaces = "                                        " // two for each step

// indent appends the white space before an element on a line of its own.
func (w *xmlWriter) indent() { w.b = append(w.b, spaces[:2*min(w.depth, maxIndent)]...) }

// line ends a line.
func (w *xmlWriter) line() { w.b = append(w.b, '\n') }

// begin appends the start tag of an element that holds elements.
func (w *xmlWriter) begin(name string, attributes ...attribute) {
	w.indent()
	w.open(name, attributes...)
	w.line()
	w.depth++
}

// end appends its end tag.
func (w *xmlWriter) end(name string) {
	w.depth--
	w.indent()
	w.close(name)
	w.line()
}

// void appends an element without content on a line of its own.
func (w *xmlWriter) void(name string, attributes ...attribute) {
	w.indent()
	w.empty(name, attributes...)
	w.line()
}

// beginWords appends the start tag of an element that holds words.
func (w *xmlWriter) beginWords(name string, attributes ...attribute) {
	w.indent()
	w.open(name, attributes...)
	w.blank, w.space = true, 0
}

// endWords appends its end tag.
func (w *xmlWriter) endWords(name string) {
	w.lastSpace()
	w.close(name)
	w.line()
}

// lastSpace makes a space that ends the words a character reference.
func (w *xmlWriter) lastSpace() {
	// A printer of XML may break the line before an end tag, and a reader takes the
	// white space for layout.
	if w.blank && w.space > 0 {
		w.b = slices.Replace(w.b, w.space, w.space+1, []byte(spaceReference)...)
	}
	w.blank, w.space = false, 0
}

const spaceReference = "&#32;"

// field appends an element that holds words and nothing else, on a line of its
// own.
func (w *xmlWriter) field(name, text string, attributes ...attribute) {
	w.beginWords(name, attributes...)
	w.words(text)
	w.endWords(name)
}

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

// tag appends a start tag but for its end. Attributes without a value are left out
// unless they are required: an empty one says nothing, and is no valid date or
// identifier.
func (w *xmlWriter) tag(name string, attributes []attribute) {
	w.b = append(append(w.b, '<'), name...)
	for i := range attributes {
		a := &attributes[i]
		if a.value == "" && !a.required {
			continue
		}
		w.b = append(append(w.b, ' '), a.name...)
		w.b = append(w.b, `="`...)
		w.b = appendValue(w.b, a.value)
		w.b = append(w.b, '"')
	}
}

// close appends an end tag.
func (w *xmlWriter) close(name string) {
	w.b = append(append(append(w.b, "</"...), name...), '>')
}

// element appends an element with words among words.
func (w *xmlWriter) element(name, text string, attributes ...attribute) {
	w.open(name, attributes...)
	w.words(text)
	w.close(name)
}

// mark appends words that are no part of the words around them: the mark of a
// note.
func (w *xmlWriter) mark(s string) {
	blank, space := w.blank, w.space
	w.blank, w.space = true, 0
	w.words(s)
	w.lastSpace()
	w.blank, w.space = blank, space
}

// words appends words. Most bytes stand for themselves and are appended in runs.
func (w *xmlWriter) words(s string) {
	if s == "" {
		return
	}
	start, blank := 0, w.blank
	for i := 0; i < len(s); {
		c := s[i]
		if isPlain(c) || c == ' ' && !blank {
			blank = c == ' '
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if escaped := escape(r, size); escaped != "" {
			w.b = append(append(w.b, s[start:i]...), escaped...)
			start = i + size
		}
		blank = r == ' '
		i += size
	}
	w.b = append(w.b, s[start:]...)
	w.blank, w.space = s[len(s)-1] == ' ' && start < len(s), len(w.b)-1
}

// isPlain reports whether a byte stands for itself among words: neither mark-up
// nor white space nor part of a longer character.
func isPlain(c byte) bool {
	if c < 64 {
		return plainBelow64>>c&1 != 0
	}
	return c < 0x7f
}

// plainBelow64 has a bit for each byte below 64 that stands for itself.
const plainBelow64 uint64 = 1<<64 - 1<<'!' - 1<<'&' - 1<<'<' - 1<<'>'

// escape returns what stands for a character in XML, or "" when it stands for
// itself. XML 1.0 cannot hold every character (section 2.2): U+FFFD stands for
// the others, and for each byte that is no character. Controls that it can hold,
// and white space, are written as references, which no reader takes for layout.
func escape(r rune, size int) string {
	switch {
	case r == '<':
		return "&lt;"
	case r == '>':
		return "&gt;"
	case r == '&':
		return "&amp;"
	case r == ' ':
		return spaceReference
	case r == '\n' || r == '\t' || r == '\r' || r >= 0x7f && r < 0xa0:
		return "&#" + strconv.Itoa(int(r)) + ";"
	case r < 0x20, r == utf8.RuneError && size == 1, r == 0xfffe, r == 0xffff:
		return "\ufffd"
	}
	return ""
}

// appendValue appends the value of an attribute.
func appendValue(b []byte, s string) []byte {
	start := 0
	for i := 0; i < len(s); {
		if c := s[i]; isPlain(c) && c != '"' || c == ' ' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		escaped := escape(r, size)
		if r == '"' {
			escaped = "&quot;"
		}
		if escaped != "" {
			b = append(append(b, s[start:i]...), escaped...)
			start = i + size
		}
		i += size
	}
	return append(b, s[start:]...)
}
