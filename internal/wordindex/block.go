package wordindex

import "github.com/undoc-go/undoc/internal/eight"

// A block tells of sixty-four bytes of a text which of them are letters, a bit for
// each: a walk over the words goes from bit to bit, and asks few bytes of the text. The
// letters are those of Latin and of Cyrillic that take one byte or two; all others are
// looked at one by one.
type block struct {
	base    int // where it begins
	letters uint64
}

// sizeOfBlock is how many bytes a block tells of.
const sizeOfBlock = 8 * eight.Size

// blockAt returns the block that begins at at.
func blockAt(text string, at int) block {
	var letters, all uint64
	if rest := text[at:]; len(rest) >= sizeOfBlock {
		for i := 0; i < sizeOfBlock; i += eight.Size {
			x := eight.Load(rest[i:])
			letters |= eight.Mask(eight.Others(x)^eight.Tops) << i
			all |= x
		}
	} else {
		for i := 0; i < len(rest); i += eight.Size {
			x := eight.At(rest, i)
			letters |= eight.Mask(eight.Others(x)^eight.Tops) << i
			all |= x
		}
	}
	if all&eight.Tops != 0 {
		letters |= wideLetters(text, at)
	}
	return block{at, letters}
}

// wideLetters returns the bits of the letters of two bytes of the block at at: what
// 0xc3 begins, but for the signs of multiplication and of division, 0xd0 or 0xd1.
func wideLetters(text string, at int) uint64 {
	var latin, cyrillic, second, signs uint64
	for i := 0; i < sizeOfBlock && at+i < len(text); i += eight.Size {
		x := eight.At(text, at+i)
		latin |= eight.Mask(eight.Zeros(x^0xc3*eight.Ones)) << i
		cyrillic |= eight.Mask(eight.Zeros((x^0xd0*eight.Ones)&^eight.Ones)) << i
		second |= eight.Mask(x&^(x<<1)&eight.Tops) << i
		signs |= eight.Mask(eight.Zeros(x&^(0x20*eight.Ones)^0x97*eight.Ones)) << i
	}
	// The second byte of the last letter is beyond the block: the word may go on there.
	wide := (latin&^(signs>>1) | cyrillic) & (second>>1 | 1<<(sizeOfBlock-1))
	return wide | wide<<1
}

// edges returns where words begin and where they end, from at on.
func (b *block) edges(at int) uint64 {
	letters := b.letters & (^uint64(0) << (uint(at-b.base) % sizeOfBlock))
	return letters ^ letters<<1
}
