// Package roman reads and writes Roman numerals, which number the sessions of
// the General Assembly to 1975 (A/RES/3541 (XXX)), working groups (WG.IV), parts
// and volumes ((Part II)), and the clauses of texts.
package roman

// Greatest is the greatest number that is read and written. The figures above C
// number nothing in documents, and D and M are read as letters there: part D of
// a resolution, MC., a kind.
const Greatest = 399

// A place has the figures of one decimal place: for one, five and ten units of
// it. Where there is no figure for five, it has that for one.
type place struct {
	one, five, ten byte
	unit           int
}

// places goes down from the hundreds, of which there are only the ones.
var places = [...]place{{'C', 'C', 0, 100}, {'X', 'L', 'C', 10}, {'I', 'V', 'X', 1}}

// Value returns the value of a numeral in capitals, 0 for anything else. Each
// number has one right spelling: IIII and VX are words, not numbers.
func Value(s string) int { return whole(s, 0) }

// ValueSmall returns the value of a numeral in small letters, 0 for anything
// else.
func ValueSmall(s string) int { return whole(s, small) }

// Leading returns the value of the longest numeral in capitals that s begins
// with, and where it ends: 21 and 3 for "XXI)", 0 and 0 where s begins with
// none. Whether what follows it may follow is for the caller to say.
func Leading(s string) (n, end int) { return leading(s, 0) }

// small is the bit that tells small letters of ASCII from capitals.
const small = 0x20

// whole returns the value of a numeral with nothing behind it.
func whole(s string, letters byte) int {
	n, end := leading(s, letters)
	if end < len(s) {
		return 0
	}
	return n
}

// leading reads the decimal places from the highest down, in letters that have
// that bit.
func leading(s string, letters byte) (n, end int) {
	for i := range places {
		p := &places[i]
		if end < len(s) && (s[end] == p.one|letters || s[end] == p.five|letters) {
			digit, size := p.digit(s[end:], letters)
			n, end = n+digit*p.unit, end+size
		}
	}
	return n, end
}

// digit reads the figures of one decimal place at the head of s, which begins
// with one of them: one to three ones, perhaps behind a five, or a single one
// before the five or ten that it is taken from.
func (p *place) digit(s string, letters byte) (digit, size int) {
	one, five, ten := p.one|letters, p.five|letters, p.ten|letters
	if s[0] == five && five != one {
		digit, size = 5, 1
	}
	for size < len(s) && s[size] == one && digit%5 < 3 {
		digit, size = digit+1, size+1
	}
	if digit == 1 && size < len(s) && five != one {
		switch s[size] {
		case five:
			return 4, 2
		case ten:
			return 9, 2
		}
	}
	return digit, size
}

// Append appends n as a numeral in capitals, and nothing for an n that is less
// than 1 or more than [Greatest].
func Append(b []byte, n int) []byte {
	if n < 1 || n > Greatest {
		return b
	}
	for i := range places {
		b = places[i].appendDigit(b, n/places[i].unit%10)
	}
	return b
}

// appendDigit appends one decimal figure.
func (p *place) appendDigit(b []byte, digit int) []byte {
	switch digit {
	case 4:
		return append(b, p.one, p.five)
	case 9:
		return append(b, p.one, p.ten)
	}
	if digit >= 5 {
		b, digit = append(b, p.five), digit-5
	}
	for range digit {
		b = append(b, p.one)
	}
	return b
}
