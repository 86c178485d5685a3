package ods

import (
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// The seams of a vocabulary are the places inside its words at which a space may have
// gone astray. A bit stands for each, at a place that its letters tell. Hardly any two
// words that stand side by side have letters where they meet that a word has inside.
type seams []uint64

// A seam is three letters before a space and three after it, or as many as there are up
// to the ends of the word: of each the lowest byte, in lower case, and 0 for none. The
// first letter is in the lowest byte.
type seam uint64

// seamHalf is how many letters a seam has on each side.
const seamHalf = 3

// push returns the seam without its first letter and with another one behind the last.
func (s seam) push(c rune) seam { return s>>8 | seam(c&0xff)<<40 }

// place returns where the bit of a seam is.
func (s seams) place(seam seam) (i int, bit uint64) {
	hash := uint64(seam) * hashBase
	return int(hash >> 32 & uint64(len(s)-1)), 1 << (hash >> 58)
}

// has reports whether a word may have a seam.
func (s seams) has(seam seam) bool {
	i, bit := s.place(seam)
	return s[i]&bit != 0
}

// add adds the seams of a word.
func (s seams) add(word string) {
	letters, n := seam(0), 0
	for at := 0; at < len(word); n++ {
		c, size := rune(word[at]|0x20), 1
		if c >= utf8.RuneSelf {
			if c, size = nextLetter(word, at); size == 0 {
				break
			}
		}
		if letters = letters.push(c); n >= seamHalf {
			s.set(letters)
		}
		at += size
	}
	// The last places of the word have fewer letters behind them.
	for end := n + seamHalf - 1; n < end; n++ {
		if letters = letters.push(0); n >= seamHalf {
			s.set(letters)
		}
	}
}

func (s seams) set(seam seam) {
	i, bit := s.place(seam)
	s[i] |= bit
}

// part reports whether it is certain that the space at an offset of a text parts two
// words: the second starts with a capital, or no word has the seam.
func (s seams) part(text string, at int) bool {
	// Three bytes, the space, and three more: in ASCII nothing branches on a letter.
	var x uint64
	switch first := at - seamHalf; {
	case first < 0:
		x = eight.At(text, 0) << (8 * -first)
	case first+eight.Size > len(text):
		x = eight.At(text, first)
	default:
		x = eight.Load(text[first:])
	}
	letters := eight.Others(x)>>7 ^ eight.Ones
	letters *= 0xff // of all bits of the byte
	switch {
	case x<<8&eight.Tops != 0:
		return s.partBeyond(text, at)
	case letters&(0xff<<16|0xff<<32) != 0xff<<16|0xff<<32:
		return false
	case text[at+1] <= 'Z':
		return true
	}
	// Of the letters at the ends those count that another one is beside.
	letters &= (letters>>8 | ^uint64(0xff)) & (letters<<8 | ^uint64(0xff<<48))
	x = (x | small) & letters
	return !s.has(seam(x&0xffffff | x>>8&0xffffff000000))
}

// partBeyond is part where some of the characters are beyond ASCII.
func (s seams) partBeyond(text string, at int) bool {
	letters := seam(0)
	for end, i := at, 0; i < seamHalf; i++ {
		c, size := utf8.DecodeLastRuneInString(text[:end])
		if !isLetter(c) {
			if i == 0 {
				return false
			}
			break
		}
		letters |= seam(toLower(c)&0xff) << (8 * (seamHalf - 1 - i))
		end -= size
	}
	for start, i := at+1, 0; i < seamHalf; i++ {
		c, size := utf8.DecodeRuneInString(text[start:])
		switch {
		case i == 0 && !isLetter(c):
			return false
		case i == 0 && isUpper(c):
			return true
		case !isLetter(c):
			return !s.has(letters)
		}
		letters |= seam(toLower(c)&0xff) << (8 * (seamHalf + i))
		start += size
	}
	return !s.has(letters)
}
