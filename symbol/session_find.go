package symbol

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// A SessionMatch is a session named in running text. Matches come in order and do
// not overlap.
type SessionMatch struct {
	Offset  int    // where Text begins in the text, in bytes
	Text    string // "sixty-seventh session"; of several sessions, "sixty-sixth" for all but the last
	Session Session
}

// End returns the offset behind the match, in bytes.
func (m SessionMatch) End() int { return m.Offset + len(m.Text) }

// FindSessions yields the sessions that text names by their ordinal in an
// official language, in order: one in "at its sixty-seventh session", two in
// "the sixty-eighth and sixty-ninth sessions". It knows the cases that texts
// use, "на своей шестьдесят седьмой сессии", "في دورتها السابعة والستين", the
// Arabic dual, ordinals in words and in figures, and resumed sessions. Of a range
// it yields the first and the last.
//
// It does not know whose session it is. Sessions without an ordinal ("the next
// session"), of a year, and special sessions that are counted by their subject
// ("the first special session devoted to disarmament", which was the tenth) are
// no matches, nor are meetings; so that it leaves out what Spanish calls a reunión
// and English a session, of the conferences of agencies. In a language that is not
// official it finds none.
//
// It takes time in proportion to the text and allocates nothing.
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
			found, start := p.around(&f, text, from, i, l)
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

// How far a phrase reaches from its anchor, in bytes: near has one ordinal and its
// adjectives in the longest language, far three of them.
const (
	near   = 106
	far    = 160
	behind = 54
)

// around folds what stands around the anchor at text[i] and reads it. It returns
// where the folded text begins. Most anchors need little text; only where an
// ordinal stands near the end of it is more of it folded on that side.
func (p *phrasing) around(f *folded, text string, from, i int, l Language) (mentions, int) {
	before, after := near, behind
	if p.leading {
		before, after = len("وللدور"), far
	}
	found, start := p.within(f, text, from, i-before, i, i+after, l)
	if found.first == len(found.list) || p.leading {
		return found, start
	}
	switch first, last := found.list[found.first], found.list[len(found.list)-1]; {
	case p.trailing && i-start+len(p.anchor)+1 < int(f.at[last.end]): // ordinals behind the noun
		return p.within(f, text, from, i-near, i, i+far-near+behind, l)
	case first.start < near/2 && start > from:
		return p.within(f, text, from, i-far, i, i+behind, l)
	}
	return found, start
}

// within folds text[start:end], but nothing before from and whole characters, and
// reads the phrase whose anchor stands at text[i].
func (p *phrasing) within(f *folded, text string, from, start, i, end int, l Language) (mentions, int) {
	start, end = runeStart(text, from, start), runeStart(text, i, min(end, len(text)))
	f.fold(text[start:end])
	return p.mention(f, i-start, l), start
}

// runeStart returns the place of the character that goes on at text[i], or from if
// that comes behind it.
func runeStart(text string, from, i int) int {
	for i = max(from, i); i > from && i < len(text) && !utf8.RuneStart(text[i]); {
		i--
	}
	return i
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

// sessionInWords reads a text that names one session and nothing else, in any
// language. It is folded once for all of them.
func sessionInWords(text string) (Session, bool) {
	if len(text) > window {
		return Session{}, false
	}
	var f folded
	f.fold(text)
	for l := Arabic; l <= Spanish; l++ {
		p := &phrasings[l-Arabic]
		if x, ok := p.alone(&f, l); ok {
			return x, true
		}
		// What Name prints of a year has an anchor too, but no ordinal before it.
		if x, ok := p.yearly(text); ok {
			return x, true
		}
	}
	return Session{}, false
}

// alone reads a folded text that is a mention of one session from its start to its
// end.
func (p *phrasing) alone(f *folded, l Language) (Session, bool) {
	for i := f.index(0, p.anchor); i >= 0; i = f.index(i+1, p.anchor) {
		found := p.mention(f, int(f.at[i]), l)
		if m := found.list[len(found.list)-1]; found.first == len(found.list)-1 && m.start == 0 && m.end == f.n {
			return m.session, true
		}
	}
	return Session{}, false
}

// yearly reads a session that is known by its year, as Name prints it.
func (p *phrasing) yearly(text string) (Session, bool) {
	i := strings.IndexAny(text, "0123456789")
	if i < 0 || i+4 > len(text) || !isYear(digits(text[i:i+4])) {
		return Session{}, false
	}
	year := text[i : i+4]
	switch s := (Session{year: uint16(digits(year))}); {
	case isFilled(p.year, year, text):
		return s, true
	case isFilled(p.substantive, year, text):
		s.kind = Substantive
		return s, true
	}
	return Session{}, false
}

// isFilled reports whether name is the pattern with text in the place of its %.
func isFilled(pattern, text, name string) bool {
	before, after, _ := strings.Cut(pattern, "%")
	rest, ok := strings.CutPrefix(name, before)
	return ok && len(rest) == len(text)+len(after) && rest[:len(text)] == text && rest[len(text):] == after
}
