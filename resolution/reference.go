package resolution

import (
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Reference is the citation of one document in a text.
type Reference struct {
	Kind       ReferenceKind   `json:"kind"`
	Offset     int             `json:"offset"`               // where the phrase begins in the text, in bytes
	Phrase     string          `json:"phrase"`               // the words that cite it: "59/48", "1373 (2001)", "A/55/1010-S/2001/667"
	Symbols    []symbol.Symbol `json:"symbols,omitempty"`    // what is cited; two when it has a double symbol, none when the text does not tell
	Instrument string          `json:"instrument,omitempty"` // the English name of the instrument, whatever the language of the text
	Treaty     Treaty          `json:"treaty,omitzero"`      // where a treaty is registered
	Date       ods.Date        `json:"date,omitzero"`        // the date that the text gives it
	Pinpoint   string          `json:"pinpoint,omitempty"`   // the place inside it: "annex I, para. 5"
	Places     []Division      `json:"places,omitempty"`     // the same, part by part, and the part of the document that an instrument is
	Clauses    []string        `json:"clauses,omitempty"`    // the identifiers of the clauses of this document that are cited, as [IDs] gives them
	Verb       string          `json:"verb,omitempty"`       // the lemma of the clause verb under which it is cited
	URL        string          `json:"url,omitempty"`        // the link that a file has on the words, where symbols do not lead there
}

// A Division is a part of a document. In the list of a reference a division lies
// in the wider ones before it: "paragraph 22 of section XIII" is the section and
// then the paragraph.
type Division struct {
	Kind  DivisionKind `json:"kind"`
	Label string       `json:"label,omitempty"` // its number as printed: "5 (b)", "XIII"
	To    string       `json:"to,omitempty"`    // the last number of a range: "12" in "paras. 9–12"
}

// A Treaty tells where a treaty is registered. The zero value means that it is
// not known.
type Treaty struct {
	Series string `json:"series"` // [UNTS] or [LNTS]
	Volume string `json:"volume"` // as printed: "999", "1155 and 1156", "LX"
	Number string `json:"number"` // of registration: "14668", "970–973"
}

// The series in which treaties are registered.
const (
	UNTS = "UNTS" // the Treaty Series of the United Nations
	LNTS = "LNTS" // the Treaty Series of the League of Nations
)

// Linked reports whether the words are what the United Nations links: the number
// or the symbol of a document. Names of instruments and words that point back are
// left without.
func (r Reference) Linked() bool { return r.Kind == DocumentReference }

// End returns where the phrase ends in the text, in bytes.
func (r Reference) End() int { return r.Offset + len(r.Phrase) }

// A ReferenceContext is what a text leaves unsaid that its references lean on.
// The zero value is that of an English text about which nothing is known; what
// "its resolution" means is then told by the form of the number.
type ReferenceContext struct {
	Language symbol.Language // of the text
	Symbol   symbol.Symbol   // of the document that has the text, which tells who speaks in it
}

// FindReferences returns the documents that a text cites, in the order in which
// it cites them and without overlap. The text is that of one paragraph, or of
// one note, without the marks of notes. References alias the text.
//
// The number of a resolution is found behind "resolution" or "resolutions" and
// in the list that follows; whose it is, is told by the organ named before or
// behind, by "its", or by the form of the number, the session and the date:
// 59/48 is of the General Assembly, 1373 (2001) of the Security Council, 2010/1
// of the Economic and Social Council, and 59/48 of a date on which only the
// Human Rights Council can have adopted it is of that. The resolutions of
// organs that have no series of symbols, and decisions of the Assembly and of
// the Economic and Social Council, which are not issued one by one, are
// references without symbols. Symbols are found as [symbol.Find] finds them.
//
// Besides numbers and symbols, these are references: the names of instruments,
// the Charter above all, with the symbols and the registration that are known of
// them; treaties by volume and number of the Treaty Series; and this document,
// "the present resolution", "paragraph 3 above". [Reference.Kind] tells them
// apart.
//
// FindReferences takes time in proportion to the text. It does not see what
// other paragraphs cite, so that "Ibid." and "the same resolution" stay
// unresolved, and the clauses of this document unidentified; the references of a
// parsed document have them.
func FindReferences(text string, context ReferenceContext) []Reference {
	c := newCiter(context.Language, context.Symbol)
	return c.appendReferences(nil, text)
}
