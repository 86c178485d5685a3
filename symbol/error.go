package symbol

import "strconv"

// An Error says what is wrong with a spelling, and where. It is the only type of
// error that the package returns, always as a pointer.
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

// A Reason is why a spelling was refused. Compare with errors.Is:
//
//	errors.Is(err, symbol.ErrSeveral) // then try Split
type Reason string

// Error returns the reason in words.
func (r Reason) Error() string { return string(r) }

// The reasons. The first group is about the form of a symbol, the second about
// what stands behind one, the third about other things that look alike.
const (
	// 65/124, A/53/..., and whatever has not the form of a symbol.
	ErrSyntax Reason = "not a document symbol"
	// AC/DC: the form of a symbol, but no organ or body of the table is first.
	ErrUnknown Reason = "no body of the United Nations begins its symbols so"
	// A/53/, E/CN.4, A/RES: libraries have such symbols for series.
	ErrIncomplete Reason = "a series or a body, not a document: its number is missing"
	// More than 200 bytes; the longest double symbols have about 70.
	ErrTooLong Reason = "too long for a document symbol"
	// A/65/124 (see annex): neither a session or year nor a part of the document.
	ErrBracket Reason = "these brackets belong to no document symbol"
	// A/78/XXX, S/2010/nnn: a form not filled in.
	ErrBlank Reason = "a blank stands for the number"

	// A/74/L.10 and Add.1.
	ErrSeveral Reason = "more than one document: use Split or Find"
	// A/75/391, para. 7.
	ErrPinpoint Reason = "a place in the document follows its symbol: use Cut"
	// Of ParseSession only.
	ErrSession Reason = "not a session"
	// Of Check only: E/1987/Rev.l, A/36/632/Add.1//Corr.1.
	ErrSlip Reason = "not spelled as meant"

	// E.83.I.16: language, year, category and number of a publication for sale.
	ErrSalesNumber Reason = "a sales number, not a document symbol"
	// SC/9876, GA/SHC/4000.
	ErrPressRelease Reason = "the number of a press release, not a document symbol"
	// C.760.M.260.1924.XI, O.C./Confidential/15.
	ErrLeague Reason = "a symbol of the League of Nations"
	// INFCIRC/225, WT/DS1/1: agencies have systems of their own.
	ErrOther Reason = "a symbol of another organization"
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

// Sales numbers begin with the letter of their language and a dot, E.83.I.16, and
// documents of the League of Nations with that of the body they went to and a dot, C
// for its Council and O.C. for its committee on opium.

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
