package akn

import "github.com/undoc-go/undoc/resolution"

// mainBody writes the paragraphs of a text and its sections. A text without any
// has an empty p: a statement must have a main body, and a main body an element.
func (w *writer) mainBody(s *resolution.Section, parent string) {
	w.begin("mainBody")
	start := len(w.b)
	w.content(s, parent, false)
	if len(w.b) == start {
		w.void("p") // the schema wants an element
	}
	w.end("mainBody")
}

// content writes paragraphs and sections. A recital among operative paragraphs is
// the container that it would be in the preamble, which a main body may have; a
// section may not, and there it is a crossHeading, or with items a paragraph that
// refers to the preamble.
func (w *writer) content(s *resolution.Section, parent string, inSection bool) {
	for i := range s.Paragraphs {
		c := &s.Paragraphs[i]
		switch {
		case c.Kind == resolution.Recital && !inSection:
			w.recital(c)
		case c.Kind == resolution.Recital && isSingle(c):
			// Its class tells it from the recitals before the paragraphs.
			w.crossHeading(c, resolution.Operation)
		default:
			id := w.ids.Paragraph(c, parent, i)
			w.hierarchy("paragraph", c, id, "", clauseClass(c.Kind, toldKind(c.Label, startsWithVerb(&c.Text), c.Rows != nil)))
		}
	}
	for i := range s.Sections {
		w.section(&s.Sections[i], parent, i)
	}
}

// isSingle reports whether a clause is one paragraph of words.
func isSingle(c *resolution.Clause) bool { return len(c.Items)+len(c.Tail)+len(c.Rows) == 0 }

// section writes a section with its heading.
func (w *writer) section(s *resolution.Section, parent string, index int) {
	element, id := w.ids.Section(s, parent, index)
	w.begin(element, at("eId", id))
	w.headings(s.Heading)
	if !isEmpty(&s.Enacting) {
		w.block("intro", &s.Enacting, id)
	}
	for i := range s.Preamble {
		c := &s.Preamble[i]
		if c.Kind == resolution.Recital && isSingle(c) {
			w.crossHeading(c, resolution.Recital)
		} else {
			w.hierarchy("paragraph", c, w.ids.Paragraph(c, id, i), "#preamble", clauseClass(c.Kind, resolution.Recital))
		}
	}
	w.content(s, id, true)
	w.end(element)
}

// crossHeading writes a preambular paragraph inside a section, where the
// guidelines have it as a heading that refers to the preamble.
func (w *writer) crossHeading(c *resolution.Clause, told resolution.ClauseKind) {
	w.beginWords("crossHeading", at("refersTo", "#preamble"), at("eId", w.ids.Recital("preamble")), at("class", clauseClass(c.Kind, told)))
	w.label(c.Label)
	w.inline(&c.Text)
	w.endWords("crossHeading")
}

// headings writes the lines of a heading: the first as heading, the others as
// subheadings. The class tells the number of a division on a line of its own,
// "Annex I", from words.
func (w *writer) headings(lines []resolution.Line) {
	element := "heading"
	for i := range lines {
		w.num(lines[i].Label)
		w.beginWords(element, at("class", lineClass(lines[i].Kind, resolution.HeadingLine)))
		w.inline(&lines[i].Text)
		w.endWords(element)
		element = "subheading"
	}
}

// num writes a printed number with the marks around it. The identifier of the
// element has it without them.
func (w *writer) num(label string) {
	if label != "" {
		w.field("num", label)
	}
}

// hierarchy writes a clause as an element with its number, its words, its items
// and the paragraphs that follow them. The schema has three shapes for such an
// element: words alone (content); a list, which has the words before it as its
// introduction and the words after it as what wraps it up; and for the rest, an
// introduction followed by elements of the hierarchy, of which alinea is the one
// without a number.
func (w *writer) hierarchy(element string, c *resolution.Clause, id, refersTo, class string) {
	w.begin(element, at("eId", id), at("refersTo", refersTo), at("class", class))
	w.num(c.Label)
	switch {
	case isSingle(c) && c.Kind != resolution.Table:
		w.block("content", &c.Text, id)
	case len(c.Items)+len(c.Tail) == 0:
		w.begin("content", at("eId", w.child(id, "content")))
		w.rows(c, id)
		w.end("content")
	case len(c.Items) > 0 && len(c.Rows) == 0 && wrapsUp(c.Tail):
		// The form of nearly all clauses with items.
		w.list(c, id)
	default:
		w.intro(c, id)
		if len(c.Items) > 0 {
			w.list(&resolution.Clause{Items: c.Items}, id)
		}
		for i := range c.Tail {
			tail := &c.Tail[i]
			class := clauseClass(tail.Kind, tailKind(tail))
			w.hierarchy("alinea", tail, w.alineaID(tail, id, i), "", class)
		}
	}
	w.end(element)
}

// alineaID returns the identifier of a paragraph that follows under a clause: that
// of its number, where it has one, else its position.
func (w *writer) alineaID(c *resolution.Clause, parent string, index int) string {
	if c.Label != "" {
		return w.ids.Labelled(parent, "al", c.Label, index)
	}
	return w.ids.Numbered(parent, "al", number(index+1))
}

// tailKind returns the kind of a paragraph that follows under a clause when
// nothing else is said.
func tailKind(c *resolution.Clause) resolution.ClauseKind {
	if c.Rows != nil {
		return resolution.Table
	}
	return resolution.Paragraph
}

// intro writes what a clause says before its items: its words, or its table, which
// has no other place in an element that goes on with others.
func (w *writer) intro(c *resolution.Clause, id string) {
	w.begin("intro", at("eId", w.child(id, "intro")))
	if c.Kind == resolution.Table || c.Rows != nil {
		w.rows(c, id)
	} else {
		w.paragraph(&c.Text)
	}
	w.end("intro")
}

// rows writes a table, and the words of its clause if it has any.
func (w *writer) rows(c *resolution.Clause, id string) {
	if !isEmpty(&c.Text) {
		w.paragraph(&c.Text)
	}
	w.table(c.Rows, id)
}

// wrapsUp reports whether paragraphs that follow the items of a list are words
// and nothing else, as those are that wrap up a list.
func wrapsUp(tail []resolution.Clause) bool {
	for i := range tail {
		if c := &tail[i]; !isSingle(c) || c.Label != "" || c.Kind != resolution.Paragraph {
			return false
		}
	}
	return true
}

// list writes the words of a clause, its items and what follows them.
func (w *writer) list(c *resolution.Clause, parent string) {
	id := w.ids.Numbered(parent, "list", "1")
	w.begin("list", at("eId", id))
	if !isEmpty(&c.Text) {
		w.block("intro", &c.Text, id)
	}
	for i := range c.Items {
		item := &c.Items[i]
		w.hierarchy("point", item, w.ids.Labelled(id, "point", item.Label, i), "", itemClass(item))
	}
	if len(c.Tail) > 0 {
		w.begin("wrapUp", at("eId", w.child(id, "wrapup")))
		for i := range c.Tail {
			w.paragraph(&c.Tail[i].Text)
		}
		w.end("wrapUp")
	}
	w.end("list")
}

// block writes an element with one p in it.
func (w *writer) block(element string, t *resolution.Text, parent string) {
	w.begin(element, at("eId", w.child(parent, element)))
	w.paragraph(t)
	w.end(element)
}
