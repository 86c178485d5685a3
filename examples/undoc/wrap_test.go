package main

import (
	"os"
	"strings"
	"testing"
)

// TestWrap breaks lines at a width, at spaces that may break and between
// characters of Chinese.
func TestWrap(t *testing.T) {
	tests := []struct {
		name, text  string
		width       int
		first, rest int
		want        string
	}{
		{"short", "one two", 10, 0, 0, "one two\n"},
		{"full", "one two six", 7, 0, 0, "one two\nsix\n"},
		{"indented", "one two six", 12, 2, 4, "  one two\n    six\n"},
		{"long word", "a unbreakable b", 5, 0, 0, "a\nunbreakable\nb\n"},
		{"spaces", "  a   b  ", 9, 0, 0, "a   b\n"}, // as they are, but at the ends
		{"no-break space", "a b\u00a0c", 4, 0, 0, "a\nb\u00a0c\n"},
		{"Chinese", "回顾其决议，", 5, 0, 0, "回顾\n其决\n议，\n"}, // no line starts with a comma
		{"Arabic marks", "مُحَمَّد ab", 7, 0, 0, "مُحَمَّد ab\n"},
		{"control", "a\x1b[1mb\x85", 10, 0, 0, "a\ufffd[1mb\ufffd\n"},
		{"empty", "", 10, 3, 0, "\n"},
	}
	for _, test := range tests {
		w := wrapper{width: test.width}
		w.begin(test.first, test.rest)
		w.words(test.text, bold)
		w.end()
		if got := string(w.b); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestStyles sets words off where a terminal shows it, each word by itself, so
// that what stands between the words and at the ends of lines has no style.
func TestStyles(t *testing.T) {
	w := wrapper{width: 8, isStyled: true}
	w.words("Calls upon", italic)
	w.words(", all", normal)
	w.end()
	want := string(italic+"Calls"+endStyle) + "\n" + string(italic+"upon"+endStyle) + ",\nall\n"
	if got := string(w.b); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWidth takes the width from COLUMNS, within limits.
func TestWidth(t *testing.T) {
	for columns, want := range map[string]int{"": 80, "72": 72, "9999": widest, "3": narrowest, "-1": 80, "x": 80} {
		if got := widthOf(&strings.Builder{}, func(string) string { return columns }); got != want {
			t.Errorf("COLUMNS=%s: %d, want %d", columns, got, want)
		}
	}
	if isTerminal(&strings.Builder{}) {
		t.Error("memory is no terminal")
	}
	file, err := os.Open(os.DevNull)
	if err != nil {
		t.Skip(err)
	}
	defer file.Close()
	if isTerminal(file) {
		t.Errorf("%s is no terminal", os.DevNull)
	}
}
