package resolution

import (
	"strings"
	"unicode/utf8"

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
	return ods.Parser{Language: p.Language, Opens: func(line string) bool {
		verb, ok := OpeningVerb(line, p.Language, NoVerb)
		return ok && !verb.New
	}}
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
}

// text returns what a paragraph says. The layout of a line is kept where the
// form is the one that documents are printed in.
func (b *builder) text(p *ods.Paragraph) Text {
	t := Text{Plain: p.Text, Marks: p.Marks, Place: p.Place}
	if b.keepsLayout {
		t.Layout = &Layout{p.Layout}
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
	for b.annexes = true; b.at < len(b.paragraphs) && !b.atAct(len(a.Closing) > 0); {
		a.Annexes = append(a.Annexes, b.annex())
	}
	b.annexes = false
	return a
}

// head takes the lines above the text of an act.
func (b *builder) head() []Line {
	end := b.headEnd()
	var lines []Line
	for n := b.at + end; b.at < n; {
		lines = append(lines, b.line(b.headKind(b.peek(0))))
	}
	return lines
}

// headEnd returns how many paragraphs are above the text: those before the line
// with the organ's name, or, where no such line comes before a numbered
// paragraph, those that have a form that only such lines have.
func (b *builder) headEnd() int {
	known := 0
	for n := 0; b.at+n < len(b.paragraphs); n++ {
		p := b.peek(n)
		kind := b.headKind(p)
		switch {
		case b.enacting(p):
			return n
		case p.Row, p.Indent > 0, p.Label != "" && kind != TitleLine, b.closingKind(p) != OtherLine && kind != SponsorLine && !(n == 1 && b.headKind(b.peek(0)) == NumberLine):
			return known
		case kind != OtherLine && known == n:
			known = n + 1
		}
	}
	return known
}

// headKind tells what kind of line above a text the paragraph has the form of.
func (b *builder) headKind(p *ods.Paragraph) LineKind {
	switch {
	case p.Label != "" && isActNumber(p.Label):
		return TitleLine
	case p.Label != "":
		return OtherLine
	case b.matches(b.table.Adoption, p.Text):
		return AdoptionLine
	case inSquareBrackets(p.Text):
		return SourceLine
	case b.matches(b.table.Number, p.Text) && language.HasFigure(p.Text):
		return NumberLine
	case b.matches(b.table.Sponsors, p.Text):
		return SponsorLine
	case isActLetter(p.Text):
		return LetterLine
	case b.isDate(p.Text):
		return DateLine
	}
	return OtherLine
}

// inSquareBrackets reports whether a line stands in square brackets, or in the bent
// ones that Chinese has. Scanned copies have one of the two as a round or a
// curly one.
func inSquareBrackets(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s[min(size, len(s)):])
	square := first == '[' || first == '〔' || last == ']' || last == '〕'
	return square && strings.ContainsRune("[(〔", first) && strings.ContainsRune("])}〕", last)
}

func (b *builder) matches(patterns []language.Pattern, text string) bool {
	_, _, ok := b.table.MatchAny(patterns, text)
	return ok
}

// isActNumber reports whether a label is the number of a resolution, "65/124."
// or "ES-11/5.", in Arabic "65/124 -" or "65/124".
func isActNumber(label string) bool {
	opened, number, closed := ods.SplitLabel(label)
	return opened == "" && closed != ")" && strings.IndexByte(number, '/') > 0
}

// isActLetter reports whether a line is the letter of an act in a composite
// resolution.
func isActLetter(s string) bool { return len(s) == 1 && 'A' <= s[0] && s[0] <= 'Z' }

// enacting reports whether the paragraph is the line with the organ's name.
func (b *builder) enacting(p *ods.Paragraph) bool {
	if p.Label != "" || p.Row {
		return false
	}
	for _, pattern := range b.table.Enacting {
		if fields, ok := b.table.Match(pattern, p.Text); ok {
			if _, ok := b.table.FindOrgan(fields.Get("organ")); ok {
				return true
			}
		}
	}
	return false
}

// closingKind tells what kind of closing line the paragraph has the form of.
func (b *builder) closingKind(p *ods.Paragraph) LineKind {
	if p.Label != "" || p.Row || p.Indent > 0 || p.Text == "" {
		return OtherLine
	}
	if _, _, ok := b.table.MatchMeeting(p.Text); ok {
		return MeetingLine
	}
	if b.isDate(p.Text) {
		return DateLine
	}
	return OtherLine
}

// isDate reports whether a line is a date and nothing else, perhaps with a stop.
func (b *builder) isDate(s string) bool {
	_, err := ods.ParseDate(strings.TrimSuffix(s, "."), b.language)
	return err == nil
}

// closing takes the lines that close a text: the meeting, the date.
func (b *builder) closing() []Line {
	var lines []Line
	for want := MeetingLine; want <= DateLine; want++ {
		if b.closingKind(b.peek(0)) == want {
			lines = append(lines, b.line(want))
		}
	}
	return lines
}

// atAct reports whether another act of a composite resolution starts here. Each
// is complete in itself: after the closing of one comes the letter of the next,
// perhaps a title, and the organ's name.
func (b *builder) atAct(closed bool) bool {
	return closed && isActLetter(b.peek(0).Text) && (b.enacting(b.peek(1)) || b.enacting(b.peek(2)))
}
