package wordindex

import (
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// quantity returns where the figures end that begin at at, if they are a quantity, a day
// or a year, as most are: no row begins with them, and nothing stands behind them that
// the number of a document goes on with. Else it returns at.
func (x *Index) quantity(text string, at int) int {
	if x.Figures || at == 0 || text[at-1] != ' ' {
		return at
	}
	word := eight.At(text, at)
	n := eight.Digits(word)
	if n > mostFigures || x.Filter.class(sketch(word, n)) != 0 {
		return at
	}
	// "217 A (III)" is a number, and so is "1373 (2001)".
	switch behind := word >> (8 * n); {
	case byte(behind) == 0 && at+n == len(text):
	case byte(behind) == ' ' && byte(behind>>8)-'a' < 26:
	case byte(behind) == ' ' && byte(behind>>8)-'A' < 26 && byte(behind>>16)-'a' < 26:
	case (byte(behind) == ',' || byte(behind) == ';' || byte(behind) == '.') && byte(behind>>8) == ' ':
	default:
		return at
	}
	return at + n
}

// mostFigures is how many figures are looked at: with three bytes behind them they are
// eight.
const mostFigures = 5

// goesOn reports whether what stands at at may make another word of the one before
// it, which has the key: a symbol in front of a slash, "17A" with a figure, the
// number of a session in "S-27/2".
func goesOn(text string, at int, key uint64) bool {
	if at == len(text) {
		return false
	}
	c := text[at]
	return '/' <= c && c <= '9' || (key == 'S' || key == 'E'|'S'<<8) && (c == '-' || c == 0xe2)
}

// passes returns where the words end that can be passed by, of which text[at:to] with
// the key is the first; or -1 where it cannot.
func (x *Index) passes(text string, at, to, live int, key uint64) int {
	// What is a capital elsewhere, only Unicode knows; and what is glued, only the rows.
	c := text[at]
	if c >= utf8.RuneSelf && !hasCase(c) && !isCaseless(c) || x.Glues != 0 && x.mayBeGlued(text, at, to) {
		return -1
	}
	class := x.Filter.class(sketchAt(text, at, to))
	switch {
	case class&^numbered == 0:
		return to
	case at <= live || class&looked != 0 || class&leads != 0 && x.leadsOn(text, to):
		return -1
	case class&longer == 0:
		return to
	}
	behind := x.joined(text, to, key)
	if small, isCapital := SmallKey(text, at, to); behind == to && isCapital {
		return x.joined(text, to, small)
	}
	return behind
}

// leadsOn reports whether a word that a row begins with may stand behind the one that
// ends at end.
func (x *Index) leadsOn(text string, end int) bool {
	from, to := behind(text, end)
	return from == to || x.Filter.class(sketchAt(text, from, to))&known != 0
}

// joined returns where the words end that join as a whole and begin with the one that
// has the key and ends at to; to, where there are none; and -1 where a row may begin
// that means something where nothing reaches it.
func (x *Index) joined(text string, to int, key uint64) int {
	passed, end := to, to
	for s := x.Find(key); s != nil; s = x.Find(key) {
		switch {
		case s.Alone == meaning, !s.Deep && s.GoesOn(text, end):
			return -1
		case s.Alone == joining:
			passed = end
		}
		from, next := behind(text, end)
		if from == next && s.GoesOn(text, end) { // a mark goes on with it in some row
			return -1
		}
		if from == next || !s.Deep {
			break
		}
		word, _ := Word(text, from)
		key, end = together(key, word), next
	}
	return passed
}
