package ods

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// plainFigure is the law of nextFigure: a look at each byte.
func plainFigure(text string, at int) int {
	if i := strings.IndexAny(text[at:], "*0123456789"); i >= 0 {
		return at + i
	}
	return len(text)
}

// The next figure is found wherever in eight bytes it stands, beside the bytes next to
// digits and asterisks.
func TestNextFigure(t *testing.T) {
	const alphabet = ")*+/09:aaaaaaaaaaaaaaaaaaaaaaaaaaaa\x00\x7f\x80\xaa\xb0\xb9\xff"
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		b := make([]byte, random.IntN(30))
		for i := range b {
			b[i] = alphabet[random.IntN(len(alphabet))]
		}
		text := string(b)
		at := random.IntN(len(text) + 1)
		if got, want := nextFigure(text, at), plainFigure(text, at); got != want {
			t.Fatalf("%q from %d: %d, want %d", text, at, got, want)
		}
	}
}

// A list goes on with the next number behind the word for "and" of any language, and
// with no other one.
func TestContinuesList(t *testing.T) {
	for _, test := range []struct {
		before, digits string
		want           bool
	}{
		{"paragraphs 18 and ", "19", true},
		{"paragraphes 9\u00a0et\u00a0", "10", true},
		{"пункты 18  и ", "19", true},
		{"第18和", "19", true},
		{"الفقرتان 18 و ", "19", true},
		{"paragraphs 18 and ", "20", false},
		{"paragraphs 18 but ", "19", false},
		{"paragraphs 18 ", "19", false},
		{"in the years that followed and ", "19", false},
		{"18 of the report of the Committee and ", "19", false},
		{" and ", "19", false},
		{"", "19", false},
	} {
		if got := continuesList(test.before, test.digits); got != test.want {
			t.Errorf("%q, %s: %t", test.before, test.digits, got)
		}
	}
}
