package wordindex

import (
	"strings"
	"unicode/utf8"
)

// behind returns where the word begins and ends that stands behind the one that ends at
// end: a space or an apostrophe away, or in Chinese at once. What stands there otherwise,
// a mark, figures or another kind of space, is no word that an index knows: the two are
// the same.
func behind(text string, end int) (from, to int) {
	from = nextWord(text, end)
	if from < 0 {
		switch rest := text[end:]; {
		case strings.HasPrefix(rest, "’"):
			from = end + len("’")
		case strings.HasPrefix(rest, "'"):
			from = end + 1
		default:
			return end, end
		}
	}
	if to = End(text, from); to == from {
		return end, end
	}
	return from, to
}

// nextWord returns where a word may begin behind the one that ends at end: a space away,
// or in Chinese at once. It is -1 where none does, and where a space stands beside a Chinese
// character, as in no row: what it parts may be one word or two.
func nextWord(text string, end int) int {
	switch {
	case end+1 < len(text) && text[end] == ' ' && !isHan(text[end+1]) && (end < 3 || !isHan(text[end-3])):
		return end + 1
	case 0 < end && end < len(text) && isHan(text[end]) && text[end-1] >= utf8.RuneSelf:
		return end
	}
	return -1
}
