package symbol

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// A SessionMatch is a session named in running text.
type SessionMatch struct {
	Offset  int    // where Text begins in the text
	Text    string // "sixty-seventh session"; of several sessions, "sixty-sixth" for all but the last
	Session Session
}

// End returns the offset behind the match.
func (m SessionMatch) End() int { return m.Offset + len(m.Text) }

// FindSessions yields the sessions that text names by their ordinal in an
// official language, in order: one in "at its sixty-seventh session", two in
// "the sixty-eighth and sixty-ninth sessions". It knows the cases that texts
// use: "на своей шестьдесят седьмой сессии", "في دورتها السابعة والستين".
func FindSessions(text string, l Language) iter.Seq[SessionMatch] {
	return func(yield func(SessionMatch) bool) {
		if l < Arabic || l > Spanish {
			return
		}
		p := &phrasings[l-Arabic]
		for from, i := 0, 0; ; {
			at := strings.Index(text[i:], p.anchor)
			if at < 0 {
				return
			}
			i += at
			var f folded
			start := windowStart(text, from, i)
			f.fold(text[start:])
			found := p.mention(&f, i-start, l)
			for _, m := range found.list[found.first:] {
				begin, end := start+int(f.at[m.start]), start+int(f.at[m.end])
				if !yield(SessionMatch{begin, text[begin:end], m.session}) {
					return
				}
				from = end
			}
			i = max(i+len(p.anchor), from)
		}
	}
}

// windowStart returns where to begin folding for an anchor at text[i]: a few
// words before it, on a character.
func windowStart(text string, from, i int) int {
	start := max(from, i-window*2/3)
	for start < i && !utf8.RuneStart(text[start]) {
		start++
	}
	return start
}

// sessionInWords reads a text that names one session and nothing else.
func sessionInWords(text string, l Language) (Session, bool) {
	p := &phrasings[l-Arabic]
	if len(text) > window {
		return Session{}, false
	}
	var f folded
	f.fold(text)
	for i := 0; ; i++ {
		at := strings.Index(f.String()[i:], p.anchor)
		if at < 0 {
			return p.yearly(text, f.String())
		}
		i += at
		found := p.mention(&f, int(f.at[i]), l)
		if m := found.list[len(found.list)-1]; found.first == len(found.list)-1 && m.start == 0 && m.end == f.n {
			return m.session, true
		}
	}
}

// yearly reads a session that is known by its year, as Name prints it.
func (p *phrasing) yearly(text, folded string) (Session, bool) {
	i := strings.IndexAny(folded, "0123456789")
	if i < 0 || i+4 > len(folded) || !isYear(digits(folded[i:i+4])) {
		return Session{}, false
	}
	for _, s := range [...]Session{{year: uint16(digits(folded[i : i+4]))}, {year: uint16(digits(folded[i : i+4])), kind: Substantive}} {
		for l := range phrasings {
			if p == &phrasings[l] && s.Name(Arabic+Language(l)) == text {
				return s, true
			}
		}
	}
	return Session{}, false
}

// mentions are the sessions of one phrase, in list[first:].
type mentions struct {
	list  [6]mention
	first int
}

type mention struct {
	start, end int // in the folded text
	session    Session
}

// A language says "session" with one word, which every mention of a session
// has: that word is the anchor, and text without it is not looked at. Around
// the anchor stand, in an order that depends on the language, the adjectives
// for special and emergency sessions and the ordinal. Several ordinals before
// one noun name several sessions.

// mention reads the phrase whose anchor stands at the byte i of the text that
// was folded.
func (p *phrasing) mention(f *folded, i int, l Language) mentions {
	text := f.String()
	at := 0
	for at < f.n && int(f.at[at]) < i {
		at++
	}
	none := mentions{first: len(mentions{}.list)}
	end := at + len(p.anchor)
	if end > len(text) {
		return none
	}
	if l != Chinese {
		end = wordEnd(text, end)
	}
	r := reader{p: p, text: text, start: at, end: end}
	if p.leading {
		return r.forward(none)
	}
	return r.backward(none, l)
}

// A reader widens a phrase around its anchor.
type reader struct {
	p          *phrasing
	text       string
	start, end int
	kind       SessionKind
	resumed    bool
}

// backward reads a phrase whose ordinal stands before the noun.
func (r *reader) backward(none mentions, l Language) mentions {
	for l != Chinese && r.start > 0 && r.text[r.start-1] != ' ' {
		r.start-- // the letter before the anchor, which may be a capital
	}
	r.markersBefore()
	r.markersAfter()
	if l == Chinese && r.text[:r.end] != strings.TrimSuffix(r.text[:r.end], "届") {
		return none // no word for session follows
	}
	found := none
	for found.first > 0 {
		start, n := ordinalBefore(r.text[:r.start], r.p.figures)
		if n == 0 {
			break
		}
		found.first--
		found.list[found.first] = mention{start, r.start, NewSession(r.kind, n)}
		r.start = start
		join := r.joinBefore()
		if join == 0 {
			break
		}
		r.start -= join
	}
	return r.close(found, none)
}

// close gives the last mention the noun, and the first its resumption.
func (r *reader) close(found, none mentions) mentions {
	if found.first == len(found.list) {
		return none
	}
	found.list[len(found.list)-1].end = r.end
	for i := found.first; i < len(found.list)-1; i++ {
		found.list[i].end = len(strings.TrimRight(r.text[:found.list[i].end], " "))
	}
	first := &found.list[found.first]
	for _, again := range r.p.again {
		if strings.HasSuffix(r.text[:first.start], again) {
			first.start -= len(again)
			r.resumed = true
		}
	}
	first.session.resumed = r.resumed
	return found
}

// forward reads a phrase whose ordinal follows the noun, as in Arabic.
func (r *reader) forward(none mentions) mentions {
	if start := strings.LastIndexByte(r.text[:r.start], ' ') + 1; r.text[start:r.start] == "ال" || start == r.start {
		r.start = start
	} else {
		return none
	}
	r.markersAfter()
	end, n := ordinalAfter(r.text, r.end)
	if n == 0 {
		return none
	}
	s := NewSession(r.kind, n)
	if after, ok := strings.CutPrefix(r.text[end:], " المستانفة"); ok {
		s.resumed, end = true, len(r.text)-len(after)
	}
	none.first--
	none.list[none.first] = mention{r.start, end, s}
	return none
}

// mark notes what a word tells of the session. An emergency session is a
// special one, whichever word comes first.
func (r *reader) mark(m mark) {
	switch m {
	case markEmergency:
		r.kind = EmergencySpecial
	case markSpecial:
		r.kind = max(r.kind, Special)
	case markResumed:
		r.resumed = true
	}
}

// markersBefore reads the adjectives between the ordinal and the noun.
func (r *reader) markersBefore() {
	for r.start > 0 && r.text[r.start-1] == ' ' {
		start := strings.LastIndexByte(r.text[:r.start-1], ' ') + 1
		m, ok := findMarker(r.p.before, r.text[start:r.start-1])
		if !ok {
			return
		}
		r.mark(m.mark)
		r.start = start
	}
}

// findMarker returns the marker that word is a form of: the same word, or a Russian
// stem with its ending.
func findMarker(list []marker, word string) (marker, bool) {
	for _, m := range list {
		if rest, ok := strings.CutPrefix(word, m.text); ok && (rest == "" || len(rest) <= 6 && rest[0] >= utf8.RuneSelf) {
			return m, true
		}
	}
	return marker{}, false
}

// markersAfter reads what follows the noun.
func (r *reader) markersAfter() {
	for again := true; again; {
		again = false
		for _, m := range r.p.after {
			rest := strings.TrimPrefix(r.text[r.end:], " ")
			marked := folding(m.text)
			if after, ok := strings.CutPrefix(rest, marked); ok && (r.p.anchor == "届" || wordEnd(after, 0) == 0) {
				r.end, again = len(r.text)-len(after), true
				r.mark(m.mark)
			}
		}
	}
}

// folding returns the folded form of a marker that is not written so.
func folding(s string) string {
	if !strings.Contains(s, "أ") && !strings.Contains(s, "إ") {
		return s
	}
	return strings.NewReplacer("أ", "ا", "إ", "ا").Replace(s)
}

// joinBefore returns the length of what joins the ordinal at start to another.
func (r *reader) joinBefore() int {
	longest := 0
	for _, join := range r.p.joins {
		if len(join) > longest && strings.HasSuffix(r.text[:r.start], join) {
			longest = len(join)
		}
	}
	return longest
}

// wordEnd returns where the word that goes on at text[i] ends.
func wordEnd(text string, i int) int {
	for i < len(text) && (isLetter(text[i]) || isDigit(text[i]) || text[i] >= utf8.RuneSelf && !punctuation(text[i:])) {
		_, n := utf8.DecodeRuneInString(text[i:])
		i += n
	}
	return i
}

// punctuation reports whether s begins with a mark that ends a word.
func punctuation(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '،' || r == '؛' || r == '»' || r == '«' || '\u2010' <= r && r <= '\u206f' || '\u3000' <= r && r <= '\u303f' || r >= '\uff00'
}

// longestOrdinal is how many words an ordinal has at most.
const longestOrdinal = 6

// ordinalBefore reads the longest ordinal that text ends with.
func ordinalBefore(text string, endings []string) (start, n int) {
	text = strings.TrimRight(text, " ")
	if i := strings.LastIndex(text, "第"); i >= 0 {
		return i, chineseOrdinal(text[i:])
	}
	start = len(text)
	best, value := 0, 0
	for range longestOrdinal {
		if start == 0 {
			break
		}
		start = strings.LastIndexByte(text[:start-1], ' ') + 1
		if v := int(ordinalValue(text[start:])); v > 0 {
			best, value = start, v
		} else if v := figureValue(text[start:], endings); v > 0 {
			return start, v
		}
		if start == 0 {
			break
		}
	}
	return best, value
}

// chineseOrdinal reads 第六十五 and 第103.
func chineseOrdinal(s string) int {
	if n := int(ordinalValue(s)); n > 0 {
		return n
	}
	return max(digits(strings.TrimPrefix(s, "第")), 0)
}

// figureValue reads an ordinal in figures: "103rd", "103 я".
func figureValue(s string, endings []string) int {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	for _, e := range endings {
		if i > 0 && i < 4 && strings.TrimPrefix(s[i:], " ") == e {
			return digits(s[:i])
		}
	}
	return 0
}

// ordinalAfter reads the longest ordinal that begins behind the space at
// text[i:].
func ordinalAfter(text string, i int) (end, n int) {
	if i >= len(text) || text[i] != ' ' {
		return i, 0
	}
	start := i + 1
	for range longestOrdinal {
		i = wordEnd(text, min(i+1, len(text)))
		if v := int(ordinalValue(text[start:i])); v > 0 {
			end, n = i, v
		} else if v := digits(text[start:i]); v > 0 && v < 1000 {
			return i, v
		}
		if i >= len(text) || text[i] != ' ' {
			break
		}
	}
	return end, n
}
