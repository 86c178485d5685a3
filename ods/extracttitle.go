package ods

import "slices"

// gatherTitle puts the rows of the title of an act together that an extract has
// around its number. Number and title stand in columns beside each other, and the
// number is level with the last line of the title or the one in the middle: it comes
// before them all, after the first of them, or at the top of the page. They go
// behind it, in order, with no blank line between them.
func (r *pageReader) gatherTitle() {
	if r.document.Form != Markdown {
		return
	}
	number, first, organ := r.titleRows()
	if number < 0 || first == organ {
		return
	}
	n := r.body[number]
	label, words := cutLabel(r.text[n.start:n.end])
	if number < first && words < n.end-n.start {
		return // it has a title of its own
	}
	title := make([]row, 0, organ-first+2)
	title = append(title, n)
	title[0].end, title[0].sponsor = n.start+len(label), unknown
	for _, row := range r.body[first:organ] {
		if row.start == n.start {
			row.start, row.sponsor = row.start+words, unknown
		}
		if row.blank = false; row.start < row.end {
			title = append(title, row)
		}
	}
	title[0].blank = true
	if number < first {
		r.body = slices.Delete(r.body, number, number+1)
		first, organ = first-1, organ-1
	}
	r.body = slices.Replace(r.body, first, organ, title...)
}

// titleRows returns the row that starts with the number of the act, the first of
// its title, after the other lines above a text, and the row with the organ's name;
// number is -1 where one of these is missing.
func (r *pageReader) titleRows() (number, first, organ int) {
	number = -1
	for i := 0; i < len(r.body) && i < maxMasthead; {
		words := r.bodyWords(i)
		if r.isEnacting(words) {
			if first == 0 || i-first > maxTitle {
				return -1, 0, 0
			}
			return number, first, i
		}
		if n := r.headLines(r.body, i); n > 0 {
			i += n
			first = i
			continue
		}
		if label, _ := cutLabel(words); isActNumber(label) && number < 0 {
			number = i
		}
		i++
	}
	return -1, 0, 0
}
