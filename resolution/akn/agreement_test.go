package akn

import (
	"fmt"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
)

// A fieldOf returns what a document has in one field, in words.
type fieldOf struct {
	name string
	of   func(*resolution.Document) string
}

// fields are what the model read from a published file and the one parsed from
// its text are compared in.
func fields() []fieldOf {
	masthead := func(d *resolution.Document) string {
		m := d.Masthead
		return fmt.Sprint(m.Publisher, m.Symbols, m.Organ, m.Distribution, m.Issued, m.Session, m.AgendaItems, m.Job)
	}
	return []fieldOf{
		{"masthead", masthead},
		{"agenda title", func(d *resolution.Document) string { return d.Masthead.AgendaTitle }},
		{"head: lines", lineField(func(a *resolution.Act) []resolution.Line { return a.Head }, false)},
		{"head: kinds", lineField(func(a *resolution.Act) []resolution.Line { return a.Head }, true)},
		{"adoption", func(d *resolution.Document) string {
			if len(d.Acts) == 0 {
				return ""
			}
			return fmt.Sprint(d.Acts[0].Number(), d.Acts[0].Adoption(d.Language))
		}},
		{"closing", lineField(func(a *resolution.Act) []resolution.Line { return a.Closing }, true)},
		{"words, in order", textField(func(t *resolution.Text, _ *resolution.Clause) string { return t.Plain })},
		{"preamble", func(d *resolution.Document) string {
			return tree(d, func(s *resolution.Section) []resolution.Clause { return s.Preamble })
		}},
		{"paragraphs: tree", func(d *resolution.Document) string {
			return tree(d, func(s *resolution.Section) []resolution.Clause { return s.Paragraphs })
		}},
		{"sections", func(d *resolution.Document) string { return tree(d, nil) }},
		{"clause kinds", textField(func(_ *resolution.Text, c *resolution.Clause) string {
			if c == nil {
				return ""
			}
			return c.Kind.String() + " " + c.Label
		})},
		{"opening verbs", textField(func(t *resolution.Text, _ *resolution.Clause) string { return opening(t) })},
		{"all verbs", textField(func(t *resolution.Text, _ *resolution.Clause) string { return fmt.Sprint(phrases(t)) })},
		{"references", textField(func(t *resolution.Text, _ *resolution.Clause) string {
			var b strings.Builder
			for _, r := range t.References {
				fmt.Fprint(&b, r.Phrase, r.Symbols, r.Date, r.Pinpoint, r.Verb, r.URL, ";")
			}
			return b.String()
		})},
		{"note marks", textField(func(t *resolution.Text, _ *resolution.Clause) string {
			var b strings.Builder
			for _, m := range t.Marks {
				fmt.Fprint(&b, m.Label, "|", last(squash(t.Plain[:m.Offset]), 20), ";")
			}
			return b.String()
		})},
		{"notes", func(d *resolution.Document) string {
			var b strings.Builder
			for i := range d.Notes {
				fmt.Fprint(&b, d.Notes[i].Label, d.Notes[i].Text.Plain, ";")
			}
			return b.String()
		}},
		{"whole document", func(d *resolution.Document) string {
			d.Language = 0
			for i := range d.Acts {
				d.Acts[i].Record = resolution.Record{}
			}
			return string(resolution.JSON(d))
		}},
	}
}

func last(s string, n int) string { return s[max(0, len(s)-n):] }

func phrases(t *resolution.Text) (phrases []string) {
	for _, v := range t.Verbs {
		phrases = append(phrases, v.Phrase)
	}
	return phrases
}

func lineField(of func(*resolution.Act) []resolution.Line, kinds bool) func(*resolution.Document) string {
	return func(d *resolution.Document) string {
		var b strings.Builder
		for i := range d.Acts {
			for _, line := range of(&d.Acts[i]) {
				fmt.Fprint(&b, line.Label, " ", line.Text.Plain, ";")
				if kinds {
					fmt.Fprint(&b, line.Kind)
				}
			}
		}
		return b.String()
	}
}

func textField(of func(*resolution.Text, *resolution.Clause) string) func(*resolution.Document) string {
	return func(d *resolution.Document) string {
		var b strings.Builder
		eachText(d, func(t *resolution.Text, c *resolution.Clause) {
			if s := of(t, c); s != "" {
				fmt.Fprintln(&b, s)
			}
		})
		return b.String()
	}
}

// tree returns the clauses of the sections of a document as a tree, or else the
// sections.
func tree(d *resolution.Document, of func(*resolution.Section) []resolution.Clause) string {
	var b strings.Builder
	var clauses func(list []resolution.Clause)
	clauses = func(list []resolution.Clause) {
		for i := range list {
			c := &list[i]
			fmt.Fprint(&b, "(", c.Label, " ", c.Text.Plain, len(c.Rows))
			clauses(c.Items)
			b.WriteByte('/')
			clauses(c.Tail)
			b.WriteByte(')')
		}
	}
	var section func(s *resolution.Section)
	section = func(s *resolution.Section) {
		b.WriteByte('{')
		if of != nil {
			clauses(of(s))
		} else {
			for i := range s.Heading {
				fmt.Fprint(&b, s.Heading[i].Kind, s.Heading[i].Label, s.Heading[i].Text.Plain, ";")
			}
		}
		for i := range s.Sections {
			section(&s.Sections[i])
		}
		b.WriteByte('}')
	}
	for i := range d.Acts {
		section(&d.Acts[i].Body)
		for j := range d.Acts[i].Annexes {
			section(&d.Acts[i].Annexes[j])
		}
	}
	return b.String()
}

// TestAgreement logs how often the model that is read from a published file
// equals the model that is parsed from its text, field by field. What mark-up
// tells and a text cannot, such as no-break spaces, is left out of it.
func TestAgreement(t *testing.T) {
	files, flat := published(t, "en"), flattened(t, "en")
	fields := fields()
	equal := make([]int, len(fields))
	examples := make([][]string, len(fields))
	for name, text := range flat {
		read, err := Parse(files["en/"+name])
		if err != nil {
			t.Fatal(err)
		}
		parsed := resolution.Parse(text)
		for i, field := range fields {
			a, b := settled(field.of(read)), settled(field.of(parsed))
			if a == b {
				equal[i]++
			} else {
				examples[i] = append(examples[i], name)
			}
		}
	}
	var table strings.Builder
	for i, field := range fields {
		fmt.Fprintf(&table, "%-18s %4d of %d  %.4f  %.100v\n", field.name, equal[i], len(flat), float64(equal[i])/float64(len(flat)), examples[i])
	}
	t.Log("\n" + table.String())
	if share := float64(equal[len(fields)-1]) / float64(len(flat)); share < leastAgreement {
		t.Errorf("%.4f of the documents are equal; they were %.4f", share, leastAgreement)
	}
}

// leastAgreement is the share of documents that are equal as a whole, at least.
const leastAgreement = 0.0

// settled returns words with white space that is one space.
func settled(s string) string { return squash(strings.ReplaceAll(s, "\u00a0", " ")) }
