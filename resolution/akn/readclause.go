package akn

import (
	"slices"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// mainBody reads the paragraphs and sections of a text, or of an annex. Where
// they stand in one row, those that are annexes are returned.
func (r *reader) mainBody(n *node, s *resolution.Section, annex bool) []resolution.Section {
	// Files of ours and the newer published ones have their sections as elements.
	if !r.isFlat(n) {
		r.content(n, s)
		return nil
	}
	row := rowReader{reader: r}
	row.read(n)
	row.flush()
	body, annexes := row.Arrange(r.document.Language, annex)
	s.Preamble = append(s.Preamble, body.Preamble...)
	s.Paragraphs = append(s.Paragraphs, body.Paragraphs...)
	s.Sections = append(s.Sections, body.Sections...)
	return annexes
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

// without returns an element without its elements of the names, for what has been
// read of it.
func without(n *node, names ...string) *node {
	if !slices.ContainsFunc(n.kids, func(k *node) bool { return slices.Contains(names, k.name) }) {
		return n // as most have none
	}
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

// content reads what a text or a section has in it. A crossHeading is a recital
// where it refers to the preamble, as the guidelines have it, and elsewhere what
// its name says.
func (r *reader) content(n *node, s *resolution.Section) {
	for _, k := range n.kids {
		switch {
		// Read before, and once: what is under a heading comes here.
		case k.name == "num" || k.name == "heading" || k.name == "subheading":
			// heading reads them
		case k.name == "":
			if w := r.text(&node{kids: []*node{k}}); !isEmpty(&w.Text) {
				s.Paragraphs = append(s.Paragraphs, resolution.Clause{Text: w.Text})
			}
		case isSection(k):
			s.Sections = append(s.Sections, r.section(k))
		case k.name == "intro" && isEmpty(&s.Enacting):
			// A section may have its own organ's name: see section in body.go.
			s.Enacting = plain(r.text(k))
		case k.name == "crossHeading" && !strings.Contains(k.attribute("refersTo"), "reamble"):
			sub := resolution.Section{Heading: []resolution.Line{{Kind: resolution.HeadingLine, Text: plain(r.text(k))}}}
			s.Sections = append(s.Sections, sub)
		// A preambular paragraph may stand among operative ones, as quoted texts
		// have it.
		case k.name == "container" || k.name == "recital":
			s.Paragraphs = append(s.Paragraphs, r.container(k))
		case strings.Contains(k.attribute("refersTo"), "reamble"):
			r.sectionRecital(k, s)
		case k.name == "list" && len(s.Paragraphs) > 0:
			// A list beside its paragraph is under it.
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
	kind, named := r.clauseKind(n.attribute("class"))
	if named {
		c.Kind = kind
	}
	if named && kind == resolution.Recital {
		s.Paragraphs = append(s.Paragraphs, c)
	} else {
		s.Preamble = append(s.Preamble, c)
	}
}

// paragraph reads a paragraph of a text. What kind of clause it is, is told by its
// number, its verb and its table, as by [toldKind] when it is written.
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
	kind, named := r.clauseKind(n.attribute("class"))
	if !named {
		kind = toldKind(c.Label, len(c.Text.Verbs) > 0, len(c.Rows) > 0)
	}
	c.Kind = kind
	s.Paragraphs = append(s.Paragraphs, c)
}

// hierarchy reads a clause: its number, its words, its items and the paragraphs
// that follow them. The elements may come in any order and number, as they do in
// files that the schema does not allow: a second number is words, a heading or a
// block outside of content is words too, and what is of no known kind is a clause
// under this one. Nothing is passed over.
func (r *reader) hierarchy(n *node) resolution.Clause {
	var c resolution.Clause
	for _, k := range n.kids {
		switch k.name {
		case "num":
			// The schema allows one number; files have more.
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
			r.item(&c, k)
		case "sublist":
			r.sublist(k, &c)
		default:
			// An unknown element is read as a clause: its words must not be lost.
			tail := r.hierarchy(k)
			tail.Kind = tailKind(&tail)
			if kind, ok := r.clauseKind(k.attribute("class")); ok {
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
			r.item(c, k)
		}
	}
}

// sublist reads a list that stands beside the item that it is under: published
// files have lists of the second level so, where the schema and the guidelines have
// them inside the item.
func (r *reader) sublist(n *node, c *resolution.Clause) {
	// With no item before it the list is the first of the clause itself.
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

// item reads an item of a clause. A heading in it becomes a paragraph before it.
// What has no number is no item, unless its class says so: it follows the items
// before it.
func (r *reader) item(c *resolution.Clause, n *node) {
	for _, k := range n.kids {
		if k.name == "heading" || k.name == "subheading" {
			c.Items = append(c.Items, resolution.Clause{Text: plain(r.text(k))})
		}
	}
	// The heading has been read, and the element is read once more without it.
	item := r.hierarchy(without(n, "heading", "subheading"))
	kind, named := r.clauseKind(n.attribute("class"))
	switch {
	case named:
		item.Kind = kind
	case item.Label != "" || n.name != "point":
		item.Kind = resolution.Item
	default:
		c.Tail = append(c.Tail, item)
		return
	}
	c.Items = append(c.Items, item)
}
