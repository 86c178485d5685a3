package resolution

import (
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
	parts  map[clauseKey]string
	inner  map[clauseKey]int    // the scopes of sections and annexes
	whole  map[clauseKey]string // the clauses by act or annex; "" where two have the label
	cited  []citedClause
	label  []byte    // the label that was made last
	labels slab.Text // those that were made
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
			n += countParagraphs(&a.Annexes[j])
		}
	}
	f := clauseFinder{parts: make(map[clauseKey]string, n)}
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
	for _, c := range f.cited {
		f.resolve(c)
	}
}

// countParagraphs counts the paragraphs of a text and their items.
func countParagraphs(s *Section) int {
	n := countClauses(s.Paragraphs)
	for i := range s.Sections {
		n += countParagraphs(&s.Sections[i])
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
		key := clauseKey{parent, kind.String() + label}
		if _, known := f.parts[key]; !known {
			if f.inner == nil {
				f.inner = map[clauseKey]int{}
			}
			f.parts[key], f.inner[key] = id, scope
		}
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
	key := clauseKey{scope, label}
	if c.Label != "" {
		f.name(key, id)
	}
	f.texts(c, scope, key.label)
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
			f.texts(&c.Tail[i], scope, key.label)
		} else {
			f.clause(&c.Tail[i], scope, f.ids.Numbered(id, "al", strconv.Itoa(i+1)), label)
		}
	}
}

// name keeps the identifier of a clause. Sections can have paragraphs with the
// same numbers, and then the number alone does not tell. What stands in the whole
// text itself is found before what its sections have.
func (f *clauseFinder) name(key clauseKey, id string) {
	if _, known := f.parts[key]; !known {
		f.parts[key] = id
	}
	whole := f.scopes[key.scope].whole
	if whole == key.scope {
		return
	}
	key.scope = whole
	if _, known := f.whole[key]; known {
		id = ""
	}
	if f.whole == nil {
		f.whole = map[clauseKey]string{}
	}
	f.whole[key] = id
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
	r, scope, stem := c.reference, c.scope, c.under
	if !strings.Contains(r.Phrase, r.Pinpoint) {
		scope, stem = f.scopes[scope].act, ""
	}
	for i, d := range r.Places {
		if i > 0 && d.Kind != r.Places[i-1].Kind {
			r.Clauses = nil // the wider ones
		}
		label := citedLabel(d, d.Label)
		outer := scope
		for _, l := range citedRange(label, citedLabel(d, d.To)) {
			id, inner, found := f.findUnder(outer, stem, l)
			stem = found
			if id != "" {
				r.Clauses = append(r.Clauses, id)
			}
			if inner >= 0 {
				scope = inner
			}
		}
		if i+1 < len(r.Places) && r.Places[i+1].Kind == d.Kind {
			scope = outer
		}
	}
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
// own: those of the act are none of its.
func (f *clauseFinder) find(scope int, label string) (id string, inner int) {
	whole := f.scopes[scope].whole
	for s := scope; s >= 0; s = f.scopes[s].parent {
		key := clauseKey{s, label}
		if inner, isScope := f.inner[key]; isScope {
			return f.parts[key], inner
		}
		if f.parts[key] != "" && f.scopes[s].whole == whole {
			return f.parts[key], -1
		}
	}
	return f.whole[clauseKey{whole, label}], -1
}

// citedLabel returns the printed label of a division as clauses are found by it.
func citedLabel(d Division, label string) string {
	if label == "" && d.Label != "" {
		return ""
	}
	switch d.Kind {
	case AnnexDivision:
		return d.Kind.String() + label
	case SectionDivision, PartDivision, ChapterDivision:
		return SectionDivision.String() + label
	}
	var b []byte
	for part := range strings.FieldsFuncSeq(label, func(r rune) bool { return r == ' ' || r == '(' || r == '\u00a0' }) {
		if len(b) == 0 && (label[0] == '(' || d.Kind == SubparagraphDivision) {
			b = append(append(append(b, '('), strings.Trim(part, "()")...), ')')
			continue
		}
		b = appendCited(b, part)
	}
	return string(b)
}

// longestRange is how many paragraphs a range may have.
const longestRange = 200

// citedRange returns the labels from the first to the last: each number between
// two, or else the two.
func citedRange(first, last string) []string {
	from, end := readDigits(first, 0, 5)
	to, end2 := readDigits(last, 0, 5)
	labels := []string{first}
	switch {
	case end > 0 && end == len(first) && end2 == len(last) && from < to && to-from < longestRange:
		for n := from + 1; n <= to; n++ {
			labels = append(labels, strconv.Itoa(n))
		}
	case last != "" && last != first:
		labels = append(labels, last)
	}
	return labels
}
