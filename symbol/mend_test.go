package symbol

import (
	"strings"
	"testing"
)

// The spellings that catalogues have most are read with the plain ones, in the order of
// what a bit in mends can mean, and cost the allocation of the canonical spelling only.
func TestMended(t *testing.T) {
	for spelling, want := range map[string]string{
		"A/98/124/ADD.1":                "A/98/124/Add.1", // letters of a word
		"E/CN.4/SUB.2/1998/WG.1/CRP.2":  "E/CN.4/Sub.2/1998/WG.1/CRP.2",
		"S/RES/9373(2098)":              "S/RES/9373 (2098)", // the space before a session
		"A/RES/9200(XXI)":               "A/RES/9200 (XXI)",
		"A/RES/98/35[G]":                "A/RES/98/35 G",      // the brackets of a letter
		"A/98/439(Part II)":             "A/98/439 (Part II)", // the space before a part
		"A/98/439(PartII)":              "A/98/439 (Part II)", // and in it
		"A/98/439(PARTII)/ADD.1/CORR.2": "A/98/439 (Part II)/Add.1/Corr.2",
		"A/98/15[Vol.II]":               "A/98/15 (Vol. II)", // round brackets for square ones
		"A/98/15 [Vol. II]":             "A/98/15 (Vol. II)",
		"A/98/6(SECT.29A)":              "A/98/6 (Sect. 29A)",
		"A/6(Part1)":                    "A/6 (Part 1)",
	} {
		r := reading{in: spelling}
		if !r.plainly() || r.mends == 0 || r.mended().String() != want || MustParse(want) != MustParse(spelling) {
			t.Errorf("%q is %q, want %q", spelling, MustParse(spelling), want)
		}
		if n := testing.AllocsPerRun(10, func() { Parse(spelling) }); n != 1 {
			t.Errorf("%q costs %v allocations", spelling, n)
		}
	}
}

// What is mended in part is left to the scanner where it stands, with what was mended.
func TestMendedInPart(t *testing.T) {
	for spelling, want := range map[string]string{
		"A/98/1/ADD.1/Rev.l":            "A/98/1/Add.1/Rev.1",
		"A/98/439(PartII)-S/2098/ADD.1": "A/98/439 (Part II)/Add.1-S/2098/Add.1",
		"A/98/1/ADD":                    "A/98/1/Add.",
		"A/98/1/ADD.1A":                 "A/98/1/Add.1A",
	} {
		if got, err := Parse(spelling); err != nil || got.String() != want {
			t.Errorf("%q is %q, %v, want %q", spelling, got, err, want)
		}
	}
}

// A part is numbered in few ways; what no way has is not mended, whatever stands around.
func TestNotMended(t *testing.T) {
	for _, spelling := range []string{"A/98/6 (Sect. 25-)", "A/98/6 (Sect. -25)", "A/98/6(Part 1-)"} {
		if s, err := Parse(spelling); err == nil {
			t.Errorf("%q is %q", spelling, s)
		}
	}
}

// No spelling of a word is a Roman numeral in other letters than those that are printed,
// which would be a session when it is read byte by byte.
func TestRaisedWordsAreNoNumerals(t *testing.T) {
	for _, w := range words[1:] {
		if up := strings.ToUpper(w.text); up != w.text && numeralInAnyCase(w.text) > 0 {
			t.Errorf("%q is a numeral", w.text)
		}
	}
}
