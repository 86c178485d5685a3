package language

import (
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/wordindex"
)

// Recognise returns the table of the language whose frequent words the text has
// most of, and false for a text that has none of any. The articles and the
// prepositions of a language make a third of its words and hardly any of
// another's; in a list of resolutions the months of their dates are most of its
// words. Any word will do of a language that has its script for itself.
func Recognise(text string) (*Table, bool) {
	starts := startsOfWords()
	var found [len(tables)]int
	best := 0
	for at := 0; at < len(text); {
		end := wordindex.End(text, at)
		if end == at {
			_, n := utf8.DecodeRuneInString(text[at:])
			at += n
			continue
		}
		for i := range tables {
			if starts[text[at]]>>i&1 == 1 && tables[i].has(text[at:end]) {
				if found[i]++; found[i] > found[best] {
					best = i
				}
			}
		}
		at = end
	}
	return &tables[best], found[best] > 0
}

// startsOfWords returns, for each byte, the tables with a word that begins with
// it, one bit each. Words of another script begin with any byte.
func startsOfWords() (starts [256]uint8) {
	for i := range tables {
		for _, words := range [...][]Pattern{tables[i].Word, tables[i].Month} {
			for _, word := range words {
				starts[word.Form[0]] |= 1 << i
			}
		}
		for c := utf8.RuneSelf; tables[i].script() != nil && c < len(starts); c++ {
			starts[c] |= 1 << i
		}
	}
	return starts
}

// LongestFrequent is the length of the longest frequent word.
const LongestFrequent = 8

// IsFrequent reports whether a word is a frequent one of any language.
func IsFrequent(word string) bool {
	if len(word) > LongestFrequent {
		return false
	}
	for i := range tables {
		for j := range tables[i].Word {
			if tables[i].Word[j].Form == word {
				return true
			}
		}
	}
	return false
}

// script returns the script that the language has for itself, or nil.
func (t *Table) script() *unicode.RangeTable {
	first, _ := utf8.DecodeRuneInString(t.Word[0].Form)
	for _, script := range [...]*unicode.RangeTable{unicode.Arabic, unicode.Han, unicode.Cyrillic} {
		if unicode.Is(script, first) {
			return script
		}
	}
	return nil
}

// has reports whether a word is a frequent one of the language or a month, or of
// its script where that tells.
func (t *Table) has(word string) bool {
	for i := range t.Word {
		if t.Word[i].Form == word {
			return true
		}
	}
	for i := range t.Month {
		if t.Month[i].Form == word {
			return true
		}
	}
	r, _ := utf8.DecodeRuneInString(word)
	script := t.script()
	return script != nil && unicode.Is(script, r)
}
