// Package roman reads and writes Roman numerals, which number the sessions of
// the General Assembly to 1975 (A/RES/3541 (XXX)), working groups (WG.IV), parts
// and volumes ((Part II)), and the clauses of texts.
package roman

// Greatest is the greatest number that is read and written. The figures above C
// number nothing in documents, and D and M are read as letters there: part D of
// a resolution, MC., a kind.
const Greatest = 399

// A place has the figures of one decimal place: for one, five and ten of it.
type place struct{ one, five, ten byte }

// places goes down from the hundreds, of which there are only the ones.
var places = [...]place{{'C', 0, 0}, {'X', 'L', 'C'}, {'I', 'V', 'X'}}

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
	unit := 100
	for i := range places {
		if end == len(s) {
			break
		}
		digit, size := places[i].digit(s[end:], letters)
		n, end, unit = n+digit*unit, end+size, unit/10
	}
	return n, end
}

// digit reads the figures of one decimal place at the head of
// s, which is not empty: one to three ones, perhaps
// behind a five, or a single one before the five or ten that it is taken from.
func (p *place) digit(s string, letters byte) (digit, size int) {
	five, ten := p.five|letters, p.ten|letters
	if p.five != 0 && s[0] == five {
		digit, size = 5, 1
	}
	ones := 0
	for ones < 3 && size+ones < len(s) && s[size+ones] == p.one|letters {
		ones++
	}
	if p.five != 0 && digit == 0 && ones == 1 && len(s) > 1 {
		switch s[1] {
		case five:
			return 4, 2
		case ten:
			return 9, 2
		}
	}
	return digit + ones, size + ones
}

// Append appends n as a numeral in capitals, and nothing for an n that is less
// than 1 or more than [Greatest].
func Append(b []byte, n int) []byte {
	if n < 1 || n > Greatest {
		return b
	}
	for i, unit := 0, 100; i < len(places); i, unit = i+1, unit/10 {
		b = places[i].appendDigit(b, n/unit%10)
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
