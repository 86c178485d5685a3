package symbol

import "strings"

// Parse reads a symbol in any spelling and returns it in the canonical one.
//
// It takes the spellings of catalogues and of the Official Document System:
// other letters in capitals, spaces left out or added, brackets of libraries,
// Unicode dashes and spaces, letters of other alphabets that look alike. It
// also repairs slips, of which [Check] tells. The error is an [*Error].
//
// What stands around a symbol in prose is an error: a list ([Split] reads it), a
// paragraph cited ([Cut] stops before it), another word. The [Reason] of the error
// says what the input is instead, where that is plain. A well-formed symbol of an
// unknown body is no error, but one of an unknown organ is.
//
// The canonical spelling costs no allocation, and any other at most a few. The time
// is in proportion to the length, of which no more than a few hundred bytes are
// looked at.
func Parse(s string) (Symbol, error) {
	r := reading{in: s}
	if !r.plainly() {
		return r.parse()
	}
	if r.mends != 0 {
		return r.mended(), nil
	}
	return Symbol{s, r.pack()}, nil
}

// parse goes on with what is not plain, behind what was read already.
func (r *reading) parse() (Symbol, error) {
	if len(r.in) > 2*maxLength {
		return Symbol{}, &Error{Input: r.in, Offset: maxLength, Err: ErrTooLong}
	}
	if s := r.in; r.pos == 0 && isSmallOnly(s) { // an organ that was read is in capitals
		return parseRaised(s)
	}
	var p scanner
	p.reading = *r
	p.mendOut()
	if p.pos > 0 && p.suffixes() && p.rest() || p.pos == 0 && p.symbol() {
		return p.result(), nil
	}
	// What reads well in plain characters needs no repair.
	if plain := inASCII(r.in); plain != r.in {
		q := scanner{reading: reading{in: plain}}
		if q.symbol() {
			return q.result(), nil
		}
	}
	return parseTidy(&p)
}

// parseRaised reads a spelling without capitals, as addresses of pages have it,
// as if it had no small letters: then (xxi) and (vol. ii) have numerals in them.
func parseRaised(s string) (Symbol, error) {
	r := reading{in: capitals(s)}
	sym, err := r.parse()
	if err != nil {
		err.(*Error).Input = s
	}
	return sym, err
}

// parseTidy reads a spelling that a scanner refused, after tidying it.
func parseTidy(p *scanner) (Symbol, error) {
	s := p.in
	if clean, _ := tidy(s); clean != s {
		q := scanner{reading: reading{in: clean}}
		if q.symbol() && s[len(s)-1] == '/' && q.bare() {
			q.stop(q.pos, ErrIncomplete)
		}
		if q.fail == "" {
			return q.result(), nil
		}
		if p.fail == ErrSyntax || q.fail != ErrSyntax {
			p.fail = q.fail
		}
	}
	return Symbol{}, &Error{Input: s, Offset: p.failAt, Err: p.fail}
}

// bare reports whether a symbol would be a series if a slash stood behind it:
// A/53/ has the documents of a session.
func (p *scanner) bare() bool { return p.numAt == 0 || p.whenAt == 0 }

// parseSide reads the second side of a double symbol, whose first component
// need not be one of the United Nations.
func parseSide(s string) (Symbol, bool) {
	p := scanner{reading: reading{in: s}, side: true}
	if !p.symbol() {
		return Symbol{}, false
	}
	return p.result(), true
}

// result returns the symbol of a finished scan.
func (p *scanner) result() Symbol {
	if p.done == 0 {
		return Symbol{p.in[:p.pos], p.pack()}
	}
	p.keep()
	return Symbol{string(p.out[:p.n]), p.pack()}
}

// MustParse is [Parse] for symbols that a program has in its text and that are
// known to be right; it panics with the error of Parse on others.
func MustParse(s string) Symbol {
	sym, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return sym
}

// Check reports what is wrong with a spelling: the error of [Parse], or an
// [*Error] with [ErrSlip] if s can be read but is not meant so, like the letter l
// for the figure 1 in E/1987/Rev.l; its offset is where the first slip is. Any other
// spelling has no error, also that of a catalogue, A/64/439(PartII).
func Check(s string) error {
	if _, err := Parse(s); err != nil {
		return err
	}
	if _, at := tidy(s); at >= 0 {
		return &Error{Input: s, Offset: at, Err: ErrSlip}
	}
	return nil
}

// Cut reads the symbol at the beginning of text, and returns the rest of the
// text behind it. The symbol stops before punctuation and pinpoints:
//
//	Cut("A/RES/78/1, para. 4") // A/RES/78/1 and ", para. 4"
//
// It takes Unicode dashes and spaces as they are printed, but repairs no slips. If
// no symbol begins the text, ok is false and rest is the text. A slash behind a lone
// number means a series, A/98/, and is no symbol. Canonical spellings cost no
// allocation, and the length of the text behind the symbol no time.
func Cut(text string) (sym Symbol, rest string, ok bool) {
	if sym, ok := cutQuickly(text); ok {
		return sym, text[len(sym.s):], true
	}
	return cut(text)
}

// cutQuickly is Cut for canonical spellings of capitals and numbers.
func cutQuickly(text string) (Symbol, bool) {
	end := tokenEnd(text)
	rest := text[end:]
	for end > 0 && text[end-1] == '.' {
		end--
	}
	if rest != "" && goesOn(rest) {
		return Symbol{}, false
	}
	r := reading{in: text[:end]}
	if !r.plainly() || r.mends != 0 {
		return Symbol{}, false
	}
	return Symbol{r.in, r.pack()}, true
}

// tokenEnd returns where the letters, digits, slashes and dots that text begins
// with end, or somewhere behind the longest symbol.
func tokenEnd(text string) int {
	end := 0
	for end < len(text) && end <= maxLength && (isLetter(text[end]) || isDigit(text[end]) || text[end] == '/' || text[end] == '.') {
		end++
	}
	return end
}

// What follows a plain symbol decides whether it is whole. A space and a capital
// may be the letter of a resolution, "A/RES/75/290 B"; a space and a word with
// small letters is prose.

// goesOn reports whether a symbol may go on with rest: with a bracket, a
// hyphen, letters of parts, or a character outside ASCII.
func goesOn(rest string) bool {
	switch c := rest[0]; {
	case c == '(' || c == '[' || c == '-' || c >= 0x80:
		return true
	case c != ' ' || len(rest) == 1:
		return false
	case rest[1] == '(' || rest[1] == '[':
		return true
	}
	return 'A' <= rest[1] && rest[1] <= 'Z' && (len(rest) == 2 || !isSmall(rest[2]))
}

// cut is Cut for all spellings.
func cut(text string) (sym Symbol, rest string, ok bool) {
	p := scanner{reading: reading{in: text[:min(len(text), 2*maxLength)]}, prose: true}
	ok = p.symbol()
	if ok {
		sym, rest = p.result(), text[p.pos:]
	} else {
		rest, p.pos = text, tokenEnd(p.in)
	}
	if p.foreign() {
		if folded, end := cutFolded(text); end > len(text)-len(rest) {
			sym, rest, ok = folded, text[end:], true
		}
	}
	if ok {
		sym, ok = sym.settled(text[:len(text)-len(rest)])
		// A/98/... has the documents of a session.
		ok = ok && !(strings.HasPrefix(rest, "/") && (sym.in.numAt() == 0 || sym.in.whenAt() == 0) && sym.in.base() == uint8(len(sym.s)))
	}
	if !ok {
		return Symbol{}, text, false
	}
	return sym, rest, true
}

// settled returns the symbol that the canonical spelling of s gives, where s was
// read from another one: symbols are the same exactly when their spellings are.
// The canonical spelling might be no document's: S-0 in capitals is a session.
func (s Symbol) settled(spelling string) (Symbol, bool) {
	if s.s == spelling {
		return s, true
	}
	again, err := Parse(s.s)
	return again, err == nil && again.s == s.s
}

// Printed symbols have hyphens and spaces that do not break the line. The fast way
// knows ASCII only; where one of the others may have ended a symbol too early, the
// text is folded and read again, and the longer reading wins.

// foreign reports whether what ended a symbol may be one of the dashes and
// spaces outside ASCII that symbols are printed with.
func (p *scanner) foreign() bool {
	end := min(p.pos+24, len(p.in))
	for i := p.pos; i < end; i++ {
		switch c := p.in[i]; {
		case c == 0xc2 || c == 0xe2:
			return i+1 < len(p.in) && dashOrSpace(p.in[i:])
		case i == p.pos && c != ' ' && c != '(' && c != '/' || c == ')':
			return false
		}
	}
	return false
}

// dashOrSpace reports whether s begins with a dash or space outside ASCII.
func dashOrSpace(s string) bool {
	c, _ := fold(s)
	return c == '-' || c == ' '
}

// cutFolded reads a symbol out of text as if its dashes and spaces were ASCII,
// and returns where it ends.
func cutFolded(text string) (sym Symbol, end int) {
	var b [maxLength]byte
	var at [maxLength + 1]int
	n := 0
	for i := 0; i < len(text) && n < len(b); {
		c, size := fold(text[i:])
		if c < ' ' || text[i] == '\n' {
			break
		}
		b[n], at[n] = c, i
		n, i = n+1, i+size
		at[n] = i
	}
	p := scanner{reading: reading{in: string(b[:n])}, prose: true}
	if !p.symbol() {
		return Symbol{}, 0
	}
	return p.result(), at[p.pos]
}

// Split reads the symbols of one document where several are given: the two
// sides of a double symbol, or a list with commas, semicolons, bars, ampersands
// or spaces between them, as catalogues and names of files have them. It returns
// them in order, each side of a double symbol by itself, or the first error. For
// lists in prose, "A/65/456 and Corr.1", use [Find].
func Split(s string) ([]Symbol, error) {
	var list []Symbol
	for item := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(",;|&", r) }) {
		if item = strings.TrimSpace(item); item == "" {
			continue
		}
		sym, err := Parse(item)
		if err != nil {
			return nil, err
		}
		first, second := sym.Parts()
		list = append(list, first)
		if second.IsValid() {
			list = append(list, second)
		}
	}
	if list == nil {
		return nil, &Error{Input: s, Err: ErrSyntax}
	}
	return list, nil
}

// Resolution returns the symbol of a resolution, given the body as in its
// symbols and the number as prose has it:
//
//	"A", "64/183"           A/RES/64/183
//	"A", "2200 A (XXI)"     A/RES/2200 A (XXI)
//	"A", "ES-11/5"          A/RES/ES-11/5
//	"S", "1373 (2001)"      S/RES/1373 (2001)
//	"A/HRC", "16/18"        A/HRC/RES/16/18
//	"UNEP/EA", "5/14"       UNEP/EA.5/RES.14
func Resolution(body, number string) (Symbol, error) {
	var room [longestUsual]byte
	return Parse(string(AppendResolution(room[:0], body, number)))
}

// Decision returns the symbol of a decision, as [Resolution] does. Decisions
// of the Assembly and of the Economic and Social Council are not issued one by
// one, and their symbols, A/DEC/65/501, are those of library catalogues.
func Decision(body, number string) (Symbol, error) {
	var room [longestUsual]byte
	return Parse(string(AppendDecision(room[:0], body, number)))
}

// longestUsual is as long as the symbols of nearly all resolutions are at most.
const longestUsual = 32

// AppendResolution appends the words of the symbol of a resolution to b, which
// [Resolution] reads: who makes many symbols has them in memory of its own.
func AppendResolution(b []byte, body, number string) []byte {
	return appendAdopted(b, body, "RES", number)
}

// AppendDecision appends the words of the symbol of a decision, as [AppendResolution]
// does those of a resolution.
func AppendDecision(b []byte, body, number string) []byte {
	return appendAdopted(b, body, "DEC", number)
}

// appendAdopted appends the symbol of a resolution or decision. Where the session is
// part of the prefix, as in UNEP/EA.5, the kind stands behind it with a dot.
func appendAdopted(b []byte, body, kind, number string) []byte {
	if sessionInPrefix(body) {
		session, number, _ := strings.Cut(number, "/")
		b = append(append(append(b, strings.TrimSuffix(body, ".")...), '.'), session...)
		return append(append(append(append(b, '/'), kind...), '.'), number...)
	}
	b = append(append(append(b, strings.TrimSuffix(body, "/")...), '/'), kind...)
	return append(append(b, '/'), number...)
}

// sessionInPrefix reports whether the number of a session follows the prefix of a body
// behind a dot. The organs of one letter, which adopt the most, number none there.
func sessionInPrefix(body string) bool {
	if len(body) == 1 {
		return false
	}
	b, ok := LookupBody(body)
	return ok && bodies[b.n].dot == dotSession
}
