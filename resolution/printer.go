package resolution

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Printer prints documents for people to read, as [Markdown] and [HTML]. Its
// zero value is what these functions use. A Printer may be used by several
// goroutines at once.
//
// Printing cannot fail: whatever a document has is printed, made by hand or
// read, and what looks like mark-up in it is printed as words. It takes one pass.
// What is allocated is the link of each reference, in HTML the identifier of each
// clause, section and note, and a few values for each document: nothing for its
// words.
type Printer struct {
	// SymbolURL returns the link to a document, "" for none. When it is nil,
	// links are those of [ods.URL] in the language of the document printed.
	SymbolURL func(symbol.Symbol) string

	// Fragment leaves out of HTML what makes it a page: only the article
	// element is printed, without style.
	Fragment bool
}

// A press is what the printers share while they print a document.
type press struct {
	b        []byte
	url      func(symbol.Symbol) string
	document *Document
	notes    noteCalls
	level    int // of the last heading
}

// press makes a press. A document that was read is about as long in print as it
// was, and what its mark-up adds: room for it is made at once.
func (p Printer) press(b []byte, d *Document, markup int) press {
	url := p.SymbolURL
	if url == nil {
		url = func(s symbol.Symbol) string { return ods.URL(s, d.Language) }
	}
	return press{b: slices.Grow(b, d.Origin.Size+markup), url: url, document: d, notes: newNoteCalls(d.Notes)}
}

// link returns the link to a document, "" for none.
func (p *press) link(s symbol.Symbol) string {
	if !s.IsValid() {
		return ""
	}
	return p.url(s)
}

// cites reports whether the span is to be printed with the links of its
// reference. Other words have none: the United Nations links only
// numbers and symbols.
func (s *Span) cites() bool {
	return s.Reference != nil && len(s.Words) == len(s.Reference.Phrase) && s.Reference.Linked()
}

// startAct sets the level of headings for an act: the acts of a composite
// resolution stand under its title.
func (p *press) startAct(index int) { p.level = min(index, 1) }

// nextLevel returns the level of the next heading in a head.
func (p *press) nextLevel() int {
	p.level++
	return min(p.level, lowestLevel)
}

// lowestLevel is the lowest level of headings that Markdown and HTML have.
const lowestLevel = 6

// isHeading reports whether a line above a text is a heading: a title, a number
// that stands for one, the letter of an act and the title under it.
func isHeading(head []Line, i int) bool {
	switch head[i].Kind {
	case TitleLine, NumberLine, LetterLine:
		return true
	}
	return head[i].Kind == OtherLine && i > 0 && head[i-1].Kind == LetterLine
}

// mastheadLines returns the lines of a masthead under the symbols, those that
// say something.
func mastheadLines(m *ods.Masthead, l symbol.Language) [6]string {
	return [...]string{m.Organ, m.DistributionLine(l), m.Issued.In(l), m.SessionLine(l), m.AgendaLine(l), m.AgendaTitle}
}

// heading returns the words that name the document, for the title of a page.
func (d *Document) heading() string {
	s := d.Summary()
	name, title := s.Symbol.String(), strings.TrimSpace(s.Title)
	if name != "" && title != "" {
		return name + " – " + title
	}
	return name + title
}

// valid returns s with what is not UTF-8 in it replaced by U+FFFD.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, string(utf8.RuneError))
}
