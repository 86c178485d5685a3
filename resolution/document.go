package resolution

import (
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Document is what one document says: usually one act, several when the
// resolution is composite ("48/218 A and B").
//
// The fields can be read, changed and made by hand; the zero value of each
// means that it is not there. Two documents that say the same are equal under
// go-cmp, wherever their texts stood in the inputs they were read from; symbols,
// sessions, job numbers and stems want its option cmpopts.EquateComparable.
type Document struct {
	Language symbol.Language `json:"language,omitzero"`
	Masthead ods.Masthead    `json:"masthead,omitzero"`
	Acts     []Act           `json:"acts,omitempty"`
	Notes    []Note          `json:"notes,omitempty"`
	Origin   Origin          `json:"-"`
}

// An Origin tells what a document was read from. Like a place, it is no part of
// what the document says: Equal reports true for any two.
type Origin struct {
	Form ods.Form
	Size int // of the input, in bytes

	// Problems are what had to be guessed or repaired in the delivery form, in
	// order. [Document.Problems] yields them too.
	Problems []ods.Problem
}

// Equal reports true: see [Origin].
func (Origin) Equal(Origin) bool { return true }

// An Act is what an organ adopts or is asked to adopt under one number: a
// resolution, a decision, a draft.
type Act struct {
	Head    []Line    `json:"head,omitempty"`    // what stands above the text, in order
	Body    Section   `json:"body"`              // the text
	Closing []Line    `json:"closing,omitempty"` // the meeting and the date of adoption
	Annexes []Section `json:"annexes,omitempty"`
	Record  Record    `json:"record,omitzero"` // what is known besides the text
}

// A Line is a line of fixed form: one of those above a text, a heading or one
// of those that close a text.
type Line struct {
	Kind  LineKind `json:"kind"`
	Label string   `json:"label,omitempty"` // the number in front, as printed: "65/124."
	Text  Text     `json:"text"`
}

// A LineKind tells what a line is for.
type LineKind uint8

// The kinds of lines.
const (
	OtherLine    LineKind = iota
	AdoptionLine          // "Resolution adopted by the General Assembly on 13 December 2010"
	SourceLine            // "[without reference to a Main Committee (A/65/L.29)]"
	TitleLine             // the title, with the number as label where the organ numbers so
	NumberLine            // "Resolution 1373 (2001)": the number alone
	SponsorLine           // "Algeria: draft resolution"
	LetterLine            // the letter of an act in a composite resolution: "A"
	DivisionLine          // the number of a section on a line of its own: "II", "Article 3", "Annex I"
	HeadingLine           // the heading of a section
	MeetingLine           // "64th plenary meeting"
	DateLine              // the date under it
	VoteLine              // "[Adopted without a vote.]", and the lines that tell who voted how
)

var lineKinds = [...]string{"other", "adoption", "source", "title", "number", "sponsor", "letter", "division", "heading", "meeting", "date", "vote"}

// A Section is a text or a part of it: the text of an act, one of its sections
// with a heading, an annex. Paragraphs stand before subsections.
type Section struct {
	Heading    []Line    `json:"heading,omitempty"`    // the number and the heading
	Enacting   Text      `json:"enacting,omitzero"`    // the line with the organ's name: "The General Assembly,"
	Preamble   []Clause  `json:"preamble,omitempty"`   // preambular paragraphs
	Paragraphs []Clause  `json:"paragraphs,omitempty"` // operative paragraphs, or the paragraphs of an annex
	Sections   []Section `json:"sections,omitempty"`
}

// A Clause is a paragraph with the items under it.
type Clause struct {
	Kind  ClauseKind `json:"kind"`
	Label string     `json:"label,omitempty"` // as printed: "3.", "(b)"
	Text  Text       `json:"text,omitzero"`
	Items []Clause   `json:"items,omitempty"` // its lettered and numbered items
	Tail  []Clause   `json:"tail,omitempty"`  // paragraphs without a number that follow under it
	Rows  []Text     `json:"rows,omitempty"`  // of a table; cells are parted by tabs
}

// A ClauseKind tells what a clause is.
type ClauseKind uint8

// The kinds of clauses.
const (
	Paragraph ClauseKind = iota // a paragraph that is none of the others
	Recital                     // a preambular paragraph
	Operation                   // an operative paragraph
	Item                        // an item of a list
	Table                       // a table
)

var clauseKinds = [...]string{"paragraph", "preambular", "operative", "item", "table"}

// A Note is a footnote.
type Note struct {
	Label string `json:"label"` // what calls it: "1"
	Text  Text   `json:"text"`
}

// A Text is what is said in one paragraph, without its number and without the
// marks of notes.
type Text struct {
	Plain      string      `json:"plain,omitempty"`
	Marks      []ods.Mark  `json:"marks,omitempty"`      // where notes are called
	Verbs      []Verb      `json:"verbs,omitempty"`      // the clause verbs, the opening one first
	References []Reference `json:"references,omitempty"` // the documents that are cited
	Place      ods.Place   `json:"-"`
	Layout     *Layout     `json:"-"` // how the line was laid out; nil for the canonical layout
}

// A Layout is what stood on a line of the input besides its words, where that
// is not what the canonical layout has. It is no part of what the text says. Texts
// that are laid out alike share one.
type Layout = ods.Layout

// String returns the words.
func (t *Text) String() string { return t.Plain }

// IsZero reports whether nothing is said.
func (t Text) IsZero() bool { return t.Plain == "" && len(t.Marks) == 0 }

// IsZero reports whether nothing is said.
func (d *Document) IsZero() bool { return len(d.Acts) == 0 && len(d.Notes) == 0 && d.Masthead.IsZero() }
