package akn

import (
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// cover reads the cover page of a document: the masthead, and the lines under
// it, which it returns. A paragraph without a field of the masthead is such a line.
func (r *reader) cover(top *node) []resolution.Line {
	// Parts of a collection have none: the collection has it for all of them.
	page := top.kid("coverPage")
	if page == nil {
		return nil
	}
	var lines []resolution.Line
	for _, p := range page.kids {
		switch {
		case p.name == "" || r.mastheadField(p):
		// A container may group several lines, or the columns of the first page.
		case p.name == "container" || p.name == "div":
			for _, k := range p.kids {
				if k.name != "" && !r.mastheadField(k) {
					lines = r.headLine(lines, k)
				}
			}
		default:
			lines = r.headLine(lines, p)
		}
	}
	return lines
}

// headLines reads the lines above a text.
func (r *reader) headLines(n *node) []resolution.Line {
	if n == nil {
		return nil
	}
	var lines []resolution.Line
	for _, p := range n.kids {
		switch p.name {
		case "":
		case "container", "longTitle":
			lines = append(lines, r.headLines(p)...)
		default:
			lines = r.headLine(lines, p)
		}
	}
	return lines
}

// headLine reads a line above a text.
func (r *reader) headLine(lines []resolution.Line, p *node) []resolution.Line {
	t := r.newText()
	for _, k := range p.kids {
		// "65/124." before the title is a docNumber of its own; one that refers to
		// something is a symbol, or a letter.
		if k.name == "docNumber" && k.attribute("refersTo") == "" && t.Label == "" {
			t.Label = r.text(k).Plain
		} else {
			t.node(k)
		}
	}
	w := t.finish()
	w.Verbs = nil
	if isEmpty(&w.Text) && w.Label == "" && !r.own {
		return lines // published files have such for the space between lines
	}
	return append(lines, resolution.Line{Kind: r.headKind(p), Label: w.Label, Text: w.Text})
}

// headKind tells what kind of line above a text an element has: by its class in a
// file of ours, else by the element in it and what that refers to. A docTitle that
// refers to nothing is the adoption line, as published files have it.
func (r *reader) headKind(p *node) resolution.LineKind {
	// Our own files say it outright, where the element would tell another kind.
	if kind, ok := r.lineKind(p.attribute("class")); ok {
		return kind
	}
	if p.find("docProponent") != nil {
		return resolution.SourceLine
	}
	if title := p.find("docTitle"); title != nil {
		// Concepts of the ontology are referred to by "#name", with or without the
		// sign.
		switch strings.TrimPrefix(title.attribute("refersTo"), "#") {
		case "resolutionNumber":
			return resolution.NumberLine
		case "sponsors":
			return resolution.SponsorLine
		case "adoption", "":
			return resolution.AdoptionLine
		}
		return resolution.TitleLine
	}
	for _, k := range p.kids {
		if k.name == "docNumber" && k.attribute("refersTo") == "#letter" {
			return resolution.LetterLine
		}
	}
	return resolution.OtherLine
}

// lineKind returns the kind of line that a class names in a file of ours.
func (r *reader) lineKind(class string) (kind resolution.LineKind, ok bool) {
	return kind, r.own && class != "" && kind.UnmarshalText([]byte(class)) == nil
}

// mastheadField reads a field of the masthead, and reports whether the element
// has one. The guidelines tell fields by what they refer to; published files wrap
// some in a span, and have docStatus where the guidelines have an inline.
func (r *reader) mastheadField(p *node) bool {
	m, found := &r.document.Masthead, false
	for _, k := range p.kids {
		refersTo := strings.TrimPrefix(k.attribute("refersTo"), "#")
		switch {
		// A span may hold any field, or be mere style: it is asked first.
		case k.name == "span" && r.mastheadField(k):
		case k.name == "docAuthority" && refersTo == "publisher":
			m.Publisher = r.text(k).Plain
		case k.name == "docAuthority":
			m.Organ = r.text(k).Plain
		case k.name == "docNumber" && refersTo == "symbol": // two for a document of two series
			r.symbols(r.text(k).Plain)
		// The distribution is a status of the document in Akoma Ntoso: who may have
		// it.
		case k.name == "docStatus" || k.name == "inline" && k.attribute("name") == "distribution":
			r.distribution(r.text(k).Plain)
		// The date of adoption stands in lines under the masthead, also where those
		// are on the cover page.
		case k.name == "docDate" && refersTo != "adoptionDate":
			m.Issued = r.date(k)
		case k.name == "inline" && (k.attribute("name") == "original language" || k.attribute("name") == "originalLanguage"):
			m.Original = r.text(k).Plain
		case k.name == "session":
			r.session(k)
		case k.name == "inline" && k.attribute("name") == "agenda item":
			r.agendaItems(k)
		case k.name == "inline" && k.attribute("name") == "agenda item name":
			r.agendaTitle(k)
		case k.name == "inline" && r.meetingField(k):
		default:
			continue
		}
		found = true
	}
	return found
}

// symbols reads the symbols of a document: one, a double symbol, or what is printed
// as several with commas between them. What is no symbol is left out; [Check] tells
// of it.
func (r *reader) symbols(s string) {
	m := &r.document.Masthead
	// A whole first: a double symbol is one symbol, and its hyphen no list.
	if one, err := symbol.Parse(s); err == nil {
		m.Symbols = append(m.Symbols, one)
	} else if several, err := symbol.Split(s); err == nil {
		m.Symbols = append(m.Symbols, several...)
	}
}

// distribution reads what follows "Distr.:", in the words of the language; the
// words alone where the line is in no known form.
func (r *reader) distribution(s string) {
	fields, _, ok := language.For(r.document.Language).MatchAny(language.For(r.document.Language).Distribution, s)
	if ok {
		s = fields.Get("title")
	}
	r.document.Masthead.Distribution = s
}

// date reads a date in words, or else that of the attribute, where the words can
// mean it: of a date that is printed without its year files make one of the year
// in which they were made.
func (r *reader) date(n *node) ods.Date {
	words := r.text(n).Plain
	if d, err := ods.ParseDate(words, r.document.Language); err == nil {
		return d
	}
	// Words that are no date, "20 December", still show that the attribute is made
	// up when its year is not among them.
	d := dateOf(n.attribute("date"))
	if !strings.Contains(words, strconv.Itoa(d.Year)) {
		return ods.Date{}
	}
	return d
}

// dateOf reads the date of an attribute. The guidelines have the year 1900 for
// none, the published files the year 1.
func dateOf(s string) (d ods.Date) {
	// A time of day may stand behind the date: the type in the schema allows it.
	if len(s) > len("2006-01-02") {
		s = s[:len("2006-01-02")]
	}
	if err := d.UnmarshalText([]byte(s)); err != nil || d.Year <= noDate().Year {
		return ods.Date{}
	}
	return d
}

// session reads the session from its words, "Seventy-ninth session", which tell a
// special from a regular one, and else from the number in the attribute.
func (r *reader) session(n *node) {
	s, err := symbol.ParseSession(r.text(n).Plain)
	if number, bad := strconv.Atoi(n.attribute("value")); err != nil && bad == nil && number > 0 && number < 1000 {
		s = symbol.NewSession(symbol.Regular, number)
	}
	r.document.Masthead.Session = s
}

// agendaItems reads the line with the agenda items. Own files have the items in
// an attribute too.
func (r *reader) agendaItems(n *node) {
	m, text := &r.document.Masthead, r.text(n).Plain
	m.AgendaItems = language.For(r.document.Language).AgendaItems(text)
	if m.AgendaItems == nil && text != "" {
		m.AgendaItems = []string{text} // in words of its own
	}
}

// agendaTitle reads the title of the agenda item, line by line.
func (r *reader) agendaTitle(n *node) {
	t := r.newText()
	for _, k := range n.kids {
		if k.name == "eol" {
			r.titles = append(r.titles, t.finish().Plain)
			t = r.newText()
			continue
		}
		t.node(k)
	}
	r.titles = append(r.titles, t.finish().Plain)
	if len(r.titles) == 1 && r.titles[0] == "" {
		r.titles = nil // an element without words before the others is no line
	}
}

// closing reads the lines that close a text.
func (r *reader) closing(n *node, lines *[]resolution.Line) {
	for _, k := range n.kids {
		if k.name == "p" || k.name == "block" {
			c := closingReader{textReader: r.newText(), lines: lines}
			if kind, ok := r.lineKind(k.attribute("class")); ok {
				c.kind = kind
			}
			c.read(k)
			c.end()
		} else if k.name != "" {
			r.closing(k, lines)
		}
	}
}

// A closingReader reads a paragraph with lines that close a text, which line
// breaks part.
type closingReader struct {
	textReader
	lines *[]resolution.Line
	kind  resolution.LineKind
}

// read reads what is in a paragraph. The meeting ends where a line break or the
// date comes: some files have no break between them.
func (c *closingReader) read(n *node) {
	for _, k := range n.kids {
		switch {
		case k.name == "eol" || k.name == "br":
			c.end()
		case k.name == "location" || k.name == "inline" && k.attribute("name") == "adoptionMeeting":
			c.kind = resolution.MeetingLine
			c.kids(k)
		case k.name == "docDate":
			if c.kind == resolution.MeetingLine {
				c.end()
			}
			c.kind = resolution.DateLine
			c.kids(k)
		case k.name == "event":
			c.read(k)
		default:
			c.node(k)
		}
	}
}

// end takes the line that has been read.
func (c *closingReader) end() {
	w := c.finish()
	w.Verbs = nil
	if !isEmpty(&w.Text) || w.Label != "" || c.kind != resolution.OtherLine || c.own {
		*c.lines = append(*c.lines, resolution.Line{Kind: c.kind, Label: w.Label, Text: w.Text})
	}
	c.textReader, c.kind = c.reader.newText(), resolution.OtherLine
}
