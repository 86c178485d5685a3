package main

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// masthead shows the masthead, in two columns as a page has it where the
// terminal is wide enough: who and what at the start of the lines, symbol,
// distribution, date and job number at their end.
func (v *view) masthead() {
	m, l := &v.document.Masthead, v.document.Language
	if m.IsZero() {
		return
	}
	var symbols []string
	for _, s := range m.Symbols {
		symbols = append(symbols, s.String())
	}
	v.columns(m.Publisher, strings.Join(symbols, "–"), bold)
	v.columns(m.Organ, m.DistributionLine(l), normal)
	v.columns(m.Body, m.Issued.In(l), normal)
	// Lines of fixed form are made from their values, in the language of the
	// document.
	for _, line := range []string{m.SessionLine(l), m.AgendaLine(l)} {
		v.columns(line, "", normal)
	}
	for line := range strings.Lines(m.AgendaTitle) {
		v.columns(line, "", normal)
	}
	meeting := &m.Meeting
	for _, line := range []string{meeting.Name, meeting.Record, meeting.Date.In(l), meeting.Time, meeting.Place, meeting.President} {
		v.columns(line, "", normal)
	}
	// On a page it stands at the foot; here there is no foot.
	v.columns("", m.Job.String(), faint)
	v.rule(v.width)
}

// columns shows one text at the start of a line and another at its end.
func (v *view) columns(left, right string, as style) {
	if left == "" && right == "" {
		return
	}
	v.begin(0, 0)
	v.words(left, as)
	v.flush()
	if right != "" {
		// Two spaces at least part the columns, or else a line does.
		if v.column+2+textWidth(right) > v.width {
			v.end()
		}
		v.spaces(max(0, v.width-v.column-textWidth(right)))
		v.words(right, as)
	}
	v.end()
}

// textWidth returns how many columns a text takes.
func textWidth(s string) int {
	width := 0
	for _, r := range s {
		width += runeWidth(r)
	}
	return width
}

// table shows a table, with columns as wide as their widest cells where that
// fits, and else a row in a paragraph.
func (v *view) table(indent int, rows []resolution.Text) {
	widths := tableWidths(rows)
	total := indent
	for _, width := range widths {
		total += width + 2
	}
	for i := range rows {
		v.begin(indent, indent+step)
		for j, cell := range rows[i].Cells() {
			start := v.column
			v.text(&cell, normal)
			switch {
			case j == len(widths)-1:
			// Cells are lined up while the whole table fits; a table that does not
			// is read row by row.
			case total <= v.width:
				v.flush()
				v.spaces(max(1, start+widths[j]+2-v.column))
			default:
				v.words(" | ", faint)
			}
		}
		v.end()
	}
	v.gap()
}

// tableWidths returns how wide the columns of a table are.
func tableWidths(rows []resolution.Text) []int {
	var widths []int
	for i := range rows {
		for j, cell := range rows[i].Cells() {
			if j == len(widths) {
				widths = append(widths, 0)
			}
			width := textWidth(cell.Plain)
			// Marks are shown in brackets, which take room.
			for _, mark := range cell.Marks {
				width += len("[]") + textWidth(mark.Label)
			}
			widths[j] = max(widths[j], width)
		}
	}
	return widths
}
