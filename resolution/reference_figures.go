package resolution

import (
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
	"github.com/undoc-go/undoc/internal/language"
)

// Until about 1990 documents in Chinese had Chinese figures: "一九六〇年十二月十四日
// 第一五一四(十五)号决议", and in the first decades "決議案一五一四(十五)".

// inArabicFigures puts the figures of dates and of numbers with a session, or a year,
// in brackets as all other languages have them: "1960年12月14日第1514(XV)号决议".
// Figures elsewhere are words: "一切", "第一委员会".
func (w *rewriter) inArabicFigures() rewriting {
	text := w.old
	for at := nextFigured(text, 0); at < len(text); at = nextFigured(text, at+1) {
		switch rest := text[at:]; {
		case at < w.at:
		case strings.HasPrefix(rest, yearUnit):
			w.dated(at)
		case rest[0] == '(':
			w.numbered(at, at+1)
		default:
			w.numbered(at, at+len(wideBracket))
		}
	}
	return w.done()
}

// nextFigured returns where the next year or opening bracket stands from at on, or the
// end of the text.
func nextFigured(text string, at int) int {
	for i := at; i < len(text); i += eight.Size {
		for found := figured(eight.At(text, i)); found != 0; found &= found - 1 {
			// A character of three bytes is told by its last one.
			switch end := i + bits.TrailingZeros64(found)/8 + 1; {
			case text[end-1] == '(':
				return end - 1
			case end-at >= len(yearUnit) && isFigured(text[end-len(yearUnit):end]):
				return end - len(yearUnit)
			}
		}
	}
	return len(text)
}

// isFigured reports whether a character is a year or an opening bracket.
func isFigured(c string) bool { return c == yearUnit || c == wideBracket }

// figured returns the highest bit of each byte of x that is the last one of a year or of an
// opening bracket, and of a few others.
func figured(x uint64) uint64 {
	return eight.Equal(x, '(') | eight.Equal(x, yearUnit[2]) | eight.Equal(x, wideBracket[2])
}

// The units of a date.
const yearUnit, monthUnit, dayUnit = "年", "月", "日"

// wideBracket is an opening bracket as wide as a Chinese character.
const wideBracket = "（"

// numbered rewrites a number whose bracket is open from at to in: "一五一四(十五)".
func (w *rewriter) numbered(at, in int) {
	start := figuresBefore(w.old, at)
	if start == at {
		return // as nearly always
	}
	serial, ok := language.Number(w.old[start:at])
	end := figuresBehind(w.old, in)
	session, found := language.Number(w.old[in:end])
	if !ok || !found || start < w.at || w.old[start] < utf8.RuneSelf || skipMark(w.old, end, ')') == end {
		return
	}
	inBrackets := strconv.Itoa(session)
	if session < 100 {
		inBrackets = string(appendRoman(nil, session))
	}
	w.replace(start, at, strconv.Itoa(serial))
	w.replace(in, end, inBrackets)
}

// dated rewrites a date whose year ends at at.
func (w *rewriter) dated(at int) {
	start := figuresBefore(w.old, at)
	if start == at {
		return
	}
	year, _ := language.Number(w.old[start:at])
	if year < 1900 || start < w.at || w.old[start] < utf8.RuneSelf {
		return
	}
	w.replace(start, at, strconv.Itoa(year))
	for _, unit := range [...]string{monthUnit, dayUnit} {
		from := w.at + len(yearUnit) // the units are of one length
		to := figuresBehind(w.old, from)
		n, ok := language.Number(w.old[from:to])
		if !ok || !strings.HasPrefix(w.old[to:], unit) {
			return
		}
		w.replace(from, to, strconv.Itoa(n))
	}
}

// longestFigures is how many figures a number has at most: "二十九", "一九六〇".
const longestFigures = 4

// figuresBefore returns where the figures begin that end at at.
func figuresBefore(text string, at int) int {
	for range longestFigures {
		r, n := utf8.DecodeLastRuneInString(text[:at])
		if !language.IsFigure(r) {
			break
		}
		at -= n
	}
	return at
}

// figuresBehind returns where the figures end that begin at at.
func figuresBehind(text string, at int) int {
	for range longestFigures {
		r, n := utf8.DecodeRuneInString(text[at:])
		if !language.IsFigure(r) {
			break
		}
		at += n
	}
	return at
}
