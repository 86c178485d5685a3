package resolution

import (
	"math/bits"

	"github.com/undoc-go/undoc/internal/eight"
)

// A breakFinder finds the pauses and the quotation marks of a text, the white space
// behind which a link may stand, and little else. It looks at a whole window of bytes,
// eight at once, before it tells of any of them.
type breakFinder struct {
	text   string
	links  *linkBytes
	window int    // where the bytes begin that were looked at last
	found  uint64 // those that may begin a break to come, one bit each
}

// A linkBytes tells by what first two bytes links begin, eight times each: the lowest
// five bits of the first byte and above them two of the second, which second has where
// no link has one letter. A language that has no links has no bytes.
type linkBytes struct {
	starts [3]uint64
	second uint64
}

// windowSize is how many bytes a window has.
const windowSize = 64

// breaks returns the finder of the breaks from at on.
func (m *verbMatcher) breaks(at int) breakFinder {
	b := breakFinder{text: m.text, links: &m.linkBytes}
	b.goTo(at)
	return b
}

// goTo goes on at at.
func (b *breakFinder) goTo(at int) {
	b.window, b.found = at, b.look(at)
}

// next returns where the next break begins, or something like it, or -1.
func (b *breakFinder) next() int {
	for b.found == 0 {
		if b.window += windowSize; b.window >= len(b.text) {
			return -1
		}
		b.found = b.look(b.window)
	}
	first := b.window + bits.TrailingZeros64(b.found)
	b.found &= b.found - 1
	if first >= len(b.text) {
		return -1
	}
	return first
}

// look returns which bytes of the window at at may begin a break.
func (b *breakFinder) look(at int) (found uint64) {
	text, links := b.text, b.links
	for i := 0; i < windowSize && at < len(text); i += eight.Size {
		var x, y, z uint64 // eight bytes, those one further on, and two
		if at+eight.Size+2 <= len(text) {
			s := text[at : at+eight.Size+2]
			x, y, z = eight.Load(s), eight.Load(s[1:]), eight.Load(s[2:])
		} else {
			x, y, z = eight.At(text, at), eight.At(text, at+1), eight.At(text, at+2)
		}
		const ones = eight.Ones
		if (x|z|(x-' '*ones))&eight.Tops != 0 {
			found |= eight.Mask(links.breaks(x, y)) << i
		} else {
			// What is looked for leaves zero by an exclusive or, and only so the sum has
			// not the highest bit.
			const most = 0x7f * ones
			pauses := ^((x ^ ','*ones) + most) | ^((x ^ ';'*ones) + most)
			space, start := x^' '*ones, y&(0x1f*ones)|z&links.second<<5
			linked := ^((space | (start ^ links.starts[0])) + most) | ^((space | (start ^ links.starts[1])) + most) | ^((space | (start ^ links.starts[2])) + most)
			// Behind a pause a link needs no break of its own.
			found |= eight.Mask(pauses|linked&^(pauses<<8)) << i
		}
		at += eight.Size
	}
	return found
}

// breaks returns the highest bit of each byte of x that may begin a break, where some
// bytes are not of ASCII: pauses and spaces of other scripts and quotation marks begin
// with a few bytes, those of Arabic with that of its letters. Behind a space a mark that
// cannot be seen may come before a link. The bytes y are those one further on.
func (l *linkBytes) breaks(x, y uint64) uint64 {
	const ones = eight.Ones
	found := zero(x^','*ones) | zero(x^';'*ones) |
		zero(x^0xc2*ones) | zero(x&^(3*ones)^0xe0*ones) | zero(x^0xef*ones) |
		zero(x^0xd8*ones)&zero(y&^(0x1f*ones)^0x80*ones)
	if l.starts[0] == 0 {
		return found
	}
	follows := y
	for _, start := range l.starts {
		follows |= zero((y ^ start) & (0x1f * ones))
	}
	return found | (x-(' '+1)*ones)&^x&follows
}

// zero returns the highest bit of each byte of x that is zero, and of some of those
// above one.
func zero(x uint64) uint64 { return (x - eight.Ones) &^ x }

// mayLink reports whether a link may begin at at, behind a space, by its first two
// letters: most words fall at them.
func (t *verbTable) mayLink(text string, at int) bool {
	for _, letters := range t.links {
		if at+1 >= len(text) {
			return letters != 0
		}
		switch c := text[at]; {
		case c == ' ' || c|0x20-'a' < 26:
			at++
		case 0xc3 <= c && c < 0xe0 && (c != 0xd9 || text[at+1] > 0x92):
			at += 2
		default:
			return letters != 0 // a mark, perhaps, or one more space
		}
		if letters>>(text[at-1]&0x3f)&1 == 0 {
			return false
		}
	}
	return true
}
