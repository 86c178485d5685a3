package ods

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// jobs are spellings in the order of the grammar: bar codes, printed numbers by
// station, solid numbers, languages, dates.
var jobs = []struct {
	in       string
	out      string // String
	tag      string
	printed  string
	barcode  string
	station  string
	year     int
	serial   int
	language symbol.Language
}{
	// A bar code is bare figures: it knows no station.
	{"*1051998*", "1051998", "1051998", "1051998", "*1051998*", "", 2010, 51998, symbol.Unspecified},

	// New York prints no letter, with and without the language.
	{"10-51998", "10-51998", "N1051998", "10-51998", "*1051998*", "N", 2010, 51998, symbol.Unspecified},
	{"10-51998 (E)", "10-51998 (E)", "N1051998E", "10-51998", "*1051998*", "N", 2010, 51998, symbol.English},
	{"10-51998(F)", "10-51998 (F)", "N1051998F", "10-51998", "*1051998*", "N", 2010, 51998, symbol.French},
	// Text layers keep the blanks of the page, and word processors' hyphens.
	{"14-13541  (F)", "14-13541 (F)", "N1413541F", "14-13541", "*1413541*", "N", 2014, 13541, symbol.French},
	{"23‑21227\u00a0(E)", "23-21227 (E)", "N2321227E", "23-21227", "*2321227*", "N", 2023, 21227, symbol.English},
	{"01‐52448 (E)", "01-52448 (E)", "N0152448E", "01-52448", "*0152448*", "N", 2001, 52448, symbol.English},
	{"01–52448 (E)", "01-52448 (E)", "N0152448E", "01-52448", "*0152448*", "N", 2001, 52448, symbol.English},
	// Reissued: the asterisk comes before the language, and not into the tag.
	{"15-22614* (F)", "15-22614* (F)", "N1522614F", "15-22614*", "*1522614*", "N", 2015, 22614, symbol.French},
	// The dates are read by ParseJobFooter and are no part of the number.
	{"23-21227 (E) 131123", "23-21227 (E)", "N2321227E", "23-21227", "*2321227*", "N", 2023, 21227, symbol.English},

	// Other stations that print a hyphen.
	{"GE.10-12345", "GE.10-12345", "G1012345", "GE.10-12345", "*1012345*", "G", 2010, 12345, symbol.Unspecified},
	{"GE.16-17221 (F)", "GE.16-17221 (F)", "G1617221F", "GE.16-17221", "*1617221*", "G", 2016, 17221, symbol.French},
	{"GE. 10-12345 (F)", "GE.10-12345 (F)", "G1012345F", "GE.10-12345", "*1012345*", "G", 2010, 12345, symbol.French},
	// Translated outside: no language is told.
	{"GE.08-44885 (EXT)", "GE.08-44885 (EXT)", "G0844885", "GE.08-44885", "*0844885*", "G", 2008, 44885, symbol.Unspecified},
	{"ge10-12345", "GE.10-12345", "G1012345", "GE.10-12345", "*1012345*", "G", 2010, 12345, symbol.Unspecified},
	{"V.10-57890", "V.10-57890", "V1057890", "V.10-57890", "*1057890*", "V", 2010, 57890, symbol.Unspecified},
	{"Na.09-12345 (R)", "Na.09-12345 (R)", "NA0912345R", "Na.09-12345", "*0912345*", "NA", 2009, 12345, symbol.Russian},

	// The tag of an export; the catalogue sets a space before the letter.
	{"N1051998E", "10-51998 (E)", "N1051998E", "10-51998", "*1051998*", "N", 2010, 51998, symbol.English},
	{"n1051998e", "10-51998 (E)", "N1051998E", "10-51998", "*1051998*", "N", 2010, 51998, symbol.English},
	{"N1512915 E", "15-12915 (E)", "N1512915E", "15-12915", "*1512915*", "N", 2015, 12915, symbol.English},
	{"N7827061E", "78-27061 (E)", "N7827061E", "78-27061", "*7827061*", "N", 1978, 27061, symbol.English},
	{"N1051998 (S)", "10-51998 (S)", "N1051998S", "10-51998", "*1051998*", "N", 2010, 51998, symbol.Spanish},
	{"N6627669", "66-27669", "N6627669", "66-27669", "*6627669*", "N", 1966, 27669, symbol.Unspecified},
	// Stations that print numbers as ODS writes them.
	{"K1060123", "K1060123", "K1060123", "K1060123", "*1060123*", "K", 2010, 60123, symbol.Unspecified},
	{"I9900650", "I9900650", "I9900650", "I9900650", "*9900650*", "I", 1999, 650, symbol.Unspecified},
	{"C9530361", "C9530361", "C9530361", "C9530361", "*9530361*", "C", 1995, 30361, symbol.Unspecified},
	// A station that is not in the table.
	{"X1051998C", "X1051998 (C)", "X1051998C", "X1051998", "*1051998*", "X", 2010, 51998, symbol.Chinese},
	// Two letters leave four figures; NR and NX do not count by years.
	{"NL480253", "NL480253", "NL480253", "NL480253", "*480253*", "NL", 1948, 253, symbol.Unspecified},
	{"NR006495", "NR006495", "NR006495", "NR006495", "*006495*", "NR", 0, 6495, symbol.Unspecified},
	{"nx900001a", "NX900001 (A)", "NX900001A", "NX900001", "*900001*", "NX", 0, 900001, symbol.Arabic},
	// Short and long ones, typed by hand.
	{"I991020", "I991020", "I991020", "I991020", "*991020*", "I", 1999, 1020, symbol.Unspecified},
	{"N010378", "N010378", "N010378", "N010378", "*010378*", "N", 2001, 378, symbol.Unspecified},
	{"I08228", "I08228", "I08228", "I08228", "*08228*", "I", 2008, 228, symbol.Unspecified},
	{"98200050", "98200050", "98200050", "98200050", "*98200050*", "", 1998, 200050, symbol.Unspecified},

	// File names of AKN4UN and headers of old files: a language, no station.
	{"2324954C", "2324954 (C)", "2324954C", "2324954", "*2324954*", "", 2023, 24954, symbol.Chinese},
	{"9714332E", "9714332 (E)", "9714332E", "9714332", "*9714332*", "", 1997, 14332, symbol.English},
	{"9714332*E", "9714332* (E)", "9714332E", "9714332*", "*9714332*", "", 1997, 14332, symbol.English},

	// German is G, and O where it was "other".
	{"20-17316 (G)", "20-17316 (G)", "N2017316G", "20-17316", "*2017316*", "N", 2020, 17316, symbol.German},
	{"N1051998O", "10-51998 (O)", "N1051998O", "10-51998", "*1051998*", "N", 2010, 51998, symbol.German},

	// The window of years: the first and the last.
	{"46-00001", "46-00001", "N4600001", "46-00001", "*4600001*", "N", 1946, 1, symbol.Unspecified},
	{"45-00001", "45-00001", "N4500001", "45-00001", "*4500001*", "N", 2045, 1, symbol.Unspecified},
}

func TestParseJobNumber(t *testing.T) {
	for _, test := range jobs {
		j, err := ParseJobNumber(test.in)
		if err != nil {
			t.Errorf("ParseJobNumber(%q): %v", test.in, err)
			continue
		}
		got := [...]any{j.String(), j.Tag(), j.Printed(), j.Barcode(), j.Station().String(), j.Year(), j.Serial(), j.Language()}
		want := [...]any{test.out, test.tag, test.printed, test.barcode, test.station, test.year, test.serial, test.language}
		if got != want {
			t.Errorf("ParseJobNumber(%q):\n got %v\nwant %v", test.in, got, want)
		}
		checkJobNumber(t, j)
	}
}

// checkJobNumber checks the laws of a job number that was read.
func checkJobNumber(t *testing.T, j JobNumber) {
	t.Helper()
	if again, err := ParseJobNumber(j.String()); again != j || err != nil {
		t.Errorf("ParseJobNumber(%q) = %#v, %v; want %#v", j, again, err, j)
	}
	text, err := json.Marshal(j)
	var again JobNumber
	if err := errors.Join(err, json.Unmarshal(text, &again)); again != j || err != nil {
		t.Errorf("%s became %v, %v", text, again, err)
	}
	if b, _ := j.AppendText([]byte("No. ")); string(b) != "No. "+j.String() {
		t.Errorf("AppendText = %q", b)
	}
	// The tag loses the asterisk and EXT. After too few figures an O is taken for one.
	tagged, err := ParseJobNumber(j.Tag())
	printed := j
	if j.letter == external {
		j.letter = 0
	}
	if j.reissued = false; (tagged != j || err != nil) && (j.letter != 'O' || j.IsRegular()) {
		t.Errorf("ParseJobNumber(%q) = %v, %v", j.Tag(), tagged, err)
	}
	j = printed
	if again, rest, ok := CutJobNumber(j.String() + ", page 1"); again != j || rest != ", page 1" || !ok {
		t.Errorf("CutJobNumber(%q) = %v, %q, %t", j, again, rest, ok)
	}
	if !j.IsValid() || j.Compare(j) != 0 || j.Serial() < 0 {
		t.Errorf("%v is not itself", j)
	}
}

func TestJobNumberZero(t *testing.T) {
	var j JobNumber
	if j.IsValid() || j.String()+j.Tag()+j.Printed()+j.Barcode() != "" || j.Year() != 0 || j.Serial() != 0 {
		t.Errorf("the zero JobNumber is %q", j)
	}
	got, _ := ParseJobNumber("10-51998")
	if err := got.UnmarshalText(nil); err != nil || got != j {
		t.Errorf("empty text is %v, %v", got, err)
	}
}

func TestParseJobNumberError(t *testing.T) {
	for _, test := range []struct {
		in   string
		want string
	}{
		{"", `ods: "", byte 0: not a job number`},
		{"*1051998", `ods: "*1051998", byte 8: not a job number`},      // no end mark
		{"*N1051998*", `ods: "*N1051998*", byte 1: not a job number`},  // a bar code has no letters
		{"*1051998*E", `ods: "*1051998*E", byte 9: not a job number`},  // nor a language
		{"10-5199", `ods: "10-5199", byte 7: not a job number`},        // four figures and a hyphen
		{"10-519981", `ods: "10-519981", byte 9: not a job number`},    // six
		{"100-51998", `ods: "100-51998", byte 3: not a job number`},    // three of the year
		{"GE.1051998", `ods: "GE.1051998", byte 10: not a job number`}, // a stop wants a hyphen
		{"GEN.10-51998", `ods: "GEN.10-51998", byte 2: not a job number`},
		{"131123", `ods: "131123", byte 6: not a job number`},          // a date, or anything
		{"N1051", `ods: "N1051", byte 5: not a job number`},            // too few figures
		{"N105199812", `ods: "N105199812", byte 10: not a job number`}, // too many
		{"0000000", `ods: "0000000", byte 7: not a job number`},        // nothing
		{"OOOOOOO", `ods: "OOOOOOO", byte 7: not a job number`},        // and still nothing
		{"N1051998X", `ods: "N1051998X", byte 8: not a job number`},    // no language
		{"N1051998OO", `ods: "N1051998OO", byte 8: not a job number`},  // two letters
		{"N1051998Ex", `ods: "N1051998Ex", byte 8: not a job number`},  // a word
		{"10-51998 (X)", `ods: "10-51998 (X)", byte 8: not a job number`},
		{"10-51998 (E", `ods: "10-51998 (E", byte 8: not a job number`},
		{"10-51998 A report", `ods: "10-51998 A report", byte 8: not a job number`},
		{"10-51998 ", `ods: "10-51998 ", byte 8: not a job number`},
		{" 10-51998", `ods: " 10-51998", byte 0: not a job number`},
		{"A/RES/65/124", `ods: "A/RES/65/124", byte 1: not a job number`},
		{"10-51998 (E) 321310", `ods: "10-51998 (E) 321310", byte 13: not a date`},
		{"10-51998 (E) 13112", `ods: "10-51998 (E) 13112", byte 13: not a date`},
		{"10-51998 (E) 131110 131110 131110", `ods: "10-51998 (E) 131110 131110 131110", byte 26: not a job number`},
	} {
		j, err := ParseJobNumber(test.in)
		if err == nil || err.Error() != test.want || j != (JobNumber{}) {
			t.Errorf("ParseJobNumber(%q) = %v, %v; want %s", test.in, j, err, test.want)
		}
	}
}

// The letter O is repaired in the places of figures and nowhere else, and the
// repair is reported.
func TestParseJobNumberLetterO(t *testing.T) {
	for _, test := range []struct {
		in     string
		want   string
		offset int
	}{
		{"I999O999", "I9990999", 4},
		{"I99102O", "I991020", 6}, // last, but a figure is missing to the full length
		{"nO51998e", "N051998 (E)", 1},
		{"1O-5l998", "", 0}, // l for 1 has not been met
		{"1O-51998 (E)", "10-51998 (E)", 1},
		{"10-5199O(O)", "10-51990 (O)", 7},
		{"N1O51998O", "10-51998 (O)", 2},
	} {
		j, err := ParseJobNumber(test.in)
		var e *Error
		switch {
		case j.String() != test.want:
			t.Errorf("ParseJobNumber(%q) = %v, %v; want %s", test.in, j, err, test.want)
		case test.want != "" && (!errors.As(err, &e) || e.Offset != test.offset || !errors.Is(err, ErrLetterO)):
			t.Errorf("ParseJobNumber(%q): %v", test.in, err)
		}
		if err := j.UnmarshalText([]byte(test.in)); err == nil {
			t.Errorf("UnmarshalText(%q) repairs", test.in)
		}
	}
}

func TestCutJobNumber(t *testing.T) {
	for _, test := range []struct{ in, job, rest string }{
		{"10-51998 (E)\f2", "10-51998 (E)", "\f2"},
		{"23-15068 (E)     040823", "23-15068 (E)", "     040823"},
		{"10-51998 A report", "10-51998", " A report"}, // no language
		{"10-51998 (see below)", "10-51998", " (see below)"},
		{"10-51998", "10-51998", ""},
		{"19-1026819-10268", "", "19-1026819-10268"}, // two run together
		{"10-5I998", "", "10-5I998"},
		{"1O-51998", "", "1O-51998"}, // nothing is repaired
	} {
		job, rest, ok := CutJobNumber(test.in)
		if job.String() != test.job || rest != test.rest || ok != (test.job != "") {
			t.Errorf("CutJobNumber(%q) = %v, %q, %t", test.in, job, rest, ok)
		}
	}
}

// Compare orders by what the number means, and is 0 for no two different ones.
func TestJobNumberCompare(t *testing.T) {
	sorted := []string{"9714332E", "1051998", "GE.10-12345", "I08228", "I9900650",
		"78-27061 (E)", "99-00001", "10-51998", "10-51998 (E)", "10-51998* (E)", "10-51998 (F)", "10-51999", "NR006495"}
	var numbers []JobNumber
	for _, s := range sorted {
		j, _ := ParseJobNumber(s)
		numbers = append(numbers, j)
	}
	slices.Reverse(numbers)
	slices.SortFunc(numbers, JobNumber.Compare)
	var got []string
	for i, j := range numbers {
		got = append(got, j.String())
		for k, other := range numbers {
			if (j.Compare(other) == 0) != (i == k) || j.Compare(other) != -other.Compare(j) {
				t.Errorf("Compare(%v, %v) = %d", j, other, j.Compare(other))
			}
		}
	}
	want := []string{"9714332 (E)", "1051998", "GE.10-12345", "I9900650", "I08228",
		"78-27061 (E)", "99-00001", "10-51998", "10-51998 (E)", "10-51998* (E)", "10-51998 (F)", "10-51999", "NR006495"}
	if !slices.Equal(got, want) {
		t.Errorf("sorted:\n got %q\nwant %q", got, want)
	}
}

func TestIsRegular(t *testing.T) {
	for in, want := range map[string]bool{
		"10-51998": true, "N1051998E": true, "*1051998*": true, "NL480253": true, "NX900001": true, "Na.09-12345": true,
		"I991020": false, "I08228": false, "L0080364": true, "98200050": false, "N10519981": false, "NL1051998": false,
	} {
		if j, err := ParseJobNumber(in); err != nil || j.IsRegular() != want {
			t.Errorf("%q: IsRegular = %t, %v", in, j.IsRegular(), err)
		}
	}
}

func TestGuessSibling(t *testing.T) {
	for _, test := range []struct {
		in       string
		language symbol.Language
		want     string
	}{
		{"01-52448 (E)", symbol.French, "01-52449 (F)"}, // S/RES/1366 (2001)
		{"14-25631 (E)", symbol.French, "14-25632 (F)"}, // S/RES/2143 (2014)
		{"01-52448 (E)", symbol.Arabic, "01-52446 (A)"},
		{"01-52448 (E)", symbol.Spanish, "01-52451 (S)"},
		{"01-52448* (E)", symbol.English, "01-52448* (E)"}, // itself
		{"01-52448* (E)", symbol.Russian, "01-52450 (R)"},  // which need not be reissued
		{"14-54105 (E)", symbol.French, "14-54105 (F)"},    // S/RES/2155 (2014): shared
		{"24-05650 (E)", symbol.Chinese, "24-05650 (C)"},
		{"14-40000 (E)", symbol.French, ""}, // in the weeks of the change
		{"01-52448", symbol.French, ""},     // does not know its own language
		{"01-52448 (E)", symbol.German, ""}, // another service
		{"01-52448 (E)", symbol.Unspecified, ""},
		{"20-17316 (G)", symbol.English, ""},
		{"GE.10-12345 (E)", symbol.French, ""}, // no habit is known
		{"9714332E", symbol.French, ""},        // no station
		{"01-00000 (E)", symbol.Arabic, ""},    // before the first
		{"01-99999 (E)", symbol.Spanish, ""},   // after the last
	} {
		j, _ := ParseJobNumber(test.in)
		got, ok := j.GuessSibling(test.language)
		if got.String() != test.want || ok != (test.want != "") {
			t.Errorf("%s.GuessSibling(%v) = %v, %t; want %q", test.in, test.language, got, ok, test.want)
		}
		if back, _ := got.GuessSibling(j.Language()); ok && back.Tag() != j.Tag() {
			t.Errorf("%v guesses %v back", got, back)
		}
	}
}

func TestJobNumberAllocs(t *testing.T) {
	j, _ := ParseJobNumber("10-51998 (E)")
	b := make([]byte, 0, 64)
	var text string
	for _, test := range []struct {
		name string
		want float64
		run  func()
	}{
		{"ParseJobNumber", 0, func() { ParseJobNumber("GE.15-05335 (F) 010615 110615") }},
		{"ParseJobNumber, tag", 0, func() { ParseJobNumber("N1051998E") }},
		{"ParseJobNumber, error", 1, func() { ParseJobNumber("10-5199") }},
		{"CutJobNumber", 0, func() { CutJobNumber("10-51998 (E) 131110") }},
		{"String", 1, func() { text = j.String() }},
		{"Tag", 1, func() { text = j.Tag() }},
		{"AppendText", 0, func() { b, _ = j.AppendText(b[:0]) }},
		{"Compare", 0, func() { j.Compare(j) }},
		{"accessors", 0, func() { _, _, _ = j.Language(), j.Year(), j.Station().String() }},
	} {
		if got := testing.AllocsPerRun(100, test.run); got != test.want {
			t.Errorf("%s allocates %v times, want %v (%s)", test.name, got, test.want, text)
		}
	}
}

func BenchmarkParseJobNumber(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(int64(len("10-51998 (E)")))
	for b.Loop() {
		ParseJobNumber("10-51998 (E)")
	}
}

func BenchmarkJobNumberAppendText(b *testing.B) {
	j, _ := ParseJobNumber("10-51998 (E)")
	buf := make([]byte, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		buf, _ = j.AppendText(buf[:0])
	}
}
