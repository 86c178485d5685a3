package resolution

import (
	"strconv"
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
	body      string     // how its symbols begin
	decisions bool       // its decisions are documents
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
		body := organs[o].body
		if len(body) > len(organs[best].body) && strings.HasPrefix(s, body) && !isAlphanumeric(s[len(body)]) {
			best = organ(o)
		}
	}
	return best
}

// yearOf returns the last year in which the document can have been adopted, or
// 0 where its symbol does not tell.
func (o organ) yearOf(own symbol.Symbol) int {
	rest := strings.TrimPrefix(own.String(), organs[o].body)
	rest = strings.TrimPrefix(rest, "/RES")
	if rest == "" {
		return 0
	}
	n, _ := readDigits(rest, 1, 4)
	switch facts := &organs[o]; {
	case n <= 0:
		return 0
	case facts.annual > 0:
		return facts.yearOf(n) + int(facts.spill)
	case facts.forms&formDated != 0 && own.Kind() == symbol.KindResolution:
		return councilYear(n)
	case n >= firstCouncilYear && n <= 2100:
		return n
	}
	return 0
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

// adopted reports whether the organ can have adopted n on the date, give or
// take slack years.
func (o organ) adopted(n number, date ods.Date, slack int) bool {
	switch n.form {
	case formSession:
		return organs[o].sessionMet(n.session, date, slack)
	case formYear:
		return date.Year == 0 || n.session-slack <= date.Year && date.Year <= n.session+slack
	}
	return true
}

// councilYear returns the year in which the Security Council adopted the
// resolution of that number: it numbers them on from year to year.
func councilYear(serial int) int {
	year := 0
	for i, first := range councilYears {
		if serial >= int(first) {
			year = firstCouncilYear + i
		}
	}
	return year
}

// yearOf returns the year in which the session begins.
func (o *organFacts) yearOf(session int) int { return int(o.year) + (session-1)/int(o.annual) }

// sessionMet reports whether the organ can have adopted, on the date, a
// resolution of the session, give or take slack years. A date that is not known
// fits all.
func (o *organFacts) sessionMet(session int, date ods.Date, slack int) bool {
	if date.Year == 0 || o.annual == 0 {
		return true
	}
	year := o.yearOf(session)
	return year-slack <= date.Year && date.Year <= year+int(o.spill)+slack
}

// symbolOf returns the symbol of the resolution of an organ, or of its decision, with the
// number n, whose words in the text are phrase.
func (c *citer) symbolOf(o organ, n number, phrase string, decision bool) symbol.Symbol {
	switch {
	case decision && !organs[o].decisions:
		return symbol.Symbol{}
	case n.form == formBare:
		phrase += " (" + strconv.Itoa(councilYear(n.serial)) + ")"
	case n.translated:
		phrase = n.latin()
	}
	var room [usualSymbol]byte
	words := room[:0]
	if decision {
		words = symbol.AppendDecision(words, organs[o].body, phrase)
	} else {
		words = symbol.AppendResolution(words, organs[o].body, phrase)
	}
	s, err := symbol.Parse(c.composed.Keep(words))
	if err != nil {
		return symbol.Symbol{}
	}
	return s
}

// usualSymbol is as many bytes as the symbols of resolutions have at most, but for a few.
const usualSymbol = 32
