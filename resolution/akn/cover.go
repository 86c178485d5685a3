package akn

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// coverPage writes the masthead and the lines under it: adoption, source,
// sponsors.
func (w *writer) coverPage(a *resolution.Act) {
	start := len(w.b)
	w.open("coverPage", attribute{"eId", w.id("coverPage", "")})
	w.line()
	content := len(w.b)
	w.masthead()
	for i := range a.Head {
		line := &a.Head[i]
		switch line.Kind {
		case resolution.AdoptionLine:
			w.adoptionLine(a, &line.Text)
		case resolution.SourceLine:
			w.sourceLine(&line.Text)
		case resolution.NumberLine:
			w.titleLine(&line.Text, "#resolutionNumber")
		}
	}
	if len(w.b) == content {
		w.b = w.b[:start] // the schema wants a block in it
		return
	}
	w.close("coverPage")
	w.line()
}

// masthead writes the fields of the masthead, those that say something.
func (w *writer) masthead() {
	m := &w.document.Masthead
	w.field("docAuthority", m.Publisher, attribute{"refersTo", "#publisher"})
	for _, s := range m.Symbols {
		w.field("docNumber", s.String(), attribute{"refersTo", "#symbol"})
	}
	w.field("docAuthority", m.Organ, attribute{"refersTo", "#issuingBody"})
	w.field("docStatus", m.DistributionLine(w.document.Language), attribute{"refersTo", "#distribution"})
	if !m.Issued.IsZero() {
		w.field("docDate", m.Issued.In(w.document.Language), attribute{"date", m.Issued.String()}, attribute{"refersTo", "#dateOfIssuance"})
	}
	w.field("session", m.SessionLine(w.document.Language), attribute{"value", sessionValue(m.Session)})
	w.field("inline", m.AgendaLine(w.document.Language), attribute{"name", "agenda item"})
	w.field("inline", strings.ReplaceAll(m.AgendaTitle, "\n", " "), attribute{"name", "agenda item name"})
}

// field writes a p with one element in it, unless there are no words.
func (w *writer) field(element, text string, attributes ...attribute) {
	if text == "" {
		return
	}
	w.open("p")
	w.element(element, text, attributes...)
	w.close("p")
	w.line()
}

func (w *writer) titleLine(t *resolution.Text, refersTo string) {
	w.open("p")
	w.open("docTitle", attribute{"refersTo", refersTo})
	w.inline(t)
	w.close("docTitle")
	w.close("p")
	w.line()
}

// A phrase is a part of a line that has an element of its own.
type phrase struct {
	start, end int
	element    string
	attributes []attribute
}

// adoptionLine writes the line with the meeting and the date set apart.
func (w *writer) adoptionLine(a *resolution.Act, t *resolution.Text) {
	adoption := (&resolution.Act{Head: a.Head}).Adoption(w.document.Language)
	var phrases []phrase
	if start := strings.Index(t.Plain, adoption.Meeting); adoption.Meeting != "" && start >= 0 {
		phrases = append(phrases, phrase{start, start + len(adoption.Meeting), "inline", []attribute{{"name", "adoptionMeeting"}}})
	}
	if start := strings.LastIndex(t.Plain, adoption.DateText); adoption.DateText != "" && start >= 0 {
		phrases = append(phrases, phrase{start, start + len(adoption.DateText), "docDate", []attribute{{"date", adoption.Date.String()}, {"refersTo", "#adoptionDate"}}})
	}
	w.open("p")
	w.open("docTitle", attribute{"refersTo", "#adoption"})
	w.phrases(t, phrases)
	w.close("docTitle")
	w.close("p")
	w.line()
}

// phrases writes a text with some of its phrases as elements.
func (w *writer) phrases(t *resolution.Text, phrases []phrase) {
	at := 0
	for _, p := range phrases {
		if p.start < at {
			continue
		}
		w.part(t, at, p.start)
		w.open(p.element, p.attributes...)
		w.part(t, p.start, p.end)
		w.close(p.element)
		at = p.end
	}
	w.part(t, at, len(t.Plain))
}

func (w *writer) part(t *resolution.Text, start, end int) {
	part := t.Slice(start, end)
	w.inline(&part)
}

// sourceLine writes the line in square brackets with the documents set apart
// that the act comes from.
func (w *writer) sourceLine(t *resolution.Text) {
	var phrases []phrase
	if start, end, ok := resolution.SourceDocuments(t.Plain); ok {
		phrases = append(phrases, phrase{start, end, "inline", []attribute{{"name", "originating document"}}})
	}
	w.open("p")
	w.open("docProponent")
	w.phrases(t, phrases)
	w.close("docProponent")
	w.close("p")
	w.line()
}
