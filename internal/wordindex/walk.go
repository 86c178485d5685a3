package wordindex

import (
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// A Walker goes over the words of one text.
type Walker struct {
	index *Index
	text  string
	block block
}

// Walk returns a walker over the words of a text.
func (x *Index) Walk(text string) Walker {
	return Walker{x, text, block{base: -eight.Block}}
}

// Skip passes by the words of the text up to end from at on that mean nothing where they
// stand, and the spaces and the marks behind them: those that begin no row, and behind
// live, the furthest place that something reaches, those that join and the marks that
// join. It returns what was passed by; where it stopped; and where the word that stands
// there ends, with its key. A figure or a mark that few texts have has no end behind
// next, and neither has the end.
func (w *Walker) Skip(at, end, live int) (p Passed, next, to int, key uint64) {
	x, text, from, word := w.index, w.text, at, -1
	for at < end {
		switch c := text[at]; {
		case c-'0' < 10:
			behind := x.quantity(text, at)
			if at <= live || behind > end || behind == at {
				return Passed{text[from:at], word}, at, at, 0
			}
			at = behind
			continue
		case isHan(c):
			at, word = x.Filter.skipHan(text, at, end, live, word)
		case at > live && (c < utf8.RuneSelf || hasCase(c) || isArabic(c)):
			at, word = w.skipBlocks(at, end, word)
		}
		if at >= end {
			break
		}
		if text[at]-'0' < 10 {
			continue
		}
		if behind := afterMark(text, at, live); behind > at {
			at = behind
			continue
		}
		key, to = Word(text, at)
		if to == at || goesOn(text, to, key) {
			return Passed{text[from:at], word}, at, to, key
		}
		behind := x.passes(text, at, to, live, key)
		if behind < 0 {
			return Passed{text[from:at], word}, at, to, key
		}
		word, at = at, behind
	}
	return Passed{text[from:at], word}, at, at, 0
}
