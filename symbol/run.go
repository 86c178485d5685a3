package symbol

import "github.com/undoc-go/undoc/internal/eight"

// All letters of ASCII have one bit set, and of the digits and the marks of symbols only
// the square brackets have. So that bit finds the end of a run of letters, and whether
// they are letters is seen when they are looked up.

// letterBit is the bit that letters have, in each of eight bytes.
const letterBit = 0x40 * eight.Ones

// beginsLetters reports whether the lowest byte of x may be a letter.
func beginsLetters(x uint64) bool { return x&0x40 != 0 }

// letters returns how many bytes of x, from the lowest on, may be letters.
func letters(x uint64) int { return eight.Next(^x&letterBit) / 8 }

// lowest returns the n lowest bytes of x; n is from 1 to 8.
func lowest(x uint64, n int) uint64 {
	rest := (64 - 8*uint(n)) & 63
	return x << rest >> rest
}
