package symbol

import (
	"errors"
	"testing"
)

// FuzzMade asserts that a symbol that is made of a body and a number is one that
// reads itself, and that of a list each is one; what is none has an error of the
// package.
func FuzzMade(f *testing.F) {
	for _, s := range [][2]string{{"A", "64/183"}, {"A", "2200 A (XXI)"}, {"S", "1373 (2001)"}, {"A/HRC", "19/119"}, {"UNEP/EA", "5/14"}, {"UNEP/EA.", "5/"}, {"A/", "/"}, {"A/55/1010", "S/2001/667"}, {"A/55/1010-AA/1", ""}} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, body, number string) {
		resolution, err := Resolution(body, number)
		made(t, resolution, err)
		decision, err := Decision(body, number)
		made(t, decision, err)
		list, err := Split(body + "; " + number)
		for _, s := range list {
			made(t, s, nil)
		}
		if len(list) == 0 {
			made(t, Symbol{}, err)
		}
	})
}

// made asserts that there is a symbol or an error.
func made(t *testing.T, s Symbol, err error) {
	t.Helper()
	var wrong *Error
	if s.IsValid() == (err != nil) || err != nil && !errors.As(err, &wrong) {
		t.Fatalf("%v, %v", s, err)
	}
	var again Symbol
	if bad := again.UnmarshalText([]byte(s.String())); again != s || bad != nil {
		t.Fatalf("%v comes back as %v, %v", s, again, bad)
	}
}

// TestFiguresOfScripts reads symbols in the figures of Arabic texts, which are spelled in ours.
func TestFiguresOfScripts(t *testing.T) {
	for in, want := range map[string]string{"A/٦٥/١٢٤": "A/65/124", "A/RES/65/١٢٤": "A/RES/65/124", "Ａ／６５／１２４": "A/65/124"} {
		if s, err := Parse(in); s.String() != want || err != nil {
			t.Errorf("%q is %v, %v; want %s", in, s, err, want)
		}
	}
}

// TestConfidence has a word for each confidence that a row of the table may have.
func TestConfidence(t *testing.T) {
	for c, want := range map[Confidence]string{0: "", MediumConfidence: "medium", HighConfidence: "high"} {
		if got := c.String(); got != want {
			t.Errorf("%d is %q, want %q", c, got, want)
		}
	}
	for b := range Bodies() {
		if b.Confidence().String() == "" {
			t.Errorf("%v has no confidence", b)
		}
	}
}

// FuzzLanguage asserts that a language is read by each of its names, and that what
// names none is none.
func FuzzLanguage(f *testing.F) {
	for l := Arabic; l <= German; l++ {
		f.Add(l.Tag())
		f.Add(l.Code())
		f.Add(l.Letter())
	}
	f.Fuzz(func(t *testing.T, s string) {
		var l Language
		if err := l.UnmarshalText([]byte(s)); (err == nil) != (l != Unspecified || s == "") {
			t.Fatalf("%q is %v, %v", s, l, err)
		}
		for _, name := range []string{l.Tag(), l.Code(), l.Letter()} {
			if got := ParseLanguage(name); got != l || got != ParseLanguage(s) && s != "" {
				t.Fatalf("%q is %v, by its name %q %v", s, l, name, got)
			}
		}
	})
}
