package symbol

import (
	"strings"

	"github.com/undoc-go/undoc/internal/roman"
)

// tidy returns s with look-alikes of other alphabets, odd dashes and spaces,
// marks of the page and slips put right, and the offset in s of the first
// slip, -1 if there is none.
func tidy(s string) (clean string, slip int) {
	t := tidier{in: s, slip: -1, out: make([]byte, 0, len(s)+longestSplit)}
	for i := 0; i < len(s); {
		c, n := fold(s[i:])
		t.at = i
		if c != 0 && i >= t.skip {
			t.add(c)
		}
		i += n
	}
	t.end()
	return filed(string(t.out)), t.slip
}

// A tidier rewrites a spelling byte by byte, looking back at what it has
// written and never further ahead than a component. What it mends falls in
// three groups: what the page or the keyboard adds (spaces, dashes, asterisks,
// a full stop), what a library adds (brackets around what is not printed, the
// number of a copy), and slips, which alone it reports: slashes doubled, left
// out or set behind a dot, and the letter l for the figure 1, a favourite of
// character recognition.
type tidier struct {
	in   string
	at   int
	out  []byte
	slip int
	open byte // the bracket that is to be left out
	skip int  // nothing before in[skip:] is written
}

// Catalogues put into square brackets what they add to a symbol and what they
// know though the page does not print it. The first ends with a slash, as the
// prefix of a parent does, and is left out; the second belongs to the symbol, and
// only its brackets go. Round brackets are those of sessions and parts, unless
// there is a slash in them.

// supplied leaves out what a library adds in the middle of a symbol, [PC/]WG.I,
// and drops the brackets around components that a symbol needs, [1996].
func (t *tidier) supplied(bracket byte) bool {
	end := closing(t.in, t.at)
	switch {
	case end < 0 || bracket == '(' && !strings.Contains(t.in[t.at:end], "/"):
		return false
	case t.in[end-2] == '/':
		t.skip = end
	case !isUpper(t.in[t.at:end]) && !strings.ContainsAny(t.in[t.at:end], "0123456789"):
		return false // [number], a form not filled in
	default:
		t.open = t.in[end-1]
	}
	return true
}

// The part of a document stands in brackets where it is printed, "(Part I)"; the
// Official Document System has some behind a slash, ADD.1/PART I, and closes
// others only behind the change elements that follow.

// inSplit reports whether a bracket stands open behind a number, so that a slash
// ends it.
func (t *tidier) inSplit() bool {
	i := len(t.out) - 1
	for i >= 0 && t.out[i] != '(' && t.out[i] != ')' && t.out[i] != '/' {
		i--
	}
	return i > 0 && t.out[i] == '(' && findSplit(string(t.out[i+1:])) > 0
}

// A slash in the place of the bracket is met with in the Official Document System
// only, and only with words for parts.

// part reads the split of ADD.1/PART I, which documents have in brackets.
func (t *tidier) part() {
	end := t.at + 1
	for end < len(t.in) && t.in[end] != '/' {
		end++
	}
	text := t.in[t.at+1 : end]
	letters := 0
	for letters < len(text) && isLetter(text[letters]) {
		letters++
	}
	if letters < len("Vol") {
		return
	}
	if w := findWord(text[:letters]); findSplit(text[:letters]) == 0 || w != 0 && letters == len(text) {
		return
	}
	t.out = append(append(append(t.out, '('), text...), ')')
	t.skip = end
}

// slipped marks the place of the first slip.
func (t *tidier) slipped() {
	if t.slip < 0 {
		t.slip = t.at
	}
}

// last returns the byte n places back in what was written.
func (t *tidier) last(n int) byte {
	if n > len(t.out) {
		return 0
	}
	return t.out[len(t.out)-n]
}

// add writes the next byte, and mends it with those before it.
func (t *tidier) add(c byte) {
	switch {
	case c == t.open && c != 0:
		// The other bracket of a pair that is left out.
		t.open = 0
		return
	case c == ' ':
		// One space at most, and none where no symbol has one.
		if l := t.last(1); l == 0 || l == ' ' || l == '/' || l == '.' || l == '(' || l == '-' {
			return
		}
	case c == '/' && t.inSplit():
		// (Part I/Add.1): the bracket was closed behind the change.
		t.out = append(t.out, ')')
		t.open = ')'
	case c == '/' || c == ')' || c == '.':
		t.trimSpace()
		t.beforeSlash(c)
		if c == '/' && t.last(1) == '/' {
			t.slipped()
			return
		}
		if c == '/' {
			if t.part(); t.skip > t.at {
				return
			}
		}
	case c == '*':
		// Reissued for technical reasons; the mark is on the page, and in no symbol.
		t.trimSpace()
		return
	case c == '-':
		// A/47/277 - S/24111 is typed with spaces around the hyphen.
		t.trimSpace()
	case (c == '[' || c == '(') && t.last(1) == '/' && t.supplied(c):
		return
	case c == '(' && t.last(1) == '/' && isDigit(t.last(2)):
		// A slash before the session is optional: 10/(XXXIV).
		t.out = t.out[:len(t.out)-1]
	case isDigit(c):
		t.beforeDigit()
		// Rev.l is a favourite of character recognition.
	case c == 'l' && t.last(1) == '.' && t.afterChange():
		t.slipped()
		c = '1'
	case isLetter(c):
		// E/ESCWA/ID/1997/WG.1/20 E/ESCWA/ID/1998/1: two symbols of one document.
		if t.last(1) == ' ' && isDigit(t.last(2)) && t.organNext() {
			t.out[len(t.out)-1] = '-'
		}
		t.beforeLetter()
		if isSmall(c) && isDigit(t.last(1)) && t.at+1 == len(t.in) {
			c = upper(c)
		}
	}
	t.out = append(t.out, c)
}

// Slips of the keyboard are all of one kind: a slash doubled, left out, or set
// where a dot should be. A word that can only begin a component says where.

// trimSpace drops the spaces at the end of what was written.
func (t *tidier) trimSpace() {
	for t.last(1) == ' ' {
		t.out = t.out[:len(t.out)-1]
	}
}

// beforeSlash mends "L./7" and "Add.1./Corr.1".
func (t *tidier) beforeSlash(c byte) {
	if c == '/' && t.last(1) == '.' {
		t.slipped()
		t.out = t.out[:len(t.out)-1]
	}
}

// beforeDigit drops the space of "Summary 9" and "Technical Paper 1", and mends
// "Add/1".
func (t *tidier) beforeDigit() {
	if t.last(1) == '/' && isShortChange(t.lastWord(1)) {
		t.slipped()
		t.out[len(t.out)-1] = '.'
		return
	}
	if t.last(1) != ' ' || !isLetter(t.last(2)) {
		return
	}
	if w := t.lastWord(1); w != 0 && (words[w].role == roleChange || words[w].role == roleKind) {
		t.out = t.out[:len(t.out)-1]
	}
}

// beforeLetter mends "9Add.1", "9.Add.1" and "9 Annex", which lack their slash.
func (t *tidier) beforeLetter() {
	i := len(t.out)
	if l := t.last(1); (l == '.' || l == ' ') && isDigit(t.last(2)) {
		i--
	} else if !isDigit(l) {
		return
	}
	if t.changeNext() {
		t.slipped()
		t.out = append(t.out[:i], '/')
	}
}

// changeNext reports whether a change element stands at in[at:].
func (t *tidier) changeNext() bool {
	end := t.at
	for end < len(t.in) && isLetter(t.in[end]) {
		end++
	}
	w := findWord(t.in[t.at:end])
	return end-t.at > 2 && w != 0 && (words[w].role == roleChange || words[w].role == roleKind && end < len(t.in) && t.in[end] == '.')
}

// Documents of two series are given with a space between the symbols by the
// catalogue of one commission. An organ that the tables know behind the space tells
// it from a word with a space of its own.

// organNext reports whether another symbol begins at in[at:].
func (t *tidier) organNext() bool {
	end := t.at
	for end < len(t.in) && isLetter(t.in[end]) {
		end++
	}
	return end < len(t.in) && t.in[end] == '/' && isOrgan(t.in[t.at:end])
}

// afterChange reports whether the dot just written is that of a change element.
func (t *tidier) afterChange() bool {
	w := t.lastWord(1)
	return w != 0 && words[w].role == roleChange
}

// lastWord returns the word that ends n bytes back in what was written.
func (t *tidier) lastWord(n int) uint8 {
	end := len(t.out) - n
	start := end
	for start > 0 && (isLetter(t.out[start-1]) || t.out[start-1] == ' ') {
		start--
	}
	return findWord(string(t.out[start:end]))
}

// What is cut out of prose ends as the prose did: with a full stop, a space, or
// a bracket that was opened before the symbol or never closed.

// end mends the end: spaces, a full stop, a bracket that was not closed.
func (t *tidier) end() {
	t.trimSpace()
	depth := 0
	for _, c := range t.out {
		switch c {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
	}
	if depth == 1 {
		t.slipped()
		t.out = append(t.out, ')')
	}
	if l := t.last(1); l == '.' || l == '/' {
		t.out = t.out[:len(t.out)-1]
	}
}

// filed returns s without what one catalogue, of the Commission for Western
// Asia, files with its symbols: the first letters of an author or title behind
// a space, and the number of a copy, c.2.
func filed(s string) string {
	if len(s) < 8 || s[:8] != "E/ESCWA/" {
		return s
	}
	if n := len(s) - 3; s[n] == 'c' && s[n+1] == '.' && isDigit(s[n+2]) {
		for s = s[:n]; s[len(s)-1] == '/' || s[len(s)-1] == ' '; {
			s = s[:len(s)-1]
		}
	}
	space := len(s) - 1
	for space > 0 && s[space] != ' ' {
		space--
	}
	if space > 0 && title(s[space+1:]) {
		return s[:space]
	}
	return s
}

// title reports whether s is the beginning of an author or title: UN, three
// capitals, or three letters that were not Latin.
func title(s string) bool {
	for i := range len(s) {
		if s[i] != unreadable && (s[i] < 'A' || 'Z' < s[i]) {
			return false
		}
	}
	return len(s) == 3 && roman.Value(s) == 0 || s == "UN"
}
