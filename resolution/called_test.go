package resolution

import (
	"math/rand/v2"
	"strconv"
	"testing"
)

// TestCalled checks that notes are found as by a walk around them, from the one behind
// the last that was called.
func TestCalled(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for size := range 20 {
		notes := make([]Note, size)
		for i := range notes {
			notes[i].Label = strconv.Itoa(1 + random.IntN(size))
		}
		a, next := annotator{document: &Document{Notes: notes}}, 0
		for range 100 {
			label := strconv.Itoa(random.IntN(size + 2))
			want := -1
			for step := range size {
				if i := (next + step) % size; notes[i].Label == label {
					want, next = i, i+1
					break
				}
			}
			if got := a.called(label); got != want {
				t.Fatalf("of %v, %q is note %d, want %d", notes, label, got, want)
			}
		}
	}
}
