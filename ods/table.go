package ods

import "strings"

// tables finds the tables whose cells nothing parts any more: runs of paragraphs
// without a number of their own and without a mark at their ends, most of which
// end with a figure. Headings do not come in such runs, and paragraphs end with
// marks. The rows come whole, as one cell.
func (r *pageReader) tables() {
	if r.document.Form == Markdown || r.document.Form == Wrapped {
		return
	}
	paragraphs := r.document.Paragraphs
	for start := 0; start < len(paragraphs); {
		end, figures := start, 0
		for end < len(paragraphs) && r.isRowLike(&paragraphs[end]) {
			figures += toInt(endsWithFigure(paragraphs[end].Text))
			end++
		}
		if end-start >= fewestRows && 2*figures >= end-start {
			for i := start; i < end; i++ {
				paragraphs[i].Row, paragraphs[i].Indent = true, 0
			}
		}
		start = max(end, start+1)
	}
}

// fewestRows is how many rows it takes to tell a table from headings, of which a
// part, a section and a subsection may follow one another.
const fewestRows = 4

// isRowLike reports whether a paragraph may be a row of a table.
func (r *pageReader) isRowLike(p *Paragraph) bool {
	return p.Label == "" && p.Text != "" && len(p.Text) <= maxHeading && !isFinished(p.Text) &&
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
