package akn

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
)

// A fieldOf returns what a document has in one field, in words.
type fieldOf struct {
	name      string
	of        func(*resolution.Document) string
	annotated bool // found in the words, not read
}

// fields are what the model read from a published file and the one parsed from
// its text are compared in.
func fields() []fieldOf {
	masthead := func(d *resolution.Document) string {
		m := d.Masthead
		return fmt.Sprint(m.Publisher, m.Symbols, m.Organ, m.Distribution, m.Issued, m.Session, m.AgendaItems, m.Job)
	}
	return []fieldOf{
		{name: "masthead", of: masthead},
		{name: "agenda title", of: func(d *resolution.Document) string { return agendaTitle(d) }},
		{name: "head: lines", of: lineField(func(a *resolution.Act) []resolution.Line { return a.Head }, false)},
		{name: "head: kinds", of: lineField(func(a *resolution.Act) []resolution.Line { return a.Head }, true)},
		{name: "adoption", of: func(d *resolution.Document) string {
			if len(d.Acts) == 0 {
				return ""
			}
			return fmt.Sprint(d.Acts[0].Number(), d.Acts[0].Adoption(d.Language))
		}},
		{name: "closing", of: lineField(func(a *resolution.Act) []resolution.Line { return a.Closing }, true)},
		{name: "words, in order", of: textField(func(t *resolution.Text, _ *resolution.Clause) string { return t.Plain })},
		{name: "preamble", of: func(d *resolution.Document) string {
			return tree(d, func(s *resolution.Section) []resolution.Clause { return s.Preamble })
		}},
		{name: "paragraphs: tree", of: func(d *resolution.Document) string {
			return tree(d, func(s *resolution.Section) []resolution.Clause { return s.Paragraphs })
		}},
		{name: "sections", of: func(d *resolution.Document) string { return tree(d, nil) }},
		{name: "clause kinds", of: textField(func(_ *resolution.Text, c *resolution.Clause) string {
			if c == nil {
				return ""
			}
			return c.Kind.String() + " " + c.Label
		})},
		{name: "opening verbs", annotated: true, of: textField(func(t *resolution.Text, _ *resolution.Clause) string { return opening(t) })},
		{name: "all verbs", annotated: true, of: textField(func(t *resolution.Text, _ *resolution.Clause) string { return fmt.Sprint(phrases(t)) })},
		{name: "references", annotated: true, of: textField(func(t *resolution.Text, _ *resolution.Clause) string {
			var b strings.Builder
			for _, r := range t.References {
				fmt.Fprint(&b, r.Phrase, r.Symbols, r.Date, r.Pinpoint, r.Verb, ";")
			}
			return b.String()
		})},
		{name: "note marks", of: textField(func(t *resolution.Text, _ *resolution.Clause) string {
			var b strings.Builder
			for _, m := range t.Marks {
				fmt.Fprint(&b, m.Label, "|", last(settled(t.Plain[:m.Offset]), 20), "\x00;")
			}
			return b.String()
		})},
		{name: "notes", of: func(d *resolution.Document) string {
			var b strings.Builder
			for i := range d.Notes {
				fmt.Fprint(&b, d.Notes[i].Label, d.Notes[i].Text.Plain, "\x00;")
			}
			return b.String()
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
				fmt.Fprint(&b, line.Label, " ", line.Text.Plain, "\x00;")
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
			if s := of(t, c); s != "" && !isOrnament(t) {
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
			if isOrnament(&c.Text) {
				continue
			}
			fmt.Fprint(&b, "(", c.Label, " ", c.Text.Plain, "\x00", rowsWithWords(c))
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
				fmt.Fprint(&b, s.Heading[i].Kind, s.Heading[i].Text.Plain, "\x00;")
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

// agendaTitle returns the title of the agenda item. Of several the texts have
// the first title alone.
func agendaTitle(d *resolution.Document) string {
	title := d.Masthead.AgendaTitle
	if len(d.Masthead.AgendaItems) > 1 {
		title, _, _ = strings.Cut(title, "\n")
	}
	return title
}

// isOrnament reports whether a text is the asterisks between two parts of a
// preamble, which the texts do not have.
func isOrnament(t *resolution.Text) bool { return t.Plain == "* * *" }

// rowsWithWords counts the rows of a table that say something: a text has no
// others.
func rowsWithWords(c *resolution.Clause) (rows int) {
	for i := range c.Rows {
		if strings.TrimSpace(c.Rows[i].Plain) != "" {
			rows++
		}
	}
	return rows
}

// TestAgreement logs how often the model that is read from a published file
// equals the model that is parsed from its text, field by field. What mark-up
// tells and a text cannot is left out of it: no-break spaces, rows without words,
// the numbers of headings, ornaments, which the texts do not have.
func TestAgreement(t *testing.T) {
	languages := []string{"en"}
	if *all {
		languages = append(languages, "ar", "de", "es", "fr", "ru", "zh")
	}
	for _, language := range languages {
		t.Run(language, func(t *testing.T) { agreement(t, language) })
	}
}

func agreement(t *testing.T, language string) {
	files, flat := published(t, language), flattened(t, language)
	fields := fields()
	equal := make([]int, len(fields))
	examples := make([][]string, len(fields))
	structured, whole := 0, 0
	for name, text := range flat {
		read, err := Parse(files[language+"/"+name])
		if err != nil {
			t.Fatal(err)
		}
		parsed := resolution.Parse(text)
		differs, annotated := 0, 0
		for i, field := range fields {
			switch {
			case settled(field.of(read)) == settled(field.of(parsed)):
				equal[i]++
				continue
			case field.annotated:
				annotated++
			}
			differs++
			examples[i] = append(examples[i], name)
		}
		if differs == annotated {
			structured++
		}
		if differs == 0 {
			whole++
		}
	}
	var table strings.Builder
	for i, field := range fields {
		slices.Sort(examples[i])
		fmt.Fprintf(&table, "%-40s %.4f  %d of %d  %.60v\n", field.name, float64(equal[i])/float64(len(flat)), equal[i], len(flat), examples[i])
	}
	fmt.Fprintf(&table, "%-40s %.4f\n", "all but verbs and references", float64(structured)/float64(len(flat)))
	fmt.Fprintf(&table, "%-40s %.4f\n", "all", float64(whole)/float64(len(flat)))
	t.Log("\n" + table.String())
	if share := float64(structured) / float64(len(flat)); *all && language == "en" && share < leastAgreement {
		t.Errorf("%.4f of the documents are equal but for verbs and references; %.4f were", share, leastAgreement)
	}
}

// leastAgreement is the share of English documents that are equal but for verbs and
// references, at least.
const leastAgreement = 0.95

// settled returns words with white space that is one space, as the marks of
// direction are and the white space before a mark.
func settled(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == '\u00a0' || r == '\u2007' || r == '\u202f' || r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' {
			return ' '
		}
		return r
	}, s)
	return strings.NewReplacer(" \x00", "\x00", " ,", ",").Replace(squash(s))
}
