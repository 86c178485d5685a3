package resolution

import (
	"github.com/undoc-go/undoc/internal/slab"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A citer finds the references of one document, whose paragraphs and notes it
// is given in the order in which they are read: a note right after the paragraph
// that has its mark. It remembers what "Ibid." and "the same resolution" need.
type citer struct {
	words   wordTable
	order   referenceLanguage
	own     symbol.Symbol    // the document's own
	organ   organ            // who speaks in it
	year    int              // the last one in which it can have been adopted, or 0
	usual   organSet         // meant where a text names no organ
	unusual map[[2]int]organ // who adopted the numbers cited, if not a usual organ
	last    []symbol.Symbol  // the resolution that was cited last
	note    []symbol.Symbol  // the document that the last note ends with

	noteSeries string // in which the last note cites a treaty, or ""
	ownPlaces  bool   // the document cites clauses of its own

	called [nouns]uint16 // the instrument that each noun stands for, or 0

	instruments []knownInstrument // those cited so far
	symbols     slab.Slab[symbol.Symbol]
	composed    slab.Text // the words of the symbols of resolutions
	places      slab.Slab[Division]
	read        []Division // the places that were read last
	rewriter    rewriter
}

// newCiter returns the citer of a document. A document without a symbol is
// given the zero one; who speaks in it can be told by [citer.speak].
func newCiter(language symbol.Language, own symbol.Symbol) citer {
	order := languageOf(language)
	c := citer{words: order.words, order: order, own: own, organ: organOf(own), usual: usualOrgans()}
	c.year = c.organ.yearOf(own)
	return c
}

// expect makes room for what a text of so many bytes cites, as counted in published
// documents: a symbol on every five hundred bytes, a division on every thousand.
func (c *citer) expect(size int) {
	c.symbols, c.places = slab.New[symbol.Symbol](size/500), slab.New[Division](size/1000)
}

// speak tells whose document it is by the line that opens its text: "The
// General Assembly,". Lines that name no organ change nothing.
func (c *citer) speak(line string) {
	for at := 0; at < len(line); at++ {
		w, end := c.words.match(line, at)
		if w.kind == organWord {
			for o := range organs {
				if o > 0 && organSet(w.value).has(organ(o)) {
					c.organ = organ(o)
				}
			}
			return
		}
		at = max(at, wordEnd(line, at)-1, end-1)
	}
}

// appendReferences appends the references in the text of a paragraph, in their
// order. The text is that of the paragraph alone, without the marks of notes.
func (c *citer) appendReferences(refs []Reference, text string) []Reference {
	plain := c.order.rewrite(text, &c.rewriter)
	s := scan{citer: c, text: plain.text, refs: refs}
	s.all()
	plain.restore(s.refs[s.first:], text)
	return s.refs
}

// appendNoteReferences appends the references in the text of a note.
func (c *citer) appendNoteReferences(refs []Reference, text string) []Reference {
	plain := c.order.rewrite(text, &c.rewriter)
	s := scan{citer: c, text: plain.text, refs: refs, isNote: true}
	s.all()
	plain.restore(s.refs[s.first:], text)
	c.note = nil
	if s.antecedent >= 0 && endsText(s.text, s.tail) {
		c.note = s.refs[s.antecedent].Symbols
	}
	c.noteSeries = s.series
	return s.refs
}

// endsText reports whether nothing but punctuation stands in text from at on.
func endsText(text string, at int) bool {
	for ; at < len(text); at++ {
		if isDigit(text[at]) || wordEnd(text, at) > at {
			return false
		}
	}
	return true
}

// find returns the organ that is meant to have adopted n on the date, or
// noOrgan. The more a text says, the less else is asked: it can name the organ,
// say that it is its own, or nothing at all, and then the form of the number,
// the session and the date have to fit, and what was cited before tells, too.
func (c *citer) find(n number, date ods.Date, h *head, named organSet) organ {
	if h.named {
		return c.pick(n, date, h.organs, anyDate)
	}
	if h.its && c.organ != noOrgan && organs[c.organ].forms == 0 {
		return noOrgan
	}
	if n.form == formBare {
		return c.pick(n, date, 1<<c.organ, 0)
	}
	before := h.listed
	if date.IsZero() && n.form == formSession {
		before |= 1 << c.unusual[[2]int{n.session, n.serial}]
	}
	if h.theirs || n.form == formYear && named&c.usual == 0 && !h.its {
		before |= named // "resolutions of the Commission on Human Rights, including 2005/74"
	}
	set := c.usual | 1<<c.organ
	for _, try := range [...]struct {
		organs organSet
		slack  int
	}{{before, 0}, {set, 0}, {named, 0}, {c.dating(date), 0}, {set, typoYears}} {
		if o := c.pick(n, date, try.organs, try.slack); o != noOrgan {
			return o
		}
	}
	return noOrgan
}

// dating returns the organs that a date can tell apart.
func (c *citer) dating(date ods.Date) (set organSet) {
	for o := range organs {
		if organs[o].annual > 0 && !date.IsZero() {
			set |= 1 << o
		}
	}
	return set
}

// remember keeps that o adopted n, where a text that names no organ would be
// taken to mean another one.
func (c *citer) remember(n number, o organ) {
	if n.form != formSession || c.usual.has(o) {
		return
	}
	if c.unusual == nil {
		c.unusual = map[[2]int]organ{}
	}
	c.unusual[[2]int{n.session, n.serial}] = o
}

// How far a date may be from the session: texts misprint years, and who names
// the organ needs no date.
const (
	typoYears = 2
	anyDate   = 1000
)

// pick returns the first organ of the set that adopts resolutions with numbers
// like n, the document's own before others, and adopted them within slack years
// of the date.
func (c *citer) pick(n number, date ods.Date, set organSet, slack int) organ {
	if o := c.organ; set.has(o) && c.canCite(n, o) && o.adopted(n, date, slack) {
		return o
	}
	for i := range organs {
		if o := organ(i); set.has(o) && c.canCite(n, o) && o.adopted(n, date, slack) {
			return o
		}
	}
	return noOrgan
}

// canCite reports whether o adopts resolutions with numbers like n, and began
// the session before this document was adopted.
func (c *citer) canCite(n number, o organ) bool {
	if o == noOrgan || !o.adopts(n) {
		return false
	}
	switch facts := &organs[o]; {
	case c.year == 0:
		return true
	case n.form == formSession && facts.annual > 0:
		return facts.yearOf(n.session) <= c.year
	case n.form == formYear:
		return n.session <= c.year
	}
	return true
}
