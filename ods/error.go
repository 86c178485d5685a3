package ods

import "strconv"

// An Error says what is wrong with a job number, an address or a date, and
// where.
type Error struct {
	Input  string // what was to be read
	Offset int    // the byte of Input at which it stopped making sense
	Err    error  // what is wrong: a [Reason]
}

// Error returns the reason, the place and the input in one line.
func (e *Error) Error() string {
	return "ods: " + strconv.Quote(e.Input) + ", byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
}

// Unwrap returns e.Err.
func (e *Error) Unwrap() error { return e.Err }

// A Reason is why an input was refused. Compare with errors.Is.
type Reason string

// Error returns the reason in words.
func (r Reason) Error() string { return string(r) }

// The reasons.
const (
	ErrJobNumber Reason = "not a job number"
	ErrStem      Reason = "not the name of a file in ODS"
	ErrLetterO   Reason = "letter O for a zero" // the value beside the error is good
	ErrAddress   Reason = "not an address of a document"
	ErrDate      Reason = "not a date"
)
