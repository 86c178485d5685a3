package wordindex

import (
	"math/bits"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

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
