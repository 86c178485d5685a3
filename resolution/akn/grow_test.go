package akn

import (
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// A grower makes a document of bytes: each tells what comes next. When they are
// used up, nothing more grows.
type grower struct{ bytes []byte }

// below returns a number below n.
func (g *grower) below(n int) int {
	if len(g.bytes) == 0 {
		return 0
	}
	b := int(g.bytes[0])
	g.bytes = g.bytes[1:]
	return b % n
}

func pick[T any](g *grower, list ...T) T { return list[g.below(len(list))] }

// several returns what grows up to most times.
func several[T any](g *grower, most int, grow func() T) (list []T) {
	for range g.below(most + 1) {
		list = append(list, grow())
	}
	return list
}

func (g *grower) label() string {
	return pick(g, "", "1.", "2.", "(a)", "(b)", "(i)", "–", "3 -", "(أ)", "㈠", "1.", "I", "A.", "one two")
}

func (g *grower) text() resolution.Text {
	t := text(pick(g, "", "Requests the Secretary-General:", "Recalling its resolutions 59/48 and 60/1,", "A/55/1010-S/2001/667", " tides ", "Annex I", "preamble",
		"Stressing that <tides> & floods", "9th plenary meeting", "13 December 2010", "The General Assembly,", "paragraph", "x"))
	t.Marks = several(g, 2, func() ods.Mark {
		return ods.Mark{Offset: g.below(len(t.Plain) + 1), Label: pick(g, "1", "2", "*"), Set: ""}
	})
	if len(t.Marks) == 2 && t.Marks[1].Offset < t.Marks[0].Offset {
		t.Marks[0], t.Marks[1] = t.Marks[1], t.Marks[0]
	}
	return t
}

func (g *grower) line() resolution.Line {
	return resolution.Line{Kind: resolution.LineKind(g.below(int(resolution.DateLine) + 1)), Label: g.label(), Text: g.text()}
}

func (g *grower) clause(depth int) func() resolution.Clause {
	return func() resolution.Clause {
		c := resolution.Clause{Kind: resolution.ClauseKind(g.below(int(resolution.Table) + 1)), Label: g.label(), Text: g.text()}
		if depth > 0 {
			c.Items, c.Tail = several(g, 2, g.clause(depth-1)), several(g, 1, g.clause(depth-1))
		}
		if g.below(4) == 3 {
			c.Rows = several(g, 2, func() resolution.Text { return text(pick(g, "a\tb", "a", "\t", "Recalling\t1")) })
		}
		return c
	}
}

func (g *grower) section(depth int) func() resolution.Section {
	return func() resolution.Section {
		s := resolution.Section{Heading: several(g, 2, g.line), Preamble: several(g, 3, g.clause(2)), Paragraphs: several(g, 3, g.clause(2))}
		if g.below(2) == 1 {
			s.Enacting = g.text()
		}
		if depth > 0 {
			s.Sections = several(g, 2, g.section(depth-1))
		}
		return s
	}
}

func (g *grower) act() resolution.Act {
	a := resolution.Act{Head: several(g, 3, g.line), Body: g.section(2)(), Closing: several(g, 2, g.line), Annexes: several(g, 2, g.section(1))}
	a.Body.Heading = nil // the text of an act has its lines above it
	return a
}

func (g *grower) document() *resolution.Document {
	d := &resolution.Document{Language: symbol.Language(g.below(7)), Acts: several(g, 2, g.act)}
	if len(d.Acts) == 1 && isZeroAct(&d.Acts[0]) {
		d.Acts = nil // a file has a statement in any case: one that says nothing is no act
	}
	d.Notes = several(g, 3, func() resolution.Note {
		return resolution.Note{Label: pick(g, "1", "2", "*"), Text: g.text()}
	})
	d.Annotate()
	return d
}

// seeds are how many documents tests grow by chance.
const seeds = 40

// chance returns bytes that are as good as random, the same for the same seed.
func chance(seed int) []byte {
	bytes := make([]byte, 600)
	state := uint32(seed + 1)
	for i := range bytes {
		state = state*1664525 + 1013904223 // of Numerical Recipes
		bytes[i] = byte(state >> 24)
	}
	return bytes
}

// FuzzGrow checks the laws on documents of every shape.
func FuzzGrow(f *testing.F) {
	for seed := range seeds {
		f.Add(chance(seed))
	}
	f.Fuzz(func(t *testing.T, bytes []byte) {
		g := grower{bytes}
		comesBack(t, g.document())
	})
}
