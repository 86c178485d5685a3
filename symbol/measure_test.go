package symbol

import (
	"os"
	"strings"
	"testing"
)

func lines(t testing.TB, name string) []string {
	b, err := os.ReadFile("../../shared/data/symbols/" + name)
	if err != nil {
		t.Skip("the lists of real symbols are not here: ", err)
	}
	return strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
}

func TestM(t *testing.T) {
	for _, f := range []string{"catalogued.txt", "in-text.txt"} {
		bad, n := 0, 0
		for _, s := range lines(t, f) {
			n++
			x, err := Parse(s)
			if err != nil {
				bad++
				t.Log(err)
				continue
			}
			if y, err := Parse(x.String()); y != x {
				t.Errorf("%s -> %s -> %s %v %v %v", s, x, y, err, x.in, y.in)
			}
		}
		t.Log(f, n, bad, float64(n-bad)/float64(n))
	}
	bad := 0
	for _, row := range lines(t, "variants.tsv")[1:] {
		_, forms, _ := strings.Cut(row, "\t")
		var first Symbol
		for i, f := range strings.Split(forms, " | ") {
			x, err := Parse(f)
			if i == 0 {
				first = x
			} else if x != first {
				t.Log(row, x, "|", first, err)
				bad++
				break
			}
		}
	}
	t.Log("variants", bad)
	for _, row := range lines(t, "nearmiss.tsv")[1:] {
		s, _, _ := strings.Cut(row, "\t")
		if x, err := Parse(s); err == nil {
			t.Log("NEARMISS", row, x)
		}
	}
}

func TestOracleM(t *testing.T) {
	n, none, bad := 0, 0, 0
	for _, row := range lines(t, "oracle.tsv")[1:] {
		f := strings.Split(row, "\t")
		if f[2] == "" || f[3] == "" {
			continue
		}
		s, err := Parse(f[1])
		if err != nil {
			t.Error(err)
		}
		b, _ := s.Body()
		body := b.Prefix()
		if strings.HasPrefix(body, "A/C.") || body == "A/SPC/" {
			body = "A/"
		}
		session := s.Session()
		if session.Year() > 0 {
			if x := b.SessionIn(session.Year()); x.IsValid() {
				session = x
			}
		} else if !session.IsValid() && s.ImpliedYear() > 0 {
			session = SessionOf(s.ImpliedYear())
		}
		code, want := session.Code(), f[3]
		if session.Year() > 0 {
			want = strings.SplitN(want, "-", 2)[0]
		}
		if code == "" && s.Session() == (Session{}) {
			none++
			t.Log("none", f[1], f[2], f[3], body)
			continue
		}
		n++
		if body != f[2] || code != want {
			bad++
			t.Log(f[1], f[2], f[3], "|", body, code)
		}
	}
	t.Log(n, none, bad)
}
