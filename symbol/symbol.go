package symbol

// A Symbol identifies one document in all its language versions. It may be a
// double symbol, which one document has that belongs to two series; then the
// accessors speak of the first, and [Symbol.Parts] has both.
//
// Symbols are small, comparable, and may be used as map keys: two are == when
// they have one canonical spelling. They keep the string that they were parsed
// from if it was canonical. The accessors cost no allocation but [Symbol.Parts],
// [Symbol.Describe] and [Symbol.MarshalText]. The zero value is no symbol, and all
// accessors of it return nothing.
type Symbol struct {
	s  string // the canonical spelling
	in layout
}

// String returns the canonical spelling, "" for the zero Symbol. It costs
// nothing.
func (s Symbol) String() string { return s.s }

// IsValid reports whether s is a symbol, that is, not the zero Symbol.
func (s Symbol) IsValid() bool { return s.s != "" }

// AppendText appends the canonical spelling. The error is always nil.
func (s Symbol) AppendText(b []byte) ([]byte, error) { return append(b, s.s...), nil }

// MarshalText returns the canonical spelling. The error is always nil.
func (s Symbol) MarshalText() ([]byte, error) { return []byte(s.s), nil }

// UnmarshalText sets s to what [Parse] makes of text, in any spelling, and to the
// zero Symbol with the error of Parse. Empty text is the zero Symbol. The second of the
// [Symbol.Parts] of a double symbol, which may be of another organization, is read in
// the canonical spelling.
func (s *Symbol) UnmarshalText(text []byte) error {
	*s = Symbol{}
	if len(text) == 0 {
		return nil
	}
	sym, err := Parse(string(text))
	if err != nil {
		if side, ok := parseSide(string(text)); ok && side.s == string(text) {
			sym, err = side, nil
		}
	}
	*s = sym
	return err
}

// first returns the canonical spelling of the first side.
func (s Symbol) first() string {
	if s.in.joint > 0 {
		return s.s[:s.in.joint]
	}
	return s.s
}

// Organ returns the first component: "A" for the General Assembly, "S" for the
// Security Council, "E" for the Economic and Social Council, or that of a body
// whose symbols do not show its parent, "CRC", "UNEP".
func (s Symbol) Organ() string {
	for i := range len(s.s) {
		if c := s.s[i]; c == '/' || c == '.' || c == '(' {
			return s.s[:i]
		}
	}
	return ""
}

// Body returns the body that issued the document, the longest prefix of the
// symbol in the table of bodies. The session or year may stand between its
// components. Committees of one session, as in E/1980/C.2/SR.14, have no
// prefix of their own and belong to their organ. It reports false only for the zero
// Symbol and for the second side of a double symbol that is not of the United
// Nations. The lookup takes one binary search for each place where a prefix can end.
func (s Symbol) Body() (Body, bool) {
	if !s.IsValid() {
		return Body{}, false
	}
	head, tail := s.s[:s.in.body()], ""
	if when := s.in.whenAt(); when > 0 && when < s.in.body() && s.s[when-1] == '(' {
		head, tail = s.s[:when-1], s.s[s.in.whenEnd()+1:s.in.body()] // TD/B(S-XXXI)/1
	} else if s.in.kindAt() == s.in.body()+1 {
		head = s.s[:s.in.kindEnd()] // WP is a body in TD/B/WP/343
	}
	if s.in.whenEnd() > s.in.body() && int(s.in.body()) > len(s.Organ()) {
		tail = s.s[s.in.whenEnd():max(s.in.whenEnd(), s.bodyEnd())]
	}
	b := longest(head, tail)
	if !b.IsValid() {
		b = longest(s.Organ(), "") // UNEP(DEPI)/MED IG.22/28
	}
	return b, b.IsValid()
}

// A body may be known by a prefix that the session interrupts: E/ICEF/1984/P/L.1 is
// of E/ICEF/P. So the prefix is looked up in what stands before the session
// together with what stands behind it, up to the kind and the number.

// bodyEnd returns where the last component that may be part of a body ends.
func (s Symbol) bodyEnd() uint8 {
	end := s.in.base()
	if s.in.kindAt() > 0 {
		end = min(end, s.in.kindAt()-1)
	}
	if s.in.numAt() > 0 {
		end = min(end, s.in.numAt()-1)
	}
	return end
}

// Kind returns the nature of the document, as far as its symbol tells:
// [KindLimited] of A/65/L.1. A change makes no other kind of it. Words that are a
// kind in one series and the name of a body in another are told apart by the table
// of bodies: TD/B/WP/343 is of a working party and no working paper.
func (s Symbol) Kind() Kind {
	if k := s.in.kind; (k == KindWorkingPaper || k == KindGeneralComment) && int(s.in.kindEnd()) < len(s.s) && s.s[s.in.kindEnd()] == '/' {
		if b, _ := s.Body(); len(b.Prefix()) > int(s.in.kindAt()) {
			return KindUnclassified // the working party of TD/B/WP/343, the council of HSP/GC/19/2
		}
	}
	return s.in.kind
}

// Number returns the number of the document as printed: "124", "18-20" of several
// reports in one, "28A", "1777/2008" with the year of a communication, or "" where
// there is none. Letters of parts and the session of old resolutions are not of it.
func (s Symbol) Number() string { return s.s[s.in.numAt():s.in.numEnd()] }

// Letters returns the letters of the parts of a resolution that the symbol
// names: "A" of A/RES/75/290 A, "A-C" of A/RES/34/222 A-C, else "".
func (s Symbol) Letters() string {
	tail := s.tail()
	if len(tail) < 2 || tail[0] != ' ' || tail[1] == '(' {
		return ""
	}
	end := 1
	for end < len(tail) && tail[end] != ' ' && tail[end] != '(' && tail[end] != '/' {
		end++
	}
	return tail[1:end]
}

// What hangs on the number is kept as it is printed: letters of parts, the session
// of old resolutions, and splits, in this order.

// tail returns what stands between the number and the change elements.
func (s Symbol) tail() string {
	if s.in.numEnd() == 0 || s.in.numEnd() > s.in.base() {
		return ""
	}
	return s.s[s.in.numEnd():s.in.base()]
}

// Split returns which part of one document the symbol names, as printed:
// "Part II", "Vol. I", "Sect. 29A", "Resumption 1"; "" for a whole one.
func (s Symbol) Split() string {
	tail := s.first()[s.in.numEnd():]
	for i := range len(tail) {
		if tail[i] != '(' {
			continue
		}
		end := closing(tail, i)
		if end > 0 && sessionText(tail[i+1:end-1]) == 0 {
			return tail[i+1 : end-1]
		}
	}
	return ""
}

// Base returns the document that s changes: s without its change elements, A/65/124
// of A/65/124/Add.1/Corr.1, and s itself if it has none. Of a double symbol it is
// the base of the first.
func (s Symbol) Base() Symbol {
	if int(s.in.base()) >= len(s.first()) && s.in.joint == 0 {
		return s
	}
	base := s.in
	base.joint = 0
	return Symbol{s.s[:s.in.base()], base}
}

// IsDouble reports whether s joins two symbols: A/55/1010-S/2001/667.
func (s Symbol) IsDouble() bool { return s.in.joint > 0 }

// Parts returns the two symbols of a double one. Of any other, first is s and
// second the zero Symbol.
func (s Symbol) Parts() (first, second Symbol) {
	if !s.IsDouble() {
		return s, Symbol{}
	}
	in := s.in
	in.joint = 0
	second, _ = parseSide(s.s[s.in.joint+1:])
	return Symbol{s.first(), in}, second
}

// when returns the session or year as printed, without brackets.
func (s Symbol) when() string {
	text := s.s[s.in.whenAt():s.in.whenEnd()]
	if len(text) > 1 && text[0] == '(' {
		text = text[1 : len(text)-1]
	}
	return text
}

// Session returns the session or year in the symbol: 65 in A/65/124, S-27 in
// A/RES/S-27/2, 30 in A/RES/3541 (XXX), 2010 in E/2010/1, 5 in UNEP/EA.5/RES.14;
// the zero Session where there is none, as in A/9601 and S/PV.4385.
func (s Symbol) Session() Session {
	if s.in.whenEnd() > 0 {
		return shortSession(s.when())
	}
	b, _ := s.Body()
	row := &bodies[b.n]
	if row.dot == dotNothing || len(row.prefix) >= len(s.s) {
		return Session{}
	}
	end := len(row.prefix)
	for end < int(s.in.base()) && s.s[end] != '/' {
		end++
	}
	// UNEP/EA.5, NPT/CONF.2010, UNEP/GCSS.X: the number behind the dot is that of
	// a session, which the row of the body tells.
	session := shortSession(s.s[len(row.prefix):end])
	if row.dot == dotSpecial && session.kind == Regular {
		session.kind = Special
	}
	return session
}

// Year returns the year in the symbol, 0 where there is none: 2010 in
// E/2010/1, 2001 in S/RES/1373 (2001). A session is no year; [Symbol.ImpliedYear]
// tells in which one it opened.
func (s Symbol) Year() int { return s.Session().Year() }
