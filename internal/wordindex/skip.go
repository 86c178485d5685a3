package wordindex

import (
	"math/bits"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// MostGlued is how many words can be glued to one: "و" and "ب" in "وبقرارها".
const MostGlued = 2

// A Walker goes over the words of one text.
type Walker struct {
	index *Index
	text  string
	block block
}

// Walk returns a walker over the words of a text.
func (x *Index) Walk(text string) Walker {
	return Walker{x, text, block{base: -sizeOfBlock}}
}

// Skip passes by the words of the text up to end from at on that mean nothing where they
// stand, and the spaces and the marks behind them: those that begin no row, and behind
// live, the furthest place that something reaches, those that join and that no row
// goes on behind, and the marks that join. It returns what was passed by; where it
// stopped; and where the word that stands there ends, with its key. A figure or a mark
// that few texts have has no end behind next, and neither has the end.
func (w *Walker) Skip(at, end, live int) (p Passed, next, to int, key uint64) {
	x, text := w.index, w.text
	p.Word, p.Comma = -1, -1
	for at < end {
		switch c := text[at]; {
		case x.Glues:
		case isHan(c):
			p.Word, at = x.Filter.skipHan(text, p.Word, at, end, live)
		case c-'0' < 10:
			return p, at, at, 0
		case c < utf8.RuneSelf || hasCase(c):
			at = w.skipBlock(&p, at, end, live)
		}
		if at >= end {
			break
		}
		if behind := p.mark(text, at, live); behind > at {
			at = behind
			continue
		}
		key, to = Word(text, at)
		if to == at || goesOn(text, to, key) || !x.passes(text, at, to, live, key) {
			return p, at, to, key
		}
		p.Word, at = at, to
	}
	return p, at, at, 0
}

// skipBlock is Skip for nearly all words of Latin and of Cyrillic, the spaces between
// them and the marks that mean nothing there. It stops before any other, and before a
// word that may begin a row.
func (w *Walker) skipBlock(p *Passed, at, end, live int) int {
	for at < end {
		if i := at - w.block.base; i < 0 || i >= sizeOfBlock {
			w.block = blockAt(w.text, at)
		}
		next := w.skipInBlock(p, at, end, live)
		if next == at || next < w.block.base+sizeOfBlock && next != w.block.cut {
			return next
		}
		w.block.base = -sizeOfBlock
		at = next
	}
	return at
}

// skipInBlock is skipBlock for the words that are whole in the block.
func (w *Walker) skipInBlock(p *Passed, at, end, live int) int {
	text, f, b := w.text, &w.index.Filter, &w.block
	base := b.base
	whole := base+sizeOfBlock+eight.Size <= len(text)
	from := ^uint64(0) << (uint(at-base) & 63)
	letters, marks := b.letters&from, b.marks&from
	edges := letters ^ letters<<1
	for {
		start := sizeOfBlock
		if edges != 0 {
			start = bits.TrailingZeros64(edges)
			edges &= edges - 1
		}
		// The marks before the word.
		for marks<<(sizeOfBlock-start) != 0 {
			at = base + bits.TrailingZeros64(marks)
			if at >= end {
				return at
			}
			behind := p.mark(text, at, live)
			if behind == at {
				return at
			}
			if behind-base >= sizeOfBlock {
				return behind
			}
			marks &= ^uint64(0) << (uint(behind-base) & 63)
		}
		at = base + start
		if at >= end || edges == 0 {
			b.cut = at
			return at
		}
		stop := bits.TrailingZeros64(edges)
		edges &= edges - 1
		n := stop - start
		var x uint64
		if whole {
			x = eight.Load(text[at:])
		} else {
			x = eight.At(text, at)
		}
		class := f.class(x, n)
		if b.spaces>>(uint(stop)&63)&1 == 0 {
			if to := at + n; class != none || to < len(text) && !endsWord(text[to]) {
				return at
			}
		} else if class != none {
			if at <= live || class == looked {
				return at
			}
			next, c := f.Next[class], eight.At(text, at+n+1)&0xff
			if next != 0 && (c|0x20-'a' >= 26 || next>>(c&31)&1 != 0) {
				return at
			}
		}
		p.Word = at
	}
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
		if class := f.class(x, 3); class != none {
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
	switch class := x.Filter.class(eight.At(text, at), to-at); class {
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
		if at+2 >= to || x.Filter.class(eight.At(text, at), 2) == none {
			return false
		}
		if at += 2; x.Filter.class(eight.At(text, at), to-at) != none {
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
