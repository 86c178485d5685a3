package ods

// A number is what job numbers and stems have in common: the station, and the
// figures after it, which begin with the two of the year. The figures are kept
// as they were counted, because not every number has as many as the rule says.
type number struct {
	station Station
	digits  uint8  // how many figures there are; 0 for no number
	figures uint32 // 1051998
}

// The figures of a number: two of the year, then five that start again each
// January. Where the station has two letters there are four, so that the name
// of a file in ODS has always eight characters. Shorter and longer numbers
// exist: I08228, L0080364.
const (
	yearDigits    = 2
	regularDigits = 7
	fewestDigits  = 5
	mostDigits    = 8
)

// firstYear is the first of the two-digit years of the last century: the United
// Nations met first in 1946.
const firstYear = 46

// fullYear returns the year that two figures stand for: 1946 to 2045.
func fullYear(figures int) int {
	if figures < firstYear {
		return 2000 + figures
	}
	return 1900 + figures
}

// IsValid reports whether there is a number: whether it is not the zero value.
func (n number) IsValid() bool { return n.digits > 0 }

// Station returns the duty station that gave the number. It is no station for a
// bar code, and for any number that was written without one.
func (n number) Station() Station { return n.station }

// Year returns the year in which the document was processed, which may be the
// one before or after that of its date. Two figures stand for 1946 to 2045. It
// is 0 for stations whose numbers run on from year to year.
func (n number) Year() int {
	if !n.IsValid() || n.station.row().running {
		return 0
	}
	return fullYear(int(n.figures) / n.unit())
}

// Serial returns the number of the document within its year, or all of the
// number where it runs on from year to year.
func (n number) Serial() int {
	if n.station.row().running {
		return int(n.figures)
	}
	return int(n.figures) % n.unit()
}

// unit returns the power of ten that parts the year from the serial number.
func (n number) unit() int {
	unit := 1
	for i := yearDigits; i < int(n.digits); i++ {
		unit *= 10
	}
	return unit
}

// IsRegular reports whether the number has as many figures as the rule gives
// it: five after those of the year, or four after a station of two letters that
// does not print a hyphen. Some that were typed by hand have not.
func (n number) IsRegular() bool {
	return n.digits == n.station.regularDigits() || n.hyphenated()
}

// regularDigits returns how many figures ODS has after the letters of s.
func (s Station) regularDigits() uint8 {
	if s.code&0xff != 0 {
		return regularDigits - 1
	}
	return regularDigits
}

// hyphenated reports whether the number is printed as "10-51998" and not as
// "K1060123".
func (n number) hyphenated() bool {
	return n.digits == regularDigits && n.station.row().hyphen
}

// compare orders by station, year and serial number.
func (n number) compare(m number) int {
	return compareFirst(int(n.station.code)-int(m.station.code),
		n.Year()-m.Year(), n.Serial()-m.Serial(), int(n.digits)-int(m.digits))
}

// append appends the number as ODS writes it, N1051998.
func (n number) append(b []byte) []byte {
	return n.appendFigures(n.station.append(b))
}

func (n number) appendFigures(b []byte) []byte {
	if !n.IsValid() {
		return b
	}
	return appendPadded(b, int(n.figures), int(n.digits))
}

// appendPrinted appends the number as the station prints it, 10-51998.
func (n number) appendPrinted(b []byte) []byte {
	if !n.hyphenated() {
		return n.append(b)
	}
	b = append(b, n.station.row().prefix...)
	b = appendPadded(b, int(n.figures)/n.unit(), yearDigits)
	return appendPadded(append(b, '-'), n.Serial(), regularDigits-yearDigits)
}
