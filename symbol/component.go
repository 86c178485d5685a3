package symbol

// component reads what stands up to the next slash or bracket.
func (p *scanner) component() bool {
	p.last = component{start: p.at()}
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
	if n := roman(p.in[p.pos:end]); n > 0 && n < 100 && p.in[p.pos:end] != "C" && p.in[p.pos:end] != "L" && p.endsAt(end) {
		p.last.class = classSession
		p.pos = end
		p.last.end = p.at()
		return true
	}
	p.last.class = className
	return p.name(end)
}

// endsAt reports whether a component can end before in[i].
func (p *scanner) endsAt(i int) bool {
	return i == len(p.in) || !isLetter(p.in[i]) && !isDigit(p.in[i]) && p.in[i] != '.'
}

// special reads the session in S-12, ES-10 or S-XXI.
func (p *scanner) special(end int) bool {
	if w := p.in[p.pos:end]; w != "S" && w != "ES" || p.peek(end-p.pos) != '-' {
		return false
	}
	last := p.digits(end + 1)
	if last == end+1 {
		last = p.letters(end + 1)
		if roman(p.in[end+1:last]) == 0 {
			return false
		}
	}
	p.last.class = classSession
	p.pos = last
	p.last.end = p.at()
	return true
}

// sessionInBrackets reads (XXI), (43) or (S-XXXI) where a component stands.
func (p *scanner) sessionInBrackets() bool {
	end := closing(p.in, p.pos)
	if end < 0 || sessionText(p.in[p.pos+1:end-1]) == 0 {
		return p.stop(p.pos, ErrSyntax)
	}
	p.last.class = classSession
	p.pos = end
	p.last.end = p.at()
	return true
}

// name reads letters up to end, what a dot, a hyphen or digits add to them,
// and spells them as documents do.
func (p *scanner) name(end int) bool {
	if !p.word(end) {
		return false
	}
	for p.peek(0) == '.' || p.peek(0) == '-' || isDigit(p.peek(0)) {
		switch {
		case isDigit(p.peek(0)):
			if !p.glued() {
				return false
			}
		case isDigit(p.peek(1)):
			p.pos++
			p.last.class = classDotted
			if !p.number() {
				return false
			}
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
	from, end := p.at(), p.letters(p.pos)
	first := p.last.word
	if p.prose && !p.endsWord(end) {
		p.pos--
		return p.stop(p.pos, ErrSyntax)
	}
	if !p.word(end) {
		return false
	}
	p.last.word = first
	if dot && p.last.class != classDotted {
		p.last.class = classDotted
		p.last.from, p.last.to = from, p.at()
	}
	return true
}

// endsWord reports whether letters that end at i are a word of a symbol and
// not the next word of the prose: "A/65/1.The" has no space after the stop.
func (p *scanner) endsWord(i int) bool { return isUpper(p.in[p.pos:i]) || findWord(p.in[p.pos:i]) != 0 }

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
	p.last.class = classNone // its dot is read
	return true
}

// shortChange reports whether the last word is a short one for a change, which
// has a dot.
func (p *scanner) shortChange() bool {
	return p.last.word != 0 && p.role() == roleChange && len(words[p.last.word].text) <= len("Amend") &&
		words[p.last.word].text != "Annex" && words[p.last.word].text != "Index"
}

// glued reads a number that follows letters without a dot. Words that take a
// dot get it: L22 is L.22. In CL3.SEP the digits are part of the name.
func (p *scanner) glued() bool {
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
	p.last.from = p.at()
	p.pos = p.digits(p.pos)
	for p.peek(0) == '-' && isDigit(p.peek(1)) || p.peek(0) == '.' && isDigit(p.peek(1)) {
		p.pos = p.digits(p.pos + 1)
	}
	if p.peek(0) == '-' && p.peek(1) == 'S' && p.endsAt(p.pos+2) && !p.jointAt(p.pos) {
		p.pos += 2
		p.last.class = classSession
		p.last.end = p.at()
		return true
	}
	p.last.to = p.at()
	return p.numberLetter()
}

// numberLetter reads the letter of 28A. The letters of a resolution are parts
// of it and stay for suffixes.
func (p *scanner) numberLetter() bool {
	end := p.letters(p.pos)
	if end == p.pos || p.divided() {
		return true
	}
	if end > p.pos+1 {
		if w := findSplit(p.in[p.pos:end]); w > 0 {
			return true
		}
		return p.stop(p.pos, ErrSyntax)
	}
	p.raise1()
	p.last.to = p.at()
	return true
}

// raise1 spells one letter as a capital.
func (p *scanner) raise1() {
	if isSmall(p.in[p.pos]) {
		p.raise(p.pos + 1)
		return
	}
	p.pos++
}

// word spells the letters up to end, or two words of which one name is made.
func (p *scanner) word(end int) bool {
	if p.pos+1 == end && !isSmall(p.in[p.pos]) {
		p.last.word = wordIndex(p.in[p.pos:end])
		p.pos = end
		p.last.end = p.at()
		return true
	}
	w := findWord(p.in[p.pos:end])
	if end < len(p.in) && p.in[end] == ' ' {
		if e := p.letters(end + 1); e > end+1 {
			if w2 := findWord(p.in[p.pos:e]); w2 != 0 {
				w, end = w2, e
			}
		}
	}
	p.last.word = w
	switch {
	case w != 0:
		p.replace(end, words[w].text)
	case isUpper(p.in[p.pos:end]):
		p.pos = end
	case p.prose || end-p.pos > maxLength:
		return p.stop(p.pos, ErrSyntax)
	default:
		p.raise(end)
	}
	p.last.end = p.at()
	return true
}

// raise spells the letters up to end in capitals.
func (p *scanner) raise(end int) {
	p.out = append(p.out, p.in[p.done:p.pos]...)
	for ; p.pos < end; p.pos++ {
		p.out = append(p.out, upper(p.in[p.pos]))
	}
	p.done = end
}
