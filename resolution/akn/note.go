package akn

import (
	"slices"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// notes tells which note a mark calls. Of notes with one label the first mark
// calls the first, the next mark the next; when no more is left, a mark calls
// the last one again.
type notes struct {
	next   map[string]int // the first note with the label that is not called, or the last
	states []noteState
	calls  int
	inside bool // a note is being written
}

type noteState struct {
	next int    // the next note with the label, or -1
	id   string // of the note, when it has been written
}

// newNotes makes it from the notes of a document, from the last to the first, so
// that each knows the next one with its label.
func newNotes(list []resolution.Note) notes {
	n := notes{next: make(map[string]int, len(list)), states: make([]noteState, len(list))}
	for i := len(list) - 1; i >= 0; i-- {
		next, ok := n.next[list[i].Label]
		if !ok {
			next = -1
		}
		n.states[i].next = next
		n.next[list[i].Label] = i
	}
	return n
}

// called returns the note that a mark calls, or -1.
func (n *notes) called(m *ods.Mark) int {
	i, ok := n.next[m.Label]
	if !ok {
		return -1
	}
	if n.states[i].id != "" && n.states[i].next >= 0 {
		i = n.states[i].next
		n.next[m.Label] = i
	}
	return i
}

// call writes a note where it is called. Where it is called again, its mark is
// written, with a link to it. Inside another note the schema has no place for a
// note: one that is called there first stands alone as a mark, and the note in the
// metadata if nothing else calls it.
func (w *writer) call(m *ods.Mark) {
	i := w.notes.called(m)
	switch {
	case i >= 0 && w.notes.states[i].id == "" && !w.notes.inside:
		w.note(i)
	case i >= 0 && w.notes.states[i].id != "":
		w.open("sup", at("class", markClass))
		w.open("ref", at("href", "#"+w.notes.states[i].id))
		w.mark(m.Label)
		w.close("ref")
		w.close("sup")
	default:
		w.open("sup", at("class", markClass))
		w.mark(m.Label)
		w.close("sup")
	}
}

// markClass is the class of a mark that has no note in it.
const markClass = "noteMark"

// note writes a note among the words that call it. Its identifier counts the
// calls; where the note has another place among the notes of the document, wId
// tells the place.
func (w *writer) note(i int) {
	w.notes.calls++
	id := w.ids.Numbered("", "authorialNote", number(w.notes.calls))
	w.notes.states[i].id = id
	place := ""
	if i+1 != w.notes.calls {
		place = notePlace + number(i+1)
	}
	n := &w.document.Notes[i]
	w.open("authorialNote", required("marker", n.Label), at("placement", "bottom"), at("eId", id), at("wId", place))
	blank, space := w.blank, w.space
	w.open("p")
	w.blank, w.space = true, 0
	w.notes.inside = true
	w.inline(&n.Text)
	w.notes.inside = false
	w.lastSpace()
	w.blank, w.space = blank, space
	w.close("p")
	w.close("authorialNote")
}

// notePlace comes before the number of a note in wId.
const notePlace = "note_"

// uncalled writes the notes that nothing calls, in the metadata: the text has no
// place for them. Which these are is known when all has been written; they go into
// the room that the metadata left for them.
func (w *writer) uncalled() {
	start := len(w.b)
	w.depth = metaDepth
	for i := range w.notes.states {
		if w.notes.states[i].id != "" {
			continue
		}
		if len(w.b) == start {
			w.begin("notes", at("source", sourceOwn))
		}
		n := &w.document.Notes[i]
		w.begin("note", required("marker", n.Label), at("eId", w.ids.Numbered("", "note", number(i+1))), at("wId", notePlace+number(i+1)))
		w.notes.inside = true
		w.paragraph(&n.Text)
		w.notes.inside = false
		w.end("note")
	}
	if len(w.b) > start {
		w.end("notes")
		w.b = slices.Insert(w.b[:start], w.notesAt, slices.Clone(w.b[start:])...)
	}
}

// metaDepth is the depth of what is in the metadata.
const metaDepth = 3
