package eight

import (
	"math/rand/v2"
	"testing"
)

// Each byte whose highest bit is set has its bit, and no other has.
func TestMask(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 8))
	for range 10000 {
		x := random.Uint64()
		var want uint64
		for i := range Size {
			want |= x >> (8*i + 7) & 1 << i
		}
		if got := Mask(x); got != want {
			t.Fatalf("%#x has the mask %#b, want %#b", x, got, want)
		}
	}
}
