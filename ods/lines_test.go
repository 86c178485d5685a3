package ods

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// slowLines finds lines byte by byte.
func slowLines(text string) (all []line) {
	for at := 0; at < len(text); {
		end := at
		for end < len(text) && !strings.ContainsRune("\n\r\f", rune(text[end])) {
			end++
		}
		next := min(end+1, len(text))
		if strings.HasPrefix(text[end:], "\r\n") {
			next = end + 2
		}
		all = append(all, line{at, end, next})
		at = next
	}
	return all
}

// slowCells finds cells byte by byte.
func slowCells(s string) (all []cell) {
	isGap := func(at int) bool {
		return s[at] == '\t' || s[at] == ' ' && at+1 < len(s) && (s[at+1] == ' ' || s[at+1] == '\t')
	}
	for at := 0; at < len(s); {
		end := at
		for end < len(s) && !isGap(end) {
			end++
		}
		all = append(all, cell{at, end})
		for at = end; at < len(s) && (s[at] == ' ' || s[at] == '\t'); {
			at++
		}
	}
	return all
}

// FuzzLines agrees with the slow ways, forwards and backwards.
func FuzzLines(f *testing.F) {
	for _, s := range samples {
		f.Add(s)
	}
	f.Add("one\ntwo\r\nthree\rfour\f\n\r\r\n five")
	f.Fuzz(func(t *testing.T, text string) {
		want := slowLines(text)
		if got := slices.Collect(lines(text, 0)); !slices.Equal(got, want) {
			t.Errorf("%q has the lines %v, want %v", text, got, want)
		}
		for at := len(text); at > 0; want = want[:len(want)-1] {
			l := lineBefore(text, 0, at)
			if at = l.start; l != want[len(want)-1] {
				t.Fatalf("the line of %q before %d is %v, want %v", text, l.next, l, want[len(want)-1])
			}
		}
		r := row{end: len(text)}
		if diff := cmp.Diff(slowCells(text), r.cells(text), cmp.AllowUnexported(cell{})); diff != "" {
			t.Errorf("the cells of %q: %s", text, diff)
		}
	})
}

// TestJoinerKeeps keeps the texts and places that were made before, however many
// come after them.
func TestJoinerKeeps(t *testing.T) {
	var j joiner
	type made struct {
		text  string
		place Place
	}
	var all []made
	for i := range 1000 {
		j.begin(3 * i)
		for k := range i {
			j.add("ab", 10*k)
		}
		text, place := j.finish()
		all = append(all, made{text, place})
	}
	for i, m := range all {
		if m.text != strings.Repeat("ab", i) {
			t.Fatalf("text %d is %q", i, m.text)
		}
		for k := range i {
			if got := m.place.Offset(2*k + 1); got != 10*k+1 {
				t.Fatalf("byte %d of text %d stood at %d", 2*k+1, i, got)
			}
		}
	}
}

// TestPlaceIsKept leaves a place as it is when another is joined to it.
func TestPlaceIsKept(t *testing.T) {
	one := PlaceAt(10).Joined(5, 100).WithLabel(3)
	two, three := one.Joined(7, 200), one.Joined(7, 300)
	for _, test := range []struct {
		place    Place
		at, want int
	}{{one, 4, 14}, {one, 7, 102}, {two, 6, 101}, {two, 8, 201}, {three, 8, 301}} {
		if got := test.place.Offset(test.at); got != test.want || test.place.Label() != 3 {
			t.Errorf("byte %d stood at %d, want %d", test.at, got, test.want)
		}
	}
	if place := (Place{}).Joined(2, 50).Joined(2, 60); place.Offset(3) != 61 {
		t.Errorf("byte 3 stood at %d", place.Offset(3))
	}
}

// cells returns the cells of a row: as the gaps between them part them.
func (r *row) cells(text string) []cell {
	var cells []cell
	g := r.gaps(text)
	for at := r.start; at < r.end; at = g.next {
		cells = append(cells, cell{at, g.after(at)})
	}
	return cells
}

// TestPlaces makes the place of pieces at once that Joined makes of them one after the
// other, and whoever joins another one to it leaves it as it is.
func TestPlaces(t *testing.T) {
	segments := []Segment{{0, 40}, {3, 10}, {3, 70}, {8, 20}}
	var places Places
	for n := range len(segments) + 1 {
		for first := range 2 {
			pieces, want := slices.Clone(segments[:n]), Place{}
			for i := range pieces {
				pieces[i].At += 2 * first
				want = want.Joined(pieces[i].At, pieces[i].Offset)
			}
			got := places.Of(pieces)
			_ = got.Joined(20, 90)
			for at := range 25 {
				if got.Offset(at) != want.Offset(at) {
					t.Errorf("byte %d of %d pieces stood at %d, want %d", at, n, got.Offset(at), want.Offset(at))
				}
			}
		}
	}
}

// TestLayoutsAreShared has lines that are laid out alike share a layout, and none with
// a line that is laid out in another way.
func TestLayoutsAreShared(t *testing.T) {
	d := Parse("[DU1]\n\tOne,\n\tTwo,\n\t1.\tThree\n\t\t(a)\tFour\n\t2.\tFive\n\n\tSix\na\tb\n")
	byLayout := map[Layout]*Layout{}
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		if known := byLayout[*p.Layout]; known != nil && known != p.Layout {
			t.Errorf("%q has a layout of its own", p.Text)
		}
		byLayout[*p.Layout] = p.Layout
	}
	if len(byLayout) != 6 {
		t.Errorf("%d layouts", len(byLayout))
	}
	var printed strings.Builder
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		printed.WriteString(p.Layout.Before + p.Label + p.Layout.Gap + p.Text + p.Layout.After)
	}
	if want := "[DU1]\n\tOne,\n\tTwo,\n\t1.\tThree\n\t\t(a)\tFour\n\t2.\tFive\n\n\tSix\na\tb\n"; printed.String() != want {
		t.Errorf("printed %q", printed.String())
	}
}
