package symbol

// years is a row of sessions.tsv: from the year from to the year to, the body
// held one session a year, the first of them the session number.
type years struct {
	prefix   string
	from, to uint16
	number   uint16
	kind     SessionKind
}

// SessionIn returns the session that the body held in the year, the zero
// Session where that is not known. Symbols of many bodies have the year only:
// E/CN.4/2001/L.20 is of the fifty-seventh session of the Commission on Human
// Rights. For the Security Council it is the number that libraries give to the
// year, 1 for 1946. The sessions are those of sessions.tsv, which has a source for
// each row.
func (b Body) SessionIn(year int) Session {
	for i := range yearly {
		y := &yearly[i]
		if y.prefix == b.Prefix() && int(y.from) <= year && year <= int(y.to) {
			return NewSession(y.kind, int(y.number)+year-int(y.from))
		}
	}
	return Session{}
}

// YearOf returns the year in which the session was held, or, of the General
// Assembly, opened (the sixty-fifth in September 2010, though it went on through
// 2011); 0 where that is not known. It is the other way of [Body.SessionIn].
func (b Body) YearOf(s Session) int {
	if s.year > 0 {
		return int(s.year)
	}
	for i := range yearly {
		y := &yearly[i]
		n := int(y.from) + int(s.number) - int(y.number)
		if y.prefix == b.Prefix() && y.kind == s.kind && int(y.from) <= n && n <= int(y.to) && s.number > 0 {
			return n
		}
	}
	return 0
}

// ImpliedYear returns the year that the symbol tells without printing it: 2010
// for A/65/124, of a session that opened then, and 1992 for the one conference
// of A/CONF.151/26. It returns 0 where a year is printed or none can be known.
func (s Symbol) ImpliedYear() int {
	if s.Year() > 0 {
		return 0
	}
	b, ok := s.Body()
	if session := s.Session(); session.IsValid() || !ok {
		return b.YearOf(session)
	}
	if from, to := b.Years(); from == to {
		return from
	}
	return 0
}
