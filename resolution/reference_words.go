package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

//go:generate go run reference_gen.go

// A referenceWord is a word, or several, that tells something of the citations
// around it.
type referenceWord struct {
	words string
	kind  wordKind
	value uint16 // a set of organs, the number of a month, or constants of the kind
}

// A wordKind tells what a word does in the citation of a document.
type wordKind uint8

const (
	noWord      wordKind = iota
	organWord            // the name of an organ: "General Assembly"
	shortWord            // a name that those of other organs end in: "Council"
	headWord             // what is cited: "resolution", "decisions"
	itsWord              // whose it is: "its", "in its"
	linkWord             // may stand between organ and head: "previous"
	ofWord               // joins a place or an organ to a document: "of the"
	andWord              // joins the items of a list: "as well as"
	rangeWord            // joins the first and the last one: "to"
	numberWord           // stands before a number: "No."
	placeWord            // a part of a document: "annex", "paras."
	ordinalWord          // the number of a part in words: "one"
	monthWord            // "December"
	datedWord            // stands before a date: "dated"
	titleWord            // what an item is about: "entitled"
	ibidWord             // the document of the note before: "ibid."
	backWord             // a document that was cited before: "the same resolution"
)

// The values of words.
const (
	headResolution = 1 << iota // "resolution"
	headDecision               // "decision"
	headPlural                 // "resolutions": a list is to come
)

const (
	itsTheirs = 1 << iota // "in its": whoever was named last may be meant
)

const (
	placeAlone = 1 << iota // needs no number: "annex"
)

const (
	ofWhose = 1 << iota // of an organ, behind its document
)

const (
	backOwn  = 1 + iota // "the present resolution"
	backLast            // "the same resolution"
)

// A wordTable has the words of one language, sorted.
type wordTable []referenceWord

// wordsOf returns the words of a language, those of English for a language that
// has none.
func wordsOf(l symbol.Language) wordTable {
	if int(l) >= len(referenceLanguages) || referenceLanguages[l][1] == 0 {
		l = symbol.English
	}
	bounds := referenceLanguages[l]
	return referenceWords[bounds[0]:bounds[1]]
}

// match returns the row with the most words of those that stand in text at at,
// where a word begins, and where they end. A word that the table has in small
// letters may begin with a capital.
func (t wordTable) match(text string, at int) (referenceWord, int) {
	end := wordEnd(text, at)
	if end == at {
		return referenceWord{}, at
	}
	w, to := t.matchFirst(text, at, end, text[at])
	if c := text[at]; w.kind == noWord && 'A' <= c && c <= 'Z' {
		return t.matchFirst(text, at, end, c|0x20)
	}
	return w, to
}

// matchFirst is match for the rows whose first word is text[at:end], but for
// its first byte, which is first.
func (t wordTable) matchFirst(text string, at, end int, first byte) (found referenceWord, to int) {
	word := text[at+1 : end]
	for i := t.search(first, word); i < len(t) && hasFirst(t[i].words, first, word); i++ {
		if n := phraseEnd(text, end, t[i].words[end-at:]); n > to {
			found, to = t[i], n
		}
	}
	return found, to
}

// search returns the first row that does not sort before the word.
func (t wordTable) search(first byte, rest string) int {
	low, high := 0, len(t)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if words := t[mid].words; words[0] < first || words[0] == first && words[1:] < rest {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// hasFirst reports whether the first word of the row is this one, or begins so.
func hasFirst(words string, first byte, rest string) bool {
	return words[0] == first && strings.HasPrefix(words[1:], rest)
}

// phraseEnd returns where the rest of a phrase ends that continues in text at
// at, or 0 where it does not. Any space will do for a space, since published
// texts have ones that do not break anywhere. The phrase must not end inside a
// word, except in Chinese.
func phraseEnd(text string, at int, rest string) int {
	for i := range len(rest) {
		switch {
		case rest[i] == ' ':
			n := skipSpace(text, at)
			if n == at {
				return 0
			}
			at = n
		case at == len(text) || text[at] != rest[i]:
			return 0
		default:
			at++
		}
	}
	if n := wordEnd(text, at); n > at && text[at-1] != '.' && !isHan(text[:at]) {
		return 0
	}
	return at
}

// wordEnd returns where the letters end that begin at at. Chinese does not part
// its words, so each of its characters counts as one.
func wordEnd(text string, at int) int {
	for start := at; at < len(text); {
		c := text[at]
		if c < utf8.RuneSelf {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				return at
			}
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.Is(unicode.Han, r) && at > start, !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r):
			return at
		case unicode.Is(unicode.Han, r):
			return at + n
		}
		at += n
	}
	return at
}

// isHan reports whether s ends in a Chinese character.
func isHan(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.Is(unicode.Han, r)
}

// skipSpace returns where the white space ends that begins at at, of any kind
// that Unicode knows.
func skipSpace(text string, at int) int {
	for at < len(text) {
		switch {
		case text[at] == ' ' || text[at]-'\t' < 5:
			at++
		case text[at] < utf8.RuneSelf:
			return at
		default:
			r, n := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsSpace(r) {
				return at
			}
			at += n
		}
	}
	return at
}
