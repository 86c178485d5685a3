package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// An organ is one that adopts resolutions. Zero is none that is known.
type organ uint8

// An organSet has the organs that a name may mean, as bits.
type organSet uint16

func (s organSet) has(o organ) bool { return s>>o&1 != 0 }

// reporters are those whose resolutions are cited by the report that prints
// them, as in "(A/73/53), chap. IV, sect. A, resolution 37/17". Reports print
// those of many organs, but these have symbols.
const reporters organSet = 1 << humanRightsCouncil

// organFacts is what is known of an organ.
type organFacts struct {
	own       string     // how symbols begin of documents in which it speaks
	series    string     // how those of its resolutions begin
	join      string     // what stands in them between session and number, if not a slash
	decisions string     // how those of its decisions begin, if they are documents
	forms     numberForm // the forms of the numbers of its resolutions
	sessions  uint16     // the first session that is numbered in arabic
	roman     uint16     // the last one that is numbered in roman
	year      uint16     // of its first session
	annual    uint16     // its sessions in a year
	spill     uint16     // the years by which a session may outlast its own
	usual     bool       // meant where a text names none
}

// organOf returns the organ that speaks in the document: the one whose symbols
// begin as this one's, at most length.
func organOf(own symbol.Symbol) organ {
	s, best := own.String(), noOrgan
	for o := range organs {
		if begin := organs[o].own; begin != "" && strings.HasPrefix(s, begin) && len(begin) > len(organs[best].own) {
			best = organ(o)
		}
	}
	return best
}

// usualOrgans are those that are meant where a text names none.
func usualOrgans() (set organSet) {
	for o := range organs {
		if organs[o].usual {
			set |= 1 << o
		}
	}
	return set
}

// adopts reports whether resolutions of the organ have numbers like n.
func (o organ) adopts(n number) bool {
	facts := &organs[o]
	switch {
	case facts.forms&n.form == 0:
		return false
	case n.form == formSession:
		return n.session >= int(facts.sessions)
	case n.form == formRoman:
		return n.session <= int(facts.roman)
	}
	return true
}

// adopted reports whether the organ can have adopted n on the date.
func (o organ) adopted(n number, date ods.Date) bool {
	switch n.form {
	case formSession:
		return organs[o].sessionMet(n.session, date)
	case formYear:
		return date.Year == 0 || date.Year == n.session
	}
	return true
}

// symbol returns the symbol of the resolution, or of the decision, with the
// number n, whose words in the text are phrase.
func (o organ) symbol(n number, phrase string, decision bool) symbol.Symbol {
	facts := &organs[o]
	series := facts.series
	if decision {
		series = facts.decisions
	}
	if series == "" {
		return symbol.Symbol{}
	}
	var buffer [48]byte
	b := appendPlain(append(buffer[:0], series...), phrase, facts.join)
	if n.form == formBare {
		b = append(b, " ("...)
		year := councilYear(n.serial)
		b = append(b, byte('0'+year/1000), byte('0'+year/100%10), byte('0'+year/10%10), byte('0'+year%10), ')')
	}
	s, err := symbol.Parse(string(b))
	if err != nil {
		return symbol.Symbol{}
	}
	return s
}

// appendPlain appends the phrase with plain hyphens and spaces, and join, if
// there is one, for its slash.
func appendPlain(b []byte, phrase, join string) []byte {
	for i := 0; i < len(phrase); {
		switch to := hyphenEnd(phrase, i); {
		case to > i:
			b = append(b, '-')
			i = to
		case phrase[i] == '/' && join != "":
			b = append(b, join...)
			i++
		case skipSpace(phrase, i) > i:
			b = append(b, ' ')
			i = skipSpace(phrase, i)
		default:
			b = append(b, phrase[i])
			i++
		}
	}
	return b
}
