package roman_test

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/roman"
)

// Every number has one spelling, which is read back, in both cases and with
// anything behind it.
func TestRoundTrip(t *testing.T) {
	seen := map[string]bool{}
	for n := 1; n <= roman.Greatest; n++ {
		s := string(roman.Append(nil, n))
		if seen[s] || roman.Value(s) != n || roman.ValueSmall(strings.ToLower(s)) != n {
			t.Errorf("%d is %q, which is %d", n, s, roman.Value(s))
		}
		seen[s] = true
		for _, behind := range []string{")", " ", "A", "1"} {
			if got, end := roman.Leading(s + behind); got != n || end != len(s) {
				t.Errorf("Leading(%q) = %d, %d", s+behind, got, end)
			}
		}
	}
	for _, n := range []int{-1, 0, roman.Greatest + 1} {
		if b := roman.Append(nil, n); b != nil {
			t.Errorf("%d is %q", n, b)
		}
	}
}

// A second, plain way: of all words of the figures up to six letters, those are
// numerals that Append writes for some number.
func TestNoOtherSpelling(t *testing.T) {
	numerals := map[string]int{}
	for n := 1; n <= roman.Greatest; n++ {
		numerals[string(roman.Append(nil, n))] = n
	}
	words := []string{""}
	for range 6 {
		var longer []string
		for _, w := range words {
			for _, figure := range "IVXLC" {
				longer = append(longer, w+string(figure))
			}
		}
		for _, w := range longer {
			if got := roman.Value(w); got != numerals[w] {
				t.Fatalf("Value(%q) = %d, want %d", w, got, numerals[w])
			}
		}
		words = longer
	}
}

// What is no numeral has no value: other letters, both cases at once, digits,
// and the bytes whose fifth bit would make a figure of them.
func TestNotRoman(t *testing.T) {
	for _, s := range []string{"", "A", "D", "M", "Xi", "xI", "1", "X1", "X ", "\x09", "\x16", "Ⅻ", "CCCC", "IIII"} {
		if n, m := roman.Value(s), roman.ValueSmall(s); n != 0 || m != 0 {
			t.Errorf("Value(%q) = %d, in small letters %d", s, n, m)
		}
	}
}
