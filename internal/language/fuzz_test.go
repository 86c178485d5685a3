package language

import (
	"strings"
	"testing"
)

// patterns returns the lists of patterns of a table whose forms have parts.
func patterns(table Table) [][]Pattern {
	return [][]Pattern{table.Agenda, table.Agendas, table.Date, table.Vote}
}

// FuzzMatch asserts that a text that matches a pattern is the pattern with its parts
// filled in, but for no-break spaces and straight apostrophes, that a literal is found
// where going from character to character finds it, and that the agenda items that a
// line names stand in it.
func FuzzMatch(f *testing.F) {
	for _, table := range All() {
		for _, list := range patterns(table) {
			for _, p := range list {
				f.Add(p.Fill(func(name string) string { return name }))
			}
		}
	}
	f.Add("13\u00a0December 2010")
	plain := strings.NewReplacer(noBreakSpace, " ", apostrophe, "'")
	f.Add("du 13 décembre de l'annee de l’année")
	f.Fuzz(func(t *testing.T, text string) {
		for _, literal := range []string{" ", ": ", " de l’", "’"} {
			want, _ := Find(text[min(1, len(text)):], literal)
			if want >= 0 {
				want++ // a part has a byte at least
			}
			if got := findLiteral(text, literal, false); got != want {
				t.Fatalf("%q stands at byte %d of %q, want %d", literal, got, text, want)
			}
		}
		for _, table := range All() {
			for _, list := range patterns(table) {
				for _, p := range list {
					fields, ok := table.Match(p, text)
					if filled := p.Fill(fields.Get); ok && plain.Replace(filled) != plain.Replace(text) {
						t.Fatalf("%q matches %q, which is %q", text, p.Form, filled)
					}
				}
			}
			for _, item := range table.AgendaItems(text) {
				if !strings.Contains(text, item) {
					t.Fatalf("%q names %q", text, item)
				}
			}
		}
	})
}

// FuzzNumber asserts that a number has no more than four figures, and that in Arabic
// figures it is what they say.
func FuzzNumber(f *testing.F) {
	for _, s := range []string{"2010", "一九四七", "二十九", "十", "٢٠١٠", "1十", "十十", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, ok := Number(s)
		if ok && (n < 0 || n > 9999 || s == "") {
			t.Fatalf("%q is %d, %v", s, n, ok)
		}
		if plain := strings.Trim(s, "0123456789") == "" && s != "" && len(s) <= 4; plain {
			want := 0
			for _, r := range s {
				want = 10*want + int(r-'0')
			}
			if n != want || !ok {
				t.Fatalf("%q is %d, %v", s, n, ok)
			}
		}
	})
}
