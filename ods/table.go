package ods

import "strings"

// tables finds the tables whose cells nothing parts any more: runs of paragraphs
// without a number of their own and without a mark at their ends, of which at
// least every few end with a figure. Headings do not come in such runs, and
// paragraphs end with marks. The rows come whole, as one cell.
func (r *pageReader) tables() {
	if r.document.Form == Markdown || r.document.Form == Wrapped {
		return
	}
	paragraphs := r.document.Paragraphs
	t := tableReader{paragraphs: paragraphs}
	for i := range paragraphs {
		switch {
		case !r.isRowLike(paragraphs, i):
			t.end(i)
			t.start, t.words = i+1, 0
		case endsWithFigure(paragraphs[i].Text):
			t.figures++
			t.words = 0
		case t.words < mostWords:
			t.words++
		default:
			t.end(i)
			t.start = i - mostWords + 1
		}
	}
	t.end(len(paragraphs))
}

// A tableReader takes rows, as long as they may be of one table.
type tableReader struct {
	paragraphs []Paragraph
	start      int
	figures    int // how many of the rows end with a figure
	words      int // how many have come since the last that does
}

// end makes a table of the rows before i, up to the last with a figure.
func (t *tableReader) end(i int) {
	for ; t.figures >= fewestFigures && t.start < i-t.words; t.start++ {
		p := &t.paragraphs[t.start]
		p.Row, p.Indent = true, 0
	}
	t.figures = 0
}

const (
	fewestFigures = 3 // rows with a figure that make a table
	mostWords     = 3 // rows without one that may stand together: the heads of columns
)

// isRowLike reports whether paragraph i may be a row of a table.
func (r *pageReader) isRowLike(paragraphs []Paragraph, i int) bool {
	p := &paragraphs[i]
	if i > 0 && r.isDivision(paragraphs[i-1].Text) {
		return false // the heading of an annex or a part
	}
	if p.Label != "" || p.Text == "" || len(p.Text) > maxHeading || isFinished(p.Text) || startsLower(p.Text) {
		return false
	}
	label, _ := cutLabel(p.Text)
	return label == "" && !r.isDivision(p.Text) && !isEnacting(p.Text, r.table) && r.closingLine(p.Text) == 0
}

// endsWithFigure reports whether s ends with a number, a dash for none, or a
// number in brackets, as the last cell of a row does.
func endsWithFigure(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	switch last = strings.Trim(last, "()[]*"); last {
	case "-", "–", "—", "":
		return true
	}
	return isDigit(last[len(last)-1])
}
