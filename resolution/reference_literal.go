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
	end := s.changes(m.Offset+len(m.Text), m.Symbol)
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

// changes appends references to the documents that change the one with the
// symbol base, where they are named without it, as in "A/58/874 and Add.1", and
// returns where they end.
func (s *scan) changes(at int, base symbol.Symbol) int {
	for {
		i := s.words.skipListed(s.text, at)
		w, end := s.words.match(s.text, i)
		if w.kind != changeWord {
			return at
		}
		_, end = readDigits(s.text, end, 3)
		if !isDigit(s.text[end-1]) || !endsNumber(s.text, end) {
			return at
		}
		sym, err := symbol.Parse(changed(base.String(), w.words) + "/" + s.text[i:end])
		if err != nil {
			return at
		}
		s.append(Reference{Offset: i, Phrase: s.text[i:end], Symbols: parts(sym)})
		at = end
	}
}

// changed returns the symbol without a last element of the same kind, which
// another one takes the place of: Add.1 and Add.2.
func changed(base, change string) string {
	if i := strings.LastIndexByte(base, '/'); i > 0 && strings.HasPrefix(base[i+1:], change) {
		return base[:i]
	}
	return base
}

// parts returns the symbols that a symbol joins: two for a double one.
func parts(s symbol.Symbol) []symbol.Symbol {
	first, second := s.Parts()
	if second.IsValid() {
		return []symbol.Symbol{first, second}
	}
	return []symbol.Symbol{first}
}
