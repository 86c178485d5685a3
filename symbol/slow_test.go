package symbol

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A slowSymbol is what parseSlow makes of a symbol.
type slowSymbol struct {
	organ, when, number, base string
	kind                      Kind
	modifiers                 []string
}

// parseSlow is a second, plain parser for symbols without brackets and spaces
// that are already spelled as printed: it splits at the slashes and decides
// from the list of components. It is the grammar of the package
// documentation, written down once more.
func parseSlow(s string) (slowSymbol, bool) {
	parts := strings.Split(s, "/")
	x := slowSymbol{organ: strings.SplitN(parts[0], ".", 2)[0], base: s}
	if len(parts) < 2 || !regexp.MustCompile(`^[A-Z]+(\.[0-9]+)?$`).MatchString(parts[0]) || !isOrgan(x.organ) || len(x.organ) == 1 && parts[0] != x.organ {
		return x, false
	}
	fromKind, kindNumber, first := false, false, 0
	for i, part := range parts[1:] {
		m := regexp.MustCompile(`^(?:([0-9]+(?:-[0-9]+)?)|(E?S-[0-9]+)|([A-Za-z]+)(?:\.([0-9]+(?:-[0-9]+)?))?)$`).FindStringSubmatch(part)
		if m == nil {
			return x, false
		}
		number, special, letters, dotted := m[1], m[2], m[3], m[4]
		w, known := slowWord(letters)
		if letters != "" && !known && (letters != strings.ToUpper(letters) || isNumeralOrBlank(letters)) {
			return x, false
		}
		shift := func() {
			if x.number != "" && x.when == "" && !kindNumber {
				x.when, x.number = x.number, ""
			}
		}
		switch {
		case x.modifiers != nil && w.role == roleChange && dotted == "":
			return x, false // left to the scanner: Add. without a number
		case x.modifiers != nil:
			x.modifiers = append(x.modifiers, part)
		case number != "" && kindNumber: // what looked like a kind was a body
			x.kind, x.number, kindNumber, fromKind, first = KindUnclassified, number, false, false, i+1
		case number != "" && x.number != "" && x.when == "":
			x.when, x.number, first = x.number, number, i+1
		case number != "" && x.number != "":
			x.number = strings.Join(parts[first:i+2], "/")
		case number != "":
			x.number, first = number, i+1
		case special != "":
			shift()
			if x.when == "" {
				x.when = special
			}
		case w.role == roleChange && (dotted == "" || x.number == ""):
			return x, false // left to the scanner: Corrigendum, REP/ABSTRACT.10
		case w.role == roleChange:
			x.base = strings.Join(parts[:i+1], "/")
			x.modifiers = []string{part}
		case w.role == roleSplit:
			return x, false
		case (w.role == roleKind || w.role == roleDotted) && dotted != "":
			shift()
			x.kind, x.number, kindNumber, fromKind = w.kind, dotted, true, true
		case (w.role == roleKind || w.role == roleSlashed) && dotted == "":
			if !fromKind || x.number == "" {
				if x.when == "" || w.kind != KindReport {
					shift()
				}
				x.kind, fromKind, kindNumber = w.kind, true, false
			}
		default:
			shift()
			if year := digits(dotted); x.when == "" && len(dotted) == 4 && isYear(year) {
				x.when = dotted
			}
		}
	}
	return x, x.number != "" && len(s) <= maxLength
}

func slowWord(letters string) (word, bool) {
	i := slices.IndexFunc(words[:], func(w word) bool { return w.text == letters && letters != "" })
	if i < 0 {
		return word{}, false
	}
	return words[i], true
}

// isNumeralOrBlank reports whether letters are a Roman numeral or a blank.
func isNumeralOrBlank(s string) bool {
	return strings.Trim(s, "IVXLC") == "" || len(s) > 1 && strings.Trim(s, "XN") == "" ||
		slices.ContainsFunc(words[1:], func(w word) bool { return strings.EqualFold(w.text, s) })
}

// agree reports what a Symbol says otherwise than the slow parser.
func disagree(s Symbol, x slowSymbol) string {
	var modifiers []string
	for m := range s.Modifiers() {
		modifiers = append(modifiers, m.String())
	}
	switch {
	case s.Organ() != x.organ:
		return "organ " + s.Organ()
	case s.when() != x.when:
		return "session " + s.when()
	case s.Number() != x.number:
		return "number " + s.Number()
	case s.in.kind != x.kind:
		return "kind " + s.in.kind.String()
	case s.Base().String() != x.base:
		return "base " + s.Base().String()
	case !slices.Equal(modifiers, x.modifiers):
		return "modifiers " + strings.Join(modifiers, " ")
	}
	return ""
}

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
		t.Fatalf("byte by byte %q is %+v, want %+v", s, p.layout, s.in)
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

// The laws hold of real symbols and their variants.
func TestLaws(t *testing.T) {
	for _, file := range []string{"catalogued.txt", "in-text.txt"} {
		for i, s := range lines(t, file) {
			if i%7 == 0 {
				laws(t, s)
				cuts(t, s)
				cuts(t, s+". The")
				cuts(t, s+" A decision")
				cuts(t, s+", para. 3")
				cuts(t, s+" (see)")
			}
		}
	}
}
