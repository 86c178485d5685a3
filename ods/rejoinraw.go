package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// endsCounted reports whether the row before row i has room for more in a text whose
// lines were broken at a number of characters. The cells of a table have it too:
// where letters tell, a line needs a mark at its end besides.
func (b *blockReader) endsCounted() bool {
	return b.measure.counted && b.need(b.i) < b.measure.strict && (b.edges[b.i-1].mark != 0 || !b.lettersTell())
}

// opensInRaw reports whether row i opens a paragraph in the raw form.
func (b *blockReader) opensInRaw(words, before string) bool {
	mark, edge := b.edges[b.i-1].mark, &b.edges[b.i]
	switch {
	case mark == 0:
		return b.isFarFromFull() && (b.edges[b.i-1].finished || edge.upper && (b.endsEarly() || !b.isClause()))
	case b.body[b.i].blank && edge.upper:
		return true
	case b.isFarFromFull():
		return b.mayOpen(words) || mark == ';' || mark == ':' || b.endsEarly()
	case b.need(b.i) < b.measure.usual && !edge.lower && (!edge.noCase || mark == ';' || mark == ':'):
		return true
	}
	if mark == ':' && b.announces(words, before) || mark == ';' && b.opensPart(words) {
		return true
	}
	if b.need(b.i) <= b.measure.widest && (mark == ';' || mark == ':') && !b.lettersTell() {
		return true
	}
	return mark != '.' && mark != ':' && b.wordsOpen(words) && b.mayEndFull(words, mark) || !edge.lower && (b.isAboveNumber() || b.isAboveClause())
}

// lettersTell reports whether the first letter of a line tells a paragraph that
// opens from one that goes on: it has a case, and recitals have capitals.
func (b *blockReader) lettersTell() bool { return !b.small && !b.edges[b.i].noCase }

// endsEarly reports whether the row before row i has a fifth of its width free, which no
// row has in the middle of a sentence, whatever the next starts with: "in October," may
// be the last item of a list, and "and stressing" go on with the recital around it.
func (b *blockReader) endsEarly() bool { return b.need(b.i) < b.measure.strict*4/5 }

// announces reports whether a full row that ends with a colon ends its paragraph, and
// what it announces starts in row i: with a capital letter, which a sentence has behind
// a colon only in a name, "Conference on Palestine: Reconstructing Gaza", whose words
// have capitals on both sides.
func (b *blockReader) announces(words, before string) bool {
	name := strings.TrimRight(before, ": \u00a0\u202f")
	return startsCapital(words) && startsLower(name[strings.LastIndexByte(name, ' ')+1:]) && !b.inQuotation()
}

// mayEndFull reports whether a paragraph may end before row i with a full line, as
// words that open another may stand there by chance where letters tell nothing of
// it: numbered paragraphs are followed by numbers, and what a comma ends by
// recitals.
func (b *blockReader) mayEndFull(words string, mark byte) bool {
	switch {
	case b.lettersTell():
		return true
	case b.isLabelled():
		return false
	case b.need(b.i) <= b.measure.widest:
		return true // there was room for a word more
	}
	return mark != ',' || b.recites(b.bodyWords(b.start), words) && !b.recitalGoesOn(words)
}

// startsCapital reports whether s starts with a capital letter.
func startsCapital(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c)
}

// opensPart reports whether row i opens a paragraph behind a full row that ends with a
// semicolon, as its capital letter tells: no recital ends so, and what parts a sentence
// more than once may have the capital of a name behind it, or that of a symbol.
func (b *blockReader) opensPart(words string) bool {
	name := words[len(firstWord(words)):]
	if !startsCapital(words) || name != "" && name[0] != ' ' || startsCapital(words[1:]) || b.inRecital() {
		return false
	}
	for i := b.i - 1; i >= b.start && i > b.i-maxQuotation; i-- {
		words := b.bodyWords(i)
		if at := strings.IndexByte(words, ';'); at >= 0 && (i < b.i-1 || at < len(words)-maxNoteDigits-1) {
			return false
		}
	}
	return true
}

// inRecital reports whether the paragraph has no number and starts with a clause verb
// before the first number of the text.
func (b *blockReader) inRecital() bool {
	return b.number == 0 && !b.isLabelled() && b.opensClause(b.bodyWords(b.start))
}

// isAboveClause reports whether row i is a heading of one row: it has no mark at
// its end and room for the first word of the next, which opens a clause.
func (b *blockReader) isAboveClause() bool {
	next := b.i + 1
	if next == len(b.body) || b.edges[b.i].finished || b.need(next)+indentWidth >= b.measure.strict {
		return false
	}
	words := b.bodyWords(next)
	return b.parser.Opens != nil && b.edges[next].upper && b.parser.Opens(words[:min(len(words), maxFixed)])
}

// isClause reports whether what has come of the paragraph is of a clause, which
// ends with a mark, in a text whose letters do not tell where one starts.
func (b *blockReader) isClause() bool {
	first := b.bodyWords(b.start)
	if !b.small && !b.edges[b.i].noCase {
		return false
	}
	return b.isLabelled() || b.edges[b.start].lower || b.i-b.start > maxTall || b.wordsOpen(first)
}

// maxTall is how many rows a heading may have.
const maxTall = 4

// isAboveNumber reports whether row i and perhaps some after it are a heading:
// they have no mark at their ends, and a number on a line of its own follows. A
// paragraph would have ended with a mark.
func (b *blockReader) isAboveNumber() bool {
	for k := b.i; k < len(b.body) && k < b.i+maxTall; k++ {
		words, edge := b.bodyWords(k), &b.edges[k]
		if edge.listNumber {
			return k > b.i && (isDigit(words[0]) || isLaterItem(words))
		}
		if edge.finished {
			colon := edge.mark == ':' && b.edges[b.i-1].mark == ';'
			return colon && k+1 < len(b.body) && b.edges[k+1].listNumber
		}
	}
	return false
}
