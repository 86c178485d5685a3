package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

//go:generate go run verb_gen.go

// A verbTable is the grammar of the clause verbs of one language.
type verbTable struct {
	language symbol.Language
	forms    [2][]verbForm // preambular, operative; sorted
	lexemes  []verbLexeme
	classes  []verbClass
}

// A verbClass is a set of phrases that stand in the same place.
type verbClass struct {
	begins uint64 // the runes that they begin with, modulo 64, one bit each
	rules  []verbRule
}

// A verbForm is one spelling of a head. Adverbs and additions may stand between
// its halves, as in "calls also upon".
type verbForm struct {
	before, after string
	lexeme        uint16
}

// A verbLexeme is what the forms of one head share.
type verbLexeme struct {
	lemma string
	force Force
	takes uint64 // the classes that the phrase may go on with, one bit each
}

// A verbRule is one way to fill a class.
type verbRule struct {
	elements []verbElement
	moods    uint8
	assembly bool // upright in the Security Council
}

// A verbElement is a run of words or, where it has none, a class.
type verbElement struct {
	words string
	class uint8
	use   uint8
}

// How a class is used in a rule, once by default.
const (
	anyNumber = 1 + iota
	lookAhead
)

// The moods in which a rule holds, one bit for each table of forms.
const (
	preambularMood = 1 << iota
	operativeMood
	bothMoods = preambularMood | operativeMood
)

// A practice is an organ's way of setting clause verbs in italics.
type practice uint8

// The practices. The Security Council leaves the object of the verb upright,
// "Expressing its deep concern" with only the first word in italics.
const (
	assemblyPractice practice = iota
	councilPractice
)

// A verbMatcher reads verbs of one mood at places of one text.
type verbMatcher struct {
	*verbTable
	text     string
	mood     int
	practice practice
	lexeme   *verbLexeme // of the head read last
}

// verb reads the phrase at at: adverbs and additions, a head, and what the head
// takes. The last head wins, for the first may prove an auxiliary.
func (m *verbMatcher) verb(at int) (Verb, bool) {
	var verb Verb
	found := false
	lead := Verb{Offset: at, Kind: Preambular + VerbKind(m.mood)}
	for next, ok := at, true; ok; next, ok = m.lead(&lead, next) {
		v := lead
		next = skipSpace(m.text, next)
		if end := m.head(&v, next); end >= 0 {
			verb, found = v, true
			m.follow(&verb, end)
		}
	}
	return verb, found
}

// lead reads one adverb or addition into v and returns where it ends.
func (m *verbMatcher) lead(v *Verb, at int) (int, bool) {
	at = skipSpace(m.text, at)
	if end, rule := m.class(additionClass, at); end >= 0 {
		v.Addition = m.words(rule, at, end)
		return end, true
	}
	end, rule := m.class(adverbClass, at)
	if end < 0 {
		end = wordEnd(m.text, at)
		if !m.hasEnding(adverbEndingClass, m.text[at:end]) {
			return 0, false
		}
	}
	if v.Adverb == "" {
		v.Adverb = m.words(rule, at, end)
	}
	return end, true
}

// words returns the words that a rule found, in lower case: from the table where
// they begin the phrase with a capital letter.
func (m *verbMatcher) words(rule *verbRule, at, end int) string {
	if rule != nil && len(rule.elements) > 0 && rule.elements[0].words != "" {
		if len(rule.elements) == 1 || rule.elements[1].use == lookAhead {
			return rule.elements[0].words
		}
	}
	return strings.ToLower(m.text[at:end])
}

// head reads the longest head at at into v and returns where it ends, or -1.
func (m *verbMatcher) head(v *Verb, at int) int {
	forms, best, lead := m.forms[m.mood], -1, *v
	first, n := runeAt(m.text, at)
	if n == 0 {
		return -1
	}
	i, _ := slices.BinarySearchFunc(forms, first, func(f verbForm, r rune) int { return int(firstRune(f.before) - r) })
	for ; i < len(forms) && firstRune(forms[i].before) == first; i++ {
		end := wordsAt(m.text, at, forms[i].before)
		if end < 0 {
			continue
		}
		found := lead
		if end = m.particle(&found, forms[i].after, end); end > best {
			best = end
			m.lexeme = &m.lexemes[forms[i].lexeme]
			*v = found
		}
	}
	if best < 0 {
		return -1
	}
	v.Lemma = m.lexeme.lemma
	if v.Kind == Operative {
		v.Force = m.lexeme.force
	}
	return best
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// particle returns where the second half of a form ends, or -1, and reads the
// adverbs and additions before it into v.
func (m *verbMatcher) particle(v *Verb, particle string, at int) int {
	if particle == "" {
		return at
	}
	for {
		at = skipSpace(m.text, at)
		if end := wordsAt(m.text, at, particle); end >= 0 {
			return end
		}
		next, ok := m.lead(v, at)
		if !ok {
			return -1
		}
		at = next
	}
}

// follow reads what stands after the head at end, and completes v.
func (m *verbMatcher) follow(v *Verb, end int) {
	takes := m.lexeme.takes
	tail := -1
	for {
		at := skipSpace(m.text, end)
		class, next, rule := m.taken(takes, at)
		if next < 0 {
			break
		}
		switch class {
		case followingClass, moreClass:
			v.Addition = m.words(rule, at, next)
		case repetitionClass:
			v.Adverb = m.words(rule, at, next)
		default:
			if tail < 0 {
				tail = at
			}
			v.Tail = m.text[tail:next]
			takes |= m.lexeme.takes
		}
		end = next
	}
	v.Phrase = m.text[v.Offset:end]
}

// taken returns the longest phrase at at of the classes that a head takes.
func (m *verbMatcher) taken(takes uint64, at int) (class, end int, rule *verbRule) {
	end = -1
	takes |= 1<<followingClass | 1<<commonClass
	for c := 0; takes>>c != 0; c++ {
		if takes>>c&1 == 0 {
			continue
		}
		if e, r := m.class(c, at); e > end {
			class, end, rule = c, e, r
		}
	}
	return class, end, rule
}

// class returns where the longest phrase of a class ends, or -1, and its rule.
func (m *verbMatcher) class(class, at int) (int, *verbRule) {
	best := -1
	var rule *verbRule
	first, _ := runeAt(m.text, at)
	if m.classes[class].begins>>(first&63)&1 == 0 {
		return best, nil
	}
	for i := range m.classes[class].rules {
		r := &m.classes[class].rules[i]
		if !r.mayBegin(first) || r.moods>>m.mood&1 == 0 || r.assembly && m.practice == councilPractice {
			continue
		}
		if end := m.rule(r, at); end > best {
			best, rule = end, r
		}
	}
	return best, rule
}

// mayBegin reports whether the words that a rule begins with, if any, begin with
// the rune: nearly all rules fall at this.
func (r *verbRule) mayBegin(first rune) bool {
	words := r.elements[0].words
	return words == "" || rune(words[0]) == first || words[0] >= utf8.RuneSelf && firstRune(words) == first
}

// rule returns where the elements of a rule end, or -1.
func (m *verbMatcher) rule(r *verbRule, at int) int {
	for i := range r.elements {
		e, next := &r.elements[i], at
		if i > 0 {
			next = skipSpace(m.text, at)
		}
		switch end := m.element(e, next); {
		case e.use == anyNumber:
			for ; end >= 0; end = m.element(e, skipSpace(m.text, at)) {
				at = end
			}
		case end < 0:
			return -1
		case e.use != lookAhead:
			at = end
		}
	}
	return at
}

// element returns where one element ends, or -1.
func (m *verbMatcher) element(e *verbElement, at int) int {
	switch {
	case e.words != "":
		return wordsAt(m.text, at, e.words)
	case e.class == headClass:
		var v Verb
		return m.head(&v, at)
	}
	end, _ := m.class(int(e.class), at)
	return end
}

// newVerb recognises a verb that no table has by its capital letter and its
// ending, after the adverbs and additions that the tables have.
func (m *verbMatcher) newVerb(at int) (Verb, bool) {
	v := Verb{Offset: at, Kind: Preambular + VerbKind(m.mood), New: true}
	if r := firstRune(m.text[at:]); !unicode.IsUpper(r) {
		return Verb{}, false
	}
	for {
		at = skipSpace(m.text, at)
		end := wordEnd(m.text, at)
		if m.isNew(m.text[at:end], m.text[end:]) {
			v.Phrase = m.text[v.Offset:end]
			return v, true
		}
		next, ok := m.lead(&v, at)
		if !ok {
			return Verb{}, false
		}
		at = next
	}
}

// isNew reports whether word has the ending of a verb, is not barred, and goes
// on with an object.
func (m *verbMatcher) isNew(word, rest string) bool {
	if !m.hasEnding(endingClass, word) || !strings.HasPrefix(rest, " ") {
		return false
	}
	for i := range m.classes[barredClass].rules {
		r := &m.classes[barredClass].rules[i]
		if r.moods>>m.mood&1 == 1 && wordsAt(word, 0, r.elements[0].words) == len(word) {
			return false
		}
	}
	return true
}

// hasEnding reports whether word ends as a class tells, with two letters before.
func (m *verbMatcher) hasEnding(class int, word string) bool {
	for i := range m.classes[class].rules {
		r := &m.classes[class].rules[i]
		ending := r.elements[0].words
		if r.moods>>m.mood&1 == 1 && len(word) > len(ending)+1 && strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// OpeningVerb returns the clause verb that text opens with, exactly as the
// United Nations sets it in italics, and false where it opens with none. Kind
// [NoVerb] stands for either kind; the verb tells which. Language
// [symbol.Unspecified] tries every language that has a table.
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
	at := skipSpace(text, 0)
	for _, known := range [...]bool{true, false} {
		for i := range verbTables {
			if language != symbol.Unspecified && language != verbTables[i].language {
				continue
			}
			m := verbMatcher{verbTable: &verbTables[i], text: text, practice: practice}
			if v, ok := m.opening(at, kind, known); ok {
				return v, true
			}
		}
	}
	return Verb{}, false
}

// opening reads a verb of a kind, known to the table or new to it.
func (m *verbMatcher) opening(at int, kind VerbKind, known bool) (Verb, bool) {
	for m.mood = range m.forms {
		if kind != NoVerb && kind != Preambular+VerbKind(m.mood) {
			continue
		}
		read := m.newVerb
		if known {
			read = m.verb
		}
		if v, ok := read(at); ok {
			return v, true
		}
	}
	return Verb{}, false
}
