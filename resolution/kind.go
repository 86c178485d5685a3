package resolution

import "strconv"

// An Error says what is wrong with an input that is not a document, such as the
// name of a kind.
type Error struct {
	Input  string // what was to be read
	Offset int    // the byte of Input at which it stopped making sense
	Err    error  // what is wrong: a [Reason]
}

// Error returns the reason, the place and the input in one line.
func (e *Error) Error() string {
	return "resolution: " + strconv.Quote(e.Input) + ", byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
}

// Unwrap returns e.Err.
func (e *Error) Unwrap() error { return e.Err }

// A Reason is why an input was refused. Compare with errors.Is.
type Reason string

// Error returns the reason in words.
func (r Reason) Error() string { return string(r) }

// ErrKind is the reason for refusing a name that no kind has.
const ErrKind Reason = "not the name of a kind"

// kindName returns the name of a kind; one that does not exist is its number.
func kindName(names []string, kind uint8) string {
	if int(kind) < len(names) {
		return names[kind]
	}
	return strconv.Itoa(int(kind))
}

// kindNamed returns the kind that has the name.
func kindNamed(names []string, text []byte) (uint8, error) {
	for i, name := range names {
		if name == string(text) {
			return uint8(i), nil
		}
	}
	return 0, &Error{Input: string(text), Err: ErrKind}
}

// String returns the name of the kind in lower case.
func (k LineKind) String() string { return kindName(lineKinds[:], uint8(k)) }

// MarshalText returns the name of the kind.
func (k LineKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that has the name.
func (k *LineKind) UnmarshalText(text []byte) error {
	kind, err := kindNamed(lineKinds[:], text)
	*k = LineKind(kind)
	return err
}

// String returns the name of the kind in lower case.
func (k ClauseKind) String() string { return kindName(clauseKinds[:], uint8(k)) }

// MarshalText returns the name of the kind.
func (k ClauseKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that has the name.
func (k *ClauseKind) UnmarshalText(text []byte) error {
	kind, err := kindNamed(clauseKinds[:], text)
	*k = ClauseKind(kind)
	return err
}
