package wordindex

import (
	"math/bits"

	"github.com/undoc-go/undoc/internal/eight"
)

// skipBlocks is Skip, where nothing reaches the words, for nearly all words of Latin, of
// Cyrillic and of Arabic and the marks between them. It stops before any other, and before a word
// that may begin a row, and returns the last word that it passed by; or word, where it
// passed by none.
func (w *Walker) skipBlocks(at, end, word int) (next, last int) {
	for at < end && len(w.text) >= eight.Size {
		if i := at - w.block.base; i < 0 || i >= eight.Block {
			w.block = blockAt(w.text, at)
		}
		var cut bool
		next, word, cut = w.skipBlock(at, end, word)
		if !cut || next == w.block.base {
			return next, word
		}
		w.block = blockAt(w.text, next)
		at = next
	}
	return at, word
}

// skipBlock is skipBlocks for the words that are whole in the block, up to the first odd
// byte. It reports whether it stopped because a word, or what stands behind it, may go on
// beyond the block.
//
// Whether a row begins with a word and goes on with the next can be told when that is
// known: until then the word is open, and has not been passed by. But for the end of the
// block, a word takes one branch, which goes the same way nearly always.
func (w *Walker) skipBlock(at, end, word int) (next, last int, cut bool) {
	f, text, base := &w.index.Filter, w.text, w.block.base
	behind := ^uint64(0) << (uint(at-base) % eight.Block)
	letters := w.block.letters & behind
	window, limit := ^uint64(0), eight.Block
	if odd := w.block.odd & behind; odd != 0 {
		window, limit = odd&-odd-1, bits.TrailingZeros64(odd)
	}
	if end-base < limit {
		window, limit = 1<<uint(end-base)-1, end-base
	}
	cut = limit == eight.Block
	starts, edges := letters&^(letters<<1), (letters^letters<<1)&window
	joined := w.block.joints // to the next word
	open, before := uint8(0), uint64(0)
	for edges != 0 {
		start := bits.TrailingZeros64(edges)
		edges &= edges - 1
		if edges == 0 { // the word ends where the window does, or behind it
			limit = start
			break
		}
		stop := bits.TrailingZeros64(edges)
		edges &= edges - 1
		var x uint64
		if i := base + start; i <= len(text)-eight.Size {
			x = eight.Load(text[i : i+eight.Size])
		} else {
			x = eight.At(text, i)
		}
		this := sketch(x, stop-start)
		class := f.class(this)
		if w.index.Glues != 0 && w.index.mayBeGlued(text, base+start, base+stop) {
			class |= looked
		}
		goesOn := open & (f.pair(before, this) | class&known<<1)
		if alone := uint8(joined>>uint(stop))&1 - 1; goesOn|class&(alone&(longer|leads)|looked|numbered) != 0 {
			if goesOn != 0 {
				limit, open, cut = lastBit(starts, start), 0, false
				break
			}
			if class&(alone&(longer|leads)|looked) != 0 || isDash(text[base+stop]) {
				limit, open, cut = start, 0, false
				break
			}
		}
		open, before = class, this
	}
	if open&(longer|leads) != 0 {
		limit = lastBit(starts, limit)
	}
	if i := lastBit(starts, limit); i >= 0 {
		word = base + i
	}
	return base + limit, word, cut
}

// lastBit returns the last bit before bit n, or -1.
func lastBit(x uint64, n int) int { return bits.Len64(x&(1<<uint(n)-1)) - 1 }

// isDash reports whether a dash begins with c.
func isDash(c byte) bool { return c == '-' || c == 0xe2 }
