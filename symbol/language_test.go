package symbol

import "testing"

// A language is read from its codes and its letter, in any case.
func TestLanguages(t *testing.T) {
	for l := Arabic; l <= German; l++ {
		for _, s := range []string{l.Tag(), l.Code(), l.Letter()} {
			if got := ParseLanguage(s); got != l || s == "" {
				t.Errorf("ParseLanguage(%q) = %v, want %v", s, got, l)
			}
		}
		var got Language
		if b, err := l.MarshalText(); err != nil || got.UnmarshalText(b) != nil || got != l {
			t.Errorf("%v does not survive its text form: %v", l, got)
		}
	}
	var l Language
	if l.UnmarshalText([]byte("tlh")) == nil || l.UnmarshalText(nil) != nil || l != Unspecified || Language(99).String() != "" || ParseLanguage("FR") != French {
		t.Error("a language that is none")
	}
}
