package ods

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// FuzzParseDate asserts that a date that is read in a language is a day that this
// language writes, and reads again, and that its text form does the same; what is
// none has an error with a place in it.
func FuzzParseDate(f *testing.F) {
	for l := symbol.Arabic; l <= symbol.German; l++ {
		f.Add(Date{2010, 12, 13}.In(l))
	}
	for _, s := range []string{"2010-12-13", "1er mars 2022", "一九六六年十一月二十九日", "13\u00a0December 2010", "32 December 2010", "0000-00-00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for l := symbol.Arabic; l <= symbol.German; l++ {
			d, err := ParseDate(s, l)
			checkDateError(t, s, err)
			if err != nil {
				continue
			}
			if d.Month < 1 || d.Month > 12 || d.Day < 1 || d.Day > 31 || d.Year < 1000 {
				t.Fatalf("%v: %q is %+v", l, s, d)
			}
			if again, err := ParseDate(d.In(l), l); again != d || err != nil {
				t.Fatalf("%v: %q is %v, written %q, which is %v, %v", l, s, d, d.In(l), again, err)
			}
		}
		var d Date
		err := d.UnmarshalText([]byte(s))
		checkDateError(t, s, err)
		if text := d.String(); err == nil && text != s && s != "0000-00-00" {
			t.Fatalf("%q is %+v, written %q", s, d, text)
		}
	})
}

// checkDateError checks that an error is of dates, and has a place in what was read.
func checkDateError(t *testing.T, s string, err error) {
	t.Helper()
	var wrong *Error
	if err != nil && (!errors.As(err, &wrong) || wrong.Input != s || wrong.Offset < 0 || wrong.Offset > len(s) || !errors.Is(err, ErrDate)) {
		t.Fatalf("%q: %#v", s, err)
	}
}

// FuzzDecode asserts that what is decoded is UTF-8, every character of which has a
// place in the input: in order, none beyond its end, and the end at the end. What is
// UTF-8 is not decoded.
func FuzzDecode(f *testing.F) {
	for _, text := range texts(f, "../testdata/*.bin", "../testdata/forms/windows-1252.txt", "../testdata/forms/utf-16.txt", "../testdata/chinese.txt", "../testdata/arabic.txt") {
		for _, e := range encodings {
			if s, err := e.encoding.NewEncoder().String(text[:min(len(text), 2000)]); err == nil {
				f.Add(s)
			}
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		text, source := decode(s)
		if source == nil {
			if text != s {
				t.Fatalf("%q becomes %q", s, text)
			}
			return
		}
		if !utf8.ValidString(text) {
			t.Fatalf("%q is decoded as %q", s, text)
		}
		last := -1
		for at := range text {
			place := source.offset(at)
			if place <= last || place >= len(s) {
				t.Fatalf("character %d of %q is at %d of %q, the one before at %d", at, text, place, s, last)
			}
			last = place
		}
		if end := source.offset(len(text)); end != len(s) {
			t.Fatalf("the end of %q is at %d of %q", text, end, s)
		}
	})
}

// FuzzLabel asserts that a label is its parts, and that what IsLabel takes is short and
// has a number or is a bullet.
func FuzzLabel(f *testing.F) {
	for _, s := range []string{"1.", "1.2.", "(a)", "a)", "iv.", "65/124.", "ES-11/5.", "–", "1 -", "(أ)", "’1‘", "㈠", "(一)", "3,", "(", "（１）"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		opened, number, closed := SplitLabel(s)
		if opened+number+closed != s || opened != "" && closed == "" {
			t.Fatalf("%q is %q, %q and %q", s, opened, number, closed)
		}
		if !IsLabel(s) {
			return
		}
		if len(s) > maxLabel || number == "" && !isBullet(s) || strings.ContainsAny(s, "\t\n\r") || !utf8.ValidString(s) {
			t.Fatalf("%q is a label", s)
		}
	})
}

// FuzzMasthead asserts of the masthead of any text that it is printed as an export
// and read in its language again as it was.
func FuzzMasthead(f *testing.F) {
	for _, text := range texts(f, "../testdata/plain.txt", "../testdata/arabic.txt", "../testdata/forms/*") {
		if len(text) < 3000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := Parse(text)
		d.Masthead.Layout = nil
		printed := string(d.Masthead.AppendExport(nil, d.Language))
		if !utf8.ValidString(printed) {
			return // a byte that is damaged in one text may be of an older encoding in another
		}
		got := Parser{Language: d.Language}.Parse(printed).Masthead
		got.Layout = nil
		if again := string(got.AppendExport(nil, d.Language)); again != printed {
			t.Fatalf("it is printed as %q, and then as %q", printed, again)
		}
	})
}
