package ods

import "strings"

// A Form is the way in which a text was delivered.
type Form uint8

// The forms.
const (
	// Plain is a text with a paragraph on each line, with blank lines between
	// them or without.
	Plain Form = iota
	// Export is what the word processor of the Official Document System writes:
	// a paragraph on each line, indents of tabs, the numbers of notes glued to
	// the word before them, the notes after the text, then tags with job number
	// and symbol, and the masthead last.
	Export
	// PDFLayout is what pdftotext prints with -layout: pages with their lines
	// where they stand on them, indents of spaces, columns side by side.
	PDFLayout
	// PDFRaw is what pdftotext prints without it: pages in reading order, no
	// indents, no blank line between paragraphs, numbers on lines of their own.
	PDFRaw
	// Wrapped is a text with lines broken at a margin, and blank lines between
	// paragraphs.
	Wrapped
	// Markdown is a text that was extracted as Markdown, perhaps with front
	// matter.
	Markdown
	// Record is what the Official Document System says about a document, a
	// named field on each line: "structured text".
	Record
)

// String returns the name of the form in lower case.
func (f Form) String() string {
	return [...]string{"plain", "export", "layout", "raw", "wrapped", "markdown", "record"}[min(f, Record)]
}

// isPDF reports whether the text was taken out of the pages of a PDF file, whose
// text layer has no words but characters at places.
func (f Form) isPDF() bool { return f == PDFLayout || f == PDFRaw }

// recognise tells the form of a text that is no export, by how its lines look.
// Front matter may stand before a text in any form; where it stands before
// paragraphs that blank lines part, the whole is Markdown.
func recognise(text string, rows []row) Form {
	front := frontMatterEnd(text, rows)
	var s survey
	for i := front; i < len(rows); i++ {
		s.row(text, rows, i)
	}
	form := s.form(text, rows[front:])
	if front > 0 && (form == Wrapped || form == Export || form == Plain && 3*s.blank > s.rows) {
		return Markdown
	}
	return form
}

// form tells the form of the rows that were surveyed.
func (s *survey) form(text string, rows []row) Form {
	switch {
	case isRecord(text, rows):
		return Record
	case s.markdown > 0 && 4*s.blank > s.rows:
		return Markdown
	case 5*s.tabbed > 2*s.rows && 4*s.broken < s.adjacent+4:
		return Export
	case 2*s.indented > s.rows, 10*s.indented > s.rows && 8*s.broken > s.adjacent && s.broken > 1:
		return PDFLayout
	case strings.IndexByte(text, '\f') >= 0 && s.inside >= s.after && (endsPage(text) || 10*s.blank < 3*s.rows), 8*s.broken > s.adjacent && s.broken > 0 && (20*s.blank < s.rows || s.numbers > 1):
		return PDFRaw
	case 8*s.broken > s.adjacent && s.broken > 0, 2*s.open > s.adjacent && 4*s.blank > s.rows:
		return Wrapped
	}
	return Plain
}

// endsPage reports whether a text ends with its last page, as programs print
// pages. A scanned volume that somebody has cut up has form feeds anywhere.
func endsPage(text string) bool { return strings.HasSuffix(strings.TrimRight(text, " \r\n"), "\f") }

// A survey counts what tells the forms apart.
type survey struct {
	rows     int
	indented int // by spaces
	tabbed   int
	adjacent int // that have no blank line before them
	broken   int // of those, the ones that go on in the middle of a sentence
	open     int // of those, the ones after a line without a mark at its end
	blank    int // that have a blank line before them
	inside   int // after a comma or a semicolon, with a capital
	after    int // the same after a blank line
	numbers  int // that are the number of a paragraph and nothing else
	markdown int
}

func (s *survey) row(text string, rows []row, i int) {
	r := &rows[i]
	words := text[r.start:r.end]
	s.rows++
	switch {
	case r.tabbed:
		s.tabbed++
	case r.indent >= 3:
		s.indented++
	}
	if isImage(words) || isFootnoteDefinition(words) {
		s.markdown++
	}
	if isDigit(words[0]) && isListNumber(words) {
		s.numbers++
	}
	if i == 0 || r.first {
		return
	}
	mark := endMark(text[rows[i-1].start:rows[i-1].end])
	opens := (mark == ',' || mark == ';') && startsUpper(words)
	if r.blank {
		s.blank++
		s.after += toInt(opens)
		return
	}
	s.inside += toInt(opens)
	s.adjacent++
	if mark == 0 {
		s.open++
		if startsLower(words) {
			s.broken++
		}
	}
}
