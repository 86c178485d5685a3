package ods

import (
	"slices"
	"strings"
)

// A space has gone astray inside a word only where the text has the word whole elsewhere,
// and both pieces hardly anywhere else, see [pageReader.isInWord]. Most words are met
// more than once, so that hardly any two beside each other are suspect: they are found
// while the words are counted, and of most spaces nothing is asked after that.

// A met is a word that was met last, and may be a piece of another.
type met struct {
	word word
	end  int // of the word
}

// A pair is two words that white space parts and that may be one.
type pair struct {
	at     int    // where the first ends
	joined uint64 // the hash of the two in one piece, and in its lowest bits what that is
}

// What the lowest bits of a hash tell, by which no words are told from others.
const (
	noWord    = iota // more is not known
	shortWord        // of no more than wordSize bytes
	longWord         // see longWords
)

// pairOf returns the pair of words that are one with the joined, if they are.
func pairOf(at int, joined word) pair {
	if joined.size > wordSize {
		return pair{at, longHash(joined)&^mostCount | longWord}
	}
	return pair{at, joined.hash()&^mostCount | shortWord}
}

// isWord reports whether the text has the pair in one piece, as far as is known.
func (v *vocabulary) isWord(p pair) bool {
	switch p.joined & mostCount {
	case shortWord:
		return *v.find(p.joined) != 0
	case longWord:
		return v.long.has(p.joined)
	}
	return true
}

// A text has no more pairs than mostPairs, or one for fewestBytes: long ones have one for
// eighty to a hundred and sixty bytes.
const (
	mostPairs   = 1 << 12
	fewestBytes = 64
)

// meet takes a word that has come so many times, and stands from one offset to another.
func (v *vocabulary) meet(w word, count, from, to int) {
	if count > 1 && !w.isLetter() {
		return
	}
	// Between most of these words stands one that has come before. A word with a capital
	// letter goes on with none before it.
	if from > v.last.end && (from == v.last.end+1 || isBlank(v.text[from-2:from-1])) && (v.text[from] < 'A' || v.text[from] > 'Z') && isBlank(v.text[v.last.end:from]) {
		v.pair(pairOf(v.last.end, v.last.word.join(w)))
	}
	v.last = met{w, to}
}

// pair keeps a pair, unless there are more of them than texts have: then every space is
// suspect. They would take many times the memory of a text of single letters.
func (v *vocabulary) pair(p pair) {
	if len(v.pairs) == cap(v.pairs) {
		most := max(mostPairs, len(v.text)/fewestBytes)
		if v.many = len(v.pairs) >= most; v.many {
			return
		}
		v.pairs = append(make([]pair, 0, min(4*cap(v.pairs), most)), v.pairs...)
	}
	v.pairs = append(v.pairs, p)
}

// isBlank reports whether s is nothing but spaces and line ends.
func isBlank(s string) bool {
	for i := range len(s) {
		if s[i] != ' ' && !isLineEnd(s[i]) {
			return false
		}
	}
	return true
}

// meetStart takes the offset at which a stretch of words starts: the word before it is not
// counted, and may be a piece.
func (v *vocabulary) meetStart(at int) {
	if 0 < at && at < len(v.text) && !isBlank(v.text[at-1:at]) && isBlank(v.text[at:at+1]) {
		v.pair(pair{at: at})
	}
}

// meetEnd is meetStart for the end of a stretch.
func (v *vocabulary) meetEnd(at int) {
	end := at
	for at > 0 && isBlank(v.text[at-1:at]) {
		at--
	}
	if 0 < at && at < end {
		v.pair(pair{at: at})
	}
}

// lookBetween looks at the marks between two words, up to an offset: a space beside one
// may stand where none belongs.
func (v *vocabulary) lookBetween(to int) {
	for i := v.looked; i < to; i++ {
		switch v.text[i] {
		case ',', ')', '.', ']', '-':
			v.lookBefore(i)
		case '(', '[':
			v.lookBehind(i + 1)
		}
	}
}

// lookBefore looks at the space that may stand before the mark at an offset, and lookBehind
// at the one behind the mark that ends at an offset.
func (v *vocabulary) lookBefore(at int) {
	if at > 0 && v.text[at-1] == ' ' {
		v.pair(pair{at: at - 1})
	}
}

func (v *vocabulary) lookBehind(at int) {
	if at < len(v.text) && v.text[at] == ' ' {
		v.pair(pair{at: at})
	}
}

// judgePairs leaves out the pairs that the text has nowhere in one piece.
func (v *vocabulary) judgePairs() {
	suspects := v.pairs[:0]
	for _, p := range v.pairs {
		if v.isWord(p) {
			suspects = append(suspects, p)
		}
	}
	v.pairs = suspects
}

// pairsIn returns the pairs whose spaces are between two offsets.
func (v *vocabulary) pairsIn(from, to int) []pair {
	// Most paragraphs are asked about in order.
	if v.judged > 0 && v.pairs[v.judged-1].at >= from {
		v.judged, _ = slices.BinarySearchFunc(v.pairs, from, func(p pair, at int) int { return p.at - at })
	}
	for v.judged < len(v.pairs) && v.pairs[v.judged].at < from {
		v.judged++
	}
	first := v.judged
	for v.judged < len(v.pairs) && v.pairs[v.judged].at < to {
		v.judged++
	}
	return v.pairs[first:v.judged]
}

// A suspicion finds the spaces of a paragraph that may stand inside words.
type suspicion struct {
	reader *pageReader
	text   string
	found  []int // their offsets, in order
}

// suspects returns the offsets in a paragraph of spaces which may stand inside words:
// those of the pairs, and those at line ends where other letters may have come together
// than stand together in the input.
func (r *pageReader) suspects(p *Paragraph) []int {
	s := suspicion{r, p.Text, r.suspected[:0]}
	start, space := 0, 0 // of the piece before, and where the space behind it stands in the input
	p.Place.Segments(len(p.Text), func(from, to, offset, _ int) bool {
		switch {
		case from == 0:
		case p.Text[from-1] != ' ':
			// No space stands for the line end: words may go on there on both sides.
			s.addLast(max(0, start-1), from)
			s.addFirst(from, to)
		case space > offset || !isBlank(r.text[space:offset]), from > 1 && from < len(p.Text) && mayBeBeside(p.Text[from-2], p.Text[from]):
			s.add(from - 1) // other words stood there, or it is beside a mark
		}
		s.addPairs(offset, offset+to-from, from-offset)
		start, space = from, offset+to-from-1
		return true
	})
	r.suspected = s.found
	return s.found
}

// addPairs adds the pairs whose spaces are between two offsets of the input, which are so
// much greater in the text.
func (s *suspicion) addPairs(from, to, more int) {
	for _, pair := range s.reader.words.pairsIn(from, to) {
		s.add(pair.at + more)
	}
}

// add adds an offset, unless it is not behind those before.
func (s *suspicion) add(at int) {
	if n := len(s.found); n == 0 || s.found[n-1] < at {
		s.found = append(s.found, at)
	}
}

// addFirst adds the first space between two offsets.
func (s *suspicion) addFirst(from, to int) {
	if n := strings.IndexByte(s.text[from:to], ' '); n >= 0 {
		s.add(from + n)
	}
}

// addLast adds the last space between two offsets.
func (s *suspicion) addLast(from, to int) {
	if n := strings.LastIndexByte(s.text[from:to], ' '); n >= 0 {
		s.add(from + n)
	}
}
