package ods

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// The grammar of job numbers once more, as regular expressions: slow and plain.
var (
	slowDates    = `((?:[ \t\x{a0}]+\d{6})*)$`
	slowLanguage = `(\*?)(?:[ \t\x{a0}]*\(([acefrsg]|EXT|ext)\)|([acefrsg])|[ \t\x{a0}]+([acefrsg])$)?`
	slowBarcode  = regexp.MustCompile(`(?i)^\*(\d{7,8})\*` + slowDates)
	slowPrinted  = regexp.MustCompile(`(?i)^(?:([a-z]{1,2})(?:\.[ \t\x{a0}]*)?)?(\d\d)[-\x{2010}\x{2011}\x{2013}](\d{5})` + slowLanguage + slowDates)
	slowSolid    = regexp.MustCompile(`(?i)^([a-z]{0,2})(\d{5,8})` + slowLanguage + slowDates)
	slowDate     = regexp.MustCompile(`^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d$`)
)

// parseSlow reads job numbers in which no letter O stands.
func parseSlow(s string) (j JobNumber, ok bool) {
	var letters, figures, dates string
	if m := slowBarcode.FindStringSubmatch(s); m != nil {
		figures, dates = m[1], m[2]
	} else if m := slowPrinted.FindStringSubmatch(s); m != nil {
		letters, figures = m[1], m[2]+m[3]
		if letters == "" {
			letters = "N"
		}
		j.reissued, dates = m[4] != "", m[8]
		j.letter = slowLetter(m[5] + m[6] + m[7])
	} else if m := slowSolid.FindStringSubmatch(s); m != nil {
		letters, figures = m[1], m[2]
		j.reissued, dates = m[3] != "", m[7]
		j.letter = slowLetter(m[4] + m[5] + m[6])
		if letters == "" && len(figures) < 7 {
			return JobNumber{}, false
		}
	} else {
		return JobNumber{}, false
	}
	fields := strings.FieldsFunc(dates, func(r rune) bool { return r == ' ' || r == '\t' || r == '\u00a0' })
	for _, date := range fields {
		if !slowDate.MatchString(date) {
			return JobNumber{}, false
		}
	}
	n, _ := strconv.Atoi(figures)
	j.figures, j.digits = uint32(n), uint8(len(figures))
	if letters = strings.ToUpper(letters); letters == "GE" {
		letters = "G"
	}
	for i := range len(letters) {
		j.station.code |= uint16(letters[i]) << (8 - 8*i)
	}
	if n == 0 || len(fields) > 2 {
		return JobNumber{}, false
	}
	return j, true
}

func slowLetter(s string) byte {
	if s == "" {
		return 0
	}
	if len(s) == len("EXT") {
		return external
	}
	return strings.ToUpper(s)[0]
}

func TestParseSlow(t *testing.T) {
	for _, test := range jobs {
		if strings.Contains(test.out, "O") {
			continue
		}
		if j, ok := parseSlow(test.in); j.String() != test.out || !ok {
			t.Errorf("parseSlow(%q) = %v, %t", test.in, j, ok)
		}
	}
}

// FuzzParseJobNumber asserts that what is read obeys the laws, and that the slow
// parser reads the same.
func FuzzParseJobNumber(f *testing.F) {
	for _, test := range jobs {
		f.Add(test.in)
	}
	for _, s := range []string{"I999O999", "OOOOOOOOO", "GE.15-05335 (F) 010615 110615", "10-51998 A report", "N1O51998O", "N1051998 \u00a0e", "1051998 e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		j, err := ParseJobNumber(s)
		if j.IsValid() {
			checkJobNumber(t, j)
		}
		if cut, rest, ok := CutJobNumber(s); ok && !strings.HasSuffix(s, rest) || ok != cut.IsValid() {
			t.Errorf("CutJobNumber(%q) = %v, %q, %t", s, cut, rest, ok)
		} else if err == nil && cut != j {
			t.Errorf("CutJobNumber(%q) = %v, want %v", s, cut, j)
		}
		if stem, ok := j.Stem(); ok {
			checkStem(t, stem)
		}
		if stem, err := ParseStem(s); stem.IsValid() {
			checkStem(t, stem)
			if number, _ := ParseJobNumber(s); number.number != stem.number {
				t.Errorf("ParseStem(%q) = %v, %v; ParseJobNumber has %v", s, stem, err, number)
			}
		}
		if footer, err := ParseJobFooter(s); err == nil {
			if again, err := ParseJobFooter(footer.String()); again != footer || err != nil {
				t.Errorf("ParseJobFooter(%q) = %v, %v; want %v", footer, again, err, footer)
			}
		}
		if strings.ContainsAny(s, "oO") {
			return
		}
		if slow, ok := parseSlow(s); slow != j || ok != (err == nil) {
			t.Errorf("ParseJobNumber(%q) = %#v, %v; slowly %#v, %t", s, j, err, slow, ok)
		}
	})
}
