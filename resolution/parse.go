package resolution

import (
	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Parser reads documents. Its zero value reads documents in any language that
// it recognises. A Parser may be used by several goroutines at once.
type Parser struct {
	// Language is the language of the document, when the caller knows it.
	Language symbol.Language
}

// Parse reads a text in any delivery form with the zero [Parser].
func Parse(text string) *Document { return Parser{}.Parse(text) }

// Parse reads a text in any delivery form. It always returns a document: what
// it does not understand it keeps as plain paragraphs, and [Document.Problems]
// tells of it. It takes time in proportion to the length of the text. Texts of
// the document alias the input where they stand in it in one piece.
func (p Parser) Parse(text string) *Document { return p.Read(p.delivery().Parse(text)) }

// delivery returns the reader of delivery forms, which is told the clause verbs:
// where lines are broken and nothing else parts paragraphs, they do.
func (p Parser) delivery() ods.Parser {
	opens := func(line string) bool {
		verb, ok := OpeningVerb(line, p.Language, NoVerb)
		return ok && !verb.New
	}
	return ods.Parser{Language: p.Language, Opens: opens, Recites: p.recites}
}

// Read finds the structure of a text whose delivery form has been read.
func (p Parser) Read(source *ods.Document) *Document {
	l := p.Language
	if l == symbol.Unspecified {
		l = source.Language
	}
	b := builder{
		paragraphs:  source.Paragraphs,
		language:    l,
		table:       language.For(l),
		keepsLayout: source.Form == ods.Export,
	}
	if b.keepsLayout {
		b.layouts = make([]Layout, 0, len(source.Paragraphs)+len(source.Notes))
	}
	d := &Document{Language: l, Masthead: source.Masthead, Origin: Origin{source.Form, source.Size(), source.Problems}}
	for b.at < len(b.paragraphs) {
		d.Acts = append(d.Acts, b.act())
	}
	for i := range source.Notes {
		d.Notes = append(d.Notes, Note{source.Notes[i].Label, b.text(&source.Notes[i])})
	}
	d.Annotate()
	d.dropCanonicalLayouts()
	return d
}

// A builder makes the tree of a document of its paragraphs, one after the
// other: what has been taken is never taken back, so that the printed order is
// the order of the input.
type builder struct {
	paragraphs  []ods.Paragraph
	at          int
	language    symbol.Language
	table       *language.Table
	annexes     bool // in the annexes of an act
	keepsLayout bool // of lines
	layouts     []Layout
}

// text returns what a paragraph says. The layout of a line is kept where the
// form is the one that documents are printed in.
func (b *builder) text(p *ods.Paragraph) Text {
	t := Text{Plain: p.Text, Marks: p.Marks, Place: p.Place}
	if b.keepsLayout {
		b.layouts = append(b.layouts, Layout{p.Layout})
		t.Layout = &b.layouts[len(b.layouts)-1]
	}
	return t
}

// line takes the next paragraph as a line.
func (b *builder) line(kind LineKind) Line {
	p := &b.paragraphs[b.at]
	b.at++
	return Line{kind, p.Label, b.text(p)}
}

// peek returns the paragraph that is n after the next, or an empty one.
func (b *builder) peek(n int) *ods.Paragraph {
	if b.at+n < len(b.paragraphs) {
		return &b.paragraphs[b.at+n]
	}
	return &ods.Paragraph{}
}

// act takes an act.
func (b *builder) act() Act {
	a := Act{Head: b.head()}
	a.Body = b.body()
	a.Closing = b.closing()
	a.Record.Votings = votings(a.Closing, b.table)
	for b.annexes = true; b.at < len(b.paragraphs) && !b.atAct(len(a.Closing) > 0); {
		a.Annexes = append(a.Annexes, b.annex())
	}
	b.annexes = false
	return a
}
