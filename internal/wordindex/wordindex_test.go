package wordindex

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
)

// Every word is found at its rows, and a word of the text that no row begins with
// is found nowhere, or at rows that do not begin with it, whose words tell.
func TestFind(t *testing.T) {
	var rows []string
	for i := range 500 {
		rows = append(rows, fmt.Sprint(i), strings.Repeat("é", i+1), strings.Repeat("é", i+1)+" of")
	}
	index, err := New(rows, 7)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(rows); i += 3 {
		if from, to := find(index, rows[i]); from != 7+i || to != 8+i {
			t.Fatalf("%q is at %d to %d", rows[i], from, to)
		}
		if from, to := find(index, rows[i+1]); from != 8+i || to != 10+i {
			t.Fatalf("%q is at %d to %d", rows[i+1], from, to)
		}
	}
	for i := range 100000 {
		if from, to := find(index, "x"+fmt.Sprint(i)); from != to && (from < 7 || to > 7+len(rows)) {
			t.Fatalf("x%d is at %d to %d", i, from, to)
		}
	}
}

// find is Find for a word in one piece.
func find(x Index, word string) (from, to int) {
	first := []rune(word)[0]
	return x.Find(first, word[len(string(first)):])
}

// An index without rows has no words, and neither has the zero one.
func TestFindNothing(t *testing.T) {
	empty, err := New(nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, index := range []Index{nil, empty} {
		if from, to := index.Find('a', "nd"); from != to {
			t.Errorf("an index of %d slots has a word", len(index))
		}
	}
}

// Rows that begin with the same word have to stand together, and have numbers of
// sixteen bits.
func TestNewRefuses(t *testing.T) {
	if _, err := New([]string{"of the", "in", "of"}, 0); err == nil {
		t.Error("rows with one first word may stand apart")
	}
	if _, err := New([]string{"of"}, 1<<16); err == nil {
		t.Error("row 65537 has a slot")
	}
}

// What a row begins with is letters, or else figures, or else nothing.
func TestFirst(t *testing.T) {
	for row, want := range map[string]string{
		"": "", "of the": "of", "l’Assemblée": "l", "2030 Agenda": "2030", "№": "",
		"大会": "大", "A大会": "A", "пункта": "пункта", "مُلحق": "مُلحق",
	} {
		if got := First(row); got != want {
			t.Errorf("%q begins with %q, want %q", row, got, want)
		}
	}
}

// What the ranges tell of letters is what Unicode tells.
func TestEnd(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		word := unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
		if s := string(r); (End(s, 0) > 0) != word {
			t.Fatalf("%U: %q ends at %d", r, s, End(s, 0))
		} else if s = s + "a"; word && (End(s, 0) < len(s)) != unicode.Is(unicode.Han, r) {
			t.Fatalf("%U: %q ends at %d", r, s, End(s, 0))
		} else if s = "a" + string(r); (End(s, 0) == len(s)) != (word && !unicode.Is(unicode.Han, r)) {
			t.Fatalf("%U: %q ends at %d", r, s, End(s, 0))
		}
	}
}
