package fold

import "github.com/undoc-go/undoc/internal/eight"

// A Start stands for the first letters of a word, as far as eight bytes hold them.
// Words that are the same when folded have the same start: a look at it passes by
// nearly all words that a table has not, before a letter of theirs is folded.
type Start uint64

// StartAt returns the start of the word at at, 0 where there is none, and how many
// letters it has where they are less than sixteen and all of ASCII, else 0. It is false where
// the bytes alone do not tell: in scripts with vowel marks, among letters that few
// languages have, or where a mark that cannot be seen may be within the word.
func StartAt(text string, at int) (start Start, letters int, ok bool) {
	x := eight.At(text, at)
	switch n, c := eight.Letters(x), byte(x); {
	case n == eight.Size:
		y := eight.At(text, at+eight.Size)
		if more := eight.Letters(y); more < eight.Size && byte(y>>(8*more)) < '-' {
			letters = n + more
		}
		return Start(x | 0x20*eight.Ones), letters, true
	case n > 0:
		start, ok = Start(eight.Lowest(x|0x20*eight.Ones, n)), endsStart(x>>(8*n))
		if byte(x>>(8*n)) < '-' {
			letters = n
		}
		return start, letters, ok
	case c < 0x80:
		return 0, 0, true
	case c == 0xc3: // Latin letters with marks: a capital differs in one bit
		return Start(eight.Lowest(x|0x2000, 2)), 0, true
	case c == 0xd0 || c == 0xd1:
		start, ok = startCyrillic(x)
		return start, 0, ok
	}
	start, ok = startIdeograph(x)
	return start, 0, ok
}

// endsStart reports whether the letters of ASCII before the bytes of x are all with
// which the word begins, whatever comes: letters like "é" have no capital in ASCII, and
// nothing that cannot be seen begins with their first byte.
func endsStart(x uint64) bool {
	const apostrophe = 0x9980e2 // as typeset, the lowest byte first
	return byte(x) < 0x80 || byte(x) == 0xc3 || eight.Lowest(x, 3) == apostrophe
}

// startCyrillic is [StartAt] for a word that begins with a letter of Cyrillic. Small and
// capital ones have the same five last bits.
func startCyrillic(x uint64) (Start, bool) {
	const pairs, small, capital = 0x0001000100010001, 0x91d1, 0x81d0
	n := eight.Cyrillic(x)
	// "ё", for which texts write "е", has other bits.
	s, c := x^pairs*small, x^pairs*capital
	ok := ((s-pairs)&^s|(c-pairs)&^c)&(pairs<<15) == 0
	return Start(eight.Lowest(x&(pairs*0x1f00), n)), ok && n > 0 && (n == eight.Size || byte(x>>(8*n)) < 0x80)
}

// startIdeograph is [StartAt] for a Chinese character, which is a word.
func startIdeograph(x uint64) (Start, bool) {
	c := byte(x)
	return Start(eight.Lowest(x, 3)), x&0xc0c000 == 0x808000 && (0xe5 <= c && c <= 0xe9 || c == 0xe4 && byte(x>>8) >= 0xb8)
}

// Place returns the place of the start in a set of 1<<bits places.
func (s Start) Place(bits int) int {
	const stir = 0x9e3779b97f4a7c15 // the golden ratio spreads the bits evenly
	return int(uint64(s) * stir >> (64 - bits))
}
