package resolution

import (
	"strings"
	"unicode"

	"github.com/undoc-go/undoc/internal/fold"
	"github.com/undoc-go/undoc/symbol"
)

// OpeningVerb returns the clause verb that text opens with, exactly as the
// United Nations sets it in italics, and false where it opens with none. Kind
// [NoVerb] stands for either kind; the verb tells which. Language
// [symbol.Unspecified] tries every language that has a table; a word that two of
// them share, as Spanish and French do "Consciente", goes to one of the two.
//
// The lemma is the most frequent of those that the verb stands for: see [Lemmas].
// In Chinese, recitals and operative paragraphs have the same verbs: where kind is
// not given, the comma at the end of text makes it a recital.
//
// A paragraph that opens with something else has its verb behind it: "In this
// regard, notes", "Pursuant to its resolution 65/124, requests". Offset tells where.
//
// A word that no table has counts as a verb where its form is one: "Greets",
// "Sensing". The italics are those of the General Assembly and of most organs.
// The strings of the verb alias text or constants; the cost is one pass over
// the first words.
func OpeningVerb(text string, language symbol.Language, kind VerbKind) (Verb, bool) {
	return openingVerb(text, language, kind, assemblyPractice)
}

// openingVerb is [OpeningVerb] in the practice of an organ. What the tables have
// goes before what is recognised by its form.
func openingVerb(text string, language symbol.Language, kind VerbKind, practice practice) (Verb, bool) {
	m := verbMatcher{text: text, practice: practice}
	if !m.find(language, kind, newReading) {
		return Verb{}, false
	}
	return m.found, true
}

// opensClause reports whether a text opens with a clause verb that the tables have.
func opensClause(text string, language symbol.Language, kind VerbKind) bool {
	m := verbMatcher{text: text}
	return m.find(language, kind, laterReading)
}

// A verbReading is one way to read the verb of a paragraph.
type verbReading uint8

// The readings, the surest first.
const (
	knownReading verbReading = iota // the tables have the first words
	laterReading                    // the tables have words behind an adverbial or an object
	newReading                      // the first word has the form of a verb
)

// find finds the verb of a paragraph, in the readings up to the last, and reports whether
// there is one.
func (m *verbMatcher) find(language symbol.Language, kind VerbKind, last verbReading) bool {
	at := fold.AfterSpace(m.text, 0)
	// Where the kind is not given, the comma that ends a recital tells which to try
	// first: Chinese has the same words for both.
	first := Operative
	if kind == Preambular || kind == NoVerb && endsInComma(strings.TrimRightFunc(m.text, unicode.IsSpace)) {
		first = Preambular
	}
	for reading := range last + 1 {
		for i := range verbTables {
			if language != symbol.Unspecified && language != verbTables[i].language {
				continue
			}
			m.use(&verbTables[i])
			if m.opening(at, kind, first, reading) {
				return true
			}
		}
	}
	return false
}

// mayOpen reports whether a verb may be read in one way, by the first word alone:
// most lines open with no verb of any kind.
func (m *verbMatcher) mayOpen(at int, reading verbReading) bool {
	switch reading {
	case knownReading:
		return m.mayLead(at)
	case laterReading:
		return m.begins(at).classes&(1<<asideClass|1<<adverbialClass) != 0 || m.closings[m.mood] != 0
	}
	return len(m.classes[endingClass]) > 0 && upperCase(firstRune(m.text[at:]))
}

// opening reads a verb of a kind or, where that is not given, of either: of the one
// to try first, then of the other.
func (m *verbMatcher) opening(at int, kind, first VerbKind, reading verbReading) bool {
	for i := range m.heads {
		m.mood = int(first-Preambular) ^ i
		if i > 0 && kind != NoVerb {
			break
		}
		if !m.mayOpen(at, reading) {
			continue
		}
		if reading == newReading && kind == NoVerb && m.mood == 0 && endsSentence(m.text) {
			continue // the participle is the subject: recitals end in a comma
		}
		if m.read(at, reading) {
			return true
		}
	}
	return false
}

// read reads a verb in one way.
func (m *verbMatcher) read(at int, reading verbReading) bool {
	switch reading {
	case knownReading:
		return m.verb(at)
	case laterReading:
		return m.laterVerb(at)
	}
	return m.newVerb(at)
}

// newVerb recognises a verb that no table has by its capital letter and its
// ending, after the adverbs and additions that the tables have.
func (m *verbMatcher) newVerb(at int) bool {
	start := at
	var led verbLead
	for {
		at = fold.AfterSpace(m.text, at)
		end := fold.AfterWord(m.text, at)
		if m.isNew(at, end, at > start) {
			m.found = Verb{Offset: start, Phrase: m.text[start:end], Kind: Preambular + VerbKind(m.mood), Adverb: led.adverb, Addition: led.addition, New: true}
			return true
		}
		next, ok := m.lead(&led, at)
		if !ok {
			return false
		}
		at = next
	}
}

// isNew reports whether the word from at to end has the ending of a verb, is not
// barred, and goes on with an object. A finite verb has the ending of a plural
// ("Objects", "Forests"): no noun stands behind an adverb, and behind a verb alone
// stands what opens an object ("Greets the", but "Forests cover").
func (m *verbMatcher) isNew(at, end int, led bool) bool {
	word, next := m.text[at:end], fold.AfterSpace(m.text, end)
	if !m.hasEnding(endingClass, word) || next == end || next == len(m.text) {
		return false
	}
	if object, _ := m.class(opensObjectClass, next); object < 0 && !led && m.mood == int(Operative-Preambular) {
		return false
	}
	barred, _ := m.class(barredClass, at)
	return barred != end
}

// hasEnding reports whether word ends as a class tells, with two letters before.
func (m *verbMatcher) hasEnding(class int, word string) bool {
	for i := range m.classes[class] {
		r := &m.classes[class][i]
		ending := r.words
		if r.moods>>m.mood&1 == 1 && len(word) > len(ending)+1 && strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}
