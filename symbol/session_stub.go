package symbol

import "strings"

type Session struct{ s string }

func ParseSession(s string) (Session, error) {
	if strings.HasSuffix(s, " session") {
		return Session{s}, nil
	}
	return Session{}, &Error{Input: s, Err: ErrSyntax}
}
func (s Session) Title(Language) string        { return s.s }
func (s Session) String() string               { return s.s }
func (s Session) MarshalText() ([]byte, error) { return []byte(s.s), nil }
func (s *Session) UnmarshalText(b []byte) error { s.s = string(b); return nil }
