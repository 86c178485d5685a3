package ods

import "strings"

// tables finds the tables whose cells nothing parts any more: runs of paragraphs
// without a number of their own and without a mark at their ends, of which at
// least every few end with a figure. Headings do not come in such runs, and
// paragraphs end with marks. A row comes in two cells, words and figures: where
// other cells met is not known, as figures have spaces in them too.
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
		if at := figuresStart(p.Text); at > 0 {
			p.Text = p.Text[:at-1] + "\t" + p.Text[at:]
		} else {
			p.Text += "\t" // it stands for the line end: a row has cells
		}
	}
	t.figures = 0
}

// figuresStart returns where the figures start that a row ends with, after a space,
// or 0.
func figuresStart(s string) int {
	start := 0
	for at := len(s); at > 0; {
		space := strings.LastIndexByte(s[:at], ' ')
		if space < 0 || !isFigure(s[space+1:at]) {
			break
		}
		start, at = space+1, space
	}
	return start
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
	return label == "" && !r.isDivision(p.Text) && !r.isEnacting(p.Text) && r.closingLine(p.Text) == 0
}

// endsWithFigure reports whether a figure follows the words of a row.
func endsWithFigure(s string) bool { return figuresStart(s) > 0 }

// isFigure reports whether a word is a number as the last cells of rows have it,
// perhaps in brackets, or a dash for none.
func isFigure(word string) bool {
	switch word = strings.Trim(word, "()[]*"); word {
	case "-", "–", "—", "":
		return true
	}
	return isDigit(word[len(word)-1])
}
