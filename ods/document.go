package ods

import (
	"iter"

	"github.com/undoc-go/undoc/symbol"
)

// A Document is a text in whatever form it was delivered, with the form taken
// away: its paragraphs whole and in order, its notes, its masthead.
type Document struct {
	Form       Form
	Language   symbol.Language
	Masthead   Masthead
	Paragraphs []Paragraph
	Notes      []Paragraph // Label is what calls the note
	Problems   []Problem   // what had to be guessed or repaired, in order
	size       int
}

// A Problem is something in a text that had to be guessed, repaired or left.
type Problem struct {
	Offset int    // the byte of the input
	What   string // in English, in a line
}

// A Paragraph is one paragraph of a document.
type Paragraph struct {
	Indent int     // in tab stops
	Row    bool    // a row of a table: Text has its cells, with tabs between them
	Label  string  // the number in front of it, as printed: "3.", "(b)", "65/124."
	Text   string  // its words, without the marks of notes
	Marks  []Mark  // where notes are called
	Place  Place   // of Text and Label
	Layout *Layout // of the line, shared with lines that have the same; nil in the forms that are not printed again
}

// A Mark is a place in a text that calls a note.
type Mark struct {
	Offset int     `json:"offset"`        // the byte of the text before which it stood
	Label  string  `json:"label"`         // what calls the note: "1"
	Set    string  `json:"set,omitempty"` // how it is set in the text, when that is more than the label: "(1)" in Arabic
	Place  Place   `json:"-"`             // of the label
	Layout *Layout `json:"-"`             // Before has a space that went astray before the mark; nil for none
}

// AppendPrinted appends the mark as it is set in the text.
func (m *Mark) AppendPrinted(b []byte) []byte {
	if m.Layout != nil {
		b = append(b, m.Layout.Before...)
	}
	if m.Set != "" {
		return append(b, m.Set...)
	}
	return append(b, m.Label...)
}

// A Layout is what stood on a line besides its words. Like a [Place], it is no
// part of what a text says: Equal reports true for any two. Lines that are laid out
// alike share one: to lay one of them out in another way, give it a Layout of its own.
type Layout struct {
	Before string // from the end of the line before: blank lines, indent
	Gap    string // between label and text
	After  string // from the end of the words to the end of the line
}

// Equal reports true: see [Layout].
func (*Layout) Equal(*Layout) bool { return true }

// A Part is a piece of the input. The parts of a document tile its input: each
// byte is in exactly one.
type Part struct {
	Kind       PartKind
	Start, End int // in bytes
}

// A PartKind tells what a part is.
type PartKind uint8

// The kinds of parts.
const (
	Furniture  PartKind = iota // indents, blank lines, rules, page numbers, tags
	LabelPart                  // the number of a paragraph or note
	TextPart                   // words of a paragraph or note
	MarkPart                   // a mark that calls a note
	HeaderPart                 // a field of the masthead
)

// String returns the name of the kind in lower case.
func (k PartKind) String() string {
	return [...]string{"furniture", "label", "text", "mark", "masthead"}[min(k, HeaderPart)]
}

// Parts yields the parts of the input in order, none of them empty.
func (d *Document) Parts() iter.Seq[Part] {
	return func(yield func(Part) bool) {
		t := NewTiling(yield)
		for i := range d.Paragraphs {
			d.Paragraphs[i].tile(&t)
		}
		for i := range d.Notes {
			d.Notes[i].tile(&t)
		}
		d.Masthead.Tile(&t)
		t.Finish(d.size)
	}
}

func (p *Paragraph) tile(t *Tiling) { t.AddText(p.Label, p.Text, p.Place, p.Marks) }

// Size returns the length of the input in bytes.
func (d *Document) Size() int { return d.size }
