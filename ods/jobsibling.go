package ods

import (
	"strings"

	"github.com/undoc-go/undoc/symbol"
)

// sequence are the letters of the official languages in the order in which New
// York gave out numbers, one after another, to the versions of one document.
const sequence = "ACEFRS"

// GuessSibling guesses the number of the version in another official language.
// It is a guess from a habit, no fact: a version that came late, or was issued
// again, has any number, and nothing but looking tells.
//
// At New York until spring 2014 the versions of a document were numbered in the
// order Arabic, Chinese, English, French, Russian, Spanish: S/RES/1366 (2001) is
// 01-52448 (E) and 01-52449 (F). Of 127 numbers of 21 documents all but one fit.
// Since then they share one number, and only the letter differs. No habit is
// known of other stations, nor of the weeks of the change: ok is false there,
// and for a number that does not tell its own language.
func (j JobNumber) GuessSibling(l symbol.Language) (sibling JobNumber, ok bool) {
	sibling = j.in(l)
	from := strings.IndexByte(sequence, j.letter)
	to := strings.IndexByte(sequence, sibling.letter)
	if j.station.code != newYork || !j.hyphenated() || from < 0 || to < 0 {
		return JobNumber{}, false
	}
	if from == to {
		return j, true
	}
	sibling.reissued = false
	switch serial := j.Serial() + to - from; {
	case j.isShared():
		return sibling, true
	case !j.isStem() || serial < 0 || serial >= j.unit():
		return JobNumber{}, false
	default:
		sibling.figures = uint32(int(j.figures) + to - from)
		return sibling, true
	}
}

// isShared reports whether the number comes from the time when all versions
// have the same one.
func (n number) isShared() bool {
	year := n.Year()
	return year > yearOfChange || year == yearOfChange && n.Serial() >= firstShared
}
