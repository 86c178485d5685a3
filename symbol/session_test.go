package symbol

import (
	"slices"
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
