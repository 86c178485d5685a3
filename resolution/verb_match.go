package resolution

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
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
	first    *verbLexeme // of the head that names the verb
	last     readWord    // read last, as most places are tried several times
}

// A readWord is the word at a place of a text.
type readWord struct {
	at, end int
	hash    fold.Hash // 0 for no word
	begins  *verbWord // what may begin with it, nil where that was not looked up
}

// use makes a table the one to read with.
func (m *verbMatcher) use(t *verbTable) {
	m.verbTable, m.last.begins = t, nil
}

// wordAt returns the hash of the word at at, and where it ends.
func (m *verbMatcher) wordAt(at int) (fold.Hash, int) {
	if m.last.at != at || m.last.hash == 0 {
		hash, end := fold.Hash(0).Word(m.text, at)
		m.last = readWord{at, end, hash, nil}
	}
	return m.last.hash, m.last.end
}

// begins returns what may begin with the word at at.
func (m *verbMatcher) begins(at int) *verbWord {
	if m.last.at != at || m.last.begins == nil {
		hash, _ := m.wordAt(at)
		m.last.begins = m.word(hash)
	}
	return m.last.begins
}

// A headAt is a head that was found in a text, with the adverbs and additions before
// it and in its gap.
type headAt struct {
	end    int
	lexeme *verbLexeme
	led    verbLead
}

// A verbLead is what stands before a head, or in its gap.
type verbLead struct{ adverb, addition string }

// verb reads the phrase at at: adverbs and additions, a head, and what the head
// takes.
func (m *verbMatcher) verb(at int) (Verb, bool) {
	head, ok := m.ledHead(at)
	if !ok {
		return Verb{}, false
	}
	return m.complete(at, head), true
}

// ledHead reads the adverbs and additions at at, and the head behind them. The head
// that reaches furthest wins, the longer of two: the first may prove an auxiliary.
func (m *verbMatcher) ledHead(at int) (found headAt, ok bool) {
	var led verbLead
	for next, more := at, true; more; next, more = m.lead(&led, next) {
		// Each lead may be followed by a head, and is one itself at times: "further" in
		// "Further the aims". All are tried.
		if head, isHead := m.head(led, fold.AfterSpace(m.text, next)); isHead && head.end > found.end {
			found, ok = head, true
		}
	}
	m.first = found.lexeme
	return found, ok
}

// mayLead reports whether a head, or what leads to one, may begin at at.
func (m *verbMatcher) mayLead(at int) bool {
	w := m.begins(at)
	return w.longer || w.heads[m.mood].to > 0 || w.classes&(1<<additionClass|1<<adverbClass) != 0 ||
		m.endingAdverb(at) >= 0
}

// lead reads one adverb or addition into led and returns where it ends.
func (m *verbMatcher) lead(led *verbLead, at int) (int, bool) {
	at = fold.AfterSpace(m.text, at)
	if end, rule := m.class(additionClass, at); end >= 0 {
		led.addition = m.words(rule, at, end)
		return end, true
	}
	end, rule := m.class(adverbClass, at)
	if end < 0 {
		end = m.endingAdverb(at)
	}
	if end < 0 {
		return 0, false
	}
	// Of "once again strongly" the first counts; the phrase has both.
	if led.adverb == "" {
		led.adverb = m.words(rule, at, end)
	}
	return end, true
}

// endingAdverb returns where an adverb ends that no row has, which is known by its
// ending: "resolutely". It is -1 for none, as in Chinese, which does not part its
// words.
func (m *verbMatcher) endingAdverb(at int) int {
	if len(m.classes[adverbEndingClass]) == 0 {
		return -1
	}
	_, end := m.wordAt(at)
	if end = fold.AfterWord(m.text, end); !m.hasEnding(adverbEndingClass, m.text[at:end]) {
		return -1
	}
	return end
}

// words returns the words that a rule found, in lower case: from the table where
// they begin the phrase with a capital letter.
func (m *verbMatcher) words(rule *verbRule, at, end int) string {
	if rule != nil && rule.elements[0].words != "" {
		if len(rule.elements) == 1 || rule.elements[1].use == lookAhead {
			return rule.elements[0].words
		}
	}
	return strings.ToLower(m.text[at:end])
}

// head reads the longest head at at, behind what led. Its first half is found word
// by word.
func (m *verbMatcher) head(led verbLead, at int) (best headAt, ok bool) {
	for hash, end := m.wordAt(at); ; hash, end = hash.Next(m.text, end) {
		word := m.word(hash)
		if span := word.heads[m.mood]; span.from < span.to {
			m.halves(&best, m.heads[m.mood][span.from:span.to], led, at)
		}
		if !word.longer {
			break
		}
	}
	if best.lexeme != nil {
		m.lexeme = best.lexeme
	}
	return best, best.lexeme != nil
}

// halves reads forms of one first half, which begins at at, and leaves the head that
// reaches furthest in best.
func (m *verbMatcher) halves(best *headAt, forms []verbForm, led verbLead, at int) {
	end := fold.WordsAt(m.text, at, forms[0].before)
	if end < 0 {
		return
	}
	for i := range forms {
		found := led
		if to := m.particle(&found, forms[i].after, end); to > best.end {
			*best = headAt{to, &m.lexemes[forms[i].lexeme], found}
		}
	}
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// particle returns where the second half of a form ends, or -1, and reads the
// adverbs and additions before it into led.
func (m *verbMatcher) particle(led *verbLead, particle string, at int) int {
	if particle == "" {
		return at
	}
	// "Calls once again upon", "prend également acte": the gap holds what may lead.
	for {
		at = fold.AfterSpace(m.text, at)
		if end := fold.WordsAt(m.text, at, particle); end >= 0 {
			return end
		}
		next, ok := m.lead(led, at)
		if !ok {
			return -1
		}
		at = next
	}
}

// complete returns the verb at at of a head, with what stands behind it.
func (m *verbMatcher) complete(at int, head headAt) Verb {
	v := Verb{Offset: at, Lemma: head.lexeme.lemma, Kind: Preambular + VerbKind(m.mood), Adverb: head.led.adverb, Addition: head.led.addition}
	if v.Kind == Operative {
		v.Force = head.lexeme.force
	}
	m.lexeme = head.lexeme
	m.follow(&v, head.end)
	return v
}

// follow reads what stands after the head at end, and completes v.
func (m *verbMatcher) follow(v *Verb, end int) {
	takes := m.lexeme.takes
	tail := -1
	for {
		at := fold.AfterSpace(m.text, end)
		class, next, rule := m.taken(takes, at)
		if next < 0 {
			break
		}
		switch class {
		// "Recalling further": the addition stands behind participles.
		case followingClass, moreClass:
			v.Addition = m.words(rule, at, next)
		case repetitionClass:
			v.Adverb = m.words(rule, at, next)
		default:
			// A tail of several parts is one: "with concern and regret".
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
	// What every head may take need not be said in its row.
	takes |= 1<<followingClass | 1<<commonClass
	for takes &= m.begins(at).classes; takes != 0; takes &= takes - 1 {
		c := bits.TrailingZeros64(takes)
		if e, r := m.class(c, at); e > end {
			class, end, rule = c, e, r
		}
	}
	return class, end, rule
}

// class returns where the longest phrase of a class ends, or -1, and its rule.
func (m *verbMatcher) class(class, at int) (int, *verbRule) {
	w := m.begins(at)
	if w.classes>>class&1 == 0 {
		return -1, nil // as nearly everywhere
	}
	best := -1
	var rule *verbRule
	for _, a := range m.rules[w.rules.from:w.rules.to] {
		if int(a.class) != class {
			continue
		}
		r := &m.classes[class][a.rule]
		if r.moods>>m.mood&1 == 0 || r.assembly && m.practice == councilPractice {
			continue
		}
		if end := m.rule(r, at); end > best {
			best, rule = end, r
		}
	}
	return best, rule
}

// rule returns where the elements of a rule end, or -1.
func (m *verbMatcher) rule(r *verbRule, at int) int {
	for i := range r.elements {
		e, next := &r.elements[i], at
		if i > 0 {
			next = fold.AfterSpace(m.text, at)
		}
		switch end := m.element(e, next); {
		case e.use == anyNumber:
			for ; end >= 0; end = m.element(e, fold.AfterSpace(m.text, at)) {
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
		return fold.WordsAt(m.text, at, e.words)
	case e.class == headClass:
		if head, ok := m.head(verbLead{}, at); ok {
			return head.end
		}
		return -1
	}
	end, _ := m.class(int(e.class), at)
	return end
}
