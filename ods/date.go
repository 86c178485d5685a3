package ods

import "strconv"

// A Date is a day of the Gregorian calendar, as documents date themselves. A
// part that is not known is zero, and the zero Date is no date. Dates compare
// with == and can key a map.
type Date struct {
	Year  int
	Month int // 1 to 12
	Day   int // 1 to 31
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Compare returns -1, 0 or +1 as d is before, the same as or after e. What is
// not known sorts first.
func (d Date) Compare(e Date) int {
	return compareFirst(d.Year-e.Year, d.Month-e.Month, d.Day-e.Day)
}

// compareFirst returns the sign of the first difference that is not zero.
func compareFirst(differences ...int) int {
	for _, n := range differences {
		if n < 0 {
			return -1
		}
		if n > 0 {
			return +1
		}
	}
	return 0
}

// String returns the date in the form of ISO 8601, "2010-12-13", or "" for no
// date.
func (d Date) String() string { return string(d.append(nil)) }

// MarshalText returns the form that [Date.String] returns.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = appendPadded(b, d.Year, 4)
	b = appendPadded(append(b, '-'), d.Month, 2)
	return appendPadded(append(b, '-'), d.Day, 2)
}

// appendPadded appends n in decimal with leading zeros up to the width.
func appendPadded(b []byte, n, width int) []byte {
	for limit := 10; width > 1; width-- {
		if n < limit {
			for range width - 1 {
				b = append(b, '0')
			}
			break
		}
		limit *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// UnmarshalText reads the form of ISO 8601 that [Date.MarshalText] writes.
// Empty text is no date.
func (d *Date) UnmarshalText(text []byte) error {
	s := string(text)
	if s == "" {
		*d = Date{}
		return nil
	}
	if len(s) != len("2010-12-13") {
		return &Error{Input: s, Err: ErrDate}
	}
	var parts [3]int
	for i, field := range [3][2]int{{0, 4}, {5, 7}, {8, 10}} {
		for at := field[0]; at < field[1]; at++ {
			if s[at] < '0' || s[at] > '9' {
				return &Error{Input: s, Offset: at, Err: ErrDate}
			}
			parts[i] = parts[i]*10 + int(s[at]-'0')
		}
	}
	got := Date{parts[0], parts[1], parts[2]}
	switch {
	case s[4] != '-' || s[7] != '-':
		return &Error{Input: s, Offset: 4, Err: ErrDate}
	case got.Month > 12 || got.Day > 31:
		return &Error{Input: s, Offset: 5, Err: ErrDate}
	}
	*d = got
	return nil
}
