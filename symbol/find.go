package symbol

import (
	"iter"
	"strings"

	"github.com/undoc-go/undoc/internal/eight"
)

// A Match is a symbol in running text. With the text between them the matches are
// the text again.
type Match struct {
	Offset int    // where Text begins in the text, in bytes
	Text   string // the words of the text that give the symbol, with the text's own spelling
	Symbol Symbol // what they mean; of "Corr.1" in a list, the whole symbol
	Join   Join   // whether the symbol is spelled out or taken from the match before
}

// End returns the offset behind the match, in bytes.
func (m Match) End() int { return m.Offset + len(m.Text) }

// A Join says what a match that is not a whole symbol by itself has to do with
// the match before it. The zero value is a whole symbol.
type Join uint8

// The joins.
const (
	Whole   Join = iota // a symbol spelled out
	Also                // one more of a list: "Corr.1" in "A/65/456 and Corr.1"
	Through             // the last of a range: "65/5" in "A/RES/65/1 to 65/5"
)

// String returns "whole", "also" or "through".
func (j Join) String() string {
	switch j {
	case Whole:
		return "whole"
	case Also:
		return "also"
	case Through:
		return "through"
	}
	return ""
}

// Find yields the symbols that are spelled out in text, in order and without
// overlap, and behind each the items of a list or range that goes on from it, in
// the words of any official language: "A/65/456 et Corr.1", "A/RES/65/1 至 65/5".
// A double symbol is one match, and a range is not filled in. The text may be in
// any language, or in several.
//
// Bodies, sessions, press releases and symbols of other organizations are no
// matches. What [Parse] repairs, Find does not: in prose a slip is rarer than
// something that is no symbol. Each match of a whole symbol parses to that symbol.
//
// Find takes time in proportion to the text, and allocates nothing for symbols in
// their canonical spelling.
func Find(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		for from, i := 0, 0; ; {
			slash := strings.IndexByte(text[i:], '/')
			if slash < 0 {
				return
			}
			i += slash
			// from is where the last match ended; none begins before that.
			m, ok := matchAt(text, from, i)
			if !ok {
				i++
				continue
			}
			for head := m.Symbol; ok; m, ok = item(text, from, head, m.Symbol) {
				if !yield(m) {
					return
				}
				from = m.End()
			}
			i = from
		}
	}
}

// Find looks for slashes, which prose has few of and every symbol has, and from
// each one back to where a symbol can begin. The first component of a symbol is
// an organ that the tables know, so that "and/or" ends the search at once.

// widest is how far before its first slash a symbol can begin.
const widest = 24

// matchAt returns the symbol whose first slash is text[slash] and that begins
// at text[from:] or later.
func matchAt(text string, from, slash int) (Match, bool) {
	start := slash
	for start > from && slash-start < widest && inHead(text[start-1]) {
		start--
	}
	// The first letter from which a symbol can be read wins: in (DEPI)/MED the
	// symbol begins before the bracket.
	for ; start < slash; start++ {
		if !isLetter(text[start]) || start > 0 && inWord(text[start-1]) || !organAt(text[start:]) {
			continue
		}
		if sym, rest, ok := Cut(text[start:]); ok {
			return Match{Offset: start, Text: text[start : len(text)-len(rest)], Symbol: sym}, true
		}
	}
	return Match{}, false
}

// organAt reports whether text may begin with the first component of a symbol:
// an organ, or letters with a dot behind them, as in EB.AIR/149.
func organAt(text string) bool {
	x := eight.At(text, 0)
	n := eight.Letters(x)
	return n < len(text) && (text[n] == '.' || organIndex(eight.Lowest(x, n)) > 0)
}

// inHead reports whether c can stand before the first slash of a symbol.
func inHead(c byte) bool {
	return isLetter(c) || isDigit(c) || c == '.' || c == '(' || c == ')' || c == '-'
}

// inWord reports whether c belongs to the word before, so that no symbol
// begins behind it.
func inWord(c byte) bool { return isLetter(c) || isDigit(c) || c == '/' }
