package resolution

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// literal scans a symbol that the text prints. Places behind a bracket are in
// all documents of the bracket, "(A/69/53 and A/69/53/Corr.1), chap. II", and
// those behind a list in all of that: "A/58/874 and Add.1, annex".
func (s *scan) literal(m symbol.Match) {
	s.append(Reference{Offset: m.Offset, Phrase: m.Text, Symbols: s.parts(m.Symbol)})
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
		if s.refs[i].Kind == DocumentReference {
			s.refs[i].Pinpoint = place
		}
	}
}

// parts returns the two symbols of a double one, or s alone.
func (c *citer) parts(s symbol.Symbol) []symbol.Symbol {
	first, second := s.Parts()
	if second.IsValid() {
		return c.symbols.Keep([]symbol.Symbol{first, second})
	}
	return c.symbols.Keep([]symbol.Symbol{dated(first)})
}

// dated returns the symbol of a resolution of the Security Council with its year,
// which is part of it, "S/RES/1716 (2006)", though texts leave it out.
func dated(s symbol.Symbol) symbol.Symbol {
	if s.Kind() != symbol.KindResolution || organOf(s) != securityCouncil || strings.Contains(s.String(), "(") {
		return s
	}
	serial, end := readDigits(s.Number(), 0, 4)
	if end < len(s.Number()) || councilYear(serial) == 0 {
		return s
	}
	whole, err := symbol.Resolution(organs[securityCouncil].body, s.Number()+" ("+strconv.Itoa(councilYear(serial))+")")
	if err != nil {
		return s
	}
	return whole
}

// lookalike scans a symbol whose first letter is a Cyrillic one that looks like a
// Latin one, and reports whether there is one. [symbol.Find] asks for letters
// that are what they look like.
func (s *scan) lookalike() bool {
	if s.text[s.at] < utf8.RuneSelf || s.at > 0 && (s.text[s.at-1] == '/' || isAlphanumeric(s.text[s.at-1])) {
		return false
	}
	end := s.symbolEnd()
	if !isDigit(s.text[end-1]) || end > s.limit {
		return false
	}
	sym, err := symbol.Parse(s.text[s.at:end])
	if err != nil {
		return false
	}
	s.literal(symbol.Match{Offset: s.at, Text: s.text[s.at:end], Symbol: sym})
	return true
}

// longestLookalike is how far such a symbol is looked for, in bytes.
const longestLookalike = 64

// symbolEnd returns where the letters, digits and marks end that can be a symbol
// which begins here, but for a full stop.
func (s *scan) symbolEnd() int {
	end := s.at
	for end < len(s.text) && end < s.at+longestLookalike {
		switch c := s.text[end]; {
		case isAlphanumeric(c), c == '/', c == '.', c == '-':
			end++
		case wordEnd(s.text, end) > end:
			end = wordEnd(s.text, end)
		default:
			return s.trimStops(end)
		}
	}
	return s.trimStops(end)
}

// trimStops returns end before the full stops that end there.
func (s *scan) trimStops(end int) int {
	for end > s.at+1 && s.text[end-1] == '.' {
		end--
	}
	return end
}
