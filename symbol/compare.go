package symbol

import (
	"cmp"
	"strings"
)

// Compare orders symbols as people do: component by component, numbers as
// numbers, the same document before its parts and its change elements, and
// those by their names: A/65/9, A/65/10, A/65/10 (Part I), A/65/10/Add.2,
// A/65/10/Add.10, A/65/10/Corr.1. It is a total order: the result is -1, 0 or 1, and
// 0 exactly when s == t; the zero Symbol comes first.
func (s Symbol) Compare(t Symbol) int {
	a, b := s.s, t.s
	for a != "" && b != "" {
		if isDigit(a[0]) && isDigit(b[0]) {
			x, y := leadingDigits(a), leadingDigits(b)
			if c := compareNumbers(a[:x], b[:y]); c != 0 {
				return c
			}
			a, b = a[x:], b[y:]
			continue
		}
		if a[0] != b[0] {
			return cmp.Compare(rank(a[0]), rank(b[0]))
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(s.s, t.s))
}

// leadingDigits returns how many digits s begins with.
func leadingDigits(s string) int {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// S/023/1035 and S/23/1035 are two symbols: nothing tells which of them a document
// prints. By value they are equal, and the spelling decides in the end.

// compareNumbers compares runs of digits by value, however long.
func compareNumbers(a, b string) int {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}

// No order of symbols is laid down. Library shelves have figures before letters
// in each component; this order keeps to that, but counts numbers.

// rank orders the bytes at which two symbols part: a space before the slash,
// so that parts come before changes, and all else as in ASCII, figures before
// letters.
func rank(c byte) int {
	switch c {
	case ' ':
		return 0
	case '/':
		return 1
	}
	return int(c)
}
