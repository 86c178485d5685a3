package resolution

import (
	"cmp"
	"slices"
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/internal/slab"
	"github.com/undoc-go/undoc/symbol"
)

// Annotate finds the clause verbs and the references in every text, as
// [Parser.Parse] does, and forgets those that the texts had. A document that
// was made by hand, or changed, has them after it.
//
// Texts are read in reading order: each note after the paragraph that calls it,
// as a reader does, so that Ibid. means what it means to a reader.
func (d *Document) Annotate() {
	a := newAnnotator(d)
	for i := range d.Acts {
		act := &d.Acts[i]
		a.citer.speak(act.Body.Enacting.Plain)
		a.practice = practiceOf(act, d.Language)
		a.lines(act.Head)
		a.section(&act.Body)
		a.lines(act.Closing)
		for j := range act.Annexes {
			a.section(&act.Annexes[j])
		}
	}
	for i := range d.Notes {
		if !a.read[i] {
			a.note(&d.Notes[i], "") // it is called nowhere
		}
	}
	if a.citer.ownPlaces {
		d.findClauses()
	}
}

// An annotator goes through a document once.
type annotator struct {
	document *Document
	citer    citer
	practice practice // of the organ that speaks
	read     []bool   // the notes that have been read
	next     int      // where to look for the note that is called next
	labels   []int    // the notes by their labels, those that share one in order, once one is not where it was looked for

	keptVerbs      slab.Slab[Verb] // of all texts: lists are made where they stay
	keptReferences slab.Slab[Reference]

	roomOfPlaces [4]Division
	roomOfRead   [usualNotes]bool
}

// usualNotes is more notes than most documents have.
const usualNotes = 64

// newAnnotator returns an annotator with room for what a text of that length has, as
// counted in published documents: a verb on every three hundred bytes, a reference on
// every five hundred, and a few more, which short documents have.
func newAnnotator(d *Document) *annotator {
	size := d.Origin.Size
	a := &annotator{
		document:       d,
		citer:          newCiter(d.Language, d.Symbol()),
		keptVerbs:      slab.New[Verb](size/300 + 4),
		keptReferences: slab.New[Reference](size/500 + 2),
	}
	if a.read = a.roomOfRead[:]; len(d.Notes) > len(a.read) {
		a.read = make([]bool, len(d.Notes))
	}
	a.citer.expect(size)
	a.citer.read = a.roomOfPlaces[:0]
	return a
}

// practiceOf returns how the organ that speaks sets its verbs.
func practiceOf(a *Act, l symbol.Language) practice {
	if prefix, _ := a.prefix(language.For(l)); prefix == "S/" {
		return councilPractice
	}
	return assemblyPractice
}

func (a *annotator) lines(lines []Line) {
	for i := range lines {
		lines[i].Text.Verbs = nil
		a.references(&lines[i].Text, "")
	}
}

func (a *annotator) section(s *Section) {
	a.lines(s.Heading)
	if s.Enacting.Plain != "" {
		a.citer.speak(s.Enacting.Plain)
	}
	a.clauses(s.Preamble, "")
	a.clauses(s.Paragraphs, "")
	for i := range s.Sections {
		a.section(&s.Sections[i])
	}
}

// clauses reads clauses. An item stands under the verb of the clause that it is
// an item of.
func (a *annotator) clauses(clauses []Clause, under string) {
	for i := range clauses {
		c := &clauses[i]
		lemma := under
		c.Text.Verbs = nil
		switch c.Kind {
		case Recital:
			lemma = a.verbs(&c.Text, Preambular, under)
		case Operation:
			lemma = a.verbs(&c.Text, NoVerb, under)
		}
		a.references(&c.Text, lemma)
		for j := range c.Rows {
			c.Rows[j].Verbs = nil
			a.references(&c.Rows[j], under)
		}
		a.clauses(c.Items, lemma)
		a.clauses(c.Tail, lemma)
	}
}

// verbs finds the verbs of a clause and returns the lemma under which its items
// stand: that of the last verb.
func (a *annotator) verbs(t *Text, kind VerbKind, under string) string {
	t.Verbs = a.keptVerbs.Close(appendClauseVerbs(a.keptVerbs.Open(), t.Plain, a.document.Language, kind, a.practice))
	if n := len(t.Verbs); n > 0 {
		return t.Verbs[n-1].Lemma
	}
	return under
}

// references finds the references of a text, and then those of the notes that
// it calls.
func (a *annotator) references(t *Text, under string) {
	t.References = a.keptReferences.Close(a.citer.appendReferences(a.keptReferences.Open(), t.Plain))
	t.citeUnder(under)
	for _, m := range t.Marks {
		if i := a.called(m.Label); i >= 0 && !a.read[i] {
			a.read[i] = true
			a.note(&a.document.Notes[i], t.verbAt(m.Offset, under))
		}
	}
}

// called returns the index of the note with the label, or -1. Notes are called in
// their order, so that the next one is the first to look at. Where it is not the one,
// it is looked up, from there on and then from the first: a text may call as many
// notes that it does not have as it has notes.
func (a *annotator) called(label string) int {
	notes := a.document.Notes
	if len(notes) == 0 {
		return -1
	}
	i := a.next % len(notes)
	if notes[i].Label != label {
		if i = a.labelled(label, i); i < 0 {
			i = a.labelled(label, 0)
		}
		if i < 0 {
			return -1
		}
	}
	a.next = i + 1
	return i
}

// labelled returns the index of the first note with the label from the from-th on, or
// -1.
func (a *annotator) labelled(label string, from int) int {
	notes := a.document.Notes
	if a.labels == nil {
		a.labels = make([]int, len(notes))
		for i := range a.labels {
			a.labels[i] = i
		}
		slices.SortFunc(a.labels, func(i, j int) int { return cmp.Or(strings.Compare(notes[i].Label, notes[j].Label), i-j) })
	}
	at, _ := slices.BinarySearchFunc(a.labels, from, func(i, from int) int {
		return cmp.Or(strings.Compare(notes[i].Label, label), i-from)
	})
	if at == len(notes) || notes[a.labels[at]].Label != label {
		return -1
	}
	return a.labels[at]
}

// note reads a note that is called under a verb.
func (a *annotator) note(n *Note, under string) {
	n.Text.Verbs = nil
	n.Text.References = a.keptReferences.Close(a.citer.appendNoteReferences(a.keptReferences.Open(), n.Text.Plain))
	n.Text.citeUnder(under)
}

// citeUnder sets the verb under which each reference of the text stands.
func (t *Text) citeUnder(under string) {
	for i := range t.References {
		r := &t.References[i]
		r.Verb = t.verbAt(r.Offset, under)
	}
}

// verbAt returns the lemma of the last verb that starts before the offset, or
// what the text stands under.
func (t *Text) verbAt(offset int, under string) string {
	i, _ := slices.BinarySearchFunc(t.Verbs, offset, func(v Verb, offset int) int { return v.Offset - offset })
	if i == 0 {
		return under
	}
	return t.Verbs[i-1].Lemma
}
