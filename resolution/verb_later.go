package resolution

import (
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
)

// laterVerb reads the verb of a paragraph that opens with something else. By the
// Editorial Manual a paragraph opens with its verb, and nearly all do; those that
// do not have one of three forms:
//
//	aside verb                 "In this regard, notes the decision of"
//	adverbial "," verb         "Pursuant to its resolution 65/124, requests"
//	object verb ","            "das Risiko unterstreichend, dass"
//
// Only verbs that the tables have count, for a form alone is no proof behind the
// first word.
func (m *verbMatcher) laterVerb(at int) bool {
	if m.behindAsides(at) {
		return true
	}
	// Only what the table has opens an adverbial: any other paragraph with a comma
	// would find the verb of its second half.
	if end, _ := m.class(adverbialClass, at); end >= 0 && m.behindAdverbial(end) {
		return true
	}
	return m.closingVerb(at)
}

// behindAsides reads the verb behind asides of fixed form, with or without a comma.
func (m *verbMatcher) behindAsides(at int) bool {
	// A capital letter would begin a name: "In this regard, Requests are filed".
	next := m.skipAsides(at)
	return next > at && !unicode.IsUpper(firstRune(m.text[next:])) && m.verb(next)
}

// skipAsides returns the first byte behind the asides at at and their commas. No
// text has more than a few, and more are not skipped again and again.
func (m *verbMatcher) skipAsides(at int) int {
	const most = 4
	for range most {
		end, _ := m.class(asideClass, at)
		if end < 0 {
			break
		}
		at = m.skipPause(end)
	}
	return at
}

// behindAdverbial reads the verb behind the first comma that has one, in the same
// part of the sentence: what such a verb must be, [verbMatcher.further] tells.
func (m *verbMatcher) behindAdverbial(at int) bool {
	for at < len(m.text) {
		r, n := utf8.DecodeRuneInString(m.text[at:])
		switch {
		case endsPart(r):
			return false
		case isPause(r):
			if next, _ := m.link(at, true); m.further(at, at, next, true) {
				return true
			}
		}
		at += n
	}
	return false
}

// closingVerb reads the verb that closes the first phrase, behind its object:
// German puts it there when the object is short ("betonend"), and Chinese says so
// under what Article the Council acts.
func (m *verbMatcher) closingVerb(at int) bool {
	// Only German and Chinese have rows; the others need not look at every word.
	letters := m.closings[m.mood]
	if letters == 0 {
		return false
	}
	for between := true; at < len(m.text); {
		r, n := utf8.DecodeRuneInString(m.text[at:])
		if isPause(r) || endsPart(r) {
			break
		}
		if (between || fold.Ideographic(r)) && letters>>(fold.Rune(r)&63)&1 == 1 && m.closing(at) {
			return true
		}
		between = fold.IsSpace(r)
		at += n
	}
	return false
}

// closing reads the verb at at where the phrase ends with it.
func (m *verbMatcher) closing(at int) bool {
	if end, _ := m.class(closingClass, at); end < 0 || !m.verb(at) {
		return false
	}
	// Beyond the comma the recital says of what it speaks: "unterstreichend, dass".
	r, n := utf8.DecodeRuneInString(m.text[fold.AfterSpace(m.text, m.found.End()):])
	return n == 0 || isPause(r) || endsPart(r)
}

// endsPart reports whether r ends a part of a sentence beyond which an opening
// does not reach.
func endsPart(r rune) bool {
	switch r {
	case ';', ':', '؛', '；', '：', '。':
		return true
	}
	return false
}
