package slab

import (
	"slices"
	"strings"
	"testing"
)

// What is kept stays as it was, whatever is kept or appended after it, and whatever
// was expected.
func TestKeep(t *testing.T) {
	for _, expected := range []int{0, 1, 10, 1000} {
		s := New[int](expected)
		if s.Keep(nil) != nil || s.Close(s.Open()) != nil {
			t.Error("a list of nothing is kept")
		}
		var kept, lists [][]int
		var added []*int
		for n := range 50 {
			list := slices.Repeat([]int{n}, n%7)
			kept, added = append(kept, s.Keep(list)), append(added, s.Add(n))
			_ = append(kept[n], -1)
			made := s.Close(append(s.Open(), list...))
			_ = append(made, -1)
			lists = append(lists, made)
		}
		for n, list := range kept {
			want := slices.Repeat([]int{n}, n%7)
			if !slices.Equal(list, want) || !slices.Equal(lists[n], want) || *added[n] != n {
				t.Errorf("%d expected: list %d became %v, %v and %d", expected, n, list, lists[n], *added[n])
			}
		}
	}
}

// A thousand lists take few pieces of memory, and one piece where so many items are
// expected.
func TestPieces(t *testing.T) {
	list := []int{1, 2, 3}
	for expected, most := range map[int]float64{0: 20, 1500: 4, 3000: 1} {
		got := testing.AllocsPerRun(10, func() {
			s := New[int](expected)
			for range 1000 {
				s.Keep(list)
			}
		})
		if got > most {
			t.Errorf("%d expected: %v pieces, want %v", expected, got, most)
		}
	}
}

// A text that is kept is the one that it was, however long, and few pieces hold many.
func TestText(t *testing.T) {
	var kept []string
	var s Text
	b := make([]byte, 0, 10_000)
	for n := range 200 {
		b = append(b[:0], strings.Repeat(string(rune('a'+n%26)), n*n%9000)...)
		kept = append(kept, s.Keep(b))
	}
	for n, text := range kept {
		if text != strings.Repeat(string(rune('a'+n%26)), n*n%9000) {
			t.Errorf("text %d is changed", n)
		}
	}
	short := []byte("A/RES/65/124")
	got := testing.AllocsPerRun(10, func() {
		var s Text
		for range 1000 {
			s.Keep(short)
		}
	})
	if got > 20 {
		t.Errorf("%v pieces", got)
	}
}
