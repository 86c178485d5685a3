package eight

import "math/bits"

// Block is how many bytes of a text are looked at at once where a bit tells of each:
// what is looked for in them is found without a branch on any byte between.
const Block = 64

// Spaces returns a bit for each of the bytes of s from s[i] on that is a space, the
// first in the lowest, as far as s and a block go.
func Spaces(s string, i int) (found uint64) {
	if len(s)-i < Block {
		for n := 0; n < len(s)-i; n += Size {
			found |= Mask(Zeros(At(s, i+n)^' '*Ones)) << n
		}
		return found
	}
	block := s[i : i+Block]
	for n := 0; n < Block; n += Size {
		found |= Mask(Zeros(Load(block[n:])^' '*Ones)) << n
	}
	return found
}

// WordBytes returns a bit for each of the bytes of s from s[i] on that is a letter of
// ASCII or part of a character beyond ASCII, as far as s and a block go.
func WordBytes(s string, i int) (found uint64) {
	if len(s)-i < Block {
		for n := 0; n < len(s)-i; n += Size {
			x := At(s, i+n)
			found |= Mask(x&Tops|(Others(x)^Tops)) << n
		}
		return found
	}
	block := s[i : i+Block]
	for n := 0; n < Block; n += Size {
		x := Load(block[n:])
		found |= Mask(x&Tops|(Others(x)^Tops)) << n
	}
	return found
}

// Equal returns the highest bit of each of the eight bytes of x that is c.
func Equal(x uint64, c byte) uint64 { return Zeros(x ^ uint64(c)*Ones) }

// Runs returns where each run of bits starts, and the bits behind the ends of the runs.
// A run that reaches the highest bit has no such.
func Runs(found uint64) (starts, ends uint64) { return found &^ (found << 1), found << 1 &^ found }

// Next returns the number of the lowest bit.
func Next(found uint64) int { return bits.TrailingZeros64(found) }
