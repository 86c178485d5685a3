package resolution

import "github.com/undoc-go/undoc/internal/fold"

// class returns where the longest phrase of a class ends, or -1, and its rule.
func (m *verbMatcher) class(class, at int) (int, *verbRule) {
	w := m.begins(at)
	if w.classes>>class&1 == 0 {
		return -1, nil // as nearly everywhere
	}
	best := -1
	var rule *verbRule
	for _, a := range m.rules[w.rules:w.rulesEnd] {
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
	if r.words != "" {
		return fold.WordsAt(m.text, at, r.words)
	}
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
		var head headAt
		if !m.head(&head, &verbLead{}, at) {
			return -1
		}
		m.lexeme = head.lexeme
		return head.end
	}
	end, _ := m.class(int(e.class), at)
	return end
}
