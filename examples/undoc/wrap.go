package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A style sets words off in a terminal.
type style string

// The styles, with the control sequences that start them (ECMA-48, 8.3.117).
const (
	normal     style = ""
	bold       style = "\x1b[1m"
	faint      style = "\x1b[2m"
	italic     style = "\x1b[1;3m" // bold too: not every terminal slants
	underlined style = "\x1b[4m"
)

const endStyle = "\x1b[0m"

// A wrapper writes words and breaks the lines at a width.
type wrapper struct {
	b         []byte
	width     int
	isStyled  bool
	indent    int // of the lines that follow
	column    int
	start     int // the column at which the words of the line start
	word      []byte
	wordWidth int
	style     style // of the word
}

// begin begins a block: its first line is indented by first columns, the others
// by rest. On a narrow terminal they are indented less.
func (w *wrapper) begin(first, rest int) {
	// A third of the width at most: words need the rest.
	w.spaces(min(first, w.width/3))
	w.start, w.indent = w.column, min(rest, w.width/3)
}

// spaces writes spaces that are no place to break the line.
func (w *wrapper) spaces(n int) {
	for range n {
		w.b = append(w.b, ' ')
	}
	w.column += n
}

// end ends a block.
func (w *wrapper) end() {
	w.flush()
	w.b = append(trimSpaces(w.b), '\n')
	w.column = 0
}

// words writes words in a style. Lines break at spaces that may break, a no-break
// space is none of them, and between the characters of Chinese, which has no
// spaces.
func (w *wrapper) words(s string, as style) {
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == ' ' || r >= '\t' && r <= '\r':
			w.space()
		// Chinese breaks between any two characters but before a mark that closes.
		case isWide(r) && !closes(r):
			w.flush() // a line may end before it
			w.add(s[:size], r, as)
		default:
			w.add(s[:size], r, as)
		}
		s = s[size:]
	}
}

// closes reports whether no line begins with r: a mark of Chinese punctuation
// that closes.
func closes(r rune) bool {
	return strings.ContainsRune("，。、；：！？）》〉」』】”’", r)
}

// space ends a word. There is no space at the start of a line, and none beyond its
// end.
func (w *wrapper) space() {
	w.flush()
	// Spaces are written when they come, and cut again where the line ends.
	if w.column > w.start && w.column < w.width {
		w.spaces(1)
	}
}

// add adds a character to the word.
func (w *wrapper) add(s string, r rune, as style) {
	if !w.isStyled {
		as = normal
	}
	if as != w.style {
		w.setStyle(as)
	}
	if unicode.IsControl(r) || r == utf8.RuneError {
		s = "\ufffd" // control sequences of the document are not the terminal's
	}
	w.word = append(w.word, s...)
	w.wordWidth += runeWidth(r)
}

// setStyle changes the style inside the word.
func (w *wrapper) setStyle(as style) {
	if w.style != normal {
		w.word = append(w.word, endStyle...)
	}
	w.word = append(w.word, as...)
	w.style = as
}

// flush writes the word, on the next line where it does not fit this one.
func (w *wrapper) flush() {
	if w.wordWidth == 0 && len(w.word) == 0 {
		return
	}
	if w.style != normal {
		w.word = append(w.word, endStyle...)
		w.style = normal
	}
	// A word wider than the line stands alone on it.
	if w.column+w.wordWidth > w.width && w.column > w.start {
		w.b = append(trimSpaces(w.b), '\n')
		w.column = 0
		w.spaces(w.indent)
		w.start = w.indent
	}
	w.b = append(w.b, w.word...)
	w.column += w.wordWidth
	w.word, w.wordWidth = w.word[:0], 0
}

// trimSpaces returns b without the spaces at its end, which a line does not need.
func trimSpaces(b []byte) []byte {
	for len(b) > 0 && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return b
}

// printable returns s in one line, without control characters.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '\t' && r <= '\r':
			return ' '
		case unicode.IsControl(r):
			return utf8.RuneError
		}
		return r
	}, s)
}
