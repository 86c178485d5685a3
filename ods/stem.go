package ods

import "github.com/undoc-go/undoc/symbol"

// A Stem is what ODS names the file of one language version by: letters of the
// station, year and serial number, N1051998. It has no language.
//
// Until spring 2014 a stem and the number printed on the version were the same.
// Since then the printed number is shared by all the languages, ODS goes on
// giving each file its own, and neither can be told from the other: resolution
// S/RES/2728 (2024) is printed 24-05650, and its English file is N2408081.
// That is why a Stem is no [JobNumber], although it may look like one.
//
// Stems are comparable. The zero Stem is none; its text is empty.
type Stem struct{ number }

// ParseStem reads a stem, in either case. The letter O for a zero is repaired
// and reported as [ParseJobNumber] does.
func ParseStem(s string) (Stem, error) {
	r := numberReader{s: s}
	n := number{station: r.station()}
	r.figures(&n, n.station.regularDigits())
	switch {
	case !n.namesFile() || r.at < len(s):
		return Stem{}, &Error{Input: s, Offset: r.at, Err: ErrStem}
	case r.letterO > 0:
		return Stem{n}, &Error{Input: s, Offset: r.letterO - 1, Err: ErrLetterO}
	}
	return Stem{n}, nil
}

// namesFile reports whether the number has the form of a stem: letters of a station
// and figures without a hyphen.
func (n number) namesFile() bool { return n.station.IsValid() && n.isSolid() }

// Compare returns -1, 0 or +1 as s sorts before t, is the same or sorts after
// it: by station, year and serial number.
func (s Stem) Compare(t Stem) int { return s.compare(t.number) }

// String returns the stem in capitals, "N1051998".
func (s Stem) String() string {
	var buf [maxJobNumber]byte
	return string(s.append(buf[:0]))
}

// AppendText appends the form that [Stem.String] returns. The error is always
// nil.
func (s Stem) AppendText(b []byte) ([]byte, error) { return s.append(b), nil }

// MarshalText returns the form that [Stem.String] returns.
func (s Stem) MarshalText() ([]byte, error) { return s.append(nil), nil }

// UnmarshalText reads what [ParseStem] reads, but repairs nothing. Empty text is
// no stem.
func (s *Stem) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Stem{}
		return nil
	}
	got, err := ParseStem(string(text))
	if err == nil {
		*s = got
	}
	return err
}

// In the spring of 2014 the printed number ceased to name the file. The last one
// at New York that is known to have done so is the French S/RES/2150 (2014) of
// 16 April, 14-30252; the first that did not is S/RES/2155 (2014) of 27 May,
// 14-54105. Of those between nothing is known.
const (
	yearOfChange    = 2014
	lastSerialAsOne = 30252
	firstShared     = 54105
)

// isStem reports whether the number names a file and a printed version alike, as
// far as is known.
func (n number) isStem() bool {
	switch year := n.Year(); {
	case !n.station.IsValid() || n.hyphenated() && n.digits > n.station.regularDigits():
		return false
	case year == yearOfChange:
		return n.station.code == newYork && n.Serial() <= lastSerialAsOne
	default:
		return year < yearOfChange
	}
}

// Stem returns the name of the version's file in ODS, where the number tells it:
// until spring 2014, and for a number that has a station.
func (j JobNumber) Stem() (s Stem, ok bool) {
	if !j.isStem() {
		return Stem{}, false
	}
	return Stem{j.number}, true
}

// JobNumber returns the number that is printed on the version, where the stem
// tells it: until spring 2014. The language is what the caller knows of it, or
// [symbol.Unspecified].
func (s Stem) JobNumber(l symbol.Language) (j JobNumber, ok bool) {
	if !s.isStem() {
		return JobNumber{}, false
	}
	return JobNumber{number: s.number}.in(l), true
}
