package akn

import (
	"slices"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// annotate finds the verbs and references of the document, and puts those first
// that the file sets apart.
func (r *reader) annotate() {
	var found []resolution.Text
	eachText(r.document, func(t *resolution.Text, _ *resolution.Clause) {
		found = append(found, resolution.Text{Verbs: t.Verbs, References: t.References})
	})
	r.document.Annotate()
	eachText(r.document, func(t *resolution.Text, c *resolution.Clause) {
		if verbs := found[0].Verbs; len(verbs) > 0 && c != nil {
			r.keepVerb(t, c.Kind, verbs[0].Phrase)
		}
		r.keepLinks(t, found[0].References)
		found = found[1:]
	})
}

// eachText calls f with every text of the document, and with the clause whose
// words it has.
func eachText(d *resolution.Document, f func(*resolution.Text, *resolution.Clause)) {
	lines := func(lines []resolution.Line) {
		for i := range lines {
			f(&lines[i].Text, nil)
		}
	}
	for i := range d.Acts {
		a := &d.Acts[i]
		lines(a.Head)
		eachSectionText(&a.Body, f)
		lines(a.Closing)
		for j := range a.Annexes {
			eachSectionText(&a.Annexes[j], f)
		}
	}
	for i := range d.Notes {
		f(&d.Notes[i].Text, nil)
	}
}

func eachSectionText(s *resolution.Section, f func(*resolution.Text, *resolution.Clause)) {
	for i := range s.Heading {
		f(&s.Heading[i].Text, nil)
	}
	f(&s.Enacting, nil)
	eachClauseText(s.Preamble, f)
	eachClauseText(s.Paragraphs, f)
	for i := range s.Sections {
		eachSectionText(&s.Sections[i], f)
	}
}

func eachClauseText(clauses []resolution.Clause, f func(*resolution.Text, *resolution.Clause)) {
	for i := range clauses {
		c := &clauses[i]
		f(&c.Text, c)
		for j := range c.Rows {
			f(&c.Rows[j], nil)
		}
		eachClauseText(c.Items, f)
		eachClauseText(c.Tail, f)
	}
}

// keepVerb makes the words that the file sets in italics the verb that opens a
// recital or an operative paragraph, where they are one.
func (r *reader) keepVerb(t *resolution.Text, kind resolution.ClauseKind, phrase string) {
	mood := resolution.NoVerb
	switch kind {
	case resolution.Recital:
		mood = resolution.Preambular
	case resolution.Operation:
	default:
		return
	}
	if opening(t) == phrase {
		return
	}
	verb, ok := resolution.OpeningVerb(phrase, r.document.Language, mood)
	if !ok {
		return
	}
	verb.Offset, verb.Phrase = 0, phrase
	t.Verbs = slices.DeleteFunc(t.Verbs, func(v resolution.Verb) bool { return v.Offset < len(phrase) })
	t.Verbs = slices.Insert(t.Verbs, 0, verb)
}

// keepLinks makes the links of the file references, where the references that
// were found do not lead there.
func (r *reader) keepLinks(t *resolution.Text, links []resolution.Reference) {
	for _, link := range links {
		r.keepLink(t, link)
	}
}

func (r *reader) keepLink(t *resolution.Text, link resolution.Reference) {
	address, err := ods.ParseAddress(link.URL)
	leads := err == nil && address.Symbol.IsValid()
	overlaps := func(f resolution.Reference) bool { return f.Offset < link.End() && link.Offset < f.End() }
	for i := range t.References {
		f := &t.References[i]
		if !overlaps(*f) {
			continue
		}
		if link.Verb = f.Verb; !leads || !slices.Contains(f.Symbols, address.Symbol) {
			continue
		}
		if f.PointsBack() {
			f.URL = link.URL
		}
		return
	}
	if leads {
		link.Symbols = append(link.Symbols, address.Symbol)
		if !link.PointsBack() {
			link.URL = ""
		}
	}
	t.References = slices.DeleteFunc(t.References, overlaps)
	at, _ := slices.BinarySearchFunc(t.References, link.Offset, func(f resolution.Reference, offset int) int { return f.Offset - offset })
	t.References = slices.Insert(t.References, at, link)
}
