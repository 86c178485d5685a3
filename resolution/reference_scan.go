package resolution

import (
	"unicode/utf8"

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
	text  string
	refs  []Reference
	at    int
	limit int // where the next symbol begins

	owner       head // whose the next head is
	ownerReach  int
	head        head
	headReach   int // where the first item is
	place       span
	placeReach  int
	listReach   int // where the next item is
	insideReach int // behind a place in a report that prints resolutions
	run         int // the first reference of the list
	document    int // the last symbol that is whole, or the first one in its brackets
	group       int // the first reference since the last opening bracket
	named       organSet
	capital     int // the reach of a word with a capital inside a sentence
	antecedent  int // the reference that the text cited last, or -1
	tail        int // where it ends, with its places
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

type span struct{ start, end int }

func (s *scan) all() {
	for m := range symbol.Find(s.text) {
		if readNumber(s.text, m.Offset).end == m.End() {
			continue // S-27/2 looks like a symbol, too
		}
		s.limit = m.Offset
		s.until(m.Offset)
		s.literal(m)
	}
	s.limit = len(s.text)
	s.until(len(s.text))
}

// until scans the text before end.
func (s *scan) until(end int) {
	for s.at < end {
		switch c := s.text[s.at]; {
		case isDigit(c):
			s.number()
		case isLetter(c) || c >= utf8.RuneSelf:
			s.word()
		default:
			s.mark(c)
		}
	}
}

// mark scans a punctuation mark.
func (s *scan) mark(c byte) {
	end := s.at + 1
	switch c {
	case ',', ';':
		s.goOn(&s.listReach, end)
	case '(':
		s.group = len(s.refs)
		s.goOn(&s.headReach, end)
		s.goOn(&s.placeReach, end)
	case ':':
		s.goOn(&s.headReach, end)
	case '.':
		s.head.plural = false
	}
	s.at = end
}

// goOn moves a reach that is here to the next word behind end.
func (s *scan) goOn(reach *int, end int) {
	if *reach == s.at {
		*reach = skipSpace(s.text, end)
	}
}

// word scans a word or several that belong together.
func (s *scan) word() {
	w, end := s.words.match(s.text, s.at)
	if w.kind == noWord {
		s.unknown()
		return
	}
	switch w.kind {
	case organWord, shortWord:
		s.organWord(w, end)
	case headWord:
		s.headWord(w, end)
	case itsWord:
		s.owner = head{its: true, theirs: w.value&itsTheirs != 0}
		s.ownerReach = skipSpace(s.text, end)
		s.goOn(&s.placeReach, end)
	case linkWord:
		s.goOn(&s.ownerReach, end)
		s.goOn(&s.placeReach, end)
	case ofWord:
		s.goOn(&s.placeReach, end)
	case andWord, rangeWord:
		s.goOn(&s.ownerReach, end)
		s.goOn(&s.placeReach, end)
		s.goOn(&s.listReach, end)
	case numberWord:
		s.goOn(&s.headReach, end)
	case placeWord:
		end = max(end, s.placeWord())
	case ibidWord:
		end = s.ibid(end)
	case backWord:
		s.back(w, end)
	}
	s.at = end
}

// unknown skips a word that no table has, unless it is the number of a special
// session.
func (s *scan) unknown() {
	if c := s.text[s.at]; c == 'S' || c == 'E' {
		if n := readNumber(s.text, s.at); n.form != 0 && n.end <= s.limit {
			s.number()
			return
		}
	}
	end := wordEnd(s.text, s.at)
	if end == s.at {
		_, n := utf8.DecodeRuneInString(s.text[s.at:])
		s.at += n
		return
	}
	if c := s.text[s.at]; 'A' <= c && c <= 'Z' && s.insideSentence() {
		s.capital = skipSpace(s.text, end)
	}
	for end < len(s.text) && isDigit(s.text[end]) {
		end++
	}
	s.at = end
}

// insideSentence reports whether a word stands before this one.
func (s *scan) insideSentence() bool {
	return s.at > 1 && s.text[s.at-1] == ' ' && s.text[s.at-2] != '.'
}

// organWord scans the name of an organ. A short name behind a word with a
// capital is the end of a longer one that the table does not have.
func (s *scan) organWord(w referenceWord, end int) {
	set := organSet(w.value)
	if w.kind == shortWord && s.capital == s.at {
		set = 0
	}
	if s.ownerReach == s.at && s.owner.named {
		set |= s.owner.organs
	}
	s.owner = head{organs: set, named: true}
	s.ownerReach = skipSpace(s.text, end)
	s.goOn(&s.placeReach, end)
	if set != 0 {
		s.named = set
	}
}

func (s *scan) headWord(w referenceWord, end int) {
	h := head{}
	switch s.at {
	case s.ownerReach:
		h = s.owner
	case s.insideReach:
		h = head{organs: reporters, named: true}
	}
	h.any, h.decision, h.plural = true, w.value&headDecision != 0, w.value&headPlural != 0
	s.head, s.headReach = h, skipSpace(s.text, end)
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
	start, to := s.words.readPinpoint(s.text, end, false)
	if len(s.note) == 0 || !endsText(s.text, to) && !hasByte(s.text, to, ';') {
		return end
	}
	s.append(Reference{Offset: s.at, Phrase: s.text[s.at:end], Symbols: s.note, Pinpoint: s.text[start:to]})
	s.antecedent, s.tail = len(s.refs)-1, to
	return to
}

// back scans words that stand for a document: the one that speaks, or the one
// cited last.
func (s *scan) back(w referenceWord, end int) {
	symbols := s.last
	if w.value == backOwn {
		symbols = nil
		if s.own.IsValid() {
			symbols = []symbol.Symbol{s.own}
		}
	}
	next := skipSpace(s.text, end)
	if len(symbols) == 0 || next < len(s.text) && isDigit(s.text[next]) {
		return
	}
	r := Reference{Offset: s.at, Phrase: s.text[s.at:end], Symbols: symbols}
	if s.placeReach == s.at {
		r.Pinpoint = s.text[s.place.start:s.place.end]
	}
	s.append(r)
}

func (s *scan) append(r Reference) { s.refs = append(s.refs, r) }

// number scans what may be the number of a resolution or decision.
func (s *scan) number() {
	n := readNumber(s.text, s.at)
	if n.form == 0 || n.end > s.limit || !s.begins(n) {
		s.skipNumber()
		return
	}
	date, end := s.words.readDate(s.text, skipSpace(s.text, n.end))
	if date.IsZero() {
		end = n.end
	}
	if !s.accepts(n, date) {
		s.at = n.end
		return
	}
	s.item(n, date, end)
}

// begins reports whether n can begin here. "1,373" is one number, "2020,74/1"
// lacks a space.
func (s *scan) begins(n number) bool {
	if s.at == 0 {
		return true
	}
	c := s.text[s.at-1]
	return !isAlphanumeric(c) && c != '/' && c != '.' && c != '-' && c != '$' && (c != ',' || n.form&(formSession|formYear) != 0)
}

// skipNumber skips digits, and what hangs on them.
func (s *scan) skipNumber() {
	for s.at++; s.at < s.limit; s.at++ {
		if c := s.text[s.at]; !isAlphanumeric(c) && c != '/' {
			return
		}
	}
}

// accepts reports whether n is an item of the list. Behind the title of an item
// the list goes on if it is one; and a number can speak for itself, if its date
// is one on which it can have been adopted.
func (s *scan) accepts(n number, date ods.Date) bool {
	switch fresh, listed := s.headReach == s.at, s.listReach == s.at; {
	case fresh && (s.head.decision || n.form != formOther):
		return s.head.decision || n.form != formBare || s.findOrgan(n, date) != noOrgan
	case listed && n.form == formBare:
		return n.serial > 99 && s.findOrgan(n, date) == securityCouncil && s.endsItem(n.end)
	case listed && n.form != formOther, listed && s.head.decision:
		return true
	case n.form == formDated:
		return councilYear(n.serial) == n.session
	case s.head.any && n.form&(formSession|formYear|formSpecial|formEmergency) != 0 && !date.IsZero():
		return s.head.plural || s.findOrgan(n, date) != noOrgan
	case n.form == formSession && !date.IsZero():
		return n.session >= int(organs[generalAssembly].sessions) && generalAssembly.adopted(n, date, 0)
	}
	return s.head.plural && n.form&(formSpecial|formEmergency|formRoman|formSession) != 0 && s.afterSeparator() && s.endsItem(n.end)
}

// endsItem reports whether the item of a list can end at at.
func (s *scan) endsItem(at int) bool {
	next := skipSpace(s.text, at)
	if next == len(s.text) || !isAlphanumeric(s.text[next]) {
		return true
	}
	switch w, _ := s.words.match(s.text, next); w.kind {
	case andWord, ofWord, datedWord, titleWord:
		return true
	}
	return false
}

// afterSeparator reports whether a comma or "and" stands before this word.
func (s *scan) afterSeparator() bool {
	i := s.at
	for i > 0 && s.text[i-1] == ' ' {
		i--
	}
	if i == 0 || i == s.at {
		return false
	}
	if c := s.text[i-1]; c == ',' || c == ';' {
		return true
	}
	start := i
	for start > 0 && isLetter(s.text[start-1]) {
		start--
	}
	w, end := s.words.match(s.text, start)
	return w.kind == andWord && end == i
}

func (s *scan) findOrgan(n number, date ods.Date) organ {
	return s.find(n, date, &s.head, s.named)
}

// item appends the reference to n, whose words with the date end at end.
func (s *scan) item(n number, date ods.Date, end int) {
	if s.listReach != s.at {
		s.run = len(s.refs)
	}
	r := Reference{Offset: n.start, Phrase: s.text[n.start:n.end], Date: date}
	start, to := s.words.readPinpoint(s.text, end, false)
	r.Pinpoint = s.text[start:to]
	if start == to && s.placeReach == s.at {
		r.Pinpoint = s.text[s.place.start:s.place.end]
	}
	if date.IsZero() && hasByte(s.text, to, ',') {
		if later, after := s.words.readDate(s.text, skipSpace(s.text, to+1)); !later.IsZero() {
			r.Date, to = later, after
		}
	}
	s.at = to
	s.listReach = skipSpace(s.text, to)
	s.resolve(&r, n)
	s.append(r)
	s.antecedent, s.tail = len(s.refs)-1, to
	s.shareDate(n, r.Date)
	s.namedBehind()
}

// resolve finds the symbol of r, whose number is n.
func (s *scan) resolve(r *Reference, n number) {
	r.Symbols = nil
	o := s.findOrgan(n, r.Date)
	if o == noOrgan {
		return
	}
	if !s.head.decision {
		s.remember(n, o)
		s.head.listed |= 1 << o
	}
	if sym := o.symbol(n, r.Phrase, s.head.decision); sym.IsValid() {
		r.Symbols = []symbol.Symbol{sym}
		if !s.head.decision {
			s.last = r.Symbols
		}
	}
}

// shareDate gives the date of the last item to those right before it that have
// none and are of the same session: "78/3, 78/4 and 78/5 of 5 October 2023".
func (s *scan) shareDate(last number, date ods.Date) {
	if date.IsZero() || last.form&(formSession|formYear) == 0 {
		return
	}
	for i := len(s.refs) - 2; i >= s.run && s.refs[i].Date.IsZero(); i-- {
		n := readNumber(s.text, s.refs[i].Offset)
		if n.form != last.form || n.session != last.session {
			return
		}
		s.refs[i].Date = date
		s.resolve(&s.refs[i], n)
	}
}

// namedBehind looks for the organ behind the list, as in "resolution 8/10 of the
// Conference of the States Parties".
func (s *scan) namedBehind() {
	if s.head.named {
		return
	}
	at := skipSpace(s.text, s.at)
	w, end := s.words.match(s.text, at)
	if w.kind != ofWord || w.value&ofWhose == 0 {
		return
	}
	at = skipSpace(s.text, end)
	if w, end = s.words.match(s.text, at); w.kind == linkWord {
		w, _ = s.words.match(s.text, skipSpace(s.text, end))
	}
	if w.kind != organWord && w.kind != shortWord {
		return
	}
	before := s.head
	s.head.organs, s.head.named = organSet(w.value), true
	for i := s.run; i < len(s.refs); i++ {
		s.resolve(&s.refs[i], readNumber(s.text, s.refs[i].Offset))
	}
	s.head = before
	s.run = len(s.refs)
}
