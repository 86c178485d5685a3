package symbol

// The elements of a symbol come in a usual order, but not in a fixed one: the
// session may stand behind the body, before it or between two bodies, and the
// kind before or behind the session. So nothing is decided by place alone.
// What each component is follows from its form and from what was read before.

// take says what the last component is, now that it is known what came before.
// A lone number is the number of the document; it turns out to be a session or
// year when another number or a kind follows that is not a change element.
func (p *scanner) take() bool {
	if p.base > 0 {
		return true // behind a change element everything changes it
	}
	switch p.last.class {
	case classNumber:
		return p.takeNumber()
	case classSession:
		return p.takeSession()
	case classDotted:
		p.takeDotted()
	case className:
		return p.takeName()
	}
	return true
}

// takeNumber takes digits between slashes. The number before them, if any, was
// a session or year (A/65/124); behind the dot of what looked like a kind it
// was that of a body (WP.29/2016); and otherwise the two are one number
// (1777/2008, a communication and its year).
func (p *scanner) takeNumber() bool {
	switch {
	case p.numAt == 0:
	case p.whenAt == 0 && p.plain():
		p.whenAt, p.whenEnd = p.numAt, p.numEnd
	case p.numAt > p.kindAt && p.kindAt > 0 && p.in != "" && p.dottedKind():
		// WP.29 was a body.
		if p.body == p.kindAt-1 && p.whenAt == 0 {
			p.body = 0
		}
		p.kind, p.kindAt, p.kindEnd = KindUnclassified, 0, 0
	default:
		p.numEnd = uint8(p.last.to)
		return true
	}
	p.setNumber()
	return true
}

// setNumber makes the last component's number that of the document.
func (p *scanner) setNumber() {
	if p.body == 0 {
		p.body = uint8(p.last.start - 1)
	}
	p.numAt, p.numEnd = uint8(p.last.from), uint8(p.last.to)
}

// plain reports whether the number so far stands alone between slashes.
func (p *scanner) plain() bool { return p.kindAt == 0 || !p.dottedKind() }

// dottedKind reports whether the number so far follows the dot of its kind.
func (p *scanner) dottedKind() bool { return p.numAt == p.kindEnd+1 && p.dotted }

// takeSession takes a session that cannot be anything else. What stands in its
// place in a form, XX or nnn, is none.
func (p *scanner) takeSession() bool {
	if blank(p.canonical(p.last.start, p.at())) && p.numAt > 0 {
		return p.stop(p.pos, ErrBlank)
	}
	p.demote()
	if p.body == 0 {
		p.body = uint8(p.last.start - 1)
	}
	if p.whenAt == 0 {
		p.whenAt, p.whenEnd = uint8(p.last.start), uint8(p.last.end)
	}
	return true
}

// demote makes a number that stood alone the session or year.
func (p *scanner) demote() {
	if p.numAt > 0 && p.whenAt == 0 && p.plain() {
		p.whenAt, p.whenEnd = p.numAt, p.numEnd
		p.numAt, p.numEnd = 0, 0
	}
}

// takeDotted takes letters with a number behind a dot: a change, a kind, or a
// body, whose number is a serial one, a rank it is not (A/AC.96).
func (p *scanner) takeDotted() {
	switch r := p.role(); {
	case r == roleChange && p.numAt == 0 && p.whenAt == 0:
		p.seriesNumber()
		if p.numAt == 0 {
			p.setNumber() // REP/ABSTRACT.10 changes nothing
			return
		}
		p.base = uint8(p.last.start - 1)
	case r == roleChange:
		p.seriesNumber()
		p.base = uint8(p.last.start - 1)
	case r == roleKind || r == roleDotted:
		p.demote()
		p.setKind(true)
		p.setNumber()
	default:
		p.demote()
		p.year()
		if r == roleName || r == roleSplit {
			p.series = p.last
		}
	}
}

// seriesNumber takes the number of a series, 2332 in LC/G.2332, for that of a
// document that has no other.
func (p *scanner) seriesNumber() {
	if p.numAt > 0 || p.kindAt > 0 || p.series.to == 0 {
		return
	}
	p.numAt, p.numEnd = uint8(p.series.from), uint8(p.series.to)
	if p.whenAt == p.numAt {
		p.whenAt, p.whenEnd = 0, 0
	}
	if p.body == 0 || p.body > p.numAt {
		p.body = p.numAt - 1
	}
}

// year sees the year in CONF.2010 and NL.1993.
func (p *scanner) year() {
	if p.whenAt == 0 && p.last.to-p.last.from == len("1945") && isYear(digits(p.canonical(p.last.from, p.last.to))) {
		p.whenAt, p.whenEnd = uint8(p.last.from), uint8(p.last.to)
	}
}

// takeName takes letters between slashes: a change without number, a kind, or
// part of the name of a body.
func (p *scanner) takeName() bool {
	switch r := p.role(); {
	case p.last.word == 0 && blank(p.canonical(p.last.start, p.at())):
		return p.stop(p.pos, ErrBlank)
	case r == roleChange && (p.numAt > 0 || p.kindAt > 0 || p.whenAt > 0 || p.series.to > 0):
		p.seriesNumber()
		p.base = uint8(p.last.start - 1)
	case r == roleKind || r == roleSlashed:
		if p.last.word > 0 {
			p.nameKind()
		}
	default:
		p.demote()
	}
	return true
}

// nameKind takes a kind between slashes. A report or summary of a numbered
// document leaves it its number.
func (p *scanner) nameKind() {
	if p.kindAt > 0 && p.numAt > 0 {
		return
	}
	if p.whenAt == 0 || words[p.last.word].kind != KindReport {
		p.demote()
	}
	p.setKind(false)
}

// setKind makes the last component the kind of the document. With a dot, a
// number follows in the same component.
func (p *scanner) setKind(dotted bool) {
	if p.body == 0 {
		p.body = uint8(p.last.start - 1)
	}
	p.kind = words[p.last.word].kind
	p.kindAt, p.kindEnd = uint8(p.last.start), uint8(p.last.start+len(words[p.last.word].text))
	p.dotted = dotted
	if dotted {
		p.numAt, p.numEnd = 0, 0
	}
}

// canonical returns part of the canonical spelling of what was read.
func (p *scanner) canonical(from, to int) string {
	if from >= p.n {
		shift := p.done - p.n
		return p.in[from+shift : to+shift]
	}
	if to <= p.n {
		return string(p.out[from:to])
	}
	return string(p.out[from:p.n]) + p.in[p.done:p.done+to-p.n]
}

// blank reports whether s is what forms have in place of a number: XX, nnn.
func blank(s string) bool {
	for i := range len(s) {
		if s[i]&^0x20 != 'X' && s[i]&^0x20 != 'N' {
			return false
		}
	}
	return len(s) > 1
}
