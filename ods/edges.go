package ods

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// The edges of a row of the body are what its first and its last words tell of where
// paragraphs start and end. Each row is asked about them many times, and read once.
type edges struct {
	label      uint8 // the length of the number that it starts with, see cutLabel
	mark       byte  // what it ends with, see endMark
	finished   bool  // see isFinished
	listNumber bool  // it is a number and nothing else, see isListNumber
	lower      bool  // see startsLower
	upper      bool  // see startsUpper
	noCase     bool  // see hasNoCase
	words      int32 // where the words behind the number start
	room       int32 // the columns that its first word takes behind the row before it
	signs      int32 // the characters of that word that take none
}

// readEdges reads the edges of the rows of the body.
func (r *pageReader) readEdges() {
	r.edges, r.needed = make([]edges, len(r.body)), make([]int, 0, len(r.body))
	before := ""
	for i := range r.edges {
		words := r.bodyWords(i)
		r.edges[i] = edgesOf(before, words)
		before = words
	}
}

// edgesOf returns the edges of the words of a row that comes after another.
func edgesOf(before, words string) edges {
	e := edges{mark: endMark(words)}
	e.finished = e.mark != 0 || endsBeforeLast(words)
	// Most rows start with a word of a few letters, and with no number.
	n, ascii := wordBytes(words)
	whole := 0 < n && n < min(len(words), maxLabel) && words[n] == ' '
	if ascii && whole {
		e.lower = words[0] >= 'a'
		e.upper = !e.lower
		e.listNumber = isListNumber(words)
		e.room = int32(n + toInt(!endsWide(before)))
		return e
	}
	if (whole || n == maxLabel) && endsInLetter(words[:n]) {
		e.listNumber = isListNumber(words)
	} else {
		label, at := cutLabel(words)
		e.label, e.words, e.listNumber = uint8(len(label)), int32(at), label == words || isListNumber(words)
	}
	if c := firstRuneOf(words); isLetter(c) {
		e.lower = isLower(c)
		e.upper, e.noCase = !e.lower, !e.lower && !isUpper(c)
	} else {
		e.upper = startsUpper(words)
	}
	e.measure(before, words)
	return e
}

// wordBytes returns with how many letters of ASCII and bytes of other characters s starts,
// up to maxLabel, and whether all are of ASCII.
func wordBytes(s string) (n int, ascii bool) {
	high := uint64(0)
	for n < maxLabel && n%eight.Size == 0 {
		x := eight.At(s, min(n, len(s)))
		size := bits.TrailingZeros64(eight.Others(x)&^x) / 8
		if size == 0 {
			break
		}
		high |= eight.Lowest(x, size)
		n += size
	}
	return n, high&eight.Tops == 0
}

// endsInLetter reports whether s ends with a letter of ASCII or with one of two bytes, as
// no number that opens paragraphs does.
func endsInLetter(s string) bool {
	last := len(s) - 1
	return s[last] < utf8.RuneSelf || last > 0 && s[last-1] >= 0xc3 && s[last-1] <= 0xdf
}

// measure tells how many columns the first word of a row takes behind another.
func (e *edges) measure(before, words string) {
	if c, size := utf8.DecodeRuneInString(words); isWide(c) {
		// A mark that closes stays with the character before it, and a space may have
		// stood after the call of a note.
		rest := strings.TrimLeft(words[size:], closingMarks)
		e.room = int32(toInt(endsInFigure(before)) + columns(words[:len(words)-len(rest)]))
		return
	}
	width, signs := measureWords(words[:firstWordEnd(words)])
	e.room, e.signs = int32(toInt(!endsWide(before))+width), int32(signs)
}

// endsWide reports whether a row ends with a wide character.
func endsWide(s string) bool {
	if s == "" || s[len(s)-1] < utf8.RuneSelf {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	return isWide(last)
}

// need returns the width that the row before row i would have had with the first
// word of row i.
func (r *pageReader) need(i int) int {
	width := r.width(i-1) + int(r.edges[i].room)
	if r.measure.signs {
		return width + int(r.edges[i].signs)
	}
	return width
}
