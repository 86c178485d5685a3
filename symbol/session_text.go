package symbol

import (
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/internal/roman"
)

// String returns the session as symbols have it: "65", "S-27", "ES-11",
// "2010", "1991-1", "2013-S", with " (resumed)" behind a resumed one.
func (s Session) String() string {
	b, _ := s.AppendText(nil)
	return string(b)
}

// AppendText appends what [Session.String] returns. The error is always nil.
func (s Session) AppendText(b []byte) ([]byte, error) {
	switch {
	case !s.IsValid():
		return b, nil
	case s.kind == Special:
		b = append(b, "S-"...)
	case s.kind == EmergencySpecial:
		b = append(b, "ES-"...)
	}
	switch {
	case s.year == 0:
		b = strconv.AppendUint(b, uint64(s.number), 10)
	default:
		b = strconv.AppendUint(b, uint64(s.year), 10)
		if s.kind == Substantive {
			b = append(b, "-S"...)
		} else if s.number > 0 {
			b = strconv.AppendUint(append(b, '-'), uint64(s.number), 10)
		}
	}
	if s.resumed {
		b = append(b, resumedMark...)
	}
	return b, nil
}

// resumedMark stands behind a resumed session, as it stands before the number of the
// meeting in records of a resumed one.
const resumedMark = " (resumed)"

// MarshalText returns what [Session.String] returns. The error is always nil.
func (s Session) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText sets s to what [ParseSession] makes of text. Empty text is the
// zero Session.
func (s *Session) UnmarshalText(text []byte) error {
	*s = Session{}
	if len(text) == 0 {
		return nil
	}
	var err error
	*s, err = ParseSession(string(text))
	return err
}

// Code returns the session as library catalogues have it (the Dag Hammarskjöld
// Library, field 191): "65", "27sp", "11emsp", "2010", "1991-1"; without its
// resumption, which they do not record, and "" for the zero Session.
func (s Session) Code() string {
	switch s.kind {
	case Special:
		return strconv.Itoa(int(s.number)) + "sp"
	case EmergencySpecial:
		return strconv.Itoa(int(s.number)) + "emsp"
	}
	s.resumed = false
	return s.String()
}

// Roman returns the number of the session in Roman figures, as symbols had it
// to 1975: "XXX", "S-VI", "ES-V"; "" for a session of a year, and above 399, which
// no body has come near.
func (s Session) Roman() string {
	if s.number == 0 || s.year > 0 || s.number > 399 {
		return ""
	}
	var b []byte
	switch s.kind {
	case Special:
		b = append(b, "S-"...)
	case EmergencySpecial:
		b = append(b, "ES-"...)
	}
	return string(roman.Append(b, int(s.number)))
}

// ParseSession reads a session as symbols have it (65, S-27, ES-11, XXI, 2010,
// 2013-S), as catalogues have it (27sp, 11emsp, 78/, 1991-1), or in the words
// of an official language ("Sixty-fifth session", "Soixante-cinquième
// session", "第六十五届会议"), and each of them with " (resumed)" behind. Words
// may be in any case and with or without hyphens and accents. What [Session.String],
// [Session.Code], [Session.Roman] and [Session.Name] print comes back, but for the
// resumption where they do not print it. Text around the session is an error: use
// [FindSessions]. The error is an [*Error] with [ErrSession].
func ParseSession(s string) (x Session, err error) {
	x, ok := readSession(s)
	if !ok {
		// In a function that goes in line: where nobody looks into the error, it costs
		// nothing.
		err = &Error{Input: s, Err: ErrSession}
	}
	return
}

// readSession is [ParseSession]. Where it reports false, the session is the zero one.
func readSession(s string) (x Session, ok bool) {
	short, resumed := strings.CutSuffix(strings.TrimSpace(s), resumedMark)
	if x = shortSession(short); x.IsValid() {
		x.resumed = resumed
		return x, true
	}
	if x, ok = sessionInWords(short); !ok {
		return Session{}, false
	}
	x.resumed = x.resumed || resumed
	return x, true
}

// Libraries write the number of a special session with sp behind it and of an
// emergency special one with emsp, and number the sessions that the Economic
// and Social Council held in one year: 1991-1, or S for the substantive one.

// shortSession reads figures, Roman numerals and the codes of catalogues.
func shortSession(s string) Session {
	s = strings.TrimSuffix(s, "/")
	kind := Regular
	switch {
	case strings.HasPrefix(s, "ES-"):
		kind, s = EmergencySpecial, s[3:]
	case strings.HasPrefix(s, "S-"):
		kind, s = Special, s[2:]
	case strings.HasSuffix(s, "emsp"):
		kind, s = EmergencySpecial, s[:len(s)-4]
	case strings.HasSuffix(s, "sp"):
		kind, s = Special, s[:len(s)-2]
	}
	if len(s) > 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	if n := roman.Value(s); n > 0 {
		return NewSession(kind, n)
	}
	// 1991-1 is the first of several sessions of a year, and a special session has
	// no such number.
	year, rest, several := strings.Cut(s, "-")
	n := digits(year)
	switch {
	case !several && isYear(n) && kind == Regular:
		return SessionOf(n)
	case !several && (n != 0 && (year == "" || year[0] != '0')):
		return NewSession(kind, n)
	case kind != Regular || !isYear(n):
		return Session{}
	case rest == "S":
		return Session{year: uint16(n), kind: Substantive}
	case len(rest) == 1 && '1' <= rest[0] && rest[0] <= '9':
		return Session{year: uint16(n), number: uint16(rest[0] - '0')}
	}
	return Session{}
}
