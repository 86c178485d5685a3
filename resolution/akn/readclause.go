package akn

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// mainBody reads the paragraphs and sections of a text, or of an annex. Where
// they stand in one row, those that are annexes are returned.
func (r *reader) mainBody(n *node, s *resolution.Section, annex bool) []resolution.Section {
	if !isFlat(n) {
		r.content(n, s)
		return nil
	}
	var row resolution.Paragraphs
	r.flat(n, &row)
	body, annexes := row.Arrange(r.document.Language, annex)
	s.Paragraphs = append(s.Paragraphs, body.Paragraphs...)
	s.Sections = append(s.Sections, body.Sections...)
	return annexes
}

// isFlat reports whether the paragraphs of a text stand in one row with their
// headings, as the word processor had them, whose styles their classes are.
func isFlat(n *node) bool {
	flat := false
	for _, k := range n.kids {
		switch {
		case isSection(k):
			return false
		case k.name == "paragraph" || k.name == "alinea":
			_, ours := clauseKind(k.attribute("class"))
			flat = flat || k.has("class") && !ours || k.kid("heading") != nil || k.kid("subheading") != nil
		}
	}
	return flat
}

// isSection reports whether an element is a part of a text with a heading.
func isSection(n *node) bool {
	switch n.name {
	case "section", "part", "chapter", "article", "rule", "title", "division", "book", "tome",
		"subsection", "subpart", "subchapter", "subtitle", "subdivision", "subrule", "hcontainer":
		return true
	}
	return false
}

// isHeadingClass reports whether a class is a style of headings: "H1", "H23",
// "_H_1", "HCh", "HM".
func isHeadingClass(class string) bool {
	style := strings.TrimLeft(class, "_")
	return strings.HasPrefix(style, "H") && (strings.ContainsAny(style, "0123456789") || strings.HasPrefix(style, "HCh") || strings.HasPrefix(style, "HM"))
}

// flat reads paragraphs and headings that stand in one row.
func (r *reader) flat(n *node, row *resolution.Paragraphs) {
	for _, k := range n.kids {
		switch k.name {
		case "":
			if w := r.text(&node{kids: []*node{k}}); !isEmpty(&w.Text) {
				row.AddClause(resolution.Clause{Text: w.Text})
			}
		case "paragraph", "alinea", "clause", "p", "block":
			r.flatParagraph(k, row)
		case "container", "table":
			c := r.container(&node{kids: []*node{k}})
			if k.name == "container" {
				c = r.container(k)
			}
			row.AddClause(c)
		case "crossHeading", "heading", "subheading":
			row.AddHeading("", plain(r.text(k)))
		default:
			r.flat(k, row)
		}
	}
}

// plain returns the text of words that are no clause.
func plain(w words) resolution.Text {
	w.Verbs = nil
	return w.Text
}

// flatParagraph reads a paragraph of a row, or a heading.
func (r *reader) flatParagraph(n *node, row *resolution.Paragraphs) {
	if n.kid("heading") != nil || n.kid("subheading") != nil {
		for _, line := range r.heading(n) {
			if line.Label != "" || !isEmpty(&line.Text) {
				row.AddHeading(line.Label, line.Text)
			}
		}
		if n.kid("content") == nil && n.kid("list") == nil {
			return
		}
		n = without(n, "num", "heading", "subheading")
	}
	if n.kid("num") == nil && isHeadingClass(n.attribute("class")) {
		if t := plain(r.text(n)); !isEmpty(&t) {
			row.AddHeading("", t)
		}
		return
	}
	var c resolution.Clause
	if n.name == "p" || n.name == "block" {
		w := r.text(n)
		c.Label, c.Text = w.Label, w.Text
	} else {
		c = r.hierarchy(n)
	}
	if c.Label != "" || !isEmpty(&c.Text) || !isSingle(&c) {
		row.AddClause(c)
	}
}

// without returns an element without its elements of the names.
func without(n *node, names ...string) *node {
	rest := *n
	rest.kids = nil
	for _, k := range n.kids {
		keep := true
		for _, name := range names {
			keep = keep && k.name != name
		}
		if keep {
			rest.kids = append(rest.kids, k)
		}
	}
	return &rest
}

// content reads what a text or a section has in it.
func (r *reader) content(n *node, s *resolution.Section) {
	for _, k := range n.kids {
		switch {
		case k.name == "num" || k.name == "heading" || k.name == "subheading":
			// heading reads them
		case k.name == "":
			if w := r.text(&node{kids: []*node{k}}); !isEmpty(&w.Text) {
				s.Paragraphs = append(s.Paragraphs, resolution.Clause{Text: w.Text})
			}
		case isSection(k):
			s.Sections = append(s.Sections, r.section(k))
		case k.name == "intro" && isEmpty(&s.Enacting):
			s.Enacting = plain(r.text(k))
		case k.name == "crossHeading" && !strings.Contains(k.attribute("refersTo"), "reamble"):
			sub := resolution.Section{Heading: []resolution.Line{{Kind: resolution.HeadingLine, Text: plain(r.text(k))}}}
			s.Sections = append(s.Sections, sub)
		case k.name == "container" || k.name == "recital":
			s.Paragraphs = append(s.Paragraphs, r.container(k))
		case strings.Contains(k.attribute("refersTo"), "reamble"):
			r.sectionRecital(k, s)
		case k.name == "list" && len(s.Paragraphs) > 0:
			r.list(k, &s.Paragraphs[len(s.Paragraphs)-1])
		default:
			r.paragraph(k, s)
		}
	}
}

// section reads a section.
func (r *reader) section(n *node) resolution.Section {
	s := resolution.Section{Heading: r.heading(n)}
	r.content(n, &s)
	return s
}

// sectionRecital reads a preambular paragraph in a section. One that stands
// among operative paragraphs says so by its class.
func (r *reader) sectionRecital(n *node, s *resolution.Section) {
	var c resolution.Clause
	if n.name == "crossHeading" {
		w := r.text(n)
		c.Label, c.Text = w.Label, w.Text
	} else {
		c = r.hierarchy(n)
	}
	c.Kind = resolution.Recital
	kind, named := clauseKind(n.attribute("class"))
	if named {
		c.Kind = kind
	}
	if named && kind == resolution.Recital {
		s.Paragraphs = append(s.Paragraphs, c)
	} else {
		s.Preamble = append(s.Preamble, c)
	}
}

// paragraph reads a paragraph of a text.
func (r *reader) paragraph(n *node, s *resolution.Section) {
	var c resolution.Clause
	switch n.name {
	case "p", "block", "table":
		r.blocks(&node{kids: []*node{n}}, &c)
		if isEmpty(&c.Text) && c.Label == "" && isSingle(&c) {
			return
		}
	default:
		c = r.hierarchy(n)
	}
	kind, named := clauseKind(n.attribute("class"))
	if !named {
		kind = toldKind(c.Label, len(c.Text.Verbs) > 0, len(c.Rows) > 0)
	}
	c.Kind = kind
	s.Paragraphs = append(s.Paragraphs, c)
}

// hierarchy reads a clause: its number, its words, its items and the paragraphs
// that follow them.
func (r *reader) hierarchy(n *node) resolution.Clause {
	var c resolution.Clause
	for _, k := range n.kids {
		switch k.name {
		case "num":
			if c.Label == "" {
				c.Label = r.text(k).Plain
			} else {
				c.Tail = append(c.Tail, resolution.Clause{Text: plain(r.text(k))})
			}
		case "":
			if strings.Trim(k.text, " \t\r\n") != "" {
				r.blocks(&node{kids: []*node{k}}, &c)
			}
		case "intro", "content":
			r.blocks(k, &c)
		case "heading", "subheading", "p", "block", "table":
			r.blocks(&node{kids: []*node{k}}, &c)
		case "list":
			r.list(k, &c)
		case "wrapUp":
			r.wrapUp(k, &c)
		case "point", "indent", "item":
			c.Items = r.items(c.Items, k)
		case "sublist":
			r.sublist(k, &c)
		default:
			tail := r.hierarchy(k)
			tail.Kind = tailKind(&tail)
			if kind, ok := clauseKind(k.attribute("class")); ok {
				tail.Kind = kind
			}
			c.Tail = append(c.Tail, tail)
		}
	}
	return c
}

// list reads a list with its introduction under a clause.
func (r *reader) list(n *node, c *resolution.Clause) {
	for _, k := range n.kids {
		switch k.name {
		case "":
		case "intro", "num", "heading", "subheading":
			r.blocks(k, c)
		case "sublist", "list":
			r.sublist(k, c)
		case "wrapUp":
			r.wrapUp(k, c)
		default:
			c.Items = r.items(c.Items, k)
		}
	}
}

// sublist reads a list that stands beside the item that it is under.
func (r *reader) sublist(n *node, c *resolution.Clause) {
	if last := len(c.Items) - 1; last >= 0 {
		c = &c.Items[last]
	}
	r.list(n, c)
}

// wrapUp reads the paragraphs that follow the items of a list.
func (r *reader) wrapUp(n *node, c *resolution.Clause) {
	for _, k := range n.kids {
		if k.name != "" {
			c.Tail = append(c.Tail, resolution.Clause{Text: plain(r.text(k))})
		}
	}
}

// items appends an item. A heading in it becomes a paragraph before it.
func (r *reader) items(items []resolution.Clause, n *node) []resolution.Clause {
	for _, k := range n.kids {
		if k.name == "heading" || k.name == "subheading" {
			items = append(items, resolution.Clause{Text: plain(r.text(k))})
		}
	}
	item := r.hierarchy(without(n, "heading", "subheading"))
	item.Kind = itemKind(n)
	return append(items, item)
}
