package ods

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// ParseDate reads a date as documents in the language write it: "13 December
// 2010" in English. No-break spaces count as spaces.
func ParseDate(s string, l symbol.Language) (Date, error) {
	table := language.For(l)
	if d, ok := matchDate(s, table); ok {
		return d, nil
	}
	for _, form := range table.Date {
		if fields, ok := table.Match(form, s); ok {
			_, wrong := dateOf(table, &fields)
			at := strings.Index(s, fields.Get(wrong))
			if wrong == "year" {
				at = strings.LastIndex(s, fields.Get(wrong)) // "20 December 20"
			}
			return Date{}, &Error{Input: s, Offset: max(0, at), Err: ErrDate}
		}
	}
	return Date{}, &Error{Input: s, Err: ErrDate}
}

// matchDate reads a date in the first form of the table that gives one. Most of
// what it is asked about is none: it makes no error of that.
func matchDate(s string, table *language.Table) (Date, bool) {
	for _, form := range table.Date {
		// A date that ends with its year ends with a figure.
		if last := s[max(0, len(s)-1):]; form.Form[len(form.Form)-1] == '}' && (last == "" || last[0] < utf8.RuneSelf && !isDigit(last[0])) {
			continue
		}
		if fields, ok := table.Match(form, s); ok {
			if d, _ := dateOf(table, &fields); !d.IsZero() {
				return d, true
			}
		}
	}
	return Date{}, false
}

// dateOf returns the date whose parts are in the fields, or none and the name of the
// part that is wrong.
func dateOf(table *language.Table, fields *language.Fields) (d Date, wrong string) {
	// Numbers may be in words or in the figures of the language: "1er", "١٣", "十三".
	day, dayOK := language.Number(fields.Get("day"))
	year, yearOK := language.Number(fields.Get("year"))
	month := table.MonthNamed(fields.Get("month"))
	switch {
	case !dayOK || day < 1 || day > 31:
		return Date{}, "day"
	case month == 0:
		return Date{}, "month"
	// A year has four figures: "13 December 20" is the start of one.
	case !yearOK || year < 1000:
		return Date{}, "year"
	}
	return Date{year, month, day}, ""
}

// In returns the date as documents in the language write it, "13 December
// 2010" in English, or "" for no date.
func (d Date) In(l symbol.Language) string {
	table := language.For(l)
	if d.IsZero() || len(table.Date) == 0 {
		return ""
	}
	return table.Date[0].Fill(func(part string) string {
		switch part {
		case "day":
			return strconv.Itoa(d.Day)
		case "month":
			return table.MonthName(d.Month)
		}
		return strconv.Itoa(d.Year)
	})
}

// smallNumber reads up to four digits.
func smallNumber(s string) (n int, ok bool) {
	if s == "" || len(s) > 4 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// longestDate is the length of the longest date in words, with room to spare.
const longestDate = 64

// cutDate reads the date that s starts with and returns the rest. In an export
// no space stands between a date and what follows, so that each place after a
// digit is tried.
func cutDate(s string, table *language.Table) (d Date, rest string, ok bool) {
	// A date starts with its day or its year in every language.
	if !language.StartsWithNumber(s) || !hasMonth(s[:min(len(s), longestDate)], table) {
		return Date{}, s, false
	}
	// The longest first: a word after the year may belong to the date, as in
	// Russian. The bound keeps a line of any length at one price.
	for end := min(len(s), longestDate); end > 0; end-- {
		// A date does not end inside a number.
		if end < len(s) && isDigit(s[end]) && isDigit(s[end-1]) {
			continue
		}
		if d, ok := matchDate(s[:end], table); ok {
			return d, s[end:], true
		}
	}
	return Date{}, s, false
}

// hasLetter reports whether letters may stand in s.
func hasLetter(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf || isLatin(s[i]) {
			return true
		}
	}
	return false
}

// hasMonth reports whether the name of a month may stand in s: its first word does.
func hasMonth(s string, table *language.Table) bool {
	if !hasLetter(s) {
		return false // the number of a paragraph or of a page
	}
	for i := range table.Month {
		word, _, _ := strings.Cut(table.Month[i].Form, " ")
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
