package roman_test

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/roman"
)

// FuzzRoman asserts that what has a value is what Append writes for it, and that
// Leading reads that much of any text.
func FuzzRoman(f *testing.F) {
	for _, s := range []string{"XXIV", "xxiv", "XIX)", "IIX", "CCCXCIX", "Xi", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n := roman.Value(s); n != 0 && string(roman.Append(nil, n)) != s {
			t.Fatalf("Value(%q) = %d", s, n)
		}
		if n := roman.ValueSmall(s); n != 0 && strings.ToLower(string(roman.Append(nil, n))) != s {
			t.Fatalf("ValueSmall(%q) = %d", s, n)
		}
		if n, end := roman.Leading(s); n != roman.Value(s[:end]) {
			t.Fatalf("Leading(%q) = %d, %d", s, n, end)
		}
	})
}
