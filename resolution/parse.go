package resolution

import (
	"slices"

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
	if p.Language == symbol.Unspecified {
		return ods.Parser{Opens: opensAnywhere, Recites: recitesAnywhere} // as most callers have it
	}
	opens := func(line string) bool { return opensClause(line, p.Language, NoVerb) }
	return ods.Parser{Language: p.Language, Opens: opens, Recites: p.recites}
}

func opensAnywhere(line string) bool { return opensClause(line, symbol.Unspecified, NoVerb) }

func recitesAnywhere(recital, line string) bool { return Parser{}.recites(recital, line) }

// Read finds the structure of a text whose delivery form has been read.
func (p Parser) Read(source *ods.Document) *Document {
	l := p.Language
	if l == symbol.Unspecified {
		l = source.Language
	}
	b := builder{
		paragraphs: source.Paragraphs,
		language:   l,
		table:      language.For(l),
	}
	b.measure()
	// With room for one act, as most documents have.
	room := &struct {
		document Document
		acts     [1]Act
	}{}
	d := &room.document
	*d = Document{Language: l, Masthead: source.Masthead, Origin: Origin{source.Form, source.Size(), source.Problems}}
	if len(b.paragraphs) > 0 {
		d.Acts = room.acts[:0]
	}
	for b.at < len(b.paragraphs) {
		d.Acts = append(d.Acts, b.act())
	}
	if n := len(source.Notes); n > 0 {
		d.Notes = make([]Note, n)
	}
	for i := range d.Notes {
		d.Notes[i] = Note{source.Notes[i].Label, b.text(&source.Notes[i])}
	}
	if len(b.problems) > 0 {
		d.Origin.Problems = slices.Concat(source.Problems, b.problems)
	}
	d.Annotate()
	if source.Form == ods.Export {
		d.dropCanonicalLayouts() // no other form is printed again, and has any
	}
	return d
}

// A builder makes the tree of a document of its paragraphs, one after the
// other: what has been taken is never taken back, so that the printed order is
// the order of the input.
type builder struct {
	paragraphs []ods.Paragraph
	standings  standings // of the paragraphs
	at         int
	language   symbol.Language
	table      *language.Table
	annexes    bool // in the annexes of an act
	recited    int  // from the last preamble up to there no paragraph is preambular
	ranked     int  // behind the heading whose rank was read last
	rankThere  int

	lists    [maxLists]labelValue // room for the lists that are open in one another
	depth    int                  // how many texts the one that is read stands in
	problems []ods.Problem        // of the structure, as far as the document does not tell them

	clauses nest[Clause]
	nested  nest[Section]
	lines   []Line // of all lists of lines, one behind the other
}

// text returns what a paragraph says, with the layout of its line, where the form is
// the one that documents are printed in.
func (b *builder) text(p *ods.Paragraph) Text {
	return Text{Plain: p.Text, Marks: p.Marks, Place: p.Place, Layout: p.Layout}
}

// measure makes room for what the paragraphs become: lines of those that stand as
// headings do, one clause of the rows of a table, and clauses of all others.
func (b *builder) measure() {
	lines, clauses := 0, 0
	b.standings.expect(len(b.paragraphs))
	for i := range b.paragraphs {
		p := &b.paragraphs[i]
		stands := b.standingOf(p)
		*b.standings.at(i) = stands
		switch {
		case stands == asHeading:
			lines++
		case !p.Row || i == 0 || !b.paragraphs[i-1].Row:
			clauses++
		}
	}
	b.lines, b.clauses = make([]Line, 0, lines), newNest[Clause](clauses)
}

// measureSections makes room for the sections that are still to come, once the first
// is there: most documents have none, and each has a heading. The text of another act
// in one is a section without a heading, which hardly any document has.
func (b *builder) measureSections() {
	if b.nested.room != nil {
		return
	}
	headings := 0
	for i := b.at; i < len(b.paragraphs); i++ {
		if *b.standings.at(i) == asHeading {
			headings++
		}
	}
	b.nested = newNest[Section](headings)
}

// line takes the next paragraph as a line, behind those that were taken before.
func (b *builder) line(kind LineKind) {
	p := &b.paragraphs[b.at]
	b.at++
	b.lines = append(b.lines, Line{kind, p.Label, b.text(p)})
}

// linesFrom returns the lines that were taken from the from-th on, nil for none.
// Whoever appends to them gets a copy: they have no room.
func (b *builder) linesFrom(from int) []Line {
	n := len(b.lines)
	if from == n {
		return nil
	}
	return b.lines[from:n:n]
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
	from := b.nested.open
	for b.annexes = true; b.at < len(b.paragraphs) && !b.atAct(len(a.Closing) > 0); {
		b.measureSections()
		b.nested.add(b.annex())
	}
	a.Annexes = b.nested.close(from)
	b.annexes = false
	return a
}
