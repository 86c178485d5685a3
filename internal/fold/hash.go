package fold

import (
	"unicode"
	"unicode/utf8"
)

// A Hash stands for the words of a text as far as they have been read. Words
// that are the same when folded have the same hash, in a table as in a text.
// The zero value stands for no word.
type Hash uint32

// Word returns the hash of the word at at behind those of h, and where it ends:
// a run of letters or, where a script does not part its words, one character.
// Without a letter at at nothing changes.
func (h Hash) Word(text string, at int) (Hash, int) {
	for start := at; at < len(text); {
		if c := lower(text[at]); c < utf8.RuneSelf {
			if c-'a' >= 26 {
				break
			}
			h, at = h.add(rune(c)), at+1
			continue
		}
		r, n := decode(text, at)
		if !isSmall(r) {
			if r, n = RuneAt(text, at); !isLetter(r) || Ideographic(r) && at > start {
				break
			}
		}
		if h, at = h.add(r), at+n; Ideographic(r) {
			break
		}
	}
	return h, at
}

// Next is Word for the word behind the one that ends at at, with the space, the
// hyphen or the apostrophe that is between the two.
func (h Hash) Next(text string, at int) (Hash, int) {
	if r, next := Next(text, at); !isLetter(r) {
		h, at = h.add(r), next
	}
	return h.Word(text, at)
}

// Behind returns where the word begins that [Hash.Next] reads behind one that ends at at.
func Behind(text string, at int) int {
	if r, next := Next(text, at); !isLetter(r) {
		return next
	}
	return at
}

// add puts a letter behind those of h, by the function of Fowler, Noll and Vo.
func (h Hash) add(r rune) Hash {
	const prime = 16777619
	return (h ^ Hash(r)) * prime
}

// isSmall reports whether r is a letter as a table has it, of Cyrillic or of Arabic,
// in which nothing has to be folded.
func isSmall(r rune) bool {
	return 'а' <= r && r <= 'я' || 0x620 <= r && r < 0x640 || 0x641 <= r && r <= 0x64a
}

// isLetter reports whether r is a letter. Those of the official
// languages are in few ranges: asking Unicode takes longer.
func isLetter(r rune) bool {
	return 'a' <= r && r <= 'z' || 'А' <= r && r <= 'я' || 0x620 <= r && r <= 0x64a || 0x4e00 <= r && r < 0xa000 || unicode.IsLetter(r)
}

// Slot returns the place of the hash in a table of a size that is a power of two.
func (h Hash) Slot(size int) int {
	// The place is told by the low bits, which the high ones reach only so.
	return int(h^h>>15) & (size - 1)
}
