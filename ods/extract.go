package ods

// inExtract reports whether a clause goes on in row i of an extract, after a blank
// line where a page ended. With a small letter it goes on after a comma, or where
// no mark is, unless the words open a clause, as those of Russian do.
func (b *blockReader) inExtract(words, before string) bool {
	if b.document.Form != Markdown || b.parser.Opens == nil {
		return false
	}
	label, _ := cutLabel(words)
	mark := endMark(before)
	switch lower := startsLower(words); {
	case label != "":
		return false
	case lower && mark == 0 && !b.small:
		return true // "et" / "d'aider": a clause verb, and in the middle of a sentence
	case b.parser.Opens(words[:min(len(words), maxFixed)]):
		return false
	case lower:
		return mark == ',' || mark == 0
	}
	return b.isCutShort(words, before)
}

// isCutShort reports whether the page ended in the middle of the clause before row
// i: the clause opened with its verb or with a number, it has not come to a mark,
// and what follows does, as no heading does.
func (b *blockReader) isCutShort(words, before string) bool {
	if b.inHead || isFinished(before) || !isFinished(words) {
		return false
	}
	opening := b.bodyWords(b.start)
	label, at := cutLabel(opening)
	return label != "" && !isActNumber(label) || b.parser.Opens(opening[at:min(len(opening), at+maxFixed)])
}

// strayRows takes the row with the distribution and the date that an extract has
// anywhere between the paragraphs of the first page, whose columns it has read
// one after the other.
func (t *topReader) strayRows() {
	for i := range t.rows {
		row := &t.rows[i]
		if row.kind != bodyRow || row.width > maxHeading || t.head.masthead.Distribution != "" || !t.opensDistribution(t.at(i)) {
			continue
		}
		t.stray = true
		if t.row(i) {
			row.kind = mastheadRow
		}
		t.stray = false
	}
}

// isStray reports whether row i, before everything else of an extract, is the one
// with the distribution and the date, or the number of the act, which stand in a
// column of their own.
func (t *topReader) isStray(i int) bool {
	if t.document.Form != Markdown || t.started() {
		return false
	}
	label, words := cutLabel(t.at(i))
	return t.opensDistribution(t.at(i)) || isActNumber(label) && words == len(t.at(i))
}

// titleGoesOn reports whether the title of an agenda item goes on in row i of an
// extract, after a blank line that every line of it has: with a small letter, or
// with a word cut in two.
func (t *topReader) titleGoesOn(i int) bool {
	return t.document.Form == Markdown && startsLower(t.at(i))
}

// endsExtract reports whether row i, one of furniture, ends the foot of a page of an
// extract: an image does, the emblem at the top of a page or the bar code below it.
func (f *footReader) endsExtract(i int) bool {
	return f.document.Form == Markdown && isImage(f.at(i))
}

// inPieces reports whether the last note of an extract goes on after a blank line:
// it has come to no full stop, where letters that are set raised stand in it.
func (f *footReader) inPieces() bool {
	if f.document.Form != Markdown || len(f.notes) == 0 {
		return false
	}
	rows := f.notes[len(f.notes)-1].rows
	last := f.text[rows[len(rows)-1].start:rows[len(rows)-1].end]
	return endMark(last) != '.' && len(last) <= maxPiece
}

// maxPiece is the length of the longest piece that a note is cut into.
const maxPiece = 120
