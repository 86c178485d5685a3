package ods

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

func TestParseStem(t *testing.T) {
	for _, test := range []struct{ in, want, err string }{
		{"N1051998", "N1051998", ""},
		{"n2408081", "N2408081", ""}, // today's addresses
		{"NR006495", "NR006495", ""}, // two letters
		{"I991020", "I991020", ""},   // short
		{"I08228", "I08228", ""},     // shorter
		{"L0080364", "L0080364", ""}, // a year that cannot be, but a stem
		{"I999O999", "I9990999", `ods: "I999O999", byte 4: letter O for a zero`},
		{"", "", `ods: "", byte 0: not the name of a file in ODS`},
		{"N1051998E", "", `ods: "N1051998E", byte 8: not the name of a file in ODS`}, // a job number
		{"GE.10-12345", "", `ods: "GE.10-12345", byte 2: not the name of a file in ODS`},
		{"10-51998", "", `ods: "10-51998", byte 2: not the name of a file in ODS`},
		{"1051998", "", `ods: "1051998", byte 7: not the name of a file in ODS`}, // no station
		{"N105", "", `ods: "N105", byte 4: not the name of a file in ODS`},
		{"N0000000", "", `ods: "N0000000", byte 8: not the name of a file in ODS`},
	} {
		s, err := ParseStem(test.in)
		if message := errorText(err); s.String() != test.want || message != test.err {
			t.Errorf("ParseStem(%q) = %v, %q; want %s, %q", test.in, s, message, test.want, test.err)
		}
		if s.IsValid() {
			checkStem(t, s)
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// checkStem checks the laws of a stem that was read.
func checkStem(t *testing.T, s Stem) {
	t.Helper()
	if again, err := ParseStem(s.String()); again != s || err != nil {
		t.Errorf("ParseStem(%q) = %v, %v", s, again, err)
	}
	text, err := json.Marshal(s)
	var again Stem
	if err := errors.Join(err, json.Unmarshal(text, &again)); again != s || err != nil {
		t.Errorf("%s became %v, %v", text, again, err)
	}
	if b, _ := s.AppendText(nil); string(b) != s.String() || s.Compare(again) != 0 {
		t.Errorf("%v is not itself", s)
	}
	if j, ok := s.JobNumber(symbol.French); ok {
		if back, ok := j.Stem(); back != s || !ok || j.Language() != symbol.French {
			t.Errorf("%v.JobNumber = %v, and back %v, %t", s, j, back, ok)
		}
	}
	a := Address{Site: SiteFiles, Stem: s, Format: "pdf", Area: "UNDOC", Distribution: "GEN"}
	if again, err := ParseAddress(a.String()); again != a || err != nil {
		t.Errorf("ParseAddress(%q) = %v, %v", a, again, err)
	}
}

func TestStemZero(t *testing.T) {
	s := Stem{number{station: stationOf("N"), digits: 7, figures: 1051998}}
	if err := s.UnmarshalText(nil); err != nil || s != (Stem{}) || s.IsValid() || s.String() != "" {
		t.Errorf("the zero Stem is %q, %v", s, err)
	}
	if _, ok := s.JobNumber(symbol.English); ok {
		t.Error("no stem has a job number")
	}
}

// The printed number and the stem are one until spring 2014, and not after.
func TestJobNumberStem(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"10-51998 (E)", "N1051998"},
		{"GE.10-12345", "G1012345"},
		{"N010378", "N010378"},
		{"14-30252 (F)", "N1430252"}, // S/RES/2150 (2014), the last
		{"14-30253 (F)", ""},         // nothing is known
		{"14-54105 (E)", ""},         // S/RES/2155 (2014), after the change
		{"24-05650 (E)", ""},         // S/RES/2728 (2024) is N2408081
		{"GE.14-12345", ""},          // the date of the change at Geneva is not known
		{"*1051998*", ""},            // no station
		{"Na.09-12345", ""},          // ODS has another letter
	} {
		j, err := ParseJobNumber(test.in)
		s, ok := j.Stem()
		if s.String() != test.want || ok != (test.want != "") || err != nil {
			t.Errorf("%s.Stem() = %v, %t; want %q", test.in, s, ok, test.want)
		}
	}
	s, _ := ParseStem("N2408081")
	if j, ok := s.JobNumber(symbol.English); ok {
		t.Errorf("%v is printed %v", s, j)
	}
}
