package ods

import (
	"strings"
	"unicode/utf8"
)

// usualRecital is how many columns half of the recitals do not fill: as long a
// piece is as likely a whole one as a part.
const usualRecital = 450

// maxRecital is how many rows of a recital are looked at.
const maxRecital = 60

// recitalGoesOn reports whether row i, after a full line that ends in a comma, goes
// on with the recital before it, though it starts with words that open one.
//
// A recital has one thing to say, but translators part a long one with commas and
// start each part as recitals start: Arabic with "وإذ", Russian with a participle.
// Without capitals four things tell: how often recitals open with these words and
// how often they go on with them; how many of this text go on so where a line shows
// it; and how long the two pieces are, since a short one is a part rather than the
// whole.
func (b *blockReader) recitalGoesOn(words string) bool {
	odds, ok := b.table.WithinOdds(words[:min(len(words), maxFixed)])
	if !ok {
		return false
	}
	before, after := float64(b.columnsOf(max(b.start, b.i-maxRecital), b.i)), float64(b.columnsOf(b.i, b.recitalEnd()))
	return odds*odds*b.recitalPractice()*usualRecital*usualRecital > before*after
}

// columnsOf returns how many columns some rows fill.
func (b *blockReader) columnsOf(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		n += b.width(i)
	}
	return n
}

// recitalEnd returns the row before which the recital of row i ends for certain.
func (b *blockReader) recitalEnd() int {
	end := b.i + 1
	for end < len(b.body) && end < b.i+maxRecital && !b.endsBefore(end) {
		end++
	}
	return end
}

// endsBefore reports whether a recital ends before a row for certain: with room for
// more words, or before a number.
func (b *blockReader) endsBefore(i int) bool {
	return b.edges[i].label > 0 || b.need(i) < b.measure.strict
}

// recitalPractice returns how many recitals of the text go on as recitals start, as
// the middles of its lines show, for each that opens where a line has room before it.
// It is looked up once for each preamble.
func (b *blockReader) recitalPractice() float64 {
	if b.practice == 0 {
		opens, within := 0, 0
		for i := b.preamble; i < len(b.body); i++ {
			words := b.bodyWords(i)
			if b.edges[i].label > 0 || b.isEnacting(words) {
				break
			}
			opens += toInt(i > b.preamble && b.need(i) < b.measure.strict && b.recites("", words))
			within += b.recitalsWithin(words)
		}
		b.practice = float64(within+1) / float64(opens+2)
	}
	return b.practice
}

// recitalsWithin returns how often a line goes on, after a comma, as recitals start.
func (b *blockReader) recitalsWithin(words string) int {
	n := 0
	for at, c := range words {
		if c == ',' || c == '،' {
			rest := words[at+utf8.RuneLen(c):]
			next := strings.TrimLeft(rest, " ")
			n += toInt(len(next) < len(rest) && next != "" && b.recites("", next))
		}
	}
	return n
}

// recites reports whether a line that comes after a recital, if one is given, starts
// with words that recitals start with, or, to a reader that knows no such words,
// perhaps does.
func (b *blockReader) recites(recital, words string) bool {
	return b.parser.Recites == nil || b.parser.Recites(recital[:min(len(recital), maxFixed)], words[:min(len(words), maxFixed)])
}
