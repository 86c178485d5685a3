package resolution

import (
	"slices"
	"testing"
)

// What is kept stays as it was, whatever is kept or appended after it.
func TestSlab(t *testing.T) {
	var s slab[int]
	if s.keep(nil) != nil {
		t.Error("a list of nothing is kept")
	}
	var kept [][]int
	for n := range 50 {
		list := slices.Repeat([]int{n}, n%7)
		kept = append(kept, s.keep(list))
		_ = append(kept[n], -1)
	}
	for n, list := range kept {
		if !slices.Equal(list, slices.Repeat([]int{n}, n%7)) {
			t.Errorf("list %d became %v", n, list)
		}
	}
}

// A thousand lists take a few pieces of memory.
func TestSlabAllocates(t *testing.T) {
	list := []int{1, 2, 3}
	got := testing.AllocsPerRun(10, func() {
		var s slab[int]
		for range 1000 {
			s.keep(list)
		}
	})
	if got > 20 {
		t.Errorf("%v pieces", got)
	}
}
