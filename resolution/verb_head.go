package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/internal/fold"
)

// A headAt is a head that was found in a text, with the adverbs and additions before
// it and in its gap.
type headAt struct {
	end    int
	lexeme *verbLexeme
	led    verbLead
}

// A verbLead is what stands before a head, or in its gap.
type verbLead struct{ adverb, addition string }

// ledHead reads the adverbs and additions at at, and the head behind them. The head
// that reaches furthest wins, the longer of two: the first may prove an auxiliary.
func (m *verbMatcher) ledHead(found *headAt, at int) bool {
	var led verbLead
	for next, more := at, true; more; next, more = m.lead(&led, next) {
		// Each lead may be followed by a head, and is one itself at times: "further" in
		// "Further the aims". All are tried.
		m.head(found, &led, fold.AfterSpace(m.text, next))
	}
	m.first = found.lexeme
	return found.lexeme != nil
}

// mayLead reports whether a head, or what leads to one, may begin at at.
func (m *verbMatcher) mayLead(at int) bool {
	w := m.begins(at)
	_, to := w.heads(m.mood)
	return w.longer || to > 0 || w.classes&(1<<additionClass|1<<adverbClass) != 0 ||
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
	if m.adverbEndings == 0 {
		return -1
	}
	_, end := m.wordAt(at)
	if end = fold.AfterWord(m.text, end); !m.hasAdverbEnding(m.text[at:end]) {
		return -1
	}
	return end
}

// words returns the words that a rule found, in lower case: from the table where
// they begin the phrase with a capital letter.
func (m *verbMatcher) words(rule *verbRule, at, end int) string {
	switch {
	case rule == nil:
	case rule.words != "":
		return rule.words
	case rule.elements[0].words != "" && rule.elements[1].use == lookAhead:
		return rule.elements[0].words
	}
	return strings.ToLower(m.text[at:end])
}

// head reads the longest head at at, behind what led, into best where it reaches
// further than that, and reports whether there is one. Its first half is found word by
// word: nearly all places of a text are left behind the first.
func (m *verbMatcher) head(best *headAt, led *verbLead, at int) bool {
	word, end := m.begins(at), m.last.end
	for hash := m.last.hash; ; word = m.word(hash) {
		if from, to := word.heads(m.mood); from < to {
			m.halves(best, m.heads[m.mood][from:to], led, at)
		}
		if !word.longer {
			return best.lexeme != nil
		}
		hash, end = hash.Next(m.text, end)
	}
}

// halves reads forms of one first half, which begins at at, and leaves the head that
// reaches furthest in best. Other words may have the hash that led here, so the first
// half is compared before anything is believed.
func (m *verbMatcher) halves(best *headAt, forms []verbForm, led *verbLead, at int) {
	end := fold.WordsAt(m.text, at, forms[0].before)
	if end < 0 {
		return
	}
	for i := range forms {
		found := *led
		if to := m.particle(&found, forms[i].after, end); to > best.end {
			*best = headAt{to, &m.lexemes[forms[i].lexeme], found}
		}
	}
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
