package resolution

import (
	"iter"
	"strconv"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Problem is something in a document that was not understood, or that the
// rules of drafting do not have.
type Problem struct {
	Offset int    // the byte of the input, or -1 for a document that was not read
	What   string // in English, in a line
}

// Problems yields what is wrong with the document: first what had to be guessed
// or repaired when its delivery form was taken away, then parts that are missing,
// numbers out of order, notes that are called nowhere or are not there, clauses
// that open with no verb that is known. All but the first is told from the
// document as it is, so that a document can be asked again after it has been
// changed.
func (d *Document) Problems() iter.Seq[Problem] {
	return func(yield func(Problem) bool) {
		f := finder{yield: yield, called: map[string]bool{}, noted: map[string]bool{}, table: language.For(d.Language)}
		for i := range d.Notes {
			f.noted[d.Notes[i].Label] = true
		}
		// In the order of reading: what was repaired in the form may explain what is
		// missing in the text.
		for _, p := range d.Origin.Problems {
			f.report(p.Offset, p.What)
		}
		f.document(d)
		for i := range d.Acts {
			f.act(&d.Acts[i])
		}
		for i := range d.Notes {
			if n := &d.Notes[i]; !f.called[n.Label] {
				f.add(n.Text.Place, "note "+n.Label+" is called nowhere")
			}
		}
	}
}

// A finder goes through a document and yields what is wrong.
type finder struct {
	yield   func(Problem) bool
	stopped bool            // by the caller
	told    bool            // the document tells what was decided or stated, and needs no organ's name before it
	called  map[string]bool // the labels of the notes that have been called
	noted   map[string]bool // the labels of all notes
	table   *language.Table
	number  int // of the last operative paragraph
}

func (f *finder) add(place ods.Place, what string) { f.report(place.Offset(0), what) }

func (f *finder) report(offset int, what string) {
	if !f.stopped {
		f.stopped = !f.yield(Problem{offset, what})
	}
}

// document looks for what every document has.
func (f *finder) document(d *Document) {
	start := ods.PlaceAt(0)
	kind := d.Symbol().Kind()
	// Statements and decisions tell what was said and decided, without the line that
	// an organ speaks in.
	f.told = kind == symbol.KindStatement || kind == symbol.KindDecision
	switch {
	case len(d.Acts) == 0:
		f.add(start, "there is no text")
	// One cause, one problem: a copy that was cut has no symbol either.
	case d.Origin.Form == ods.Export && d.Masthead.IsZero():
		f.add(ods.PlaceAt(d.Origin.Size), "the export ends before its tags and its masthead")
	case !d.Symbol().IsValid():
		f.add(start, "the document has no symbol")
	}
}

// act looks for what every act has, and goes through its clauses.
func (f *finder) act(a *Act) {
	place := ods.PlaceAt(0)
	if len(a.Head) > 0 {
		place = a.Head[0].Text.Place
	}
	if a.Body.Enacting.Plain == "" && !f.told && a.organ(f.table) == "" {
		f.add(place, "no line with an organ's name comes before the text")
	}
	f.number = 0
	f.lines(a.Head)
	f.section(&a.Body, true)
	f.lines(a.Closing)
	for i := range a.Annexes {
		// Annexes are texts of all kinds: articles, tables, lists that number as
		// they like.
		f.section(&a.Annexes[i], false)
	}
}

func (f *finder) lines(lines []Line) {
	for i := range lines {
		f.calls(&lines[i].Text)
	}
}

// section goes through the clauses of a section of an operative part, or of an
// annex, where neither numbers nor verbs have rules.
func (f *finder) section(s *Section, operative bool) {
	f.lines(s.Heading)
	f.calls(&s.Enacting)
	f.clauses(s.Preamble, operative)
	f.clauses(s.Paragraphs, operative)
	for i := range s.Sections {
		f.section(&s.Sections[i], operative)
	}
}

func (f *finder) clauses(clauses []Clause, operative bool) {
	for i := range clauses {
		c := &clauses[i]
		if operative && c.Kind == Operation {
			f.numbered(c)
		}
		if operative && (c.Kind == Operation || c.Kind == Recital) {
			f.opens(&c.Text)
		}
		f.calls(&c.Text)
		for j := range c.Rows {
			f.calls(&c.Rows[j])
		}
		f.clauses(c.Items, operative)
		f.clauses(c.Tail, operative)
	}
}

// numbered looks whether the number of an operative paragraph follows the one
// before it. Sections may start again at 1.
func (f *finder) numbered(c *Clause) {
	way := parseLabel(c.Label)[0]
	// "3 bis" was inserted, and follows what it likes.
	if way.script != arabic || way.latin > 0 {
		return
	}
	// Numbers run through the sections of a resolution (Editorial Manual), or start
	// again in each.
	if way.value != f.number+1 && way.value != 1 {
		f.add(c.Text.Place, "paragraph "+strconv.Itoa(way.value)+" comes after paragraph "+strconv.Itoa(f.number))
	}
	f.number = way.value
}

// opens looks whether a clause opens with a verb that is known.
func (f *finder) opens(t *Text) {
	switch {
	// The verb may stand behind an adverbial: "In this regard, notes".
	case len(t.Verbs) == 0:
		f.add(t.Place, "the clause opens with no verb")
	case t.Verbs[0].New:
		f.add(t.Place, "the clause opens with a verb that is new: "+t.Verbs[0].Phrase)
	}
}

// calls notes which notes a text calls, and looks whether they are there: copies
// out of the Official Records may lack those of their pages.
func (f *finder) calls(t *Text) {
	for _, m := range t.Marks {
		if f.called[m.Label] = true; !f.noted[m.Label] {
			f.add(m.Place, "note "+m.Label+" is called and not there")
		}
	}
}
