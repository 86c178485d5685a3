package akn

import (
	"strings"

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
func (w *writer) inline(t *resolution.Text) { w.span(t, 0, len(t.Plain)) }

// cells writes the cells of a row, which tabs part.
func (w *writer) cells(t *resolution.Text) {
	for start := 0; start <= len(t.Plain); {
		end := len(t.Plain)
		if i := strings.IndexByte(t.Plain[start:], '\t'); i >= 0 {
			end = start + i
		}
		w.open("td")
		w.open("p")
		w.span(t, start, end)
		w.close("p")
		w.close("td")
		start = end + 1
	}
}

// span writes the bytes of a text from start to end, with the notes called in
// them and right after them.
func (w *writer) span(t *resolution.Text, start, end int) {
	s := spanWriter{writer: w, text: t, at: start, end: end}
	for start > 0 && len(t.Marks) > s.mark && t.Marks[s.mark].Offset <= start {
		s.mark++ // the span before has it
	}
	verbs, references := t.Verbs, t.References
	for len(verbs)+len(references) > 0 {
		if len(references) == 0 || len(verbs) > 0 && verbs[0].Offset <= references[0].Offset {
			s.verb(&verbs[0])
			verbs = verbs[1:]
		} else {
			s.reference(&references[0])
			references = references[1:]
		}
	}
	s.to(end)
	if end == len(t.Plain) {
		s.notes(1 << 30) // also those whose place the text no longer has
	} else {
		s.notes(end + 1)
	}
}

// A spanWriter writes a text from left to right.
type spanWriter struct {
	*writer
	text *resolution.Text
	at   int // what has been written
	end  int
	mark int // the next mark
}

// to writes the words up to an offset, with the notes called before it.
func (s *spanWriter) to(offset int) {
	s.notes(offset)
	if offset > s.at {
		s.writer.text(s.text.Plain[s.at:offset])
		s.at = offset
	}
}

// notes writes the words and the notes called up to an offset, less those that
// are called right at it.
func (s *spanWriter) notes(offset int) {
	for marks := s.text.Marks; s.mark < len(marks) && marks[s.mark].Offset < offset; s.mark++ {
		if to := min(marks[s.mark].Offset, s.end); to > s.at {
			s.writer.text(s.text.Plain[s.at:to])
			s.at = to
		}
		s.note(marks[s.mark])
	}
}

// holds reports whether a phrase can be written next: it is what the text has
// at its offset, and nothing of it has been written.
func (s *spanWriter) holds(offset int, phrase string) bool {
	return phrase != "" && offset >= s.at && offset+len(phrase) <= s.end && s.text.Plain[offset:offset+len(phrase)] == phrase
}

func (s *spanWriter) verb(v *resolution.Verb) {
	if !s.holds(v.Offset, v.Phrase) {
		return
	}
	s.to(v.Offset)
	s.open("span", attribute{"class", "italic"})
	s.to(v.End())
	s.close("span")
}

// reference writes a link to what is cited, or, for a double symbol, a link on
// each half.
func (s *spanWriter) reference(r *resolution.Reference) {
	if len(r.Symbols) == 0 || !s.holds(r.Offset, r.Phrase) {
		return
	}
	s.notes(r.Offset + 1)
	s.to(r.Offset)
	joint := len(r.Phrase)
	if len(r.Symbols) > 1 {
		joint = jointOf(r.Phrase, r.Symbols[1].String())
	}
	s.link(ods.URL(r.Symbols[0], s.document.Language), r.Offset+joint)
	if joint < len(r.Phrase) {
		at := r.Offset + joint
		for at < r.End() && (s.text.Plain[at] < 'A' || s.text.Plain[at] > 'Z') {
			at++
		}
		s.to(at)
		s.link(ods.URL(r.Symbols[1], s.document.Language), r.End())
	}
}

func (s *spanWriter) link(href string, end int) {
	s.open("a", attribute{"href", href})
	s.to(end)
	s.close("a")
}

// jointOf returns where the hyphen of a double symbol stands: before the first
// letters of the second one.
func jointOf(phrase, second string) int {
	head, _, _ := strings.Cut(second, "/")
	if i := strings.LastIndex(phrase, head+"/"); i > 1 {
		return len(strings.TrimRight(phrase[:i], "-‑–— "))
	}
	return len(phrase)
}

// note writes a note where it is called; where it is called again, a reference
// to it.
func (w *writer) note(m ods.Mark) {
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
