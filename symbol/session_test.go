package symbol

import (
	"slices"
	"strings"
	"testing"
)

// Every session is read from what is printed of it, in every language.
func TestSessionRoundTrip(t *testing.T) {
	var all []Session
	for n := 1; n <= 130; n++ {
		for kind := Regular; kind <= EmergencySpecial; kind++ {
			all = append(all, NewSession(kind, n), NewSession(kind, n).Resumed())
		}
	}
	for year := 1946; year < 2030; year++ {
		all = append(all, SessionOf(year), Session{year: uint16(year), kind: Substantive}, Session{year: uint16(year), number: 1})
	}
	for _, s := range all {
		forms := []string{s.String()}
		if !s.resumed {
			forms = append(forms, s.Code())
		}
		if s.Roman() != "" && !s.resumed {
			forms = append(forms, s.Roman())
		}
		if s.year == 0 || s.number == 0 {
			for l := Arabic; l <= Spanish; l++ {
				forms = append(forms, s.Name(l))
			}
		}
		if l := s.Name(English); s.year == 0 {
			forms = append(forms, strings.ToUpper(l), strings.ToUpper(s.Name(French)), strings.ToUpper(s.Name(Russian)), strings.ToUpper(s.Name(Spanish)))
		}
		for _, form := range forms {
			if s.kind == Substantive && form == s.Code() {
				continue
			}
			if got, err := ParseSession(form); got != s || err != nil {
				t.Fatalf("ParseSession(%q) = %v, %v; want %v", form, got, err, s)
			}
		}
	}
}

// Texts use other cases than mastheads do.
func TestFindSessions(t *testing.T) {
	for _, c := range []struct {
		l    Language
		text string
		want []string // text of the match and session
	}{
		{English, "to report at its sixty-seventh session;", []string{"sixty-seventh session", "67"}},
		{English, "the eleventh emergency special session of the Assembly", []string{"eleventh emergency special session", "ES-11"}},
		{English, "its sixty-eighth and sixty-ninth sessions", []string{"sixty-eighth", "68", "sixty-ninth sessions", "69"}},
		{English, "Official Records, Sixty-fifth Session, Supplement", []string{"Sixty-fifth Session", "65"}},
		{English, "at its resumed tenth emergency special session", []string{"resumed tenth emergency special session", "ES-10 (resumed)"}},
		{English, "at its 103rd session", []string{"103rd session", "103"}},
		{English, "the next session", nil},
		{French, "à sa soixante-dix-septième session extraordinaire,", []string{"soixante-dix-septième session extraordinaire", "S-77"}},
		{French, "Assemblée générale, quatre-vingtième session", []string{"quatre-vingtième session", "80"}},
		{Spanish, "en su septuagésimo séptimo período de sesiones un informe", []string{"septuagésimo séptimo período de sesiones", "77"}},
		{Spanish, "del vigésimo tercer período extraordinario de sesiones de la Asamblea", []string{"vigésimo tercer período extraordinario de sesiones", "S-23"}},
		{Spanish, "en su 9º período de sesiones", []string{"9º período de sesiones", "9"}},
		{Russian, "на своей шестьдесят седьмой сессии доклад", []string{"шестьдесят седьмой сессии", "67"}},
		{Russian, "на ее двадцать третьей специальной сессии", []string{"двадцать третьей специальной сессии", "S-23"}},
		{Arabic, "في دورتها السابعة والستين تقريرا", []string{"دورتها السابعة والستين", "67"}},
		{Arabic, "الدورة الاستثنائية الثالثة والعشرين للجمعية", []string{"الدورة الاستثنائية الثالثة والعشرين", "S-23"}},
		{Chinese, "大会第六十七届会议提出报告", []string{"第六十七届会议", "67"}},
		{Chinese, "大会第十一届紧急特别会议", []string{"第十一届紧急特别会议", "ES-11"}},
		{Chinese, "第十四届联合国预防犯罪大会", nil},
	} {
		var got []string
		for m := range FindSessions(c.text, c.l) {
			got = append(got, m.Text, m.Session.String())
			if c.text[m.Offset:m.End()] != m.Text {
				t.Errorf("%q: offset of %q", c.text, m.Text)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("FindSessions(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// A session is what its text says, in prose as by itself.
func FuzzSession(f *testing.F) {
	for _, s := range []string{"65", "S-27", "10emsp", "XXX", "1991-1", "2013-S", "65 (resumed)", "Sixty-fifth session", "на своей шестьдесят седьмой сессии", "第十一届紧急特别会议", "الدورة الاستثنائية الثالثة والعشرين"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if s, err := ParseSession(text); err == nil {
			again, err := ParseSession(s.String())
			if again != s || err != nil || s.Compare(again) != 0 {
				t.Fatalf("ParseSession(%q) = %v; again %v, %v", text, s, again, err)
			}
		}
		for l := Arabic; l <= German; l++ {
			end := 0
			for m := range FindSessions(text, l) {
				if m.Offset < end || text[m.Offset:m.End()] != m.Text || !m.Session.IsValid() {
					t.Fatalf("FindSessions(%q, %v): %+v after %d", text, l, m, end)
				}
				end = m.End()
			}
		}
	})
}

// What is no session is refused; the zero Session is none in every way.
func TestNoSession(t *testing.T) {
	for _, text := range []string{"", "x", "session", "0", "007", "1000", "ES-2010-1", "10spx", "fifth", "the sixty-fifth session", "sixty-fifth session of", "sixty fifty session", "seventy-twentieth session", "IIII", "2010-X"} {
		if s, err := ParseSession(text); err == nil {
			t.Errorf("ParseSession(%q) = %v", text, s)
		}
	}
	var s Session
	b, err := s.MarshalText()
	if s.IsValid() || len(b) > 0 || err != nil || s.Name(English) != "" || s.Code() != "" || s.Roman() != "" || s.Resumed().IsValid() || s.UnmarshalText(nil) != nil {
		t.Error("the zero Session is something")
	}
	if NewSession(Regular, 0).IsValid() || NewSession(Substantive, 3).IsValid() || SessionOf(1900).IsValid() || s.UnmarshalText([]byte("x")) == nil {
		t.Error("a session out of nothing")
	}
	if err := s.UnmarshalText([]byte("S-27")); err != nil || s.Kind() != Special || s.Number() != 27 || s.Year() != 0 || s.IsResumed() {
		t.Errorf("S-27 is %+v, %v", s, err)
	}
	if s.Name(German) != s.Name(English) {
		t.Error("German is not English")
	}
}

func TestSessionKinds(t *testing.T) {
	for k, want := range map[SessionKind]string{Regular: "regular", Special: "special", EmergencySpecial: "emergency special", Substantive: "substantive", 9: ""} {
		if k.String() != want {
			t.Errorf("%d is %q, want %q", k, k, want)
		}
	}
}

// Regular sessions come before special ones, years by year.
func TestSessionCompare(t *testing.T) {
	list := []Session{NewSession(Regular, 9), NewSession(Regular, 9).Resumed(), NewSession(Regular, 10), NewSession(Special, 1), NewSession(EmergencySpecial, 1), SessionOf(1999), SessionOf(2001)}
	for i, a := range list {
		for j, b := range list {
			if got := a.Compare(b); got != max(-1, min(1, i-j)) {
				t.Errorf("%v against %v: %d", a, b, got)
			}
		}
	}
}
