package ods

import "strings"

// ParseJobNumber reads a job number in any of its spellings:
//
//	10-51998 (E)       as printed at New York, with or without the language
//	GE.10-12345 (E)    Geneva; so V.10-57890 for Vienna and Na.09-12345 for Nairobi
//	15-22614* (F)      reissued
//	GE.08-44885 (EXT)  translated outside
//	23-21227 (E) 131123  with the dates that [ParseJobFooter] reads
//	N1051998E          the tag of an export; so K1060123, I991020, NR006495
//	N1512915 E         a library catalogue
//	*1051998*          the bar code
//	2324954C           a file name of AKN4UN, or the header of an old file
//
// Letters may be in either case, and the hyphen may be a non-breaking one or a
// dash. A bare number with a hyphen is one of New York; without one it has no
// station.
//
// The letter O for a zero, which is met in old catalogues (I999O999), is
// repaired and reported: the number is returned together with an error whose
// Err is [ErrLetterO]. All other errors come with the zero JobNumber.
//
// ParseJobNumber allocates nothing but its error.
func ParseJobNumber(s string) (JobNumber, error) {
	footer, err := ParseJobFooter(s)
	return footer.Job, err
}

// CutJobNumber reads the job number at the start of s and returns what follows
// it. It repairs nothing. If s does not start with a job number, rest is s.
func CutJobNumber(s string) (job JobNumber, rest string, ok bool) {
	r := numberReader{s: s}
	job, ok = r.job()
	if !ok || r.letterO > 0 {
		return JobNumber{}, s, false
	}
	return job, s[r.at:], true
}

// A numberReader reads the parts of a number from s, at being the next byte.
type numberReader struct {
	s       string
	at      int
	letterO int // one more than the place of the first letter O that was read as a zero
}

// newYork is the code of the station that prints its numbers without a letter.
const newYork = 'N' << 8

// job reads a job number:
//
//	job = "*" figures "*" | number [ "*" ] [ language ]
func (r *numberReader) job() (j JobNumber, ok bool) {
	if r.take('*') {
		r.figures(&j.number, regularDigits)
		return j, j.isBare() && r.take('*') && r.atEnd()
	}
	if j.number, ok = r.number(); !ok {
		return j, false
	}
	j.reissued = r.take('*')
	j.letter = r.language()
	return j, r.atEnd()
}

// number reads the station and the figures:
//
//	number = [ station [ "." ] ] 2 figures "-" 5 figures | [ station ] figures
func (r *numberReader) number() (n number, ok bool) {
	n.station = r.station()
	dotted := n.station.IsValid() && r.take('.')
	if dotted {
		r.blanks() // "GE. 16-17221": a break that the text layer of a page has
	}
	r.figures(&n, n.station.regularDigits())
	switch {
	case n.digits == yearDigits && r.hyphen():
		if !n.station.IsValid() {
			n.station.code = newYork
		}
		r.figures(&n, regularDigits)
		return n, n.digits == regularDigits && n.figures > 0
	case !n.station.IsValid():
		return n, n.isBare()
	}
	return n, !dotted && n.isSolid()
}

// isSolid reports whether n may follow the letters of a station without a
// hyphen.
func (n number) isSolid() bool {
	return n.figures > 0 && fewestDigits <= n.digits && n.digits <= mostDigits
}

// isBare reports whether n may stand without a station and a hyphen. Fewer
// figures would be a date, or anything.
func (n number) isBare() bool {
	return n.figures > 0 && regularDigits <= n.digits && n.digits <= mostDigits
}

// station reads up to two letters. O is none: no station has it, and it stands
// for a zero.
func (r *numberReader) station() Station {
	start := r.at
	for r.at < len(r.s) && r.at < start+2 && isLatin(r.s[r.at]) && r.s[r.at]|0x20 != 'o' {
		r.at++
	}
	return stationOf(r.s[start:r.at])
}

// figures adds the figures that come next to n, one more than a number can have
// at most. The letter O is a zero where one is missing to the full length or
// where more figures follow; else it is a language.
func (r *numberReader) figures(n *number, full uint8) {
	for ; r.at < len(r.s) && n.digits <= mostDigits; r.at++ {
		c := r.s[r.at]
		if c|0x20 == 'o' && (n.digits < full || r.figureFollows()) {
			c = '0'
			if r.letterO == 0 {
				r.letterO = r.at + 1
			}
		}
		if c < '0' || c > '9' {
			return
		}
		n.figures = n.figures*10 + uint32(c-'0')
		n.digits++
	}
}

// figureFollows reports whether a figure comes after the letters O that come
// next. Few are looked at: a number has few figures.
func (r *numberReader) figureFollows() bool {
	for i := r.at; i < len(r.s) && i <= r.at+mostDigits; i++ {
		if c := r.s[i]; c|0x20 != 'o' {
			return '0' <= c && c <= '9'
		}
	}
	return false
}

// hyphen reads a hyphen, or what word processors put for one: U+2010, the
// non-breaking U+2011, the dash U+2013.
func (r *numberReader) hyphen() bool {
	return r.take('-') || r.takeString("\u2010") || r.takeString("\u2011") || r.takeString("\u2013")
}

// language reads the letter of the language, and returns 0 where there is none.
// One that is neither in brackets nor joined to the figures must be the last
// thing there is: "N1512915 E", but not "10-51998 A report".
func (r *numberReader) language() byte {
	start := r.at
	r.blanks()
	joined := r.at == start
	bracket := r.take('(')
	if bracket && len(r.s)-r.at >= len("EXT)") && strings.EqualFold(r.s[r.at:r.at+len("EXT)")], "EXT)") {
		r.at += len("EXT)")
		return external
	}
	letter := r.letter()
	switch {
	case letter == 0:
	case bracket && r.take(')'), !bracket && joined && r.atEnd(), !bracket && r.at == len(r.s):
		return letter
	}
	r.at = start
	return 0
}

// letter reads the letter of a language, in either case.
func (r *numberReader) letter() byte {
	if r.at == len(r.s) || !isLatin(r.s[r.at]) {
		return 0
	}
	for i := range len(languageLetters) {
		if letter := languageLetters[i]; letter == r.s[r.at]&^0x20 {
			r.at++
			return letter
		}
	}
	return 0
}

// blanks reads spaces, tabs and non-breaking spaces.
func (r *numberReader) blanks() {
	for r.take(' ') || r.take('\t') || r.takeString("\u00a0") {
	}
}

func (r *numberReader) take(c byte) bool {
	if r.at == len(r.s) || r.s[r.at] != c {
		return false
	}
	r.at++
	return true
}

func (r *numberReader) takeString(s string) bool {
	if len(r.s)-r.at < len(s) || r.s[r.at:r.at+len(s)] != s {
		return false
	}
	r.at += len(s)
	return true
}

// atEnd reports whether no letter or figure comes next.
func (r *numberReader) atEnd() bool {
	if r.at == len(r.s) {
		return true
	}
	c := r.s[r.at]
	return !isLatin(c) && (c < '0' || c > '9')
}

// isLatin reports whether c is a Latin letter.
func isLatin(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
