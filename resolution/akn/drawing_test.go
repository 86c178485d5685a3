package akn

import (
	"fmt"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// drawing returns what a document has, a line each: the kind of a line or a clause,
// its number, its words; what stands under a clause is indented.
func drawing(d *resolution.Document) string {
	var b strings.Builder
	line := func(depth int, kind fmt.Stringer, label string, t *resolution.Text) {
		fmt.Fprintln(&b, strings.Join(strings.Fields(strings.Repeat("> ", depth)+kind.String()+" "+label+" "+strings.ReplaceAll(marked(t), "\t", " | ")), " "))
	}
	lines := func(list []resolution.Line) {
		for i := range list {
			line(0, list[i].Kind, list[i].Label, &list[i].Text)
		}
	}
	var clauses func(list []resolution.Clause, depth int)
	clauses = func(list []resolution.Clause, depth int) {
		for i := range list {
			c := &list[i]
			line(depth, c.Kind, c.Label, &c.Text)
			for j := range c.Rows {
				line(depth+1, resolution.Table, "row", &c.Rows[j])
			}
			clauses(c.Items, depth+1)
			clauses(c.Tail, depth+1)
		}
	}
	var section func(s *resolution.Section)
	section = func(s *resolution.Section) {
		lines(s.Heading)
		if s.Enacting.Plain != "" {
			fmt.Fprintln(&b, "organ", s.Enacting.Plain)
		}
		clauses(s.Preamble, 0)
		clauses(s.Paragraphs, 0)
		for i := range s.Sections {
			section(&s.Sections[i])
		}
	}
	for i := range d.Acts {
		lines(d.Acts[i].Head)
		section(&d.Acts[i].Body)
		lines(d.Acts[i].Closing)
		for j := range d.Acts[i].Annexes {
			b.WriteString("annex\n")
			section(&d.Acts[i].Annexes[j])
		}
	}
	for i := range d.Notes {
		fmt.Fprintln(&b, "note", d.Notes[i].Label, d.Notes[i].Text.Plain)
	}
	return b.String()
}

// numbers returns the numbers of a drawing in one line, with a > for each clause
// that they stand under.
func numbers(drawing string) string {
	var all []string
	for line := range strings.Lines(drawing) {
		depth := strings.Count(line, "> ")
		all = append(all, strings.Repeat(">", depth)+strings.Fields(line)[depth+1])
	}
	return strings.Join(all, " ")
}
