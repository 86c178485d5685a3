package resolution

import (
	"iter"
	"math"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// A Passage is a text of a document, with the number in front of it and what it
// is. The zero Passage stands for none.
type Passage struct {
	Part  string // what it is: the name of its [LineKind] or [ClauseKind], "enacting", "row" or "note"
	Label string // its number, as printed
	Text  *Text
}

// IsZero reports whether there is no passage.
func (p Passage) IsZero() bool { return p.Text == nil }

// Align yields the passages of two versions of one document side by side, in
// their order, as a translator wants them: each text of a and of b once, with the
// zero [Passage] beside one that has no counterpart.
//
//	for en, fr := range resolution.Align(english, french) { ... }
//
// The versions may be in any two languages, or two drafts in one. What tells that
// two passages say the same is what translation leaves alone: where they stand in
// the tree, their numbers, the documents that they cite, the lemmas of their
// verbs, and how long they are beside the other texts of their versions (Gale and
// Church, "A program for aligning sentences in bilingual corpora", 1993). Other
// words are not compared.
//
// A passage is never paired with one under another parent. Time is in proportion
// to the number of passages: the counterpart of one is looked for among the 128
// around it.
func Align(a, b *Document) iter.Seq2[Passage, Passage] {
	return func(yield func(a, b Passage) bool) {
		left, right := passagesOf(a), passagesOf(b)
		al := aligner{yield: yield, ratio: left.length - right.length}
		al.nodes(&left, &right)
	}
}

// A passageNode is a part of a document: its own passage, if it has one, and the
// parts in it.
type passageNode struct {
	Passage
	group  groupKind
	number [2]int   // what the label can be: (i) is the first or the ninth
	size   int      // letters in it all
	length float32  // the logarithm of size
	lemmas []string // what the clause verb stands for
	parts  []passageNode
}

// A groupKind tells which parts can be counterparts at all.
type groupKind uint8

const (
	wholeGroup groupKind = iota
	actGroup
	lineGroup
	sectionGroup
	clauseGroup
	noteGroup
)

// A passageTree makes the tree of a document in a language.
type passageTree struct{ language symbol.Language }

// passagesOf returns the tree of a document.
func passagesOf(d *Document) passageNode {
	t := passageTree{d.Language}
	var parts []passageNode
	for i := range d.Acts {
		parts = append(parts, t.act(&d.Acts[i]))
	}
	for i := range d.Notes {
		n := &d.Notes[i]
		parts = append(parts, newPassage(noteGroup, "note", n.Label, &n.Text, nil))
	}
	return newPassage(wholeGroup, "", "", nil, parts)
}

// act returns the tree of an act.
func (t passageTree) act(a *Act) passageNode {
	parts := appendLines(nil, a.Head)
	parts = append(parts, t.section(&a.Body))
	parts = appendLines(parts, a.Closing)
	for i := range a.Annexes {
		parts = append(parts, t.section(&a.Annexes[i]))
	}
	return newPassage(actGroup, "", "", nil, parts)
}

// section returns the tree of a section.
func (t passageTree) section(s *Section) passageNode {
	parts := appendLines(nil, s.Heading)
	if !s.Enacting.IsZero() {
		parts = append(parts, newPassage(lineGroup, "enacting", "", &s.Enacting, nil))
	}
	parts = t.appendClauses(parts, s.Preamble)
	parts = t.appendClauses(parts, s.Paragraphs)
	for i := range s.Sections {
		parts = append(parts, t.section(&s.Sections[i]))
	}
	return newPassage(sectionGroup, "", "", nil, parts)
}

func appendLines(parts []passageNode, lines []Line) []passageNode {
	for i := range lines {
		l := &lines[i]
		parts = append(parts, newPassage(lineGroup, l.Kind.String(), l.Label, &l.Text, nil))
	}
	return parts
}

func (t passageTree) appendClauses(parts []passageNode, clauses []Clause) []passageNode {
	for i := range clauses {
		c := &clauses[i]
		var under []passageNode
		for j := range c.Rows {
			under = append(under, newPassage(clauseGroup, "row", "", &c.Rows[j], nil))
		}
		under = t.appendClauses(under, c.Items)
		under = t.appendClauses(under, c.Tail)
		var text *Text
		if c.Kind != Table {
			text = &c.Text
		}
		n := newPassage(clauseGroup, c.Kind.String(), c.Label, text, under)
		n.lemmas = c.Text.lemmas(t.language)
		parts = append(parts, n)
	}
	return parts
}

// newPassage returns a part, with the letters in it counted.
func newPassage(group groupKind, part, label string, t *Text, parts []passageNode) passageNode {
	n := passageNode{Passage: Passage{part, label, t}, group: group, parts: parts}
	if label != "" {
		ways := parseLabel(label)
		n.number = [2]int{ways[0].value, ways[1].value}
	}
	if t != nil {
		n.size = utf8.RuneCountInString(t.Plain)
	}
	for i := range parts {
		n.size += parts[i].size
	}
	n.length = float32(math.Log(float64(n.size + 1)))
	return n
}

// lemmas returns what the verb that opens a text may stand for: outside English
// one verb does for several.
func (t *Text) lemmas(l symbol.Language) (lemmas []string) {
	if len(t.Verbs) == 0 {
		return nil
	}
	for lemma := range Lemmas(t.Verbs[0].Phrase, l, t.Verbs[0].Kind) {
		lemmas = append(lemmas, lemma)
	}
	return lemmas
}
