package wordindex

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// Key returns a number for a word: its bytes where there are no more than eight,
// the first in the lowest byte, and of a longer one the first eight with the last
// eight of the others stirred in. No word has the zero key.
func Key(word string) uint64 {
	x := eight.At(word, 0)
	if len(word) > WholeKey {
		x ^= eight.At(word, max(WholeKey, len(word)-8)) * stir
	}
	return x
}

// WholeKey is the length of the longest words whose key is all of them, in bytes.
const WholeKey = 8

// keyOf returns the key of the word of the letter first and the letters rest.
func keyOf(first rune, rest string) uint64 {
	var letter [utf8.UTFMax]byte
	n := utf8.EncodeRune(letter[:], first)
	x := eight.At(rest, 0) << (8 * n)
	for i := range n {
		x |= uint64(letter[i]) << (8 * i)
	}
	if length := n + len(rest); length > WholeKey {
		x ^= eight.At(rest, max(WholeKey, length-8)-n) * stir
	}
	return x
}

// stir is an odd number whose bits are spread evenly: the golden ratio.
const stir = 0x9e3779b97f4a7c15

// together returns the key of the words that stand before one, and have a key, and of
// that one.
func together(before, key uint64) uint64 { return bits.RotateLeft64(before*stir, 29) ^ key }

// place returns where the slot of a key is, of which the low bits count.
func place(key uint64) int { return int(key * stir >> 40) }

// SmallKey returns the key of the word text[at:to] with a small first letter, and false
// where it has one.
func SmallKey(text string, at, to int) (uint64, bool) {
	if isCaseless(text[at]) {
		return 0, false
	}
	r, n := utf8.DecodeRuneInString(text[at:])
	small := unicode.ToLower(r)
	// The few letters whose small ones take more or fewer bytes are of no language here.
	if small == r || utf8.RuneLen(small) != n {
		return 0, false
	}
	return keyOf(small, text[at+n:to]), true
}
