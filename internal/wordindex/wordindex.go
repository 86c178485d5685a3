// Package wordindex finds the rows of a table that begin with the first word of
// a running text, in one look-up: nearly all words of a document begin no row,
// and have to be passed by in no time.
//
// The tables are generated, and so are their indexes: what a generator takes for
// the first word of a row, and what a reader takes for a word of the text, has to
// be the same. So both ask [End].
package wordindex

import (
	"fmt"
	"math"
	"unicode"
	"unicode/utf8"
)

// A Slot tells which rows begin with a word: those from From up to To. The zero
// slot is empty.
type Slot struct {
	Hash     uint32 // of the word, which no other one of the index has
	From, To uint16
}

// An Index has the slots of a table at the places that the hashes of its words
// tell, or behind these where another word has the place. Their number is a power
// of two. An index without slots has no words.
type Index []Slot

// Find returns the rows that may begin with the word of the letter first and the
// letters rest. Two words can have one hash: the caller has to look at the words
// of one of the rows.
func (x Index) Find(first rune, rest string) (from, to int) {
	h := hash(first, rest)
	// Most slots are empty, so that the walk ends at the first or the second one.
	for i := h; len(x) > 0; i++ {
		slot := &x[i&uint32(len(x)-1)]
		if slot.Hash == h || slot.To == 0 {
			return int(slot.From), int(slot.To)
		}
	}
	return 0, 0
}

// hash returns the hash of a word, by the function of Fowler, Noll and Vo.
func hash(first rune, rest string) uint32 {
	const prime = 16777619
	h := (2166136261 ^ uint32(first)) * prime
	for i := range len(rest) {
		h = (h ^ uint32(rest[i])) * prime
	}
	// The slot is told by the low bits, which the high ones reach only so.
	return h ^ h>>15
}

// spread is how many slots there are for a word, at least: with most of them
// empty, a word that is not in the table is known by the first that it meets.
const spread = 4

// New returns the index of rows of which those that begin with the same word
// stand together; the first row is number base of its table. A row that begins
// with no word has no slot.
func New(rows []string, base int) (Index, error) {
	// A power of two, so that a mask of bits does for a remainder.
	size := 1
	for size < spread*len(rows) {
		size *= 2
	}
	x := make(Index, size)
	for from := 0; from < len(rows); {
		word, to := First(rows[from]), from+1
		for to < len(rows) && First(rows[to]) == word {
			to++
		}
		if word != "" {
			if err := x.add(word, base+from, base+to); err != nil {
				return nil, err
			}
		}
		from = to
	}
	return x, nil
}

// add gives a word its slot.
func (x Index) add(word string, from, to int) error {
	first, n := utf8.DecodeRuneInString(word)
	h := hash(first, word[n:])
	i := h & uint32(len(x)-1)
	for ; x[i].To != 0; i = (i + 1) & uint32(len(x)-1) {
		if x[i].Hash == h {
			return fmt.Errorf("wordindex: %q stands apart, or another word has its hash", word)
		}
	}
	if to > math.MaxUint16 {
		return fmt.Errorf("wordindex: row %d of %q is one too many", to, word)
	}
	x[i] = Slot{h, uint16(from), uint16(to)}
	return nil
}

// First returns the word that a row begins with: letters, or else figures.
func First(row string) string {
	end := End(row, 0)
	if end == 0 {
		for end < len(row) && row[end]-'0' < 10 {
			end++
		}
	}
	return row[:end]
}

// End returns where the letters end that begin at at. Chinese does not part its
// words, so each of its characters counts as one.
func End(text string, at int) int {
	for start := at; at < len(text); {
		if c := text[at]; c < utf8.RuneSelf {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				return at
			}
			at++
			continue
		}
		// The vowel marks of Arabic are in the middle of words, which go on behind them.
		r, n := utf8.DecodeRuneInString(text[at:])
		switch {
		case isCommon(r):
		case isPunctuation(r):
			return at
		case isIdeograph(r):
			if at == start {
				return at + n
			}
			return at
		case !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r):
			return at
		}
		at += n
	}
	return at
}

// isCommon reports whether r is a letter, or a vowel mark, of the ranges in which
// the official languages have theirs: asking Unicode takes longer.
func isCommon(r rune) bool {
	return 0x400 <= r && r < 0x482 || // Cyrillic
		0x620 <= r && r < 0x660 || // Arabic
		0xd8 <= r && r < 0xf7 || 0xc0 <= r && r < 0xd7 || 0xf8 <= r && r < 0x250 // Latin
}

// isPunctuation reports whether r is of the ranges in which most punctuation marks
// are, and no letter.
func isPunctuation(r rune) bool {
	return 0x2000 <= r && r < 0x2070 || 0x3000 <= r && r < 0x3005 || 0xff00 <= r && r < 0xff21
}

// isIdeograph reports whether r is a Chinese character.
func isIdeograph(r rune) bool {
	return 0x4e00 <= r && r < 0xa000 || unicode.IsLetter(r) && unicode.Is(unicode.Han, r)
}
