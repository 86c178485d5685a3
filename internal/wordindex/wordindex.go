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
)

// An Index has the first words of the rows of a table. The zero value has none.
type Index struct {
	Filter Filter // of the words
	Slots  []Slot // at the places that the keys tell, or behind these where another has the place; a power of two
	Glues  bool   // there are words that are written together with the next one
}

// A Row is the words of a row. The one that joins what stands before it and behind
// it means nothing where nothing reaches it.
type Row struct {
	Words string
	Joins bool
}

// A Slot tells which rows begin with a word. The zero slot is empty.
type Slot struct {
	Key      uint64 // of the word, which no other one of the index has
	Next     uint32 // how the rows go on behind it, a bit for each letter: see next
	From, To uint16 // the rows, the first of which is the word alone if one is
}

// Find returns the slot of the word with the key, or nil. Words of more than
// eight bytes can have one key: the caller has to look at the word of a row.
func (x *Index) Find(key uint64) *Slot {
	// Most slots are empty, so that the walk ends at the first or the second one.
	for i := place(key); len(x.Slots) > 0; i++ {
		s := &x.Slots[i&(len(x.Slots)-1)]
		if s.Key == key {
			return s
		}
		if s.Key == 0 {
			break
		}
	}
	return nil
}

// spread is how many slots there are for a word, at least: with most of them
// empty, a word that is not in the table is known by the first that it meets.
const spread = 4

// New returns the index of rows of which those that begin with the same word
// stand together, the one that is nothing else first; the first row is number base
// of its table. A row that begins with no word has no slot.
func New(rows []Row, base int) (Index, error) {
	words := 0
	for i := range rows {
		if i == 0 || First(rows[i].Words) != First(rows[i-1].Words) {
			words++
		}
	}
	// A power of two, so that a mask of bits does for a remainder.
	size := 1
	for size < spread*words {
		size *= 2
	}
	x := Index{Slots: make([]Slot, size)}
	for from := 0; from < len(rows); {
		word, to := First(rows[from].Words), from+1
		for to < len(rows) && First(rows[to].Words) == word {
			to++
		}
		if word != "" {
			if err := x.add(word, rows[from:to], base+from); err != nil {
				return Index{}, err
			}
		}
		from = to
	}
	return x, nil
}

// add gives a word its slot.
func (x *Index) add(word string, rows []Row, from int) error {
	key := Key(word)
	if x.Find(key) != nil {
		return fmt.Errorf("wordindex: %q stands apart, or another word has its key", word)
	}
	if from+len(rows) > math.MaxUint16 {
		return fmt.Errorf("wordindex: row %d of %q is one too many", from+len(rows), word)
	}
	s := Slot{Key: key, From: uint16(from), To: uint16(from + len(rows))}
	looked := false
	for _, row := range rows {
		if row.Words != word {
			s.Next |= next(row.Words, len(word))
		} else {
			looked = !row.Joins
		}
	}
	i := place(key)
	for x.Slots[i&(len(x.Slots)-1)].Key != 0 {
		i++
	}
	x.Slots[i&(len(x.Slots)-1)] = s
	return x.Filter.add(word, s.Next, looked)
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
