package ods

import "testing"

func TestParseJobFooter(t *testing.T) {
	for _, test := range []struct {
		in, out       string
		first, second Date
	}{
		{"GE.15-05335 (F) 010615 110615", "GE.15-05335 (F) 010615 110615", Date{2015, 6, 1}, Date{2015, 6, 11}},
		{"23-15068 (E)     040823", "23-15068 (E) 040823", Date{2023, 8, 4}, Date{}},
		{"20-17644 (F)    040121    060121", "20-17644 (F) 040121 060121", Date{2021, 1, 4}, Date{2021, 1, 6}},
		{"99-12345 311299\u00a0010100", "99-12345 311299 010100", Date{1999, 12, 31}, Date{2000, 1, 1}},
		{"10-51998", "10-51998", Date{}, Date{}},
		{"K1060123 130710", "K1060123 130710", Date{2010, 7, 13}, Date{}},
	} {
		f, err := ParseJobFooter(test.in)
		if err != nil || f.String() != test.out || f.Dates != [2]Date{test.first, test.second} {
			t.Errorf("ParseJobFooter(%q) = %q %v, %v", test.in, f, f.Dates, err)
		}
		if again, err := ParseJobFooter(f.String()); again != f || err != nil {
			t.Errorf("ParseJobFooter(%q) = %v, %v", f, again, err)
		}
	}
}
