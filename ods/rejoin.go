package ods

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
)

// paragraphs makes the paragraphs of the rows that are left for them.
//
// What parts one paragraph from the next differs from form to form. In all of
// them a line of fixed form stands alone, a number in its place in a list opens
// a paragraph, and a line that ends in the middle of a sentence goes on in the
// next when that starts in lower case. Beyond that, plain texts have a paragraph
// a line; wrapped texts and extracts have blank lines; the layout form has
// indents; the raw form has only how full a line is, the mark that it ends with
// and the words that the next one starts with.
func (r *pageReader) paragraphs() {
	r.collect()
	r.gatherTitle()
	r.readEdges()
	r.expectTexts()
	r.measureLines()
	r.unsponsored = cell{-1, -1} // it was of other rows
	b := blockReader{pageReader: r, inHead: true}
	b.document.Paragraphs = make([]Paragraph, 0, r.expectParagraphs())
	b.begin()
	for b.i < len(r.body) {
		if n, kind := r.fixed(r.body, b.i, b.inHead && b.i < maxMasthead*2); n > 0 && (kind != organLine || b.enacts()) {
			b.flush()
			b.line(n, kind)
			continue
		}
		if b.i > b.start && b.opens() {
			b.flush()
		}
		b.i++
	}
	b.flush()
	if r.document.Form != PDFLayout {
		r.colonHeadings()
		r.recitalHeadings()
	}
}

// expectParagraphs returns how many paragraphs the rows of the body make about: one for
// each that ends with a mark, and some headings.
func (r *pageReader) expectParagraphs() int {
	n := 0
	for i := range r.edges {
		n += toInt(r.edges[i].mark != 0)
	}
	return n + n/8 + 4
}

// expectTexts makes room for the texts of the rows of the body, where most of them are
// joined.
func (r *pageReader) expectTexts() {
	if !r.document.Form.isPDF() && r.document.Form != Wrapped {
		return
	}
	size := 0
	for i := range r.body {
		size += r.body[i].end - r.body[i].start + len(" ")
	}
	r.joiner.expect(size, len(r.body))
}

// usualRows is how many rows a paragraph has at least, in most texts.
const usualRows = 3

// recitalHeadings makes paragraphs of what looks like a heading between two
// paragraphs that end with a comma: the recitals are not over.
func (r *pageReader) recitalHeadings() {
	paragraphs := r.document.Paragraphs
	for i := 1; i+1 < len(paragraphs); i++ {
		before, p, after := &paragraphs[i-1], &paragraphs[i], &paragraphs[i+1]
		between := endMark(before.Text) == ',' && endMark(after.Text) == ','
		if between && p.Indent == 0 && p.Label == "" && before.Label == "" && after.Label == "" && !r.isEnacting(before.Text) && !r.isDivision(p.Text) {
			p.Indent = 1
		}
	}
}

// maxColonHeading is the length of the longest heading that ends with a colon.
const maxColonHeading = 120

// colonHeadings makes headings of the short paragraphs that end with a colon and
// stand before a numbered paragraph, or before an item that is not the first of its
// list: no list starts there.
func (r *pageReader) colonHeadings() {
	paragraphs := r.document.Paragraphs
	for i := 0; i+1 < len(paragraphs); i++ {
		p, next := &paragraphs[i], paragraphs[i+1].Label
		if p.Label != "" || len(p.Text) > maxColonHeading || endMark(p.Text) != ':' || startsLower(p.Text) {
			continue
		}
		number, _ := strings.CutSuffix(next, ".")
		if numbered := number != next && number != "" && isDigit(number[0]); (numbered || isLaterItem(next)) && !(r.parser.Opens != nil && r.parser.Opens(p.Text)) {
			p.Indent = 0
		}
	}
}

// isLaterItem reports whether a label is one in brackets that a list does not start
// with.
func isLaterItem(label string) bool {
	if label != "" && isEnclosed(label) {
		return label != "㈠"
	}
	_, number, closed := SplitLabel(label)
	if closed != ")" {
		return false
	}
	switch number {
	case "1", "a", "A", "i", "I":
		return false
	}
	return number[0] < utf8.RuneSelf
}

// collect gathers the rows of the body. A blank line counts only where nothing
// that is not of the body stands in it.
func (r *pageReader) collect() {
	r.body = r.rows[:0] // no other rows are asked about any more
	last, ruled := -1, false
	for i := range r.rows {
		if r.rows[i].kind != bodyRow {
			ruled = ruled || r.rows[i].kind == ruleRow && !r.document.Form.isPDF()
			continue
		}
		row := r.rows[i]
		row.first = !ruled && (last < i-1 || i == 0 || r.body[len(r.body)-1].page != row.page)
		row.blank = row.blank && !row.first || ruled
		ruled = false
		r.body = append(r.body, row)
		last = i
	}
	r.rows = nil
	r.setMargins()
}

// A blockReader makes paragraphs of the rows of the body, from start to before i.
type blockReader struct {
	*pageReader
	start  int
	i      int
	inHead bool // the organ's name has not come
	titled bool // the paragraph is a title: it goes on up to the organ's name
	small  bool // recitals start with small letters
	number int  // of the last paragraph that has one in figures

	preamble int     // the row that it starts at
	practice float64 // see recitalPractice
}

// opens reports whether row i opens a paragraph.
func (b *blockReader) opens() bool {
	words, before := b.bodyWords(b.i), b.bodyWords(b.i-1)
	row := &b.body[b.i]
	if b.titled {
		return b.titleEnds()
	}
	if b.isTableRow(b.i) || b.isTableRow(b.i-1) {
		return true
	}
	if b.startsWithNumber() {
		return false // a number on a line of its own: its words follow
	}
	if b.endsCounted() {
		return true
	}
	if b.goesOn(words) {
		return row.blank && b.isDeep()
	}
	if isFootnoteDefinition(words) || b.noteFollows(words) {
		return true
	}
	if b.inColumn(words) || b.inExtract(words, before) {
		return false
	}
	if b.itemOpens(words) || b.quotationOpens(words) {
		return true
	}
	switch b.document.Form {
	case PDFLayout:
		return b.opensInLayout(words)
	case PDFRaw:
		return b.opensInRaw(words, before)
	case Plain:
		return true
	}
	return row.blank || !row.first && b.wordsOpen(words) && b.edges[b.i-1].mark != 0 || row.first && b.edges[b.i-1].mark != 0
}

// goesOn reports whether row i goes on with the sentence of the row before it, as
// far as marks and letters tell. At the top of a page a small letter goes on with
// the page before, where recitals start with capitals.
func (b *blockReader) goesOn(words string) bool {
	row, lower := &b.body[b.i], b.edges[b.i].lower
	if b.edges[b.i].label > 0 || row.first && b.endsShort() || row.blank && b.document.Form == Plain {
		return false
	}
	if !b.edges[b.i-1].finished {
		return lower && !b.isIndentedClause(words) || row.first && row.indent < minIndent
	}
	return lower && row.first && !b.small && !b.isIndentedAtTop()
}

// mayOpen reports whether a paragraph may start with the words, as far as letters
// tell: not with a small one, unless that is how the recitals of the text start,
// as in Russian. Where letters tell nothing, a paragraph with a number does not
// end with a comma.
func (b *blockReader) mayOpen(words string) bool {
	lower := startsLower(words)
	switch {
	case lower && !b.small:
		return false
	case lower || hasNoCase(words):
		return !b.isLabelled() || !lower && b.edges[b.i-1].mark != ',' || b.leavesItem() && b.opensClause(words)
	}
	return true
}

// leavesItem reports whether the last item of a list ends before row i, as its last
// line or where the next one stands tells.
func (b *blockReader) leavesItem() bool {
	row, first := &b.body[b.i], &b.body[b.start]
	switch b.document.Form {
	case PDFRaw:
		return b.isFarFromFull()
	case PDFLayout:
		return row.indent >= minIndent && row.indent < first.indent-1 && b.edges[b.i].noCase && b.need(b.i) < b.measure.usual
	}
	return false
}

// isLabelled reports whether the paragraph starts with a number.
func (b *blockReader) isLabelled() bool {
	return b.edges[b.start].label > 0
}

// enacts reports whether the organ's name in row i is the line before a preamble,
// and not the end of a sentence or of a title: it stands where a paragraph starts,
// and no such line comes right after it.
func (b *blockReader) enacts() bool {
	if b.i+1 < len(b.body) && b.isEnacting(b.bodyWords(b.i+1)) {
		return false
	}
	return b.inHead || b.i == b.start || b.body[b.i].blank || b.edges[b.i-1].finished
}

// noteFollows reports whether row i starts with the number after the one that the
// paragraph starts with: notes after a text may have no blank line between them.
func (b *blockReader) noteFollows(words string) bool {
	if mark := b.edges[b.i-1].mark; !isDigit(words[0]) || mark != '.' && !(mark == ',' && b.document.Form == Wrapped) || b.document.Form.isPDF() {
		return false
	}
	label, _ := endnoteLabel(words)
	last, _ := endnoteLabel(b.bodyWords(b.start))
	return label != "" && last != "" && labelValue(label) == labelValue(last)+1
}

// inColumn reports whether a clause goes on in row i after a blank line that a
// scanned page has where a column or a page ends: it opened with its verb, has
// not come to a mark, and its last line has no room left.
func (b *blockReader) inColumn(words string) bool {
	if b.document.Form != Wrapped || !b.body[b.i].blank || b.edges[b.i-1].finished || b.inHead || b.isFarFromFull() {
		return false
	}
	first := &b.edges[b.start]
	return b.edges[b.i].label == 0 && !b.wordsOpen(words) && (first.label > 0 || b.parser.Opens != nil && b.parser.Opens(b.bodyWords(b.start)[first.words:]))
}

// endsShort reports whether the row before row i, the last of its page, has so
// much room left that it ends its paragraph, whatever it ends with.
func (b *blockReader) endsShort() bool {
	return b.edges[b.i].upper && b.isFarFromFull()
}

// quotationOpens reports whether row i opens a text that is quoted as a whole:
// after a colon, and not after a full line or in a block.
func (b *blockReader) quotationOpens(words string) bool {
	if b.edges[b.i-1].mark != ':' || !strings.HasPrefix(words, "“") || !b.edges[b.i].upper {
		return false
	}
	switch b.document.Form {
	case PDFLayout:
		return b.body[b.i].indent >= minIndent || b.body[b.i].blank || b.isFarFromFull()
	case PDFRaw:
		return b.need(b.i) < b.measure.usual || b.wordsOpen(strings.TrimPrefix(words, "“"))
	}
	return true
}

// isDeep reports whether row i stands so far to the right that it is no line of
// a paragraph.
func (b *blockReader) isDeep() bool {
	return b.document.Form == PDFLayout && b.body[b.i].indent > b.measure.usual/2
}

// startsWithNumber reports whether the paragraph is so far a number on a line of
// its own.
func (b *blockReader) startsWithNumber() bool {
	return b.i == b.start+1 && b.edges[b.start].listNumber && b.document.Form != Plain
}

// titleEnds reports whether the title of a text ends before row i: at a blank
// line, or in the raw form only before the organ's name, which is a line of
// fixed form.
func (b *blockReader) titleEnds() bool {
	if b.document.Form == PDFRaw {
		return b.i-b.start > maxTitle
	}
	row := &b.body[b.i]
	return row.blank || b.document.Form == Plain && !row.first
}

// maxTitle is how many rows the longest title has.
const maxTitle = 10

// wordsOpen reports whether a line starts with words that open a paragraph.
func (b *blockReader) wordsOpen(words string) bool {
	return b.mayOpen(words) && b.opensClause(words) && !b.inQuotation()
}

// opensClause reports whether a line starts with a clause verb.
func (b *blockReader) opensClause(words string) bool {
	return b.parser.Opens != nil && b.parser.Opens(words[:min(len(words), maxFixed)])
}

// inQuotation reports whether a quotation is open before row i, as far as a few
// rows tell: the title of a declaration may have a clause verb in it.
func (b *blockReader) inQuotation() bool {
	for i := b.i - 1; i >= b.start && i > b.i-maxQuotation; i-- {
		words := b.bodyWords(i)
		if at := strings.LastIndexAny(words, "“”«»"); at >= 0 {
			return strings.HasPrefix(words[at:], "«") || !strings.HasPrefix(words[at:], "»") && opensThere(words, at) // in Arabic and German “ closes
		}
	}
	return false
}

// maxQuotation is how many rows a quotation is looked for in.
const maxQuotation = 12

// itemOpens reports whether row i opens a paragraph with its number.
func (b *blockReader) itemOpens(words string) bool {
	label := words[:b.edges[b.i].label]
	if label == "" {
		return false
	}
	row, before := &b.body[b.i], &b.edges[b.i-1]
	switch {
	case isBullet(label) && before.mark == ',' && !row.blank && !strings.HasPrefix(b.bodyWords(b.start), label):
		return false // a dash in a sentence
	case row.blank, b.standsAlone(label, words), before.mark == ';' && b.isNext(label):
		return true
	case b.document.Form != PDFLayout, row.first:
		return before.finished || b.need(b.i) < b.measure.usual
	case b.i-b.start > 1 && !row.first && row.indent <= b.body[b.i-1].indent+1:
		// An inline "(b)" may start a line too.
		return before.mark != 0 && before.mark != ',' || before.finished && b.need(b.i) < b.measure.usual
	}
	if first := &b.body[b.start]; row.indent > first.indent+1 || row.indent >= first.indent-1 && before.mark == 0 && !b.isLabelled() {
		return row.indent >= minIndent
	}
	return row.indent >= minIndent && (before.finished || b.isFarFromFull())
}

// standsAlone reports whether a number that is all of a row of the raw form opens a
// paragraph. After so few letters there is room for the next word, so that no sentence
// goes on behind them; but one may end with them, where they end with a full stop:
// then the number has to be the next in order.
func (b *blockReader) standsAlone(label, words string) bool {
	if b.document.Form != PDFRaw || label != words || isBullet(label) {
		return false
	}
	return !strings.HasSuffix(label, ".") || label == "1." || b.isNext(label)
}

// isNext reports whether a label is the number after the last one in figures.
func (b *blockReader) isNext(label string) bool {
	n, ok := language.Number(strings.TrimSuffix(label, "."))
	return ok && n == b.number+1
}

// minIndent is the least indent of the first line of a paragraph.
const minIndent = 3

// isFarFromFull reports whether the row before row i has room that no line which
// breaks in the middle of a sentence has. The first line of a paragraph is
// narrower by its indent, and by the number before it: in the layout form that
// is seen, in the raw form it is not.
func (b *blockReader) isFarFromFull() bool {
	need := b.need(b.i)
	switch {
	case b.document.Form == PDFLayout:
		need += b.body[b.i-1].indent
	case b.i-1 == b.start:
		need += b.measure.indent
	case b.i-2 == b.start && b.edges[b.start].listNumber:
		need += 2 * b.measure.indent
	}
	return need < b.measure.strict
}

// indentWidth is the width of the indent of a first line, in columns.
const indentWidth = 6

// line emits the paragraph before row i and the fixed line of n rows there.
func (b *blockReader) line(n int, kind fixedKind) {
	p := Paragraph{}
	if kind == organLine {
		p.Indent = 1
		b.inHead = false
		b.small = b.i+n < len(b.body) && b.edges[b.i+n].lower
		b.preamble, b.practice = b.i+n, 0
	}
	p.Text, p.Place = b.join(b.body[b.i : b.i+n])
	if at := b.dateAfterMeeting(p.Text); kind == closingLine && at > 0 {
		meeting := Paragraph{}
		meeting.Text, meeting.Place = p.cut(0, at)
		b.document.Paragraphs = append(b.document.Paragraphs, meeting)
		p.Text, p.Place = p.cut(at+1, len(p.Text))
	}
	b.document.Paragraphs = append(b.document.Paragraphs, p)
	b.i += n
	b.begin()
}

// begin starts a paragraph at row i.
func (b *blockReader) begin() {
	b.start, b.titled = b.i, false
	if b.i < len(b.body) {
		label, _ := b.cutLabel(b.i)
		b.titled = isActNumber(label)
	}
}
