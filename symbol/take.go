package symbol

// The elements of a symbol come in a usual order, but not in a fixed one: the
// session may stand behind the body, before it or between two bodies, and the
// kind before or behind the session. So nothing is decided by place alone.
// What each component is follows from its form and from what was read before.

// take says what a component is, now that it is known what came before. A lone
// number is the number of the document; it turns out to be a session or year
// when another number or a kind follows that is not a change element.
func (p *reading) take(c component) bool {
	p.last = c
	if p.base > 0 {
		return true // behind a change element everything changes it
	}
	switch c.class {
	case classNumber:
		p.takeNumber(c)
	case classSession:
		return p.takeSession(c)
	case classDotted:
		p.takeDotted(c)
	case className:
		return p.takeName(c)
	}
	return true
}

// takeNumber takes digits between slashes. The number before them, if any, was
// a session or year (A/65/124); behind the dot of what looked like a kind it
// was that of a body (WP.29/2016); and otherwise the two are one number
// (1777/2008, a communication and its year).
func (p *reading) takeNumber(c component) {
	switch {
	case p.numAt == 0:
	case p.whenAt == 0 && !p.dottedKind():
		p.whenAt, p.whenEnd = p.numAt, p.numEnd
	case p.dottedKind():
		// WP.29 was a body.
		if p.body == p.kindAt-1 && p.whenAt == 0 {
			p.body = 0
		}
		p.kind, p.kindAt, p.kindEnd, p.dotted = KindUnclassified, 0, 0, false
	default:
		p.numEnd = c.to
		return
	}
	p.setNumber(c)
}

// setNumber makes the component's number that of the document.
func (p *reading) setNumber(c component) {
	p.bodyEnds(c)
	p.numAt, p.numEnd = c.from, c.to
}

// bodyEnds notes that the bodies end before the component, if none ended them.
func (p *reading) bodyEnds(c component) {
	if p.body == 0 {
		p.body = c.start - 1
	}
}

// dottedKind reports whether the number so far follows the dot of its kind, so
// that it does not stand alone between slashes.
func (p *reading) dottedKind() bool { return p.dotted && p.numAt == p.kindEnd+1 }

// takeSession takes a session that cannot be anything else. What stands in its
// place in a form, XX or nnn, is none.
func (p *reading) takeSession(c component) bool {
	if c.blank && p.numAt > 0 {
		return p.stop(p.pos, ErrBlank)
	}
	p.demote()
	p.bodyEnds(c)
	if p.whenAt == 0 {
		p.whenAt, p.whenEnd = c.start, c.end
	}
	return true
}

// demote makes a number that stood alone the session or year.
func (p *reading) demote() {
	if p.numAt > 0 && p.whenAt == 0 && !p.dottedKind() {
		p.whenAt, p.whenEnd = p.numAt, p.numEnd
		p.numAt, p.numEnd = 0, 0
	}
}

// takeDotted takes letters with a number behind a dot: a change, a kind, or a
// body, whose number is a serial one, a rank it is not (A/AC.96).
func (p *reading) takeDotted(c component) {
	switch r := words[c.word].role; r {
	case roleChange:
		unnumbered := p.numAt == 0 && p.whenAt == 0
		p.seriesNumber()
		if unnumbered && p.numAt == 0 {
			p.setNumber(c) // REP/ABSTRACT.10 changes nothing
			return
		}
		p.base = c.start - 1
	case roleKind, roleDotted:
		p.demote()
		p.setKind(c, true)
		p.setNumber(c)
	default:
		p.demote()
		if p.whenAt == 0 && c.year {
			p.whenAt, p.whenEnd = c.from, c.to // CONF.2010, NL.1993
		}
		if r == roleName || r == roleSplit {
			p.series, p.seriesEnd = c.from, c.to
		}
	}
}

// seriesNumber takes the number of a series, 2332 in LC/G.2332, for that of a
// document that has no other.
func (p *reading) seriesNumber() {
	if p.numAt > 0 || p.kindAt > 0 || p.seriesEnd == 0 {
		return
	}
	p.numAt, p.numEnd = p.series, p.seriesEnd
	if p.whenAt == p.numAt {
		p.whenAt, p.whenEnd = 0, 0
	}
	if p.body == 0 || p.body > p.numAt {
		p.body = p.numAt - 1
	}
}

// takeName takes letters between slashes: a change without number, a kind, or
// part of the name of a body.
func (p *reading) takeName(c component) bool {
	if c.blank {
		return p.stop(p.pos, ErrBlank)
	}
	switch words[c.word].role {
	case roleChange:
		if p.numAt > 0 || p.kindAt > 0 || p.whenAt > 0 || p.seriesEnd > 0 {
			p.seriesNumber()
			p.base = c.start - 1
			return true
		}
	case roleKind, roleSlashed:
		p.nameKind(c)
		return true
	}
	p.demote()
	return true
}

// nameKind takes a kind between slashes. A report or summary of a numbered
// document leaves it its number.
func (p *reading) nameKind(c component) {
	if p.kindAt > 0 && p.numAt > 0 {
		return
	}
	if p.whenAt == 0 || words[c.word].kind != KindReport {
		p.demote()
	}
	p.setKind(c, false)
}

// setKind makes the component the kind of the document. With a dot, a number
// follows in the same component.
func (p *reading) setKind(c component, dotted bool) {
	p.bodyEnds(c)
	w := &words[c.word]
	p.kind = w.kind
	p.kindAt, p.kindEnd = c.start, c.start+uint8(len(w.text))
	p.dotted = dotted
	if dotted {
		p.numAt, p.numEnd = 0, 0
	}
}

// blank reports whether letters are what forms have in place of a number: XX,
// nnn.
func blank(s string) bool {
	for i := range len(s) {
		if s[i]&^0x20 != 'X' && s[i]&^0x20 != 'N' {
			return false
		}
	}
	return len(s) > 1
}
