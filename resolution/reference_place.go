package resolution

import (
	"strings"
)

// readPlaces reads the places inside a document that begin at at: "annex I" or
// "paras. 5 (b), 7 and 9–12". It returns at where there is none: only annexes
// and the like can stand without a number.
func (t wordTable) readPlaces(text string, at int) int {
	w, end := t.match(text, at)
	if w.kind != placeWord {
		return at
	}
	none := at
	if w.value&placeAlone != 0 {
		none = end
	}
	for at = t.skipNumberWord(text, end); ; at = t.skipListed(text, end) {
		next := t.readValue(text, at)
		if next <= at {
			return none
		}
		none, end = next, next
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
	if w, end := t.match(text, i); w.kind == andWord || w.kind == rangeWord {
		i = skipSpace(text, end)
	}
	if i == skipSpace(text, at) {
		return len(text)
	}
	return i
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
	default:
		if n, to := readRoman(text, at); n > 0 {
			end = to
		} else if isPart(text, at) {
			end = at + 1
		}
	}
	if end > at && isDigit(text[at]) && end < len(text) && 'A' <= text[end] && text[end] <= 'Z' {
		end++ // Supplement No. 53A, sect. 29F
	}
	if end = readDotted(text, end); end > at && !t.endsValue(text, end) {
		return at
	}
	return readSubparagraphs(text, end)
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

// readSubparagraphs reads the letters in brackets of "5 (b) (ii)".
func readSubparagraphs(text string, at int) int {
	for {
		open := skipSpace(text, at)
		if !hasByte(text, open, '(') {
			return at
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
	return month == 0 && !(text[next] == '(' && next+1 < len(text) && (isDigit(text[next+1]) || 'A' <= text[next+1] && text[next+1] <= 'Z'))
}

// readPinpoint reads the places that follow a reference which ends at at, each
// after a comma, and returns the bounds of their words. A place that a further
// document follows, as "paragraph 9 of resolution", is in that one. Behind a
// symbol a document of its own may stand: "decision 1/CP.21, annex".
func (t wordTable) readPinpoint(text string, at int, symbol bool) (start, end int) {
	start, end = -1, at
	for {
		i := skipSpace(text, end)
		if start < 0 {
			i = skipSpace(text, skipMark(text, i, ')'))
		}
		next := t.pinpointStart(text, i)
		to := t.readPlaces(text, next)
		if to == next && symbol {
			to = t.readDecision(text, next)
		}
		if to <= next || t.leadsOn(text, to) {
			break
		}
		if start < 0 {
			start = next
		}
		end = to
	}
	if start < 0 {
		return at, at
	}
	return start, end
}

// pinpointStart skips the comma, or the "and", before a place.
func (t wordTable) pinpointStart(text string, at int) int {
	if comma := skipMark(text, at, ','); comma > at {
		at = skipSpace(text, comma)
	} else if w, end := t.match(text, at); w.kind == andWord {
		return skipSpace(text, end)
	} else {
		return len(text)
	}
	if w, end := t.match(text, at); w.kind == andWord {
		at = skipSpace(text, end)
	}
	return at
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
	if w.kind != ofWord && w.kind != rangeWord {
		return false
	}
	next, _ := t.match(text, skipSpace(text, end))
	switch next.kind {
	case organWord, shortWord, headWord, itsWord, placeWord, linkWord, backWord:
		return true
	}
	return false
}
