package resolution

import (
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// appendFurtherVerbs appends to verbs those with which the organ goes on inside a
// paragraph, after byte from of text: "Emphasizes the importance of peace, and
// requests the Secretary-General ...". They are of the mood of the paragraph,
// stand after a comma, a semicolon or a link ("and in this regard"), and have
// rows in the tables: a form alone is no proof in mid-sentence. Words in
// quotation marks are another's.
func appendFurtherVerbs(verbs []Verb, text string, from int, language symbol.Language, kind VerbKind) []Verb {
	for i := range verbTables {
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

// appendFurther walks over the words from at on and tries those where a further
// verb may stand.
func (m *verbMatcher) appendFurther(verbs []Verb, at int) []Verb {
	quotes := 0
	for at < len(m.text) {
		r, n := utf8.DecodeRuneInString(m.text[at:])
		at += n
		quotes = max(0, quotes+quoteDepth(r))
		if quotes > 0 || !isPause(r) && !unicode.IsSpace(r) {
			continue
		}
		start, linked := m.link(at, isPause(r))
		if !linked {
			continue
		}
		if v, ok := m.further(start); ok {
			verbs = append(verbs, v)
			at = v.End()
		}
	}
	return verbs
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

// isPause reports whether r is a comma or semicolon of any script.
func isPause(r rune) bool {
	switch r {
	case ',', ';', '،', '؛', '，', '；', '、':
		return true
	}
	return false
}

// link skips the link and the asides before a verb, and reports whether a link
// or the pause before it allows one.
func (m *verbMatcher) link(at int, paused bool) (int, bool) {
	at = skipSpace(m.text, at)
	if end, _ := m.class(linkClass, at); end >= 0 {
		at, paused = end, true
	}
	for paused {
		next := skipSpace(m.text, at)
		if r, n := utf8.DecodeRuneInString(m.text[next:]); isPause(r) {
			next = skipSpace(m.text, next+n)
		}
		end, _ := m.class(asideClass, next)
		if end < 0 {
			return next, true
		}
		at = end
	}
	return at, false
}

// further reads a verb inside the paragraph. A capital letter begins a name or
// a title there.
func (m *verbMatcher) further(at int) (Verb, bool) {
	if r, _ := utf8.DecodeRuneInString(m.text[at:]); unicode.IsUpper(r) {
		return Verb{}, false
	}
	return m.verb(at)
}
