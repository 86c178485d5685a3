package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
)

// apart adds the candidate that a run of digits is when it stands apart from the
// word before it: after a space, "Charter, 1"; with a slash, "Charter, 1/"; or as
// Markdown has it, "Charter,[^1]". The space, the slash and the brackets go with
// the mark.
func (c *chain) apart(paragraph int, text string, start, end int) {
	l := link{paragraph: paragraph, start: start, end: end, label: cell{start, end}}
	note := c.order.note(labelValue(text[start:end]))
	if note == 0 {
		return
	}
	switch {
	case strings.HasSuffix(text[:start], "[^") && strings.HasPrefix(text[end:], "]"):
		l.start, l.end, l.score = start-len("[^"), end+1, 10
	case c.spaced && strings.HasPrefix(text[end:], "/") && endsMark(text[end+1:]) && !strings.HasPrefix(text[end+1:], "/") && !startsWithLetterOrDigit(text[end+1:]):
		l.end, l.score = end+1, 9
	}
	before := trimSpaces(text[:l.start])
	switch {
	case before == "" || l.score == 0 && len(before) == l.start:
		return
	case l.score == 0:
		l.score = c.apartLikeness(before, text[end:])
		l.astray = !c.spaced
	}
	l.start = len(before)
	c.add(note, l)
}

// apartLikeness tells how much a number after a space looks like a mark: a good
// deal after a mark of punctuation or at the end of the text, less between two
// words, and not at all before a month or a bracket, as in "1 May", "1 mai" and
// "article 8 (j)". Where marks are glued to words, one has gone astray now and
// then after what closes a title or a bracket.
func (c *chain) apartLikeness(before, rest string) int {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00a0"))
	astray := 0
	if !c.spaced {
		// Here is what tells of nearly all: what is looked up below takes longer.
		if astray = astrayLikeness(before, last, next); astray == 0 {
			return 0
		}
	}
	switch {
	case !endsMark(rest), next == '(', isDay(rest), unicode.IsDigit(next):
		return 0
	case !c.spaced:
		return astray
	case strings.ContainsRune(",;:)]”’»\"،؛，；：。）》", last):
		if rest == "" || isLower(next) {
			return 8
		}
		return 3
	case last == '.':
		return min(afterStop(before[:len(before)-1]), 3)
	case rest == "":
		return 5
	case isLower(next) || unicode.IsPunct(next):
		return 3
	}
	return 1
}

// astrayLikeness is apartLikeness where marks are glued to words: one can have
// gone astray behind what closes a title or a bracket, or behind a word and a
// comma, "social development, 5 including"; "paragraphs 3, 5 and 7" has figures.
func astrayLikeness(before string, last, next rune) int {
	closed := strings.ContainsRune(")]”»\"）》", last)
	if last == ',' {
		word, _ := utf8.DecodeLastRuneInString(before[:len(before)-1])
		closed = isLetter(word) && (isLower(next) || next == utf8.RuneError)
	}
	if !closed {
		return 0
	}
	return 2
}

// isDay reports whether a number before rest is a day: the name of a month comes
// after it, or after the other of two days, "8 au 10 juin", "9 and 10 May".
func isDay(rest string) bool {
	if isMonth(rest) {
		return true
	}
	rest = strings.TrimLeft(rest, " \u00a0")
	last := strings.TrimLeft(rest[len(firstWord(rest)):], " \u00a0")
	after := strings.TrimLeft(last, "0123456789")
	days := len(last) - len(after)
	return 0 < days && days <= 2 && isMonth(after)
}

// isMonth reports whether the first word of s is the name of a month in any
// language.
func isMonth(s string) bool {
	word := firstWord(strings.TrimLeft(s, " \u00a0"))
	tables := language.All()
	for i := range tables {
		if tables[i].MonthNamed(word) > 0 {
			return true
		}
	}
	return false
}
