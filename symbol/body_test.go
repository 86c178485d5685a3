package symbol

import (
	"slices"
	"strings"
	"testing"
)

// The table is sorted, every row is found by its prefix, and every prefix
// begins symbols that parse and belong to it.
func TestBodies(t *testing.T) {
	last := ""
	for b := range Bodies() {
		if b.Prefix() <= last || b.Name(English) == "" || b.Confidence() == 0 || strings.TrimSpace(b.Name(English)) != b.Name(English) {
			t.Errorf("%q after %q: %q, confidence %v", b.Prefix(), last, b.Name(English), b.Confidence())
		}
		last = b.Prefix()
		if len(last) > longestPrefix {
			t.Errorf("%q is longer than %d", last, longestPrefix)
		}
		if got, ok := LookupBody(b.Prefix()); got != b || !ok {
			t.Errorf("LookupBody(%q) = %v, %v", b.Prefix(), got, ok)
		}
		if from, to := b.Years(); from > 0 && to > 0 && from > to {
			t.Errorf("%v from %d to %d", b, from, to)
		}
		prefix := b.Prefix()
		if strings.HasSuffix(prefix, ".") {
			prefix += "2/"
		}
		s, err := Parse(prefix + "7")
		if err != nil {
			t.Errorf("a document of %v: %v", b, err)
			continue
		}
		if got, _ := s.Body(); got != b && !strings.HasPrefix(got.Prefix(), b.Prefix()) {
			t.Errorf("%v belongs to %v, want %v", s, got, b)
		}
	}
	for _, unknown := range []string{"", "X", "A/NOBODY", "A/C"} {
		if b, ok := LookupBody(unknown); ok {
			t.Errorf("LookupBody(%q) = %v", unknown, b)
		}
	}
	if b := (Body{}); b.IsValid() || b.Name(English) != "" || b.String() != "" || b.Confidence().String() != "" || b.SessionIn(2000).IsValid() {
		t.Error("the zero Body is something")
	}
}

// A body is the longest prefix that is known; a session or year between its
// components does not hide it, and a committee of one session is its organ.
func TestBodyOf(t *testing.T) {
	for _, c := range []struct{ symbol, body string }{
		{"A/65/124", "A"},
		{"A/C.3/65/L.29", "A/C.3"},
		{"A/S-12/AC.1/42", "A"},
		{"A/CN.9/WG.IV/WP.92", "A/CN.9/WG.IV"},
		{"A/CONF.62/L.1", "A/CONF.62"},
		{"A/CONF.999/L.1", "A/CONF"}, // no row of its own
		{"A/HRC/WG.6/43/FRA/2", "A/HRC/WG.6"},
		{"E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1", "E/CN.4/Sub.2/AC.2"},
		{"E/1980/C.2/SR.14", "E"},
		{"E/C.2/1995/2", "E/C.2"},
		{"E/ICEF/1984/P/L.1", "E/ICEF/P"},
		{"ECE/TRANS/WP.29/2016/107", "ECE/TRANS/WP.29"},
		{"ECE/TRANS/WP.1/145", "ECE/TRANS/WP.1"},
		{"TD/B/WP/343", "TD/B/WP"},
		{"TD/B/C.I/MEM.2/9", "TD/B/C.I/MEM"},
		{"UNEP/EA.5/RES.14", "UNEP/EA"},
		{"LC/G.2332", "LC/G"},
		{"S/RES/1373 (2001)", "S"},
		{"CRC/C/GC/18", "CRC/C"},
		{"TD/B(S-XXXI)/1", "TD/B"},          // the session is glued to the body
		{"ICCD/COP(16)/20", "ICCD"},         // nor has its conference
		{"UNEP(DEPI)/MED IG.22/28", "UNEP"}, // a division has no row of its own
		{"A/55/1010-S/2001/667", "A"},
	} {
		s := MustParse(c.symbol)
		if b, ok := s.Body(); b.String() != c.body || !ok {
			t.Errorf("%v: body %v, want %s", s, b, c.body)
		}
	}
}

// Sessions and years tell each other where the table has them.
func TestSessionYears(t *testing.T) {
	for _, c := range []struct {
		body    string
		year    int
		session Session
	}{
		{"A", 2010, NewSession(Regular, 65)},
		{"S", 2015, NewSession(Regular, 70)},
		{"E/CN.4", 2001, NewSession(Regular, 57)},
		{"E/CN.7", 1988, NewSession(Special, 10)},
		{"E/CN.6", 1986, NewSession(Regular, 31)},
	} {
		b, _ := LookupBody(c.body)
		if got := b.SessionIn(c.year); got != c.session {
			t.Errorf("%v in %d: %v, want %v", b, c.year, got, c.session)
		}
		if got := b.YearOf(c.session); got != c.year {
			t.Errorf("%v, session %v: %d, want %d", b, c.session, got, c.year)
		}
	}
	if b, _ := LookupBody("E/CN.4"); b.SessionIn(2007).IsValid() || b.YearOf(SessionOf(1999)) != 1999 || b.YearOf(Session{}) != 0 {
		t.Error("a session of a body that no longer met")
	}
}

func TestImpliedYear(t *testing.T) {
	for s, want := range map[string]int{"A/65/124": 2010, "A/C.3/65/L.1": 2010, "S/2001/667": 0, "A/CONF.151/26": 1992, "A/HRC/16/18": 0, "A/9601": 0} {
		if got := MustParse(s).ImpliedYear(); got != want {
			t.Errorf("%s: %d, want %d", s, got, want)
		}
	}
}

// Sorting puts a document before what changes it.
func TestCompare(t *testing.T) {
	want := []string{"A/65/9", "A/65/10", "A/65/10 (Part I)", "A/65/10/Add.2", "A/65/10/Add.10", "A/65/10/Add.10/Corr.1", "A/65/10/Corr.1", "A/65/L.2", "A/C.3/65/1", "E/2010/1"}
	var list []Symbol
	for _, s := range want {
		list = append(list, MustParse(s))
	}
	slices.Reverse(list)
	slices.SortFunc(list, Symbol.Compare)
	for i, s := range list {
		if s.String() != want[i] {
			t.Errorf("%d: %v, want %s", i, s, want[i])
		}
	}
	if a, b := MustParse("S/023/1035"), MustParse("S/23/1035"); a.Compare(b) == 0 || a.Compare(b) != -b.Compare(a) {
		t.Error("two symbols compare equal")
	}
}

// Resolutions are composed without a look at the table for bodies of one letter: none of
// them has its session in the prefix.
func TestOneLetterHasNoSession(t *testing.T) {
	for i := range bodies {
		if p := bodies[i].prefix; len(p) == len("A.") && bodies[i].dot != dotNothing {
			t.Errorf("%s numbers sessions", p)
		}
	}
}
