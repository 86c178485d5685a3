package ods

import "github.com/undoc-go/undoc/symbol"

// A JobNumber is the number at the foot of a document's first page, "10-51998
// (E)": it names one language version, where the symbol names the document in
// all of them. The parts are the duty station, the year, a serial number and
// the letter of the language. The same number stands in the tag of an export
// (N1051998E), in library catalogues (N1051998 E), and in the bar code beside
// the printed one (*1051998*), which has neither station nor language.
//
// What ODS names its files by is another thing: see [Stem].
//
// Job numbers are comparable and can key a map. The zero JobNumber is none; its
// text is empty.
type JobNumber struct {
	number
	letter   byte // of the language, in capitals; 0 for none
	reissued bool
}

// languageLetters are the letters that end job numbers. O, for other, stands
// where German has G today.
const languageLetters = "ACEFRSGO"

// external stands for the letter where Geneva prints "(EXT)": the version was
// translated outside, and its language is not told.
const external = 'X'

// Language returns the language of the version, or [symbol.Unspecified] when
// the number does not tell.
func (j JobNumber) Language() symbol.Language {
	for i := range len(languageLetters) {
		switch {
		case languageLetters[i] != j.letter:
		case j.letter == 'O':
			return symbol.German
		default:
			return symbol.ParseLanguage(languageLetters[i : i+1])
		}
	}
	return symbol.Unspecified
}

// in returns the job number with the letter of the language.
func (j JobNumber) in(l symbol.Language) JobNumber {
	j.letter = 0
	if letter := l.Letter(); letter != "" {
		j.letter = letter[0]
	}
	return j
}

// IsReissued reports whether the number has the asterisk of a version that was
// issued again for technical reasons: "15-22614* (F)".
func (j JobNumber) IsReissued() bool { return j.reissued }

// Compare returns -1, 0 or +1 as j sorts before k, is the same or sorts after
// it: by station, year, serial number and language. It is 0 exactly when j == k.
func (j JobNumber) Compare(k JobNumber) int {
	return compareFirst(j.compare(k.number), int(j.letter)-int(k.letter), toInt(j.reissued)-toInt(k.reissued))
}

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// maxJobNumber is enough for any spelling of a job number.
const maxJobNumber = len("Na.10-51998* (EXT)")

// String returns the printed number with its language, in the canonical
// spelling: "10-51998 (E)", "GE.10-12345* (F)". A number whose station prints
// no hyphen, or that is irregular, is spelt as ODS does: "K1060123 (E)".
// [ParseJobNumber] gives the same number back.
func (j JobNumber) String() string {
	var buf [maxJobNumber]byte
	return string(j.append(buf[:0]))
}

// AppendText appends the form that [JobNumber.String] returns. The error is
// always nil.
func (j JobNumber) AppendText(b []byte) ([]byte, error) { return j.append(b), nil }

// MarshalText returns the form that [JobNumber.String] returns.
func (j JobNumber) MarshalText() ([]byte, error) { return j.append(nil), nil }

// UnmarshalText reads any spelling that [ParseJobNumber] reads, but repairs
// none. Empty text is no job number.
func (j *JobNumber) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*j = JobNumber{}
		return nil
	}
	got, err := ParseJobNumber(string(text))
	if err == nil {
		*j = got
	}
	return err
}

func (j JobNumber) append(b []byte) []byte {
	b = j.appendAsterisk(j.appendPrinted(b))
	switch j.letter {
	case 0:
		return b
	case external:
		return append(b, " (EXT)"...)
	}
	return append(b, ' ', '(', j.letter, ')')
}

func (j JobNumber) appendAsterisk(b []byte) []byte {
	if j.reissued {
		b = append(b, '*')
	}
	return b
}

// Printed returns the number as the foot of the page prints it, without the
// language: "10-51998", "GE.10-12345*".
func (j JobNumber) Printed() string {
	var buf [maxJobNumber]byte
	return string(j.appendAsterisk(j.appendPrinted(buf[:0])))
}

// printedAs reports whether two numbers are printed the same.
func (j JobNumber) printedAs(k JobNumber) bool {
	var a, b [maxJobNumber]byte
	return string(j.appendAsterisk(j.appendPrinted(a[:0]))) == string(k.appendAsterisk(k.appendPrinted(b[:0])))
}

// Tag returns the number as the tag of an export has it, with the letters of the
// station and of the language and without an asterisk or "(EXT)": "N1051998E". A number
// without a station is as in the file names of AKN4UN: "2324954C". The tag is
// read back as the same number, but for an irregular one in the language O: that
// O is read as a figure.
func (j JobNumber) Tag() string {
	var buf [maxJobNumber]byte
	b := j.number.append(buf[:0])
	if j.letter != 0 && j.letter != external {
		b = append(b, j.letter)
	}
	return string(b)
}

// Barcode returns the figures between asterisks, as they stand under the bar
// code: "*1051998*". The asterisks are the start and stop marks of Code 39;
// there is no check digit.
func (j JobNumber) Barcode() string {
	if !j.IsValid() {
		return ""
	}
	var buf [maxJobNumber]byte
	return string(append(j.appendFigures(append(buf[:0], '*')), '*'))
}
