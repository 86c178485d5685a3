package symbol

import (
	"strings"
	"testing"
)

// carefully reads a symbol without its plain components being read eight bytes
// at a time.
func carefully(s string) (p scanner, ok bool) {
	p = scanner{reading: reading{in: s}}
	if !p.organ() || !p.fits() {
		return p, false
	}
	for p.fail == "" && p.separator() && p.next() {
	}
	return p, p.ending()
}

// laws asserts what holds of any spelling.
func laws(t *testing.T, text string) {
	s, err := Parse(text)
	if r := (reading{in: text}); r.plainly() {
		if p, ok := carefully(text); !ok || p.result() != s {
			t.Fatalf("byte by byte %q is %v, %v, want %v", text, p.result(), p.fail, s)
		}
	}
	if x, ok := parseSlow(text); ok {
		if d := disagree(s, x); err != nil || d != "" {
			t.Fatalf("Parse(%q) = %v, %v: %s; slowly %+v", text, s, err, d, x)
		}
		if s.String() != text {
			t.Fatalf("Parse(%q) = %v is not as given", text, s)
		}
	}
	if err != nil {
		if s != (Symbol{}) {
			t.Fatalf("Parse(%q) = %q and %v", text, s, err)
		}
		return
	}
	if again, err := Parse(s.String()); again != s || err != nil {
		t.Fatalf("Parse(%q) = %q, %v; %q is not a fixed point", text, again, err, s)
	}
	if p, ok := carefully(s.String()); !ok || p.result() != s {
		t.Fatalf("byte by byte %q is %+v, want %+v", s, p.pack(), s.in)
	}
	var u Symbol
	if b, err := s.MarshalText(); err != nil || u.UnmarshalText(b) != nil || u != s {
		t.Fatalf("%q does not survive its text form: %q", s, u)
	}
	base := s.Base()
	if again, err := Parse(base.String()); again != base || err != nil {
		t.Fatalf("Base of %q = %q: parsed %q, %v", s, base, again, err)
	}
	if base.Compare(s) > 0 || s.Compare(base) < 0 || (s.Compare(base) == 0) != (s == base) {
		t.Fatalf("Compare of %q and its base %q", s, base)
	}
	if first, second := s.Parts(); s.IsDouble() && (!first.IsValid() || !second.IsValid()) {
		t.Fatalf("Parts of %q: %q, %q", s, first, second)
	}
	s.Body()
	s.Session()
	s.Describe()
	if l := s.Letters(); !strings.Contains(s.String(), l) {
		t.Fatalf("Letters of %q: %q", s, l)
	}
	if x := s.Split(); !strings.Contains(s.String(), x) {
		t.Fatalf("Split of %q: %q", s, x)
	}
	s.ImpliedYear()
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"A/65/124", "A/RES/65/124", "A/RES/2200 A (XXI)", "A/RES/2200(XXI)[A]", "S/RES/1373(2001)", "A/55/1010-S/2001/667",
		"E/CN.4/Sub.2/1994/WG.1/CRP.2", "A/33/257/Add.1/Corr.1", "A/74/6 (Sect. 3)/Add.4", "TD/B(S-XXXI)/1", "E/ECE/(XXXVI)/L.1",
		"LC/G.2332-P", "A/S-12/AC.1/42", "[E/]ECE/324/Rev.1", "E/ESCWA/SDD/2009/TECHNICAL PAPER.1", "A/34/222A-C", "E/1987/Rev.l",
		"А/65/124", "A/C.3/65/SR.1–28", "NPT/CONF.2010/50 (Vol. I)", "S/PV.3745Resumption1", "A/81/6 (Sect. 29F)", "A/33/15[Vol.II(Part1)]",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { laws(t, s) })
}

// A text has its symbols where Find says, spelled as Find says.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"See A/65/124, para. 7, and A/RES/65/1 to 65/5.", "(A/65/456 and Corr.1 and Add.1)", "A/67/517‑S/2012/760, annex",
		"A/33/22/Add.1 and 2", "S/RES/1373 (2001) of 28 September", "and/or A/C.3/65/L.29/Rev.1; A/77/6 (Sect.\u00a025)",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cuts(t, text)
		end := 0
		for m := range Find(text) {
			if m.Offset < end || text[m.Offset:m.End()] != m.Text || !m.Symbol.IsValid() {
				t.Fatalf("Find(%q): %+v after %d", text, m, end)
			}
			end = m.End()
			if again, err := Parse(m.Text); m.Join == Whole && (err != nil || again != m.Symbol) {
				t.Fatalf("Find(%q): %q is %v, parsed %v, %v", text, m.Text, m.Symbol, again, err)
			}
		}
	})
}

// cuts asserts that Cut has its quick way for speed only.
func cuts(t *testing.T, text string) {
	sym, rest, ok := Cut(text)
	if s, r, k := cut(text); s != sym || r != rest || k != ok {
		t.Fatalf("Cut(%q) = %q, %q, %v; not quickly %q, %q, %v", text, sym, rest, ok, s, r, k)
	}
}

// The laws hold of real symbols and their variants, and nearly all that are
// spelled as printed are of the grammar that the slow parser has.
func TestLaws(t *testing.T) {
	slow, all := 0, 0
	for _, file := range []string{"catalogued.txt", "in-text.txt"} {
		for i, s := range lines(t, file) {
			if i%7 != 0 {
				continue
			}
			laws(t, s)
			for _, behind := range []string{"", ". The", " A decision", ", para. 3", " (see)"} {
				cuts(t, s+behind)
			}
			if x, err := Parse(s); err == nil && x.String() == s {
				all++
				if _, ok := parseSlow(s); ok {
					slow++
				} else {
					t.Log("left to the scanner: ", s)
				}
			}
		}
	}
	atLeast(t, "canonical symbols that the slow parser reads", slow, all, 0.98)
}
