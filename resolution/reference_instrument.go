package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// Published resolutions name an instrument in the text and say in a note what
// prints it. The table has what these notes say, so that the name leads there by
// itself: in texts without notes, too, and wherever the name stands again.
//
// A name is cited as often as it is mentioned. That includes names of bodies and
// meetings that have one in them, "the Conference of the Parties to the Convention
// on Biological Diversity", whose subject it is.

// instrumentFacts is what is known of an instrument.
type instrumentFacts struct {
	name   string // in English
	symbol string // of the document that prints it
	place  string // in that document, in English: "annex I"
	treaty Treaty
}

// charter is the place of the Charter in the table: its first row.
const charter = 1

// instrument scans the name of an instrument, whose words end at end, and
// returns where the places in it end.
func (s *scan) instrument(w referenceWord, end int) int {
	index := w.value &^ instrumentShort
	if index == 0 || w.value&instrumentShort != 0 && !s.isWhole(end) {
		return end
	}
	kind := InstrumentReference
	if index == charter {
		kind = CharterReference
	}
	for noun := range s.called {
		if noun > 0 && strings.Contains(instruments[index].name, nounName(uint16(noun))) {
			s.called[noun] = index
		}
	}
	return s.cite(kind, index, end)
}

// noun scans "article 6 of the Covenant", whose last word ends at end: it stands
// for the instrument named last that is one. Without a place it cites nothing; and
// in a longer name, "Covenant of the League", it is the name of another one, which
// it stands for further on.
func (s *scan) noun(w referenceWord, end int) int {
	next := skipSpace(s.text, end)
	after, _ := s.words.match(s.text, next)
	whole := next == len(s.text) || wordEnd(s.text, next) == next && s.text[next] != '(' || after.kind == andWord || after.kind == ofWord && after.value&ofWhose == 0
	if s.behindCapital() || !whole {
		s.called[w.value] = 0
	}
	index := s.called[w.value]
	if index == 0 || s.placeReach != s.at {
		return end
	}
	return s.cite(BackReference, index, end)
}

// nounName returns the English noun.
func nounName(noun uint16) string {
	return [...]string{
		nounAgenda: "Agenda", nounAgreement: "Agreement", nounConvention: "Convention", nounCovenant: "Covenant",
		nounDeclaration: "Declaration", nounProtocol: "Protocol", nounStatute: "Statute", nounTreaty: "Treaty",
	}[noun]
}

// cite appends the reference to an instrument, whose words end at end, and returns
// where the places in it end.
func (s *scan) cite(kind ReferenceKind, index uint16, end int) int {
	facts := &instruments[index]
	r := Reference{Kind: kind, Offset: s.at, Phrase: s.text[s.at:end], Instrument: facts.name, Treaty: facts.treaty}
	known := s.known(index)
	if s.year > 0 && known.year > s.year {
		return end // a document of a later year can only be what this one speaks of
	}
	r.Symbols, r.Places = known.symbols, known.places
	if s.placeReach == s.at {
		r.Pinpoint = s.text[s.place.start:s.place.end]
	} else if start, to := s.words.readPinpoint(s.text, s.pastTitle(end), false); start < to {
		r.Pinpoint, end = s.text[start:to], to
	}
	s.append(r)
	return end
}

// A knownInstrument has what the words of its row in the table say. References to
// it share them.
type knownInstrument struct {
	index   uint16
	year    int // of the document that prints it
	symbols []symbol.Symbol
	places  []Division
}

// known returns what the row of an instrument says, which is read once for a
// document, however often that cites it: few cite more than a handful.
func (c *citer) known(index uint16) knownInstrument {
	for i := range c.instruments {
		if c.instruments[i].index == index {
			return c.instruments[i]
		}
	}
	k, facts := knownInstrument{index: index}, &instruments[index]
	if s, err := symbol.Parse(facts.symbol); err == nil {
		k.year, k.symbols = s.ImpliedYear(), c.parts(s)
	}
	if facts.place != "" {
		c.read = languageOf(symbol.English).divisions(c.read[:0], facts.place)
		k.places = c.places.Keep(c.read)
	}
	c.instruments = append(c.instruments, k)
	return k
}

// isWhole reports whether the short name of an instrument that ends at end is all
// of its name: no word with a capital stands before it or behind it, "African
// Charter", and none that says whose it is, "Charter of the Organization".
func (s *scan) isWhole(end int) bool {
	if s.behindCapital() || s.inHan() {
		return false
	}
	next := skipSpace(s.text, end)
	if w, to := s.words.match(s.text, next); w.kind == ofWord && w.value&ofWhose != 0 {
		w, _ = s.words.match(s.text, skipSpace(s.text, to))
		return w.kind == placeWord
	}
	r, _ := utf8.DecodeRuneInString(s.text[next:])
	return !unicode.IsUpper(r)
}

// inHan reports whether the character before is Chinese, which parts no words: a
// name that begins right behind one may be the end of a longer one.
func (s *scan) inHan() bool { return s.at > 0 && isHan(s.text[:s.at]) }

// pastTitle returns where the marks end that close a title at at: "》".
func (s *scan) pastTitle(at int) int {
	for at < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[at:])
		if !unicode.Is(unicode.Pe, r) && !unicode.Is(unicode.Pf, r) || r == ')' || r == '）' {
			return at
		}
		at += n
	}
	return at
}
