package resolution

import (
	"iter"

	"github.com/undoc-go/undoc/ods"
)

// Parts yields the parts of the input that the document was read from, in
// order: the words, numbers and note marks of every line, the fields of the
// masthead, and between them what is furniture. Together they are the whole
// input: nothing is lost, and nothing is in two places.
func (d *Document) Parts() iter.Seq[ods.Part] {
	return func(yield func(ods.Part) bool) {
		t := ods.NewTiling(yield)
		d.walk(func(l printedLine) {
			t.AddText(l.label, l.text.Plain, l.text.Place, l.text.Marks)
		})
		d.Masthead.Tile(&t)
		t.Finish(d.Origin.Size)
	}
}
