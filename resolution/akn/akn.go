package akn

import (
	"slices"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// Format returns the document as AKN4UN, in UTF-8. Characters that XML cannot
// hold are replaced by U+FFFD.
//
// Nothing of the document is left out: [Parse] gives an equal one. Format takes
// time and memory in proportion to what it writes.
func Format(d *resolution.Document) []byte { return Append(nil, d) }

// Append appends what [Format] returns.
func Append(b []byte, d *resolution.Document) []byte {
	w := writer{document: d, notes: newNotes(d.Notes)}
	w.b = slices.Grow(b, 2*d.Origin.Size+sizeOfMeta)
	w.b = append(w.b, `<?xml version="1.0" encoding="UTF-8"?>`...)
	w.line()
	w.begin("akomaNtoso", at("xmlns", namespace), at("xmlns:akn4un", akn4unNamespace))
	if len(d.Acts) > 1 {
		w.collection()
	} else {
		w.statement(w.act(0))
	}
	w.end("akomaNtoso")
	w.uncalled()
	return w.b
}

const (
	namespace       = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
	akn4unNamespace = "http://un.org/akn4un"
)

// sizeOfMeta is about what is written besides the text: most of it is the list of
// concepts that elements refer to.
const sizeOfMeta = 6000

// A writer writes one document.
type writer struct {
	xmlWriter
	document *resolution.Document
	ids      resolution.IDs
	notes    notes
	notesAt  int // where in the metadata notes go that nothing calls
}

// act returns the act with the index, or an empty one.
func (w *writer) act(i int) *resolution.Act {
	if i < len(w.document.Acts) {
		return &w.document.Acts[i]
	}
	return &resolution.Act{}
}

// collection writes a composite resolution: a publication with a component for
// each act. Of the three ways in which the guidelines let a publication hold its
// documents, this is the one that keeps them in one file and in their order. The
// masthead is that of the whole, and so stands in the collection.
func (w *writer) collection() {
	acts := w.document.Acts
	w.begin("documentCollection", at("name", "publication"))
	w.meta(w.publication(), nil, "")
	w.coverPage(&acts[0])
	w.begin("collectionBody")
	for i := range acts {
		w.begin("component", at("eId", w.ids.Numbered("", "cmp", number(i+1))))
		w.statement(&acts[i])
		w.end("component")
	}
	w.end("collectionBody")
	w.end("documentCollection")
}

// statement writes one act. Of a composite resolution the first one has its
// cover page in the collection.
func (w *writer) statement(a *resolution.Act) {
	single := len(w.document.Acts) <= 1
	w.begin("statement", at("name", w.statementName(a)))
	w.meta(w.work(a), &a.Record, "")
	head := a.Head
	if single || a == &w.document.Acts[0] {
		head = head[coverLines(a):]
	}
	if single {
		w.coverPage(a)
	}
	w.preface(head)
	w.preamble(&a.Body)
	w.mainBody(&a.Body, "")
	w.conclusions(a)
	w.annexes(a)
	w.end("statement")
}

// statementName returns the class of a statement: the guidelines have resolution,
// decision and draftResolution, the published files presidentialStatement too. A
// draft of the Security Council has no letter L in its symbol, but a sponsor.
func (w *writer) statementName(a *resolution.Act) string {
	switch w.document.Symbol().Kind() {
	case symbol.KindDecision:
		return "decision"
	case symbol.KindStatement:
		return "presidentialStatement"
	case symbol.KindResolution:
		return "resolution"
	case symbol.KindLimited:
		return "draftResolution"
	}
	if a.Line(resolution.SponsorLine) != nil {
		return "draftResolution"
	}
	return "resolution"
}

// preamble writes the organ's name and the preambular paragraphs. A text without
// either, as a decision may be, has no preamble: the schema wants something in it.
func (w *writer) preamble(s *resolution.Section) {
	if isEmpty(&s.Enacting) && len(s.Preamble) == 0 {
		return
	}
	w.begin("preamble")
	if !isEmpty(&s.Enacting) {
		w.begin("formula", at("name", "enactingFormula"), at("eId", w.ids.Numbered("", "formula", "1")))
		w.paragraph(&s.Enacting)
		w.end("formula")
	}
	for i := range s.Preamble {
		w.recital(&s.Preamble[i])
	}
	w.end("preamble")
}

// isEmpty reports whether a text has neither words nor marks. What is empty has no
// element: the schema wants no p in some places, and an empty one says nothing.
func isEmpty(t *resolution.Text) bool { return t.Plain == "" && len(t.Marks) == 0 }

// conclusions writes the meeting and the date.
func (w *writer) conclusions(a *resolution.Act) {
	if len(a.Closing) == 0 {
		return
	}
	w.begin("conclusions", at("eId", w.child("", "conclusions")))
	for i := range a.Closing {
		w.closingLine(&a.Closing[i])
	}
	w.end("conclusions")
}

// closingLine writes a line under a text. The guidelines have the meeting as an
// event with its location and the date as docDate, both in conclusions. A line
// that is neither, or a date that cannot be read, is a p with its kind as class:
// an attribute must not have a date that the words do not tell.
func (w *writer) closingLine(line *resolution.Line) {
	single := resolution.Act{Closing: []resolution.Line{*line}}
	date := single.Adoption(w.document.Language).Date
	switch {
	case line.Kind == resolution.MeetingLine:
		w.beginWords("p")
		w.label(line.Label)
		w.open("event", at("refersTo", "#adoption"))
		w.open("location", at("refersTo", "#adoptionMeeting"))
		w.inline(&line.Text)
		w.close("location")
		w.close("event")
	case line.Kind == resolution.DateLine && !date.IsZero():
		w.beginWords("p")
		w.label(line.Label)
		w.open("docDate", at("date", valid(date).String()), at("refersTo", "#adoptionDate"))
		w.inline(&line.Text)
		w.close("docDate")
	default:
		w.beginWords("p", at("class", lineClass(line.Kind, resolution.OtherLine)))
		w.label(line.Label)
		w.inline(&line.Text)
	}
	w.endWords("p")
}

// annexes writes the annexes as attachments, each a doc with the addresses of a
// component of the work, "!annex_1", as the guidelines name them. The heading
// stands in the attachment, before the doc, where the schema has room for it.
func (w *writer) annexes(a *resolution.Act) {
	if len(a.Annexes) == 0 {
		return
	}
	w.begin("attachments")
	for i := range a.Annexes {
		id := w.ids.Numbered("", "att", number(i+1))
		w.begin("attachment", at("eId", id))
		w.headings(a.Annexes[i].Heading)
		w.begin("doc", at("name", "annex"))
		w.meta(w.work(a), nil, "annex_"+number(i+1))
		w.preamble(&a.Annexes[i])
		w.mainBody(&a.Annexes[i], id)
		w.end("doc")
		w.end("attachment")
	}
	w.end("attachments")
}
