package symbol

import "unicode/utf8"

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

// Five languages put the ordinal before the noun. From the noun the phrase is read
// to the left, over the adjectives to the ordinal, and on to the ordinals that are
// joined to it; an ordinal is told by the table alone, so that "at its later
// session" ends the reading at "later".

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

// Spanish puts one ordinal before the noun and several behind it, in words or in
// figures: "los períodos de sesiones 47º, 48º y 49º".

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
	// "sixty-eighth" and "sixty-ninth sessions": the noun belongs to the last.
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

// Arabic puts the ordinal behind the noun, which may have the article, a
// preposition of one letter or the suffix of a possessor: الدورة, للدورة, دورتها.
// The adjective for a special session stands between the two, as in Spanish.

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

// What follows the noun may be glued to it in Chinese, and have the number of a
// note glued to it anywhere: "session extraordinaire3".

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
