package resolution

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/golden"
)

// TestOutline compares the structure of the documents of testdata with what it
// was: a line for each line of a document, indented as deep as it stands in the
// tree, with its kind, its number and its first words.
func TestOutline(t *testing.T) {
	for name, text := range documents(t, "../testdata/*.txt") {
		golden.File(t, "testdata/outline/"+name+".txt", outlineOf(Parse(text)))
	}
}

func outlineOf(d *Document) string {
	var o outline
	for i := range d.Acts {
		a := &d.Acts[i]
		o.line(0, "act", "", "")
		o.lines(1, a.Head)
		o.section(1, "body", &a.Body)
		o.lines(1, a.Closing)
		for j := range a.Record.Votings {
			o.voting(1, &a.Record.Votings[j])
		}
		for j := range a.Annexes {
			o.section(1, "annex", &a.Annexes[j])
		}
	}
	for i := range d.Notes {
		o.line(0, "note", d.Notes[i].Label, d.Notes[i].Text.Plain)
	}
	return o.String()
}

type outline struct{ strings.Builder }

// line writes a line; of the words as many as a reader wants to know it again.
func (o *outline) line(depth int, kind, label, words string) {
	o.WriteString(strings.Repeat("  ", depth) + kind)
	if label != "" {
		o.WriteString(" [" + label + "]")
	}
	if fields := strings.Fields(words); len(fields) > 0 {
		o.WriteString(" " + strings.Join(fields[:min(5, len(fields))], " "))
		if len(fields) > 5 {
			o.WriteString(" …")
		}
	}
	o.WriteString("\n")
}

func (o *outline) lines(depth int, lines []Line) {
	for i := range lines {
		o.line(depth, lines[i].Kind.String(), lines[i].Label, lines[i].Text.Plain)
	}
}

func (o *outline) section(depth int, what string, s *Section) {
	o.line(depth, what, "", "")
	o.lines(depth+1, s.Heading)
	if s.Enacting.Plain != "" {
		o.line(depth+1, "enacting", "", s.Enacting.Plain)
	}
	if len(s.Preamble) > 0 {
		o.line(depth+1, "preamble", "", "")
		o.clauses(depth+2, s.Preamble)
	}
	o.clauses(depth+1, s.Paragraphs)
	for i := range s.Sections {
		o.section(depth+1, "section", &s.Sections[i])
	}
}

func (o *outline) clauses(depth int, clauses []Clause) {
	for i := range clauses {
		c := &clauses[i]
		o.line(depth, c.Kind.String(), c.Label, c.Text.Plain)
		for j := range c.Rows {
			o.line(depth+1, "row", "", strings.ReplaceAll(c.Rows[j].Plain, "\t", " | "))
		}
		o.clauses(depth+1, c.Items)
		if len(c.Tail) > 0 {
			o.line(depth+1, "then", "", "")
			o.clauses(depth+2, c.Tail)
		}
	}
}

func (o *outline) voting(depth int, v *Voting) {
	o.line(depth, "voting", "", v.Outcome)
	for _, count := range v.Counts {
		var names []string
		for _, voter := range count.Voters {
			names = append(names, voter.Name)
		}
		o.line(depth+1, count.Choice, count.Number, "")
		for _, name := range names {
			o.line(depth+2, name, "", "")
		}
	}
}
