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
