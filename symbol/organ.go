package symbol

import "strings"

// organ reads the first component: an organ, or a body that has symbols of its
// own. A bracket around what a library supplied, [E/]ECE/..., is dropped.
func (p *scanner) organ() bool {
	if p.peek(0) == '[' {
		p.supplied()
	}
	end := p.letters(p.pos)
	if end == p.pos || end == p.pos+1 && p.peek(1) == '.' || end < len(p.in) && (p.in[end] == '-' || isDigit(p.in[end])) {
		return p.stop(p.pos, misnomer(p.in[p.pos:]))
	}
	if !isOrgan(p.in[p.pos:end]) && !p.organWithDot() && !p.side {
		if why := p.notOrgan(end); why != "" {
			return p.stop(p.pos, why)
		}
	}
	p.last = component{class: className, start: p.here()}
	return p.name(end) && p.organGroup()
}

// organWithDot reports whether the whole first component is known where its
// letters alone are not: EB.AIR, GEGN.2.
func (p *scanner) organWithDot() bool {
	slash := strings.IndexByte(p.in[p.pos:], '/')
	return slash > 0 && isOrgan(p.in[p.pos:p.pos+slash])
}

// organGroup reads what is joined to an organ in brackets: the
// division in UNEP(DEPI)/MED IG.22/28.
func (p *scanner) organGroup() bool {
	if p.peek(0) != '(' {
		return true
	}
	end := closing(p.in, p.pos)
	if end < 0 || !isUpper(p.in[p.pos+1:end-1]) || p.letters(p.pos+1) != end-1 {
		return p.stop(p.pos, ErrBracket)
	}
	p.pos = end
	return true
}

// Renamed bodies are filed under their old parents: [E/]LC/G.1310. The bracket is
// the library's, and the document has none.

// supplied drops the brackets and what is in them at the head of a symbol.
func (p *scanner) supplied() {
	for i := p.pos + 1; i < len(p.in) && p.in[i] != '['; i++ {
		if p.in[i] == ']' && p.in[i-1] == '/' {
			p.replace(i+1, "")
			return
		}
	}
}

// Bodies that have symbols of their own are known one by one, since any letters
// with a slash behind them could be one: AC/DC, TCP/IP, COM/2010/20. In prose they
// have capitals; elsewhere any case will do.

// notOrgan says why letters are no organ, or nothing if all that is wrong with
// them is that they are small.
func (p *scanner) notOrgan(end int) Reason {
	if !p.prose {
		var key [16]byte
		if n := end - p.pos; n <= len(key) {
			for i := range n {
				key[i] = upper(p.in[p.pos+i])
			}
			if isOrgan(string(key[:n])) {
				return ""
			}
		}
		return misnomer(p.in[p.pos:])
	}
	return ErrUnknown
}

// letters returns where the run of letters that starts at i ends.
func (p *scanner) letters(i int) int {
	for i < len(p.in) && isLetter(p.in[i]) {
		i++
	}
	return i
}

// digits returns where the run of digits that starts at i ends.
func (p *scanner) digits(i int) int {
	for i < len(p.in) && isDigit(p.in[i]) {
		i++
	}
	return i
}
