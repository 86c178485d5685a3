package wordindex

import (
	"math/bits"

	"github.com/undoc-go/undoc/internal/eight"
)

// A block tells of sixty-four bytes of a text, a bit for each, what a walk over the words
// has to know: it goes from bit to bit, and asks few bytes of the text.
type block struct {
	base    int    // where it begins
	letters uint64 // the letters of Latin, Cyrillic and Arabic that take one byte or two
	joints  uint64 // a space that is all between two words, or the first byte of an apostrophe
	odd     uint64 // figures, slashes, and what is neither such a letter nor a usual mark
}

// blockAt returns the block that begins at at.
func blockAt(text string, at int) block {
	b, rest, all := block{base: at}, text[at:], uint64(0)
	if len(rest) >= eight.Block {
		var letters, spaces, odd uint64
		for i := 0; i < eight.Block; i += eight.Size {
			x := eight.Load(rest[i : i+eight.Size])
			l, s, o := classes(x)
			letters |= eight.Mask(l) << i
			spaces |= eight.Mask(s) << i
			odd |= eight.Mask(o) << i
			all |= x
		}
		b.letters, b.joints, b.odd = letters, spaces, odd
	} else {
		for i := 0; i < len(rest); i += eight.Size {
			x := eight.At(rest, i)
			l, s, o := classes(x)
			b.letters |= eight.Mask(l) << i
			b.joints |= eight.Mask(s) << i
			b.odd |= eight.Mask(o) << i
			all |= x
		}
	}
	if all&eight.Tops == 0 {
		b.joints &= b.letters << 1 & (b.letters >> 1)
	} else {
		apostrophes := b.lookWide(text)
		b.joints = b.letters << 1 & (b.joints&(b.letters>>1) | apostrophes&(b.letters>>3))
	}
	return b
}

// classes returns the highest bit of each of the eight bytes of x that is a letter, a
// space, or a figure or slash, of ASCII, and other bits lower.
func classes(x uint64) (letters, spaces, odd uint64) {
	const ones = eight.Ones
	low := x &^ eight.Tops
	small := low | 0x20*ones
	letters = (small + (0x80-'a')*ones) &^ (small + (0x80-'z'-1)*ones) &^ x
	spaces = ^((low ^ ' '*ones) + 0x7f*ones | x)
	odd = (low + (0x80-'/')*ones) &^ (low + (0x80-'9'-1)*ones) &^ x // a slash stands right before the figures
	return letters, spaces, odd
}

// lookWide adds the bits of what takes more bytes than one, and returns those where
// apostrophes begin. A word that reaches beyond the block is cut there, and so is a mark.
func (b *block) lookWide(text string) (apostrophes uint64) {
	var wide, letters uint64
	if rest := text[b.base:]; len(rest) > eight.Block {
		for i := 0; i < eight.Block; i += eight.Size {
			x, y := eight.Load(rest[i:i+eight.Size]), eight.Load(rest[i+1:i+1+eight.Size])
			wide |= eight.Mask(x) << i
			letters |= eight.Mask(wideLetters(x, y)) << i
		}
	} else {
		for i := 0; i < len(rest); i += eight.Size {
			x, y := eight.At(rest, i), eight.At(rest, i+1)
			wide |= eight.Mask(x) << i
			letters |= eight.Mask(wideLetters(x, y)) << i
		}
	}
	letters |= letters << 1
	b.letters |= letters
	for wide &^= letters; wide != 0; {
		i := bits.TrailingZeros64(wide)
		x := eight.At(text, b.base+i)
		n := wideMark(x)
		switch {
		case n == 0 || i+n > eight.Block:
			n = 1
			b.odd |= 1 << uint(i)
		case isApostrophe(x):
			apostrophes |= 1 << uint(i)
		}
		wide &^= (1<<uint(n) - 1) << uint(i)
	}
	return apostrophes
}

// isApostrophe reports whether x begins with an apostrophe as typeset.
func isApostrophe(x uint64) bool { return x&0xffffff == 0x9980e2 }

// wideLetters returns the highest bit of each of the eight bytes of x that begins a letter
// of two bytes: 0xc3, but for the signs of multiplication and of division, 0xd0 or 0xd1,
// and from U+0620 to U+065F 0xd8 or 0xd9. The bytes y are those one further on.
func wideLetters(x, y uint64) uint64 {
	const ones = eight.Ones
	latin, sign, cyrillic := x^0xc3*ones, y&^(0x20*ones)^0x97*ones, (x^0xd0*ones)&^ones
	arabic := (x^0xd8*ones)&^ones | ^(x^y>>5)&ones
	return (eight.Zeros(latin)&^eight.Zeros(sign) | eight.Zeros(cyrillic) | eight.Zeros(arabic)) & y &^ (y << 1)
}
