package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// readPlaces reads the places inside a document that begin at at: "annex I" or
// "paras. 5 (b), 7 and 9–12". It returns at where there is none: only annexes
// and the like can stand without a number.
func (t wordTable) readPlaces(text string, at int) int {
	w, end := t.match(text, at)
	if w.kind == numberWord {
		return t.readNumbered(text, at, end)
	}
	if w.kind != placeWord {
		return at
	}
	none := at
	if w.value&placeAlone != 0 {
		none = end
		// "附件第3段" is a paragraph of the annex, and not of an annex 3.
		if number, to := t.match(text, end); number.kind == numberWord {
			if next := t.readNumbered(text, end, to); next > end {
				return next
			}
		}
	}
	for at = t.skipNumberWord(text, end); ; at = t.skipListed(text, end) {
		next := t.readValue(text, at)
		if next <= at {
			return none
		}
		none, end = next, next
	}
}

// readNumbered reads a place whose number, or numbers, stand before its name, as
// in "第48段" and "第1和2段",
// behind the word for number, which ends at end. It returns at where there is none.
func (t wordTable) readNumbered(text string, at, end int) int {
	for {
		value := skipSpace(text, end)
		next := t.readValue(text, value)
		if next == value {
			return at
		}
		if to := t.skipKind(text, next, placeWord); to > next {
			return to
		}
		end = t.skipListed(text, next)
	}
}

// skipNumberWord skips the "No." of "recommendation No. 3".
func (t wordTable) skipNumberWord(text string, at int) int {
	at = skipSpace(text, at)
	if w, end := t.match(text, at); w.kind == numberWord {
		return skipSpace(text, end)
	}
	return at
}

// skipListed skips what stands between two items of a list: a comma, "and",
// "to", a dash.
func (t wordTable) skipListed(text string, at int) int {
	i := skipSpace(text, at)
	comma := skipMark(text, i, ',')
	switch {
	case comma > i:
		i = skipSpace(text, comma)
	case strings.HasPrefix(text[i:], "–"):
		return i + len("–")
	case hyphenEnd(text, i) > i:
		return hyphenEnd(text, i)
	}
	if w, end := t.match(text, i); w.kind == andWord || w.isRange() {
		i = skipSpace(text, end)
	}
	if i == skipSpace(text, at) {
		return len(text)
	}
	return i
}

// isRange reports whether the word joins the first and the last number of a range.
func (w referenceWord) isRange() bool {
	return w.kind == rangeWord || w.kind == ofWord && w.value&ofRange != 0
}

// readValue reads the number of one place: "5 (b)", "I.A", "XII", "C", "one",
// "(d)". It returns at where there is none.
func (t wordTable) readValue(text string, at int) int {
	end := at
	switch w, wordEnd := t.match(text, at); {
	case at == len(text):
		return at
	case w.kind == ordinalWord:
		end = wordEnd
	case isDigit(text[at]):
		_, end = readDigits(text, at, 4)
		end = t.looseLetter(text, end)
	default:
		if n, to := readRoman(text, at); n > 0 {
			end = to
		} else if isPart(text, at) {
			end = at + 1
		}
	}
	if end > at && isDigit(text[at]) && wordEnd(text, end) == end+1 && isLetter(text[end]) {
		end++ // Supplement No. 53A, sect. 29F, paragraph 2g
	}
	if end = readDotted(text, end); end > at && !t.endsValue(text, end) {
		return at
	}
	return readSubparagraphs(text, end)
}

// looseLetter returns where the letter ends of a number that ends at at, as the
// Charter has it in "Article 73 e of the Charter", or at. The word behind it tells
// that it is no word itself.
func (t wordTable) looseLetter(text string, at int) int {
	letter := skipSpace(text, at)
	if letter == at || wordEnd(text, letter) != letter+1 || !isLetter(text[letter]) || text[letter] < 'a' {
		return at
	}
	word, _ := t.match(text, letter) // "5 y de" in Spanish
	next := skipSpace(text, letter+1)
	w, _ := t.match(text, next)
	if word.kind == noWord && (next == len(text) || w.kind == ofWord && w.value&ofWhose != 0) {
		return letter + 1
	}
	return at
}

// readDotted reads what follows the first dot of "I.A" and "2.3".
func readDotted(text string, at int) int {
	for hasByte(text, at, '.') {
		n := at + 1
		if isPart(text, n) {
			n++
		} else if _, end := readDigits(text, n, 3); end > n {
			n = end
		} else {
			break
		}
		at = n
	}
	return at
}

// closedLetter returns where the bracket ends that closes the letter, or the
// small roman number, at at, as most languages have it: "5 b) ii)".
func closedLetter(text string, at int) int {
	end := at
	for end < len(text) && (text[end] == 'i' || text[end] == 'v' || text[end] == 'x') {
		end++
	}
	if r, n := utf8.DecodeRuneInString(text[at:]); end == at && unicode.IsLower(r) {
		end += n
	}
	if end == at || !hasByte(text, end, ')') {
		return at
	}
	return end + 1
}

// readSubparagraphs reads the letters in brackets of "5 (b) (ii)", and the
// numbers of "2 (4)".
func readSubparagraphs(text string, at int) int {
	for {
		open := skipSpace(text, at)
		if end := closedLetter(text, open); end > open {
			at = end
			continue
		}
		if !hasByte(text, open, '(') {
			return at
		}
		if end := inBrackets(text, open); end > open {
			at = end
			continue
		}
		end := wordEnd(text, open+1)
		if end == open+1 || end > open+5 || !hasByte(text, end, ')') || text[open+1] < 'a' {
			return at
		}
		at = end + 1
	}
}

// endsValue reports whether the number of a place can end at at. What looks like
// one may be the number of a resolution, 1373 (2001), or the day of a date.
func (t wordTable) endsValue(text string, at int) bool {
	if !endsNumber(text, at) {
		return false
	}
	next := skipSpace(text, at)
	if next == len(text) {
		return true
	}
	month, _ := t.readMonth(text, at)
	return month == 0 && !(text[next] == '(' && next+1 < len(text) && (isDigit(text[next+1]) && inBrackets(text, next) == next || 'A' <= text[next+1] && text[next+1] <= 'Z'))
}

// inBrackets returns where the brackets end that begin at at and have one or two
// digits in them, as "Article 2 (4)" has, or at.
func inBrackets(text string, at int) int {
	if !hasByte(text, at, '(') {
		return at
	}
	n, end := readDigits(text, at+1, 2)
	if n < 0 || !hasByte(text, end, ')') {
		return at
	}
	return end + 1
}

// readPinpoint reads the places that follow a reference which ends at at, each
// after a comma, and returns the bounds of their words. A place that a further
// document follows, as "paragraph 9 of resolution", is in that one, and so are
// those that lead to it, "Article 2, paragraph 4, of the Charter". Behind a
// symbol a document of its own may stand: "decision 1/CP.21, annex".
func (t wordTable) readPinpoint(text string, at int, symbol bool) (start, end int) {
	start, end = at, at
	whole := at // where the places end that "and" parts from those that follow
	for {
		i := skipSpace(text, end)
		if end == at {
			i = skipSpace(text, skipMark(text, i, ')'))
		}
		next, and := t.pinpointStart(text, i)
		to := t.readPlaces(text, next)
		if to == next && symbol {
			to = t.readDecision(text, next)
		}
		if and {
			whole = end
		}
		if to <= next {
			return start, end
		}
		if t.leadsOn(text, skipMark(text, skipSpace(text, to), ',')) {
			break
		}
		if end == at {
			start = next
		}
		end = to
	}
	if whole == at {
		return at, at
	}
	return start, whole
}

// pinpointStart skips the comma, or the "and", before a place.
func (t wordTable) pinpointStart(text string, at int) (next int, and bool) {
	comma := skipMark(text, at, ',')
	next = skipSpace(text, comma)
	if w, end := t.match(text, next); w.kind == andWord {
		return skipSpace(text, end), true
	}
	if comma == at && !t.needsNoComma(text, at) {
		return len(text), false
	}
	return next, false
}

// needsNoComma reports whether the place at at is one that Chinese puts right
// behind the document: its number comes first, "第5段", or its name is "附件".
func (t wordTable) needsNoComma(text string, at int) bool {
	w, end := t.match(text, at)
	return w.kind == numberWord || w.kind == placeWord && isHan(text[:end])
}

// readDecision reads "decision 1/CP.21" or "resolution 2", which are parts of
// the document whose symbol stands before them.
func (t wordTable) readDecision(text string, at int) int {
	w, end := t.match(text, at)
	if w.kind != headWord {
		return at
	}
	value := t.skipNumberWord(text, end)
	n := t.readNumber(text, value)
	if n.form == formOther || n.form == formBare || n.form == formSession && w.value&headDecision != 0 {
		return n.end
	}
	if to := t.readValue(text, value); to > value && n.form == 0 {
		return to
	}
	return at
}

// leadsOn reports whether what stands at at joins a place to the document that
// it is in.
func (t wordTable) leadsOn(text string, at int) bool {
	i := skipSpace(text, at)
	w, end := t.match(text, i)
	if w.kind == hereWord {
		return true
	}
	if w.kind != ofWord && w.kind != rangeWord {
		return false
	}
	next, _ := t.match(text, skipSpace(text, end))
	switch next.kind {
	case organWord, shortWord, headWord, itsWord, placeWord, linkWord, backWord, instrumentWord, nounWord:
		return true
	}
	return false
}
