package ods

import (
	"strings"
	"testing"
	"unicode"
)

// TestLetters asks of all characters what Unicode tells of them.
func TestLetters(t *testing.T) {
	for c := rune(-1); c <= unicode.MaxRune+1; c++ {
		if isLetter(c) != unicode.IsLetter(c) || isUpper(c) != unicode.IsUpper(c) || isLower(c) != unicode.IsLower(c) || toLower(c) != unicode.ToLower(c) {
			t.Fatalf("%U: letter %v, upper %v, lower %v, in lower case %U", c, isLetter(c), isUpper(c), isLower(c), toLower(c))
		}
		if hasNoMarks(c) && unicode.Is(unicode.Mn, c) {
			t.Fatalf("%U is a mark", c)
		}
	}
}

// samples are lines of all scripts, with what may stand at their ends and between
// their cells.
var samples = []string{
	"", "a", "é", "The sea", "море ", " 大海", "بحر-", "a\xffb\xff", "sea-going", "A  b\t c   d \t\te", "\t", "  ", " \t ", "a \tb", "x  ",
}

// TestWords finds the words at the ends of lines as functions of the standard
// library do.
func TestWords(t *testing.T) {
	for _, s := range samples {
		if got, want := firstWord(s), s[:len(s)-len(strings.TrimLeftFunc(s, unicode.IsLetter))]; got != want {
			t.Errorf("%q starts with %q, want %q", s, got, want)
		}
		if got, want := lastWord(s), s[len(strings.TrimRightFunc(s, unicode.IsLetter)):]; got != want {
			t.Errorf("%q ends with %q, want %q", s, got, want)
		}
	}
}
