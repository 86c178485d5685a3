package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/symbol"
)

// literal scans a symbol that the text prints. Places behind a bracket are in
// all documents of the bracket: "(A/69/53 and A/69/53/Corr.1), chap. II".
func (s *scan) literal(m symbol.Match) {
	first := len(s.refs)
	s.append(Reference{Offset: m.Offset, Phrase: m.Text, Symbols: parts(m.Symbol)})
	end := m.End()
	start, to := s.words.readPinpoint(s.text, end, true)
	pinpoint := s.text[start:to]
	if start == to && s.placeReach == m.Offset {
		pinpoint = s.text[s.place.start:s.place.end]
	}
	if strings.Contains(s.text[end:start], ")") && s.group < first {
		first = s.group
	}
	for i := first; i < len(s.refs); i++ {
		s.refs[i].Pinpoint = pinpoint
	}
	s.antecedent, s.tail = first, to
	s.group = max(s.group, first)
	s.at = max(s.at, end)
	s.at = max(s.at, to)
	if to > start && hasByte(s.text, to, ',') {
		s.insideReach = skipSpace(s.text, to+1)
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
