package ods

import (
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// A Meeting is what the masthead of a meeting record says about the meeting.
type Meeting struct {
	Name      string `json:"name,omitempty"`      // as printed: "71st plenary meeting"
	Date      Date   `json:"date,omitzero"`       // on which it was held
	Time      string `json:"time,omitempty"`      // as printed: "10 a.m."
	Place     string `json:"place,omitempty"`     // as printed: "New York"
	President string `json:"president,omitempty"` // with the State in brackets: "Mr. Deiss (Switzerland)"
	Record    string `json:"record,omitempty"`    // what the record is, as printed: "Official Records", "Provisional"
}

// IsZero reports whether nothing is said of a meeting.
func (m Meeting) IsZero() bool { return m == Meeting{} }

// setBody takes the line that names a committee, or a second organ: the Human
// Rights Council under the General Assembly, or the Security Council beside it on
// a document of both. The name of the first may be repeated.
func (r *mastheadReader) setBody(s string) bool {
	m := &r.masthead
	// A name that is repeated says nothing new.
	if m.Organ == "" || s == m.Organ || s == m.Body {
		return m.Organ != "" && s != ""
	}
	if m.Body != "" || !isNamed(s, r.table.Committee) && !isNamed(s, r.table.Organ) {
		return false
	}
	m.Body = s
	return true
}

// isNamed reports whether s is one of the names, perhaps in capitals.
func isNamed(s string, names []language.Pattern) bool {
	for i := range names {
		if language.MayEqual(names[i].Form, s) && strings.EqualFold(names[i].Form, s) {
			return true
		}
	}
	return false
}

// setMeeting takes the line that names the meeting which a document is the record
// of. Sentences that name one close resolutions.
func (r *mastheadReader) setMeeting(s string) bool {
	_, which, ok := r.table.MatchMeeting(s)
	// The patterns with a value are sentences, "Adopted at the 700th meeting".
	if !ok || r.masthead.Meeting.Name != "" || r.table.Meeting[which].Value != "" {
		return false
	}
	r.masthead.Meeting.Name = s
	return true
}

// setHeld takes the line under the meeting: "Friday, 24 December 2010, 10 a.m.".
// The day of the week comes before the date or after it.
func (r *mastheadReader) setHeld(s string) bool {
	m := &r.masthead.Meeting
	if m.Name == "" || !m.Date.IsZero() || len(s) > 2*longestDate {
		return false
	}
	// Words before the date are the day of the week in any language: they are passed
	// over, not read.
	for at := range s {
		if at > 0 && s[at-1] != ' ' {
			continue
		}
		if date, rest, ok := cutDate(s[at:], r.table); ok {
			m.Date, m.Time = date, strings.TrimLeft(rest, ", ")
			return true
		}
	}
	return false
}

// setPlace takes the line with the place of a meeting: a duty station.
func (r *mastheadReader) setPlace(s string) bool {
	m := &r.masthead.Meeting
	if m.Date.IsZero() || m.Place != "" {
		return false
	}
	for i := range stations {
		// "Headquarters, New York": a few words may come before the place, a
		// sentence may not.
		if place := stations[i].place[r.table.Language]; place != "" && strings.HasSuffix(s, place) && len(s) <= 2*len(place)+maxLabel {
			m.Place = s
			return true
		}
	}
	return false
}

// setPresident takes the line that tells who presides. The leaders between the
// name and the State go.
func (r *mastheadReader) setPresident(s string) bool {
	m := &r.masthead.Meeting
	if m.Name == "" || m.President != "" {
		return false
	}
	// Leaders are dots, with spaces between them or without.
	words := strings.Fields(s)
	line := strings.Join(dropLeaders(words), " ")
	fields, _, ok := r.table.MatchAny(r.table.President, line)
	m.President = strings.TrimLeft(fields.Get("president"), " ")
	return ok
}

// dropLeaders leaves the words out that are rows of dots.
func dropLeaders(words []string) []string {
	kept := words[:0]
	for _, word := range words {
		if strings.Trim(word, ".…") != "" {
			kept = append(kept, word)
		}
	}
	return kept
}

// setRecord takes the line that tells what the record of a meeting is. It stands
// where other documents have their distribution.
func (r *mastheadReader) setRecord(s string) bool {
	if r.masthead.Meeting.Record != "" || !isNamed(s, r.table.Record) {
		return false
	}
	r.masthead.Meeting.Record = s
	return true
}

// isYear reports whether a line is the year of an organ, counted from its first:
// "Sixty-fourth year", as the Security Council has no sessions.
func (r *mastheadReader) isYear(s string) bool {
	fields, _, ok := r.table.MatchAny(r.table.Year, s)
	return ok && len(s) <= maxSession && !strings.ContainsAny(fields.Get("year"), "0123456789")
}

// isSessionDates reports whether a line is the dates of a session, "12
// September–7 October 2022": two days with a dash or a word between them, the
// last of which has the year.
func (r *mastheadReader) isSessionDates(s string) bool {
	if r.masthead.Session == (symbol.Session{}) || len(s) > 2*longestDate || s == "" || !isDigit(s[0]) {
		return false
	}
	for at := 1; at < len(s); at++ {
		if isDigit(s[at]) && !isDigit(s[at-1]) {
			if _, rest, ok := cutDate(s[at:], r.table); ok && rest == "" {
				return true
			}
		}
	}
	return false
}

// meetingCanonical returns a field of the meeting in its canonical spelling.
func (m *Masthead) meetingCanonical(f field, table *language.Table) string {
	switch f {
	case meetingField:
		return m.Meeting.Name
	case heldField:
		held := m.Meeting.Date.In(table.Language)
		if m.Meeting.Time != "" && held != "" {
			held += ", " + m.Meeting.Time
		}
		return held
	case placeField:
		return m.Meeting.Place
	case presidentField:
		return fill(table.President, "president", m.Meeting.President)
	case recordField:
		return m.Meeting.Record
	}
	return ""
}

// meetingLine takes a line of an export that tells of a committee or a meeting.
func (r *mastheadReader) meetingLine(s string) bool {
	if !r.topped {
		return false
	}
	for f := bodyField; f <= recordField; f++ {
		if s != "" && r.set(f, s) {
			r.add(f, s)
			return true
		}
	}
	return false
}

// takeLine takes a row of a first page that tells of a committee or a meeting, or
// of when the organ sits.
func (t *topReader) takeLine(s string) int {
	if s == "" || len(s) > maxFixed || !t.started() || t.inTitle {
		return 0 // the title of an agenda item may end with an organ's name
	}
	for f := bodyField; f <= recordField; f++ {
		if t.head.set(f, s) {
			return len(s)
		}
	}
	return len(s) * toInt(t.head.isYear(s) || t.head.isSessionDates(s))
}
