package akn

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// preamble reads the organ's name and the preambular paragraphs. A second formula
// is words like others; recitals and citations, which the guidelines have in
// annexes with a preamble of their own, hold what they hold.
func (r *reader) preamble(n *node, s *resolution.Section) {
	for _, k := range n.kids {
		switch k.name {
		case "":
		case "formula":
			// The first formula is the organ's name; the schema allows more, which
			// are kept.
			if isEmpty(&s.Enacting) {
				s.Enacting = r.text(k).Text
				// Organs' names are in italics too, and no verbs.
				s.Enacting.Verbs = nil
			} else {
				s.Preamble = append(s.Preamble, resolution.Clause{Text: r.text(k).Text})
			}
		case "container", "recital":
			s.Preamble = append(s.Preamble, r.container(k))
		// Akoma Ntoso has them where the files of the United Nations have
		// containers.
		case "recitals", "citations":
			r.preamble(k, s)
		default:
			// Empty elements stand for the space between paragraphs.
			if w := r.text(k); !isEmpty(&w.Text) {
				s.Preamble = append(s.Preamble, resolution.Clause{Label: w.Label, Text: w.Text})
			}
		}
	}
}

// container reads a preambular paragraph, or what else stands among them: the
// name of a container may be that of a kind.
func (r *reader) container(n *node) resolution.Clause {
	// In a preamble all is recital, unless the file tells otherwise.
	c := resolution.Clause{Kind: resolution.Recital}
	named := false
	// The name of a container is that of its verb, "Recalling"; a verb has the name
	// of no kind, so that one attribute serves both.
	if kind, ok := r.clauseKind(n.attribute("name")); ok {
		c.Kind, named = kind, true
	}
	r.blocks(n, &c)
	switch {
	case named || r.own: // where it is no recital, its name is its kind
	// A table alone is a table wherever it stands.
	case len(c.Rows) > 0 && isEmpty(&c.Text):
		c.Kind = resolution.Table
	case n.attribute("name") == "" && isBold(n):
		c.Kind = resolution.Paragraph // a heading between recitals
	}
	return c
}

// isBold reports whether an element has words and all of them are bold, as headings
// between recitals have them.
func isBold(n *node) bool {
	bold := false
	for _, k := range n.kids {
		switch {
		case k.name == "" && strings.Trim(k.text, " \t\r\n") == "":
		case k.name == "" || k.name == "span" && !strings.Contains(k.attribute("class"), "bold"):
			return false
		case k.name != "span" && k.name != "b" && !isBold(k):
			return false
		default:
			bold = true
		}
	}
	return bold
}

// clauseKind returns the kind of clause that a class names in a file of ours:
// others have styles of the same names.
func (r *reader) clauseKind(class string) (kind resolution.ClauseKind, ok bool) {
	return kind, r.own && class != "" && kind.UnmarshalText([]byte(class)) == nil
}

// blocks reads blocks as a clause: the first paragraph is what it says, those
// after it follow under it.
func (r *reader) blocks(n *node, c *resolution.Clause) {
	// A clause may come in several elements, intro and content: what has been read
	// before decides which paragraph is the first.
	first := isEmpty(&c.Text) && isSingle(c)
	last := c // what the next list stands under
	if n := len(c.Tail); n > 0 {
		last = &c.Tail[n-1]
	}
	for _, k := range n.kids {
		switch k.name {
		case "":
			if strings.Trim(k.text, " \t\r\n") == "" {
				continue
			}
			r.block(&node{kids: []*node{k}}, c, &last, &first)
		case "num":
			c.Label = r.text(k).Plain
		// A table belongs to the paragraph before it, as a list does.
		case "table":
			last.Rows = append(last.Rows, r.rows(k)...)
			first = false
		// The schema allows lists of HTML where a blockList is.
		case "blockList", "ul", "ol", "list":
			r.blockList(k, last)
			first = false
		case "point", "indent", "item":
			r.item(last, k)
			first = false
		// Amendments to the rules of a body quote the new text so.
		case "mod", "quotedStructure", "embeddedStructure":
			// What is quoted is said in the clause: the model has no quotation.
			r.blocks(k, c)
			first = false
			if n := len(c.Tail); n > 0 {
				last = &c.Tail[n-1]
			}
		case "container", "blockContainer", "alinea", "subparagraph":
			// What has an element of its own under a clause follows it. Only a
			// block in an item has its kind as class: see itemContent.
			tail := r.container(k)
			if k.name == "blockContainer" {
				tail.Kind, _ = r.clauseKind(k.attribute("class"))
			}
			c.Tail = append(c.Tail, tail)
			last, first = &c.Tail[len(c.Tail)-1], false
		default:
			r.block(k, c, &last, &first)
		}
	}
}

// block reads a paragraph of a clause. One that quotes paragraphs is as many:
// published amendments have the new text as a quotedStructure inside a p.
func (r *reader) block(n *node, c *resolution.Clause, last **resolution.Clause, first *bool) {
	// Each level of quotation is looked through once more; the depth of elements is
	// bounded.
	if n.find("quotedStructure") != nil {
		r.blocks(n, c)
		return
	}
	// The first paragraph is what the clause says; all others follow it.
	w := r.text(n)
	if *first {
		c.Text = w.Text
		if w.Label != "" {
			c.Label = w.Label
		}
		*first = false
		return
	}
	if isEmpty(&w.Text) && w.Label == "" {
		return
	}
	c.Tail = append(c.Tail, resolution.Clause{Label: w.Label, Text: w.Text})
	*last = &c.Tail[len(c.Tail)-1]
}

// blockList reads a list of blocks under a clause. Its introduction is what the
// clause says, where that says nothing yet.
func (r *reader) blockList(n *node, c *resolution.Clause) {
	for _, k := range n.kids {
		switch k.name {
		case "":
		// A list has its own introduction where no paragraph stands before it.
		case "listIntroduction":
			if isEmpty(&c.Text) {
				c.Text = r.text(k).Text
				continue
			}
			fallthrough
		case "listWrapUp":
			c.Tail = append(c.Tail, resolution.Clause{Text: r.text(k).Text})
		default:
			item := resolution.Clause{Kind: r.itemKind(k)}
			r.blocks(k, &item)
			c.Items = append(c.Items, item)
		}
	}
}

// itemKind returns the kind of an item in a list of blocks: all are items, unless
// a file of ours says otherwise.
func (r *reader) itemKind(n *node) resolution.ClauseKind {
	if kind, ok := r.clauseKind(n.attribute("class")); ok {
		return kind
	}
	return resolution.Item
}

// rows reads the rows of a table, whatever holds them. A caption is a row of one
// cell.
func (r *reader) rows(n *node) []resolution.Text {
	var rows []resolution.Text
	for _, k := range n.kids {
		switch k.name {
		case "tr":
			rows = append(rows, r.row(k))
		case "caption":
			rows = append(rows, r.text(k).Text)
		case "":
		default:
			rows = append(rows, r.rows(k)...)
		}
	}
	// See table in inline.go, which writes it.
	if len(rows) == 1 && isEmpty(&rows[0]) {
		return nil // a table without rows was written with one, as the schema wants
	}
	return rows
}

// row reads a row: its cells, with tabs between them.
func (r *reader) row(n *node) resolution.Text {
	var row resolution.Text
	var b strings.Builder
	cells := 0
	for _, k := range n.kids {
		if k.name == "" {
			continue
		}
		// Rows are texts with tabs between the cells, as exports have them.
		if cells++; cells > 1 {
			b.WriteByte('\t')
		}
		cell := r.text(k).Text
		if cells == 1 {
			row.Place = cell.Place
		}
		for _, m := range cell.Marks {
			// Offsets are those of the row and not of the cell.
			m.Offset += b.Len()
			row.Marks = append(row.Marks, m)
		}
		for _, link := range cell.References {
			link.Offset += b.Len()
			row.References = append(row.References, link)
		}
		b.WriteString(cell.Plain)
	}
	row.Plain = b.String()
	return row
}

// heading reads the numbers and headings that an element starts with. A number
// belongs to the heading after it; one that no heading follows, as "A" in old
// resolutions, is a heading without words.
func (r *reader) heading(n *node) []resolution.Line {
	var lines []resolution.Line
	label, numbered := "", false
	add := func(kind resolution.LineKind, t resolution.Text) {
		t.Verbs = nil
		lines = append(lines, resolution.Line{Kind: kind, Label: label, Text: t})
		label, numbered = "", false
	}
	for _, k := range n.kids {
		switch k.name {
		case "num":
			if numbered {
				add(resolution.HeadingLine, resolution.Text{})
			}
			label, numbered = r.text(k).Plain, true
		case "heading", "subheading":
			kind, ok := r.lineKind(k.attribute("class"))
			if !ok {
				kind = resolution.HeadingLine
			}
			add(kind, r.text(k).Text)
		}
	}
	if numbered {
		add(resolution.HeadingLine, resolution.Text{})
	}
	return lines
}
