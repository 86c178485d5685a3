package symbol

import (
	"strings"

	"github.com/undoc-go/undoc/internal/roman"
)

// suffixes reads what hangs on a component: the letters of the parts of a
// resolution, sessions, years and splits in brackets.
func (p *scanner) suffixes() bool {
	for {
		switch c := p.peek(0); {
		case c == '(' || c == '[':
			// As catalogues have it, without a space: A/64/439(PartII).
			if start := p.pos; !p.group() {
				return p.undo(start)
			}
		case c == ' ' && (p.peek(1) == '(' || p.peek(1) == '['):
			// As documents print it: S/RES/1373 (2001).
			start := p.pos
			p.pos++
			if !p.group() {
				return p.undo(start)
			}
		case p.divided() && p.lettersOfParts():
		case isLetter(c):
			// Glued on: S/PV.3745Resumption1.
			if !p.gluedSplit() {
				return p.stop(p.pos, ErrSyntax)
			}
		default:
			return true
		}
	}
}

// In prose a bracket need not belong to the symbol before it, "A/65/124 (see
// annex)". What is no suffix is given back, and the symbol ends before it.

// undo leaves a group to the prose that it belongs to.
func (p *scanner) undo(start int) bool {
	if p.prose {
		p.pos, p.fail = start, ""
	}
	return p.prose
}

// divided reports whether the number just read is that of a resolution or
// decision, whose parts have letters. None stand behind a session that is a component of
// its own behind the number: it has no brackets to part it from them.
func (p *reading) divided() bool {
	apart := p.whenAt > p.numEnd && p.last.start > p.numEnd
	return (p.kind == KindResolution || p.kind == KindDecision) && p.base == 0 && p.numEnd > 0 && p.last.class != className && !apart
}

// The parts of one resolution have letters: between number and session until
// 1975, A/RES/1721 B (XVI), behind the number since, A/RES/31/16 A. Catalogues
// have them in brackets, A/RES/41/35[G], where the document does not print them
// in its symbol, and glue them to the number elsewhere.

// lettersOfParts reads " A", "A", " A-C" or "I-XIV" behind the number of a
// resolution.
func (p *scanner) lettersOfParts() bool {
	i := p.pos
	if i < len(p.in) && p.in[i] == ' ' {
		i++
	}
	end := partLetters(p.in, i)
	if end == i || end < len(p.in) && (isLetter(p.in[end]) || isDigit(p.in[end])) || p.prose && p.in[i:end] == "I" {
		return false
	}
	if !p.endsPart(end) {
		return false
	}
	if text := p.in[i:end]; p.whenAt > p.numEnd {
		p.part(end, text)
	} else if i == p.pos {
		p.replace(i, " ")
	}
	p.pos = end
	return true
}

// endsPart reports whether a part can end at i: it has nothing under it but changes.
// "A/RES/65/1 A/65/49" are two symbols.
func (p *scanner) endsPart(i int) bool {
	return i == len(p.in) || p.in[i] != '/' || isChange(p.in[i+1:])
}

// isChange reports whether s begins with the word of a change, or with no word and no
// number.
func isChange(s string) bool {
	end := 0
	for end < len(s) && isLetter(s[end]) {
		end++
	}
	if end == 0 {
		return s == "" || !isDigit(s[0])
	}
	return words[findWord(s[:end])].role == roleChange
}

// partLetters returns where letters or a range of them end: A, A-C, B-IV.
func partLetters(s string, i int) int {
	end := partLetter(s, i)
	if end > i && end+1 < len(s) && s[end] == '-' {
		if e := partLetter(s, end+1); e > end+1 {
			end = e
		}
	}
	return end
}

// Few resolutions have sections in Roman figures in the place of letters
// (A/RES/44/194 III), and fewer sections of a part (A/RES/63/108 B-IV); a word in
// capitals is neither.

// partLetter returns where one capital letter or a Roman numeral ends.
func partLetter(s string, i int) int {
	end := i
	for end < len(s) && 'A' <= s[end] && s[end] <= 'Z' {
		end++
	}
	if end == i+1 || roman.Value(s[i:end]) > 0 {
		return end
	}
	return i
}

// group reads the bracketed group that begins here, and spells it as printed.
func (p *scanner) group() bool {
	end := closing(p.in, p.pos)
	if end < 0 {
		return p.stop(p.pos, ErrBracket)
	}
	text := trimSpaces(p.in[p.pos+1 : end-1])
	switch {
	// A bracket holds a letter of a part only where a library set it, and only if
	// it cannot be a session: [C] before the session is known could be a hundred.
	case p.peek(0) == '[' && p.divided() && partLetters(text, 0) == len(text) && text != "" && (p.whenAt > 0 || sessionText(text) == 0):
		if !p.endsPart(end) {
			return p.stop(p.pos, ErrSyntax)
		}
		p.part(end, text)
	case sessionText(text) > 0:
		return p.sessionGroup(end, text)
	// E/2002/41(A) is the Arabic version where symbols differ by language.
	case len(text) == 1 && isLetter(text[0]), numeralInAnyCase(text) > 0:
		p.bracketed(end, "(", text, ")")
	default:
		return p.splitGroup(end, text)
	}
	return true
}

// The UNBIS manual puts the letter of a part in square brackets at the end, where
// the symbol on the page has none; the resolutions that were adopted before 1976
// print it between number and session. One spelling has to stand for both.

// part spells a catalogue's [A] as the letter that documents print behind the
// number, before the session: A/RES/2200(XXI)[A] is A/RES/2200 A (XXI).
func (p *scanner) part(end int, text string) {
	if p.whenAt < p.numEnd || p.base > 0 {
		p.bracketed(end, " ", text, "")
		return
	}
	p.keep()
	session := strings.TrimRight(string(p.out[p.numEnd:p.n]), " ")
	p.n = int(p.numEnd)
	p.write(" ")
	p.write(text)
	p.write(session)
	p.pos, p.done = end, end
	p.whenAt += uint8(len(text) + 1)
	p.whenEnd += uint8(len(text) + 1)
}

// bracketed replaces a group and the space before it.
func (p *scanner) bracketed(end int, open, text, closed string) {
	if p.pos > 0 && p.in[p.pos-1] == ' ' {
		p.pos--
	}
	group := p.in[p.pos:end]
	if len(group) == len(open)+len(text)+len(closed) && strings.HasPrefix(group, open) &&
		group[len(open):len(open)+len(text)] == text && strings.HasSuffix(group, closed) {
		p.pos = end
		return
	}
	p.keep()
	p.write(open)
	p.write(text)
	p.write(closed)
	p.pos, p.done = end, end
}

// What brackets hold is told by the text in them: a session or a year, the
// letter of a part where a library set it, the letter of a language that ODS
// adds where symbols differ by language, E/2002/41(A), or a part of the
// document. The same part is printed "(Part II)" and catalogued "(PartII)",
// "(PARTII)" or "[Part II]".

// sessionGroup reads (XXX), (2001), (43) or (S-VII). Behind a number or a change a
// space stands before it: A/RES/3541 (XXX); behind a body none: TD/B(S-XXXI)/1.
func (p *scanner) sessionGroup(end int, text string) bool {
	open := "("
	if p.last.class == classNumber || p.divided() || p.base > 0 {
		open = " ("
	}
	if p.prose && p.last.class == classNumber && !p.divided() {
		return false
	}
	p.bracketed(end, open, text, ")")
	if p.whenAt == 0 && p.base == 0 {
		p.whenEnd = p.here() - 1
		p.whenAt = p.whenEnd - uint8(len(text))
	}
	return true
}

// Brackets nest in one place only, the part of a volume: (Vol. II (Part 1)). Round
// and square ones count alike, since typists mix them.

// closing returns the offset behind the bracket that closes the one at s[i],
// or -1.
func closing(s string, i int) int {
	depth := 0
	for ; i < len(s); i++ {
		switch s[i] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// C and D are hundred and five hundred, but no body held so many sessions when
// they were counted in Roman figures: in brackets they are letters of parts.

// sessionText reports, by a number above 0, whether text in brackets is a
// session or year: XXX, S-VII, ES-V, 2001, 43.
func sessionText(text string) int {
	if text == "" || !isDigit(text[0]) && !isFigure(text[0]) && text[0] != 'S' && text[0] != 'E' {
		return 0
	}
	switch {
	case len(text) > 2 && text[:2] == "S-":
		text = text[2:]
	case len(text) > 3 && text[:3] == "ES-":
		text = text[3:]
	}
	if n := digits(text); n > 0 {
		return n
	}
	if len(text) == len("1992-S") && text[4:] == "-S" {
		return max(digits(text[:4]), 0)
	}
	if len(text) == 1 && (text == "C" || text == "D") {
		return 0
	}
	return roman.Value(text)
}

// trimSpaces returns s without the spaces around it.
func trimSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	for s != "" && s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return s
}

// numeralInAnyCase returns the value of a Roman numeral in letters of any case,
// 0 for anything else.
func numeralInAnyCase(s string) int {
	for i := range len(s) {
		if !isFigure(s[i]) {
			return 0
		}
	}
	return roman.Value(capitals(s))
}

// capitals returns s with small letters raised.
func capitals(s string) string {
	if isUpper(s) {
		return s
	}
	b := []byte(s)
	for i := range b {
		b[i] = upper(b[i])
	}
	return string(b)
}
