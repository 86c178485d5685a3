package resolution

import "iter"

// Texts yields the texts of the document in the order in which they are
// printed: those above each act, of its clauses and items, of the rows of its
// tables, of its closing and its annexes; at the end the notes. A caller may
// change them.
func (d *Document) Texts() iter.Seq[*Text] {
	return func(yield func(*Text) bool) {
		stopped := false
		d.walk(func(l printedLine) { stopped = stopped || !yield(l.text) })
	}
}
