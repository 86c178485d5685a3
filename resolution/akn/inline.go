package akn

import (
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// paragraph writes a text as a p.
// An export has one line for each.
func (w *writer) paragraph(t *resolution.Text) { w.labelled("", t) }

// labelled writes a text as a p with a number in front, for places where the
// schema has no element for it.
func (w *writer) labelled(label string, t *resolution.Text) {
	w.beginWords("p")
	w.label(label)
	w.inline(t)
	w.endWords("p")
}

// label writes a number among words.
func (w *writer) label(label string) {
	if label != "" {
		w.open("inline", at("name", "num"))
		w.mark(label)
		w.close("inline")
		w.b = append(w.b, ' ') // no space of the words, which have not begun
	}
}

// inline writes a text: clause verbs in italics, references as links, notes
// where they are called.
func (w *writer) inline(t *resolution.Text) {
	for span := range t.Spans() {
		switch {
		case span.Mark != nil:
			before, after := brackets(span.Mark)
			w.words(before)
			w.call(span.Mark)
			w.words(after)
		case span.Verb != nil:
			w.element("span", span.Words, at("class", "italic"))
		// A span may be a piece of a reference that a mark parts: half of a link is
		// no link.
		case span.Reference != nil && span.Words == span.Reference.Phrase:
			w.reference(span.Reference)
		default:
			w.words(span.Words)
		}
	}
}

// brackets returns what a mark is set in, besides its label.
func brackets(m *ods.Mark) (before, after string) {
	before, after, _ = strings.Cut(m.Set, m.Label)
	return before, after
}

// reference writes a link to what is cited.
func (w *writer) reference(r *resolution.Reference) {
	switch {
	// The link of a file goes out as it came in, also where the symbols would lead
	// elsewhere.
	case r.URL != "" && isAddress(r.URL):
		w.element("a", r.Phrase, required("href", r.URL))
		return
	case !r.Linked():
		w.words(r.Phrase) // the United Nations links no such words
		return
	}
	for _, link := range r.Links() {
		// The hyphen of a double symbol, and what cites no document, stay words.
		if link.Symbol.IsValid() {
			w.element("a", link.Words, at("href", ods.URL(link.Symbol, w.document.Language)))
		} else {
			w.words(link.Words)
		}
	}
}

// table writes the rows of a table.
func (w *writer) table(rows []resolution.Text, parent string) {
	if len(rows) == 0 {
		rows = []resolution.Text{{}} // the schema wants a row
	}
	w.begin("table", at("eId", w.ids.Numbered(parent, "table", "1")))
	for i := range rows {
		w.begin("tr")
		for _, cell := range rows[i].Cells() {
			w.beginWords("td")
			w.open("p")
			w.inline(&cell)
			// The last space of a cell is a reference, as before every end tag.
			w.lastSpace()
			w.close("p")
			w.endWords("td")
		}
		w.end("tr")
	}
	w.end("table")
}
