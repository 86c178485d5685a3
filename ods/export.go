package ods

import (
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/internal/slab"
	"github.com/undoc-go/undoc/symbol"
)

// The tags of the export form.
const (
	jobTag     = "<<ODS JOB NO>>"
	symbolTag1 = "<<ODS DOC SYMBOL1>>"
	symbolTag2 = "<<ODS DOC SYMBOL2>>"
)

// isExport reports whether a text is an export: it opens as an export does, or has
// its tags.
func isExport(text string) bool {
	return strings.HasPrefix(text, exportMark) || findTail(text, 0) < len(text)
}

// readExport reads a text in the export form, whose language the caller may tell.
// What stands before start is no part of it.
func (d *Document) readExport(text string, start int, told symbol.Language) {
	tail := findTail(text, start)
	notes := findNotes(text, start, tail)
	r := newReader(text[:tail], start)
	for l := range lines(text[:notes], start) {
		r.paragraph(l)
	}
	d.Paragraphs = r.take()
	for l := range lines(text[:tail], notes) {
		r.note(l)
	}
	d.Notes = r.take()
	var j joiner
	r.joinRows(d.Paragraphs)
	liftMarks(d.Paragraphs, d.Notes, false, &j)
	liftEndMarks(d.Paragraphs, true, &j)
	d.Language, d.Masthead = readMasthead(text, r.end, told)
}

// textLanguage returns the language of a text that has no masthead to tell it.
func textLanguage(text string) symbol.Language {
	if t, ok := language.Recognise(text); ok {
		return t.Language
	}
	return language.For(symbol.Unspecified).Language
}

// exportMark opens the first line of the export form.
const exportMark = "[DU1]"

// findTail returns the offset of the line that the tags start with, or the length
// of the text.
func findTail(text string, start int) int {
	for at := start; ; at += len(jobTag) {
		n := strings.Index(text[at:], jobTag)
		if n < 0 {
			return len(text)
		}
		at += n
		// The mark of the export may stand before the tag.
		for _, line := range [...]int{at, start + len(strings.TrimSuffix(text[start:at], exportMark))} {
			if line == start || isLineEnd(text[line-1]) {
				return line
			}
		}
	}
}

// A reader makes paragraphs of lines.
type reader struct {
	text       string
	end        int // the end of the last line that is in a paragraph
	paragraphs []Paragraph
	layouts    slab.Slab[Layout]
	recent     [fewLayouts]*Layout // those that were met last, each once
	met        int                 // how many have been met
}

// fewLayouts is how many layouts take turns in most documents: those of numbered and
// of other paragraphs, and of items.
const fewLayouts = 4

// usualLayouts is how many layouts most short documents have in all.
const usualLayouts = 12

// newReader returns a reader of the lines of a text and of the notes behind it.
func newReader(text string, start int) reader {
	// Lines are counted first: paragraphs that move as their number grows would take
	// several times the memory.
	n := 0
	for l := range lines(text, start) {
		if from, to, _ := content(text, l); from < to {
			n++
		}
	}
	return reader{text: text, paragraphs: make([]Paragraph, 0, n), layouts: slab.New[Layout](min(n, usualLayouts))}
}

// take returns the paragraphs that were read since it was called last.
func (r *reader) take() []Paragraph {
	n := len(r.paragraphs)
	taken := r.paragraphs[:n:n]
	r.paragraphs = r.paragraphs[n:]
	return taken
}

// paragraph reads a line of the text.
func (r *reader) paragraph(l line) {
	start, end, indent := content(r.text, l)
	if saysNothing(r.text[start:end]) {
		return
	}
	p := r.next()
	p.Indent = indent
	at := start
	if tab := strings.IndexByte(r.text[start:end], '\t'); tab > 0 && (IsLabel(r.text[start:start+tab]) || indent > 0 && isMisread(r.text[start:start+tab])) {
		p.Label = r.text[start : start+tab]
		at = skipSpace(r.text, start+tab, end)
	}
	p.Row = p.Label == "" && indent == 0 && strings.IndexByte(r.text[at:end], '\t') >= 0
	r.add(p, l, start, at, end)
}

// saysNothing reports whether a line has tabs alone, or the mark of an export.
func saysNothing(s string) bool { return strings.Trim(s, "\t") == "" || s == exportMark }

// next returns the next paragraph, which is to be filled where it stands.
func (r *reader) next() *Paragraph {
	r.paragraphs = append(r.paragraphs, Paragraph{})
	return &r.paragraphs[len(r.paragraphs)-1]
}

// add sets what p says, which starts at start and whose words are from at to end.
func (r *reader) add(p *Paragraph, l line, start, at, end int) {
	p.Text, p.Place = r.text[at:end], PlaceAt(at)
	if p.Label != "" {
		p.Place = p.Place.WithLabel(start)
	}
	p.Layout = r.layout(Layout{Before: r.text[r.end:start], Gap: r.text[start+len(p.Label) : at], After: r.text[end:l.next]})
	r.end = l.next
}

// layout keeps a layout. Most lines are laid out as one of those before them, and share
// it.
func (r *reader) layout(l Layout) *Layout {
	for _, known := range r.recent {
		if known != nil && *known == l {
			return known
		}
	}
	kept := r.layouts.Add(l)
	r.recent[r.met%fewLayouts] = kept
	r.met++
	return kept
}

func skipSpace(text string, at, end int) int {
	for at < end && isSpace(text[at]) {
		at++
	}
	return at
}

// joinRows makes rows of paragraphs that have tabs and stand beside a row: a
// row whose first cell is empty looks like an indented paragraph.
func (r *reader) joinRows(paragraphs []Paragraph) {
	for i := 1; i < len(paragraphs); i++ {
		if paragraphs[i-1].Row {
			r.makeRow(&paragraphs[i])
		}
	}
	for i := len(paragraphs) - 2; i >= 0; i-- {
		if paragraphs[i+1].Row {
			r.makeRow(&paragraphs[i])
		}
	}
}

func (r *reader) makeRow(p *Paragraph) {
	if p.Row || p.Label != "" || strings.IndexByte(p.Text, '\t') < 0 {
		return
	}
	cells := len(p.Layout.Before) - len(strings.TrimRight(p.Layout.Before, "\t"))
	start := p.Place.Offset(0) - cells
	p.Row, p.Indent = true, 0
	p.Text, p.Place = r.text[start:start+cells+len(p.Text)], PlaceAt(start)
	layout := *p.Layout
	layout.Before = layout.Before[:len(layout.Before)-cells]
	p.Layout = r.layout(layout)
}

// findNotes returns the offset at which the notes start, or that of the tail: the lines
// at the end that are numbered in order, up to a line that is not. A closing
// date starts with a number too, but with one out of order.
func findNotes(text string, start, tail int) int {
	first, next := tail, 1<<30
	for at := tail; at > start && next > 1; {
		l := lineBefore(text, start, at)
		at = l.start
		start, end, _ := content(text, l)
		if saysNothing(text[start:end]) {
			continue
		}
		label := noteLabel(text[start:end])
		n := labelValue(label)
		if label == "" || n >= next || isDate(withOneSpace(label, text[start:end])) {
			break
		}
		first, next = l.start, n
	}
	if first < tail && next > maxFirstNote && !isCalled(text[:first], next) {
		return tail
	}
	return first
}

// maxFirstNote is the greatest number that the first note has where the text
// starts with it: slips in the numbers have been seen. In a text that is a part
// of a volume the first note may have any number, but then the text calls it.
const maxFirstNote = 2

// withOneSpace returns a line with one space behind the label that it starts with, as
// notes are printed.
func withOneSpace(label, line string) string {
	next := skipSpace(line, len(label), len(line))
	if next <= len(label)+1 {
		return line
	}
	return label + " " + line[next:]
}

// isDate reports whether s is a date in any language.
func isDate(s string) bool {
	if len(s) > longestDate {
		return false
	}
	tables := language.All()
	for i := range tables {
		if _, ok := matchDate(s, &tables[i]); ok {
			return true
		}
	}
	return false
}

// noteLabel returns the number or the asterisks that a line starts with when
// words follow after a space, or "".
func noteLabel(s string) string {
	n := 0
	for n < len(s) && n <= maxNoteDigits && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n == 0 {
		for n < len(s) && n < maxNoteDigits && s[n] == '*' {
			n++
		}
	}
	if n == 0 || n > maxNoteDigits || n == len(s) || s[n] != ' ' || skipSpace(s, n, len(s)) == len(s) || isNumbered(s) {
		return ""
	}
	return s[:n]
}

// isNumbered reports whether a line has a number of a paragraph in front, and a
// tab behind that: Arabic numbers its paragraphs "1 -".
func isNumbered(s string) bool {
	label, _, ok := strings.Cut(s[:min(len(s), maxLabel+1)], "\t")
	return ok && IsLabel(label)
}

// No resolution has a thousand notes.
const maxNoteDigits = 3

// labelValue returns the number that a label is, and 0 for asterisks.
func labelValue(label string) int {
	n := 0
	for i := range len(label) {
		if label[i] != '*' {
			n = n*10 + int(label[i]-'0')
		}
	}
	return n
}

// note reads a line of the notes.
func (r *reader) note(l line) {
	start, end, _ := content(r.text, l)
	if saysNothing(r.text[start:end]) {
		return
	}
	p := r.next()
	p.Label = noteLabel(r.text[start:end])
	r.add(p, l, start, skipSpace(r.text, start+len(p.Label), end), end)
}

// tableOf returns the words of the language whose publisher's name the text
// starts with.
func tableOf(text string) (t *language.Table, publisher string) {
	if text == "" {
		return nil, ""
	}
	tables := language.All()
	for i := range tables {
		names := tables[i].Publisher
		for j := range names {
			if name := names[j].Form; name[0] == text[0] && strings.HasPrefix(text, name) {
				return &tables[i], name
			}
		}
	}
	return nil, ""
}
