package akn

import (
	"github.com/undoc-go/undoc/resolution"
)

// Format returns the document as AKN4UN, in UTF-8. Characters that XML cannot
// hold are replaced by U+FFFD.
func Format(d *resolution.Document) []byte { return Append(nil, d) }

// Append appends what [Format] returns.
func Append(b []byte, d *resolution.Document) []byte {
	w := writer{xmlWriter: xmlWriter{b}, document: d, notes: map[string]*resolution.Note{}, called: map[string]bool{}}
	for i := range d.Notes {
		if n := &d.Notes[i]; w.notes[n.Label] == nil {
			w.notes[n.Label] = n
		}
	}
	w.b = append(w.b, `<?xml version="1.0" encoding="UTF-8"?>`...)
	w.line()
	w.open("akomaNtoso", attribute{"xmlns", namespace}, attribute{"xmlns:akn4un", akn4unNamespace})
	w.line()
	if len(d.Acts) > 1 {
		w.collection()
	} else {
		w.statement(w.act(0))
	}
	w.close("akomaNtoso")
	w.line()
	return w.b
}

const (
	namespace       = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
	akn4unNamespace = "http://un.org/akn4un"
)

// A writer writes one document.
type writer struct {
	xmlWriter
	document *resolution.Document
	ids      resolution.IDs
	notes    map[string]*resolution.Note // by label
	called   map[string]bool             // the notes that have been written
	count    [lastCounter]int
}

// A counter numbers what has no printed number.
type counter uint8

const (
	noteCalls counter = iota
	lastCounter
)

// act returns the act with the index, or an empty one.
func (w *writer) act(i int) *resolution.Act {
	if i < len(w.document.Acts) {
		return &w.document.Acts[i]
	}
	return &resolution.Act{}
}

// collection writes a composite resolution: a publication with a component for
// each act.
func (w *writer) collection() {
	w.open("documentCollection", attribute{"name", "publication"})
	w.line()
	w.meta(w.work(w.act(0)), "")
	w.coverPage(w.act(0))
	w.open("collectionBody")
	w.line()
	for i := range w.document.Acts {
		w.open("component", attribute{"eId", w.id("cmp", number(i+1))})
		w.statement(&w.document.Acts[i])
		w.close("component")
		w.line()
	}
	w.close("collectionBody")
	w.close("documentCollection")
	w.line()
}

// statement writes one act.
func (w *writer) statement(a *resolution.Act) {
	w.open("statement", attribute{"name", "resolution"})
	w.line()
	w.meta(w.work(a), "")
	if len(w.document.Acts) <= 1 {
		w.coverPage(a)
	}
	w.preface(a)
	w.preamble(&a.Body)
	w.mainBody(&a.Body, "")
	w.conclusions(a)
	w.annexes(a)
	w.close("statement")
	w.line()
}

// preface writes the number and the title.
func (w *writer) preface(a *resolution.Act) {
	var lines []*resolution.Line
	for i := range a.Head {
		switch kind := a.Head[i].Kind; kind {
		case resolution.AdoptionLine, resolution.SourceLine, resolution.NumberLine:
		default:
			lines = append(lines, &a.Head[i])
		}
	}
	if len(lines) == 0 {
		return
	}
	w.open("preface")
	for _, line := range lines {
		w.open("p")
		if line.Label != "" {
			w.element("docNumber", line.Label)
		}
		if line.Kind == resolution.TitleLine || line.Kind == resolution.SponsorLine {
			w.open("docTitle", attribute{"refersTo", "#resolutionTitle"})
			w.inline(&line.Text)
			w.close("docTitle")
		} else {
			w.inline(&line.Text)
		}
		w.close("p")
	}
	w.close("preface")
	w.line()
}

// preamble writes the organ's name and the preambular paragraphs.
func (w *writer) preamble(s *resolution.Section) {
	if s.Enacting.Plain == "" && len(s.Preamble) == 0 {
		return
	}
	w.open("preamble")
	w.line()
	if s.Enacting.Plain != "" {
		w.open("formula", attribute{"name", "enactingFormula"}, attribute{"eId", w.id("formula", "1")})
		w.paragraphText(&s.Enacting)
		w.close("formula")
		w.line()
	}
	for i := range s.Preamble {
		w.recital(&s.Preamble[i])
	}
	w.close("preamble")
	w.line()
}

// recital writes a preambular paragraph as a container that is named after the
// words that open it.
func (w *writer) recital(c *resolution.Clause) {
	id := w.ids.Recital("container")
	w.b = append(w.b, `<container name="`...)
	w.b = appendEscaped(w.b, opening(&c.Text), true)
	w.b = append(w.b, `" eId="`...)
	w.b = append(appendEscaped(w.b, id, true), `">`...)
	w.recitalContent(c, id)
	w.close("container")
	w.line()
}

// recitalContent writes the words of a preambular paragraph, its items as a
// list of blocks, and what follows them.
func (w *writer) recitalContent(c *resolution.Clause, id string) {
	w.paragraphText(&c.Text)
	if len(c.Items) > 0 {
		w.blockList(c.Items, id)
	}
	for i := range c.Tail {
		w.recitalContent(&c.Tail[i], id)
	}
}

func (w *writer) blockList(items []resolution.Clause, parent string) {
	id := w.id(join(parent, "list"), "1")
	w.open("blockList", attribute{"eId", id})
	for i := range items {
		item := &items[i]
		itemID := w.ids.Labelled(id, "item", item.Label, i)
		w.open("item", attribute{"eId", itemID})
		w.num(item.Label)
		w.recitalContent(item, itemID)
		w.close("item")
	}
	w.close("blockList")
}

// opening returns the phrase that opens a text, or "".
func opening(t *resolution.Text) string {
	if len(t.Verbs) > 0 && t.Verbs[0].Offset == 0 {
		return t.Verbs[0].Phrase
	}
	return ""
}

// conclusions writes the meeting and the date.
func (w *writer) conclusions(a *resolution.Act) {
	if len(a.Closing) == 0 {
		return
	}
	adoption := a.Adoption(w.document.Language)
	w.open("conclusions", attribute{"eId", w.id("conclusions", "")})
	w.open("p")
	for i := range a.Closing {
		if i > 0 {
			w.empty("eol")
		}
		line := &a.Closing[i]
		switch {
		case line.Kind == resolution.MeetingLine:
			w.open("inline", attribute{"name", "adoptionMeeting"})
			w.inline(&line.Text)
			w.close("inline")
		case line.Kind == resolution.DateLine && !adoption.Date.IsZero():
			w.open("docDate", attribute{"date", adoption.Date.String()}, attribute{"refersTo", "#adoptionDate"})
			w.inline(&line.Text)
			w.close("docDate")
		default:
			w.inline(&line.Text)
		}
	}
	w.close("p")
	w.close("conclusions")
	w.line()
}

// annexes writes the annexes as attachments.
func (w *writer) annexes(a *resolution.Act) {
	if len(a.Annexes) == 0 {
		return
	}
	w.open("attachments")
	w.line()
	for i := range a.Annexes {
		id := w.id("att", number(i+1))
		w.open("attachment", attribute{"eId", id})
		w.open("doc", attribute{"name", "annex"})
		work := w.work(a)
		w.meta(work, "annex_"+number(i+1))
		w.mainBody(&a.Annexes[i], id)
		w.close("doc")
		w.close("attachment")
		w.line()
	}
	w.close("attachments")
	w.line()
}
