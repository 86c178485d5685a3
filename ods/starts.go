package ods

import (
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
)

// Every line of a text is asked whether it has one of the fixed forms of its language.
// Its first character tells of nearly all that they have none.

// A letterSet has characters as far as their seven lowest bits tell, which part those
// of each script.
type letterSet [2]uint64

func (l *letterSet) add(c rune) { l[c>>6&1] |= 1 << (c & 63) }

// has reports whether a text may start with one of the characters. Of those of other
// scripts than the tables are written in nothing is known.
func (l *letterSet) has(s string) bool {
	c := rune(0)
	if s != "" {
		c = rune(s[0])
	}
	if c >= utf8.RuneSelf || s == "" {
		if c = firstRuneOf(s); !isLetter(c) || !isCyrillic(c) && !hasNoCapitals(c) {
			return true
		}
	}
	return l[c>>6&1]>>(c&63)&1 == 1
}

// isCyrillic reports whether a character is one of the letters А to я.
func isCyrillic(c rune) bool { return 0x410 <= c && c < 0x450 }

// The fixedStarts of a language are the characters with which lines of fixed form start.
type fixedStarts struct {
	organ    letterSet // the organ's name before a preamble
	meeting  letterSet // the line that names the meeting, but for those that start with figures
	division letterSet // the words that number annexes and parts
	any      letterSet // any of these, or a figure
}

// figuresOfLines are the figures that a line may start with: see [language.StartsWithNumber].
const figuresOfLines = "0123456789〇一二三四五六七八九十"

// startsOf returns the characters with which the lines of fixed form of a language start.
func startsOf(t *language.Table) (starts fixedStarts) {
	for i := range t.Enacting {
		if t.Enacting[i].Form[0] == '{' {
			starts.organ.addNames(t.Organ)
		}
	}
	starts.organ.addForms(t.Enacting)
	starts.meeting.addForms(t.Meeting)
	starts.division.addForms(t.Annex)
	starts.division.addForms(t.Division)
	for _, figure := range figuresOfLines {
		starts.any.add(figure)
	}
	for i := range starts.any {
		starts.any[i] |= starts.organ[i] | starts.meeting[i] | starts.division[i]
	}
	return starts
}

// addForms adds the characters that forms start with which have no variable part there.
func (l *letterSet) addForms(patterns []language.Pattern) {
	for i := range patterns {
		if form := patterns[i].Form; form[0] != '{' {
			l.add(firstRuneOf(form))
		}
	}
}

// addNames adds the characters that names start with, in either case.
func (l *letterSet) addNames(names []language.Pattern) {
	for i := range names {
		name := firstRuneOf(names[i].Form)
		l.add(unicode.ToUpper(name))
		l.add(toLower(name))
	}
}

// isEnacting reports whether s is the organ's name as it stands before the preamble of
// the text.
func (r *pageReader) isEnacting(s string) bool {
	return r.starts.organ.has(s) && isEnacting(s, r.table)
}
