package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Paragraphs is a row of paragraphs and headings as a word processor has them,
// one after the other: what stands under what is told by the numbers alone.
type Paragraphs struct {
	row []rowEntry
}

type rowEntry struct {
	clause  Clause
	heading bool
}

// AddClause adds a paragraph, with the items under it that are known.
func (p *Paragraphs) AddClause(c Clause) { p.row = append(p.row, rowEntry{clause: c}) }

// AddHeading adds a heading with its number, if it has one.
func (p *Paragraphs) AddHeading(label string, t Text) {
	p.row = append(p.row, rowEntry{Clause{Label: label, Text: t}, true})
}

// Arrange makes sections and lists of the row by the rules by which [Parser]
// reads a text: of the text of an act and the annexes that follow in the row, or
// of annexes alone.
func (p *Paragraphs) Arrange(l symbol.Language, annexes bool) (body Section, annexed []Section) {
	// The same rules as for a text, in which an indent tells a paragraph from a
	// heading.
	b := builder{language: l, table: language.For(l), annexes: annexes}
	for i := range p.row {
		b.paragraphs = p.appendParagraphs(b.paragraphs, i)
	}
	b.measure()
	if !annexes {
		body.Preamble = b.preamble() // files have recitals among the operative paragraphs, where those opened the row
		body.Paragraphs = b.operativePart(nil)
		body.Sections = b.sections(noRank)
		b.annexes = true
	}
	for b.at < len(b.paragraphs) {
		annexed = append(annexed, b.annex())
	}
	p.restoreSection(&body)
	for i := range annexed {
		p.restoreSection(&annexed[i])
	}
	return body, annexed
}

// appendParagraphs appends an entry as the paragraphs of a text, whose places
// tell the entry.
func (p *Paragraphs) appendParagraphs(paragraphs []ods.Paragraph, i int) []ods.Paragraph {
	e := &p.row[i]
	c := &e.clause
	if c.Kind == Table {
		// A table is a run of rows, as exports have it.
		for range c.Rows {
			paragraphs = append(paragraphs, ods.Paragraph{Row: true, Place: ods.PlaceAt(i)})
		}
		return paragraphs
	}
	// The rules know words by their spaces: files have "Part I" with one that
	// does not break. The words themselves are put back by restoreSection.
	words := strings.ReplaceAll(c.Text.Plain, "\u00a0", " ")
	q := ods.Paragraph{Label: c.Label, Text: words, Indent: 1, Place: ods.PlaceAt(i)}
	if e.heading {
		q.Indent = 0
	}
	return append(paragraphs, q)
}

// restoreSection puts the entries back where the rules put their paragraphs.
func (p *Paragraphs) restoreSection(s *Section) {
	for i := range s.Heading {
		s.Heading[i].Text = p.entry(&s.Heading[i].Text).Text
	}
	if s.Enacting.Plain != "" {
		s.Enacting = p.entry(&s.Enacting).Text
	}
	p.restoreClauses(s.Preamble)
	p.restoreClauses(s.Paragraphs)
	for i := range s.Sections {
		p.restoreSection(&s.Sections[i])
	}
}

func (p *Paragraphs) restoreClauses(clauses []Clause) {
	for i := range clauses {
		c := &clauses[i]
		p.restoreClauses(c.Items)
		p.restoreClauses(c.Tail)
		if c.Kind == Table {
			p.restoreRows(c)
			continue
		}
		// Texts of the row come back as they were added, with the verbs and links
		// that a file has.
		e := p.entry(&c.Text)
		c.Text = e.Text
		known := len(e.Items)
		c.Items = append(e.Items, c.Items...)
		c.Tail = append(e.Tail, c.Tail...)
		c.Rows = e.Rows
		if known > 0 {
			c.resumeItems()
		}
	}
}

// resumeItems puts items that go on with the list of a clause into it. The rules
// did not see that list, and have such items under the paragraphs that stand
// between the two: these are those of the item before.
func (c *Clause) resumeItems() {
	for i := 0; i < len(c.Tail); i++ {
		items, last := c.Tail[i].Items, &c.Items[len(c.Items)-1]
		if len(items) == 0 {
			continue
		}
		// (a), (b), a paragraph and (c) is one list; (a), (b), a paragraph and (a)
		// is two.
		if _, ok := precedes(last.Label, items[0].Label); !ok {
			return
		}
		c.Tail[i].Items = nil
		last.Tail = append(last.Tail, c.Tail[:i+1]...)
		c.Items, c.Tail = append(c.Items, items...), c.Tail[i+1:]
		i = -1
	}
}

// restoreRows puts the rows of the tables back that stand next to one another.
func (p *Paragraphs) restoreRows(c *Clause) {
	first, last := c.Rows[0].Place.Offset(0), c.Rows[len(c.Rows)-1].Place.Offset(0)
	c.Rows = nil
	for i := first; i <= last; i++ {
		c.Rows = append(c.Rows, p.row[i].clause.Rows...)
	}
}

func (p *Paragraphs) entry(t *Text) *Clause { return &p.row[t.Place.Offset(0)].clause }
