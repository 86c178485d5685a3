package ods

import (
	"errors"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// dates are each month once, with days of one figure and of two.
func dates() (dates []Date) {
	for month := 1; month <= 12; month++ {
		dates = append(dates, Date{1946 + 6*month, month, 1 + 2*month})
	}
	return append(dates, Date{2022, 3, 1}, Date{1999, 12, 31})
}

// A date in words is read as the same date in every language.
func TestDateInWords(t *testing.T) {
	for l := symbol.Arabic; l <= symbol.German; l++ {
		for _, d := range dates() {
			if got, err := ParseDate(d.In(l), l); got != d || err != nil {
				t.Errorf("%v: %q is %v, %v; want %v", l, d.In(l), got, err, d)
			}
		}
	}
	if s := (Date{}).In(symbol.English); s != "" {
		t.Errorf("no date is %q", s)
	}
}

// The ways in which documents write dates besides the first.
func TestParseDate(t *testing.T) {
	for _, c := range []struct {
		language symbol.Language
		in       string
		want     string // "" for none
	}{
		{symbol.English, "13 December 2010", "2010-12-13"},
		{symbol.English, "13\u00a0December 2010", "2010-12-13"},
		{symbol.English, "December 2010", ""},
		{symbol.English, "13 Decembre 2010", ""},
		{symbol.English, "32 December 2010", ""},
		{symbol.English, "13 December 10", ""},
		{symbol.English, "3f July 1989", ""}, // a figure misread
		{symbol.French, "1er mars 2022", "2022-03-01"},
		{symbol.Spanish, "1º de marzo de 2022", "2022-03-01"},
		{symbol.Russian, "12 марта 2010 года", "2010-03-12"},
		{symbol.Russian, "12 марта 2010", "2010-03-12"},
		{symbol.Chinese, "2010年3月12日", "2010-03-12"},
		{symbol.Chinese, "一九四七年三月十日", "1947-03-10"},
		{symbol.Chinese, "一九六六年十一月二十九日", "1966-11-29"},
		{symbol.German, "12. März 2010", "2010-03-12"},
	} {
		got, err := ParseDate(c.in, c.language)
		if got.String() != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%q is %v, %v; want %q", c.in, got, err, c.want)
		}
		if err != nil && !errors.Is(err, ErrDate) {
			t.Errorf("%q: %v is not ErrDate", c.in, err)
		}
	}
}

// The text form of a date is that of ISO 8601, and is read back; empty text is no
// date. Dates sort as their text does.
func TestDateText(t *testing.T) {
	all := append(dates(), Date{})
	for _, d := range all {
		text, err := d.MarshalText()
		var got Date
		if err != nil || string(text) != d.String() || got.UnmarshalText(text) != nil || got != d {
			t.Errorf("%v is %q, read back as %v", d, text, got)
		}
		for _, e := range all {
			if c := d.Compare(e); (c == 0) != (d == e) || c < 0 != (d.String() < e.String()) {
				t.Errorf("%v compares with %v as %d", d, e, c)
			}
		}
	}
	for in, offset := range map[string]int{"2010": 0, "2010-12-1x": 9, "2010/12/13": 4, "2010-13-01": 5, "2010-12-32": 5} {
		d := Date{1, 2, 3}
		var wrong *Error
		if err := d.UnmarshalText([]byte(in)); !errors.As(err, &wrong) || wrong.Offset != offset || d != (Date{1, 2, 3}) {
			t.Errorf("%q: %v, %v", in, d, err)
		}
	}
}
