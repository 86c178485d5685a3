package symbol

// A layout says where the elements of a symbol are in its canonical spelling.
// A pair of zeros is an element that is not there.
type layout struct {
	body            uint8 // the end of the organ and of the bodies that follow it
	whenAt, whenEnd uint8 // the session or year
	kindAt, kindEnd uint8 // the letters of the kind
	numAt, numEnd   uint8 // the number of the document
	base            uint8 // the end of all that is not a change element
	joint           uint8 // the hyphen of a double symbol
	kind            Kind
}

// maxLength is the greatest length of a symbol in bytes. The longest double
// symbols seen have about 70; a place in a layout takes one byte.
const maxLength = 200

// A scanner reads one symbol from the left to the right. What is not spelled
// as documents print it is replaced in out; as long as nothing was, n and done
// are 0 and the canonical spelling is in[:pos].
type scanner struct {
	layout
	in     string
	pos    int
	out    [maxLength]byte // out[:n] is the canonical spelling of in[:done]
	n      int
	done   int
	prose  bool // stop at the end of the symbol instead of asking for the end of in
	side   bool // the second side of a double symbol
	dotted bool // the kind has a dot and the number behind it
	last   component
	series component // the last part of a body that has a number and may be a series

	fail   Reason // why the scan stopped
	failAt int
}

// A component is what stands between two slashes, without brackets.
type component struct {
	class    class
	word     uint8 // the place in words of its letters
	start    int   // in the canonical spelling
	end      int   // of its letters, or of a session in brackets
	from, to int   // its number
}

type class uint8

const (
	classNone    class = iota
	className          // letters: HRC, BRA, RES
	classDotted        // letters, dot, number: C.3, L.29, Add.1
	classNumber        // 124, 18-20, 28A
	classSession       // S-12, ES-10, XXI, (43)
)

// at returns the offset in the canonical spelling of what comes next.
func (p *scanner) at() int { return p.n + p.pos - p.done }

// peek returns the byte i places ahead, 0 behind the end.
func (p *scanner) peek(i int) byte {
	if p.pos+i < len(p.in) {
		return p.in[p.pos+i]
	}
	return 0
}

// replace reads in[pos:end], which the canonical spelling has as text.
func (p *scanner) replace(end int, text string) {
	if p.in[p.pos:end] != text {
		p.write(p.in[p.done:p.pos])
		p.write(text)
		p.done = end
	}
	p.pos = end
}

// write adds to the canonical spelling.
func (p *scanner) write(text string) {
	if copy(p.out[p.n:], text) < len(text) {
		p.stop(p.pos, ErrTooLong)
		return
	}
	p.n += len(text)
}

// stop ends the scan: at in[at:] it makes no sense for the reason given.
func (p *scanner) stop(at int, why Reason) bool {
	if p.fail == "" {
		p.fail, p.failAt = why, at
	}
	return false
}

// symbol reads a symbol, both sides of a double one, and reports whether it
// is complete. In prose it stops where the longest complete symbol ends.
func (p *scanner) symbol() bool {
	if !p.organ() || !p.fits() {
		return false
	}
	if p.prose {
		if !p.longest() {
			return false
		}
	} else {
		for p.separator() && p.next() {
		}
	}
	if p.fail == "" && p.peek(0) == '-' && p.complete() && p.jointAt(p.pos) {
		return p.second()
	}
	return p.finish()
}

// next reads one component and what hangs on it.
func (p *scanner) next() bool {
	return p.component() && p.fits() && p.take() && p.suffixes()
}

// longest reads components of prose as long as they make a symbol, and goes
// back to the last place where it was complete.
func (p *scanner) longest() bool {
	var mark scanner
	for p.separator() && p.next() {
		if p.fail == "" && p.complete() && p.boundary() {
			mark = *p
		}
	}
	if mark.pos == 0 {
		return false
	}
	*p = mark
	return true
}

// repeat writes the changes that only the second side has, from the offset
// base on, on the first side too: a change applies to the whole document.
func (p *scanner) repeat(base int) {
	changes := p.canonical(base, p.at())
	if p.base < p.joint || changes == "" {
		return
	}
	second := p.canonical(int(p.joint), p.at())
	p.write(p.in[p.done:p.pos])
	p.n, p.done = int(p.joint), p.pos
	p.write(changes)
	p.joint = uint8(p.n)
	p.write(second)
}

// fits reports whether what was read is not too long for a layout.
func (p *scanner) fits() bool {
	return p.at() <= maxLength || p.stop(p.pos, ErrTooLong)
}

// jointAt reports whether the hyphen at in[i] joins two symbols: an organ and a
// slash follow it. The hyphens of S-10 and ES-10, of ranges (SR.1-57), of names
// (SD-WOM) and of series (LC/G.2332-P) have neither. The second series may be
// that of another organization, which no table of ours has; then it must follow
// a number, so that WG.3-WOM/7 is not taken for two.
func (p *scanner) jointAt(i int) bool {
	if p.side || i >= len(p.in) || p.in[i] != '-' {
		return false
	}
	end := p.letters(i + 1)
	if end == i+1 || end == len(p.in) || p.prose && !isUpper(p.in[i+1:end]) {
		return false
	}
	if isOrgan(capitals(p.in[i+1 : end])) {
		return p.in[end] == '/' || p.in[end] == '.'
	}
	return end > i+2 && p.in[end] == '/' && isDigit(p.in[i-1])
}

// second reads the other side of a double symbol. The layout stays that of the
// first; Parts reads the second again when it is asked for.
func (p *scanner) second() bool {
	p.close()
	p.joint = uint8(p.at())
	q := scanner{in: p.in, pos: p.pos + 1, out: p.out, n: p.n, done: p.done, prose: p.prose, side: true}
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

// finish closes the layout at the end of a symbol.
func (p *scanner) finish() bool {
	if p.fail == "" && p.pos < len(p.in) && !p.prose {
		p.stop(p.pos, remainder(p.in[p.pos:]))
	}
	if p.fail == "" && !p.complete() {
		p.stop(p.pos, ErrIncomplete)
	}
	if p.fail != "" || !p.fits() {
		return false
	}
	p.close()
	return true
}

// close gives the last places of the layout.
func (p *scanner) close() {
	p.seriesNumber()
	if p.base == 0 {
		p.base = uint8(p.at())
	}
	if p.body == 0 {
		p.body = max(p.numAt, 1) - 1
	}
}

// boundary reports whether a symbol can end here in prose: not before a letter
// or digit of ASCII, nor before the Greek and Cyrillic letters that may look
// like one. Chinese has no space behind a symbol.
func (p *scanner) boundary() bool {
	c := p.peek(0)
	return !isLetter(c) && !isDigit(c) && (c < 0xcd || 0xd4 < c)
}

// complete reports whether what was read names a document, not a series. A
// series has the symbol of a body or of a session: E/CN.4/, A/53/. A document
// has a number, or a kind and a session, or a word behind its session, as the
// reports that one commission calls E/ESCWA/SDPD/2004/WG.5/REPORT.
//
// A symbol of a body alone is what texts cite most often by mistake, so that
// the number behind a dot counts only where the word before the dot is not
// known to number bodies: LC/G.2332 is a document, A/AC.105 is a committee.
func (p *scanner) complete() bool {
	switch {
	case p.numAt > 0 || p.series.to > 0:
		return true
	case p.whenAt > 0:
		if p.base > 0 {
			return p.kindAt > 0 || p.base > p.whenEnd+1
		}
		return p.kindAt > 0 || p.last.start > int(p.whenEnd)
	}
	return false
}

// role returns what the word read last does.
func (p *scanner) role() role { return words[p.last.word].role }

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
	if !isOrgan(p.in[p.pos:end]) && !p.side {
		if why := p.notOrgan(end); why != "" {
			return p.stop(p.pos, why)
		}
	}
	start := p.at()
	p.last = component{class: className, start: start}
	if !p.name(end) {
		return false
	}
	p.last.start = start
	return p.organGroup()
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

// supplied drops the brackets and what is in them at the head of a symbol.
func (p *scanner) supplied() {
	for i := p.pos + 1; i < len(p.in) && p.in[i] != '['; i++ {
		if p.in[i] == ']' && p.in[i-1] == '/' {
			p.replace(i+1, "")
			return
		}
	}
}

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

// separator reads the slash between two components, and reports whether
// another component follows.
func (p *scanner) separator() bool {
	if p.peek(0) != '/' || p.pos+1 == len(p.in) {
		return false
	}
	if p.peek(1) == '(' && p.divided() {
		p.replace(p.pos+1, "") // 10/(XXXIV) is 10 (XXXIV)
		return p.group() && p.suffixes() && p.separator()
	}
	p.pos++
	return true
}
