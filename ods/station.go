package ods

import "github.com/undoc-go/undoc/symbol"

//go:generate go run genstation.go

// A Station is the duty station that gave a document its number, known by the
// one or two letters that ODS writes before the figures. Stations are
// comparable; the zero value is no station, as in a bar code, which is bare
// figures.
//
// A station that is not in the table is not wrong: it has its letters, and no
// place.
type Station struct {
	code uint16 // the first letter in the high byte; 0 for a second that is not there
}

// A stationRow is what the table says of a station.
type stationRow struct {
	code    string
	prefix  string // what is printed before the year: "GE."
	hyphen  bool   // year and serial number are printed with a hyphen between them
	running bool   // the first figures are no year
	place   [symbol.German + 1]string
}

func (s Station) row() *stationRow { return &stations[findStation(s.code)] }

// stationOf returns the station with the one or two letters, which may be in
// either case and either those of ODS or those that the station prints.
func stationOf(letters string) Station {
	code := packStation(letters)
	if i := findStation(code); i > 0 {
		code = packStation(stations[i].code)
	}
	return Station{code}
}

func packStation(letters string) (code uint16) {
	for i := range len(letters) {
		code |= uint16(letters[i]&^0x20) << (8 * (1 - i))
	}
	return code
}

// IsValid reports whether s is a station, known or not.
func (s Station) IsValid() bool { return s != Station{} }

// String returns the letters that ODS writes: "N", "G", "NL", or "" for no
// station.
func (s Station) String() string {
	if row := s.row(); row.code != "" {
		return row.code
	}
	return string(s.append(nil))
}

func (s Station) append(b []byte) []byte {
	if first := byte(s.code >> 8); first != 0 {
		b = append(b, first)
	}
	if second := byte(s.code); second != 0 {
		b = append(b, second)
	}
	return b
}

// Place returns the place in the language, "New York", or "" when it is not
// known. It is the place of today: the letter I is that of the Economic and
// Social Commission for Western Asia, which has moved more than once.
func (s Station) Place(l symbol.Language) string {
	if row := s.row(); int(l) < len(row.place) {
		return row.place[l]
	}
	return ""
}
