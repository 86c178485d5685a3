package resolution

import (
	"slices"
	"strings"
	"testing"
)

// TestProblems reads texts with something wrong in them, and says what.
func TestProblems(t *testing.T) {
	const head, text = "[DU1]\n65/124.\tTides\n\n\n", "\tThe General Assembly,\n\tRecalling tides,\n\t1.\tNotes tides.\n"
	for _, test := range []struct {
		text string
		want []string
	}{
		{"", []string{"there is no text"}},
		{head + text, []string{"the export ends before its tags and its masthead"}},
		{head + "\t1.\tNotes tides.\n", []string{"the export ends before its tags and its masthead", "no line with an organ's name comes before the text"}},
		{head + text + "\t3.\tNotes tides.\n", []string{"the export ends before its tags and its masthead", "paragraph 3 comes after paragraph 1"}},
		{head + text + "\t2.\tIt is noted.\n", []string{"the export ends before its tags and its masthead", "the clause opens with no verb"}},
		{head + text + "1 A/65/1.\n", []string{"the export ends before its tags and its masthead", "note 1 is called nowhere"}},
	} {
		var got []string
		for p := range Parse(test.text).Problems() {
			got = append(got, p.What)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q has the problems\n%s\nwant\n%s", test.text, strings.Join(got, "\n"), strings.Join(test.want, "\n"))
		}
	}
}

// TestProblemsOfStatements: what tells of a meeting has no line with an organ's
// name.
func TestProblemsOfStatements(t *testing.T) {
	texts := documents(t, "../testdata/decision.txt", "../testdata/*statement.txt")
	for name, text := range texts {
		for p := range Parse(text).Problems() {
			t.Errorf("%s, byte %d: %s", name, p.Offset, p.What)
		}
	}
	if len(texts) != 3 {
		t.Errorf("%d documents, want 3", len(texts))
	}
}
