package wordindex

import (
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// MostGlued is how many words can be glued to one: "و" and "ب" in "وبقرارها".
const MostGlued = 2

// Skip passes by the words of text[:end] from at on that mean nothing where they
// stand, and the spaces and the marks behind them: those that begin no row, and behind
// live, the furthest place that something reaches, those that join and that no row
// goes on behind, and the marks that join. It returns what was passed by; where it
// stopped; and where the word that stands there ends, with its key. A figure or a mark
// that few texts have has no end behind next, and neither has the end.
func (x *Index) Skip(text string, at, end, live int) (p Passed, next, to int, key uint64) {
	p.Word, p.Comma = -1, -1
	for at < end {
		p.Word, at = x.Filter.skipShort(text, p.Word, at, end, live)
		if at >= end {
			break
		}
		if isHan(text[at]) && !x.Glues {
			if p.Word, at = x.Filter.skipHan(text, p.Word, at, end, live); at >= end {
				break
			}
		}
		if mayBeMark(text, at) {
			if behind := p.mark(text, at, live); behind > at {
				at = behind
				continue
			}
		}
		key, to = Word(text, at)
		if to == at || goesOn(text, to, key) || !x.passes(text, at, to, live, key) {
			return p, at, to, key
		}
		p.Word, at = at, to
	}
	return p, at, at, 0
}

// skipShort is Skip for nearly all words: those that have less than sixteen letters,
// of ASCII all, and a space behind them, or that begin no row. It stops before any
// other, before marks, and before the last few of the text, which sixteen bytes would
// reach beyond.
func (f *Filter) skipShort(text string, last, at, end, live int) (int, int) {
	for at < end && len(text)-at > 2*eight.Size {
		rest := text[at:]
		key := eight.Load(rest)
		n := eight.Letters(key)
		if n == 0 {
			if rest[0] != ' ' {
				break
			}
			at++
			continue
		}
		if n < eight.Size {
			key = eight.Lowest(key, n)
		} else {
			y := eight.Load(rest[eight.Size:])
			more := eight.Letters(y)
			if more == eight.Size {
				break
			}
			key ^= eight.Lowest(y, more) * stir
			n += more
		}
		if behind := rest[n]; behind != ' ' {
			if endsWord(behind) && f.class(foldLatin(key)) == none {
				return at, at + n
			}
			break
		}
		if class := f.class(foldLatin(key)); class != none {
			next, c := f.Next[class], rest[n+1]
			if at <= live || class == looked || next != 0 && (c|0x20-'a' >= 26 || next>>(c&31)&1 != 0) {
				break
			}
		}
		last, at = at, at+n+1
	}
	return last, at
}

// endsWord reports whether c, which is no letter of ASCII, ends any word before it:
// letters with accents go on with it, and for the others see goesOn.
func endsWord(c byte) bool { return c < '-' || '9' < c && c < utf8.RuneSelf }

// skipHan is Skip for Chinese characters, of which each is a word. It stops before the
// last two of the text.
func (f *Filter) skipHan(text string, last, at, end, live int) (int, int) {
	for at < end && len(text)-at >= eight.Size {
		x := eight.Load(text[at:])
		if !startsIdeograph(x) {
			break
		}
		behind := x >> 24
		if class := f.class(x & 0xffffff); class != none {
			next := f.Next[class]
			if at <= live || class == looked || next != 0 && (!startsIdeograph(behind) || next>>(behind>>16&31)&1 != 0) {
				break
			}
		}
		if '/' <= byte(behind) && byte(behind) <= '9' { // see goesOn
			break
		}
		last, at = at, at+3
	}
	return last, at
}

// goesOn reports whether what stands at at may make another word of the one before
// it, which has the key: a symbol in front of a slash, "17A" with a figure, the
// number of a session in "S-27/2".
func goesOn(text string, at int, key uint64) bool {
	return at < len(text) && '/' <= text[at] && text[at] <= '9' || key == 'S' || key == 'E'|'S'<<8
}

// passes reports whether the word text[at:to] can be passed by.
func (x *Index) passes(text string, at, to, live int, key uint64) bool {
	// What is a capital elsewhere, only Unicode knows; and what is glued, only the rows.
	c := text[at]
	if c >= utf8.RuneSelf && !hasCase(c) && !isCaseless(c) || x.Glues && x.mayBeGlued(text, at, to) {
		return false
	}
	switch class := x.Filter.class(fold(key, c)); class {
	case none:
		return true
	case looked:
		return false
	default:
		// Where no space stands behind the word, a mark may go on with it in some row.
		return at > live && (to < len(text) && text[to] == ' ' || isHan(c)) && x.Filter.Next[class]&next(text, to) == 0
	}
}

// mayBeGlued reports whether the word text[at:to] of letters of two bytes may be
// one that rows begin with and a word of one letter before it, or two.
func (x *Index) mayBeGlued(text string, at, to int) bool {
	for range MostGlued {
		if at+2 >= to || x.Filter.class(Key(text[at:at+2])) == none {
			return false
		}
		if at += 2; x.Filter.class(Key(text[at:to])) != none {
			return true
		}
	}
	return false
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

// isCaseless reports whether c is the first byte of letters of a script without
// capitals: Arabic, or Chinese.
func isCaseless(c byte) bool { return 0xd8 <= c && c <= 0xdb || isHan(c) }

// isHan reports whether c is the first byte of Chinese characters.
func isHan(c byte) bool { return 0xe4 <= c && c <= 0xe9 }
