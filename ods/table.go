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
	for start := 0; start < len(paragraphs); {
		end, figures, words := start, 0, 0
		for ; end < len(paragraphs) && words <= mostWords && r.isRowLike(paragraphs, end); end++ {
			if words++; endsWithFigure(paragraphs[end].Text) {
				figures, words = figures+1, 0
			}
		}
		if figures >= fewestFigures {
			for i := start; i < end-words; i++ {
				paragraphs[i].Row, paragraphs[i].Indent = true, 0
			}
		}
		start = max(end-mostWords*toInt(figures < fewestFigures && words > mostWords), start+1)
	}
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
	label, _ := cutLabel(p.Text)
	return label == "" && p.Label == "" && p.Text != "" && len(p.Text) <= maxHeading && !isFinished(p.Text) &&
		!startsLower(p.Text) && !r.isDivision(p.Text) && !isEnacting(p.Text, r.table) && !r.isMeeting(p.Text) && !r.isDateLine(p.Text)
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
