package wordindex

import "github.com/undoc-go/undoc/internal/eight"

// A Slot tells which rows begin with a word, or with a few. The zero slot is
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

// GoesOn reports whether a row may go on as the text does behind the word of the
// slot, which ends at at.
func (s *Slot) GoesOn(text string, at int) bool { return s.Next != 0 && s.Next&next(text, at) != 0 }

// next returns a bit for the first letter of what follows the word that ends at
// at, behind a space or not, and all bits where that is no letter or one that may
// be spelled in several ways.
func next(text string, at int) uint32 {
	if at < len(text) && text[at] == ' ' {
		at++
	}
	// The last byte of a letter tells most of it.
	x := eight.At(text, at)
	c, second, third := byte(x), byte(x>>8), byte(x>>16)
	switch {
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return 1 << (c & 31)
	case hasCase(c), c == 0xd8 && second >= 0xa0, c == 0xd9: // not the marks of Arabic
		return 1 << (second & 31)
	case isHan(c):
		return 1 << (third & 31)
	}
	return ^uint32(0)
}
