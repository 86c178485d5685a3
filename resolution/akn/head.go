package akn

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// coverLines returns how many of the lines above a text stand on the cover page:
// those that tell of the adoption and come first.
func coverLines(a *resolution.Act) int {
	for i := range a.Head {
		switch a.Head[i].Kind {
		case resolution.AdoptionLine, resolution.SourceLine, resolution.NumberLine:
		default:
			return i
		}
	}
	return len(a.Head)
}

// coverPage writes the masthead and the lines under it that tell of the
// adoption. The guidelines have the adoption in the preface; the published files
// have it here.
func (w *writer) coverPage(a *resolution.Act) {
	start := len(w.b)
	w.begin("coverPage", at("eId", w.child("", "coverPage")))
	content := len(w.b)
	w.masthead()
	w.headLines(a.Head[:coverLines(a)])
	// What was begun is taken back when nothing came in it: whether a masthead says
	// something in a language is known only when it has been written.
	if len(w.b) == content {
		w.b, w.depth = w.b[:start], w.depth-1 // the schema wants a block in it
		return
	}
	w.end("coverPage")
}

// preface writes the other lines above the text: the number and the title.
func (w *writer) preface(lines []resolution.Line) {
	if len(lines) == 0 {
		return
	}
	w.begin("preface")
	w.headLines(lines)
	w.end("preface")
}

// masthead writes the fields of the masthead, those that say something, in the
// order of the printed page and in the words of the document's language. What a
// reader of files wants to compute with stands in attributes: the date of issue,
// the number of the session, the numbers of the agenda items.
func (w *writer) masthead() {
	m, l := &w.document.Masthead, w.document.Language
	w.fieldLine("docAuthority", m.Publisher, at("refersTo", "#publisher"))
	for _, s := range m.Symbols {
		w.fieldLine("docNumber", s.String(), at("refersTo", "#symbol"))
	}
	w.fieldLine("docAuthority", m.Organ, at("refersTo", "#issuingBody"))
	w.meeting()
	w.fieldLine("docStatus", m.DistributionLine(l), at("refersTo", "#distribution"))
	if !m.Issued.IsZero() {
		w.fieldLine("docDate", m.Issued.In(l), at("date", valid(m.Issued).String()), at("refersTo", "#dateOfIssuance"))
	}
	w.fieldLine("inline", m.Original, at("name", "original language"))
	w.fieldLine("session", m.SessionLine(l), at("refersTo", "#session"), at("value", sessionValue(m.Session)))
	if line := m.AgendaLine(l); line != "" {
		w.fieldLine("inline", line, at("name", "agenda item"), at("title", strings.Join(m.AgendaItems, ", ")))
	}
	w.fieldLine("inline", m.Original, at("name", "originalLanguage"))
	w.agendaTitle(m.AgendaTitle)
}

// agendaTitle writes the title of the agenda item, a line break between its
// lines.
func (w *writer) agendaTitle(title string) {
	if title == "" {
		return
	}
	w.beginWords("p")
	w.open("inline", at("name", "agenda item name"))
	for i, line := range strings.Split(title, "\n") {
		if i > 0 {
			w.lastSpace()
			w.empty("eol")
			w.blank = true
		}
		w.words(line)
	}
	w.close("inline")
	w.endWords("p")
}

// fieldLine writes a p with one element in it, unless there are no words.
func (w *writer) fieldLine(element, text string, attributes ...attribute) {
	if text == "" {
		return
	}
	w.beginWords("p")
	w.element(element, text, attributes...)
	w.endWords("p")
}

// sessionValue returns the number of a session, or its year.
func sessionValue(s symbol.Session) string {
	switch {
	case !s.IsValid():
		return ""
	case s.Number() > 0:
		return number(s.Number())
	}
	return s.String()
}

// headLines writes lines above a text in their order.
func (w *writer) headLines(lines []resolution.Line) {
	for i := range lines {
		w.headLine(&lines[i])
	}
}

// headLine writes a line above the text. The element tells what it is.
func (w *writer) headLine(line *resolution.Line) {
	element, refersTo := headElement(line.Kind)
	class := ""
	if element == "" {
		class = lineClass(line.Kind, resolution.OtherLine)
	}
	w.beginWords("p", at("class", class))
	w.headLabel(line.Label)
	if element != "" {
		w.open(element, at("refersTo", refersTo))
	}
	switch line.Kind {
	case resolution.AdoptionLine:
		w.phrases(&line.Text, w.adoptionPhrases(line))
	case resolution.SourceLine:
		w.phrases(&line.Text, sourcePhrases(line))
	default:
		w.inline(&line.Text)
	}
	if element != "" {
		w.close(element)
	}
	w.endWords("p")
}

// headElement returns the element for a line above the text and what it refers
// to, or "" for a line of no such kind.
func headElement(kind resolution.LineKind) (element, refersTo string) {
	switch kind {
	case resolution.AdoptionLine:
		return "docTitle", "#adoption"
	case resolution.NumberLine:
		return "docTitle", "#resolutionNumber"
	case resolution.TitleLine:
		return "docTitle", "#resolutionTitle"
	case resolution.SourceLine:
		return "docProponent", "#source"
	case resolution.SponsorLine:
		return "docTitle", "#sponsors"
	case resolution.LetterLine:
		return "docNumber", "#letter"
	}
	return "", ""
}

// headLabel writes the number in front of a title, on a line of its own: a
// docNumber that refers to nothing, as the published files have it. The white
// space after it is layout, and no space of the title.
func (w *writer) headLabel(label string) {
	if label == "" {
		return
	}
	w.element("docNumber", label)
	w.lastSpace()
	w.line()
	w.depth++
	w.indent()
	w.depth--
	w.blank, w.space = true, 0
}

// A phrase is a part of a line that has an element of its own.
type phrase struct {
	start, end int
	element    string
	attributes []attribute
}

// adoptionPhrases returns the meeting and the date in the adoption line, in
// their order.
func (w *writer) adoptionPhrases(line *resolution.Line) []phrase {
	act := resolution.Act{Head: []resolution.Line{*line}}
	adoption := act.Adoption(w.document.Language)
	var phrases []phrase
	text := line.Text.Plain
	if start := strings.Index(text, adoption.Meeting); adoption.Meeting != "" && start >= 0 {
		phrases = append(phrases, phrase{start, start + len(adoption.Meeting), "inline", []attribute{at("name", "adoptionMeeting")}})
	}
	if start := strings.LastIndex(text, adoption.DateText); adoption.DateText != "" && !adoption.Date.IsZero() && start >= 0 {
		date := phrase{start, start + len(adoption.DateText), "docDate", []attribute{at("date", valid(adoption.Date).String()), at("refersTo", "#adoptionDate")}}
		// Chinese has the date before the meeting.
		if len(phrases) > 0 && start < phrases[0].start {
			return []phrase{date, phrases[0]}
		}
		phrases = append(phrases, date)
	}
	return phrases
}

// sourcePhrases returns the documents that an act comes from in the line in
// square brackets.
func sourcePhrases(line *resolution.Line) []phrase {
	if start, end, ok := resolution.SourceDocuments(line.Text.Plain); ok {
		return []phrase{{start, end, "inline", []attribute{at("name", "originating document")}}}
	}
	return nil
}

// phrases writes a text with some of its phrases as elements. A phrase that
// overlaps the one before it is words like others. Links go on inside phrases, so
// that a source document is both marked as such and linked.
func (w *writer) phrases(t *resolution.Text, phrases []phrase) {
	start := 0
	for _, p := range phrases {
		if p.start < start {
			continue
		}
		w.part(t, start, p.start)
		w.open(p.element, p.attributes...)
		w.part(t, p.start, p.end)
		w.close(p.element)
		start = p.end
	}
	w.part(t, start, len(t.Plain))
}

// part writes a part of a text: the verbs, references and marks that lie in it.
func (w *writer) part(t *resolution.Text, start, end int) {
	part := t.Slice(start, end)
	w.inline(&part)
}
