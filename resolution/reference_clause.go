package resolution

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/internal/slab"
)

// Operative paragraphs are numbered through the whole text of a resolution, in one
// sequence whatever its sections, or anew in each section; annexes have numbers of
// their own. "Paragraph 3 above" is therefore the one of the same section before
// any other, and a number that two sections have means nothing elsewhere.

// A clauseFinder finds the clauses of a document that its own text cites. It goes
// through the document once, in the printed order, because identifiers are given
// in that order; what is cited may stand further on, so references are resolved
// at the end.
type clauseFinder struct {
	ids    IDs
	scopes []clauseScope
	named  []namedClause // of the whole document, once it has been gone through in the order of compare
	cited  []citedClause
	found  slab.Slab[string] // the identifiers of what is cited
	label  []byte            // the label that was made last
	labels slab.Text         // those that were made
}

// A clauseScope is a text with paragraphs of its own: that of an act, a section,
// an annex.
type clauseScope struct {
	parent int // the scope that it is in, or -1
	act    int // the scope of the act
	whole  int // the scope of the act or the annex
}

// A clauseKey is a clause by its scope and its label as a text cites it: "3",
// "3(b)", or, of a section or annex, the name of its kind before the number.
type clauseKey struct {
	scope int
	label string
}

// A namedClause is a clause, a section or an annex that can be cited.
type namedClause struct {
	clauseKey
	id    string
	inner int // the scope that it opens, or -1
}

// A citedClause is a reference to this document that is to be resolved.
type citedClause struct {
	reference *Reference
	scope     int    // where it stands
	under     string // the label of the clause in which it stands
}

// findClauses sets the identifiers of the clauses that references to this
// document cite.
func (d *Document) findClauses() {
	n := 0
	for i := range d.Acts {
		a := &d.Acts[i]
		n += countParagraphs(&a.Body)
		for j := range a.Annexes {
			n += 2 + countParagraphs(&a.Annexes[j])
		}
	}
	f := clauseFinder{named: make([]namedClause, 0, n), scopes: make([]clauseScope, 0, 4)}
	f.ids.expect(n)
	for i := range d.Acts {
		a := &d.Acts[i]
		act := f.scope(-1, true)
		f.recitals(a.Body.Preamble, act)
		f.content(&a.Body, act, "", false)
		for j := range a.Annexes {
			annex := &a.Annexes[j]
			id := f.ids.Numbered("", "att", strconv.Itoa(j+1))
			scope := f.open(annex, act, id, AnnexDivision)
			f.recitals(annex.Preamble, scope)
			f.content(annex, scope, id, false)
		}
	}
	if len(d.Acts) == 0 {
		f.scope(-1, true) // notes alone cite clauses that are not there
	}
	for i := range d.Notes {
		f.text(&d.Notes[i].Text, 0, "")
	}
	slices.SortStableFunc(f.named, func(a, b namedClause) int { return f.compare(a.clauseKey, b.clauseKey) })
	for _, c := range f.cited {
		f.resolve(c)
	}
}

// countParagraphs counts the paragraphs of a text and their items, and its sections, which
// have two names each.
func countParagraphs(s *Section) int {
	n := countClauses(s.Paragraphs)
	for i := range s.Sections {
		n += 2 + countParagraphs(&s.Sections[i])
	}
	return n
}

func countClauses(clauses []Clause) int {
	n := len(clauses)
	for i := range clauses {
		n += countClauses(clauses[i].Items) + countClauses(clauses[i].Tail)
	}
	return n
}

// scope opens a scope in another, or in none. Paragraphs are numbered through the
// whole of it, or of the one that it is in.
func (f *clauseFinder) scope(parent int, whole bool) int {
	n := len(f.scopes)
	s := clauseScope{parent: parent, act: n, whole: n}
	if parent >= 0 {
		s.act = f.scopes[parent].act
	}
	if !whole {
		s.whole = f.scopes[parent].whole
	}
	f.scopes = append(f.scopes, s)
	return n
}

// open opens the scope of a section or an annex with the identifier. It is cited
// by its number, or without, "the annex", where there is one only.
func (f *clauseFinder) open(s *Section, parent int, id string, kind DivisionKind) int {
	scope := f.scope(parent, kind == AnnexDivision)
	for _, label := range [...]string{sectionLabel(s), ""} {
		f.named = append(f.named, namedClause{clauseKey{parent, kind.String() + label}, id, scope})
	}
	return scope
}

// content reads the paragraphs of a text, and the sections in it. Preambular
// paragraphs have identifiers of their own kind; in sections, only those do
// under which nothing stands.
func (f *clauseFinder) content(s *Section, scope int, id string, inSection bool) {
	for i := range s.Paragraphs {
		f.paragraph(&s.Paragraphs[i], scope, id, i, inSection)
	}
	for i := range s.Sections {
		section := &s.Sections[i]
		_, sectionID := f.ids.Section(section, id, i)
		inner := f.open(section, scope, sectionID, SectionDivision)
		for j := range section.Preamble {
			f.paragraph(&section.Preamble[j], inner, sectionID, j, true)
		}
		f.content(section, inner, sectionID, true)
	}
}

// paragraph reads the index-th paragraph of a text with the identifier.
func (f *clauseFinder) paragraph(c *Clause, scope int, parent string, index int, inSection bool) {
	if c.Kind == Recital && (!inSection || isPlainClause(c)) {
		f.recital(c, scope)
		return
	}
	f.clause(c, scope, f.ids.Paragraph(c, parent, index), f.under("", c.Label))
}

func (f *clauseFinder) recitals(list []Clause, scope int) {
	for i := range list {
		f.recital(&list[i], scope)
	}
}

// recital reads a preambular paragraph and what stands under it, which has no
// number to cite it by.
func (f *clauseFinder) recital(c *Clause, scope int) {
	f.texts(c, scope, "")
	f.recitals(c.Items, scope)
	f.recitals(c.Tail, scope)
}

// clause reads a paragraph or an item with the identifier, and what stands under
// it. What follows a list has an identifier where HTML and AKN give it one.
func (f *clauseFinder) clause(c *Clause, scope int, id, label string) {
	if c.Label != "" {
		f.named = append(f.named, namedClause{clauseKey{scope, label}, id, -1})
	}
	f.texts(c, scope, label)
	if len(c.Items) > 0 {
		list := f.ids.Numbered(id, "list", "1")
		for i := range c.Items {
			item := &c.Items[i]
			f.clause(item, scope, f.ids.Labelled(list, "point", item.Label, i), f.under(label, item.Label))
		}
	}
	wrapsUp := len(c.Items) > 0 && arePlain(c.Tail)
	for i := range c.Tail {
		if wrapsUp {
			f.texts(&c.Tail[i], scope, label)
		} else {
			f.clause(&c.Tail[i], scope, f.ids.Numbered(id, "al", strconv.Itoa(i+1)), label)
		}
	}
}

// compare orders clauses by their labels, those with one label by the act or the annex
// that they are in, and those of one act by their scopes, the act itself first.
func (f *clauseFinder) compare(a, b clauseKey) int {
	return cmp.Or(strings.Compare(a.label, b.label), f.scopes[a.scope].whole-f.scopes[b.scope].whole, a.scope-b.scope)
}

// search returns where the clauses with the label are in a scope, or would be.
func (f *clauseFinder) search(scope int, label string) (at int, found bool) {
	return slices.BinarySearchFunc(f.named, clauseKey{scope, label}, func(n namedClause, key clauseKey) int { return f.compare(n.clauseKey, key) })
}

// texts takes the references of a clause.
func (f *clauseFinder) texts(c *Clause, scope int, under string) {
	f.text(&c.Text, scope, under)
	for i := range c.Rows {
		f.text(&c.Rows[i], scope, under)
	}
}

// text takes the references of a text.
func (f *clauseFinder) text(t *Text, scope int, under string) {
	for i := range t.References {
		if r := &t.References[i]; r.Kind == OwnReference && len(r.Places) > 0 {
			f.cited = append(f.cited, citedClause{r, scope, under})
		}
	}
}

// under returns the label of an item in a clause with a label, or in none, as a text
// cites it.
func (f *clauseFinder) under(outer, label string) string {
	if outer == "" {
		return bareLabel(label)
	}
	f.label = appendCited(append(f.label[:0], outer...), label)
	return f.labels.Keep(f.label)
}

// appendCited appends to the label of a clause that of an item in it, both as a
// text cites them: "3." and "(b)" are "3" and "3(b)".
func appendCited(b []byte, label string) []byte {
	label = bareLabel(label)
	if len(b) == 0 {
		return append(b, label...)
	}
	return append(append(append(b, '('), label...), ')')
}

// resolve sets the identifiers of the clauses that a reference cites: of the
// innermost that its places lead to. "Paragraph 3 above" is sought where it
// stands first, "paragraph 3 of the present resolution" in the act.
func (f *clauseFinder) resolve(c citedClause) {
	r, scope, stem, ids := c.reference, c.scope, c.under, f.found.Open()
	if !strings.Contains(r.Phrase, r.Pinpoint) {
		scope, stem = f.scopes[scope].act, ""
	}
	for i, d := range r.Places {
		if i > 0 && d.Kind != r.Places[i-1].Kind {
			ids = ids[:0] // without the wider ones
		}
		label := f.citedLabel(d, d.Label)
		outer := scope
		for l := range citedRange(label, f.citedLabel(d, d.To)) {
			id, inner, found := f.findUnder(outer, stem, l)
			stem = found
			if id != "" {
				ids = append(ids, id)
			}
			if inner >= 0 {
				scope = inner
			}
		}
		if i+1 < len(r.Places) && r.Places[i+1].Kind == d.Kind {
			scope = outer
		}
	}
	r.Clauses = f.found.Close(ids)
}

// findUnder returns what find does, and the whole label. One that begins with a
// bracket is of an item in the clause with the label stem, or beside it, or
// beside one that it is in: "1 (a) (ii) and (i)", "5 (a) and (b)".
func (f *clauseFinder) findUnder(scope int, stem, label string) (id string, inner int, whole string) {
	for label != "" && label[0] == '(' && stem != "" {
		if id, inner = f.find(scope, stem+label); id != "" {
			return id, inner, stem + label
		}
		stem = stem[:max(0, strings.LastIndexByte(stem, '('))]
	}
	id, inner = f.find(scope, label)
	return id, inner, label
}

// find returns the identifier of the clause with the label in the scope, or in
// those that it is in, and the scope that it opens. An annex has paragraphs of its
// own: those of the act are none of its. Sections can have paragraphs with the same
// numbers: what stands in the whole text itself is found before what its sections have,
// and that only where the number alone tells.
func (f *clauseFinder) find(scope int, label string) (id string, inner int) {
	whole := f.scopes[scope].whole
	for s := scope; s >= 0; s = f.scopes[s].parent {
		if at, found := f.search(s, label); found && (f.named[at].inner >= 0 || f.scopes[s].whole == whole) {
			return f.named[at].id, f.named[at].inner
		}
	}
	at, _ := f.search(whole, label)
	inSection := func(i int) bool {
		return i < len(f.named) && f.named[i].label == label && f.scopes[f.named[i].scope].whole == whole
	}
	if inSection(at) && !inSection(at+1) && f.named[at].inner < 0 {
		return f.named[at].id, -1
	}
	return "", -1
}

// citedLabel returns the printed label of a division as clauses are found by it.
func (f *clauseFinder) citedLabel(d Division, label string) string {
	if label == "" && d.Label != "" {
		return ""
	}
	switch d.Kind {
	case AnnexDivision:
		return d.Kind.String() + label
	case SectionDivision, PartDivision, ChapterDivision:
		return SectionDivision.String() + label
	}
	if d.Kind != SubparagraphDivision && strings.IndexFunc(label, partsLabels) < 0 {
		return bareLabel(label) // as nearly all
	}
	b := f.label[:0]
	for part := range strings.FieldsFuncSeq(label, partsLabels) {
		if len(b) == 0 && (label[0] == '(' || d.Kind == SubparagraphDivision) {
			b = append(append(append(b, '('), strings.Trim(part, "()")...), ')')
			continue
		}
		b = appendCited(b, part)
	}
	f.label = b
	return f.labels.Keep(b)
}

// partsLabels reports whether a character stands before the label of an item.
func partsLabels(r rune) bool { return r == ' ' || r == '(' || r == '\u00a0' }

// longestRange is how many paragraphs a range may have.
const longestRange = 200

// citedRange yields the labels from the first to the last: each number between
// two, or else the two.
func citedRange(first, last string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if !yield(first) {
			return
		}
		from, end := readDigits(first, 0, 5)
		to, end2 := readDigits(last, 0, 5)
		switch {
		case end > 0 && end == len(first) && end2 == len(last) && from < to && to-from < longestRange:
			for n := from + 1; n <= to && yield(strconv.Itoa(n)); n++ {
			}
		case last != "" && last != first:
			yield(last)
		}
	}
}
