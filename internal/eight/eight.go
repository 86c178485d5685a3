// Package eight looks at eight bytes of a text at once.
//
// A run of letters or digits ends at the first byte of another class, which
// arithmetic on all eight finds without a branch, and letters that fit in an
// integer are compared and looked up as one.
package eight

import "math/bits"

// Ones has 1 in each of its eight bytes, so that a byte times Ones is the byte
// eight times. Tops has the highest bit of each.
const (
	Ones = 0x0101010101010101
	Tops = 0x80 * Ones
)

// Size is how many bytes are looked at.
const Size = 8

// At returns the eight bytes of s from s[i] on, the first in the lowest byte, with
// zeros behind the end of s. It does not branch on where that is.
func At(s string, i int) uint64 {
	if len(s) < 8 {
		return few(s, i)
	}
	j := min(i, len(s)-8)
	return Load(s[j:]) >> (8 * (i - j))
}

// Near is [At] for an s of eight bytes or more, and an i that is less than its length.
func Near(s string, i int) uint64 {
	j := min(i, len(s)-Size)
	return Load(s[j:]) >> (8 * uint(i-j) & 63)
}

// few is At for a short s.
func few(s string, i int) uint64 {
	var x uint64
	for n := len(s) - 1; n >= i; n-- {
		x = x<<8 | uint64(s[n])
	}
	return x
}

// Load returns the first eight bytes of s, in one instruction on most machines.
func Load(s string) uint64 {
	return uint64(s[7])<<56 | uint64(s[6])<<48 | uint64(s[5])<<40 | uint64(s[4])<<32 |
		uint64(s[3])<<24 | uint64(s[2])<<16 | uint64(s[1])<<8 | uint64(s[0])
}

// Lowest returns the n lowest bytes of x; n is at most 8.
func Lowest(x uint64, n int) uint64 { return x & (1<<(8*n) - 1) }

// Both find the first byte of another class in the same way: a sum sets the
// highest bit of each byte that is beyond a bound, no sum reaches into the next
// byte since the highest bits are cleared before, and the lowest bit that is set
// counts the bytes below it.

// Digits returns how many of the eight bytes of x, from the lowest on, are digits.
func Digits(x uint64) int {
	x ^= '0' * Ones // digits are 0 to 9 now
	return bits.TrailingZeros64((x&^Tops+(0x80-10)*Ones|x)&Tops) / 8
}

// Letters returns how many of the eight bytes of x, from the lowest on, are letters
// of ASCII.
func Letters(x uint64) int { return bits.TrailingZeros64(Others(x)) / 8 }

// Cyrillic returns how many of the eight bytes of x, from the lowest on, are letters
// of two bytes that begin with 0xd0 or 0xd1, as all of Russian do.
func Cyrillic(x uint64) int {
	return bits.TrailingZeros64((x^pairs*0x80d0)&(pairs*0xc0fe)) / 16 * 2
}

// Arabic returns how many of the eight bytes of x, from the lowest on, are letters or
// vowel marks of Arabic: 0xd8 and a byte from 0xa0 on, or 0xd9 and one before that.
func Arabic(x uint64) int {
	return bits.TrailingZeros64((x^pairs*0x80d8)&(pairs*0xc0fe)|^(x^x>>13)&pairs) / 16 * 2
}

// Latin returns how many of the eight bytes of x, from the lowest on, are letters of
// ASCII or ones of two bytes that begin with 0xc3, as those of French and Spanish with
// accents do. It returns 0 where something else begins so.
func Latin(x uint64) int {
	first := Zeros(x ^ 0xc3*Ones)
	second := first << 8
	// The signs of multiplication and of division stand among these letters.
	if signs := Zeros(x&^(0x20*Ones) ^ 0x97*Ones); (signs|^x|x<<1)&second != 0 {
		return 0
	}
	return bits.TrailingZeros64(Others(x)&^(first|second)) / 8
}

// Zeros returns the highest bit of each of the eight bytes of x that is zero.
func Zeros(x uint64) uint64 { return ^(x&^Tops + 0x7f*Ones | x) & Tops }

// pairs has 1 in each of its four pairs of bytes.
const pairs = 0x0001000100010001

// Others returns the highest bit of each of the eight bytes of x that is no letter of
// ASCII.
func Others(x uint64) uint64 {
	small := (x | 0x20*Ones) &^ Tops
	return (x | ^(small + (0x80-'a')*Ones) | (small + (0x80-'z'-1)*Ones)) & Tops
}
