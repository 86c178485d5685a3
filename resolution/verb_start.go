package resolution

import (
	"github.com/undoc-go/undoc/internal/eight"
	"github.com/undoc-go/undoc/internal/fold"
)

// A verbStarts has the part of words in what leads to a further verb, by their first
// letters. It takes few others for one of them.
type verbStarts [1 << verbStartBits]verbPart

// A verbPart is the part of a word in what leads to a further verb: "and in this regard
// also requests". A word may have several.
type verbPart uint8

// partAt returns the part of the word at at, or what it may be.
func (m *verbMatcher) partAt(at int) verbPart {
	start, letters, ok := fold.StartAt(m.text, at)
	if !ok {
		return m.begins(at).part | m.adverbAt(at)
	}
	part := m.starts[start.Place(verbStartBits)]
	// Most words that no row has end in another letter than adverbs do.
	if letters == 0 || m.endsAdverb(m.text[at+letters-1]|0x20) {
		part |= m.adverbAt(at)
	}
	return part
}

// mayGoOn reports whether what leads to a further verb may stand behind a pause at at, or
// a link that does behind a space. It takes a few instructions for nearly all places.
func (m *verbMatcher) mayGoOn(at int, paused bool) bool {
	// The second word of what begins as a link does tells most often that it leads nowhere.
	if !paused {
		at = m.behind(m.skipPause(at))
	}
	// No link has more words: "al tiempo que", "and while".
	for range 4 {
		// A pause that is there twice is one.
		at = m.skipPause(at)
		part := m.partAt(at)
		if m.mayLeadOn(at, part) || part&leadsOn != 0 {
			return true
		}
		if part&inLink == 0 {
			return false
		}
		at = m.behind(at)
	}
	return true
}

// behind returns where the word behind the one at at begins.
func (m *verbMatcher) behind(at int) int {
	n := eight.Letters(eight.At(m.text, at))
	if next := at + n + 1; n > 0 && next < len(m.text) && m.text[next-1] == ' ' && m.text[next]|0x20-'a' < 26 {
		return next // as nearly always
	}
	_, end := m.wordAt(at)
	return fold.Behind(m.text, end)
}

// mayLeadOn reports whether a head that goes on with a paragraph, or what leads to one,
// may begin with the word at at, which has the part.
func (m *verbMatcher) mayLeadOn(at int, part verbPart) bool {
	return part&(leadsPreambular<<m.mood) != 0 || part&opensLead != 0 && m.partAt(m.behind(at))&secondOfLead != 0
}

// adverbAt returns the part of the word at at where it may end as adverbs do that no row
// has.
func (m *verbMatcher) adverbAt(at int) verbPart {
	if m.adverbEndings == 0 {
		return 0
	}
	end := fold.AfterWord(m.text, at)
	// A mark that cannot be seen may be within the word.
	if m.hasAdverbEnding(m.text[at:end]) || fold.AfterMarks(m.text, end) > end {
		return leadsPreambular | leadsOperative
	}
	return 0
}

// hasAdverbEnding reports whether a word ends as adverbs do that no row has.
func (m *verbMatcher) hasAdverbEnding(word string) bool {
	return word != "" && m.endsAdverb(word[len(word)-1]) && m.hasEnding(adverbEndingClass, word)
}

// endsAdverb reports whether an adverb that no row has may end in a byte.
func (m *verbMatcher) endsAdverb(last byte) bool { return m.adverbEndings>>(last&63)&1 == 1 }
