package resolution

import (
	"slices"

	"github.com/undoc-go/undoc/internal/wordindex"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A scan finds the references of one text from left to right.
//
// The grammar is that of lists after a head: whose ("General Assembly", "its"),
// head ("resolutions"), and items with commas and "and" between them, each with
// its date and the places in it; or places first, "paragraph 5 of". What belongs
// together stands together, so of each part the scan keeps its reach: where the
// next word must begin to go on with it.
type scan struct {
	*citer
	text   string
	walker wordindex.Walker
	refs   []Reference
	at     int
	limit  int // where the next symbol begins
	isNote bool

	owner       head // whose the next head is
	ownerReach  int
	head        head
	headReach   int // where the first item is
	whoseReach  int // where the organ is that the head is of
	place       span
	placeReach  int
	listReach   int // where the next item is
	insideReach int // behind a place in a report that prints resolutions
	first       int // the first reference of the text
	run         int // the first reference of the list
	document    int // the last symbol that is whole, or the first one in its brackets
	group       int // the first reference since the last opening bracket
	named       organSet
	before      int // the last word that was passed by, or -1
	numberReach int // the reach of a word before a number
	date        ods.Date
	dateReach   int  // where the number is to which the date before it belongs
	titleOwner  head // whose the number behind a title is
	titleReach  int  // where that number is, or its date
	headAt      int  // where the head stands that was found behind its numbers
	headEnd     int
	headless    int    // up to where no head stands behind numbers
	antecedent  int    // the reference that the text cited last, or -1
	tail        int    // where it ends, with its places
	series      string // in which the text cited a treaty last
}

// A head is what the items of a list are, and whose.
type head struct {
	organs   organSet
	named    bool // an organ is named, be it one that is not known
	its      bool
	theirs   bool
	listed   organSet // who adopted the items so far
	any      bool     // there is a head
	decision bool
	plural   bool
}

// A span has the bounds of words in the text.
type span struct{ start, end int }

// all scans the whole text, in the stretches between the symbols that it spells
// out: [symbol.Find] knows best where these begin and end.
func (s *scan) all() {
	s.walker = s.words.Walk(s.text)
	n := len(s.refs)
	s.first, s.run, s.document, s.group, s.antecedent = n, n, n, n, -1
	// Nothing reaches the first word.
	s.ownerReach, s.headReach, s.whoseReach, s.placeReach, s.listReach = -1, -1, -1, -1, -1
	s.insideReach, s.dateReach, s.numberReach, s.titleReach, s.before = -1, -1, -1, -1, -1
	for m := range symbol.Find(s.text) {
		if s.words.readNumber(s.text, m.Offset).end == m.End() {
			continue // S-27/2 looks like a symbol, too
		}
		s.limit = m.Offset
		s.until(m.Offset)
		s.literal(m)
	}
	s.limit = len(s.text)
	s.until(len(s.text))
	s.divide()
}

// divide reads the parts of the places that were found.
func (s *scan) divide() {
	for i := s.first; i < len(s.refs); i++ {
		if r := &s.refs[i]; r.Pinpoint != "" {
			s.read = s.order.divisions(append(s.read[:0], r.Places...), r.Pinpoint)
			r.Places = s.places.Keep(s.read)
			s.ownPlaces = s.ownPlaces || r.Kind == OwnReference
		}
	}
}

// mark scans a punctuation mark. Commas go on with a list; brackets and colons
// can stand before one, "resolutions (60/1 and 60/2)"; and at the end of a
// sentence a list of which titles are part is over.
func (s *scan) mark() {
	c, end := readMark(s.text, s.at)
	switch c {
	case ',', ';':
		next := skipSpace(s.text, end)
		s.goOn(&s.listReach, next)
		s.placeGoesOn(next)
	case '(':
		next := skipSpace(s.text, end)
		s.group = len(s.refs)
		s.goOn(&s.headReach, next)
		s.goOn(&s.placeReach, next)
	case ':':
		s.goOn(&s.headReach, skipSpace(s.text, end))
	case '.':
		s.head.plural = false
	}
	s.at = end
}

// placeGoesOn moves the reach of the places before a document over a comma, if
// they go on behind it: "Article 2, paragraph 4, of the Charter".
func (s *scan) placeGoesOn(next int) {
	if s.placeReach != s.at {
		return
	}
	switch w, _ := s.words.match(s.text, next); w.kind {
	case ofWord, placeWord, hereWord:
		s.placeReach = next
	}
}

// digitWord scans a name that begins with a year, as "2030 Agenda" does, and
// reports whether there is one here.
func (s *scan) digitWord() bool {
	if _, end := readDigits(s.text, s.at, 4); !s.words.Filter.MayBegin(s.text[s.at:end]) {
		return false
	}
	w, end := s.words.match(s.text, s.at)
	if w.kind != instrumentWord || end > s.limit || s.at > 0 && (isAlphanumeric(s.text[s.at-1]) || s.text[s.at-1] == '/') {
		return false
	}
	s.at = s.instrument(w, end)
	return true
}

// goOn moves a reach that is here to the next word.
func (s *scan) goOn(reach *int, next int) {
	if *reach == s.at {
		*reach = next
	}
}

// word scans a word, whose letters end at end and have the key, or several that
// belong together. A word that cannot go on with what came before ends it by moving
// no reach.
func (s *scan) word(end int, key uint64) {
	w, to := s.words.matchWord(s.text, s.at, end, key)
	switch {
	case w.kind == noWord, w.kind == letterWord:
		s.unknown(end)
	case w.kind.joins():
		s.join(w.kind, to)
	case w.kind == sessionWord && s.session():
	default:
		s.at = s.phrase(w, to)
	}
}

// phrase scans words that begin something or name it, and end at end. It returns
// where what they begin ends.
func (s *scan) phrase(w referenceWord, end int) int {
	switch w.kind {
	case organWord, shortWord:
		s.organWord(w, end)
	case headWord:
		s.headWord(w, end)
	case itsWord:
		s.owner = head{its: true, theirs: w.value&itsTheirs != 0}
		s.ownerReach = skipSpace(s.text, end)
		s.goOn(&s.placeReach, s.ownerReach)
	case placeWord:
		return s.bareOwn(w, max(end, s.placeWord()))
	case hereWord:
		return s.here(end)
	case treatyWord:
		return s.treaty([...]string{unitedNationsSeries: UNTS, leagueOfNationsSeries: LNTS}[w.value], end)
	case instrumentWord:
		return s.instrument(w, end)
	case nounWord:
		return s.noun(w, end)
	case titleWord:
		if s.order.headBehind {
			s.title(end)
		}
	case ibidWord:
		return s.ibid(end)
	case backWord:
		return s.back(w, end)
	}
	return end
}

// joins reports whether words of the kind stand between the parts of a citation: they
// go on with those that reach them, and are nothing by themselves.
func (k wordKind) joins() bool {
	switch k {
	case linkWord, ofWord, andWord, rangeWord, numberWord, closeWord:
		return true
	}
	return false
}

// join scans a word that joins, and ends at end.
func (s *scan) join(kind wordKind, end int) {
	next := skipSpace(s.text, end)
	switch kind {
	case linkWord:
		s.goOn(&s.ownerReach, next)
		s.goOn(&s.placeReach, next)
		s.goOn(&s.headReach, next)
		s.goOn(&s.whoseReach, next)
	case ofWord:
		s.goOn(&s.placeReach, next)
		s.goOn(&s.whoseReach, next)
	case andWord, rangeWord:
		s.goOn(&s.ownerReach, next)
		s.goOn(&s.placeReach, next)
		s.goOn(&s.listReach, next)
		s.goOn(&s.whoseReach, next)
	case numberWord:
		s.goOn(&s.ownerReach, next)
		s.goOn(&s.headReach, next)
		s.goOn(&s.listReach, next)
		s.goOn(&s.dateReach, next)
		s.numberReach = next
	case closeWord:
		s.goOn(&s.listReach, next)
	}
	s.at = end
}

// session scans the number of a special session, and reports whether there is
// one.
func (s *scan) session() bool {
	n := s.words.readNumber(s.text, s.at)
	if n.form == 0 || n.end > s.limit {
		return false
	}
	s.number()
	return true
}

// unknown skips a word that no table has and that ends at end, unless it is the
// number of a special session.
func (s *scan) unknown(end int) {
	if c := s.text[s.at]; (c == 'S' || c == 'E') && s.session() {
		return
	}
	if hasByte(s.text, end, '/') && s.lookalike() {
		return
	}
	s.before = s.at
	// "CO2" is one word; in Chinese figures begin one: "回顾2020年".
	for end < len(s.text) && isDigit(s.text[end]) && !isHan(s.text[:end]) {
		end++
	}
	s.at = end
}

// organWord scans the name of an organ, and takes it together with one joined to
// it by "and". A short name behind a word with a capital is the end of a longer
// one that the table does not have: "Gulf Cooperation Council".
func (s *scan) organWord(w referenceWord, end int) {
	set := organSet(w.value)
	if w.kind == shortWord && s.behindCapital() {
		set = 0
	}
	if s.ownerReach == s.at && s.owner.named {
		set |= s.owner.organs
	}
	s.owner = head{organs: set, named: true}
	s.ownerReach = skipSpace(s.text, end)
	s.goOn(&s.placeReach, s.ownerReach)
	if set != 0 {
		s.named = set
	}
	if s.whoseReach == s.at {
		s.head.organs, s.head.named = s.head.organs|set, true
		s.headReach, s.whoseReach = s.ownerReach, s.ownerReach
	}
}

// headWord scans "resolution" or "decisions". Whose they are is told by the
// owner right before, or by the report inside which they stand.
func (s *scan) headWord(w referenceWord, end int) {
	if s.headAt == s.at && s.at > 0 {
		return // its numbers stand before it
	}
	s.goOn(&s.dateReach, skipSpace(s.text, end)) // "一九六一年十二月十五日决议案一六六八(十六)"
	h := head{}
	switch {
	case s.at == s.ownerReach && !(s.owner.named && s.order.organBehind):
		h = s.owner
	case s.at == s.insideReach:
		h = head{organs: reporters, named: true}
	}
	h.any, h.decision, h.plural = true, w.value&headDecision != 0, w.value&headPlural != 0
	h.its, h.theirs = h.its || w.value&headIts != 0, h.theirs || w.value&headTheirs != 0
	s.head, s.headReach = h, skipSpace(s.text, end)
	s.whoseReach = s.headReach
	if s.placeReach == s.at {
		s.placeReach = s.headReach
	}
}

// placeWord scans the places before a document. Several may lead to one:
// "paragraph 22 of section XIII of its resolution".
func (s *scan) placeWord() (end int) {
	end = s.words.readPlaces(s.text, s.at)
	if end == s.at {
		return end
	}
	if s.placeReach != s.at {
		s.place.start = s.at
	}
	s.place.end = end
	s.placeReach = skipSpace(s.text, end)
	return end
}

// ibid scans "Ibid.", which is the document of the note before, where nothing
// but a place follows it.
func (s *scan) ibid(end int) int {
	if s.noteSeries != "" {
		if to := s.treaty(s.noteSeries, end); to > end {
			return to
		}
	}
	start, to := s.words.readPinpoint(s.text, end, false)
	if len(s.note) == 0 || !endsText(s.text, to) && skipMark(s.text, to, ';') == to {
		return end
	}
	s.append(Reference{Kind: BackReference, Offset: s.at, Phrase: s.text[s.at:end], Symbols: s.note, Pinpoint: s.text[start:to]})
	s.antecedent, s.tail = len(s.refs)-1, to
	return to
}

// append adds a reference. The room doubles, however many there are: long lists grow
// by a quarter otherwise, and are moved four times as often.
func (s *scan) append(r Reference) {
	if n := len(s.refs); n == cap(s.refs) {
		s.refs = slices.Grow(s.refs, max(n, 1))
	}
	s.refs = append(s.refs, r)
}
