package symbol

import "github.com/undoc-go/undoc/internal/roman"

// What is not plain is read byte by byte, and spelled anew as it goes: letters get
// the capitals that documents print, words the dot that belongs to them, and
// numbers what hangs on them. Each method reads what its name says from in[pos:],
// says so in last, and reports false when it stopped the scan.

// component reads what stands up to the next slash or bracket. Its first byte
// tells digits, a session in brackets and letters apart; nothing else begins
// one.
func (p *scanner) component() bool {
	p.last = component{start: p.here()}
	switch c := p.peek(0); {
	case isDigit(c):
		p.last.class = classNumber
		return p.number()
	case c == '(':
		return p.sessionInBrackets()
	case isLetter(c):
		return p.words()
	}
	return p.stop(p.pos, ErrSyntax)
}

// words reads a component that begins with letters.
func (p *scanner) words() bool {
	end := p.letters(p.pos)
	if p.special(end) {
		return true
	}
	if text := p.numeral(end); text != "" {
		p.last.class, p.last.blank = classSession, blank(text)
		p.replace(end, text)
		p.last.end = p.here()
		return true
	}
	p.last.class = className
	start := p.pos
	if !p.name(end) {
		return false
	}
	p.last.blank = p.last.word == 0 && p.pos == end && blank(p.in[start:end])
	return true
}

// Sessions had Roman figures to 1975, and in some bodies long after: A/CN.9/XIII,
// A/AC.105/XXII/INF.1. None came near a hundred in them, so that C is a committee;
// L is a kind. In prose the figures must be capitals, since "mix" and "di" are words.

// numeral returns the letters up to end in capitals if they are the Roman
// numeral of a session. C and L are a committee and a kind.
func (p *scanner) numeral(end int) string {
	text := p.in[p.pos:end]
	if !isFigure(text[0]) {
		return ""
	}
	if !p.prose {
		text = capitals(text)
	}
	if n := roman.Value(text); n == 0 || n >= 100 || text == "L" || !p.endsAt(end) || p.hyphenated(end) {
		return ""
	}
	return text
}

// hyphenated reports whether a hyphen at in[i] belongs to the component: it joins what
// stands before it and behind it, but for a second symbol.
func (p *scanner) hyphenated(i int) bool {
	return i+1 < len(p.in) && p.in[i] == '-' && (isLetter(p.in[i+1]) || isDigit(p.in[i+1])) && !p.jointAt(i)
}

// endsAt reports whether a component can end before in[i].
func (p *scanner) endsAt(i int) bool {
	if i < len(p.in) && p.in[i] == '.' {
		i++
	}
	return i == len(p.in) || !isLetter(p.in[i]) && !isDigit(p.in[i])
}

// special reads the session in S-12, ES-10 or S-XXI. Behind an organ or a body
// that is a special session of it, also of a Council (A/HRC/S-15) or of a
// commission (E/CN.4/S-4); the Security Council's S is only ever the first
// component.
func (p *scanner) special(end int) bool {
	if p.peek(end-p.pos) != '-' {
		return false
	}
	// The letters may be small, but not in prose, where "s-1" is no session.
	letters := capitals(p.in[p.pos:end])
	if letters != "S" && letters != "ES" || p.prose && letters != p.in[p.pos:end] {
		return false
	}
	last := p.digits(end + 1)
	if last == end+1 {
		last = p.letters(end + 1)
	}
	number := capitals(p.in[end+1 : last])
	if digits(number) < 0 && (roman.Value(number) == 0 || p.prose && number != p.in[end+1:last]) {
		return false
	}
	p.last.class = classSession
	p.replace(end, letters)
	p.pos++
	p.replace(last, number)
	p.last.end = p.here()
	return true
}

// sessionInBrackets reads a session that stands alone in brackets, as regional
// commissions and UNCTAD had it: E/ECE/(43)/L.13, TD/B/C.4/(XIV)/SC.2/L.3. It
// reads (XXI), (43) or (S-XXXI) where a component stands.
func (p *scanner) sessionInBrackets() bool {
	end := closing(p.in, p.pos)
	if end < 0 || sessionText(p.in[p.pos+1:end-1]) == 0 {
		return p.stop(p.pos, ErrSyntax)
	}
	p.last.class = classSession
	p.pos = end
	p.last.end = p.here()
	return true
}

// role returns what the word read last does.
func (p *scanner) role() role { return words[p.last.word].role }

// The name of a body may go on behind its letters. A dot joins a number (C.3) or
// further letters (SER.A); a hyphen joins a second name (SD-WOM), unless it joins
// a second symbol; digits without a dot are part of the name (CL3.SEP) or lack
// the dot of a word (L22).

// name reads letters up to end, what a dot, a hyphen or digits add to them,
// and spells them as documents do.
func (p *scanner) name(end int) bool {
	if !p.word(end) {
		return false
	}
	for p.peek(0) == '.' || p.peek(0) == '-' || isDigit(p.peek(0)) {
		switch {
		case p.peek(0) == '-' && isDigit(p.peek(1)) && p.last.class == classDotted:
			return true // the hyphen of SR.1-65/2 ends the first of two documents
		case isDigit(p.peek(0)):
			if !p.glued() {
				return false
			}
		case isDigit(p.peek(1)):
			// C.3, L.29, Add.1, and COP-15, where the hyphen stands for the dot.
			p.pos++
			p.last.class = classDotted
			if !p.number() {
				return false
			}
		// A full stop, or the hyphen of a double symbol.
		case !isLetter(p.peek(1)) || p.peek(0) == '-' && p.jointAt(p.pos):
			return p.lonelyDot()
		default:
			if !p.joined() {
				return false
			}
		}
	}
	return p.lonelyDot()
}

// joined reads a further word behind a dot or hyphen: WG.IV, SER.A, EB.AIR,
// SD-WOM.
func (p *scanner) joined() bool {
	dot := p.peek(0) == '.'
	p.pos++
	from, end := p.here(), p.letters(p.pos)
	first := p.last.word
	if p.prose && !p.endsWord(end) || p.role() == roleChange {
		p.pos--
		return p.stop(p.pos, ErrSyntax)
	}
	if r := words[first].role; (r == roleKind || r == roleDotted) && (blank(p.in[p.pos:end]) || end == p.pos+1 && upper(p.in[p.pos]) == 'X') {
		return p.stop(p.pos, ErrBlank) // L.XX, a form not filled in
	}
	if !p.word(end) {
		return false
	}
	if p.last.word = first; !dot && p.last.class == className {
		p.last.word = 0 // PRE-CONF is a name of its own
	}
	if dot && p.last.class != classDotted {
		p.last.class = classDotted
		p.last.from, p.last.to = from, p.here()
	}
	return true
}

// endsWord reports whether letters that end at i are a word of a symbol and
// not the next word of the prose: "A/65/1.The" has no space after the stop.
func (p *scanner) endsWord(i int) bool { return isUpper(p.in[p.pos:i]) || findWord(p.in[p.pos:i]) != 0 }

// A document with one addendum only may leave out its number, but prints the dot,
// which stands for the letters left out. Words that are not cut short, Summary and
// Annex, have none.

// lonelyDot reads the dot of "Add." where no number follows, as in
// E/OB/14/Add., and leaves the full stop of a sentence.
func (p *scanner) lonelyDot() bool {
	if p.last.class != className || !p.shortChange() {
		return true
	}
	if p.peek(0) == '.' && (!p.prose || p.peek(1) == '/') {
		p.pos++
	} else {
		p.replace(p.pos, ".")
	}
	return true
}

// shortChange reports whether the last word is a short one for a change, which
// has a dot.
func (p *scanner) shortChange() bool {
	return isShortChange(p.last.word)
}

// isShortChange reports whether words[w] is cut short: Add, Amend, Corr, Rev.
func isShortChange(w uint8) bool {
	text := words[w].text
	return words[w].role == roleChange && len(text) <= len("Amend") && text != "Annex" && text != "Index"
}

// The clusters of one commission have figures in their names, CL3.SEP, and nothing
// else has. A known word with figures glued to it lost its dot on the way: a handful
// of drafts in the catalogue are spelled A/75/L22.

// glued reads a number that follows letters without a dot. Words that take a
// dot get it: L22 is L.22. In CL3.SEP the digits are part of the name.
func (p *scanner) glued() bool {
	if k := words[p.last.word].kind; k == KindResolution || k == KindDecision {
		return p.stop(p.pos, ErrSyntax) // "A/RES65": what is lost may be the session
	}
	if p.last.word != 0 && p.role() != roleName && p.last.class == className {
		p.replace(p.pos, ".")
		p.last.class = classDotted
		return p.number()
	}
	p.pos = p.digits(p.pos)
	if p.prose && isLetter(p.peek(0)) {
		return p.stop(p.pos, ErrSyntax)
	}
	if isLetter(p.peek(0)) {
		return p.word(p.letters(p.pos))
	}
	return true
}

// number reads digits, the end of a range, and a letter: 124, 18-20, 28A.
// A second session or a special one of a year has a letter: 1992-S.
func (p *scanner) number() bool {
	start := p.pos
	p.last.from = p.here()
	p.pos = p.digits(p.pos)
	for p.peek(0) == '-' && rangeEnd(p.in, p.pos) > p.pos || p.peek(0) == '.' && isDigit(p.peek(1)) {
		p.pos = p.digits(p.pos + 1)
	}
	if p.peek(0) == '-' && (p.peek(1) == 'S' || p.peek(1) == 's' && !p.prose) && p.endsAt(p.pos+2) && !p.jointAt(p.pos) {
		p.pos++
		p.raiseOne()
		p.last.class = classSession
		p.last.end = p.here()
		return true
	}
	p.last.to = p.here()
	p.last.year = p.pos-start == len("1945") && isYear(digits(p.in[start:p.pos]))
	return p.numberLetter()
}

// A letter behind a number is part of it in a document that was added to
// (A/C.5/44/35/Add.28A) and names a part of a resolution (A/RES/44/117D is
// A/RES/44/117 D).

// numberLetter reads the letter of 28A. The letters of a resolution are parts
// of it and stay for suffixes; behind a number with a dot they are not, RES/L.1A.
func (p *scanner) numberLetter() bool {
	end := p.letters(p.pos)
	if end == p.pos || p.base == 0 && p.last.class != classDotted && (p.kind == KindResolution || p.kind == KindDecision) {
		return true
	}
	if end > p.pos+1 {
		if w := findSplit(p.in[p.pos:end]); w > 0 {
			return true
		}
		return p.stop(p.pos, ErrSyntax)
	}
	if p.prose && isSmall(p.in[p.pos]) || end < len(p.in) && isDigit(p.in[end]) {
		return p.stop(p.pos, ErrSyntax) // CAT/5e is a cable, and 0A0 no number
	}
	p.raiseOne()
	p.last.to, p.last.year = p.here(), false
	return true
}

// raiseOne spells one letter as a capital.
func (p *scanner) raiseOne() {
	if isSmall(p.in[p.pos]) {
		p.raise(p.pos + 1)
		return
	}
	p.pos++
}

// Small letters are printed in few words, which words.tsv has. The Official
// Document System raises all letters and catalogues follow it, so that ADD and Add
// are one word, and any other word is the name of a body, in capitals.

// word spells the letters up to end as documents print them. Known words have
// the spelling of words.tsv; other letters are names of bodies, which documents
// print in capitals, whatever the Official Document System made of them. A
// space is part of a symbol only between the two words of a known name,
// "Technical Paper", "Iron Ore".
func (p *scanner) word(end int) bool {
	if p.pos+1 == end && !isSmall(p.in[p.pos]) {
		p.last.word = spellings[spellingIndex(uint64(p.in[p.pos]))].word
		p.pos = end
		p.last.end = p.here()
		return true
	}
	w := findWord(p.in[p.pos:end])
	if end < len(p.in) && p.in[end] == ' ' {
		if e := p.letters(end + 1); e > end+1 {
			// The A C of "a C/1" are two words and not the AC of committees.
			if w2 := findWord(p.in[p.pos:e]); w2 != 0 && len(words[w2].text) == e-p.pos {
				w, end = w2, e
			}
		}
	}
	p.last.word = w
	switch {
	case w != 0:
		p.replace(end, words[w].text)
	case p.numAt > 0 && !p.prose && findSplit(capitals(p.in[p.pos:end])) > 0:
		return p.stop(p.pos, ErrSyntax) // PARTI has its brackets, however it is raised
	case isUpper(p.in[p.pos:end]):
		p.pos = end
	case p.prose || end-p.pos > maxLength:
		return p.stop(p.pos, ErrSyntax)
	default:
		p.raise(end)
	}
	p.last.end = p.here()
	return true
}

// raise spells the letters up to end in capitals.
func (p *scanner) raise(end int) {
	p.keep()
	for ; p.pos < end && p.n < len(p.out); p.pos++ {
		p.out[p.n] = upper(p.in[p.pos])
		p.n++
	}
	p.done = p.pos
}
