package resolution

import (
	"errors"
	"strconv"
)

// The words of kinds and forces, in the order of their constants.
var (
	verbKinds  = [...]string{NoVerb: "none", Preambular: "preambular", Operative: "operative"}
	verbForces = [...]string{ForceNone: "none", ForceNotes: "notes", ForceStates: "states", ForceInvites: "invites", ForceRequests: "requests", ForceDecides: "decides"}
)

// String returns "none", "preambular" or "operative".
func (k VerbKind) String() string { return wordAt(verbKinds[:], int(k)) }

// MarshalText returns the word of [VerbKind.String].
func (k VerbKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that the word names.
func (k *VerbKind) UnmarshalText(text []byte) error {
	i, err := wordIndex(verbKinds[:], text)
	if err == nil {
		*k = VerbKind(i)
	}
	return err
}

// String returns the verb that stands for the force: "notes", "states",
// "invites", "requests", "decides", or "none".
func (f Force) String() string { return wordAt(verbForces[:], int(f)) }

// MarshalText returns the word of [Force.String].
func (f Force) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the force that the word names.
func (f *Force) UnmarshalText(text []byte) error {
	i, err := wordIndex(verbForces[:], text)
	if err == nil {
		*f = Force(i)
	}
	return err
}

// wordAt returns the word of a constant; one that does not exist is its number.
func wordAt(words []string, i int) string {
	if i < len(words) {
		return words[i]
	}
	return strconv.Itoa(i)
}

// wordIndex returns the constant of a word.
func wordIndex(words []string, text []byte) (int, error) {
	for i, word := range words {
		if word == string(text) {
			return i, nil
		}
	}
	return 0, errors.New("resolution: " + strconv.Quote(string(text)) + " is no word of a clause verb")
}
