package resolution

import (
	"strings"
	"unicode/utf8"
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
}

// verb reads the phrase at at: adverbs and additions, a head, and what the head
// takes. The head that
// reaches furthest wins, the longer of two: the first may prove an auxiliary.
func (m *verbMatcher) verb(at int) (Verb, bool) {
	var verb Verb
	last := -1
	lead := Verb{Offset: at, Kind: Preambular + VerbKind(m.mood)}
	for next, ok := at, true; ok; next, ok = m.lead(&lead, next) {
		// Each lead may be followed by a head, and is one itself at times: "further" in
		// "Further the aims". All are tried.
		v := lead
		next = afterSpace(m.text, next)
		if end := m.head(&v, next); end > last {
			verb, last = v, end
			m.first = m.lexeme
			m.follow(&verb, end)
		}
	}
	return verb, last >= 0
}

// lead reads one adverb or addition into v and returns where it ends.
func (m *verbMatcher) lead(v *Verb, at int) (int, bool) {
	at = afterSpace(m.text, at)
	if end, rule := m.class(additionClass, at); end >= 0 {
		v.Addition = m.words(rule, at, end)
		return end, true
	}
	// Adverbs that no row has are known by their ending: "resolutely".
	end, rule := m.class(adverbClass, at)
	if end < 0 && len(m.classes[adverbEndingClass].rules) == 0 {
		return 0, false // Chinese does not part its words, and has no such ending
	}
	if end < 0 {
		end = afterWord(m.text, at)
		if !m.hasEnding(adverbEndingClass, m.text[at:end]) {
			return 0, false
		}
	}
	// Of "once again strongly" the first counts; the phrase has both.
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

// head reads the longest head at at into v and returns where it ends, or -1. The
// forms are sorted, so each letter of the text narrows them to those that go on
// with it.
func (m *verbMatcher) head(v *Verb, at int) int {
	first, _ := nextRune(m.text, at)
	forms := m.heads[m.mood].beginning(first)
	if len(forms) == 0 {
		return -1
	}
	best, lead := -1, *v
	// One walk over the letters of the text finds all heads that are a beginning of
	// it: those of the present depth stand first among the forms that are left.
	for depth := 0; len(forms) > 0; {
		for ; len(forms) > 0 && len(forms[0].before) == depth; forms = forms[1:] {
			found := lead
			if end := m.form(&found, &forms[0], at); end > best {
				best = end
				m.lexeme = &m.lexemes[forms[0].lexeme]
				*v = found
			}
		}
		if len(forms) == 0 {
			break
		}
		r, next := nextRune(m.text, at)
		forms = narrow(forms, depth, r)
		depth, at = depth+utf8.RuneLen(r), next
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

// form returns where a form ends whose first half ends at at, or -1.
func (m *verbMatcher) form(v *Verb, form *verbForm, at int) int {
	at = afterMarks(m.text, at)
	if !endsWord(m.text, at) {
		return -1
	}
	return m.particle(v, form.after, at)
}

// narrow returns the forms that have r after depth bytes. All have more.
func narrow(forms []verbForm, depth int, r rune) []verbForm {
	first, last := firstRune(forms[0].before[depth:]), firstRune(forms[len(forms)-1].before[depth:])
	switch {
	case r < first || r > last:
		return nil
	case first == last:
		return forms // as most do after a few letters
	}
	from := bisect(forms, depth, r)
	return forms[from : from+bisect(forms[from:], depth, r+1)]
}

// bisect returns the first form that has r or more after depth bytes.
func bisect(forms []verbForm, depth int, r rune) int {
	low, high := 0, len(forms)
	for low < high {
		middle := (low + high) / 2
		if firstRune(forms[middle].before[depth:]) < r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
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
	// "Calls once again upon", "prend également acte": the gap holds what may lead.
	for {
		at = afterSpace(m.text, at)
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
		at := afterSpace(m.text, end)
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
	// Most rules begin with a letter that does not stand here.
	c := &m.classes[class]
	first, _ := runeAt(m.text, at)
	for _, i := range c.beginning(first) {
		r := &c.rules[i]
		if r.first != first && r.first != 0 || r.moods>>m.mood&1 == 0 || r.assembly && m.practice == councilPractice {
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
			next = afterSpace(m.text, at)
		}
		switch end := m.element(e, next); {
		case e.use == anyNumber:
			for ; end >= 0; end = m.element(e, afterSpace(m.text, at)) {
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
