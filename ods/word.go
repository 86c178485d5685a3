package ods

import (
	"math/bits"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// A word is letters in lower case, as a vocabulary compares them: the first sixteen
// bytes in two integers, which those of two words in one are put together from. Hardly
// any word has more, and of those only the length is known here.
type word struct {
	low, high uint64 // with zeros behind the last byte
	size      int    // of all bytes
}

// wordSize is how many bytes of a word are known.
const wordSize = 2 * eight.Size

// join returns the word that two make, one behind the other.
func (w word) join(next word) word {
	n := 8 * uint(w.size)
	// A shift by more bits than there are, or by fewer than none, leaves nothing.
	return word{w.low | next.low<<n, w.high | next.low>>(64-n) | next.low<<(n-64) | next.high<<n, w.size + next.size}
}

// isLetter reports whether the word is one letter.
func (w word) isLetter() bool {
	// Those that take more bytes begin as in UTF-8.
	return w.size == 1 || w.low&0x80 != 0 && w.size == bits.LeadingZeros8(^uint8(w.low))
}

// compound returns the word that two make with a hyphen between them.
func (w word) compound(next word) word { return w.join(word{low: '-', size: 1}).join(next) }

// hashOf returns a number for the word, which stands in some pieces.
func (w word) hashOf(a, b, c string) uint64 {
	if w.size > wordSize {
		return hashOf(hashOf(hashOf(0, a), b), c) * hashBase // the last letter tells in all bits
	}
	return w.hash()
}

// hash is hashOf for a word that has no more than wordSize bytes.
func (w word) hash() uint64 {
	high, low := bits.Mul64(w.low^hashBase, w.high^hashBase>>1)
	return high ^ low
}

// The longWords of a text are those of more than wordSize bytes, as far as the first and
// the length tell: a bit for each, at a place that these tell.
type longWords [64]uint64

// longHash returns a number for what is known of a long word.
func longHash(w word) uint64 { return w.hash() + uint64(w.size)*hashBase }

func (l *longWords) add(w word) {
	hash := longHash(w)
	l[hash>>58] |= 1 << (hash >> 52 % 64)
}

// has reports whether the long word with a hash may be one of the text.
func (l *longWords) has(hash uint64) bool { return l[hash>>58]>>(hash>>52%64)&1 == 1 }

// small makes small letters of the capitals of ASCII.
const small = 0x20 * eight.Ones

// latinWord returns the word of letters that stand in s from one offset to another, and
// false where they are more than wordSize or not all of ASCII.
func latinWord(s string, from, to int) (w word, ok bool) {
	w.size = to - from
	if near := s[from:]; len(near) >= wordSize {
		w.low, w.high = eight.Load(near), eight.Load(near[eight.Size:])
	} else {
		w.low, w.high = eight.At(s, from), eight.At(s, min(from+eight.Size, to))
	}
	// Nothing branches on the length, which differs from word to word.
	w.low = eight.Lowest(w.low|small, min(w.size, eight.Size))
	w.high = eight.Lowest(w.high|small, max(w.size-eight.Size, 0))
	return w, w.size <= wordSize && (w.low|w.high)&eight.Tops == 0
}

// wideWord is latinWord for letters of which some take two bytes.
func wideWord(s string, from, to int) (w word, ok bool) {
	switch s[from] &^ 1 {
	case 0xd0:
		return russianWord(s, from, to)
	case 0xd8:
		return arabicWord(s, from, to)
	}
	if to-from > wordSize {
		return word{}, false
	}
	w.size = to - from
	low, more, ok := smallLatin(eight.Lowest(eight.At(s, from), min(w.size, eight.Size)), 0)
	if ok {
		w.low = eight.Lowest(low, min(w.size, eight.Size))
		w.high, more, ok = smallLatin(eight.Lowest(eight.At(s, min(from+eight.Size, to)), max(w.size-eight.Size, 0)), more)
		w.high = eight.Lowest(w.high, max(w.size-eight.Size, 0))
	}
	return w, ok && more == 0
}

// smallLatin returns eight bytes of letters of Latin in lower case, those of ASCII and
// those with accents that begin with 0xc3. A letter that has begun before has its second
// byte in them, and one that the last begins has it behind.
func smallLatin(x, second uint64) (letters, behind uint64, ok bool) {
	first := eight.Equal(x, 0xc3)
	second |= first << 8
	// Two are signs of calculation, and two have no other case there: × ÷ ß ÿ.
	odd := eight.Equal(x&^(0x28*eight.Ones), 0x97) | x<<1
	return x | small&^(first>>2), first >> 56, x&eight.Tops == first|second && odd&second == 0
}

// each has 1 in the first byte of each pair of bytes.
const each = 0x0001000100010001

// russianWord is latinWord for the letters from А to я.
func russianWord(s string, from, to int) (w word, ok bool) {
	others := uint64(0)
	for at := from; at < to && w.size < wordSize; at += eight.Size {
		letters, other := smallRussian(eight.At(s, at), min(to-at, eight.Size))
		w.addPlaces(letters, min(to-at, eight.Size)/2)
		others |= other
	}
	return w, others == 0 && 2*w.size == to-from
}

// smallRussian returns the bytes that the letters of Russian take of which x begins with n
// bytes, each in a pair of bytes, and what of x is no such letter.
func smallRussian(x uint64, n int) (letters, others uint64) {
	// The first byte of a letter and the two highest bits of the second are these.
	others = (x ^ each*0x80d0) & (each * 0xc0fe)
	// The last bit of the first byte and the last six of the second are the place of
	// the letter after U+0400: capitals from 0x10 on, small letters from 0x30.
	x = x&each<<6 | x>>8&(0x3f*each)
	others |= (^(x + (0x80-0x10)*each) | (x + (0x80-0x50)*each)) & (0x80 * each)
	x += ^(x + (0x80-0x30)*each) & (0x80 * each) >> 2
	return eight.Lowest(x, n), eight.Lowest(others, n)
}

// arabicWord is latinWord for letters of Arabic.
func arabicWord(s string, from, to int) (w word, ok bool) {
	others := uint64(0)
	for at := from; at < to && w.size < wordSize; at += eight.Size {
		letters, other := plainArabic(eight.At(s, at), min(to-at, eight.Size))
		w.addPlaces(letters, min(to-at, eight.Size)/2)
		others |= other
	}
	return w, others == 0 && 2*w.size == to-from
}

// plainArabic is smallRussian for Arabic, which has no capitals.
func plainArabic(x uint64, n int) (letters, others uint64) {
	others = (x ^ each*0x80d8) & (each * 0xc0fe)
	// Letters are from 0x20 to 0x4a after U+0600.
	x = x&each<<6 | x>>8&(0x3f*each)
	others |= (^(x + (0x80-0x20)*each) | (x + (0x80-0x4b)*each)) & (0x80 * each)
	return eight.Lowest(x-0x1f*each, n), eight.Lowest(others, n)
}

// addPlaces adds the n bytes that letters take of which each has a pair of bytes in x.
func (w *word) addPlaces(x uint64, n int) {
	x = (x | x>>8) & 0x0000ffff0000ffff
	w.addBytes((x|x>>16)&0xffffffff, n)
}

// readWord returns the word whose letters stand in s from an offset on, and where they
// end.
func readWord(s string, at int) (w word, end int) {
	x := eight.At(s, at)
	w.size = eight.Letters(x)
	w.low = eight.Lowest(x|small, w.size)
	if end = at + w.size; w.size == eight.Size {
		x = eight.At(s, end)
		n := eight.Letters(x)
		w.high, w.size, end = eight.Lowest(x|small, n), w.size+n, end+n
	}
	if end < len(s) && (s[end] >= utf8.RuneSelf || w.size == wordSize) {
		end = w.read(s, end)
	}
	return w, end
}

// read adds the letters that stand in s from an offset on, and returns where they end.
func (w *word) read(s string, at int) (end int) {
	for at < len(s) {
		c, size := rune(s[at]|0x20), 1
		switch {
		case 'a' <= c && c <= 'z':
			w.addBytes(uint64(c), 1)
			at++
			continue
		case s[at]|1 == 0xd9 && at+1 < len(s) && s[at+1]&0xc0 == 0x80: // most letters of Arabic
			if c = rune(s[at]&1)<<6 | rune(s[at+1]&0x3f) | 0x600; hasNoCapitals(c) {
				w.addBytes(uint64(c-0x61f), 1) // before the hyphen
				at += 2
				continue
			}
		case 0xe5 <= s[at] && s[at] <= 0xe9 && at+2 < len(s) && s[at+1]&0xc0 == 0x80 && s[at+2]&0xc0 == 0x80: // and of Chinese
			w.addBytes(uint64(s[at])|uint64(s[at+1])<<8|uint64(s[at+2])<<16, 3)
			at += 3
			continue
		}
		if c, size = nextLetter(s, at); size == 0 {
			break
		}
		w.add(c)
		at += size
	}
	return at
}

// add adds a character. Those of Russian take a byte each that no other character begins
// with, as those of Arabic do, so that words in all scripts are short.
func (w *word) add(c rune) {
	switch {
	case c < utf8.RuneSelf:
		w.addBytes(uint64(c), 1)
	case 0x430 <= c && c < 0x460:
		w.addBytes(uint64(c-0x400), 1) // between the figures and the small letters of ASCII
	default:
		var b [utf8.UTFMax]byte
		n := utf8.EncodeRune(b[:], c)
		w.addBytes(uint64(b[0])|uint64(b[1])<<8|uint64(b[2])<<16|uint64(b[3])<<24, n)
	}
}

// addBytes adds the n lowest bytes of x; it has no others.
func (w *word) addBytes(x uint64, n int) {
	place := 8 * uint(w.size)
	w.low |= x << place
	w.high |= x<<(place-64) | x>>(64-place)
	w.size += n
}

// wordOf returns the word that s is.
func wordOf(s string) word {
	w, _ := readWord(s, 0)
	return w
}
