package resolution

import (
	"strconv"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// HTML returns the document as a page of HTML, in UTF-8: the masthead, a heading
// for each title and section, a paragraph or a list for each clause, clause
// verbs as em, references as links, the notes at the end with links to and from
// where they are called. What AKN4UN gives an eId has it as id, so that
// "#para_3__list_1__point_b" leads to paragraph 3 (b): see [IDs]. The language
// and its direction are those of the document. Whatever is mark-up in the words
// of the document is escaped, and the page has no script.
func HTML(d *Document) []byte { return AppendHTML(nil, d) }

// AppendHTML appends what [HTML] returns.
func AppendHTML(b []byte, d *Document) []byte { return Printer{}.AppendHTML(b, d) }

// AppendHTML appends the document as [HTML] prints it.
func (p Printer) AppendHTML(b []byte, d *Document) []byte {
	// Room for the words and the style; the mark-up grows it once or twice.
	h := htmlPrinter{press: p.press(b, d, d.Origin.Size+len(styleSheet))}
	if !p.Fragment {
		h.pageStart()
	}
	h.raw("<article")
	h.language()
	h.raw(">\n")
	h.masthead()
	for i := range d.Acts {
		h.act(&d.Acts[i], i)
	}
	h.endnotes()
	h.raw("</article>\n")
	if !p.Fragment {
		h.raw("</body>\n</html>\n")
	}
	return h.b
}

// An htmlPrinter prints a document as HTML.
type htmlPrinter struct {
	press
	ids     IDs
	noteIDs []string // by note
}

// pageStart prints what a page has before its article.
func (h *htmlPrinter) pageStart() {
	h.raw("<!DOCTYPE html>\n<html")
	h.language()
	h.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
	h.words(h.document.heading())
	h.raw("</title>\n<style>\n", styleSheet, "</style>\n</head>\n<body>\n")
}

// language prints the language of the document and its direction.
func (h *htmlPrinter) language() {
	l := h.document.Language
	switch {
	// The browser finds the direction by the first strong letter.
	case l == symbol.Unspecified:
		h.raw(` dir="auto"`)
	case l == symbol.Arabic:
		h.raw(` lang="ar" dir="rtl"`)
	default:
		h.raw(` lang="`, l.Tag(), `" dir="ltr"`)
	}
}

// masthead prints the masthead as the first page of a document has it.
func (h *htmlPrinter) masthead() {
	m := &h.document.Masthead
	if m.IsZero() {
		return
	}
	h.raw("<header class=\"masthead\">\n")
	h.field("publisher", m.Publisher)
	h.symbols(m.Symbols)
	// In the order of mastheadLines.
	classes := [...]string{"organ", "distribution", "issued", "session", "agenda", "agenda-title"}
	for i, text := range mastheadLines(m, h.document.Language) {
		if classes[i] == "issued" && text != "" {
			h.raw(`<p class="issued"><time datetime="`, m.Issued.String(), `">`)
			h.words(text)
			h.raw("</time></p>\n")
			continue
		}
		h.field(classes[i], text)
	}
	if job := m.Job.String(); job != "" {
		// Numbers and symbols run from left to right also in Arabic; bdi keeps their
		// marks in place.
		h.raw(`<p class="job"><bdi>`)
		h.words(job)
		h.raw("</bdi></p>\n")
	}
	h.raw("</header>\n")
}

func (h *htmlPrinter) field(class, text string) {
	if text == "" {
		return
	}
	h.raw(`<p class="`, class, `">`)
	h.words(text)
	h.raw("</p>\n")
}

// symbols prints the symbols of the document, on one line as a page has them.
func (h *htmlPrinter) symbols(symbols []symbol.Symbol) {
	if len(symbols) == 0 {
		return
	}
	h.raw(`<p class="symbol">`)
	for i, s := range symbols {
		if i > 0 {
			h.raw("–")
		}
		h.raw("<bdi>")
		h.linked(s.String(), h.link(s))
		h.raw("</bdi>")
	}
	h.raw("</p>\n")
}

func (h *htmlPrinter) act(a *Act, index int) {
	h.startAct(index)
	h.raw("<section class=\"act\">\n")
	if len(a.Head) > 0 {
		h.raw("<header>\n")
		for i := range a.Head {
			h.headLine(a.Head, i)
		}
		h.raw("</header>\n")
	}
	level := h.level
	h.body(&a.Body)
	h.closing(a)
	for i := range a.Annexes {
		// An annex has the level of a section, whatever sections the text before it
		// has.
		h.level = max(level, 1)
		h.annex(&a.Annexes[i], i)
	}
	h.raw("</section>\n")
}

// headLine prints a line above a text.
func (h *htmlPrinter) headLine(head []Line, i int) {
	if isHeading(head, i) {
		h.heading(head[i : i+1])
		return
	}
	h.raw(`<p class="`, head[i].Kind.String(), `">`)
	h.line(&head[i])
	h.raw("</p>\n")
}

// heading prints lines as one heading.
func (h *htmlPrinter) heading(lines []Line) {
	// HTML has six levels, and deep sections share the last.
	digit := "123456"[h.nextLevel()-1]
	h.b = append(h.b, '<', 'h', digit, '>')
	for i := range lines {
		if i > 0 {
			h.raw("<br>\n")
		}
		h.line(&lines[i])
	}
	h.b = append(h.b, '<', '/', 'h', digit, '>', '\n')
}

func (h *htmlPrinter) line(l *Line) {
	h.label(l.Label)
	h.inline(&l.Text)
}

// label prints the printed number of a line or a clause.
func (h *htmlPrinter) label(label string) {
	if label != "" {
		h.raw(`<span class="number">`)
		h.words(label)
		h.raw("</span> ")
	}
}

// body prints the text of an act.
func (h *htmlPrinter) body(s *Section) {
	if len(s.Heading) > 0 {
		h.heading(s.Heading)
	}
	if s.Enacting.Plain != "" || len(s.Preamble) > 0 {
		h.raw("<div class=\"preamble\">\n")
		if s.Enacting.Plain != "" {
			h.enacting(&s.Enacting, h.ids.Numbered("", "formula", "1"))
		}
		for i := range s.Preamble {
			h.recital(&s.Preamble[i], "container")
		}
		h.raw("</div>\n")
	}
	h.content(s, "", "container")
}

// enacting prints the line with the organ's name.
func (h *htmlPrinter) enacting(t *Text, id string) {
	if t.Plain != "" {
		h.open("p", "enacting", id)
		h.inline(t)
		h.raw("</p>\n")
	}
}

// annex prints an annex.
func (h *htmlPrinter) annex(s *Section, index int) {
	id := h.ids.Numbered("", "att", strconv.Itoa(index+1))
	h.open("section", "annex", id)
	if len(s.Heading) > 0 {
		h.heading(s.Heading)
	}
	h.enacting(&s.Enacting, "")
	for i := range s.Preamble {
		h.recital(&s.Preamble[i], "container")
	}
	h.content(s, id, "container")
	h.raw("</section>\n")
}

// section prints a section, the index-th in its parent.
func (h *htmlPrinter) section(s *Section, parent string, index int) {
	element, id := h.ids.Section(s, parent, index)
	level := h.level
	h.open("section", element, id)
	if len(s.Heading) > 0 {
		h.heading(s.Heading)
	}
	h.enacting(&s.Enacting, "")
	for i := range s.Preamble {
		if c := &s.Preamble[i]; c.Kind == Recital && isPlainClause(c) {
			h.recital(c, "preamble")
		} else {
			h.clause(c, h.ids.Paragraph(c, id, i))
		}
	}
	h.content(s, id, "preamble")
	h.raw("</section>\n")
	h.level = level
}

// content prints the paragraphs of a section and the sections in it. The element
// that recitals between the paragraphs have in AKN names them.
func (h *htmlPrinter) content(s *Section, parent, recital string) {
	for i := range s.Paragraphs {
		c := &s.Paragraphs[i]
		if c.Kind == Recital && (recital == "container" || isPlainClause(c)) {
			h.recital(c, recital)
		} else {
			h.clause(c, h.ids.Paragraph(c, parent, i))
		}
	}
	for i := range s.Sections {
		h.section(&s.Sections[i], parent, i)
	}
}

// closing prints the lines that close a text.
func (h *htmlPrinter) closing(a *Act) {
	if len(a.Closing) == 0 {
		return
	}
	h.raw("<footer class=\"closing\">\n")
	for i := range a.Closing {
		line := &a.Closing[i]
		h.raw(`<p class="`, line.Kind.String(), `">`)
		h.line(line)
		h.raw("</p>\n")
	}
	h.raw("</footer>\n")
}

// endnotes prints the notes, those too that nothing calls.
func (h *htmlPrinter) endnotes() {
	if len(h.document.Notes) == 0 {
		return
	}
	h.raw("<footer class=\"notes\" role=\"doc-endnotes\">\n")
	for i := range h.document.Notes {
		h.endnote(&h.document.Notes[i], i)
	}
	h.raw("</footer>\n")
}

// endnote prints a note. Its label leads back to where it is called first.
func (h *htmlPrinter) endnote(n *Note, index int) {
	if !h.notes.isCalled(index) {
		h.open("p", "note", "")
		h.label(n.Label)
	} else {
		id := h.noteID(index)
		h.open("p", "note", id)
		h.raw(`<a class="number" role="doc-backlink" href="#`, id, callSuffix, `">`)
		h.words(n.Label)
		h.raw("</a> ")
	}
	h.inline(&n.Text)
	h.raw("</p>\n")
}

// callSuffix is what the identifier of the first call of a note has after that
// of the note.
const callSuffix = "__call"

// noteID returns the identifier of a note that is called: notes are counted in
// the order of their calls.
func (h *htmlPrinter) noteID(note int) string {
	if h.noteIDs == nil {
		h.noteIDs = make([]string, len(h.document.Notes))
	}
	if h.noteIDs[note] == "" {
		h.noteIDs[note] = h.ids.Numbered("", "authorialNote", strconv.Itoa(h.notes.states[note].called))
	}
	return h.noteIDs[note]
}

// inline prints a text.
func (h *htmlPrinter) inline(t *Text) {
	for span := range t.Spans() {
		switch {
		case span.Mark != nil:
			h.mark(span.Mark)
		case span.Verb != nil:
			h.raw("<em>")
			h.words(span.Words)
			h.raw("</em>")
		case span.cites() && len(span.Reference.Symbols) == 1:
			h.linked(span.Words, h.link(span.Reference.Symbols[0]))
		case span.cites():
			for _, link := range span.Reference.Links() {
				h.linked(link.Words, h.link(link.Symbol))
			}
		default:
			h.words(span.Words)
		}
	}
}

// mark prints a mark, with a link to the note that it calls.
func (h *htmlPrinter) mark(m *ods.Mark) {
	note, first := h.notes.call(m)
	if note < 0 {
		h.raw("<sup>")
		h.words(m.Label)
		h.raw("</sup>")
		return
	}
	id := h.noteID(note)
	h.raw("<sup")
	if first {
		h.raw(` id="`, id, callSuffix, `"`)
	}
	h.raw(`><a role="doc-noteref" href="#`, id, `">`)
	h.words(m.Label)
	h.raw("</a></sup>")
}

// linked prints words with a link, or without one when it is "".
func (h *htmlPrinter) linked(words, url string) {
	if url == "" || words == "" {
		h.words(words)
		return
	}
	h.raw(`<a href="`)
	h.words(url)
	h.raw(`">`)
	h.words(words)
	h.raw("</a>")
}

// raw prints mark-up.
func (h *htmlPrinter) raw(parts ...string) {
	for _, s := range parts {
		h.b = append(h.b, s...)
	}
}

// open prints a start tag with its class and, where there is one, its
// identifier.
func (h *htmlPrinter) open(element, class, id string) {
	h.raw("<", element, ` class="`, class)
	if id != "" {
		h.raw(`" id="`, id)
	}
	h.raw(`">`)
	if element == "section" {
		h.raw("\n")
	}
}
