package symbol

// quick reads the canonical spelling of symbols that are made of nothing but
// capital letters, known words and numbers, which most are. It gives what a
// scanner gives, or nothing, and never an error.
func quick(s string) (layout, bool) {
	var q quickly
	if len(s) > maxLength || !q.organ(s) {
		return layout{}, false
	}
	for q.i < len(s) {
		if s[q.i] != '/' || q.i+1 == len(s) {
			return layout{}, false
		}
		q.i++
		start := q.i
		if c := s[start]; isDigit(c) {
			if !q.digits(s) {
				return layout{}, false
			}
			q.takeNumber(uint8(start), uint8(q.i))
			if q.i < len(s) && s[q.i] == ' ' && !q.session(s) {
				return layout{}, false
			}
		} else if !q.word(s) {
			return layout{}, false
		}
	}
	if q.numAt == 0 && !q.seriesNumber(s) {
		return layout{}, false
	}
	if q.base == 0 {
		q.base = uint8(len(s))
	}
	return q.layout, true
}

// seriesNumber takes the number of LC/G.2332, if nothing changes the document.
func (q *quickly) seriesNumber(s string) bool {
	if q.series == 0 || q.base > 0 || q.kindAt > 0 || int(q.seriesEnd) != len(s) {
		return false
	}
	q.numAt, q.numEnd = q.series, q.seriesEnd
	if q.whenAt == q.numAt {
		q.whenAt, q.whenEnd = 0, 0
	}
	if q.body == 0 {
		q.body = q.numAt - 1
	}
	return true
}

// quickly is the state of quick: the layout so far, and how far it has read.
// Its methods follow those of scanner step by step, without the spellings that
// have to be changed; tests hold the two together.
type quickly struct {
	layout
	i      int
	dotted bool // as in scanner

	series, seriesEnd uint8 // the number of the last part of a body
}

// organ reads the first component.
func (q *quickly) organ(s string) bool {
	for q.i < len(s) && 'A' <= s[q.i] && s[q.i] <= 'Z' {
		q.i++
	}
	switch {
	case q.i == len(s) || s[q.i] != '/':
		return false
	case q.i == 1:
		return s[0] == 'A' || s[0] == 'E' || s[0] == 'S' || s[0] == 'T'
	}
	return isOrgan(s[:q.i])
}

// digits reads a number or a range of two.
func (q *quickly) digits(s string) bool {
	i := q.i
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	if i+1 < len(s) && s[i] == '-' && isDigit(s[i+1]) {
		for i++; i < len(s) && isDigit(s[i]); i++ {
		}
	}
	q.i = i
	return i == len(s) || s[i] == '/' || s[i] == ' '
}

// session reads the " (2001)" or " (XXX)" behind the number of a resolution.
func (q *quickly) session(s string) bool {
	end := len(s) - 1
	if q.i+2 >= end || s[q.i+1] != '(' || s[end] != ')' || q.base > 0 || s[q.i-1] == '.' {
		return false
	}
	text := s[q.i+2 : end]
	if digits(text) < 1 && (len(text) < 2 || roman(text) == 0) {
		return false
	}
	if q.whenAt == 0 {
		q.whenAt, q.whenEnd = uint8(q.i+2), uint8(end)
	}
	q.i = len(s)
	return true
}

// takeNumber is that of scanner.
func (q *quickly) takeNumber(from, to uint8) {
	switch {
	case q.base > 0:
		return
	case q.numAt == 0:
	case q.whenAt == 0 && !(q.dotted && q.numAt == q.kindEnd+1):
		q.whenAt, q.whenEnd = q.numAt, q.numEnd
	case q.dotted && q.numAt == q.kindEnd+1:
		if q.body == q.kindAt-1 && q.whenAt == 0 {
			q.body = 0
		}
		q.kind, q.kindAt, q.kindEnd = KindUnclassified, 0, 0
	default:
		q.numEnd = to
		return
	}
	if q.body == 0 {
		q.body = from - 1
	}
	q.numAt, q.numEnd = from, to
}

// word reads a component that begins with letters.
func (q *quickly) word(s string) bool {
	var key uint64
	start, i := q.i, q.i
	for i < len(s) && isLetter(s[i]) {
		key = key<<8 | uint64(s[i])
		i++
	}
	if i == start || i > start+8 {
		return false
	}
	w := packedIndex(key)
	if w == notPrinted || w == 0 && !plainName(s[start:i]) {
		return false
	}
	q.i = i
	if i+1 < len(s) && s[i] == '-' && (key == 'S' || key == 'E'<<8|'S') {
		return q.special(s, uint8(start))
	}
	row := &words[w]
	if i < len(s) && s[i] == '.' {
		q.i++
		return q.i < len(s) && isDigit(s[q.i]) && q.digits(s) && (q.i == len(s) || s[q.i] == '/') && q.takeDotted(s, row, uint8(start), uint8(i))
	}
	return (i == len(s) || s[i] == '/') && q.takeName(row, uint8(start), uint8(i))
}

// plainName reports whether letters that are no known word are the name of a
// body, and not a Roman numeral, a blank, or another spelling of a word.
func plainName(s string) bool {
	numeral, blank := true, true
	for i := range len(s) {
		c := s[i]
		if isSmall(c) {
			return false
		}
		numeral = numeral && romanDigit(c) > 0
		blank = blank && (c == 'X' || c == 'N')
	}
	return !numeral && !blank
}

// special reads the session of S-12 and ES-10.
func (q *quickly) special(s string, start uint8) bool {
	q.i++
	number := q.i
	if !isDigit(s[q.i]) || !q.digits(s) || q.i < len(s) && s[q.i] == ' ' || s[q.i-1] == '-' {
		return false
	}
	if digits(s[number:q.i]) < 0 {
		return false // a range, or no session by far
	}
	if q.base > 0 {
		return true
	}
	q.demote()
	if q.body == 0 {
		q.body = start - 1
	}
	if q.whenAt == 0 {
		q.whenAt, q.whenEnd = start, uint8(q.i)
	}
	return true
}

// takeDotted takes letters from start to dot with a number behind the dot.
func (q *quickly) takeDotted(s string, w *word, start, dot uint8) bool {
	switch {
	case q.base > 0:
	case w.role == roleChange:
		q.base = start - 1
		return q.numAt > 0
	case w.role == roleKind || w.role == roleDotted:
		q.demote()
		q.setKind(w, start, dot)
		q.dotted = true
		q.numAt, q.numEnd = dot+1, uint8(q.i)
	default:
		q.demote()
		if q.whenAt == 0 && q.i-int(dot) == 5 && isYear(digits(s[dot+1:q.i])) {
			q.whenAt, q.whenEnd = dot+1, uint8(q.i)
		}
		if w.role == roleName || w.role == roleSplit {
			q.series, q.seriesEnd = dot+1, uint8(q.i)
		}
	}
	return true
}

// takeName takes letters between slashes. A change or a split is left to the
// scanner.
func (q *quickly) takeName(w *word, start, end uint8) bool {
	switch {
	case w.role == roleChange || w.role == roleSplit:
		return false
	case q.base > 0:
	case w.role == roleKind || w.role == roleSlashed:
		if q.kindAt > 0 && q.numAt > 0 {
			break
		}
		if q.whenAt == 0 || w.kind != KindReport {
			q.demote()
		}
		q.setKind(w, start, end)
		q.dotted = false
	default:
		q.demote()
	}
	return true
}

// demote is that of scanner.
func (q *quickly) demote() {
	if q.numAt > 0 && q.whenAt == 0 && !(q.dotted && q.numAt == q.kindEnd+1) {
		q.whenAt, q.whenEnd = q.numAt, q.numEnd
		q.numAt, q.numEnd = 0, 0
	}
}

// setKind is that of scanner, apart from the dot.
func (q *quickly) setKind(w *word, start, end uint8) {
	if q.body == 0 {
		q.body = start - 1
	}
	q.kind, q.kindAt, q.kindEnd = w.kind, start, end
}
