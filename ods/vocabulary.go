package ods

import (
	"strings"
	"unicode/utf8"
)

// A vocabulary counts the words of a text, in lower case, and its compounds with
// a hyphen as words of their own. What a text writes in one place tells what is
// broken in another.
type vocabulary struct {
	text    string
	words   []wordCount // each at the place that its hash tells, or behind it
	used    int
	soft    bool // the text breaks words at line ends
	dashes  bool // it writes hyphens between spaces for dashes
	columns bool // it does not tell, and has the lines of a printed column, which does

	power [maxWord + 1]uint64 // of the base of the hashes
}

// A wordCount tells how often a word occurs. Its hash stands for the word: there are so
// many hashes that no two of the few thousand words of a text share one.
type wordCount struct {
	hash  uint64
	count int // 0 for a place that is free
}

// vocabulary returns the words of the text.
func (r *pageReader) vocabulary() *vocabulary {
	if r.words != nil {
		return r.words
	}
	v := &vocabulary{text: r.text, words: make([]wordCount, firstPlaces(len(r.text))), dashes: strings.Contains(r.text, " - ")}
	r.words = v
	v.power[0] = 1
	for n := range maxWord {
		v.power[n+1] = v.power[n] * hashBase
	}
	broken := false
	for i := range r.rows {
		if kind := r.rows[i].kind; kind != bodyRow && kind != noteRow {
			continue
		}
		start, end := r.rows[i].start, r.rows[i].end
		if broken {
			start += len(firstWord(r.text[start:end]))
		}
		if broken = strings.HasSuffix(r.text[start:end], "-"); broken {
			end--
			end -= len(lastWord(r.text[start:end]))
		}
		v.add(start, end)
	}
	soft := r.breaksWords()
	v.soft = soft > 0
	v.columns = soft <= 0 && soft > -minBroken && r.document.Form == Wrapped
	return v
}

// firstPlaces returns how many places the words of a text have at first. Texts of
// a few pages have a new word for every twenty bytes; the longer a text, the fewer.
func firstPlaces(size int) int {
	places := 64
	for places < size/16 && places < 1<<14 {
		places *= 2
	}
	return places
}

// add counts the words of the text from start to end.
func (v *vocabulary) add(start, end int) {
	s := v.text[:end]
	for at := start; at < end; {
		if s[at] == ' ' {
			at++
			continue
		}
		stop, letters, h := hashLetters(s, at, 0)
		if letters == 0 {
			at++ // no byte inside a character is a letter
			continue
		}
		c, size := utf8.DecodeRuneInString(s[stop:])
		if !isHyphen(c) || stop+size == end {
			v.count(h, at, stop)
			at = stop
			continue
		}
		// What stands before a hyphen and no letter is half a word: "short- and".
		if next, _, compound := hashLetters(s, stop+size, h*hashBase+'-'); next > stop+size {
			v.count(h, at, stop)
			if stop-at+next-stop-size <= maxWord {
				v.count(compound, at, next)
			}
		}
		at = stop + size
	}
}

func isHyphen(c rune) bool { return c == '-' || c == '\u2010' || c == '\u2011' }

// maxWord is the length of the longest word that is looked at.
const maxWord = 64

// count counts the word or the compound with a hash that stands from start to end.
func (v *vocabulary) count(hash uint64, start, end int) {
	if end-start > maxWord+len("\u2010") {
		return
	}
	w := v.find(hash)
	if w.count++; w.count > 1 {
		return
	}
	w.hash = hash
	if v.used++; 4*v.used > 3*len(v.words) {
		v.grow()
	}
}

// grow makes twice the places.
func (v *vocabulary) grow() {
	words := v.words
	v.words = make([]wordCount, 2*len(words))
	for _, w := range words {
		if w.count > 0 {
			*v.find(w.hash) = w
		}
	}
}

// has returns how often the word occurs that pieces make.
func (v *vocabulary) has(a, b, c string) int {
	if len(a)+len(b)+len(c) > maxWord {
		return 0
	}
	return v.find(hashOf(hashOf(hashOf(0, a), b), c)).count
}

// find returns the place of the word that has a hash, or the free one where it would
// be.
func (v *vocabulary) find(hash uint64) *wordCount {
	// The place is told by the low bits, which the high ones reach only so.
	for i := hash ^ hash>>32; ; i++ {
		w := &v.words[i&uint64(len(v.words)-1)]
		if w.hash == hash || w.count == 0 {
			return w
		}
	}
}

// nextLower returns the first character of s in lower case, and its size. All
// hyphens are one.
func nextLower(s string) (c rune, size int) {
	c, size = utf8.DecodeRuneInString(s)
	if isHyphen(c) {
		c = '-'
	}
	return toLower(c), size
}

// The hash of a word in lower case is a number whose figures are its characters, to
// this base: that of two words in one is known from those of the two.
const hashBase = 0x9e3779b97f4a7c15 // odd, and of no pattern: 2^64 by the golden ratio

// hashOf returns the hash of what came before and the characters of s.
func hashOf(h uint64, s string) uint64 {
	for len(s) > 0 {
		c, size := nextLower(s)
		h = h*hashBase + uint64(c)
		s = s[size:]
	}
	return h
}

// hashLetters returns where the letters end that stand in s from an offset on, how many
// they are, and the hash of a word that goes on with them.
func hashLetters(s string, at int, h uint64) (end, letters int, hash uint64) {
	for at < len(s) {
		c, size := rune(s[at]|0x20), 1
		if c < 'a' || 'z' < c {
			if c, size = nextLetter(s, at); size == 0 {
				break
			}
		}
		h = h*hashBase + uint64(c)
		at += size
		letters++
	}
	return at, letters, h
}

// nextLetter returns the letter of more than a byte, in lower case, that stands in s at
// an offset, and its size: 0 for what is no letter.
func nextLetter(s string, at int) (c rune, size int) {
	switch b := s[at]; {
	case b < 0xc0, b == 0xe2 && at+1 < len(s) && s[at+1] == 0x80:
		return 0, 0 // of ASCII, inside a character, quotation marks and dashes
	// Letters of two and of three bytes are put together here, those of Cyrillic,
	// Arabic and Chinese: every character of a text is asked for.
	case 0xd0 <= b && b <= 0xdb && at+1 < len(s) && s[at+1]&0xc0 == 0x80:
		c, size = rune(b&0x1f)<<6|rune(s[at+1]&0x3f), 2
	case 0xe4 <= b && b <= 0xe9 && at+2 < len(s) && s[at+1]&0xc0 == 0x80 && s[at+2]&0xc0 == 0x80:
		c, size = rune(b&0x0f)<<12|rune(s[at+1]&0x3f)<<6|rune(s[at+2]&0x3f), 3
	default:
		c, size = utf8.DecodeRuneInString(s[at:])
	}
	switch {
	case hasNoCapitals(c):
		return c, size
	case isLetter(c):
		return toLower(c), size
	}
	return 0, 0
}

// breaksWords returns how many more words of the text are broken with soft
// hyphens at line ends than compounds are, as far as the text tells.
func (r *pageReader) breaksWords() int {
	soft := 0
	for i := 0; i+1 < len(r.rows); i++ {
		s, ok := strings.CutSuffix(r.at(i), "-")
		if !ok {
			continue
		}
		whole, compound := r.words.parts(lastWord(s), firstWord(r.at(i+1)))
		switch {
		case whole > compound:
			soft++
		case compound > whole:
			soft--
		}
	}
	return soft
}

// parts returns how often two parts occur as one word and as a compound.
func (v *vocabulary) parts(a, b string) (whole, compound int) {
	if a == "" || b == "" {
		return 0, 0
	}
	return v.has(a, b, ""), v.has(a, "-", b)
}

// isSoft reports whether the hyphen between two parts of a word at a line end is
// soft. The narrow columns of the Official Records were set with words broken at
// line ends: where nothing else is known of a text that is wrapped as they are,
// the hyphen is soft unless the language makes compounds with the first part.
func (r *pageReader) isSoft(a, b string) bool {
	v := r.vocabulary()
	if v.isSoft(a, b) || !v.columns || b == "" || !startsLower(b) {
		return v.isSoft(a, b)
	}
	whole, compound := v.parts(a, b)
	return whole == 0 && compound == 0 && v.lacksOne(a, b) && !r.isCommon(a)
}

// isSoft reports whether the hyphen between two parts of a word at a line end is
// soft: the text has the word without it elsewhere; or it has neither, and
// breaks words, and the parts are no words of their own.
func (v *vocabulary) isSoft(a, b string) bool {
	if a == "" || b == "" || !startsLower(b) {
		return false
	}
	whole, compound := v.parts(a, b)
	if whole != compound {
		return whole > compound
	}
	return whole == 0 && v.soft && v.lacksOne(a, b)
}

// lacksOne reports whether one of two words occurs nowhere.
func (v *vocabulary) lacksOne(a, b string) bool {
	return v.has(a, "", "") == 0 || v.has(b, "", "") == 0
}
