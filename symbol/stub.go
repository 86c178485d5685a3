package symbol

type Session struct{ s string }

func ParseSession(s string) (Session, error)    { return Session{s}, nil }
func (s Session) In(Language) string            { return s.s }
func (s Session) String() string                { return s.s }
func (s Session) MarshalText() ([]byte, error)  { return []byte(s.s), nil }
func (s *Session) UnmarshalText(b []byte) error { s.s = string(b); return nil }
func Cut(s string) (Symbol, string, bool)       { return Symbol{}, s, false }

func (s Session) Title(Language) string { return s.s }
func Split(s string) ([]Symbol, error)  { return []Symbol{{s}}, nil }
