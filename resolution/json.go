package resolution

import (
	"bytes"
	"encoding/json"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

//go:generate go run schema_gen.go

// JSON returns the document as one line of JSON, so that the lines of many
// documents are JSON Lines. The names of its members are the tags of [Document]
// and what is in it; document.schema.json beside this package describes them.
// Before them it has the members of [Summary], for who looks for nothing else;
// decoding passes over those.
//
// Decoding a line with [encoding/json] gives a document that is equal to d, but
// for what is not UTF-8: JSON has U+FFFD for it. Places and layouts are no part
// of what a document says, and are not there.
//
// A line can stand in a script element of HTML as it is: encoding/json writes
// "<", ">" and "&" in strings as escapes.
func JSON(d *Document) []byte { return AppendJSON(nil, d) }

// AppendJSON appends what [JSON] returns.
func AppendJSON(b []byte, d *Document) []byte {
	buf := bytes.NewBuffer(b)
	line := struct {
		Summary
		*Document
	}{d.Summary(), d}
	if err := json.NewEncoder(buf).Encode(line); err != nil {
		return b // no value of a document can make it fail
	}
	return buf.Bytes()
}

// A Summary is what a document tells of itself, gathered from its masthead and
// the lines of its first act. What it does not tell is zero.
type Summary struct {
	Symbol   symbol.Symbol `json:"symbol,omitzero"`    // of the masthead, or what number and organ tell
	Number   string        `json:"number,omitempty"`   // of the first act: "65/124", "1373 (2001)"
	Title    string        `json:"title,omitempty"`    // of the first act that has one
	Adopted  ods.Date      `json:"adopted,omitzero"`   // when the first act was adopted
	Sponsors []string      `json:"sponsors,omitempty"` // who submits the first act, where it is a draft
}

// Summary returns what the document tells of itself.
func (d *Document) Summary() Summary {
	s := Summary{Symbol: d.Symbol()}
	for i := range d.Acts {
		a := &d.Acts[i]
		if i == 0 {
			s.Number, s.Adopted = a.Number(), a.Adoption(d.Language).Date
			s.Sponsors = a.Sponsors(d.Language)
		}
		if s.Title == "" {
			s.Title = a.Title()
		}
	}
	return s
}
