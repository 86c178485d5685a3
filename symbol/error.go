package symbol

import "strconv"

// An Error says what is wrong with a spelling, and where.
type Error struct {
	Input  string // what was to be read
	Offset int    // the byte of Input at which it stopped making sense
	Err    error  // what is wrong: a [Reason]
}

// Error returns the reason, the place and the input in one line.
func (e *Error) Error() string {
	return "symbol: " + strconv.Quote(e.Input) + ", byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
}

// Unwrap returns e.Err.
func (e *Error) Unwrap() error { return e.Err }

// A Reason is why a spelling was refused. Compare with errors.Is.
type Reason string

// Error returns the reason in words.
func (r Reason) Error() string { return string(r) }

// The reasons. The first group is about the form of a symbol, the second about
// what stands behind one, the third about other things that look alike.
const (
	ErrSyntax       Reason = "not a document symbol"
	ErrUnknown      Reason = "no body of the United Nations begins its symbols so"
	ErrIncomplete   Reason = "a series or a body, not a document: its number is missing"
	ErrTooLong      Reason = "too long for a document symbol"
	ErrBracket      Reason = "these brackets belong to no document symbol"
	ErrBlank        Reason = "a blank stands for the number"
	ErrSeveral      Reason = "more than one document: use Split or Find"
	ErrPinpoint     Reason = "a place in the document follows its symbol: use Cut"
	ErrSession      Reason = "not a session"
	ErrSlip         Reason = "not spelled as meant"
	ErrSalesNumber  Reason = "a sales number, not a document symbol"
	ErrPressRelease Reason = "the number of a press release, not a document symbol"
	ErrLeague       Reason = "a symbol of the League of Nations"
	ErrOther        Reason = "a symbol of another organization"
)

// Reasons are found where the scan stopped, from the first words behind it. They
// are a help for people; programs need none but that the spelling was refused.

// remainder says what stands behind a symbol where nothing should.
func remainder(s string) Reason {
	for len(s) > 0 && (s[0] == ' ' || s[0] == ',' || s[0] == ';') {
		s = s[1:]
	}
	word := leadingLetters(s)
	switch {
	case conjunction(word), word == "" && s != "" && (s[0] == '&' || s[0] == '|'), isOrgan(word):
		return ErrSeveral
	case word == "para", word == "paras", word == "p", word == "pp", word == "annex", word == "sect", word == "chap":
		return ErrPinpoint
	}
	return ErrSyntax
}

// misnomer says what a string is that does not begin as a symbol does.
func misnomer(s string) Reason {
	word := leadingLetters(s)
	switch {
	case word == "":
		return ErrSyntax
	case len(word) == 1 && len(s) > 1 && s[1] == '.' && (s[0] == 'O' || s[0] == 'C'):
		return ErrLeague
	case len(word) == 1 && len(s) > 3 && s[1] == '.' && isDigit(s[2]):
		return ErrSalesNumber
	}
	// Press releases are numbered by the office or body that they report of; the
	// letters of French ones are turned round, CS for SC.
	switch word {
	case "SC", "GA", "SG", "ORG", "WOM", "HR", "SAG", "ECOSOC", "DSG", "CS", "AG", "PAL", "REF":
		return ErrPressRelease
	case "INFCIRC", "WHO", "WT", "OECD", "FAO", "GATT", "GOV", "ILO", "UNESCO", "IMO", "WIPO", "WMO", "ITU", "ICAO", "IAEA":
		return ErrOther
	}
	return ErrUnknown
}

// leadingLetters returns the letters that s begins with.
func leadingLetters(s string) string {
	i := 0
	for i < len(s) && isLetter(s[i]) {
		i++
	}
	return s[:i]
}
