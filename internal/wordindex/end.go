package wordindex

import (
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// Word returns where the letters end that begin at at, as [End] does, and the key
// of the word that they are. Where there are none, the key is 0.
func Word(text string, at int) (key uint64, end int) {
	x := eight.At(text, at)
	if startsIdeograph(x) {
		return eight.Lowest(x, 3), at + 3
	}
	n := eight.Letters(x)
	switch c := byte(x >> (8 * n)); {
	case n == 8:
		// Most of the longer words have no more than twice as many.
		y := eight.At(text, at+8)
		if n := eight.Letters(y); n < 8 && byte(y>>(8*n)) < utf8.RuneSelf {
			return x ^ eight.Lowest(y, n)*stir, at + 8 + n
		}
	case c < utf8.RuneSelf:
		return eight.Lowest(x, n), at + n
	case c == 0xc3:
		if key, end = latinWord(text, at, x); end > at {
			return key, end
		}
	}
	end = letters(text, at, at+n)
	return Key(text[at:end]), end
}

// latinWord is Word for a word with accents of less than sixteen bytes, of which x has
// the first eight. It returns at for others.
func latinWord(text string, at int, x uint64) (key uint64, end int) {
	n := eight.Latin(x)
	if n < eight.Size {
		if n == 0 || byte(x>>(8*n)) >= utf8.RuneSelf {
			return 0, at
		}
		return eight.Lowest(x, n), at + n
	}
	if byte(x>>56) == 0xc3 { // the letter goes on
		return 0, at
	}
	y := eight.At(text, at+eight.Size)
	n = eight.Latin(y)
	if n == eight.Size || n == 0 && eight.Letters(y) > 0 || byte(y>>(8*n)) >= utf8.RuneSelf {
		return 0, at
	}
	return x ^ eight.Lowest(y, n)*stir, at + eight.Size + n
}

// End returns where the letters end that begin at at. Chinese does not part its
// words, so each of its characters counts as one.
func End(text string, at int) int { return letters(text, at, at) }

// letters returns where the letters end that begin at start, when those up to at
// are known.
func letters(text string, start, at int) int {
	for at < len(text) {
		x := eight.At(text, at)
		if n := eight.Letters(x); n > 0 {
			at += n
			continue
		}
		if byte(x) < utf8.RuneSelf {
			return at
		}
		if n := lettersOfTwo(x); n > 0 {
			at += n
			continue
		}
		if startsIdeograph(x) {
			if at == start {
				at += 3
			}
			return at
		}
		// The vowel marks of Arabic are in the middle of words, which go on behind them.
		r, n := utf8.DecodeRuneInString(text[at:])
		switch {
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

// lettersOfTwo returns how many of the bytes of x, from the lowest on, are letters of
// two bytes in the ranges in which the official languages have nearly all of theirs:
// asking Unicode takes longer.
func lettersOfTwo(x uint64) int {
	switch byte(x) {
	case 0xd0, 0xd1:
		return eight.Cyrillic(x)
	case 0xd8, 0xd9:
		return eight.Arabic(x)
	case 0xc3: // Latin, but for the signs of multiplication and division
		if second := byte(x >> 8); second&0xc0 == 0x80 && second&^0x20 != 0x97 {
			return 2
		}
	}
	return 0
}

// startsIdeograph reports whether the three lowest bytes of x are a Chinese character
// of those that texts have, from U+4E00 on.
func startsIdeograph(x uint64) bool {
	c := byte(x)
	return x&0xc0c000 == 0x808000 && (0xe5 <= c && c <= 0xe9 || c == 0xe4 && byte(x>>8) >= 0xb8)
}

// isPunctuation reports whether r is of the ranges in which most punctuation marks
// are, and no letter.
func isPunctuation(r rune) bool {
	return 0x2000 <= r && r < 0x2070 || 0x3000 <= r && r < 0x3005 || 0xff00 <= r && r < 0xff21 ||
		0x600 <= r && r < 0x610 || 0x61b <= r && r < 0x620 // Arabic
}

// isIdeograph reports whether r is a Chinese character.
func isIdeograph(r rune) bool {
	return 0x4e00 <= r && r < 0xa000 || unicode.IsLetter(r) && unicode.Is(unicode.Han, r)
}
