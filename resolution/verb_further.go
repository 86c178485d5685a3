package resolution

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
	"github.com/undoc-go/undoc/symbol"
)

// appendClauseVerbs appends the verbs of a clause to verbs, an empty list: the one
// that it opens with, and those with which it goes on. Kind [NoVerb] stands for an
// operative paragraph, which may open with a participle and act only then: "Acting
// under Chapter VII of the Charter, decides". One that has nothing but participles is
// a recital among the operative paragraphs, as the Security Council has them before a
// section.
func appendClauseVerbs(verbs []Verb, text string, language symbol.Language, kind VerbKind, practice practice) []Verb {
	m := verbMatcher{text: text, practice: practice}
	if !m.find(language, kind, newReading) {
		return appendFurtherVerbs(verbs, text, 0, language, kind)
	}
	v := &m.found
	verbs = append(verbs, *v)
	if kind == NoVerb && v.Kind == Preambular {
		if verbs = appendFurtherVerbs(verbs, text, v.End(), language, Operative); len(verbs) > 1 {
			return verbs
		}
	}
	return appendFurtherVerbs(verbs, text, v.End(), language, v.Kind)
}

// appendFurtherVerbs appends to verbs those with which the organ goes on inside a
// paragraph, after byte from of text: "Emphasizes the importance of peace, and
// requests the Secretary-General ...". They are of the mood of the paragraph,
// stand after a comma, a semicolon or a link ("and in this regard"), and have
// rows in the tables: a form alone is no proof in mid-sentence. Words in
// quotation marks are another's.
func appendFurtherVerbs(verbs []Verb, text string, from int, language symbol.Language, kind VerbKind) []Verb {
	for i := range verbTables {
		// Without a mood nothing tells a verb from a plural: such a paragraph has none.
		if kind == NoVerb || language != symbol.Unspecified && language != verbTables[i].language {
			continue
		}
		m := verbMatcher{verbTable: &verbTables[i], text: text, mood: int(kind - Preambular), practice: councilPractice}
		n := len(verbs)
		if verbs = m.appendFurther(verbs, from); len(verbs) > n {
			break
		}
	}
	return verbs
}

// appendFurther walks over the breaks from at on and tries those where a further
// verb may stand.
func (m *verbMatcher) appendFurther(verbs []Verb, at int) []Verb {
	// No verb of German goes on, and in recitals only those of English do.
	if m.goOn>>m.mood&1 == 0 {
		return verbs
	}
	breaks, quotes, from := m.breaks(at), 0, at
	for {
		start := breaks.next()
		if start < 0 {
			return verbs
		}
		next, paused := start+1, true
		if c := m.text[start]; c != ',' && c != ';' {
			r, n := utf8.DecodeRuneInString(m.text[start:])
			next = start + n
			quotes = max(0, quotes+quoteDepth(r))
			if paused = isPause(r); !paused && !(fold.IsSpace(r) && m.mayLink(m.text, next)) {
				continue
			}
		}
		// A resolution that quotes a declaration does not speak with its verbs.
		if quotes > 0 {
			continue
		}
		// White space is one break, however much of it there is.
		if to := fold.AfterSpace(m.text, next); !paused && to > next {
			next = to
			breaks.goTo(next)
		}
		if !m.mayGoOn(next, paused) {
			continue
		}
		next, linked := m.link(start, paused)
		if linked && m.mayLeadOn(next, m.begins(next).part|m.adverbAt(next)) && m.further(from, start, next, paused) {
			verbs = append(verbs, m.found)
			from = m.found.End()
			breaks.goTo(from)
		}
	}
}

// further reads the verb at next, to which the link leads from the space or pause
// at at. A capital letter begins a name or a title there, and a link right after
// another verb joins that one ("promoting and encouraging respect").
func (m *verbMatcher) further(from, at, next int, paused bool) bool {
	// The rows that go on are marked in the tables, as "within".
	var head headAt
	if !m.ledHead(&head, next) || !m.goesOn(head.lexeme) || upperCase(firstRune(m.text[next:])) {
		return false
	}
	m.complete(next, &head)
	// "and requests for assistance" is a noun.
	if end, _ := m.class(nounComplementClass, fold.AfterSpace(m.text, m.found.End())); end >= 0 {
		return false
	}
	if paused {
		return true
	}
	end := from + len(strings.TrimRightFunc(m.text[from:at], fold.IsSpace))
	var before headAt
	return !m.head(&before, &verbLead{}, lastWord(m.text, from, end)) || before.end != end
}

// lastWord returns where the last word of text[from:to] begins.
func lastWord(text string, from, to int) int {
	for to > from {
		r, n := utf8.DecodeLastRuneInString(text[from:to])
		if fold.IsSpace(r) || isPause(r) {
			break
		}
		to -= n
	}
	return to
}

// goesOn reports whether a head goes on with paragraphs: many a participle only
// describes ("contributing to peace").
func (m *verbMatcher) goesOn(head *verbLexeme) bool {
	takes := head.takes
	return takes>>withinClass&1 == 1 || m.mood == int(Operative-Preambular) && takes>>withinOperativeClass&1 == 1
}

// link skips the pause or space at at, the link and the asides before a verb,
// and reports whether a pause or a link allows one.
func (m *verbMatcher) link(at int, paused bool) (int, bool) {
	at = m.skipPause(at)
	if end, _ := m.class(linkClass, at); end >= 0 {
		at, paused = end, true
	}
	if !paused {
		return at, false
	}
	return m.skipAsides(m.skipPause(at)), true
}

// skipPause skips white space and one comma or semicolon.
func (m *verbMatcher) skipPause(at int) int {
	if at+1 < len(m.text) && m.text[at] == ' ' && m.text[at+1]|0x20-'a' < 26 {
		return at + 1 // as nearly always
	}
	return m.skipAnyPause(at)
}

// skipAnyPause is skipPause where more than a space, or another one, stands before a word.
func (m *verbMatcher) skipAnyPause(at int) int {
	at = fold.AfterSpace(m.text, at)
	if r, n := utf8.DecodeRuneInString(m.text[at:]); isPause(r) {
		at = fold.AfterSpace(m.text, at+n)
	}
	return at
}

// quoteDepth returns by how many quotations a rune goes deeper.
func quoteDepth(r rune) int {
	switch r {
	case '“', '«', '„', '「', '『':
		return 1
	case '”', '»', '」', '』':
		return -1
	}
	return 0
}

// isPause reports whether r is a comma or semicolon of any script. The Chinese
// comma of lists parts words and no clauses.
func isPause(r rune) bool {
	switch r {
	case ',', ';', '،', '؛', '，', '；':
		return true
	}
	return false
}
