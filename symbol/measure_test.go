package symbol

import (
	"os"
	"strings"
	"testing"
)

func lines(t testing.TB, name string) []string {
	b, err := os.ReadFile("../../shared/data/symbols/" + name)
	if err != nil {
		t.Skip("the lists of real symbols are not here: ", err)
	}
	return strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
}

func TestM(t *testing.T) {
	for _, f := range []string{"catalogued.txt", "in-text.txt"} {
		bad, n := 0, 0
		for _, s := range lines(t, f) {
			n++
			x, err := Parse(s)
			if err != nil {
				bad++
				t.Log(err)
				continue
			}
			if y, err := Parse(x.String()); y != x {
				t.Errorf("%s -> %s -> %s %v %v %v", s, x, y, err, x.in, y.in)
			}
		}
		t.Log(f, n, bad, float64(n-bad)/float64(n))
	}
	bad := 0
	for _, row := range lines(t, "variants.tsv")[1:] {
		_, forms, _ := strings.Cut(row, "\t")
		var first Symbol
		for i, f := range strings.Split(forms, " | ") {
			x, err := Parse(f)
			if i == 0 {
				first = x
			} else if x != first {
				t.Log(row, x, "|", first, err)
				bad++
				break
			}
		}
	}
	t.Log("variants", bad)
	for _, row := range lines(t, "nearmiss.tsv")[1:] {
		s, _, _ := strings.Cut(row, "\t")
		if x, err := Parse(s); err == nil {
			t.Log("NEARMISS", row, x)
		}
	}
}
