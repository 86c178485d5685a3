package resolution

import (
	"slices"
	"strings"
)

// Places are read in two steps. Where they begin and end in a text is found while
// the text is scanned, since what stands around them decides whose they are; what
// they say is read afterwards from their words alone, which are the same whether
// they stood before the document, "paragraph 5 of section II of resolution 60/1",
// or behind it, "resolution 60/1, sect. II, para. 5".

// divisions appends the divisions that words such as "annex I, paras. 5 (b), 7
// and 9–12" name, wider ones before those that lie in them. What is not joined by
// a comma or "and" leads outwards, "paragraph 22 of section XIII", but in
// Chinese, where the wider one always comes first.
func (l referenceLanguage) divisions(list []Division, words string) []Division {
	r := divisionReader{referenceLanguage: l, table: l.words, text: words, list: list, unnamed: len(list)}
	r.begin()
	for at := 0; at < len(words); {
		at = r.next(skipSpace(words, at))
	}
	r.settle()
	return r.list
}

// A divisionReader reads the divisions in words of a place.
type divisionReader struct {
	referenceLanguage
	table   wordTable
	text    string
	list    []Division
	chain   int          // the first division of those that lead outwards
	starts  [mostIn]int  // of those the first ones of each name, as they are read
	last    int          // the index of the last of them
	unnamed int          // the first one whose name stands behind its number
	kind    DivisionKind // of the numbers to come
	numbers bool         // no name has been read for them
	named   bool         // a name has been read, and no number since
	joined  bool         // a comma, or a word that joins, stood before
	ranged  bool         // the next number is the last of a range
}

// mostIn is in how many others a division may lie. Texts have up to six: "subparagraph (a)
// of paragraph 1 of article 2 of section I of part B of the annex".
const mostIn = 16

// next reads the word, the number or the mark at at, and returns where it ends.
func (r *divisionReader) next(at int) int {
	if at == len(r.text) {
		return at
	}
	w, end := r.table.match(r.text, at)
	switch w.kind {
	case placeWord:
		r.name(w, end)
		return end
	case headWord:
		kind := ResolutionDivision
		if w.value&headDecision != 0 {
			kind = DecisionDivision
		}
		return r.head(kind, end)
	case numberWord:
		if !r.named || r.table.readNumbered(r.text, at, end) > at { // "附件第3段"
			r.numbers, r.kind = true, NumberDivision
			r.begin()
			r.unnamed = len(r.list)
		}
		return end
	case andWord:
		r.joined = true
		return end
	case rangeWord, ofWord:
		r.ranged = r.ranged || w.isRange()
		return end
	}
	to := r.table.readValue(r.text, at)
	if r.kind == NumberDivision {
		to = max(to, registeredEnd(r.text, at))
	}
	if to > at {
		r.number(at, to)
		return to
	}
	return r.mark(at, max(end, wordEnd(r.text, at)))
}

// mark skips a mark, or a word that ends at end.
func (r *divisionReader) mark(at, end int) int {
	c, to := readMark(r.text, at)
	r.joined = r.joined || c == ','
	r.ranged = r.ranged || strings.HasPrefix(r.text[at:], "–") || hyphenEnd(r.text, at) > at
	return max(end, to, at+1)
}

// name takes the name of a division: that of the numbers to come, or, in Chinese,
// of those that stand before it.
func (r *divisionReader) name(w referenceWord, end int) {
	before := r.kind
	r.kind = DivisionKind(w.value & 0xff)
	if r.ranged && before == r.kind {
		return // "paragraph 34 to paragraph 36"
	}
	if r.numbers && r.unnamed < len(r.list) {
		for i := r.unnamed; i < len(r.list); i++ {
			r.list[i].Kind = r.kind
		}
		r.numbers, r.joined = false, false
		r.unnamed = len(r.list)
		r.settle()
		return
	}
	if r.joined || r.headBehind || r.last+1 == mostIn {
		r.begin()
	} else if len(r.list) > r.starts[r.last] {
		r.last++
		r.starts[r.last] = len(r.list)
	}
	r.named = true
	r.joined, r.ranged = false, false
	if w.value&placeAlone != 0 {
		r.list = append(r.list, Division{Kind: r.kind})
	}
}

// head takes "decision 1/CP.21", whose name ends at end, and returns where its
// number ends.
func (r *divisionReader) head(kind DivisionKind, end int) int {
	start := r.table.skipNumberWord(r.text, end)
	to := r.table.readNumber(r.text, start).end
	if to <= start {
		to = max(start, r.table.readValue(r.text, start))
	}
	r.begin()
	r.joined, r.kind = false, kind
	r.list = append(r.list, Division{Kind: kind, Label: r.text[start:to]})
	return to
}

// number takes the number of a division.
func (r *divisionReader) number(at, end int) {
	label := r.text[at:end]
	last := r.before()
	switch {
	case r.ranged && last >= 0 && r.list[last].Label != "":
		r.list[last].To = label
	case last >= 0 && r.list[last].Kind == r.kind && r.list[last].Label == "" && !r.numbers:
		r.list[last].Label = label
	default:
		r.list = append(r.list, Division{Kind: r.kind, Label: label})
	}
	r.ranged, r.joined, r.named = false, false, false
}

// begin begins a chain of divisions that lead outwards, behind the one before.
func (r *divisionReader) begin() {
	r.settle()
	r.chain = len(r.list)
	r.starts[0] = r.chain
}

// before returns the last division of the name that was read last or, before it has
// any, that of the chain before.
func (r *divisionReader) before() int {
	if n := len(r.list); n > r.starts[r.last] {
		return n - 1
	}
	return r.chain - 1
}

// settle puts the divisions of the chain in order, those of each name before those that
// lie in them: they are read the other way round. What is read from there on with no
// name of its own stands behind them all.
func (r *divisionReader) settle() {
	if r.last == 0 {
		return
	}
	chain := r.list[r.chain:]
	slices.Reverse(chain)
	for start := 0; start < len(chain); r.last-- {
		end := len(r.list) - r.starts[r.last] // of a name, now that the chain is turned round
		slices.Reverse(chain[start:end])
		start = end
	}
	r.last = 0
}
