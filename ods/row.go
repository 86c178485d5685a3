package ods

import (
	"math"
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// A row is a line of the input that is not blank, with what its place on the
// page tells. Columns are those of a fixed-width font, in which the characters
// of Chinese are two columns wide.
type row struct {
	start, end int   // of its words
	indent     int   // in columns
	width      int32 // of its words, in columns
	page       int32
	blank      bool // a blank line comes before it
	first      bool // of its page
	tabbed     bool // the indent is of tabs
	single     bool // only single spaces stand between its words
	kind       rowKind
	sponsor    answer // whether it may end the sponsors of a draft
	signs      uint16 // the characters of its words that take no columns
}

// An answer is one to a question that is asked more than once.
type answer uint8

const (
	unknown answer = iota
	no
	yes
)

// A rowKind tells what a row is for.
type rowKind uint8

const (
	bodyRow      rowKind = iota
	furnitureRow         // a page number, a running head, an image
	pageEndRow           // furniture that ends a page
	ruleRow              // a line drawn across the page
	mastheadRow
	noteRow
)

// makeRows returns the rows of text from an offset on. A form feed starts a new
// page.
func makeRows(text string, from int) []row {
	// One slice for the whole text: there is no more than a row a line.
	rows := make([]row, 0, strings.Count(text, "\n")+1)
	page, blank, first := int32(0), false, true
	ends := lineEnds{text: text}
	for at := from; at < len(text); {
		end, next := ends.after(at)
		r := row{start: at, end: end, page: page, blank: blank, first: first}
		r.measure(text)
		switch {
		case r.start < r.end:
			rows = append(rows, r)
			blank, first = false, false
		default:
			blank = true
		}
		if end < next && text[end] == '\f' {
			page, blank, first = page+1, false, true
		}
		at = next
	}
	return rows
}

// measure finds the words of a row and their columns.
func (r *row) measure(text string) {
	for r.start < r.end {
		if text[r.start] == ' ' {
			r.indent++
			r.start++
			continue
		}
		if isPrinted(text[r.start]) {
			break // as most lines start
		}
		c, size := utf8.DecodeRuneInString(text[r.start:r.end])
		if !isMargin(c) {
			break
		}
		switch c {
		case '\t':
			// A tab leads to the next multiple of eight columns, as terminals and
			// pdftotext have it.
			r.indent, r.tabbed = (r.indent/8+1)*8, true
		// The ideographic space is as wide as a character of Chinese: two columns.
		case '\u3000':
			r.indent += 2
		case '\u00a0':
			r.indent++
		}
		r.start += size
	}
	for r.end > r.start && !isPrinted(text[r.end-1]) {
		c, size := utf8.DecodeLastRuneInString(text[r.start:r.end])
		if !isMargin(c) {
			break
		}
		r.end -= size
	}
	words := text[r.start:r.end]
	width, signs, ascii := len(words), 0, false
	if ascii, r.single = lookOver(words); !ascii {
		width, signs = measureWords(words)
	}
	r.width, r.signs = int32(min(width, math.MaxInt32)), uint16(min(signs, math.MaxUint16))
}

// isPrinted reports whether c is a character of ASCII that is printed.
func isPrinted(c byte) bool { return ' ' < c && c < utf8.RuneSelf }

// isMargin reports whether a character at the start or the end of a line is no
// part of its words: white space, and marks of byte order and direction.
func isMargin(c rune) bool {
	switch c {
	case ' ', '\t', '\v', 0, '\u00a0', '\u3000', '\ufeff', '\u200b', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c':
		return true
	}
	return false
}

// A cell is what stands between two spaces or more: where it starts and ends.
type cell struct{ start, end int }

// A gaps finds the gaps between the cells of a row.
type gaps struct {
	text string
	end  int  // of the row
	none bool // there are none
	tab  int  // a tab at or before here, or the end of the row
	next int  // where the cell after the last gap starts
}

// gaps returns the gaps of a row.
func (r *row) gaps(text string) gaps { return gaps{text: text, end: r.end, none: r.single} }

// after returns where the next gap starts from an offset on, or the end of the
// row. A gap is a tab or two spaces and what white space follows.
func (g *gaps) after(at int) int {
	if g.none {
		g.next = g.end
		return g.end
	}
	// The next tab is looked for once, however many cells come before it.
	if g.tab <= at && g.tab < g.end {
		g.tab = g.end
		if n := strings.IndexByte(g.text[at:g.end], '\t'); n >= 0 {
			g.tab = at + n
		}
	}
	stop := g.tab
	if n := strings.Index(g.text[at:stop], "  "); n >= 0 {
		stop = at + n
	} else if stop > at && stop < g.end && g.text[stop-1] == ' ' {
		stop--
	}
	for g.next = stop; g.next < g.end && (g.text[g.next] == ' ' || g.text[g.next] == '\t'); {
		g.next++
	}
	return stop
}

// startsLower reports whether s starts with a letter in lower case.
func startsLower(s string) bool { return isLower(firstRuneOf(s)) }

// hasNoCase reports whether s starts with a letter of a script that has no case.
func hasNoCase(s string) bool {
	c := firstRuneOf(s)
	return isLetter(c) && !isLower(c) && !isUpper(c)
}

// startsUpper reports whether s starts with a letter that is none in lower case,
// perhaps in quotation marks or brackets. Most scripts have no case.
func startsUpper(s string) bool {
	c := firstRuneOf(s)
	if !isLetter(c) {
		c = firstRuneOf(strings.TrimLeft(s, "\"“‘«([（《「"))
	}
	return isLetter(c) && !isLower(c)
}

// endMark returns the mark of punctuation that s ends with, in the form that
// English has it, or 0. Brackets, quotation marks and a number that may call a
// note do not count.
func endMark(s string) byte {
	if s == "" || isLatin(s[len(s)-1]) {
		return 0
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	if isLetter(last) {
		return 0
	}
	if m := markOf(s); m != 0 {
		return m
	}
	if last > '9' || last < '0' {
		// A clause ends with its mark inside the quotation or behind it: "the Year;”".
		s = strings.TrimRight(s, "\"”’»)]」』）")
		if m := markOf(s); m != 0 {
			return m
		}
	}
	rest := s[:noteCallStart(s)]
	// No document has more than four figures of notes: a longer number ends the
	// sentence without a mark.
	if n := len(s) - len(rest); n == 0 || n > maxNoteDigits {
		return 0
	}
	if first, ok := beforeTwo(rest, s[len(rest):]); ok {
		rest = first
	}
	switch m := markOf(strings.TrimRight(rest, " ")); {
	case m == '.' && (strings.HasSuffix(rest, " ") || afterStop(strings.TrimRight(rest[:len(rest)-1], "\"”’»)")) < 10):
		return 0
	default:
		return m
	}
}

// noteCallStart returns where the figures or asterisks start that s ends with.
func noteCallStart(s string) int {
	at := len(s)
	for at > 0 && (isDigit(s[at-1]) || s[at-1] == '*') {
		at--
	}
	return at
}

// beforeTwo returns what stands before two notes that are called in one place,
// "the Congo,28 29": two numbers, one after the other, with a space between them.
func beforeTwo(s, second string) (rest string, ok bool) {
	first, ok := strings.CutSuffix(s, " ")
	rest = strings.TrimRight(first, "0123456789")
	return rest, ok && rest != first && labelValue(second) == labelValue(first[len(rest):])+1
}

// markOf returns the mark of punctuation that is the last character of s.
func markOf(s string) byte {
	if s == "" || isLatin(s[len(s)-1]) {
		return 0
	}
	c, _ := utf8.DecodeLastRuneInString(s)
	switch c {
	case ',', '，', '،', '、':
		return ','
	case ';', '；', '؛':
		return ';'
	case ':', '：':
		return ':'
	case '.', '。', '．', '!', '！', '?', '？', '؟':
		return '.'
	}
	return 0
}

// isFinished reports whether s ends as a paragraph does: with a mark of
// punctuation, or with one before its last word ("; and").
func isFinished(s string) bool {
	return endMark(s) != 0 || endsBeforeLast(s)
}

// endsBeforeLast reports whether s has a mark of punctuation before its last word.
func endsBeforeLast(s string) bool {
	// The last item but one of a list ends "; and" (Editorial Manual, lists), in any
	// language with a short word: with fewer than eight bytes.
	if len(s) < eight.Size {
		s = "        "[len(s):] + s
	}
	spaces := eight.Equal(eight.Load(s[len(s)-eight.Size:]), ' ')
	last := len(s) - 1 - bits.LeadingZeros64(spaces)/8
	if spaces == 0 || last == 0 || isLatin(s[last-1]) {
		return false // as most lines end
	}
	m := markOf(strings.TrimRight(s[:last], " "))
	return (m == ',' || m == ';') && startsLower(s[last+1:])
}
