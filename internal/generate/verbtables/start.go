package verbtables

import (
	"slices"

	"github.com/undoc-go/undoc/internal/fold"
)

// startBits is the size of a set of starts as a power of two.
const startBits = 13

// leading are the classes with which what leads to a further verb begins.
var leading = [...]string{"link", "aside", "addition", "adverb"}

// starts returns the set of the starts of words that may begin or lead to a further
// verb of a mood. A word whose bytes do not tell its start needs no place: in a text
// they do not tell it either.
func (x *index) starts(mood int) (set [1 << startBits / 64]uint64) {
	var classes uint64
	for _, name := range leading {
		classes |= 1 << slices.Index(known[:], name)
	}
	for _, w := range x.words {
		start, ok := fold.StartAt(w.words, 0)
		if ok && (w.longer || w.heads[mood].to > 0 || w.classes()&classes != 0) {
			place := start.Place(startBits)
			set[place/64] |= 1 << (place % 64)
		}
	}
	return set
}

// adverbEndings returns the last letters, modulo 64, of the endings by which adverbs
// are known that no row has.
func (t *table) adverbEndings() (set uint64) {
	for _, r := range t.rules[slices.Index(known[:], "adverbEnding")] {
		set |= 1 << (r.words[len(r.words)-1] & 63)
	}
	return set
}
