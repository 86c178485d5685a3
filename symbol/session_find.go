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
			start := p.windowStart(text, from, i)
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
// words before it, on a character, or next to it where the ordinal follows.
func (p *phrasing) windowStart(text string, from, i int) int {
	before := window * 2 / 3
	if p.leading {
		before = len("وللدور")
	}
	start := max(from, i-before)
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
	whole := f.String()
	for i := 0; ; i++ {
		at := strings.Index(whole[i:], p.anchor)
		if at < 0 {
			return p.yearly(text, whole)
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
	text := f.b[:f.n]
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
	text       []byte // folded
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
	if l == Chinese && endsWith(r.text[:r.end], "届") {
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
	if found.first == len(found.list) && r.p.trailing {
		return r.following(none)
	}
	return r.close(found, none)
}

// following reads the ordinals behind a noun in the plural: "los períodos de
// sesiones sexagésimo cuarto a septuagésimo sexto".
func (r *reader) following(none mentions) mentions {
	found, n := none, 0
	for at := r.end; n < len(found.list); n++ {
		end, value := ordinalAfter(r.text, at, r.p.figures)
		if value == 0 {
			break
		}
		copy(found.list[:], found.list[1:])
		found.list[len(found.list)-1] = mention{at + 1, end, NewSession(r.kind, value)}
		if at = end + r.joinAfter(end); at == end {
			n++
			break
		}
	}
	found.first = len(found.list) - n
	if n > 0 {
		found.list[found.first].start = r.start
	}
	return found
}

// joinAfter returns the length of what joins the ordinal that ends at end to
// another, without its last space.
func (r *reader) joinAfter(end int) int {
	longest := 0
	for _, join := range r.p.joins {
		if len(join) > longest && beginsWith(r.text[end:], join) {
			longest = len(join) - 1
		}
	}
	return longest
}

// close gives the last mention the noun, and the first its resumption.
func (r *reader) close(found, none mentions) mentions {
	if found.first == len(found.list) {
		return none
	}
	found.list[len(found.list)-1].end = r.end
	for i := found.first; i < len(found.list)-1; i++ {
		found.list[i].end = trimmed(r.text[:found.list[i].end])
	}
	first := &found.list[found.first]
	for _, again := range r.p.again {
		if endsWith(r.text[:first.start], again) {
			first.start -= len(again)
			r.resumed = true
		}
	}
	first.session.resumed = r.resumed
	return found
}

// forward reads a phrase whose ordinal follows the noun, as in Arabic.
func (r *reader) forward(none mentions) mentions {
	if !r.article() {
		return none
	}
	r.markersAfter()
	end, n := ordinalAfter(r.text, r.end, r.p.figures)
	if n == 0 {
		return none
	}
	s := NewSession(r.kind, n)
	if resumed := " المستانفة"; beginsWith(r.text[end:], resumed) {
		s.resumed, end = true, end+len(resumed)
	}
	none.first--
	none.list[none.first] = mention{r.start, end, s}
	return none
}

// article takes the article before the noun into the phrase, and reports whether
// nothing stands before the noun but that and prepositions of one letter.
func (r *reader) article() bool {
	start := wordStart(r.text[:r.start])
	before := r.text[start:r.start]
	for len(before) > 0 && isDigit(before[0]) {
		before = before[1:] // 2020الدورة, a masthead in one line
	}
	if article := "ال"; endsWith(before, article) {
		r.start -= len(article)
		before = before[:len(before)-len(article)]
	}
	switch string(before) {
	case "", "ل", "لل", "ب", "و", "ول", "ولل", "وب", "ف", "ك":
		return true // للدورة, to the session, has its article in its preposition
	}
	return false
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
		start := wordStart(r.text[:r.start-1])
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
func findMarker(list []marker, word []byte) (marker, bool) {
	for _, m := range list {
		if !beginsWith(word, m.text) {
			continue
		}
		if rest := word[len(m.text):]; len(rest) == 0 || len(rest) <= 6 && rest[0] >= utf8.RuneSelf {
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
			at := r.end
			if at < len(r.text) && r.text[at] == ' ' {
				at++
			}
			if end := at + len(m.text); beginsWith(r.text[at:], m.text) && (r.p.anchor == "届" || end < len(r.text) && isDigit(r.text[end]) || wordEnd(r.text, end) == end) {
				r.end, again = end, true
				r.mark(m.mark)
			}
		}
	}
}

// joinBefore returns the length of what joins the ordinal at start to another.
func (r *reader) joinBefore() int {
	longest := 0
	for _, join := range r.p.joins {
		if len(join) > longest && endsWith(r.text[:r.start], join) {
			longest = len(join)
		}
	}
	return longest
}

// wordEnd returns where the word that goes on at text[i] ends.
func wordEnd(text []byte, i int) int {
	for i < len(text) && (isLetter(text[i]) || isDigit(text[i]) || text[i] >= utf8.RuneSelf && !punctuation(text[i:])) {
		_, n := utf8.DecodeRune(text[i:])
		i += n
	}
	return i
}

// wordStart returns where the last word of text begins.
func wordStart(text []byte) int {
	i := len(text)
	for i > 0 && text[i-1] != ' ' {
		i--
	}
	return i
}

// trimmed returns the length of text without the spaces at its end.
func trimmed(text []byte) int {
	n := len(text)
	for n > 0 && text[n-1] == ' ' {
		n--
	}
	return n
}

// Folded text is looked at in place, without making strings of it.

// beginsWith reports whether text begins with s.
func beginsWith(text []byte, s string) bool {
	return len(text) >= len(s) && string(text[:len(s)]) == s
}

// endsWith reports whether text ends with s.
func endsWith(text []byte, s string) bool {
	return len(text) >= len(s) && string(text[len(text)-len(s):]) == s
}

// punctuation reports whether text begins with a mark that ends a word.
func punctuation(text []byte) bool {
	r, _ := utf8.DecodeRune(text)
	return r == '،' || r == '؛' || r == '»' || r == '«' || '\u2010' <= r && r <= '\u206f' || '\u3000' <= r && r <= '\u303f' || r >= '\uff00'
}

// longestOrdinal is how many words an ordinal has at most.
const longestOrdinal = 6

// ordinalBefore reads the longest ordinal that text ends with.
func ordinalBefore(text []byte, endings []string) (start, n int) {
	text = text[:trimmed(text)]
	if start, n := chineseBefore(text); n > 0 {
		return start, n
	}
	start = len(text)
	best, value := 0, 0
	for range longestOrdinal {
		if start == 0 {
			break
		}
		start = wordStart(text[:start-1])
		glued := start
		for glued < len(text) && isDigit(text[glued]) {
			glued++ // 2020Seventy-fifth session, a masthead in one line
		}
		if v := int(ordinalValue(text[glued:])); v > 0 {
			best, value = glued, v
		} else if v := figureValue(text[start:], endings); v > 0 {
			return start, v
		}
	}
	return best, value
}

// chineseBefore reads the 第六十五 or 第103 that text ends with, and the 六十六 of
// 第六十五至六十六届, where the word for ordinals stands once for all.
func chineseBefore(text []byte) (start, n int) {
	const first = "第"
	start = len(text)
	for start > 0 && isDigit(text[start-1]) {
		start--
	}
	if n = figuresOf(text[start:]); n > 0 && !endsWith(text[:start], first) {
		return start, 0
	}
	if n == 0 {
		start, n = numeralBefore(text)
	}
	if endsWith(text[:start], first) {
		start -= len(first)
	}
	return start, n
}

// numeralBefore reads the Chinese numeral below a thousand that text ends with. A
// figure counts once, or as often as the ten or hundred behind it says, and ten
// or hundred without a figure once.
func numeralBefore(text []byte) (start, n int) {
	const figures = "零一二三四五六七八九"
	const size = len("十") // all of them have three bytes
	unit, uncounted := 1, 0
	for start = len(text); start >= size; start -= size {
		word := text[start-size : start]
		switch i := strings.Index(figures, string(word)); {
		case i >= 0:
			n, uncounted = n+unit*(i/size), 0
		case string(word) == "十":
			n, unit, uncounted = n+uncounted, 10, 10
		case string(word) == "百":
			n, unit, uncounted = n+uncounted, 100, 100
		default:
			return start, n + uncounted
		}
	}
	return start, n + uncounted
}

// figureValue reads an ordinal in figures: "103rd", "103 я".
func figureValue(text []byte, endings []string) int {
	i := 0
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	if i == 0 || i > 3 {
		return 0
	}
	ending := text[i:]
	if len(ending) > 0 && ending[0] == ' ' {
		ending = ending[1:]
	}
	for _, e := range endings {
		if string(ending) == e {
			return figuresOf(text[:i])
		}
	}
	return 0
}

// figuresOf returns the value of up to three digits, 0 for anything else.
func figuresOf(text []byte) int {
	n := 0
	for _, c := range text {
		if !isDigit(c) || len(text) > 3 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// ordinalAfter reads the longest ordinal that begins behind the space at
// text[i:].
func ordinalAfter(text []byte, i int, endings []string) (end, n int) {
	if i >= len(text) || text[i] != ' ' {
		return i, 0
	}
	start := i + 1
	for range longestOrdinal {
		i = wordEnd(text, min(i+1, len(text)))
		if v := int(ordinalValue(text[start:i])); v > 0 {
			end, n = i, v
		} else if v := max(figuresOf(text[start:i]), figureValue(text[start:i], endings)); v > 0 {
			return i, v
		}
		if i >= len(text) || text[i] != ' ' {
			break
		}
	}
	return end, n
}
