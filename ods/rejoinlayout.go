package ods

// opensInLayout reports whether row i opens a paragraph in the layout form.
func (b *blockReader) opensInLayout(words string) bool {
	row, first := &b.body[b.i], &b.body[b.start]
	mark, upper := b.edges[b.i-1].mark, b.edges[b.i].upper
	switch {
	case row.blank:
		return true
	case row.first:
		return b.opensPage(words, mark)
	case b.i-b.start > 1:
		return b.leavesBlock(words, mark)
	case b.isFarFromFull() && upper && (mark != 0 || first.indent >= minIndent || row.indent >= minIndent):
		return true
	case row.indent < first.indent-1:
		return row.indent >= minIndent && upper && (mark == ':' || mark == ';' || mark != 0 && b.wordsOpen(words))
	case row.indent > first.indent+1:
		return mark == ':' || !b.hangs(row)
	}
	return first.indent >= minIndent || mark != 0 && b.need(b.i) < b.measure.usual
}

// opensPage reports whether the first row of a page opens a paragraph, though the
// page before ends with a mark. Pages have margins of their own, so that only the
// row under it tells whether it is indented. Where letters tell nothing, words that
// open a paragraph open none at the margin.
func (b *blockReader) opensPage(words string, mark byte) bool {
	opens := b.wordsOpen(words) && (b.lettersTell() || b.body[b.i].indent >= minIndent)
	return b.isIndentedAtTop() || opens || b.isOverNumber() || mark != ',' && b.edges[b.i].upper && b.need(b.i) < b.measure.usual
}

// isOverNumber reports whether row i has no mark at its end, and the next starts with a
// number in figures: it is a heading, for a paragraph would have ended with a mark.
func (b *blockReader) isOverNumber() bool {
	if b.edges[b.i].finished || b.i+1 == len(b.body) || b.body[b.i+1].first {
		return false
	}
	label := b.bodyWords(b.i + 1)[:b.edges[b.i+1].label]
	return label != "" && isDigit(label[0]) && b.isNext(label)
}

// isIndentedAtTop reports whether row i, the first of its page, is indented from
// the row under it.
func (b *blockReader) isIndentedAtTop() bool {
	return b.document.Form == PDFLayout && b.i+1 < len(b.body) && !b.body[b.i+1].first && b.body[b.i+1].indent < b.body[b.i].indent-1
}

// isIndentedClause reports whether row i is indented from the one before it and
// starts as a recital does in a text whose recitals have small letters: the one
// before lacks its comma.
func (b *blockReader) isIndentedClause(words string) bool {
	indented := b.document.Form == PDFLayout && b.i-b.start > 1 && b.body[b.i].indent >= b.body[b.i-1].indent+minIndent
	return indented && b.wordsOpen(words)
}

// leavesBlock reports whether row i does not stand where the rows of the
// paragraph after the first do. Where it does, it may still open a paragraph: one
// under a list stands where the lines of its items do.
func (b *blockReader) leavesBlock(words string, mark byte) bool {
	row, rest := &b.body[b.i], b.body[b.i-1].indent
	if row.indent > rest+1 || row.indent < rest-1 || mark != 0 && b.isFarFromFull() && b.edges[b.i].upper {
		return true
	}
	if mark == ':' && rest >= minIndent && b.edges[b.i].upper {
		return true
	}
	if mark == 0 || b.need(b.i) >= b.measure.usual && !b.wordsOpen(words) {
		return false
	}
	return rest >= minIndent || mark == '.' && rest <= 1 && b.need(b.i) < b.measure.strict
}

// hangs reports whether a row stands under the words of the first, after its
// number.
func (b *blockReader) hangs(row *row) bool {
	first := &b.body[b.start]
	edge := &b.edges[b.start]
	if edge.label == 0 {
		return false
	}
	column := first.indent + columns(b.bodyWords(b.start)[:edge.words])
	return row.indent >= column-2 && row.indent <= column+2
}
