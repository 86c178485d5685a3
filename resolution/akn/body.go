package akn

import "github.com/undoc-go/undoc/resolution"

// mainBody writes the paragraphs of a text and its sections. The preamble of an
// annex, and its heading, stand in it too.
func (w *writer) mainBody(s *resolution.Section, parent string) {
	w.open("mainBody")
	w.line()
	start := len(w.b)
	if parent != "" {
		w.bodyHeading(s, parent)
		if s.Enacting.Plain != "" {
			w.paragraphText(&s.Enacting)
		}
		for i := range s.Preamble {
			w.recital(&s.Preamble[i])
		}
	}
	w.content(s, parent, false)
	if len(w.b) == start {
		w.empty("p") // the schema wants an element
	}
	w.close("mainBody")
	w.line()
}

// bodyHeading writes the heading of an annex as a section without text: a main
// body has no heading of its own.
func (w *writer) bodyHeading(s *resolution.Section, parent string) {
	if len(s.Heading) == 0 {
		return
	}
	w.open("section", attribute{"eId", w.id(join(parent, "sec"), "heading")})
	w.headings(s.Heading)
	w.close("section")
	w.line()
}

// content writes paragraphs and sections.
func (w *writer) content(s *resolution.Section, parent string, inSection bool) {
	for i := range s.Paragraphs {
		c := &s.Paragraphs[i]
		switch {
		case c.Kind == resolution.Recital && inSection && len(c.Items)+len(c.Tail) == 0:
			w.crossHeading(c)
		case c.Kind == resolution.Recital && !inSection:
			w.recital(c)
		default:
			w.paragraph(c, parent, i)
		}
	}
	for i := range s.Sections {
		w.section(&s.Sections[i], parent, i)
	}
}

// crossHeading writes a preambular paragraph inside a section, where the
// guidelines have it as a heading that refers to the preamble.
func (w *writer) crossHeading(c *resolution.Clause) {
	w.open("crossHeading", attribute{"refersTo", "#preamble"}, attribute{"eId", w.ids.Recital("preamble")})
	w.inline(&c.Text)
	w.close("crossHeading")
	w.line()
}

// section writes a section with its heading.
func (w *writer) section(s *resolution.Section, parent string, index int) {
	element, id := w.ids.Section(s, parent, index)
	w.open(element, attribute{"eId", id})
	w.headings(s.Heading)
	w.line()
	if s.Enacting.Plain != "" {
		w.open("intro", attribute{"eId", w.id(join(id, "intro"), "")})
		w.paragraphText(&s.Enacting)
		w.close("intro")
	}
	for i := range s.Preamble {
		if c := &s.Preamble[i]; len(c.Items)+len(c.Tail) == 0 {
			w.crossHeading(c)
		} else {
			w.paragraph(c, id, i)
		}
	}
	w.content(s, id, true)
	w.close(element)
	w.line()
}

// headings writes the lines of a heading: the first as heading, the others as
// subheadings.
func (w *writer) headings(lines []resolution.Line) {
	for i := range lines {
		w.num(lines[i].Label)
		element := "heading"
		if i > 0 {
			element = "subheading"
		}
		w.open(element)
		w.inline(&lines[i].Text)
		w.close(element)
	}
}

func (w *writer) num(label string) {
	if label != "" {
		w.element("num", label)
	}
}

// paragraph writes an operative paragraph, or a paragraph of an annex.
func (w *writer) paragraph(c *resolution.Clause, parent string, index int) {
	w.hierarchy("paragraph", c, w.ids.Paragraph(c, parent, index))
	w.line()
}

// hierarchy writes a clause as an element with its number, its words, its items
// and the paragraphs that follow them.
func (w *writer) hierarchy(element string, c *resolution.Clause, id string) {
	w.open(element, attribute{"eId", id})
	w.num(c.Label)
	switch {
	case c.Kind == resolution.Table:
		w.open("content", attribute{"eId", w.id(join(id, "content"), "")})
		w.table(c.Rows, id)
		w.close("content")
	case len(c.Items)+len(c.Tail) == 0:
		w.block("content", &c.Text, id)
	case len(c.Items) > 0 && isPlain(c.Tail):
		w.list(c, id)
	default:
		w.block("intro", &c.Text, id)
		if len(c.Items) > 0 {
			w.list(&resolution.Clause{Items: c.Items}, id)
		}
		for i := range c.Tail {
			w.hierarchy("alinea", &c.Tail[i], w.id(join(id, "al"), number(i+1)))
		}
	}
	w.close(element)
}

// isPlain reports whether the paragraphs have neither items nor others under
// them.
func isPlain(clauses []resolution.Clause) bool {
	for i := range clauses {
		if len(clauses[i].Items)+len(clauses[i].Tail) > 0 || clauses[i].Kind == resolution.Table {
			return false
		}
	}
	return true
}

// list writes the words of a clause, its items and what follows them.
func (w *writer) list(c *resolution.Clause, parent string) {
	id := w.id(join(parent, "list"), "1")
	w.open("list", attribute{"eId", id})
	if c.Text.Plain != "" {
		w.block("intro", &c.Text, id)
	}
	for i := range c.Items {
		item := &c.Items[i]
		w.hierarchy("point", item, w.ids.Labelled(id, "point", item.Label, i))
	}
	if len(c.Tail) > 0 {
		w.open("wrapUp", attribute{"eId", w.id(join(id, "wrapup"), "")})
		for i := range c.Tail {
			w.paragraphText(&c.Tail[i].Text)
		}
		w.close("wrapUp")
	}
	w.close("list")
}

// block writes an element with one p in it.
func (w *writer) block(element string, t *resolution.Text, parent string) {
	w.open(element, attribute{"eId", w.id(join(parent, element), "")})
	w.paragraphText(t)
	w.close(element)
}

// table writes the rows of a table.
func (w *writer) table(rows []resolution.Text, parent string) {
	w.open("table", attribute{"eId", w.id(join(parent, "table"), "1")})
	for i := range rows {
		w.open("tr")
		w.cells(&rows[i])
		w.close("tr")
	}
	if len(rows) == 0 {
		w.open("tr")
		w.cells(&resolution.Text{})
		w.close("tr")
	}
	w.close("table")
}
