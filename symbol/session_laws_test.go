package symbol

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// everySession calls f with each session that there can be, of all kinds.
func everySession(f func(s Session)) {
	for n := 1; n <= greatest; n++ {
		for kind := Regular; kind <= EmergencySpecial; kind++ {
			f(NewSession(kind, n))
			f(NewSession(kind, n).Resumed())
		}
	}
	for year := 1945; year < 2100; year++ {
		f(SessionOf(year))
		f(Session{year: uint16(year), kind: Substantive})
		for n := 1; n <= 9; n++ {
			f(Session{year: uint16(year), number: uint16(n)})
		}
	}
}

// A session has a year or a number in its sequence, and survives its text form.
func TestSessionAccessors(t *testing.T) {
	seen := map[string]Session{}
	everySession(func(s Session) {
		text, err := s.MarshalText()
		if other, ok := seen[string(text)]; ok || err != nil {
			t.Errorf("%+v and %+v are both %q", s, other, text)
		}
		seen[string(text)] = s
		var again Session
		if err := again.UnmarshalText(text); err != nil || again != s {
			t.Errorf("%v comes back as %v, %v", s, again, err)
		}
		if !s.IsValid() || (s.Year() == 0) == (s.Number() == 0) && s.Kind() != Substantive && s.Number() == 0 {
			t.Errorf("%v: year %d, number %d", s, s.Year(), s.Number())
		}
		if s.Resumed().Resumed() != s.Resumed() || !s.Resumed().IsResumed() || s.Resumed().Number() != s.Number() {
			t.Errorf("%v resumed is %v", s, s.Resumed())
		}
		if s.Kind() <= EmergencySpecial && s.Year() == 0 && !s.IsResumed() && NewSession(s.Kind(), s.Number()) != s {
			t.Errorf("%v is not made of its kind and number", s)
		}
	})
}

// Compare is a total order in which == sessions alone are equal.
func TestSessionOrder(t *testing.T) {
	list := []Session{{}}
	everySession(func(s Session) {
		if s.Number()%50 <= 1 && s.Year()%10 <= 1 {
			list = append(list, s)
		}
	})
	for _, a := range list {
		for _, b := range list {
			if ab := a.Compare(b); ab != -b.Compare(a) || (ab == 0) != (a == b) {
				t.Fatalf("%v against %v: %d, and the other way %d", a, b, ab, b.Compare(a))
			}
		}
	}
	slices.SortFunc(list, Session.Compare)
	for i, a := range list {
		for _, b := range list[i+1:] {
			if a.Compare(b) >= 0 {
				t.Fatalf("%v is sorted before %v", a, b)
			}
		}
	}
}

// Sessions are keys of maps, in JSON too.
func TestSessionJSON(t *testing.T) {
	want := map[Session]string{NewSession(Special, 27): "special", SessionOf(2098): "year"}
	b, err := json.Marshal(want)
	var got map[Session]string
	if err != nil || json.Unmarshal(b, &got) != nil || len(got) != 2 || got[NewSession(Special, 27)] != "special" || string(b) != `{"2098":"year","S-27":"special"}` {
		t.Errorf("%s comes back as %v, %v", b, got, err)
	}
}

// A name is found in prose where it is read by itself, in every language, with what
// stands around it in that language, and in all capitals.
func TestFindSessionNames(t *testing.T) {
	around := [...][2]string{{"في ", "، "}, {"大会", "决定"}, {"its ", ","}, {"la ", " de"}, {"на ", " в"}, {"el ", " de"}}
	everySession(func(s Session) {
		if s.Year() > 0 || s.Number() > 210 {
			return
		}
		for l := Arabic; l <= Spanish; l++ {
			name := s.Name(l)
			text := around[l-Arabic][0] + name + around[l-Arabic][1]
			var found []string
			for m := range FindSessions(text, l) {
				found = append(found, fmt.Sprint(m.Text, m.Session, m.Offset))
			}
			if len(found) != 1 || found[0] != fmt.Sprint(name, s, len(around[l-Arabic][0])) {
				t.Errorf("FindSessions(%q) = %q, want %v", text, found, s)
			}
		}
	})
}

// All lists of two and three sessions are read, of each language with its own
// words: what is said of one session holds of several.
func TestFindSessionLists(t *testing.T) {
	for _, c := range []struct {
		l                            Language
		before, between, last, after string
	}{
		{l: English, before: "its ", between: ", ", last: " and ", after: " sessions"},
		{l: French, before: "ses ", between: ", ", last: " et ", after: " sessions"},
		{l: Russian, before: "на ", between: ", ", last: " и ", after: " сессиях"},
		{l: Spanish, before: "períodos de sesiones ", between: ", ", last: " y "},
		{l: Arabic, before: "الدورات ", between: "، ", last: " و"},
		{l: Chinese, before: "大会", between: "、", last: "和", after: "届会议"},
	} {
		for n := 1; n <= 98; n++ {
			for _, numbers := range [][]int{{n, n + 1}, {n, n + 2}, {n, n + 1, n + 2}} {
				var b strings.Builder
				b.WriteString(c.before)
				for i, n := range numbers {
					if i == len(numbers)-1 {
						b.WriteString(c.last)
					} else if i > 0 {
						b.WriteString(c.between)
					}
					b.WriteString(ordinal(n, c.l))
				}
				b.WriteString(c.after)
				var got []int
				for m := range FindSessions(b.String(), c.l) {
					got = append(got, m.Session.Number())
				}
				if !slices.Equal(got, numbers) {
					t.Errorf("FindSessions(%q) = %v, want %v", b.String(), got, numbers)
				}
			}
		}
	}
}
