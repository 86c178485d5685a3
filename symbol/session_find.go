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
		// Only what stands around an anchor is folded, and folded text stays on
		// the stack.
		var f folded
		for from, i := 0, 0; ; {
			at := strings.Index(text[i:], p.anchor)
			if at < 0 {
				return
			}
			i += at
			start := p.windowStart(text, from, i)
			f.fold(text[start:])
			found := p.mention(&f, i-start, l)
			if n := len(found.list) - 1; found.first <= n && p.ofSubject(found.list[n].session, text[start+int(f.at[found.list[n].end]):]) {
				found.first = n + 1
			}
			for _, m := range found.list[found.first:] {
				begin, end := start+int(f.at[m.start]), start+int(f.at[m.end])
				// A blank that folding left out is none of the match.
				match := strings.TrimRight(text[begin:end], " \t\n")
				if !yield(SessionMatch{begin, match, m.session}) {
					return
				}
				from = begin + len(match)
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

// The Assembly has devoted several special sessions to one subject and counts them
// by it: its first on disarmament, in 1978, was its tenth special session. Of no
// subject were there more than four, and the four special sessions to 1963 had no
// such name.

// ofSubject reports whether the special session s is counted by its subject, as
// the text behind it tells, so that its ordinal is not its number: "first special
// session devoted to disarmament".
func (p *phrasing) ofSubject(s Session, behind string) bool {
	const last = 4
	if s.kind != Special || s.number > last {
		return false
	}
	behind = strings.TrimPrefix(behind, p.assembly)
	return p.devoted != "" && strings.HasPrefix(behind, p.devoted)
}

// A masthead prints the name of its session and nothing else. What Name prints is
// read back, so that a session survives its name in every language.

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
