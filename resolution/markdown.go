package resolution

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/ods"
)

// Markdown returns the document as Markdown: CommonMark with the tables and
// footnotes of GitHub. The masthead comes first, then titles as headings, clause
// verbs in italics, references as links, notes as footnotes. Numbers are printed
// as they are, "3\." and "(b)", and no reader of Markdown counts them anew; items
// are lists. Whatever is mark-up in the words of the document is escaped, and
// addresses in them are no links; GitHub alone makes links of what looks like an
// address of mail, whatever stands before it.
func Markdown(d *Document) []byte { return AppendMarkdown(nil, d) }

// AppendMarkdown appends what [Markdown] returns.
func AppendMarkdown(b []byte, d *Document) []byte { return Printer{}.AppendMarkdown(b, d) }

// AppendMarkdown appends the document as [Markdown] prints it.
func (p Printer) AppendMarkdown(b []byte, d *Document) []byte {
	m := markdownPrinter{press: p.press(b, d, d.Origin.Size/5), start: len(b)}
	m.masthead()
	for i := range d.Acts {
		m.act(&d.Acts[i], i)
	}
	m.footnotes()
	return m.b
}

// A markdownPrinter prints a document as Markdown. Blocks are parted by blank
// lines, and what is in an item of a list is indented under its words.
type markdownPrinter struct {
	press
	start    int  // of the document
	depth    int  // of the lists around the block
	inItem   bool // the next block is the first of an item
	listed   bool // the last block was the first of an item
	atStart  bool // of a line, where some characters start a block
	upright  bool // verbs are not set off
	emphasis int  // where the last emphasis ended
	number   int  // where a number ended that starts a line
}

// begin starts a block.
func (m *markdownPrinter) begin() {
	m.atStart, m.listed = true, m.inItem
	if m.inItem {
		m.inItem = false
		return
	}
	if len(m.b) > m.start {
		m.b = append(m.b, '\n')
	}
	m.indent()
}

func (m *markdownPrinter) indent() {
	for range m.depth {
		m.b = append(m.b, "  "...)
	}
}

// end ends a block.
func (m *markdownPrinter) end() { m.b = append(m.b, '\n') }

// lineBreak breaks the line inside a block: with a backslash, or with spaces
// where a backslash stands before it, which readers of Markdown do not count
// alike.
func (m *markdownPrinter) lineBreak() {
	// Two backslashes would be one, escaped, and no break (CommonMark, 6.7).
	if m.b[len(m.b)-1] == '\\' {
		m.b = append(m.b, "  \n"...)
	} else {
		m.b = append(m.b, "\\\n"...)
	}
	m.indent()
	m.atStart = true
}

// masthead prints the masthead as a block of lines and a rule under it.
func (m *markdownPrinter) masthead() {
	head := &m.document.Masthead
	if head.IsZero() {
		return
	}
	m.begin()
	// What comes first in the block needs no mark before it, whatever it is.
	block := len(m.b)
	m.words(head.Publisher)
	for _, s := range head.Symbols {
		if len(m.b) > block {
			m.b = append(m.b, " · "...)
		}
		m.b = append(m.b, "**"...)
		m.linked(s.String(), m.link(s))
		m.b = append(m.b, "**"...)
	}
	for _, text := range mastheadLines(head, m.document.Language) {
		for line := range strings.Lines(text) {
			m.mastheadLine(strings.TrimSuffix(line, "\n"), block)
		}
	}
	m.mastheadLine(head.Job.String(), block)
	m.end()
	m.begin()
	m.b = append(m.b, "---"...)
	m.end()
}

func (m *markdownPrinter) mastheadLine(s string, block int) {
	if strings.TrimSpace(s) == "" {
		return
	}
	if len(m.b) > block {
		m.lineBreak()
	}
	m.words(s)
}

func (m *markdownPrinter) act(a *Act, index int) {
	m.startAct(index)
	for i := range a.Head {
		m.headLine(a.Head, i)
	}
	level := m.level
	m.section(&a.Body)
	m.closing(a.Closing)
	for i := range a.Annexes {
		m.level = max(level, 1)
		m.section(&a.Annexes[i])
	}
}

// headLine prints a line above a text.
func (m *markdownPrinter) headLine(head []Line, i int) {
	line := &head[i]
	switch {
	case isHeading(head, i):
		m.heading(m.nextLevel(), head[i:i+1])
	// Bold, as on the page; titles are headings.
	case line.Kind == AdoptionLine || line.Kind == SponsorLine:
		m.set("**", &line.Text)
	default:
		m.paragraph(line.Label, &line.Text)
	}
}

// heading prints lines as one heading.
func (m *markdownPrinter) heading(level int, lines []Line) {
	m.begin()
	// Six levels, as in HTML.
	m.b = append(append(m.b, "######"[:level]...), ' ')
	m.atStart = false
	for i := range lines {
		if i > 0 {
			m.b = append(m.b, " – "...)
		}
		m.label(lines[i].Label)
		m.inline(&lines[i].Text)
	}
	m.end()
}

// set prints a line between delimiters that set it off.
func (m *markdownPrinter) set(delimiter string, t *Text) {
	// Delimiters beside white space are asterisks (CommonMark, 6.2).
	if strings.TrimSpace(t.Plain) != t.Plain || t.Plain == "" {
		m.paragraph("", t)
		return
	}
	m.begin()
	m.b = append(m.b, delimiter...)
	m.atStart, m.upright = false, true
	m.inline(t)
	m.upright = false
	m.b = append(m.b, delimiter...)
	m.end()
}

func (m *markdownPrinter) paragraph(label string, t *Text) {
	m.begin()
	m.label(label)
	m.inline(t)
	m.end()
}

func (m *markdownPrinter) label(label string) {
	if label != "" {
		m.words(label)
		m.b = append(m.b, ' ')
	}
}

func (m *markdownPrinter) section(s *Section) {
	level := m.level
	if len(s.Heading) > 0 {
		m.heading(m.nextLevel(), s.Heading)
	}
	if s.Enacting.Plain != "" {
		m.set("*", &s.Enacting)
	}
	m.clauses(s.Preamble)
	m.clauses(s.Paragraphs)
	for i := range s.Sections {
		m.section(&s.Sections[i])
	}
	m.level = level
}

func (m *markdownPrinter) clauses(clauses []Clause) {
	for i := range clauses {
		m.clause(&clauses[i])
	}
}

// clause prints a paragraph, its items as a list, and what follows them.
func (m *markdownPrinter) clause(c *Clause) {
	// A clause may be a table alone.
	if !isBlank(c.Label) || !isBlank(c.Text.Plain) || len(c.Text.Marks) > 0 {
		m.paragraph(c.Label, &c.Text)
	}
	if len(c.Rows) > 0 {
		m.table(c.Rows)
	}
	for i := range c.Items {
		m.item(&c.Items[i])
	}
	m.clauses(c.Tail)
}

// item prints an item of a list, with its number. Items that follow one another
// stand in lines without blank lines between them.
func (m *markdownPrinter) item(c *Clause) {
	start, first := len(m.b), m.inItem
	if !first {
		if !m.listed && start > m.start {
			m.b = append(m.b, '\n')
		}
		m.indent()
	}
	// Always a bullet, and the printed number as words after it: readers count "3."
	// anew, and know no "(b)".
	m.b = append(m.b, "- "...)
	m.depth++
	m.inItem = true
	m.clause(c)
	m.depth--
	if m.inItem { // it says nothing
		m.inItem = first
		m.b = m.b[:start]
	}
}

// table prints rows as a table, the first as its head: Markdown has no table
// without one. The head gets as many cells as the longest row has, as readers want it.
// Others that have fewer are filled up for who reads the source (GitHub Flavored Markdown,
// 4.10), in tables no wider than pages are.
func (m *markdownPrinter) table(rows []Text) {
	columns := 1
	for i := range rows {
		columns = max(columns, strings.Count(rows[i].Plain, "\t")+1)
	}
	m.begin()
	for i := range rows {
		if i == 0 {
			m.row(&rows[0], columns)
			m.indent()
			m.b = append(append(m.b, strings.Repeat("| --- ", columns)...), "|\n"...)
			continue
		}
		m.indent()
		m.row(&rows[i], min(columns, widestPage))
	}
}

// widestPage is how many columns the widest table of a page has, with room to spare.
const widestPage = 64

// row prints a row with so many cells, or more where it has them.
func (m *markdownPrinter) row(t *Text, columns int) {
	for _, cell := range t.Cells() {
		m.b = append(m.b, "| "...)
		m.atStart = false
		m.inline(&cell)
		m.b = append(m.b, ' ')
		columns--
	}
	for range columns {
		m.b = append(m.b, "| "...)
	}
	m.b = append(m.b, "|\n"...)
}

// closing prints the lines that close a text.
func (m *markdownPrinter) closing(lines []Line) {
	if len(lines) == 0 {
		return
	}
	m.begin()
	for i := range lines {
		if i > 0 {
			m.lineBreak()
		}
		m.label(lines[i].Label)
		m.inline(&lines[i].Text)
	}
	m.end()
}

// footnotes prints the notes that have been called as footnotes. The others,
// which readers of Markdown leave out as such, are paragraphs.
func (m *markdownPrinter) footnotes() {
	for i := range m.document.Notes {
		n := &m.document.Notes[i]
		if !m.notes.isCalled(i) {
			m.paragraph(n.Label, &n.Text)
			continue
		}
		m.begin()
		m.footnote(i)
		m.b = append(m.b, ": "...)
		m.atStart = true
		m.inline(&n.Text)
		m.end()
	}
}

// footnote prints what names a footnote: its label, where that is a name and
// no note before it has it.
func (m *markdownPrinter) footnote(note int) {
	m.b = append(m.b, "[^"...)
	if label := m.document.Notes[note].Label; isTagName(label) && !m.notes.states[note].later {
		m.b = append(m.b, label...)
	} else {
		m.b = strconv.AppendInt(append(m.b, "note-"...), int64(note+1), 10)
	}
	m.b = append(m.b, ']')
}

// isTagName reports whether s has letters and digits of ASCII only.
func isTagName(s string) bool {
	for i := range len(s) {
		if c := s[i]; !isDigit(c) && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return s != ""
}

// inline prints a text.
func (m *markdownPrinter) inline(t *Text) {
	for span := range t.Spans() {
		switch {
		case span.Mark != nil:
			m.mark(span.Mark)
		case span.Verb != nil:
			m.verb(span.Words)
		case span.cites() && len(span.Reference.Symbols) == 1:
			m.linked(span.Words, m.link(span.Reference.Symbols[0]))
		case span.cites():
			for _, link := range span.Reference.Links() {
				m.linked(link.Words, m.link(link.Symbol))
			}
		default:
			m.words(span.Words)
		}
	}
}

// mark prints a mark that calls a note.
func (m *markdownPrinter) mark(mark *ods.Mark) {
	if note, _ := m.notes.call(mark); note >= 0 {
		m.footnote(note)
	} else {
		m.words("[")
		m.words(mark.Label)
		m.words("]")
	}
	m.atStart = false
}

// verb prints a clause verb in italics. Delimiters that have a space or a mark of
// punctuation inside, or that touch each other, delimit nothing (CommonMark,
// 6.2): there the words are printed as they are.
func (m *markdownPrinter) verb(words string) {
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	if m.upright || !delimits(first) || !delimits(last) || m.emphasis == len(m.b) && len(m.b) > 0 {
		m.words(words)
		return
	}
	m.atStart = false
	m.b = append(m.b, '*')
	m.words(words)
	m.b = append(m.b, '*')
	m.emphasis = len(m.b)
}

func delimits(r rune) bool {
	return !unicode.IsSpace(r) && !unicode.IsPunct(r) && !unicode.IsSymbol(r) && !unicode.IsControl(r)
}

// linked prints words with a link, or without one when it is "".
func (m *markdownPrinter) linked(words, url string) {
	if url == "" || words == "" {
		m.words(words)
		return
	}
	m.atStart = false
	m.b = append(m.b, '[')
	m.words(words)
	m.b = append(m.b, "]("...)
	m.b = appendDestination(m.b, url)
	m.b = append(m.b, ')')
}
