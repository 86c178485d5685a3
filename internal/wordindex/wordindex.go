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
	"slices"
	"strings"
	"unicode/utf8"
)

// An Index has the first words of the rows of a table. The zero value has none.
type Index struct {
	Filter Filter // of the words
	Slots  []Slot // at the places that the keys tell, or behind these where another has the place; a power of two
	Glues  bool   // there are words that are written together with the next one
	// Figures mean something wherever they stand: what they belong to may stand behind them.
	Figures bool
}

// A Row is the words of a row. The one that joins what stands before it and behind
// it means nothing where nothing reaches it.
type Row struct {
	Words string
	Joins bool
	Leads bool // it leads to what stands behind it, and means nothing without
	Whole bool // all words of it are wanted where it joins: it makes another thing than they do
}

// A Slot tells which rows begin with a word, or with two or three. The zero slot is
// empty.
type Slot struct {
	Key      uint64 // of the words, which no others of the index have
	From, To uint16 // the rows, the first of which is the words alone if one is
	Next     uint32 // how the rows go on behind them, a bit for each letter: see next
	Deep     bool   // with one more word, these rows have slots of their own
	Alone    uint8  // what the words alone do if they are a row that is wanted whole
}

// What words do.
const (
	joining uint8 = 1 + iota // they join
	meaning                  // they mean something wherever they stand
)

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

// spread is how many slots there are for those that are taken, at least: with most of
// them empty, words that are not in the table are known by the first that they meet.
const spread = 3

// mostWords is how many words the rows of a slot begin with, and fewRows how many rows
// are tried one by one where two words are known.
const (
	mostWords = 3
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
		case row.Whole && words > 1:
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

// behind returns where the word begins and ends that stands behind the one that ends at
// end: a space or an apostrophe away, or in Chinese at once. What stands there otherwise,
// a mark, figures or another kind of space, is no word that an index knows: the two are
// the same.
func behind(text string, end int) (from, to int) {
	from = nextWord(text, end)
	if from < 0 {
		switch rest := text[end:]; {
		case strings.HasPrefix(rest, "’"):
			from = end + len("’")
		case strings.HasPrefix(rest, "'"):
			from = end + 1
		default:
			return end, end
		}
	}
	if to = End(text, from); to == from {
		return end, end
	}
	return from, to
}

// nextWord returns where a word may begin behind the one that ends at end: a space away,
// or in Chinese at once. It is -1 where none does.
func nextWord(text string, end int) int {
	switch {
	case end+1 < len(text) && text[end] == ' ':
		return end + 1
	case 0 < end && end < len(text) && isHan(text[end]) && text[end-1] >= utf8.RuneSelf:
		return end
	}
	return -1
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

// Deeper returns the slot of the words with the key, which are those of s and end at
// end, and of the one that stands behind them in the text; the key of all these; and
// where they end. The slot is nil where no row goes on so. It is not sure where another
// space than a plain one stands there, or a mark: then only the rows tell.
func (x *Index) Deeper(s *Slot, text string, end int, key uint64) (deeper *Slot, all uint64, to int, sure bool) {
	if from := nextWord(text, end); s.Deep && from >= 0 {
		word, to := Word(text, from)
		if to > from {
			all = together(key, word)
			return x.Find(all), all, to, true
		}
	}
	return nil, 0, end, false
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
