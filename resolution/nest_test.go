package resolution

import (
	"slices"
	"strings"
	"testing"
)

// TestNest keeps lists in lists, with exactly the room that they need, with more and
// with less.
func TestNest(t *testing.T) {
	for _, room := range []int{15, 40, 3, 0} {
		n := newNest[int](room)
		var kept [][]int
		outer := n.open
		for i := range 3 {
			inner := n.open
			for k := range 4 {
				n.add(10*i + k)
			}
			kept = append(kept, n.close(inner))
			n.add(100 + i)
		}
		if list := n.list(outer); !slices.Equal(list, []int{100, 101, 102}) {
			t.Errorf("with room for %d the open list is %v", room, list)
		}
		kept = append(kept, n.close(outer))
		// A list that grows takes nothing from its neighbours.
		_ = append(kept[1], 7)
		for i, want := range [][]int{{0, 1, 2, 3}, {10, 11, 12, 13}, {20, 21, 22, 23}, {100, 101, 102}} {
			if !slices.Equal(kept[i], want) {
				t.Errorf("with room for %d list %d is %v, want %v", room, i, kept[i], want)
			}
		}
		if n.close(n.open) != nil {
			t.Error("a list without items is not nil")
		}
	}
}

// TestDeepTexts sets texts side by side that would stand in too many others, and
// tells of it: no input makes a document so deep that it cannot be walked.
func TestDeepTexts(t *testing.T) {
	for _, n := range []int{1, maxTexts, 5000} {
		text := strings.Repeat("\tThe General Assembly,\n\t1.\tRecommends the following:\n", n+1)
		d := Parse("[DU1]\n" + text)
		tiles(t, d, "[DU1]\n"+text)
		depth, texts := deepest(&d.Acts[0].Body)
		if want := min(n, maxTexts); depth != want || texts != n+1 || (len(d.Origin.Problems) > 0) != (n > maxTexts) {
			t.Errorf("%d texts are %d deep, want %d, of %d; problems: %v", texts, depth, want, n+1, d.Origin.Problems)
		}
	}
}

// deepest returns how many sections stand in one another in a section, and how many
// there are with it.
func deepest(s *Section) (depth, sections int) {
	sections = 1
	for i := range s.Sections {
		d, n := deepest(&s.Sections[i])
		depth, sections = max(depth, d+1), sections+n
	}
	return depth, sections
}
