package akn

import "strconv"

// An Error says why an input is no document.
type Error struct {
	Input  string // the piece of the file where it stopped making sense
	Offset int    // where that is, in bytes
	Err    error  // what is wrong: a [Reason]
}

// Error returns the reason, the place and the input in one line.
func (e *Error) Error() string {
	return "akn: " + strconv.Quote(e.Input) + ", byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
}

// Unwrap returns e.Err.
func (e *Error) Unwrap() error { return e.Err }

// A Reason is why an input was refused. Compare with errors.Is.
type Reason string

// Error returns the reason in words.
func (r Reason) Error() string { return string(r) }

// The reasons for refusing an input.
const (
	ErrSyntax   Reason = "not well-formed XML"
	ErrEncoding Reason = "not a character that XML has, in UTF-8"
	ErrDoctype  Reason = "a document type declaration, which these files have no use for"
	ErrEntity   Reason = "an entity that XML does not define"
	ErrDepth    Reason = "elements too deep in one another"
	ErrSize     Reason = "too large"
	ErrRoot     Reason = "not Akoma Ntoso"
)
