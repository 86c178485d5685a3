package symbol

import "unicode/utf8"

// mentions are the sessions of one phrase, in list[first:].
type mentions struct {
	list  [6]mention
	first int
}

// A mention is one session of a phrase, with the places of its words.
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
	// Folding makes text shorter and never longer.
	at := min(i, f.n)
	for at > 0 && int(f.at[at-1]) >= i {
		at--
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
		start, n := r.p.ordinalBefore(r.text[:r.start])
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

// following reads the ordinals behind the noun: "los períodos de sesiones
// sexagésimo cuarto a septuagésimo sexto", "دورتيها السابعة والستين والثامنة
// والستين". The noun belongs to the first.
func (r *reader) following(none mentions) mentions {
	if !beginsWith(r.text[r.end:], " ") {
		return none
	}
	found, last := none, len(none.list)-1
	for at := r.end + 1; found.first > 0; {
		end, n := r.p.ordinalAt(r.text, at)
		if n == 0 && found.first > last {
			end = wordEnd(r.text, at)
			n = figuresOf(r.text[at:end]) // الدورة 103; further figures may count anything
		}
		if n == 0 {
			break
		}
		copy(found.list[:], found.list[1:])
		found.first--
		found.list[last] = mention{at, end, NewSession(r.kind, n)}
		join := longestOf(r.p.joins, r.text[end:])
		if join == 0 {
			break
		}
		at = end + join
	}
	if found.first > last {
		return none
	}
	found.list[found.first].start = r.start
	if m := &found.list[last]; r.p.resumption != "" && beginsWith(r.text[m.end:], r.p.resumption) {
		m.end += len(r.p.resumption)
		m.session.resumed = true
	}
	return found
}

// longestOf returns the length of the longest of list that text begins with.
func longestOf(list []string, text []byte) int {
	longest := 0
	for _, s := range list {
		if len(s) > longest && beginsWith(text, s) {
			longest = len(s)
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
// The adjective for a special session stands between the two, as in Spanish, and
// the body whose session it is may stand before both: دورة الجمعية العامة الاستثنائية
// العاشرة. It has no ordinal in its name; in دورة اللجنة الأولى nobody can tell
// whether the committee is the first or its session.

// forward reads a phrase whose ordinal follows the noun, as in Arabic.
func (r *reader) forward(none mentions) mentions {
	if !r.article() {
		return none
	}
	r.end += longestOf(r.p.possessors, r.text[r.end:])
	r.markersAfter()
	if beginsWith(r.text[r.end:], r.p.from) {
		r.end += len(r.p.from)
	}
	return r.following(none)
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

// Adjectives of time and kind come between the ordinal and the noun and are read
// whether they tell something or not: "its first regular session" is the first.

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
		if rest := word[len(m.text):]; len(rest) == 0 || isEnding(rest) {
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
			if !beginsWith(r.text[at:], m.text) {
				continue
			}
			if end, ok := r.wholeMarker(at + len(m.text)); ok {
				r.end, again = end, true
				r.mark(m.mark)
			}
		}
	}
}

// The longest of several joins counts: " et a sa " ends with no other, but ", and "
// ends with " and ", which would leave a comma where the next ordinal should end.

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

// wholeMarker returns where the word of a marker ends whose letters end at end, and
// reports whether nothing but an ending or the number of a note follows them.
func (r *reader) wholeMarker(end int) (int, bool) {
	if r.p.anchor == "届" || end < len(r.text) && isDigit(r.text[end]) {
		return end, true
	}
	whole := wordEnd(r.text, end)
	return whole, whole == end || isEnding(r.text[end:whole])
}

// isEnding reports whether text may be the ending of a Russian or an Arabic
// adjective: three letters outside ASCII at most.
func isEnding(text []byte) bool { return len(text) <= 6 && text[0] >= utf8.RuneSelf }
