package ods

import (
	"math/bits"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// A vocabulary counts the words of a text, in lower case, and its compounds with
// a hyphen as words of their own. What a text writes in one place tells what is
// broken in another.
type vocabulary struct {
	text    string
	words   []wordCount // each at the place that its hash and the seed tell, or behind it
	seed    uint64      // no text can foretell which words come together
	used    int
	long    longWords
	last    met    // the word before
	pairs   []pair // words beside each other that may be one, and spaces beside marks
	looked  int    // the marks before have been looked at
	many    bool   // there are too many of them: see pair
	judged  int    // the pairs before have been asked about
	soft    bool   // the text breaks words at line ends
	columns bool   // it does not tell, and has the lines of a printed column, which does
}

// A wordCount tells how often a word occurs: in its lowest bits, up to mostCount. The
// others are of the hash of the word, which they stand for: there are so many hashes that
// no two of the few thousand words of a text share one. It is 0 for a place that is free.
type wordCount uint64

// mostCount is as often as a word is counted.
const mostCount = 1<<16 - 1

// vocabulary returns the words of the text.
func (r *pageReader) vocabulary() *vocabulary {
	if r.words != nil {
		return r.words
	}
	v := newVocabulary(r.text)
	r.words = v
	for _, piece := range r.worded {
		v.read(piece.start, piece.end)
	}
	v.judgePairs()
	soft := r.breaksWords()
	v.soft = soft > 0
	v.columns = soft <= 0 && soft > -minBroken && r.document.Form == Wrapped
	return v
}

// newVocabulary returns the vocabulary of a text before its words are counted.
func newVocabulary(text string) *vocabulary {
	places := firstPlaces(len(text))
	return &vocabulary{text: text, words: make([]wordCount, places), seed: rand.Uint64(), pairs: make([]pair, 0, places/8)}
}

// firstPlaces returns how many places the words of a text have at first. Texts of a page
// have a new word for every fifteen bytes, of a few pages one for thirty; the longer a
// text, the fewer.
func firstPlaces(size int) int {
	places := 64
	for places < min(size/10, 1<<8+size/24) && places < 1<<14 {
		places *= 2
	}
	return places
}

// read counts the words of the text from start to end.
func (v *vocabulary) read(start, end int) {
	if start >= end {
		return // broken before and behind
	}
	v.meetStart(start)
	v.looked = start
	for at := start; at < end; {
		at = v.readBlock(at, end)
	}
	v.lookBetween(end)
	v.meetEnd(end)
}

// readBlock counts the words that end in the block of bytes from an offset on, and
// returns where the next starts.
func (v *vocabulary) readBlock(at, end int) (next int) {
	size := min(eight.Block, end-at)
	letters := eight.WordBytes(v.text, at) & (1<<size - 1)
	if cut := bits.LeadingZeros64(^letters); cut > 0 {
		if size -= cut; size == 0 {
			return v.readCharacters(at, end)
		}
		letters = letters << cut >> cut // the next block has the whole of the last word
	}
	starts, ends := eight.Runs(letters)
	for ; starts != 0; starts, ends = starts&(starts-1), ends&(ends-1) {
		from, to := at+eight.Next(starts), at+eight.Next(ends)
		if from != v.looked+1 {
			v.lookBetween(from) // between most words is one space
		}
		v.looked = to
		w, ok := word{}, false
		if v.text[from] < utf8.RuneSelf {
			w, ok = latinWord(v.text, from, to)
		}
		if !ok {
			w, ok = wideWord(v.text, from, to)
		}
		if !ok || to < end && v.text[to] == '-' {
			v.readMixed(from, to, end)
			continue
		}
		hash := w.hash()
		if c := v.find(hash); *c != 0 && !w.isLetter() {
			c.again() // as most words have come before
			continue
		}
		v.meet(w, v.add(hash), from, to)
	}
	return at + size
}

// readCharacters counts the words of the bytes from an offset on up to the next space
// or mark of ASCII, and returns where that is.
func (v *vocabulary) readCharacters(at, end int) (next int) {
	n := eight.Block
	for next = at; next < end && n == eight.Block; next += n {
		n = bits.TrailingZeros64(^eight.WordBytes(v.text, next))
	}
	next = min(next, end)
	v.lookBetween(at)
	v.looked = next
	v.readMixed(at, next, end)
	return next
}

// readMixed is readRun for words that quotation marks, apostrophes and dashes may part:
// "l’eau", "“lamps”".
func (v *vocabulary) readMixed(from, to, end int) {
	if v.text[from] == punctuation[0] {
		v.lookBefore(from)
	}
	for at := from; at < to; {
		n := strings.Index(v.text[at:to], punctuation)
		if n < 0 || at+n+len("’") > to || hyphenSize(v.text, at+n) > 0 {
			n = to - at
		}
		if n > 0 {
			v.readPiece(at, at+n, end)
		}
		at += n + len("’")
	}
	if v.text[to-1] == "“"[2] {
		v.lookBehind(to)
	}
}

// readPiece is readRun for what is one word, most often.
func (v *vocabulary) readPiece(from, to, end int) {
	if w, ok := wideWord(v.text, from, to); ok && (to == end || v.text[to] != '-') {
		v.meet(w, v.add(w.hash()), from, to)
		return
	}
	v.readRun(from, to, end)
}

// punctuation is what the characters from U+2000 to U+203F begin with, quotation marks and
// dashes. No letter does.
const punctuation = "\xe2\x80"

// readRun counts the words that start from one offset on, before another. The text goes
// on up to its end: a compound may have its second part there.
func (v *vocabulary) readRun(at, to, end int) {
	s := v.text[:end]
	for at < to {
		first, stop := readWord(s, at)
		if stop == at {
			_, size := utf8.DecodeRuneInString(s[at:])
			at += size
			continue
		}
		hyphen := hyphenSize(s, stop)
		if hyphen == 0 || stop+hyphen == end {
			v.meet(first, v.addIn(first, s[at:stop], "", ""), at, stop)
			at = stop
			continue
		}
		// What stands before a hyphen and no letter is half a word: "short- and".
		if last, next := readWord(s, stop+hyphen); next > stop+hyphen {
			v.addIn(first, s[at:stop], "", "")
			if stop-at+next-stop-hyphen <= maxWord {
				v.addIn(first.compound(last), s[at:stop], "-", s[stop+hyphen:next])
			}
		}
		at = stop + hyphen
	}
}

func isHyphen(c rune) bool { return c == '-' || c == '\u2010' || c == '\u2011' }

// hyphenSize returns the size of the hyphen that stands in s at an offset, or 0 where
// none does.
func hyphenSize(s string, at int) int {
	switch {
	case at == len(s):
	case s[at] == '-':
		return 1
	case s[at] == "\u2010"[0]:
		if c, size := utf8.DecodeRuneInString(s[at:]); isHyphen(c) {
			return size
		}
	}
	return 0
}

// maxWord is the length of the longest word that is looked at.
const maxWord = 64

// addIn counts a word that some pieces make, and returns how often it has come.
func (v *vocabulary) addIn(w word, a, b, c string) int {
	if len(a)+len(b)+len(c) > maxWord+len("\u2010") {
		return 0
	}
	if w.size > wordSize {
		v.long.add(w)
	}
	return v.add(w.hashOf(a, b, c))
}

// add counts a word that has a hash, and returns how often it has come.
func (v *vocabulary) add(hash uint64) int {
	w := v.find(hash)
	if *w == 0 {
		*w = wordCount(hash&^mostCount | 1)
		if v.used++; 4*v.used > 3*len(v.words) {
			v.grow()
		}
		return 1
	}
	w.again()
	return w.count()
}

// again counts the word once more.
func (w *wordCount) again() {
	if *w&mostCount != mostCount {
		*w++
	}
}

func (w wordCount) count() int { return int(w & mostCount) }

// grow makes twice the places.
func (v *vocabulary) grow() {
	words := v.words
	v.words = make([]wordCount, 2*len(words))
	for _, w := range words {
		if w != 0 {
			*v.find(uint64(w)) = w
		}
	}
}

// find returns the place of the word that has a hash, or the free one where it would
// be.
func (v *vocabulary) find(hash uint64) *wordCount {
	for i := (hash>>16 ^ v.seed) * hashBase >> 32; ; i++ {
		if w := &v.words[i&uint64(len(v.words)-1)]; *w == 0 || (uint64(*w)^hash)&^mostCount == 0 {
			return w
		}
	}
}

// has returns how often a word occurs.
func (v *vocabulary) has(s string) int { return v.count(wordOf(s), s, "", "") }

// hasCompound returns how often two words occur with a hyphen between them.
func (v *vocabulary) hasCompound(a, b string) int {
	return v.count(wordOf(a).compound(wordOf(b)), a, "-", b)
}

// count returns how often a word occurs that some pieces make.
func (v *vocabulary) count(w word, a, b, c string) int {
	if len(a)+len(b)+len(c) > maxWord || w.size > wordSize && !v.long.has(longHash(w)) {
		return 0
	}
	return v.find(w.hashOf(a, b, c)).count()
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

// hashOf returns the hash of what came before and the characters of s.
func hashOf(h uint64, s string) uint64 {
	for len(s) > 0 {
		c, size := nextLower(s)
		h = h*hashBase + uint64(c)
		s = s[size:]
	}
	return h
}

// hashBase is odd, and of no pattern: 2^64 by the golden ratio.
const hashBase = 0x9e3779b97f4a7c15

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
	for _, broken := range r.hyphens {
		whole, compound := r.words.parts(lastWord(r.text[:broken.start]), firstWord(r.text[broken.end:]))
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
	return v.count(wordOf(a).join(wordOf(b)), a, b, ""), v.hasCompound(a, b)
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
	return v.has(a) == 0 || v.has(b) == 0
}

// writesDashes reports whether the text has hyphens between spaces for dashes.
func (r *pageReader) writesDashes() bool {
	// It is asked for a hyphen at the end of a line, and looked up once.
	if r.dashes == 0 {
		r.dashes = 1 + toInt(strings.Contains(r.text, " - "))
	}
	return r.dashes > 1
}
