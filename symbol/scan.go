package symbol

import "github.com/undoc-go/undoc/internal/eight"

// A scanner reads one symbol from the left to the right, once. Components that
// are spelled as documents print them are read eight bytes at a time (plain.go);
// the others byte by byte, and spelled anew in out (component.go, suffix.go).
// Either way take decides what a component is (take.go). As long as nothing was
// spelled anew, n and done are 0 and the canonical spelling is in[:pos].
type scanner struct {
	reading
	out   [maxLength]byte // out[:n] is the canonical spelling of in[:done]
	n     int
	done  int
	prose bool // stop at the end of the symbol instead of asking for the end of in
	side  bool // the second side of a double symbol
}

// A reading is what has been read of a symbol.
type reading struct {
	elements
	dotted            bool  // the kind has a dot and the number behind it
	series, seriesEnd uint8 // the number of the last part of a body, which may be a series
	last              component
	mends             uint64 // a bit for each place of in where the canonical spelling differs (mend.go)
	shift             int    // how much longer the canonical spelling is, where plain is read

	in     string
	pos    int
	fail   Reason // why it stopped
	failAt int
}

// A component is what stands between two slashes, without brackets. Its places
// are those in the canonical spelling.
type component struct {
	class      class
	word       uint8 // the place in words of its letters
	start, end uint8 // of its letters, or of a session in brackets
	from, to   uint8 // its number
	blank      bool  // it is what forms have in place of a number
	year       bool  // its number is a year
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

// here is at as a place in a layout. It means nothing in what is too long for
// one, and fits refuses that before anything is done with it.
func (p *scanner) here() uint8 { return uint8(p.at()) }

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
		p.keep()
		p.write(text)
		p.done = end
	}
	p.pos = end
}

// keep writes what was read and is right as it is.
func (p *scanner) keep() {
	p.write(p.in[p.done:p.pos])
	p.done = p.pos
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
func (p *reading) stop(at int, why Reason) bool {
	if p.fail == "" {
		p.fail, p.failAt = why, at
	}
	return false
}

// symbol reads a symbol, both sides of a double one, and reports whether it
// is complete.
func (p *scanner) symbol() bool {
	if !p.organ() || !p.fits() {
		return false
	}
	if p.prose {
		return p.longest()
	}
	return p.plainComponents() && p.rest()
}

// plainComponents reads plain components, and what hangs on the last of them.
func (p *scanner) plainComponents() bool {
	start := p.pos
	if len(p.in) >= eight.Size {
		p.plain(p.in, p.n-p.done)
		p.mendOut()
	}
	return p.pos == start || p.suffixes()
}

// rest reads what follows plain components and what hangs on them.
func (p *scanner) rest() bool {
	for p.fail == "" && p.separator() && p.next() && (p.lonely() || p.plainComponents()) {
	}
	return p.ending()
}

// ending reads the second side of a double symbol, if one follows, and closes
// the layout.
func (p *scanner) ending() bool {
	if p.fail == "" && p.peek(0) == '-' && p.complete() && p.jointAt(p.pos) {
		switch {
		case !p.side:
			return p.second()
		case !p.prose:
			return p.stop(p.pos, ErrSeveral) // no document has three symbols
		}
	}
	return p.finish()
}

// longest reads the components of a symbol in prose, which may go on with a
// slash, and goes back to the last place where the symbol was complete.
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
	return p.ending()
}

// next reads one component and what hangs on it.
func (p *scanner) next() bool {
	return p.component() && p.fits() && p.take() && p.suffixes()
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
	if isDigit(p.peek(1)) && p.lonely() {
		p.replace(p.pos+1, "") // Add/1 is Add.1
		return true
	}
	p.pos++
	return true
}

// lonely reports whether the last component is a change whose dot has no number.
func (p *scanner) lonely() bool {
	return p.last.class == className && p.base > 0 && (p.done == p.pos && p.out[p.n-1] == '.' || p.in[p.pos-1] == '.')
}

// fits reports whether what was read is not too long for a layout.
func (p *scanner) fits() bool {
	return p.at() <= maxLength || p.stop(p.pos, ErrTooLong)
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
	p.close(p.here())
	return true
}

// close gives the last places of the layout of a symbol that ends there.
func (p *reading) close(end uint8) {
	p.seriesNumber()
	if p.base == 0 {
		p.base = end
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
func (p *reading) complete() bool {
	switch {
	case p.numAt > 0 || p.seriesEnd > 0:
		return true
	case p.whenAt > 0:
		if p.base > 0 {
			return p.kindAt > 0 || p.base > p.whenEnd+1
		}
		return p.kindAt > 0 || p.last.start > p.whenEnd
	}
	return false
}
