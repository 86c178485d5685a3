package ods

import (
	"github.com/undoc-go/undoc/symbol"
)

// A Masthead is what the head of a document's first page and the foot of it say
// about the document. What the page does not say is zero.
type Masthead struct {
	Publisher    string          `json:"publisher,omitempty"`    // "United Nations"
	Symbols      []symbol.Symbol `json:"symbols,omitempty"`      // two for a document of two series
	Organ        string          `json:"organ,omitempty"`        // as printed: "General Assembly"
	Body         string          `json:"body,omitempty"`         // the committee or the second organ, as printed: "Fifth Committee"
	Distribution string          `json:"distribution,omitempty"` // as printed: "General" of "Distr.: General"
	Issued       Date            `json:"issued,omitzero"`        // the date under the distribution
	Original     string          `json:"original,omitempty"`     // the language of the original, as printed: "English" of "Original: English"
	Session      symbol.Session  `json:"session,omitzero"`       // of the organ
	AgendaItems  []string        `json:"agendaItems,omitempty"`  // "122 (v)"
	AgendaTitle  string          `json:"agendaTitle,omitempty"`  // the title of the item, or of all the items, with a line feed between lines
	Meeting      Meeting         `json:"meeting,omitzero"`       // that the document is the record of
	Job          JobNumber       `json:"job,omitzero"`           // the number that is printed on this version
	Stem         Stem            `json:"stem,omitzero"`          // what ODS names its file, when that is not the printed number
	Layout       *MastheadLayout `json:"-"`                      // how it was laid out; nil for the canonical layout
}

// Symbol returns the first symbol, or none.
func (m *Masthead) Symbol() symbol.Symbol {
	if len(m.Symbols) == 0 {
		return symbol.Symbol{}
	}
	return m.Symbols[0]
}

// A field names a part of a masthead that has a value.
type field uint8

const (
	noField field = iota
	jobTagField
	symbolTag1Field
	symbolTag2Field
	publisherField
	symbolField // the symbols as the page prints them, double ones with a hyphen
	organField
	distributionField
	issuedField
	originalField
	sessionField
	agendaItemsField
	agendaTitleField
	bodyField
	meetingField
	heldField
	placeField
	presidentField
	recordField
	jobField
	barCodeField
	runningHeadField
)

// A MastheadLayout is how a masthead stood in the input: what was printed
// between its fields, and how the fields themselves were written. Like a
// [Place], it is no part of what the masthead says.
type MastheadLayout struct {
	start  int // in the input
	pieces []piece
	was    Masthead // what was read, without a layout

	// Of a form other than an export there is no layout to print, only the
	// places of the fields.
	parts  []Part
	source *source
}

// A piece is a field as it was written, or what stood between two fields.
type piece struct {
	field field
	text  string
}

// Equal reports true: see [MastheadLayout].
func (*MastheadLayout) Equal(*MastheadLayout) bool { return true }

// IsZero reports whether the masthead says nothing.
func (m *Masthead) IsZero() bool {
	for f := jobTagField; f <= runningHeadField; f++ {
		if m.canonical(f, symbol.Unspecified) != "" {
			return false
		}
	}
	return true
}

// Tile adds the parts of the masthead.
func (m *Masthead) Tile(t *Tiling) {
	if m.Layout == nil {
		return
	}
	offset := m.Layout.source.offset
	for _, p := range m.Layout.parts {
		t.Add(p.Kind, offset(p.Start), offset(p.End))
	}
	at := m.Layout.start
	for _, piece := range m.Layout.pieces {
		if piece.field != noField {
			t.Add(HeaderPart, offset(at), offset(at+len(piece.text)))
		}
		at += len(piece.text)
	}
}
