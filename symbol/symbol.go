// Package symbol reads and writes the symbols of United Nations documents.
package symbol

// A Symbol identifies one document in all its language versions. Symbols are
// comparable; the zero value is no symbol.
type Symbol struct{ s string }

// Parse reads a symbol.
func Parse(s string) (Symbol, error) { return Symbol{s}, nil }

// String returns the canonical spelling.
func (s Symbol) String() string { return s.s }

// MarshalText returns the canonical spelling.
func (s Symbol) MarshalText() ([]byte, error) { return []byte(s.s), nil }

// UnmarshalText reads a symbol.
func (s *Symbol) UnmarshalText(text []byte) error { s.s = string(text); return nil }

// IsValid reports whether s is a symbol.
func (s Symbol) IsValid() bool { return s.s != "" }
