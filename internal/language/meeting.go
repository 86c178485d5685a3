package language

import "strings"

// maxMeeting is the length of the longest number of a meeting, "2396th
// (resumed)", with room for two.
const maxMeeting = 48

// maxMeetingEnd is how far into a line its meeting goes, with the words before it.
const maxMeetingEnd = 4 * maxMeeting

// MatchMeeting matches the line that closes a text with one of the patterns for
// the meeting. Resolutions of the Security Council up to 1993 close with a
// sentence there, "Adopted unanimously at the 700th meeting.", which scanned
// copies have without its stop, or with a comma for it, and with a letter of its
// first word misread.
func (t *Table) MatchMeeting(text string) (fields Fields, which int, ok bool) {
	if !HasFigure(text[:min(len(text), maxMeetingEnd)]) {
		return Fields{}, -1, false
	}
	sentence := trimStop(text)
	for i, p := range t.Meeting {
		line := text
		if form := trimStop(p.Form); form != p.Form || strings.HasSuffix(form, "{vote}") {
			p.Form, line = form, respell(sentence, form)
		}
		if !p.MayMatch(line) {
			continue
		}
		if fields, ok := t.Match(p, line); ok && isMeeting(p.Form, fields.Get("meeting")) {
			return fields, i, true
		}
	}
	return Fields{}, -1, false
}

// isMeeting reports whether a value is the number of a meeting: it has figures,
// and starts with them where no words before it tell that it is one.
func isMeeting(form, number string) bool {
	if len(number) > maxMeeting {
		return false
	}
	if form[0] == '{' {
		return StartsWithNumber(number)
	}
	return HasFigure(number)
}

// trimStop takes the mark off the end of a sentence.
func trimStop(s string) string {
	end := len(s)
	for end > 0 && (s[end-1] == '.' || s[end-1] == ',') {
		end--
	}
	return strings.TrimSuffix(s[:end], "。")
}

// respell returns text with the first word of the form for its own, when the two
// differ in one byte only. Words of a few letters may do so and be others.
func respell(text, form string) string {
	n := strings.IndexByte(form, ' ')
	if n < len("Adopt") || len(text) <= n || text[n] != ' ' || text[:n] == form[:n] {
		return text
	}
	differ := 0
	for i := range n {
		if text[i] != form[i] {
			differ++
		}
	}
	if differ != 1 || strings.IndexByte(form[:n], '{') >= 0 {
		return text
	}
	return form[:n] + text[n:]
}
