package akn

import (
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// paragraphText writes a text as a p.
func (w *writer) paragraphText(t *resolution.Text) {
	w.open("p")
	w.inline(t)
	w.close("p")
}

// inline writes a text: clause verbs in italics, references as links, notes
// where they are called.
func (w *writer) inline(t *resolution.Text) {
	for span := range t.Spans() {
		switch {
		case span.Mark != nil:
			w.note(span.Mark)
		case span.Verb != nil:
			w.element("span", span.Words, attribute{"class", "italic"})
		case span.Reference != nil && span.Words == span.Reference.Phrase:
			w.reference(span.Reference)
		default:
			w.text(span.Words)
		}
	}
}

// reference writes a link to what is cited.
func (w *writer) reference(r *resolution.Reference) {
	if r.PointsBack() {
		w.text(r.Phrase) // the United Nations links no such words
		return
	}
	for _, link := range r.Links() {
		if link.Symbol.IsValid() {
			w.element("a", link.Words, attribute{"href", ods.URL(link.Symbol, w.document.Language)})
		} else {
			w.text(link.Words)
		}
	}
}

// cells writes the cells of a row.
func (w *writer) cells(t *resolution.Text) {
	for _, cell := range t.Cells() {
		w.open("td")
		w.paragraphText(&cell)
		w.close("td")
	}
}

// note writes a note where it is called; where it is called again, its mark.
func (w *writer) note(m *ods.Mark) {
	n := w.notes[m.Label]
	if n == nil || w.called[m.Label] {
		w.element("sup", m.Label)
		return
	}
	w.called[m.Label] = true
	w.count[noteCalls]++
	w.open("authorialNote", attribute{"marker", m.Label}, attribute{"placement", "bottom"}, attribute{"eId", w.id("authorialNote", number(w.count[noteCalls]))})
	w.paragraphText(&n.Text)
	w.close("authorialNote")
}
