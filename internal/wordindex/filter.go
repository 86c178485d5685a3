package wordindex

import "github.com/undoc-go/undoc/internal/eight"

// A Filter tells what is to be done about a word of a text where nothing reaches it,
// in one look at tables that are small enough to be always at hand. It knows all words
// that were added, with a capital or without, and takes a few others for one of them
// by chance.
type Filter struct {
	Class [1 << filterBits]uint8 // of the words with a sketch: none of the classes, or a sum of them
	Pairs [1 << pairBits / 8]uint8
}

// filterBits is the size of a filter as a power of two: a few hundred words in eight
// thousand bytes. pairBits is that of the set of pairs of words that stand together in
// a row.
const (
	filterBits = 13
	pairBits   = 16
)

// The classes of words. Behind a word that leads or has longer rows, it is open whether it
// means something.
const (
	looked   = 1 << iota // a row is the word alone, and means something wherever it stands
	longer               // rows go on behind the word
	known                // a row begins with the word
	leads                // a row is the word alone, and means something before a known one
	numbered             // with a dash behind it, the word begins the number of a session
)

// class returns the classes of a word with the sketch.
func (f *Filter) class(sketch uint64) uint8 { return f.Class[sketch] }

// pair returns [longer] where a row may begin with two words that have the sketches, and
// a space between them, and else 0.
func (f *Filter) pair(first, second uint64) uint8 {
	i := pairOf(first, second)
	return f.Pairs[i/8] >> (i % 8) << 1 & longer
}

// pairOf returns the place of a pair of words in the set.
func pairOf(first, second uint64) uint64 {
	return (first<<(pairBits-filterBits) ^ second) % (1 << pairBits)
}

// sketch returns the place in a filter of a word of n bytes, one or more, of which x has
// the first eight. It is the same with a capital and without, and for the few words as long that
// begin with the same letters.
func sketch(x uint64, n int) uint64 {
	c := byte(x)
	x |= 0x20
	if hasCase(c) { // the second byte of a small and a capital letter ends in the same bits
		x, n = x>>8&^0xe0, n-1
	}
	behind := eight.Size - n // what is no part of the word, if there are so few letters
	behind &^= behind >> 63
	return (x<<(8*uint(behind)%64) + uint64(n)) * stir >> (64 - filterBits)
}

// sketchOfThree is sketch for a word of three bytes of a script without capitals.
func sketchOfThree(x uint64) uint64 {
	return ((x|0x20)<<(8*(eight.Size-3)) + 3) * stir >> (64 - filterBits)
}

// sketchOf returns the sketch of a word.
func sketchOf(word string) uint64 { return sketch(eight.At(word, 0), len(word)) }

// sketchAt returns the sketch of the word text[at:to].
func sketchAt(text string, at, to int) uint64 { return sketch(eight.At(text, at), to-at) }

// MayBegin reports whether a row may begin with the word.
func (f *Filter) MayBegin(word string) bool { return f.class(sketchOf(word)) != 0 }

// add adds the first word of a row and, where the row does not join, the pair that it
// makes with the next one.
func (f *Filter) add(row Row) {
	first := First(row.Words)
	if first == "" {
		return
	}
	// Words that share a sketch share what any of them needs.
	class := &f.Class[sketchOf(first)]
	*class |= known
	switch {
	case row.Joins:
	case row.Words == first && row.Leads:
		*class |= leads
	case row.Words == first:
		*class |= looked
	default:
		*class |= longer
		f.addPair(row.Words, len(first))
	}
}

// addPair adds the words of a row up to end, and the one behind them.
func (f *Filter) addPair(row string, end int) {
	if from, to := behind(row, end); from < to {
		i := pairOf(sketchOf(row[:end]), sketchOf(row[from:to]))
		f.Pairs[i/8] |= 1 << (i % 8)
	}
}

// addJoining adds a row of several words that join. They are passed by one by one, unless
// another than the first means something wherever it stands, as in "et sa": then they are
// wanted whole.
func (f *Filter) addJoining(row *Row) {
	first := len(First(row.Words))
	if !row.Joins || first == 0 || first == len(row.Words) {
		return
	}
	for end := first; end < len(row.Words); {
		from, to := behind(row.Words, end)
		row.whole = row.whole || from < to && f.class(sketchOf(row.Words[from:to]))&(looked|leads) != 0
		end = max(to, end+1)
	}
	if row.whole {
		f.Class[sketchOf(row.Words[:first])] |= longer
		f.addPair(row.Words, first)
	}
}
