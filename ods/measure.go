package ods

import "slices"

// setMargins makes the indents of the layout form those from the margin of the
// page, which stands at another column on each page: the leftmost indent that a
// fair part of its rows have.
func (r *pageReader) setMargins() {
	if r.document.Form != PDFLayout {
		return
	}
	usual := pageMargin(r.body)
	for start := 0; start < len(r.body); {
		end := start
		for end < len(r.body) && r.body[end].page == r.body[start].page {
			end++
		}
		margin := pageMargin(r.body[start:end])
		if margin >= usual+minIndent && (!hasIndent(r.body[start:end], margin) || standsAt(r.body[start:end], usual)) {
			margin = usual // each row is a paragraph, or most are of items
		}
		for i := start; i < end; i++ {
			r.body[i].indent -= margin
		}
		start = end
	}
}

// pageMargin returns the margin of the rows of a page, or of all pages.
func pageMargin(rows []row) int {
	var counts [maxColumn]int
	for i := range rows {
		counts[min(rows[i].indent, maxColumn-1)]++
	}
	for column, n := range counts {
		if n > 1 && 8*n >= len(rows) || n > 0 && len(rows) < 3 {
			return column
		}
	}
	return 0
}

// hasIndent reports whether some rows are indented from the margin as first
// lines are.
func hasIndent(rows []row, margin int) bool {
	for i := range rows {
		if in := rows[i].indent - margin; in >= minIndent && in <= 2*indentWidth {
			return true
		}
	}
	return false
}

// standsAt reports whether more than one of the rows starts at a column.
func standsAt(rows []row, column int) bool {
	n := 0
	for i := range rows {
		n += toInt(rows[i].indent == column)
	}
	return n > 1
}

// maxColumn is more than the column at which any margin stands.
const maxColumn = 256

// A measure is how full lines are. A line that breaks in the middle of a
// sentence had no room for the first word of the next: the least room that such
// lines would have needed tells that a line with more room ended on purpose.
type measure struct {
	usual   int  // that all but a few of these lines would have needed
	strict  int  // that all but hardly any would have
	middle  int  // that half of them would have
	widest  int  // of all
	indent  int  // how much narrower the first line of a paragraph is, where that is not seen
	counted bool // lines were broken at a number of characters, and not at a margin
	signs   bool // the signs over letters count among them
}

// minBroken is how many broken lines it takes to tell a measure, and minCounted
// how many to tell that it is a number of characters.
const (
	minBroken  = 4
	minCounted = 16
)

// measureLines tells the measure of the text. A program that breaks lines at a
// number of characters counts the signs over letters, which take no room on a
// page: the vowels of Arabic, an accent that stands for itself.
func (r *pageReader) measureLines() {
	r.measure.signs = r.document.Form == PDFRaw
	if r.measureColumns(); r.measure.signs && !r.measure.counted {
		if r.measure.signs = false; r.hasSigns() {
			r.measureColumns()
		}
	}
	if !r.hasNoIndents() {
		r.measure.indent = indentWidth
	}
}

// hasSigns reports whether some row has characters that take no columns.
func (r *pageReader) hasSigns() bool {
	for i := range r.body {
		if r.body[i].signs > 0 {
			return true
		}
	}
	return false
}

// hasNoIndents reports whether the first lines of paragraphs are as full as others.
func (r *pageReader) hasNoIndents() bool {
	if r.measure.counted {
		return true
	}
	first := r.firstNeeds()
	n := len(first)
	return n >= 2*minBroken && first[0] >= r.measure.strict && first[n/2] >= r.measure.middle-indentWidth/3
}

// firstNeeds returns, in order, the widths that the first lines of paragraphs would
// have needed: those after a line that ends in a mark and has ample room.
func (r *pageReader) firstNeeds() []int {
	if r.document.Form != PDFRaw {
		return nil
	}
	needed := r.needed[:0]
	for i := 2; i < len(r.body); i++ {
		above, before := &r.edges[i-2], &r.edges[i-1]
		opens := above.finished && r.need(i-1) < r.measure.strict-2*indentWidth
		if opens && r.edges[i].label == 0 && !before.finished && !before.listNumber && 2*int(r.body[i-1].width) > r.measure.strict {
			needed = append(needed, r.need(i))
		}
	}
	sortWidths(needed)
	return withoutShort(needed)
}

// width returns the columns that a row takes.
func (r *pageReader) width(i int) int {
	if r.measure.signs {
		return int(r.body[i].width) + int(r.body[i].signs)
	}
	return int(r.body[i].width)
}

// measureColumns tells the measure of lines of which some break in the middle of
// sentences. Where each of those would have been wider than the widest line is,
// they were broken at a number of characters, and any line that has room for the
// next word ends its paragraph: on a page no two letters are of one width, and
// first lines are indented.
func (r *pageReader) measureColumns() {
	needed := r.needs(func(e *edges) bool { return e.lower })
	// In a script without case, and in a text of few lines, a line that goes on cannot
	// be told by its first letter: all that do not end in a mark count, but for short
	// ones.
	if len(needed) < minBroken && r.document.Form == PDFRaw {
		needed = withoutShort(r.needs(func(e *edges) bool { return e.upper }))
	}
	widest := 0
	for i := range r.body {
		widest = max(widest, r.width(i))
	}
	signs := r.measure.signs
	// Too few lines break to tell: part of the widest stands for the measure.
	if len(needed) < minBroken {
		r.measure = measure{usual: widest * 15 / 16, strict: widest * 3 / 4, widest: widest}
		if r.document.Form == PDFLayout {
			r.measure.strict = widest / 2 // titles are narrower, and indents tell
		}
		return
	}
	r.measure = measure{usual: min(needed[len(needed)/20], widest+1), strict: min(needed[len(needed)/100], widest+1), middle: needed[len(needed)/2], widest: widest, signs: signs}
	// A line or two may end a paragraph that lacks its mark.
	if r.document.Form == PDFRaw && len(needed) >= minCounted && needed[len(needed)/(2*minCounted)] > widest {
		r.measure.strict, r.measure.counted = widest+1, true
	}
}

// needs returns, in order, the widths that lines would have needed which break in
// the middle of a sentence: they have no mark at their ends, and the next starts
// as told and with no number.
func (r *pageReader) needs(starts func(e *edges) bool) []int {
	needed := r.needed[:0]
	for i := 1; i < len(r.body); i++ {
		before, edge := &r.edges[i-1], &r.edges[i]
		if starts(edge) && edge.label == 0 && !before.finished && !before.listNumber && !r.body[i].blank {
			needed = append(needed, r.need(i))
		}
	}
	sortWidths(needed)
	r.needed = needed
	return needed
}

// sortWidths sorts widths: those of a text are few, and most are counted.
func sortWidths(widths []int) {
	var counts [2 * maxColumn]int
	for _, width := range widths {
		if width >= len(counts) || len(widths) < len(counts)/16 {
			slices.Sort(widths)
			return
		}
		counts[width]++
	}
	at := 0
	for width, n := range counts {
		for ; n > 0; n-- {
			widths[at] = width
			at++
		}
	}
}

// withoutShort leaves out what is far shorter than the fullest of the lines: headings
// look as if they went on where letters do not tell, and a text may have more of them
// than of broken lines, which differ by less than an eighth: by a long word.
func withoutShort(needed []int) []int {
	if len(needed) == 0 {
		return nil
	}
	usual := needed[len(needed)*9/10]
	short, _ := slices.BinarySearch(needed, usual*7/8)
	return needed[short:]
}

// bodyWords returns the words of a row of the body.
func (r *pageReader) bodyWords(i int) string { return r.text[r.body[i].start:r.body[i].end] }

// endsInFigure reports whether the last character of a line is a figure.
func endsInFigure(s string) bool { return s != "" && isDigit(s[len(s)-1]) }

// closingMarks are the marks that no line starts with in Chinese.
const closingMarks = "，。；：、）》」』”’,;:.)"

// firstWordEnd returns where the first word of a row ends: at a space, or before a
// character of a script that is written without.
func firstWordEnd(words string) int {
	for at := 0; at < len(words); at++ {
		if words[at] == ' ' {
			return at
		}
		// Wide characters start with no smaller byte, see [isWide].
		if words[at] >= 0xe2 && isWide(firstRuneOf(words[at:])) {
			return at
		}
	}
	return len(words)
}
