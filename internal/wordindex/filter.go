package wordindex

import (
	"errors"
	"slices"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// A Filter tells what is to be done about a word of a text where nothing reaches it,
// in one look at a table that is small enough to be always at hand. It knows all
// words that were added, with a capital or without, and takes a few others for one
// of them by chance.
type Filter struct {
	Class [1 << filterBits]uint8 // of the words with a hash: none, looked, or the place of their letters
	Next  []uint32               // bits of the letters behind which rows go on: see next
}

// filterBits is the size of a filter as a power of two: a few hundred words in four
// thousand bytes, which are a small part of the memory that is nearest.
const filterBits = 12

// The classes of words that have no letters.
const (
	none   = iota // no row begins with the word
	looked        // a row is the word alone, and means something wherever it stands
	lettered
)

// class returns the class of a word of n bytes, of which x has the first eight.
func (f *Filter) class(x uint64, n int) uint8 { return f.Class[sketch(x, n)] }

// sketch returns the place in a filter of a word of n bytes, of which x has the first
// eight. It is the same with a capital and without, and for the few words as long that
// begin with the same letters.
func sketch(x uint64, n int) uint64 {
	c := byte(x)
	x |= 0x20
	if c >= utf8.RuneSelf && hasCase(c) { // the letters behind it tell
		x, n = x>>16, n-2
	}
	// What stands behind the word is moved out.
	if n < eight.Size {
		x <<= 8 * uint(eight.Size-n)
	}
	return (x + uint64(n)) * stir >> (64 - filterBits)
}

// add adds a word that goes on with the letters.
func (f *Filter) add(word string, next uint32, isLooked bool) error {
	// Words that share a hash share what any of them needs.
	class := &f.Class[sketch(eight.At(word, 0), len(word))]
	switch {
	case *class == looked || isLooked:
		*class = looked
		return nil
	case *class != none:
		next |= f.Next[*class]
	}
	if f.Next == nil {
		f.Next = make([]uint32, lettered)
	}
	i := slices.Index(f.Next[lettered:], next)
	if i < 0 {
		i = len(f.Next) - lettered
		f.Next = append(f.Next, next)
	}
	if lettered+i > 255 {
		return errors.New("wordindex: words go on in too many ways")
	}
	*class = uint8(lettered + i)
	return nil
}
