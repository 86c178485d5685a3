package akn

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// isFlat reports whether the paragraphs of a text stand in one row with their
// headings, as the word processor had them, whose styles their classes are.
func (r *reader) isFlat(n *node) bool {
	flat := false
	for _, k := range n.kids {
		switch {
		case isSection(k):
			return false
		// One paragraph with a style, or with a heading in it, is enough: the word
		// processor's row comes as a whole.
		case k.name == "paragraph" || k.name == "alinea":
			_, ours := r.clauseKind(k.attribute("class"))
			flat = flat || k.has("class") && !ours || k.kid("heading") != nil || k.kid("subheading") != nil
		}
	}
	return flat
}

// isHeadingClass reports whether a class is a style of headings: "H1", "H23",
// "_H_1", "HCh", "HM".
func isHeadingClass(class string) bool {
	// The names of the styles are those of the templates: an H and the level,
	// mostly.
	style := strings.TrimLeft(class, "_")
	return strings.HasPrefix(style, "H") && (strings.ContainsAny(style, "0123456789") || strings.HasPrefix(style, "HCh") || strings.HasPrefix(style, "HM"))
}

// A rowReader reads paragraphs and headings that stand in one row.
type rowReader struct {
	*reader
	resolution.Paragraphs
	number string // of a paragraph without words: that of the words that follow
	next   string // the number that the next paragraph has, where they are numbered
}

// read reads what is in a row. Elements without a place of their own in one are
// gone into.
func (row *rowReader) read(n *node) {
	for _, k := range n.kids {
		switch k.name {
		case "":
			if w := row.text(&node{kids: []*node{k}}); !isEmpty(&w.Text) {
				row.add(resolution.Clause{Text: w.Text})
			}
		case "paragraph", "alinea", "clause", "p", "block":
			row.paragraph(k)
		case "container":
			row.add(row.container(k))
		// A table is a clause without words.
		case "table":
			row.add(row.container(&node{kids: []*node{k}}))
		case "crossHeading", "heading", "subheading":
			row.heading("", plain(row.text(k)))
		default:
			row.read(k)
		}
	}
}

// plain returns the text of words that are no clause.
func plain(w words) resolution.Text {
	w.Verbs = nil
	return w.Text
}

// paragraph reads a paragraph of a row, or a heading.
func (row *rowReader) paragraph(n *node) {
	if n.kid("heading") != nil || n.kid("subheading") != nil {
		for _, line := range row.reader.heading(n) {
			if line.Label != "" || !isEmpty(&line.Text) {
				row.heading(line.Label, line.Text)
			}
		}
		// A heading with nothing under it is all there is.
		if n.kid("content") == nil && n.kid("list") == nil {
			return
		}
		n = without(n, "num", "heading", "subheading")
	}
	// With a number it is a paragraph, whatever its style: styles are misused.
	if n.kid("num") == nil && isHeadingClass(n.attribute("class")) {
		if t := plain(row.text(n)); !isEmpty(&t) {
			row.heading("", t)
		}
		return
	}
	row.add(row.clause(n))
}

// clause reads a paragraph that is no heading.
func (row *rowReader) clause(n *node) resolution.Clause {
	if n.name == "p" || n.name == "block" {
		w := row.text(n)
		return resolution.Clause{Label: w.Label, Text: w.Text}
	}
	return row.hierarchy(n)
}

// heading adds a heading. A number that stands alone before it has no words.
func (row *rowReader) heading(label string, t resolution.Text) {
	row.flush()
	row.AddHeading(label, t)
}

// add adds a paragraph. A number that stands alone is that of the paragraph
// after it: old files have the two as two paragraphs.
func (row *rowReader) add(c resolution.Clause) {
	empty := isEmpty(&c.Text) && isSingle(&c)
	// A number waits for words; a table has none.
	if row.number != "" && c.Label == "" && !empty && c.Kind != resolution.Table {
		c.Label, row.number = row.number, ""
	}
	row.flush()
	switch {
	case empty:
		row.number = c.Label
	default:
		if next := nextLabel(c.Label); next != "" && next[0] >= '0' && next[0] <= '9' {
			row.next = next // letters and Roman numerals number within a paragraph
		}
		// What got into the list of this paragraph and has the next number is the
		// next paragraph.
		after := cutFollowing(&c, row.next)
		raiseItems(&c)
		row.AddClause(c)
		for i := range after {
			row.add(after[i])
		}
	}
}

// flush adds a number that stands alone and that nothing followed.
func (row *rowReader) flush() {
	if row.number != "" {
		row.AddClause(resolution.Clause{Label: row.number})
		row.number = ""
	}
}
