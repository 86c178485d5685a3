package ods

import (
	"slices"
	"strings"
)

// A note is a footnote as it is collected: the offset of its label, and the
// rows that its words are in. The words of the first may start after the label.
type note struct {
	label string
	at    int // of the label
	rows  []row
}

// footnotes takes the notes at the feet of the pages: what stands between a rule
// and the end of the page. On pages that are not parted by form feeds, notes go
// on for as long as their numbers do.
func (r *pageReader) footnotes() {
	for i := range r.rows {
		if r.rows[i].kind != ruleRow {
			continue
		}
		end := i + 1
		// The Editorial Manual sets notes under a short rule at the foot of their
		// page; pdftotext prints the rule as underlines, where it prints it.
		for end < len(r.rows) && r.rows[end].page == r.rows[i].page && r.rows[end].kind != ruleRow {
			end++
		}
		r.foot(i+1, end, r.rows[len(r.rows)-1].page > 0)
	}
	r.findWords() // the lines of notes may have words broken between them
	r.document.Notes = slices.Grow(r.document.Notes, len(r.notes))
	for i := range r.notes {
		n := &r.notes[i]
		if len(n.rows) == 0 {
			// The label is in the text layer and its words are not, as on pages that
			// were scanned.
			r.problem(n.at, "note "+n.label+" has no words")
			continue
		}
		r.document.Notes = append(r.document.Notes, r.noteParagraph(n))
	}
}

// foot takes the notes among the rows of the foot of a page. Where the rows go
// on past the page, paged is false.
func (r *pageReader) foot(from, to int, paged bool) {
	f := footReader{pageReader: r, last: r.lastNote(), lenient: paged, notes: r.footNotes}
	if !f.isFoot(from, to) {
		return
	}
	if f.notes == nil {
		f.notes = make([]note, 0, min(to-from, usualFoot/4))
	}
	if cap(r.footRows)-len(r.footRows) < to-from {
		r.footRows = make([]row, 0, max(to-from, min(usualFoot, len(r.rows)/8))) // those of the notes before stay where they are
	}
	f.foot = r.footRows[len(r.footRows) : len(r.footRows) : len(r.footRows)+to-from]
	for i := from; i < to; i++ {
		if r.rows[i].kind != bodyRow {
			if f.endsExtract(i) {
				break
			}
			continue
		}
		// Without form feeds the next page follows in the same rows.
		if !paged && f.ends(i) {
			break
		}
		f.row(r.rows[i])
		r.rows[i].kind = noteRow
	}
	r.footRows = r.footRows[:len(r.footRows)+len(f.foot)]
	r.notes = f.settle(r.notes)
	r.footNotes = f.notes[:0]
}

// usualFoot is more rows than the notes of most pages have.
const usualFoot = 32

// lastNote returns the number of the last note there is.
func (r *pageReader) lastNote() int {
	if len(r.notes) == 0 {
		return 0
	}
	return labelValue(r.notes[len(r.notes)-1].label)
}

// A footReader reads the foot of one page.
type footReader struct {
	*pageReader
	last    int // the number of the last note
	lenient bool
	notes   []note
	foot    []row // its rows, those of one note behind those of the other
	first   int   // where those of the last note start
	orphans []row // that come before every label
	open    bool  // a label has come
}

// isFoot reports whether the rows are those of notes: one starts with a label,
// or the last note of the page before goes on.
func (f *footReader) isFoot(from, to int) bool {
	for i := from; i < to; i++ {
		if f.rows[i].kind != bodyRow {
			continue
		}
		// A rule may also close a table or a text: what is under it is a foot only
		// with a label in it.
		if label, _ := f.label(f.at(i)); label != "" {
			return true
		}
		if !f.lenient {
			return false
		}
	}
	return f.lenient && f.last > 0 && from < to
}

// ends reports whether row i is no more of the notes: it comes after a blank
// line and starts with no label.
func (f *footReader) ends(i int) bool {
	label, _ := f.label(f.at(i))
	wordless := len(f.notes) > 0 && len(f.notes[len(f.notes)-1].rows) == 0
	return f.rows[i].blank && label == "" && f.open && !wordless && !f.inPieces()
}

// label returns the label that a row of the foot starts with and where the words
// after it start. The number of a note follows the one before it; alone in a row
// it may be out of order, as the text layer of a page may have it.
func (f *footReader) label(s string) (label string, words int) {
	n := leadingDigits(s)
	if n == 0 {
		n = len(s) - len(strings.TrimLeft(s, "*"))
	}
	if n == 0 || n > maxNoteDigits {
		return "", 0
	}
	words = n
	if words < len(s) && s[words] == '/' {
		words++
	}
	if words == len(s) {
		return s[:n], words
	}
	if s[words] != ' ' && s[words] != '\t' {
		return "", 0
	}
	// "15 December 2010" starts a line of a note as often as a label does. Notes are
	// numbered through the document, so that only the next number is one.
	if value := labelValue(s[:n]); value != 0 && value != f.last+1 && f.last != 0 {
		return "", 0
	}
	return s[:n], skipSpace(s, words, len(s))
}

func (f *footReader) row(row row) {
	label, words := f.label(f.text[row.start:row.end])
	if label != "" {
		f.notes = append(f.notes, note{label: label, at: row.start})
		// Labels alone in a row may come out of order; the greatest decides what is
		// next.
		f.last = max(f.last, labelValue(label))
		f.open, f.first = true, len(f.foot)
		row.start += words
	}
	if row.start == row.end {
		return
	}
	f.foot = append(f.foot, row)
	if rows := f.foot[f.first:len(f.foot):len(f.foot)]; f.open {
		f.notes[len(f.notes)-1].rows = rows
	} else {
		f.orphans = rows
	}
}

// settle adds the notes of the foot to those before. Words that came before
// every label belong to the labels that have none, in order; where there is no
// such label, the last note of the page before goes on.
func (f *footReader) settle(notes []note) []note {
	// pdftotext orders the blocks of a page by their places: raised labels, set
	// higher than their words, may all come before or behind them.
	var stray []int
	for i := range f.notes {
		if len(f.notes[i].rows) == 0 {
			stray = append(stray, i)
		}
	}
	slices.SortFunc(stray, func(i, j int) int { return labelValue(f.notes[i].label) - labelValue(f.notes[j].label) })
	orphans := f.orphans
	for k, i := range stray {
		n := f.take(orphans, len(stray)-k)
		f.notes[i].rows, orphans = orphans[:n:n], orphans[n:]
	}
	f.share()
	if len(orphans) > 0 && len(notes) > 0 {
		last := &notes[len(notes)-1]
		last.rows = append(last.rows, orphans...)
	} else if len(orphans) > 0 {
		f.problem(orphans[0].start, "words at the foot of the page belong to no note")
		for i := range orphans {
			f.restore(orphans[i].start)
		}
	}
	// Several notes with asterisks keep their order: all have the value 0.
	slices.SortStableFunc(f.notes, func(a, b note) int { return labelValue(a.label) - labelValue(b.label) })
	return append(notes, f.notes...)
}

// share parts the rows of a note among it and the notes right before it that have
// none: their labels came together, and then their words.
func (f *footReader) share() {
	for i := range f.notes {
		j := i
		for j < len(f.notes) && len(f.notes[j].rows) == 0 {
			j++
		}
		if j == i || j == len(f.notes) {
			continue
		}
		rows := f.notes[j].rows
		n := f.take(rows, j-i+1)
		f.notes[i].rows, f.notes[j].rows = rows[:n:n], rows[n:]
	}
}

// take returns how many of the rows the next of so many notes has: those up to
// one that ends a sentence, as long as a row is left for each of the others.
func (f *footReader) take(rows []row, notes int) int {
	if notes == 1 || len(rows) < notes {
		return len(rows)
	}
	n := 1
	// A note ends with a full stop (Editorial Manual, footnotes); one that ends a
	// line earlier than its neighbour is not told from it by anything else.
	for len(rows)-n >= notes && endMark(f.text[rows[n-1].start:rows[n-1].end]) != '.' {
		n++
	}
	return n
}

// restore makes the row that starts at an offset a row of the body.
func (f *footReader) restore(start int) {
	// Rows are in the order of their offsets.
	i, ok := slices.BinarySearchFunc(f.rows, start, func(r row, start int) int { return r.start - start })
	if ok {
		f.rows[i].kind = bodyRow
	}
}

// noteParagraph returns a note as a paragraph.
func (r *pageReader) noteParagraph(n *note) Paragraph {
	p := Paragraph{Label: n.label}
	p.Text, p.Place = r.join(n.rows)
	p.Place = p.Place.WithLabel(n.at)
	return p
}

// endnotes takes the notes that stand after the text, where it has none at the
// feet of its pages: the paragraphs at the end that start with numbers in order.
func (r *pageReader) endnotes() {
	d := r.document
	if len(d.Notes) > 0 {
		return
	}
	// From the end backwards: the last notes are the surest, and a numbered
	// paragraph of the text ends the run where the numbers do not fall.
	first, next := len(d.Paragraphs), 1<<30
	for i := len(d.Paragraphs) - 1; i > 0; i-- {
		label, _ := noteStart(&d.Paragraphs[i])
		if label == "" || labelValue(label) >= next && next > 0 || labelValue(label) == 0 && next < 1<<30 && next > 1 || isDate(d.Paragraphs[i].Text) {
			break
		}
		first, next = i, labelValue(label)
	}
	if first == len(d.Paragraphs) || next > maxFirstNote && !r.belongTo(d.Paragraphs[:first], d.Paragraphs[first:]) {
		return
	}
	d.Notes = slices.Clone(d.Paragraphs[first:])
	d.Paragraphs = d.Paragraphs[:first]
	if d.Form == Wrapped {
		r.strayNote()
	}
	for i := range d.Notes {
		p := &d.Notes[i]
		label, words := noteStart(p)
		at := p.Place.Offset(strings.Index(p.Text, label))
		p.Label, p.Indent = label, 0
		p.Text, p.Place = p.cut(words, len(p.Text))
		p.Place = p.Place.WithLabel(at)
	}
}

// noteStart returns the number that a paragraph starts with when it is a note
// after the text, and where its words start.
func noteStart(p *Paragraph) (label string, words int) {
	if p.Label != "" || p.Row {
		return "", 0
	}
	return endnoteLabel(p.Text)
}

// endnoteLabel returns the number that a note after the text starts with, and
// where its words start: "17 Ibid.", "1/ See", "[^1]: See".
func endnoteLabel(s string) (label string, words int) {
	if isFootnoteDefinition(s) {
		label, _, _ := strings.Cut(s[len("[^"):], "]:")
		words = len("[^") + len(label) + len("]:")
		return label, skipSpace(s, words, len(s))
	}
	n := len(s) - len(strings.TrimLeft(s, "0123456789*"))
	words = n
	if words < len(s) && s[words] == '/' {
		words++
	}
	// A paragraph of the text has a mark behind its number, "17.", and a note has
	// none.
	if n == 0 || n > maxNoteDigits || words+1 >= len(s) || s[words] != ' ' {
		return "", 0
	}
	if value := labelValue(s[:n]); value == 0 && s[0] != '*' {
		return "", 0
	}
	return s[:n], words + 1
}

// strayNote adds the note after the last that stands between two clauses: a
// scanned page has its notes under each of its columns.
func (r *pageReader) strayNote() {
	d := r.document
	last, _ := noteStart(&d.Notes[len(d.Notes)-1])
	for i := 1; i < len(d.Paragraphs); i++ {
		label, _ := noteStart(&d.Paragraphs[i])
		if label != "" && labelValue(label) == labelValue(last)+1 && endMark(d.Paragraphs[i-1].Text) == ',' && isFinished(d.Paragraphs[i].Text) {
			d.Notes = append(d.Notes, d.Paragraphs[i])
			d.Paragraphs = slices.Delete(d.Paragraphs, i, i+1)
			return
		}
	}
}

// belongTo reports whether what starts with numbers after a text is notes to it:
// one of them is called, or they come after the line that closes the text.
// Official Records number notes through a volume, so that the first is any, and
// a page may have notes to the text before.
func (r *pageReader) belongTo(text, notes []Paragraph) bool {
	if len(text) > 0 && r.isMeeting(text[len(text)-1].Text) {
		return true
	}
	for i := range notes {
		if label, _ := noteStart(&notes[i]); isCalledIn(text, labelValue(label)) {
			return true
		}
	}
	return false
}

// isCalledIn reports whether one of the paragraphs may call the note with the
// number.
func isCalledIn(paragraphs []Paragraph, number int) bool {
	for i := range paragraphs {
		if isCalled(paragraphs[i].Text, number) {
			return true
		}
	}
	return false
}

// isCalled reports whether a text may call the note with the number, and perhaps
// the next one right behind it.
func isCalled(text string, number int) bool {
	// Two numbers in one array: nothing is allocated for each of the many texts
	// asked about.
	var digits [16]byte
	label := string(appendPadded(digits[:0], number, 1))
	next := string(appendPadded(digits[8:8], number+1, 1))
	for at := 0; ; {
		n := strings.Index(text[at:], label)
		if n < 0 {
			return false
		}
		start, end := at+n, at+n+len(label)
		rest := strings.TrimPrefix(text[end:], next)
		if start > 0 && !isDigit(text[start-1]) && endsMark(rest) && (rest == "" || !isDigit(rest[0])) {
			return true
		}
		at = end
	}
}
