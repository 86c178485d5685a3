package resolution

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// versions are the documents of testdata that are one in seven languages.
var versions = [...]string{"arabic", "chinese", "french", "german", "russian", "spanish"}

// alone returns the passages of either side that have no counterpart.
func alone(a, b *Document) (left, right []Passage) {
	for x, y := range Align(a, b) {
		switch {
		case y.IsZero():
			left = append(left, x)
		case x.IsZero():
			right = append(right, y)
		}
	}
	return left, right
}

// Versions of one text have the same passages: what one has more stands alone.
func TestAlignVersions(t *testing.T) {
	texts := documents(t, "../testdata/*.txt")
	for _, first := range versions {
		for _, second := range versions {
			a, b := Parse(texts[first]), Parse(texts[second])
			left, right := alone(a, b)
			if most := sizeDifference(a, b); len(left)+len(right) > most {
				t.Errorf("%s and %s: %d and %d passages alone, and the documents differ by %d", first, second, len(left), len(right), most)
			}
		}
	}
}

// sizeDifference returns by how many texts documents differ.
func sizeDifference(a, b *Document) int {
	n := len(slices.Collect(a.Texts())) - len(slices.Collect(b.Texts()))
	return max(n, -n)
}

// alignLaws checks that each passage of both documents stands in the alignment
// once and in its order.
func alignLaws(t *testing.T, a, b *Document) {
	t.Helper()
	var left, right []*Text
	for x, y := range Align(a, b) {
		if x.IsZero() && y.IsZero() {
			t.Fatal("nothing beside nothing")
		}
		if !x.IsZero() {
			left = append(left, x.Text)
		}
		if !y.IsZero() {
			right = append(right, y.Text)
		}
	}
	if !slices.Equal(left, slices.Collect(a.Texts())) || !slices.Equal(right, slices.Collect(b.Texts())) {
		t.Fatal("the passages are not those of the documents in their order")
	}
}

// Any two documents align, and one with itself text by text.
func TestAlignLaws(t *testing.T) {
	texts := documents(t, "../testdata/*.txt")
	var last *Document
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		d := Parse(texts[name])
		if last != nil {
			alignLaws(t, d, last)
			alignLaws(t, last, d)
		}
		for x, y := range Align(d, d) {
			if x != y {
				t.Errorf("%s: %.40q stands beside %.40q", name, say(x), say(y))
			}
		}
		last = d
	}
}

func say(p Passage) string {
	if p.IsZero() {
		return ""
	}
	return p.Part + " " + p.Label + " " + p.Text.Plain
}

// A paragraph that one version lacks is the one that stands alone, whatever the
// numbers after it.
func TestAlignMissing(t *testing.T) {
	text := documents(t, "../testdata/long.txt")["long"]
	whole := Parse(text)
	for i := range whole.Acts[0].Body.Paragraphs {
		d := Parse(text)
		list := &d.Acts[0].Body.Paragraphs
		*list = slices.Delete(*list, i, i+1)
		left, right := alone(whole, d)
		if len(left) == 0 || left[0].Text != &whole.Acts[0].Body.Paragraphs[i].Text || len(right) > 0 {
			t.Errorf("without paragraph %d: alone are %d, the first %.60q; and %d", i+1, len(left), say(append(left, Passage{})[0]), len(right))
		}
	}
}

// A list longer than what is looked at together aligns all the same.
func TestAlignLong(t *testing.T) {
	var a, b Document
	a.Acts, b.Acts = make([]Act, 1), make([]Act, 1)
	for i := range 5 * alignWindow {
		c := Clause{Kind: Operation, Label: fmt.Sprint(i+1, "."), Text: Text{Plain: strings.Repeat("Notes ", 1+i%7)}}
		a.Acts[0].Body.Paragraphs = append(a.Acts[0].Body.Paragraphs, c)
		if i%alignWindow != 100 {
			b.Acts[0].Body.Paragraphs = append(b.Acts[0].Body.Paragraphs, c)
		}
	}
	alignLaws(t, &a, &b)
	left, right := alone(&a, &b)
	if len(left) != 5 || len(right) != 0 {
		t.Errorf("alone are %d and %d, want 5 and 0", len(left), len(right))
	}
	for _, p := range left {
		if n := parseLabel(p.Label)[0].value; n%alignWindow != 101 {
			t.Errorf("paragraph %s stands alone", p.Label)
		}
	}
}

// Whoever has seen enough may stop.
func TestAlignStops(t *testing.T) {
	d := Parse(documents(t, "../testdata/long.txt")["long"])
	n := 0
	for range Align(d, d) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d pairs before the end", n)
	}
}

func FuzzAlign(f *testing.F) {
	texts := documents(f, "../testdata/*.txt")
	f.Add(texts["french"], texts["russian"])
	f.Add(texts["annexes"], texts["composite"])
	f.Add("", "1.\tDecides")
	f.Fuzz(func(t *testing.T, a, b string) { alignLaws(t, Parse(a), Parse(b)) })
}

func BenchmarkAlign(b *testing.B) {
	d := Parse(documents(b, "../testdata/long.txt")["long"])
	b.ReportAllocs()
	for b.Loop() {
		for range Align(d, d) {
		}
	}
}
