package resolution

import (
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
	"github.com/undoc-go/undoc/internal/fold"
)

// verbStartBits is the size of a set of starts as a power of two: the words of a few
// hundred rows in a thousand bytes.
const verbStartBits = 13

// A verbStarts is the set of the first letters of the words that a further verb may
// begin with, and of those that lead to one. It takes few others for one of them.
type verbStarts [1 << verbStartBits / 64]uint64

// has reports whether the set may have the start.
func (s *verbStarts) has(start fold.Start) bool {
	place := start.Place(verbStartBits)
	return s[place/64]>>(place%64)&1 == 1
}

// mayStart reports whether a further verb, or what leads to one, may begin at at. It is
// true of few places where [verbMatcher.mayLead] finds none, and takes a few
// instructions for nearly all.
func (m *verbMatcher) mayStart(at int) bool {
	start, ok := fold.StartAt(m.text, at)
	return !ok || m.starts[m.mood].has(start) || m.adverbEndings != 0 && m.mayEndAsAdverb(at)
}

// mayEndAsAdverb reports whether the word at at may end as adverbs do that no row has,
// by its last letter.
func (m *verbMatcher) mayEndAsAdverb(at int) bool {
	from := at
	for {
		n := eight.Letters(eight.At(m.text, at))
		if at += n; n < eight.Size {
			break
		}
	}
	if at < len(m.text) && (m.text[at] >= utf8.RuneSelf || m.text[at] == '-') {
		return true // the word may go on
	}
	return at > from && m.adverbEndings>>(m.text[at-1]&63)&1 == 1
}
