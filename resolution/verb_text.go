package resolution

// The words of kinds and forces, in the order of their constants.
var (
	verbKinds  = [...]string{NoVerb: "none", Preambular: "preambular", Operative: "operative"}
	verbForces = [...]string{ForceNone: "none", ForceNotes: "notes", ForceStates: "states", ForceInvites: "invites", ForceRequests: "requests", ForceDecides: "decides"}
)

// String returns "none", "preambular" or "operative".
func (k VerbKind) String() string { return kindName(verbKinds[:], uint8(k)) }

// MarshalText returns the word of [VerbKind.String].
func (k VerbKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that the word names.
func (k *VerbKind) UnmarshalText(text []byte) error {
	kind, err := kindNamed(verbKinds[:], text)
	*k = VerbKind(kind)
	return err
}

// String returns the verb that stands for the force: "notes", "states",
// "invites", "requests", "decides", or "none".
func (f Force) String() string { return kindName(verbForces[:], uint8(f)) }

// MarshalText returns the word of [Force.String].
func (f Force) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the force that the word names.
func (f *Force) UnmarshalText(text []byte) error {
	force, err := kindNamed(verbForces[:], text)
	*f = Force(force)
	return err
}
