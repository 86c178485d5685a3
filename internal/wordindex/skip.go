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
// live, the furthest place that something reaches, those that join and the marks that
// join. It returns what was passed by; where it stopped; and where the word that stands
// there ends, with its key. A figure or a mark that few texts have has no end behind
// next, and neither has the end.
func (w *Walker) Skip(at, end, live int) (p Passed, next, to int, key uint64) {
	x, text := w.index, w.text
	p.Word, p.Comma = -1, -1
	for at < end {
		switch c := text[at]; {
		case c-'0' < 10:
			behind := x.quantity(text, at)
			if at <= live || behind > end || behind == at {
				return p, at, at, 0
			}
			at = behind
			continue
		case x.Glues:
		case isHan(c):
			at = x.Filter.skipHan(text, &p, at, end, live)
		case c < utf8.RuneSelf || hasCase(c):
			at = w.skipBlocks(&p, at, end, live)
		}
		if at >= end {
			break
		}
		if text[at]-'0' < 10 {
			continue
		}
		if behind := p.mark(text, at, live); behind > at {
			at = behind
			continue
		}
		key, to = Word(text, at)
		if to == at || goesOn(text, to, key) {
			return p, at, to, key
		}
		behind := x.passes(text, at, to, live, key)
		if behind < 0 {
			return p, at, to, key
		}
		p.Word, at = at, behind
	}
	return p, at, at, 0
}

// quantity returns where the figures end that begin at at, if they are a quantity, a day
// or a year, as most are: no row begins with them, and nothing stands behind them that
// the number of a document goes on with. Else it returns at.
func (x *Index) quantity(text string, at int) int {
	if x.Figures || at == 0 || text[at-1] != ' ' {
		return at
	}
	word := eight.At(text, at)
	n := eight.Digits(word)
	if n > mostFigures || x.Filter.class(sketch(word, n)) != 0 {
		return at
	}
	// "217 A (III)" is a number, and so is "1373 (2001)".
	switch behind := word >> (8 * n); {
	case byte(behind) == 0 && at+n == len(text):
	case byte(behind) == ' ' && byte(behind>>8)-'a' < 26:
	case byte(behind) == ' ' && byte(behind>>8)-'A' < 26 && byte(behind>>16)-'a' < 26:
	case (byte(behind) == ',' || byte(behind) == ';' || byte(behind) == '.') && byte(behind>>8) == ' ':
	default:
		return at
	}
	return at + n
}

// mostFigures is how many figures are looked at: with three bytes behind them they are
// eight.
const mostFigures = 5

// skipBlocks is Skip for nearly all words of Latin and of Cyrillic, the spaces between
// them and the marks that mean nothing there. It stops before any other, and before a
// word that may begin a row.
func (w *Walker) skipBlocks(p *Passed, at, end, live int) int {
	for at < end && len(w.text) >= eight.Size {
		if i := at - w.block.base; i < 0 || i >= sizeOfBlock {
			w.block = blockAt(w.text, at)
		}
		next, cut := w.skipBlock(p, at, end, live)
		if !cut || next == at {
			return next
		}
		at, w.block.base = next, -sizeOfBlock
	}
	return at
}

// skipBlock is skipBlocks for the words that are whole in the block. It reports whether
// it stopped because a word may be cut there.
//
// Whether a row begins with a word and goes on with the next can be told when that is
// known: until then the word is open, and has not been passed by. Of the branches that a
// word takes all but the one at marks go the same way nearly always.
func (w *Walker) skipBlock(p *Passed, at, end, live int) (next int, cut bool) {
	f, base, edges := &w.index.Filter, w.block.base, w.block.edges(at)
	word, open, stop, before := p.Word, uint8(0), at, uint64(0)
	for {
		start := base + bits.TrailingZeros64(edges)
		edges &= edges - 1
		if start >= end || start != stop+1 || w.text[stop] != ' ' {
			if open&(longer|leads) != 0 || open != 0 && !w.endsWord(stop) {
				return word, start == base+sizeOfBlock
			}
			p.Word, open = word, 0
			if at = w.skipMarks(p, stop, min(start, end), live); at < start || at >= end {
				return at, at >= base+sizeOfBlock
			}
			start = at // the last mark may reach beyond the block
		}
		if edges == 0 { // the word may go on behind the block
			if open&(longer|leads) != 0 {
				start = word
			} else {
				p.Word = word
			}
			return start, true
		}
		stop = base + bits.TrailingZeros64(edges)
		edges &= edges - 1
		this := sketch(eight.Near(w.text, start), stop-start)
		class := f.class(this)
		if open&(f.pair(before, this)|class&known<<1) != 0 {
			return word, false
		}
		p.Word = word // it is passed by, since it is no longer open
		if class&looked != 0 || start <= live && class != 0 {
			return start, false
		}
		word, open, before = start, class|passed, this
	}
}

// skipMarks passes by the spaces and the marks from at up to end.
func (w *Walker) skipMarks(p *Passed, at, end, live int) int {
	for at < end {
		to := at + 1
		if w.text[at] != ' ' {
			if to = p.mark(w.text, at, live); to == at {
				break
			}
		}
		at = to
	}
	return at
}

// endsWord reports whether what stands at at, no letter of ASCII, ends any word before
// it: letters with accents go on with it, and for the others see goesOn.
func (w *Walker) endsWord(at int) bool {
	return at == len(w.text) || w.text[at] < '-' || '9' < w.text[at] && w.text[at] < utf8.RuneSelf
}

// skipHan is Skip for Chinese characters, of which each is a word. It stops before the
// last two of the text.
func (f *Filter) skipHan(text string, p *Passed, at, end, live int) int {
	word, open, before := p.Word, uint8(0), uint64(0)
	for at < end && len(text)-at >= eight.Size {
		x := eight.Load(text[at:])
		if x&0xc0c000 != 0x808000 || !isHan(byte(x)) {
			break
		}
		this := sketchOfThree(x)
		class := f.class(this)
		if open&(f.pair(before, this)|class&known<<1) != 0 {
			return word
		}
		p.Word = word
		if class&looked != 0 || at <= live && class != 0 || byte(x>>24)-'/' <= '9'-'/' { // see goesOn
			return at
		}
		word, open, before = at, class&(longer|leads), this
		at += 3
	}
	if open != 0 {
		return word // what stands behind it may go on with it in some row
	}
	p.Word = word
	return at
}

// goesOn reports whether what stands at at may make another word of the one before
// it, which has the key: a symbol in front of a slash, "17A" with a figure, the
// number of a session in "S-27/2".
func goesOn(text string, at int, key uint64) bool {
	if at == len(text) {
		return false
	}
	c := text[at]
	return '/' <= c && c <= '9' || (key == 'S' || key == 'E'|'S'<<8) && (c == '-' || c == 0xe2)
}

// passes returns where the words end that can be passed by, of which text[at:to] with
// the key is the first; or -1 where it cannot.
func (x *Index) passes(text string, at, to, live int, key uint64) int {
	// What is a capital elsewhere, only Unicode knows; and what is glued, only the rows.
	c := text[at]
	if c >= utf8.RuneSelf && !hasCase(c) && !isCaseless(c) || x.Glues && x.mayBeGlued(text, at, to) {
		return -1
	}
	class := x.Filter.class(sketchOf(text[at:to]))
	switch {
	case class == 0:
		return to
	case at <= live || class&looked != 0 || class&leads != 0 && x.leadsOn(text, to):
		return -1
	case class&longer == 0:
		return to
	}
	behind := x.joined(text, to, key)
	if small, isCapital := SmallKey(text, at, to); behind == to && isCapital {
		return x.joined(text, to, small)
	}
	return behind
}

// leadsOn reports whether a word that a row begins with may stand behind the one that
// ends at end.
func (x *Index) leadsOn(text string, end int) bool {
	from, to := behind(text, end)
	return from == to || x.Filter.class(sketchOf(text[from:to])) != 0
}

// joined returns where the words end that join as a whole and begin with the one that
// has the key and ends at to; to, where there are none; and -1 where a row may begin
// that means something where nothing reaches it.
func (x *Index) joined(text string, to int, key uint64) int {
	passed, end := to, to
	for s := x.Find(key); s != nil; s = x.Find(key) {
		switch {
		case s.Alone == meaning, !s.Deep && s.GoesOn(text, end):
			return -1
		case s.Alone == joining:
			passed = end
		}
		from, next := behind(text, end)
		if from == next && s.GoesOn(text, end) { // a mark goes on with it in some row
			return -1
		}
		if from == next || !s.Deep {
			break
		}
		word, _ := Word(text, from)
		key, end = together(key, word), next
	}
	return passed
}

// mayBeGlued reports whether the word text[at:to] of letters of two bytes may be
// one that rows begin with and a word of one letter before it, or two.
func (x *Index) mayBeGlued(text string, at, to int) bool {
	for range MostGlued {
		if at+2 >= to || x.Filter.class(sketchOf(text[at:at+2])) == 0 {
			return false
		}
		if at += 2; x.Filter.class(sketchOf(text[at:to])) != 0 {
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
