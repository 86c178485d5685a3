package resolution

import (
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// number scans what may be the number of a resolution or decision.
func (s *scan) number() {
	n := s.words.readNumber(s.text, s.at)
	if n.form == 0 || n.end > s.limit || !s.begins(n) {
		s.skipNumber()
		return
	}
	// A number and nothing more, as most are, is cited in a list only.
	if n.form == formBare && s.headReach != s.at && s.listReach != s.at && !s.order.headBehind {
		s.at = n.end
		return
	}
	if s.order.headBehind {
		if n.form == formBare && s.dateBefore() {
			return
		}
		if n.form != 0 {
			s.lookAhead(n)
		}
	}
	date, end := s.words.readDateBehind(s.text, n.end)
	if s.dateReach == s.at {
		date, end = s.date, n.end
	}
	if !s.accepts(n, date) {
		s.at = n.end
		return
	}
	s.item(n, date, end)
}

// begins reports whether n can begin here. "1,373" is one number, "2020,74/1"
// lacks a space.
func (s *scan) begins(n number) bool {
	if s.at == 0 {
		return true
	}
	c := s.text[s.at-1]
	return !isAlphanumeric(c) && c != '/' && c != '.' && c != '-' && c != '$' && (c != ',' || n.form&(formSession|formYear) != 0)
}

// skipNumber skips digits, and what hangs on them: the rest of 267/2012 or of
// 17A must not be read as a number of its own.
func (s *scan) skipNumber() {
	for s.at++; s.at < s.limit; s.at++ {
		if c := s.text[s.at]; !isAlphanumeric(c) && c != '/' {
			return
		}
	}
}

// accepts reports whether n is cited. It is
//   - right behind "resolution", if it has not the form of other bodies' numbers,
//     which only decisions have,
//   - right behind an item of the list; a bare number only if it cannot be a
//     quantity, as in "resolution 1373 (2001) and 15 experts",
//   - anywhere, if number and year are those of a resolution of the Security
//     Council, or number and date of a session of the Assembly: "paragraph 3 of
//     1591 (2005)",
//   - further on behind "resolutions", where titles stand between the items,
//     with a date or between commas.
func (s *scan) accepts(n number, date ods.Date) bool {
	switch fresh, listed := s.headReach == s.at, s.listReach == s.at; {
	case fresh && (s.head.decision || n.form != formOther):
		return s.head.decision || n.form != formBare || s.findOrgan(n, date) != noOrgan
	case listed && n.form == formBare:
		return n.serial > 99 && s.findOrgan(n, date) == securityCouncil && s.endsItem(n.end)
	case listed && n.form != formOther, listed && s.head.decision:
		return true
	case n.form == formDated:
		return councilYear(n.serial) == n.session
	case s.head.any && n.form&(formSession|formYear|formSpecial|formEmergency) != 0 && !date.IsZero():
		return s.head.plural || s.findOrgan(n, date) != noOrgan
	case n.form == formSession && !date.IsZero():
		return n.session >= int(organs[generalAssembly].sessions) && generalAssembly.adopted(n, date, 0)
	}
	return s.head.plural && n.form&(formSpecial|formEmergency|formRoman|formSession) != 0 && s.isSeparated() && s.endsItem(n.end)
}

// endsItem reports whether the item of a list can end at at: before a mark, an
// organ, a date, a title or the next item. The 24/7 of "24/7 access" is none.
func (s *scan) endsItem(at int) bool {
	next := skipSpace(s.text, at)
	if next == len(s.text) || !isAlphanumeric(s.text[next]) {
		return true
	}
	switch w, _ := s.words.match(s.text, next); w.kind {
	case andWord, ofWord, datedWord, titleWord:
		return true
	}
	return false
}

// findOrgan returns who adopted n by all that the text has said so far.
func (s *scan) findOrgan(n number, date ods.Date) organ {
	return s.find(n, date, &s.head, s.named)
}

// item appends the reference to n, whose words with the date end at end. The
// date can stand behind the place, too: "59/276, section XI, of 23 December 2004".
func (s *scan) item(n number, date ods.Date, end int) {
	if s.listReach != s.at {
		s.run = len(s.refs)
	}
	r := Reference{Offset: n.start, Phrase: s.text[n.start:n.end], Date: date}
	behind := s.behindHead(end)
	start, to := s.words.readPinpoint(s.text, behind, false)
	r.Pinpoint = s.text[start:to]
	if start == to && s.placeReach == s.at {
		r.Pinpoint = s.text[s.place.start:s.place.end]
	}
	if date.IsZero() && start < to {
		r.Date, to = s.words.readDateBehind(s.text, to)
	}
	s.at, s.tail = to, to
	if to == behind {
		s.at = end
	}
	s.listReach = skipSpace(s.text, s.at)
	s.resolve(&r, n)
	s.append(r)
	s.antecedent = len(s.refs) - 1
	s.datesInTurn(end)
	s.shareDate(n, s.refs[len(s.refs)-1].Date)
	s.namedBehind()
}

// datesInTurn reads the dates behind the one that ends at end, where a list has its
// dates together behind it, one for each item: "ses résolutions 194 (III) et 36/146 C,
// en date des 11 décembre 1948 et 16 décembre 1981".
func (s *scan) datesInTurn(end int) {
	items := s.refs[s.run:]
	last := len(items) - 1
	if last < 1 || items[last].Date.IsZero() || !items[last-1].Date.IsZero() || s.at != end {
		return
	}
	dates, at := []ods.Date{items[last].Date}, end
	for len(dates) < len(items) {
		next := s.words.skipListed(s.text, at)
		date, to := s.words.readDate(s.text, skipSpace(s.text, next))
		if date.IsZero() {
			return
		}
		dates, at = append(dates, date), to
	}
	for i := range items {
		items[i].Date = dates[i]
		s.resolve(&items[i], s.words.readNumber(s.text, items[i].Offset))
	}
	s.at, s.tail = at, at
	s.listReach = skipSpace(s.text, at)
}

// resolve finds the symbol of r, whose number is n. It is called again when the
// text turns out to say more, a date or an organ, behind the list.
func (s *scan) resolve(r *Reference, n number) {
	r.Symbols = nil
	o := s.findOrgan(n, r.Date)
	if o == noOrgan && s.order.mirrored {
		n = n.mirrored()
		o = s.findOrgan(n, r.Date)
	}
	if o == noOrgan {
		return
	}
	if !s.head.decision {
		s.remember(n, o)
		s.head.listed |= 1 << o
	}
	if sym := s.symbolOf(o, n, r.Phrase, s.head.decision); sym.IsValid() {
		r.Symbols = s.symbols.Keep([]symbol.Symbol{sym})
		if !s.head.decision {
			s.last = r.Symbols
		}
	}
}

// shareDate gives the date of the last item to those right before it that have
// none and are of the same session: "78/3, 78/4 and 78/5 of 5 October 2023".
func (s *scan) shareDate(last number, date ods.Date) {
	if s.order.headBehind || date.IsZero() || last.form&(formSession|formYear) == 0 {
		return
	}
	for i := len(s.refs) - 2; i >= s.run && s.refs[i].Date.IsZero(); i-- {
		n := s.words.readNumber(s.text, s.refs[i].Offset)
		if n.form != last.form || n.session != last.session {
			return
		}
		s.refs[i].Date = date
		s.resolve(&s.refs[i], n)
	}
}
