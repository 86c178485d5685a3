package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/symbol"
)

// literal scans a symbol that the text prints. Places behind a bracket are in
// all documents of the bracket, "(A/69/53 and A/69/53/Corr.1), chap. II", and
// those behind a list in all of that: "A/58/874 and Add.1, annex".
func (s *scan) literal(m symbol.Match) {
	s.append(Reference{Offset: m.Offset, Phrase: m.Text, Symbols: parts(m.Symbol)})
	if m.Join == symbol.Whole {
		s.document = len(s.refs) - 1
	}
	start, to := s.words.readPinpoint(s.text, m.End(), true)
	behind := strings.ContainsAny(s.text[m.End():start], ")）")
	if behind && s.group < s.document {
		s.document = s.group
	}
	s.antecedent, s.tail = s.document, to
	s.pinpoint(m.Offset, s.text[start:to])
	s.group = max(s.group, s.document)
	s.at = max(s.at, to)
	if comma := skipMark(s.text, to, ','); behind && comma > to {
		s.insideReach = skipSpace(s.text, comma)
	}
}

// pinpoint says where in the last documents the place is that the text cites:
// behind them, or before the symbol at offset.
func (s *scan) pinpoint(offset int, place string) {
	if place == "" && s.placeReach == offset {
		place = s.text[s.place.start:s.place.end]
	}
	for i := s.document; i < len(s.refs) && place != ""; i++ {
		s.refs[i].Pinpoint = place
	}
}

// parts returns the two symbols of a double one, or s alone.
func parts(s symbol.Symbol) []symbol.Symbol {
	first, second := s.Parts()
	if second.IsValid() {
		return []symbol.Symbol{first, second}
	}
	return []symbol.Symbol{first}
}
