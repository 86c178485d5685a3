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
	size       int
}

// A Form is the way in which a text was delivered.
type Form uint8

// The forms.
const (
	// Plain is a text with a paragraph on each line, or between blank lines.
	Plain Form = iota
	// Export is what the word processor of the Official Document System writes:
	// a paragraph on each line, indents of tabs, the numbers of notes glued to
	// the word before them, the notes after the text, then tags with job number
	// and symbol, and the masthead last.
	Export
)

// String returns the name of the form in lower case.
func (f Form) String() string {
	if f == Export {
		return "export"
	}
	return "plain"
}

// A Paragraph is one paragraph of a document.
type Paragraph struct {
	Indent int    // in tab stops
	Row    bool   // a row of a table: Text has its cells, with tabs between them
	Label  string // the number in front of it, as printed: "3.", "(b)", "65/124."
	Text   string // its words, without the marks of notes
	Marks  []Mark // where notes are called
	Place  Place  // of Text and Label
	Layout Layout
}

// A Mark is a place in a text that calls a note.
type Mark struct {
	Offset int    `json:"offset"` // the byte of the text before which it stood
	Label  string `json:"label"`  // what calls the note, as printed: "1"
	Place  Place  `json:"-"`      // of the label
}

// A Layout is what stood on a line besides its words. Like a [Place], it is no
// part of what a text says: Equal reports true for any two.
type Layout struct {
	Before string // from the end of the line before: blank lines, indent
	Gap    string // between label and text
	After  string // from the end of the words to the end of the line
}

// Equal reports true: see [Layout].
func (l Layout) Equal(Layout) bool { return true }

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

// AddText adds the parts of a text, of the label before it and of the marks in
// it.
func (t *Tiling) AddText(label, text string, place Place, marks []Mark) {
	if at := place.Label(); at >= 0 {
		t.Add(LabelPart, at, at+len(label))
	}
	place.Segments(len(text), func(start, end, offset int) bool {
		for len(marks) > 0 && marks[0].Place.Offset(0) < offset {
			t.addMark(marks[0])
			marks = marks[1:]
		}
		t.Add(TextPart, offset, offset+end-start)
		return true
	})
	for _, mark := range marks {
		t.addMark(mark)
	}
}

// A Tiling yields parts and, between them, what is furniture.
type Tiling struct {
	yield   func(Part) bool
	at      int
	stopped bool
}

// NewTiling returns a tiling that hands the parts to yield.
func NewTiling(yield func(Part) bool) Tiling { return Tiling{yield: yield} }

func (t *Tiling) addMark(m Mark) {
	if at := m.Place.Offset(0); at >= 0 {
		t.Add(MarkPart, at, at+len(m.Label))
	}
}

// Add adds the part from start to end. Parts are to be added in order; one
// without a place, or without a byte, is not added.
func (t *Tiling) Add(kind PartKind, start, end int) {
	if start < t.at || start >= end || t.stopped {
		return
	}
	t.furniture(start)
	t.stopped = t.stopped || !t.yield(Part{kind, start, end})
	t.at = end
}

// Finish adds what is left of an input of the given size.
func (t *Tiling) Finish(size int) { t.furniture(size) }

func (t *Tiling) furniture(end int) {
	if end > t.at && !t.stopped {
		t.stopped = !t.yield(Part{Furniture, t.at, end})
		t.at = end
	}
}

// Size returns the length of the input in bytes.
func (d *Document) Size() int { return d.size }
