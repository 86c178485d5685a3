package symbol

// The elements of a symbol come in a usual order, but not in a fixed one: the
// session may stand behind the body, before it or between two bodies, and the
// kind before or behind the session. So nothing is decided by place alone.
// What each component is follows from its form and from what was read before.

// take says what the last component is, now that it is known what came before.
// A lone number is the number of the document; it turns out to be a session or
// year when another number or a kind follows that is not a change element.
func (p *reading) take() bool {
	c := p.last
	switch {
	case p.base > 0: // behind a change element everything changes it
	case c.blank && (c.class == className || c.class == classSession && p.numAt > 0):
		return p.stop(p.pos, ErrBlank)
	case c.class == classNumber:
		p.takeNumber(c.start, c.to)
	case c.class == classSession:
		p.takeSession(c.start, c.end)
	case c.class == classDotted:
		p.takeDotted(&words[c.word].meaning, c.start, c.from, c.to, c.year)
	case c.class == className:
		p.takeName(&words[c.word].meaning, c.start)
	}
	return true
}

// takeNumber takes digits between slashes. The number before them, if any, was
// a session or year (A/65/124); behind the dot of what looked like a kind it
// was that of a body (WP.29/2016); and otherwise the two are one number
// (1777/2008, a communication and its year).
func (p *reading) takeNumber(start, end uint8) {
	switch {
	case p.numAt == 0:
	case p.dottedKind() && p.kind == KindPetition:
		p.dotted = false // the Trusteeship Council numbered petitions by territory: PET.2/1
	case p.dottedKind():
		// WP.29 was a body.
		if p.body == p.kindAt-1 && p.whenAt == 0 {
			p.body = 0
		}
		p.kind, p.kindAt, p.kindEnd, p.dotted = KindUnclassified, 0, 0, false
	case p.whenAt == 0:
		p.whenAt, p.whenEnd = p.numAt, p.numEnd
	case start == p.numEnd+1:
		p.numEnd = end
		return
	}
	p.bodyEnds(start)
	p.numAt, p.numEnd = start, end
}

// bodyEnds notes that the bodies end before the component at start, if nothing
// ended them before.
func (p *reading) bodyEnds(start uint8) {
	if p.body == 0 {
		p.body = start - 1
	}
}

// dottedKind reports whether the number so far follows the dot of its kind, so
// that it does not stand alone between slashes.
func (p *reading) dottedKind() bool { return p.dotted && p.numAt == p.kindEnd+1 }

// takeSession takes a session that cannot be anything else.
func (p *reading) takeSession(start, end uint8) {
	p.demote()
	p.bodyEnds(start)
	if p.whenAt == 0 {
		p.whenAt, p.whenEnd = start, end
	}
}

// demote makes a number that stood alone the session or year.
func (p *reading) demote() {
	if p.numAt > 0 && p.whenAt == 0 && !p.dottedKind() {
		p.whenAt, p.whenEnd = p.numAt, p.numEnd
		p.numAt, p.numEnd = 0, 0
	}
}

// takeDotted takes the word at start with a number behind a dot: a change, a
// kind, or a body, whose number is a serial one, a rank it is not (A/AC.96).
func (p *reading) takeDotted(w *meaning, start, from, to uint8, year bool) {
	switch w.role {
	case roleChange:
		// What it changes must have a number, if only that of its series.
		unnumbered := p.numAt == 0 && p.whenAt == 0
		p.seriesNumber()
		if unnumbered && p.numAt == 0 {
			p.bodyEnds(start)
			p.numAt, p.numEnd = from, to // REP/ABSTRACT.10 changes nothing
			return
		}
		p.base = start - 1
	case roleKind, roleDotted:
		// L.29 behind 65: the 65 was a session.
		p.council()
		p.demote()
		p.setKind(w, start)
		p.dotted = true
		p.numAt, p.numEnd = from, to
	default:
		p.demote()
		if year && p.whenAt == 0 {
			p.whenAt, p.whenEnd = from, to // CONF.2010, NL.1993
		}
		if w.role == roleName || w.role == roleSplit {
			p.series, p.seriesEnd = from, to
		}
	}
}

// Some bodies number what they issue behind a dot and nothing else: LC/G.2332,
// E/CEPAL/G.1168. Their letters are no word of the tables, or one that is a name.

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

// takeName takes the word at start, between slashes: a change without number, a
// kind, or part of the name of a body.
func (p *reading) takeName(w *meaning, start uint8) {
	switch w.role {
	case roleChange:
		if p.numAt > 0 || p.kindAt > 0 || p.whenAt > 0 || p.seriesEnd > 0 {
			p.seriesNumber()
			p.base = start - 1
			return
		}
	case roleKind, roleSlashed:
		p.nameKind(w, start)
		return
	}
	p.demote()
}

// nameKind takes a kind between slashes. A report or summary of a numbered
// document leaves it its number.
func (p *reading) nameKind(w *meaning, start uint8) {
	if w.kind != KindReport {
		p.council()
	}
	if p.kindAt > 0 && p.numAt > 0 {
		return
	}
	if p.whenAt == 0 || w.kind != KindReport {
		p.demote()
	}
	p.setKind(w, start)
	p.dotted = false
}

// Some words are a kind in the symbols of one body and the name of another: GC is a
// general comment of a committee in CRC/C/GC/18 and the governing council of
// HSP/GC/19/INF/7. One document has one kind, so that a second one behind the
// number shows that the first was a body, and its number that of a session.

// council makes a body of the kind so far, behind whose number another kind stands.
func (p *reading) council() {
	if p.numAt == p.kindEnd+1 && p.kindAt > 0 && !p.dotted && p.whenAt == 0 {
		p.body, p.kind, p.kindAt, p.kindEnd = p.numAt-1, KindUnclassified, 0, 0
	}
}

// The bodies end where the kind begins, unless the session ended them before:
// A/C.3/65/L.29 is of A/C.3.

// setKind makes the word at start the kind of the document.
func (p *reading) setKind(w *meaning, start uint8) {
	p.bodyEnds(start)
	p.kind = w.kind
	p.kindAt, p.kindEnd = start, start+w.size
}

// blank reports whether letters are what forms have in place of a number: XX,
// nnn, YYYY.
func blank(s string) bool {
	for i := range len(s) {
		if c := s[i] &^ 0x20; c != 'X' && c != 'N' && c != 'Y' {
			return false
		}
	}
	return len(s) > 1
}
