package wordindex

import "github.com/undoc-go/undoc/internal/eight"

// A block tells of sixty-four bytes of a text which of them are letters, a bit for
// each: a walk over the words goes from bit to bit, and asks few bytes of the text. The
// letters are those of Latin and of Cyrillic that take one byte or two; all others are
// looked at one by one.
type block struct {
	base    int // where it begins
	letters uint64
	spaces  uint64
	marks   uint64 // all other bytes
}

// sizeOfBlock is how many bytes a block tells of.
const sizeOfBlock = 8 * eight.Size

// blockAt returns the block that begins at at.
func blockAt(text string, at int) block {
	b := block{base: at}
	var high uint64
	if rest := text[at:]; len(rest) >= sizeOfBlock {
		for i := 0; i < sizeOfBlock; i += eight.Size {
			high |= b.add(eight.Load(rest[i:]), i)
		}
	} else {
		for i := 0; i < len(rest); i += eight.Size {
			high |= b.add(eight.At(rest, i), i)
		}
	}
	if high&eight.Tops != 0 {
		b.letters |= wideLetters(text, at)
	}
	b.marks = ^(b.letters | b.spaces)
	return b
}

// add tells of the eight bytes of x, the first of which is byte i of the block.
func (b *block) add(x uint64, i int) uint64 {
	b.letters |= eight.Bits(eight.Others(x)^eight.Tops) << i
	b.spaces |= eight.Bits(eight.Zeros(x^' '*eight.Ones)) << i
	return x
}

// wideLetters returns the bits of the letters of two bytes of the block at at: what
// 0xc3 begins, but for the signs of multiplication and of division, 0xd0 or 0xd1.
func wideLetters(text string, at int) uint64 {
	var latin, cyrillic, second, signs uint64
	for i := 0; i < sizeOfBlock && at+i < len(text); i += eight.Size {
		x := eight.At(text, at+i)
		latin |= eight.Bits(eight.Zeros(x^0xc3*eight.Ones)) << i
		cyrillic |= eight.Bits(eight.Zeros((x^0xd0*eight.Ones)&^eight.Ones)) << i
		second |= eight.Bits(x&^(x<<1)&eight.Tops) << i
		signs |= eight.Bits(eight.Zeros(x&^(0x20*eight.Ones)^0x97*eight.Ones)) << i
	}
	wide := (latin&^(signs>>1) | cyrillic) & (second >> 1)
	return wide | wide<<1
}

// behind returns the letters and the marks from at on.
func (b *block) behind(at int) (letters, marks uint64) {
	all := ^uint64(0) << (uint(at-b.base) % sizeOfBlock)
	return b.letters & all, b.marks & all
}

// isSpace reports whether byte i of the block is a space.
func (b *block) isSpace(i int) bool { return b.spaces>>(uint(i)%sizeOfBlock)&1 != 0 }
