package symbol

// jointAt reports whether the hyphen at in[i] joins two symbols: an organ and a
// slash follow it. The hyphens of S-10 and ES-10, of ranges (SR.1-57), of names
// (SD-WOM) and of series (LC/G.2332-P) have neither. The second series may be
// that of another organization, which no table of ours has; then it must follow
// a number, and be no word for a change. A working group is no document, so that WG.3-WOM/7 is not taken for
// two.
func (p *scanner) jointAt(i int) bool {
	if i >= len(p.in) || p.in[i] != '-' || p.last.class == classDotted && p.role() == roleBody {
		return false
	}
	end := p.letters(i + 1)
	if end == i+1 || end == len(p.in) || p.prose && !isUpper(p.in[i+1:end]) {
		return false
	}
	letters := p.in[i+1 : end]
	if isOrgan(capitals(letters)) {
		return p.in[end] == '/' || p.in[end] == '.'
	}
	return len(letters) > 1 && p.in[end] == '/' && isDigit(p.in[i-1]) && words[findWord(letters)].role != roleChange
}

// second reads the other side of a double symbol. The layout stays that of the
// first; Parts reads the second again when it is asked for.
func (p *scanner) second() bool {
	p.close(p.here())
	p.joint = p.here()
	q := scanner{reading: reading{in: p.in, pos: p.pos + 1}, out: p.out, n: p.n, done: p.done, prose: p.prose, side: true}
	// In prose the hyphen may belong to the sentence.
	if !q.symbol() {
		if p.prose {
			p.joint = 0
			return true
		}
		p.fail, p.failAt = q.fail, q.failAt
		return false
	}
	p.pos, p.out, p.n, p.done = q.pos, q.out, q.n, q.done
	p.repeat(int(q.base))
	return p.fits()
}

// A/49/261-E/1994/110/Add.1 is written carelessly for
// A/49/261/Add.1-E/1994/110/Add.1: there is no addendum to one side alone.

// repeat writes the changes that only the second side has, from the offset
// base on, on the first side too: a change applies to the whole document.
func (p *scanner) repeat(base int) {
	if p.base < p.joint || base == p.at() {
		return
	}
	p.keep()
	second, changes := string(p.out[p.joint:p.n]), string(p.out[base:p.n])
	p.n = int(p.joint)
	p.write(changes)
	p.joint = p.here()
	p.write(second)
}
