package resolution

import (
	"math"
	"slices"

	"github.com/undoc-go/undoc/symbol"
)

// An aligner walks down two trees at once.
type aligner struct {
	yield   func(a, b Passage) bool
	stopped bool
	ratio   float32 // of the lengths of the two versions, as a logarithm
}

// nodes yields two counterparts and what is in them.
func (al *aligner) nodes(a, b *passageNode) {
	al.pair(a.Passage, b.Passage)
	al.lists(a.parts, b.parts)
}

// pair yields two passages, if there is one.
func (al *aligner) pair(a, b Passage) {
	if !al.stopped && (a.Text != nil || b.Text != nil) {
		al.stopped = !al.yield(a, b)
	}
}

// left yields a part without a counterpart, of the first version.
func (al *aligner) left(a *passageNode) {
	al.pair(a.Passage, Passage{})
	// What is in a part that has no counterpart has none either: a passage is never
	// paired under another parent.
	for i := range a.parts {
		al.left(&a.parts[i])
	}
}

// right is left for the second version.
func (al *aligner) right(b *passageNode) {
	al.pair(Passage{}, b.Passage)
	for i := range b.parts {
		al.right(&b.parts[i])
	}
}

// alignWindow is how many parts of a list are looked at together.
const alignWindow = 128

// lists aligns the parts of two counterparts. Of a window that is not the last,
// what the first half is paired with stands; the rest is looked at again with
// what follows.
func (al *aligner) lists(a, b []passageNode) {
	for !al.stopped && (len(a) > 0 || len(b) > 0) {
		windowA, windowB := a[:min(len(a), alignWindow)], b[:min(len(b), alignWindow)]
		// Half of a window stays undecided: what follows may still move the cut.
		steps := al.align(windowA, windowB)
		if len(windowA) < len(a) || len(windowB) < len(b) {
			steps = steps[:(len(steps)+1)/2]
		}
		for _, s := range steps {
			switch s {
			case stepBoth:
				al.nodes(&a[0], &b[0])
				a, b = a[1:], b[1:]
			case stepLeft:
				al.left(&a[0])
				a = a[1:]
			case stepRight:
				al.right(&b[0])
				b = b[1:]
			}
		}
	}
}

// A step takes a part of one list or of both.
type step uint8

const (
	stepBoth step = iota
	stepLeft
	stepRight
)

// align returns the cheapest steps through two lists.
func (al *aligner) align(a, b []passageNode) []step {
	width := len(b) + 1
	// At most 129 by 129 costs, whatever the document.
	cost := make([]float32, (len(a)+1)*width) // of the rest, from a[i] and b[j] on
	for i := len(a); i >= 0; i-- {
		for j := len(b); j >= 0; j-- {
			cost[i*width+j], _ = al.next(a, b, cost, i, j)
		}
	}
	steps := make([]step, 0, max(len(a), len(b)))
	// The way back needs no memory of choices: each is made again from the costs.
	for i, j := 0, 0; i < len(a) || j < len(b); {
		_, s := al.next(a, b, cost, i, j)
		if s != stepRight {
			i++
		}
		if s != stepLeft {
			j++
		}
		steps = append(steps, s)
	}
	return steps
}

// aloneCost is the cost of a part without a counterpart.
const aloneCost = 0.7

// next returns the cheapest way on from a[i] and b[j], given the costs behind.
func (al *aligner) next(a, b []passageNode, cost []float32, i, j int) (float32, step) {
	width := len(b) + 1
	best, s := float32(math.MaxFloat32), stepBoth
	if i == len(a) && j == len(b) {
		return 0, s
	}
	if i < len(a) && j < len(b) {
		best = cost[(i+1)*width+j+1] + al.difference(&a[i], &b[j])
	}
	if i < len(a) {
		// Less, and not equal: where nothing speaks against a pair it stays a pair.
		if c := cost[(i+1)*width+j] + aloneCost; c < best {
			best, s = c, stepLeft
		}
	}
	if j < len(b) {
		if c := cost[i*width+j+1] + aloneCost; c < best {
			best, s = c, stepRight
		}
	}
	return best, s
}

// What sets two parts apart, each beside [aloneCost] twice: what two parts cost
// that are paired with nothing. Only together do some of them part a pair.
const (
	otherGroup  = 3 * aloneCost
	otherKind   = 0.5
	otherNumber = 0.3
	otherVerb   = 0.4
	noNumber    = 0.3 // only one has a number
	otherLength = 0.6 // at most
	otherCited  = 0.6
)

// difference returns how much speaks against a and b being counterparts.
func (al *aligner) difference(a, b *passageNode) float32 {
	// Head, preamble, operative part, closing, notes: translation moves nothing from
	// one to another.
	if a.group != b.group {
		return otherGroup
	}
	// Lengths are logarithms, so that twice as long counts alike in a title and in a
	// page. That one language is shorter all through is taken out by the ratio.
	d := otherLength * min(1, abs(a.length-b.length-al.ratio))
	if a.Part != b.Part {
		d += otherKind
	}
	switch {
	// A lost number is a habit of copies; a wrong one speaks for another paragraph
	// as much.
	case (a.Label == "") != (b.Label == ""):
		d += noNumber
	case !a.sameNumber(b):
		d += otherNumber
	}
	// One verb of Chinese stands for several of English: one lemma in common is
	// enough.
	if len(a.lemmas) > 0 && len(b.lemmas) > 0 && !share(a.lemmas, b.lemmas) {
		d += otherVerb
	}
	if a.Text != nil && b.Text != nil {
		d += otherCited * unshared(a.Text.References, b.Text.References)
	}
	return d
}

func abs(x float32) float32 { return max(x, -x) }

// sameNumber reports whether two labels can be the same number: "(b)", "b)" and
// "(ب)" are.
func (n *passageNode) sameNumber(m *passageNode) bool {
	if n.Label == m.Label {
		return true
	}
	// A label may be read in two ways, (i) as a letter and as a numeral.
	for _, value := range n.number {
		if value > 0 && (value == m.number[0] || value == m.number[1]) {
			return true
		}
	}
	return false
}

// share reports whether two lists have something in common.
func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// mostCited is how many references of a text are compared.
const mostCited = 16

// unshared returns which share of the documents that one of two texts cites the
// other does not, from 0 to 1.
func unshared(a, b []Reference) float32 {
	if len(a) == 0 && len(b) == 0 {
		return 0
	}
	// Each is compared with each: the bound keeps a list of hundreds of documents
	// linear.
	a, b = a[:min(len(a), mostCited)], b[:min(len(b), mostCited)]
	shared := 0
	for i := range a {
		for j := range b {
			if sameSymbols(a[i].Symbols, b[j].Symbols) {
				shared++
				break
			}
		}
	}
	return 1 - float32(min(shared, len(b)))/float32(max(len(a), len(b)))
}

// sameSymbols reports whether two references are to the same document.
func sameSymbols(a, b []symbol.Symbol) bool {
	return len(a) > 0 && len(b) > 0 && a[0] == b[0]
}
