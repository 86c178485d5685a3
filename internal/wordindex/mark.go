package wordindex

import (
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// Passed tells what was passed by: what a reader may still have to know of it.
type Passed struct {
	Word   int  // where the last word begins, or -1
	Comma  int  // where the last comma or semicolon ends, or -1
	Stop   bool // there was a full stop
	Opened bool // there was an opening bracket
}

// mark passes by the punctuation mark of text that stands at at, and returns where it
// ends; or at, where there is none, or one that goes on with what reaches it.
func (p *Passed) mark(text string, at, live int) int {
	c, n := Mark(text, at)
	switch c {
	case ',', ';', ':', '(':
		if at <= live {
			return at
		}
		if c == '(' {
			p.Opened = true
		} else if c != ':' {
			p.Comma = at + n
		}
	case '.':
		p.Stop = true
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
	case 0xc2: // the quotation marks of French, and the space that does not break
		if second := byte(x >> 8); second == 0xab || second == 0xbb || second == 0xa0 {
			return 0, 2
		}
	case 0xe2: // quotation marks, apostrophes and dashes
		if x&0xc0ff00 == 0x808000 {
			return 0, 3
		}
	case 0xe3, 0xef:
		return chineseMark(x & 0xffffff)
	}
	return 0, 0
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
		return ',', 3
	case 0x9bbcef: // "；"
		return ';', 3
	case 0x9abcef: // "："
		return ':', 3
	case 0x88bcef: // "（"
		return '(', 3
	case 0x89bcef: // "）"
		return ')', 3
	case 0x8280e3, 0x8ebcef: // "。" and "．"
		return '.', 3
	}
	return 0, 0
}
