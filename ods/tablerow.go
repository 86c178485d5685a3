package ods

import "strings"

// isTableRow reports whether row i of the body is one of a table: its cells are
// parted by tabs, and a row beside it has as many. That is how tables are copied
// out of word processors. One row with a tab may be anything, and what stands in
// columns on a page is not told from words that happen to: such rows stay
// paragraphs.
func (b *blockReader) isTableRow(i int) bool {
	if b.document.Form != Plain || b.inHead {
		return false
	}
	n := b.countCells(i)
	return n > 1 && (b.countCells(i-1) == n || b.countCells(i+1) == n)
}

// countCells returns how many cells row i has, or 0 where a number opens it: a
// tab stands after that too.
func (b *blockReader) countCells(i int) int {
	if i < 0 || i >= len(b.body) {
		return 0
	}
	words := b.bodyWords(i)
	if label, _ := cutLabel(words); label != "" {
		return 0
	}
	return strings.Count(words, "\t") + 1
}

// tableRow makes a row of a table of row i.
func (b *blockReader) tableRow(i int) Paragraph {
	return Paragraph{Row: true, Text: b.bodyWords(i), Place: PlaceAt(b.body[i].start)}
}
