package akn

import (
	"slices"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// annotate finds the verbs and references of the document, and puts those first
// that the file sets apart.
func (r *reader) annotate() {
	// What the file has is put aside first: Annotate forgets what the texts had.
	found := r.links()
	r.document.Annotate()
	eachText(r.document, func(t *resolution.Text, c *resolution.Clause) {
		if found[0].verb != "" && c != nil {
			r.keepVerb(t, c.Kind, found[0].verb)
		}
		r.keepLinks(t, found[0].links)
		found = found[1:]
	})
}

// A setApart is what the file sets apart in a text: the verb that opens it, and the
// links.
type setApart struct {
	verb  string
	links []resolution.Reference
}

// links returns what the file sets apart in each text.
func (r *reader) links() []setApart {
	n := 0
	eachText(r.document, func(*resolution.Text, *resolution.Clause) { n++ })
	found := make([]setApart, 0, n)
	eachText(r.document, func(t *resolution.Text, _ *resolution.Clause) {
		f := setApart{links: t.References}
		if len(t.Verbs) > 0 {
			f.verb = t.Verbs[0].Phrase
		}
		found = append(found, f)
	})
	return found
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

// eachSectionText calls f with the texts of a section, in the order of print.
func eachSectionText(s *resolution.Section, f func(*resolution.Text, *resolution.Clause)) {
	for i := range s.Heading {
		f(&s.Heading[i].Text, nil)
	}
	// Empty texts are counted too, so that two walks through one document go in
	// step.
	f(&s.Enacting, nil)
	eachClauseText(s.Preamble, f)
	eachClauseText(s.Paragraphs, f)
	for i := range s.Sections {
		eachSectionText(&s.Sections[i], f)
	}
}

// eachClauseText calls f with the texts of clauses. A row of a table is a text that
// is the words of no clause.
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
// recital or an operative paragraph, where they are one. Italics that open with no
// verb, as the title of a book at the start of a clause, are not taken for one.
func (r *reader) keepVerb(t *resolution.Text, kind resolution.ClauseKind, phrase string) {
	mood := resolution.NoVerb
	switch kind {
	case resolution.Recital:
		mood = resolution.Preambular
	// Either mood: operative paragraphs of decisions may open with other verbs.
	case resolution.Operation:
	default:
		return
	}
	// The usual case: tables and italics agree.
	if opening(t) == phrase {
		return
	}
	verb, ok := resolution.OpeningVerb(phrase, r.document.Language, mood)
	if !ok {
		return
	}
	// The words in italics are the phrase to the letter, also where the tables would
	// end it earlier.
	verb.Offset, verb.Phrase = 0, phrase
	t.Verbs = slices.DeleteFunc(t.Verbs, func(v resolution.Verb) bool { return v.Offset < len(phrase) })
	t.Verbs = slices.Insert(t.Verbs, 0, verb)
}

// keepLinks puts the links of the file on the references that were found there.
// What the words cite is known from them: a link that leads elsewhere, as those
// do that leave out the letter of "217 A (III)", is kept beside it. Links where
// nothing was found become references. Both are gone through once.
func (r *reader) keepLinks(t *resolution.Text, links []resolution.Reference) {
	slices.SortStableFunc(links, byOffset)
	found, verbs, under := t.References, t.Verbs, ""
	var added []resolution.Reference
	for _, link := range links {
		for len(found) > 0 && found[0].End() <= link.Offset {
			found = found[1:]
		}
		for ; len(verbs) > 0 && verbs[0].Offset < link.Offset; verbs = verbs[1:] {
			under = verbs[0].Lemma
		}
		// The address tells the document in whatever form it was given out.
		address, err := ods.ParseAddress(link.URL)
		if err != nil {
			address = ods.Address{} // it leads elsewhere, and is kept as it is
		}
		f := overlapping(found, link, address.Symbol)
		if f == nil {
			link.Verb = under
			added = append(added, link)
			f = &added[len(added)-1]
		}
		keepLink(f, link.URL, address.Symbol)
	}
	if len(added) > 0 {
		t.References = append(t.References, added...)
		slices.SortStableFunc(t.References, byOffset)
	}
}

// byOffset orders references by where they stand.
func byOffset(a, b resolution.Reference) int { return a.Offset - b.Offset }

// overlapping returns the reference whose words the link shares, before others
// the one that cites what the link leads to, or nil.
func overlapping(references []resolution.Reference, link resolution.Reference, leads symbol.Symbol) *resolution.Reference {
	var found *resolution.Reference
	for i := range references {
		f := &references[i]
		if f.Offset >= link.End() {
			break
		}
		if found == nil || slices.Contains(f.Symbols, leads) {
			found = f
		}
	}
	return found
}

// keepLink keeps the link of a reference, unless its symbols lead there.
func keepLink(f *resolution.Reference, url string, leads symbol.Symbol) {
	f.URL = ""
	if len(f.Symbols) == 0 && leads.IsValid() {
		f.Symbols = []symbol.Symbol{leads}
	}
	// A link that can be made from the symbols is not kept: it would be one thing
	// told twice.
	if !slices.Contains(f.Symbols, leads) || !f.Linked() {
		f.URL = url
	}
}
