package resolution

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// clausesOf returns every clause of a document with words.
func clausesOf(d *Document) []*Clause {
	var all []*Clause
	var add func(clauses []Clause)
	add = func(clauses []Clause) {
		for i := range clauses {
			if clauses[i].Kind != Table {
				all = append(all, &clauses[i])
			}
			add(clauses[i].Items)
			add(clauses[i].Tail)
		}
	}
	var section func(s *Section)
	section = func(s *Section) {
		add(s.Preamble)
		add(s.Paragraphs)
		for i := range s.Sections {
			section(&s.Sections[i])
		}
	}
	for i := range d.Acts {
		section(&d.Acts[i].Body)
		for j := range d.Acts[i].Annexes {
			section(&d.Acts[i].Annexes[j])
		}
	}
	return all
}

// TestEdit changes clauses one at a time: the printed text changes in that line
// and nowhere else.
func TestEdit(t *testing.T) {
	texts := documents(t, "../testdata/*.txt")
	delete(texts, "novel")
	delete(texts, "empty")
	edit(t, texts, 7)
}

// TestEditCorpus does the same over published documents.
func TestEditCorpus(t *testing.T) { edit(t, corpus(t), 3) }

// edit changes about as many clauses of each text as given.
func edit(t *testing.T, texts map[string]string, each int) {
	const words = "Decides otherwise;"
	for name, text := range texts {
		lines := strings.SplitAfter(text, "\n")
		n := len(clausesOf(Parse(text)))
		for i := 0; i < n; i += max(1, n/each) {
			d := Parse(text)
			c := clausesOf(d)[i]
			start := c.Text.Place.Offset(0)
			c.Text = Text{Plain: words, Place: c.Text.Place, Layout: c.Text.Layout}
			want := slices.Clone(lines)
			at := strings.Count(text[:start], "\n")
			head := text[strings.LastIndexByte(text[:start], '\n')+1 : start]
			end := strings.TrimRight(want[at], " \t\r\n")
			want[at] = head + words + want[at][len(end):]
			if got := Format(d); got != strings.Join(want, "") {
				t.Errorf("%s, clause %d (%s): more changed than the clause:\n%s", name, i, c.Label, cmp.Diff(strings.Join(want, ""), got))
			}
		}
	}
}
