package resolution

import (
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// TestFollows tells which labels come right after which in one list.
func TestFollows(t *testing.T) {
	for _, test := range []struct {
		last, label string
		want        bool
	}{
		{"1.", "2.", true},
		{"1.", "3.", false},
		{"1.", "(2)", false},
		{"(a)", "(b)", true},
		{"(z)", "(aa)", true},
		{"(h)", "(i)", true},
		{"(iv)", "(v)", true},
		{"(ix)", "(x)", true},
		{"(A)", "(b)", false},
		{"1.2.", "1.3.", true},
		{"•", "•", true},
		{"•", "–", false},
		{"أ)", "ب)", true},
		{"(一)", "(二)", true},
		{"㈠", "㈡", true},
		{"а)", "b)", true}, // a Cyrillic look-alike of the Latin letter
		{"1.", "1 bis.", true},
		{"1 bis.", "1 ter.", true},
		{"1 ter.", "2.", true},
		{"1 ter.", "1 bis.", false},
		{"1.", "2 bis.", false},
		{"(a)", "(a bis)", true},
		{"(a bis)", "(b)", true},
		{"1 bus.", "2.", false},
	} {
		_, follows := precedes(test.last, test.label)
		if follows != test.want {
			t.Errorf("%q after %q: %t", test.label, test.last, follows)
		}
	}
}

// TestLatin arranges paragraphs that were inserted between others.
func TestLatin(t *testing.T) {
	var p Paragraphs
	for _, label := range []string{"1.", "1 bis.", "(a)", "(a bis)", "(b)", "1 ter.", "2."} {
		p.AddClause(Clause{Label: label, Text: Text{Plain: "Decides to meet;"}})
	}
	body, _ := p.Arrange(symbol.English, false)
	var got [][]string
	for _, c := range body.Paragraphs {
		labels := []string{c.Label}
		for _, item := range c.Items {
			labels = append(labels, item.Label)
		}
		got = append(got, labels)
	}
	check(t, "labels", got, [][]string{{"1."}, {"1 bis.", "(a)", "(a bis)", "(b)"}, {"1 ter."}, {"2."}})
}
