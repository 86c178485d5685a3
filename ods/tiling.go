package ods

import "slices"

// A Tiling collects parts of an input, and yields them with what is furniture
// between them. The notes at the foot of a page stand between the lines of its
// paragraphs, so that parts come in any order.
type Tiling struct {
	yield func(Part) bool
	parts []Part
}

// NewTiling returns a tiling that hands the parts to yield.
func NewTiling(yield func(Part) bool) Tiling { return Tiling{yield: yield} }

// AddText adds the parts of a text, of the label before it and of the marks in
// it.
func (t *Tiling) AddText(label, text string, place Place, marks []Mark) {
	if at := place.labelBegin() - 1; at >= 0 {
		source := place.source()
		t.Add(LabelPart, source.offset(at), source.offset(at+len(label)+place.spare()))
	}
	place.Segments(len(text), func(_, _, from, to int) bool {
		t.Add(TextPart, from, to)
		return true
	})
	for _, m := range marks {
		m.Place.Segments(len(m.Label), func(_, _, from, to int) bool {
			t.Add(MarkPart, from, to)
			return true
		})
	}
}

// Add adds the part from start to end. One without a place, or without a byte,
// is not added.
func (t *Tiling) Add(kind PartKind, start, end int) {
	if start >= 0 && start < end {
		t.parts = append(t.parts, Part{kind, start, end})
	}
}

// Finish yields the parts of an input of the given size in order. Of parts that
// overlap, which are of no input, the first stays.
func (t *Tiling) Finish(size int) {
	before := func(p, q Part) int { return p.Start - q.Start }
	if !slices.IsSortedFunc(t.parts, before) {
		slices.SortStableFunc(t.parts, before)
	}
	at := 0
	for _, p := range t.parts {
		if p.Start < at || p.End > size {
			continue
		}
		if p.Start > at && !t.yield(Part{Furniture, at, p.Start}) || !t.yield(p) {
			return
		}
		at = p.End
	}
	if at < size {
		t.yield(Part{Furniture, at, size})
	}
}
