package ods

// endsCounted reports whether the row before row i has room for more in a text whose
// lines were broken at a number of characters. The cells of a table have it too:
// where letters tell, a line needs a mark at its end besides.
func (b *blockReader) endsCounted(words, before string) bool {
	return b.measure.counted && b.need(b.i) < b.measure.strict && (endMark(before) != 0 || !b.lettersTell(words))
}

// opensInRaw reports whether row i opens a paragraph in the raw form.
func (b *blockReader) opensInRaw(words, before string) bool {
	mark, need := endMark(before), b.need(b.i)
	switch {
	case mark == 0:
		return b.isFarFromFull() && (isFinished(before) || startsUpper(words) && !b.isClause())
	case b.body[b.i].blank && startsUpper(words):
		return true
	case b.isFarFromFull():
		return b.mayOpen(words) || mark == ';' || mark == ':'
	case need < b.measure.usual && !startsLower(words) && (!hasNoCase(words) || mark == ';' || mark == ':'):
		return true
	case need <= b.measure.widest && (mark == ';' || mark == ':') && !b.lettersTell(words):
		return true
	}
	return mark != '.' && mark != ':' && b.wordsOpen(words) && b.mayEndFull(words, mark) || !startsLower(words) && (b.isAboveNumber() || b.isAboveClause())
}

// lettersTell reports whether the first letter of a line tells a paragraph that
// opens from one that goes on: it has a case, and recitals have capitals.
func (b *blockReader) lettersTell(words string) bool { return !b.small && !hasNoCase(words) }

// mayEndFull reports whether a paragraph may end before row i with a full line, as
// words that open another may stand there by chance where letters tell nothing of
// it: numbered paragraphs are followed by numbers, and what a comma ends by
// recitals.
func (b *blockReader) mayEndFull(words string, mark byte) bool {
	switch {
	case b.lettersTell(words):
		return true
	case b.isLabelled():
		return false
	case b.need(b.i) <= b.measure.widest:
		return true // there was room for a word more
	}
	return mark != ',' || b.recites(words) && !b.recitalGoesOn(words)
}

// isAboveClause reports whether row i is a heading of one row: it has no mark at
// its end and room for the first word of the next, which opens a clause.
func (b *blockReader) isAboveClause() bool {
	next := b.i + 1
	if next == len(b.body) || isFinished(b.bodyWords(b.i)) || b.need(next)+indentWidth >= b.measure.strict {
		return false
	}
	words := b.bodyWords(next)
	return b.parser.Opens != nil && startsUpper(words) && b.parser.Opens(words[:min(len(words), maxFixed)])
}

// isClause reports whether what has come of the paragraph is of a clause, which
// ends with a mark, in a text whose letters do not tell where one starts.
func (b *blockReader) isClause() bool {
	first := b.bodyWords(b.start)
	if !b.small && !hasNoCase(b.bodyWords(b.i)) {
		return false
	}
	return b.isLabelled() || startsLower(first) || b.i-b.start > maxTall || b.wordsOpen(first)
}

// maxTall is how many rows a heading may have.
const maxTall = 4

// isAboveNumber reports whether row i and perhaps some after it are a heading:
// they have no mark at their ends, and a number on a line of its own follows. A
// paragraph would have ended with a mark.
func (b *blockReader) isAboveNumber() bool {
	for k := b.i; k < len(b.body) && k < b.i+maxTall; k++ {
		words := b.bodyWords(k)
		if isListNumber(words) {
			return k > b.i && (isDigit(words[0]) || isLaterItem(words))
		}
		if isFinished(words) {
			colon := endMark(words) == ':' && endMark(b.bodyWords(b.i-1)) == ';'
			return colon && k+1 < len(b.body) && isListNumber(b.bodyWords(k+1))
		}
	}
	return false
}
