package resolution

import (
	"strconv"
	"strings"
)

// recital prints a preambular paragraph.
func (h *htmlPrinter) recital(c *Clause, element string) {
	id := h.ids.Recital(element)
	// Most paragraphs are words alone: one element has the class, the identifier and
	// the words.
	if isPlainClause(c) {
		h.paragraph("recital", id, c)
		return
	}
	h.open("div", "recital", id)
	h.raw("\n")
	h.recitalContent(c, id)
	h.raw("</div>\n")
}

// recitalContent prints the words of a preambular paragraph, its items and what
// follows them, all of which is one element.
func (h *htmlPrinter) recitalContent(c *Clause, id string) {
	h.block(c, id)
	if len(c.Items) > 0 {
		list := h.ids.Numbered(id, "list", "1")
		h.openList(list)
		for i := range c.Items {
			item := &c.Items[i]
			itemID := h.ids.Labelled(list, "item", item.Label, i)
			h.open("li", "item", itemID)
			h.raw("\n")
			// In AKN4UN the items of a recital are blocks, and those of a paragraph
			// a hierarchy: identifiers are made of other elements in each.
			h.recitalContent(item, itemID)
			h.raw("</li>\n")
		}
		h.closeList()
	}
	for i := range c.Tail {
		h.recitalContent(&c.Tail[i], id)
	}
}

// clause prints an operative paragraph or a paragraph of an annex.
func (h *htmlPrinter) clause(c *Clause, id string) {
	class := c.Kind.String()
	if isPlainClause(c) && len(c.Rows) == 0 {
		h.paragraph(class, id, c)
		return
	}
	h.open("div", class, id)
	h.raw("\n")
	h.clauseContent(c, id)
	h.raw("</div>\n")
}

// clauseContent prints the words of a clause, its items and what follows them.
// What follows a list and is plain belongs to the list; anything else is an
// element of its own, as it is in AKN.
func (h *htmlPrinter) clauseContent(c *Clause, id string) {
	h.block(c, id)
	if len(c.Items) > 0 {
		h.list(c.Items, id)
	}
	// The same rule as in AKN, so that the two have the same identifiers.
	wrapsUp := len(c.Items) > 0 && arePlain(c.Tail)
	for i := range c.Tail {
		tail := &c.Tail[i]
		if wrapsUp {
			h.paragraph("tail", "", tail)
		} else {
			h.clause(tail, h.ids.Numbered(id, "al", strconv.Itoa(i+1)))
		}
	}
}

func (h *htmlPrinter) list(items []Clause, parent string) {
	list := h.ids.Numbered(parent, "list", "1")
	h.openList(list)
	for i := range items {
		id := h.ids.Labelled(list, "point", items[i].Label, i)
		h.open("li", "item", id)
		h.raw("\n")
		h.clauseContent(&items[i], id)
		h.raw("</li>\n")
	}
	h.closeList()
}

// openList opens a list. It says that it is one: some browsers take a list for
// none when its numbers are part of its words.
func (h *htmlPrinter) openList(id string) {
	// The numbers are words of the document, and the style sheet takes those of the
	// browser away.
	h.raw(`<ol role="list" id="`, id, "\">\n")
}

func (h *htmlPrinter) closeList() { h.raw("</ol>\n") }

// paragraph prints a clause that has nothing under it.
func (h *htmlPrinter) paragraph(class, id string, c *Clause) {
	h.open("p", class, id)
	h.label(c.Label)
	h.inline(&c.Text)
	h.raw("</p>\n")
}

// block prints what a clause says before what is under it.
func (h *htmlPrinter) block(c *Clause, id string) {
	if c.Label != "" || c.Text.Plain != "" || len(c.Text.Marks) > 0 {
		h.raw("<p>")
		h.label(c.Label)
		h.inline(&c.Text)
		h.raw("</p>\n")
	}
	if len(c.Rows) > 0 {
		h.table(c.Rows, h.ids.Numbered(id, "table", "1"))
	}
}

// table prints rows as a table, the first of several as its head.
func (h *htmlPrinter) table(rows []Text, id string) {
	h.raw(`<table id="`, id, "\">\n")
	for i := range rows {
		h.raw("<tr>")
		// Cells are parted anew from the row: the model has rows as texts, with
		// their marks.
		for _, cell := range rows[i].Cells() {
			h.cell(&cell, i == 0 && len(rows) > 1)
		}
		h.raw("</tr>\n")
	}
	h.raw("</table>\n")
}

// cell prints a cell of a table. Cells with figures alone line up.
func (h *htmlPrinter) cell(t *Text, head bool) {
	start, end := "<td>", "</td>"
	switch {
	case head:
		start, end = `<th scope="col">`, "</th>"
	case isFigures(t.Plain):
		start = `<td class="figures">`
	}
	h.raw(start)
	h.inline(t)
	h.raw(end)
}

// isFigures reports whether a cell has a number, or the dash that stands for
// none, and nothing else.
func isFigures(s string) bool {
	// Brackets stand for a minus in accounts, and a thin space parts thousands.
	return s != "" && strings.Trim(s, "0123456789 .,()%–-\u00a0\u202f\u2009") == ""
}

// isPlainClause reports whether nothing stands under the clause.
func isPlainClause(c *Clause) bool { return len(c.Items)+len(c.Tail) == 0 }

// arePlain reports whether nothing stands under any of the clauses.
func arePlain(clauses []Clause) bool {
	for i := range clauses {
		if !isPlainClause(&clauses[i]) || clauses[i].Kind == Table {
			return false
		}
	}
	return true
}
