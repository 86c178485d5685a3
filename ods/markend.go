package ods

import (
	"slices"
	"strings"
)

// liftEndMarks takes out the marks that end a clause and whose notes the text has
// not: "Having examined the application of Solomon Islands, 75". A clause ends
// with its comma or its semicolon, so that a number after it, apart from it, is
// no other thing. Copies out of the Official Records often lack the notes of
// their pages, and have the first call of a note for the second too. In an export
// such a mark is glued to the clause, as all are.
func liftEndMarks(paragraphs []Paragraph, glued bool, j *joiner) {
	for i := range paragraphs {
		p := &paragraphs[i]
		space, label, ok := endMarkIn(p.Text, glued)
		if !ok || p.Row {
			continue
		}
		mark := Mark{Offset: space, Label: p.Text[label:], Place: PlaceAt(p.Place.Offset(label))}
		p.remove([]cell{{space, len(p.Text)}}, j)
		// Others may have stood behind it, at the end of the text as it is now.
		n := len(p.Marks)
		for n > 0 && p.Marks[n-1].Place.Offset(0) > mark.Place.Offset(0) {
			n--
		}
		p.Marks = slices.Insert(p.Marks, n, mark)
	}
}

// endMarkIn returns where a text has a mark at its end: the space before it, which
// there is not where it is glued, and its label.
func endMarkIn(text string, glued bool) (space, label int, ok bool) {
	if text == "" || !isDigit(text[len(text)-1]) {
		return 0, 0, false // as nearly all end
	}
	words := strings.TrimRight(text, "0123456789")
	n := len(text) - len(words)
	before := strings.TrimRight(words, " ")
	if n == 0 || n > maxNoteDigits || glued != (len(before) == len(words)) || text[len(words)] == '0' {
		return 0, 0, false
	}
	mark := markOf(before)
	if glued && before != "" && isDigit(before[max(0, len(before)-2)]) {
		return 0, 0, false // "1,2"
	}
	return len(before), len(words), mark == ',' || mark == ';'
}
