package resolution

import (
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Reference is the citation of one document in a text.
type Reference struct {
	Offset   int             `json:"offset"`             // where the phrase begins in the text, in bytes
	Phrase   string          `json:"phrase"`             // the words that cite it: "59/48", "1373 (2001)", "A/55/1010-S/2001/667"
	Symbols  []symbol.Symbol `json:"symbols,omitempty"`  // what is cited; two when it has a double symbol, none when the text does not tell
	Date     ods.Date        `json:"date,omitzero"`      // the date that the text gives it
	Pinpoint string          `json:"pinpoint,omitempty"` // the place inside it: "annex I, para. 5"
	Verb     string          `json:"verb,omitempty"`     // the lemma of the clause verb under which it is cited
	URL      string          `json:"url,omitempty"`      // the link that a file has on the words, where symbols do not lead there
}

// PointsBack reports whether the words stand for a document that was cited
// before, or that speaks, as "Ibid." and "the present resolution" do, and so
// have no number or symbol of their own. The United Nations links no such words.
func (r Reference) PointsBack() bool {
	for i := range len(r.Phrase) {
		if isDigit(r.Phrase[i]) {
			return false
		}
	}
	return len(r.Phrase) > 1
}

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
// FindReferences takes time in proportion to the text. It does not see what
// other paragraphs cite, so that "Ibid." and "the same resolution" stay
// unresolved; the references of a parsed document have them.
func FindReferences(text string, context ReferenceContext) []Reference {
	return newCiter(context.Language, context.Symbol).appendReferences(nil, text)
}
