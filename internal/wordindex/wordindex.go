// Package wordindex finds the rows of a table that begin with the words of a running
// text, and passes by all others: nearly all words of a document begin no row.
//
// A text is walked over in blocks of sixty-four bytes, of which a bit tells for each
// whether it is a letter. A filter of sketches, numbers of a few bits, refuses most words
// in one look; where rows go on behind a word, another refuses most pairs of words. What
// is left is looked up, word after word, in slots that lead to the rows.
//
// The tables are generated, and so are their indexes: what a generator takes for
// a word of a row, and what a reader takes for a word of the text, has to be the same. So
// both ask [End].
package wordindex

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// An Index has the first words of the rows of a table. The zero value has none.
type Index struct {
	Filter Filter // of the words
	Slots  []Slot // at the places that the keys tell, or behind these where another has the place; a power of two
	Glues  uint64 // the letters that are written together with the next word, by the last bits of each
	// Figures mean something wherever they stand: what they belong to may stand behind them.
	Figures bool
}

// A Row is the words of a row. The one that joins what stands before it and behind
// it means nothing where nothing reaches it.
type Row struct {
	Words string
	Joins bool
	Leads bool // it leads to what stands behind it, and means nothing without
	Glued bool // it is written together with the next word, as Arabic writes its words of one letter
	whole bool // it joins, and one of its words means something without the others
}

// spread is how many slots there are for those that are taken, at least: with most of
// them empty, words that are not in the table are known by the first that they meet.
const spread = 3

// mostWords is how many words the rows of a slot begin with, and fewRows how many rows
// are tried one by one where two words are known.
const (
	mostWords = 5
	fewRows   = 3
)

// New returns the index of rows in the order of [Compare]; the first row is number base
// of its table. A row that begins with no word has no slot.
func New(rows []Row, base int) (Index, error) {
	if base+len(rows) > math.MaxUint16 {
		return Index{}, fmt.Errorf("wordindex: row %d is one too many", base+len(rows))
	}
	var x Index
	for _, row := range rows {
		x.Filter.add(row)
		if row.Glued {
			x.Glues |= gluedBit(row.Words)
		}
	}
	for _, letters := range []string{"S", "ES"} {
		x.Filter.Class[sketchOf(letters)] |= numbered
	}
	rows = slices.Clone(rows)
	for i := range rows {
		x.Filter.addJoining(&rows[i])
	}
	var slots []Slot
	for from := 0; from < len(rows); {
		word, to := First(rows[from].Words), from+1
		for to < len(rows) && First(rows[to].Words) == word {
			to++
		}
		if word != "" {
			slots = appendSlots(slots, rows[from:to], base+from, len(word), Key(word), 1)
		}
		from = to
	}
	// A power of two, so that a mask of bits does for a remainder.
	size := 1
	for size < spread*len(slots) {
		size *= 2
	}
	x.Slots = make([]Slot, size)
	for _, s := range slots {
		if x.Find(s.Key) != nil {
			return Index{}, fmt.Errorf("wordindex: the words of row %q stand apart, or others have their key", rows[int(s.From)-base].Words)
		}
		i := place(s.Key)
		for x.Slots[i&(size-1)].Key != 0 {
			i++
		}
		x.Slots[i&(size-1)] = s
	}
	return x, nil
}

// appendSlots appends the slot of the rows, which begin with the same words: these have
// the key, and end at end; and the slots of those with more words in common.
func appendSlots(slots []Slot, rows []Row, from, end int, key uint64, words int) []Slot {
	s := Slot{Key: key, From: uint16(from), To: uint16(from + len(rows))}
	more := rows
	if len(rows[0].Words) == end {
		more = rows[1:]
		switch row := rows[0]; {
		case !row.Joins && !(row.Leads && words == 1):
			s.Alone = meaning
		case row.whole && words > 1:
			s.Alone = joining
		}
	}
	for _, row := range more {
		s.Next |= next(row.Words, end)
	}
	s.Deep = words == 1 && len(more) > 0 || words < mostWords && len(more) > fewRows
	slots = append(slots, s)
	for i := 0; s.Deep && i < len(more); {
		start, stop := behind(more[i].Words, end)
		j := i + 1
		for j < len(more) && sameNext(more[i].Words, more[j].Words, end) {
			j++
		}
		if start < stop {
			first := from + len(rows) - len(more) + i
			slots = appendSlots(slots, more[i:j], first, stop, together(key, Key(more[i].Words[start:stop])), words+1)
		}
		i = j
	}
	return slots
}

// sameNext reports whether two rows that begin with the same words, up to end, have the
// same next one.
func sameNext(a, b string, end int) bool {
	from, to := behind(a, end)
	start, stop := behind(b, end)
	return a[from:to] == b[start:stop]
}

// Compare orders the words of rows as an index wants them: by the first word, by the
// second and the third, and then as strings.
func Compare(a, b string) int {
	i, j := len(First(a)), len(First(b))
	if order := strings.Compare(a[:i], b[:j]); order != 0 {
		return order
	}
	for range mostWords - 1 {
		from, to := behind(a, i)
		start, stop := behind(b, j)
		if order := strings.Compare(a[from:to], b[start:stop]); order != 0 {
			return order
		}
		i, j = to, stop
	}
	return strings.Compare(a, b)
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
