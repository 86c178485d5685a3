package wordindex

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// Passed tells what was passed by.
type Passed struct {
	Text string
	Word int // where its last word begins in the whole text, or -1
}

// Stops reports whether there is a full stop.
func (p Passed) Stops() bool {
	return strings.Contains(p.Text, ".") || strings.Contains(p.Text, "。") || strings.Contains(p.Text, "．")
}

// Opens reports whether there is an opening bracket.
func (p Passed) Opens() bool { return strings.Contains(p.Text, "(") || strings.Contains(p.Text, "（") }

// afterMark returns where the punctuation mark of text ends that stands at at; or at,
// where there is none, or one that goes on with what reaches it.
func afterMark(text string, at, live int) int {
	c, n := Mark(text, at)
	if at <= live && (c == ',' || c == ';' || c == ':' || c == '(') {
		return at
	}
	return at + n
}

// Mark reads the punctuation mark of text that stands at at, and returns the one of
// English that does its work, or 0 where there is none, and its size in bytes. Of a
// letter, of a figure and of a mark that few texts have the size is 0.
func Mark(text string, at int) (c byte, n int) {
	c = text[at]
	if c < utf8.RuneSelf {
		if c-'0' < 10 || c|0x20-'a' < 26 {
			return 0, 0
		}
		return c, 1
	}
	switch x := eight.At(text, at); c {
	case 0xd8:
		return arabicMark(byte(x >> 8))
	case 0xc2, 0xe2:
		return 0, usualMark(x)
	case 0xe3, 0xef:
		return chineseMark(x & 0xffffff)
	}
	return 0, 0
}

// wideMark returns the size of the mark that x begins with, if it is a usual one or one of
// Arabic.
func wideMark(x uint64) int {
	if byte(x) == 0xd8 {
		_, n := arabicMark(byte(x >> 8))
		return n
	}
	return usualMark(x)
}

// usualMark returns the size of the mark that x begins with, if it is one of those that
// texts of every language have: a quotation mark, an apostrophe, a dash or a space.
func usualMark(x uint64) int {
	switch second := byte(x >> 8); {
	case byte(x) == 0xc2 && (second == 0xab || second == 0xbb || second == 0xa0): // those of French, and the space that does not break
		return 2
	case x&0xc0ffff == 0x8080e2:
		return 3
	}
	return 0
}

// arabicMark is Mark for the marks of Arabic that begin with 0xd8, by the second byte.
func arabicMark(second byte) (c byte, n int) {
	switch second {
	case 0x8c:
		return ',', 2
	case 0x9b:
		return ';', 2
	}
	return 0, 0
}

// chineseMark is Mark for the marks of Chinese, which take three bytes, the first in
// the lowest one.
func chineseMark(x uint64) (c byte, n int) {
	switch x {
	case 0x8cbcef, 0x8180e3: // "，" and "、"
		c = ','
	case 0x9bbcef: // "；"
		c = ';'
	case 0x9abcef: // "："
		c = ':'
	case 0x88bcef: // "（"
		c = '('
	case 0x89bcef: // "）"
		c = ')'
	case 0x8280e3, 0x8ebcef: // "。" and "．"
		c = '.'
	case 0x8a80e3, 0x8b80e3, 0x8c80e3, 0x8d80e3, 0x8e80e3, 0x8f80e3: // "《》" and "「」", "『』"
	default:
		return 0, 0
	}
	return c, len("，")
}
