package symbol

import "cmp"

// A Session is a session of a body: regular, special or emergency special with
// a number, or that of a year. It does not say of which body; two sessions are ==
// when kind, number, year and resumption are. The zero value is no session.
type Session struct {
	number  uint16 // of the session, or of the session within the year
	year    uint16
	kind    SessionKind
	resumed bool
}

// A SessionKind tells the numbered sequences of sessions apart. The zero value
// is regular. Special sessions are convened under Article 20 of the Charter;
// emergency special ones within a day, under resolution 377 A (V).
type SessionKind uint8

// The kinds of sessions.
const (
	Regular          SessionKind = iota // 65
	Special                             // S-27
	EmergencySpecial                    // ES-11
	Substantive                         // 2013-S, the main session of a year
)

// String returns the kind in English, "regular", "emergency special", and "" for
// a value that is no kind.
func (k SessionKind) String() string {
	switch k {
	case Regular:
		return "regular"
	case Special:
		return "special"
	case EmergencySpecial:
		return "emergency special"
	case Substantive:
		return "substantive"
	}
	return ""
}

// greatest is the greatest number of a session; no body has met so often.
const greatest = 999

// NewSession returns the session of that kind with the number n, from 1 to 999.
// For any other number, and for [Substantive], which has a year and no number, it
// returns the zero Session.
func NewSession(kind SessionKind, n int) Session {
	if n < 1 || n > greatest || kind > EmergencySpecial {
		return Session{}
	}
	return Session{number: uint16(n), kind: kind}
}

// SessionOf returns the session of a year, from 1945 to 2099, as the Economic and
// Social Council and its commissions count them since 1978. For any other year it
// returns the zero Session.
func SessionOf(year int) Session {
	if !isYear(year) {
		return Session{}
	}
	return Session{year: uint16(year)}
}

// IsValid reports whether s is a session, that is, not the zero Session.
func (s Session) IsValid() bool { return s.number != 0 || s.year != 0 }

// Kind returns the kind of the session, [Regular] for one of a year that was not
// the substantive one.
func (s Session) Kind() SessionKind { return s.kind }

// Number returns the number of the session in its sequence; of a session of a
// year, its number within the year, 0 if it was the only one.
func (s Session) Number() int { return int(s.number) }

// Year returns the year by which the session is known, 0 if it has a number.
func (s Session) Year() int { return int(s.year) }

// IsResumed reports whether s is the resumption of a session.
func (s Session) IsResumed() bool { return s.resumed }

// Resumed returns the resumption of s: the Assembly suspends a session in December
// and resumes it later, under the same number. The resumption of the zero Session
// is the zero Session.
func (s Session) Resumed() Session {
	s.resumed = s.IsValid()
	return s
}

// Compare orders sessions by year, kind, number, and resumption, those with a
// number before those with a year. The result is -1, 0 or 1, and 0 exactly when
// s == t.
func (s Session) Compare(t Session) int {
	return cmp.Or(
		cmp.Compare(s.year, t.year),
		cmp.Compare(s.kind, t.kind),
		cmp.Compare(s.number, t.number),
		cmp.Compare(resumption(s), resumption(t)),
	)
}

// resumption puts a session before its resumption.
func resumption(s Session) int {
	if s.resumed {
		return 1
	}
	return 0
}
