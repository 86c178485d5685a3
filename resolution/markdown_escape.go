package resolution

import "strings"

// inMarkdown are the characters that are mark-up in Markdown wherever they
// stand: in CommonMark, in the tables, footnotes and formulas of GitHub, or in
// the attributes that other readers know.
var inMarkdown = [256]bool{
	'!': true, '#': true, '$': true, '&': true, '*': true, '<': true, '>': true,
	'[': true, '\\': true, ']': true, '_': true, '`': true, '{': true, '|': true, '}': true, '~': true,
}

// words prints words: with a backslash before each character that is mark-up,
// with a space for each line end, as a block goes on in one line.
func (m *markdownPrinter) words(s string) {
	s = valid(s)
	switch {
	case m.atStart:
		s = m.lineStart(strings.TrimLeft(s, blanks))
	case s == "":
	case isDigit(s[0]) && m.number == len(m.b):
		s = m.lineStart(s)
	case m.completes(s[0]):
		m.b = append(m.b, '\\')
	}
	a := addresses{words: s}
	for start := 0; ; {
		at := a.next(start)
		m.escaped(s[start:at])
		if at == len(s) {
			return
		}
		m.b = append(m.b, '\\', s[at])
		start = at + 1
	}
}

// An addresses finds what GitHub makes links of by itself, "www." and "://": the links
// that are printed are to be those of the references alone.
type addresses struct {
	words       string
	colon, stop int // where the next of each is, as far as it has been looked for
}

// next returns where a backslash keeps the first address from an offset on from
// becoming a link, or the length of the words. Offsets are asked about in order: each of
// the two is looked for once, however often the other comes.
func (a *addresses) next(at int) int {
	if a.colon <= at {
		a.colon = indexFrom(a.words, "://", at)
	}
	if a.stop <= at {
		a.stop = min(indexFrom(a.words, "www.", at)+len("www"), len(a.words))
	}
	return min(a.colon, a.stop)
}

// indexFrom returns where part first stands in s from an offset on, or the length of s.
func indexFrom(s, part string, at int) int {
	if n := strings.Index(s[at:], part); n >= 0 {
		return at + n
	}
	return len(s)
}

// escaped prints words that stand somewhere in a line and have no address.
func (m *markdownPrinter) escaped(s string) {
	start := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && !inMarkdown[c] {
			continue
		}
		m.b = append(m.b, s[start:i]...)
		start = i + 1
		switch {
		case c >= '\t' && c <= '\r':
			m.b = append(m.b, ' ')
		case c < ' ':
			m.b = append(m.b, "\ufffd"...)
		default:
			m.b = append(m.b, '\\', c)
		}
	}
	m.b = append(m.b, s[start:]...)
}

// completes reports whether a character is mark-up because of what stands right
// before it: after the mark of a note it would make a link, in front of the words
// of a link the mark of a note, after a number that starts a line the marker of a
// list.
func (m *markdownPrinter) completes(c byte) bool {
	n := len(m.b)
	if n == 0 {
		return false
	}
	switch c {
	case '(', ':':
		return m.b[n-1] == ']'
	case '^':
		return m.b[n-1] == '['
	case '.', ')':
		return m.number == n
	}
	return false
}

// blanks are the characters of which a text has nothing to print.
const blanks = " \t\r\n\v\f"

func isBlank(s string) bool { return strings.TrimLeft(s, blanks) == "" }

// lineStart prints what starts a line and is mark-up only there: the marker of a
// list, the line under a heading (CommonMark, 4.3 and 5.2). It returns the rest.
func (m *markdownPrinter) lineStart(s string) string {
	if s == "" {
		return ""
	}
	m.atStart = false
	digits := 0
	for digits < len(s) && isDigit(s[digits]) {
		digits++
	}
	if digits < len(s) && (digits > 0 && (s[digits] == '.' || s[digits] == ')') || digits == 0 && strings.IndexByte("+-=:", s[0]) >= 0) {
		m.b = append(append(m.b, s[:digits]...), '\\', s[digits])
		return s[digits+1:]
	}
	if digits == len(s) {
		m.number = len(m.b) + digits
	}
	return s
}

// inDestination are the characters that would end the address of a link, or the
// cell of a table.
var inDestination = [256]bool{
	' ': true, '"': true, '(': true, ')': true, '*': true, '<': true, '>': true,
	'[': true, '\\': true, ']': true, '`': true, '|': true, 0x7f: true,
}

// appendDestination appends the address of a link. What would end it is written
// as addresses write it (RFC 3986, 2.1).
func appendDestination(b []byte, url string) []byte {
	const hex = "0123456789ABCDEF"
	url = valid(url)
	for i := range len(url) {
		switch c := url[i]; {
		case c < ' ' || inDestination[c]:
			b = append(b, '%', hex[c>>4], hex[c&15])
		case c == '&':
			b = append(b, "&amp;"...)
		default:
			b = append(b, c)
		}
	}
	return b
}
