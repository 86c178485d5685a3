package resolution

import (
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
	"github.com/undoc-go/undoc/internal/fold"
)

// verbStartBits is the size of a table of starts as a power of two.
const verbStartBits = 12

// A verbStarts has the part of words in what leads to a further verb, by their first
// letters. It takes few others for one of them.
type verbStarts [1 << verbStartBits]verbPart

// A verbPart is the part of a word in what leads to a further verb: "and in this regard
// also requests". A word may have several.
type verbPart uint8

const (
	leadsPreambular verbPart = 1 << iota // it is a lead, or begins a head that goes on
	leadsOperative                       // the same in operative paragraphs
	inLink                               // it is a word of a link
	leadsOn                              // it is an aside
	opensLead                            // it is the first of several words that lead or are an aside
	secondOfLead                         // it is the second of them
)

// partAt returns the part of the word at at, or what it may be.
func (m *verbMatcher) partAt(at int) verbPart {
	start, ok := fold.StartAt(m.text, at)
	if !ok {
		return m.begins(at).part
	}
	return m.starts[start.Place(verbStartBits)]
}

// mayGoOn reports whether what leads to a further verb may stand behind a pause at at, or
// a link that does behind a space. It takes a few instructions for nearly all places.
func (m *verbMatcher) mayGoOn(at int, paused bool) bool {
	leads := leadsPreambular<<m.mood | leadsOn
	// No link has more words: "al tiempo que", "and while".
	for range 4 {
		// A pause that is there twice is one.
		at = m.skipPause(at)
		part := m.partAt(at)
		if paused && (part&leads != 0 || part&opensLead != 0 && m.partAt(m.behind(at))&secondOfLead != 0 || m.mayEndAsAdverb(at)) {
			return true
		}
		if part&inLink == 0 {
			return false
		}
		at, paused = m.behind(at), true
	}
	return true
}

// behind returns where the word behind the one at at begins.
func (m *verbMatcher) behind(at int) int {
	if n := eight.Letters(eight.At(m.text, at)); n > 0 && at+n < len(m.text) && m.text[at+n] == ' ' {
		return at + n + 1 // as nearly always
	}
	_, end := m.wordAt(at)
	return fold.Behind(m.text, end)
}

// mayLeadOn reports whether a head that goes on with a paragraph, or what leads to one,
// may begin at at.
func (m *verbMatcher) mayLeadOn(at int) bool {
	return m.begins(at).part&(leadsPreambular<<m.mood|opensLead) != 0 || m.endingAdverb(at) >= 0
}

// mayEndAsAdverb reports whether the word at at may end as adverbs do that no row has.
func (m *verbMatcher) mayEndAsAdverb(at int) bool {
	if m.adverbEndings == 0 {
		return false
	}
	x := eight.At(m.text, at)
	if n := eight.Letters(x); n > 0 && byte(x>>(8*n)) < '-' && n < eight.Size && !m.endsAdverb(byte(x>>(8*n-8))) {
		return false // as nearly always
	}
	end := fold.AfterWord(m.text, at)
	// A mark that cannot be seen may be within the word.
	return end > at && m.endsAdverb(m.text[end-1]) && m.hasEnding(adverbEndingClass, m.text[at:end]) ||
		end < len(m.text) && m.text[end] >= utf8.RuneSelf
}

// endsAdverb reports whether an adverb that no row has may end in a byte.
func (m *verbMatcher) endsAdverb(last byte) bool { return m.adverbEndings>>(last&63)&1 == 1 }
