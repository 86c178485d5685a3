package ods

import (
	"strings"

	"github.com/undoc-go/undoc/internal/eight"
)

// joinWords joins two lines of a text, or one with nothing, with single spaces
// between the words.
func joinWords(before, s string) string {
	if before == "" && !hasGap(s) {
		return s
	}
	var j joiner
	j.text.Grow(len(before) + len(" ") + len(s))
	j.addWords(before)
	j.addWords(s)
	return j.text.String()
}

// joinLines is joinWords for lines that are looked at and forgotten.
func (r *pageReader) joinLines(before, s string) string {
	if before == "" && !hasGap(s) {
		return s
	}
	r.lines.begin(len(before) + len(" ") + len(s))
	r.lines.addWords(before)
	r.lines.addWords(s)
	return r.lines.words()
}

// words returns the words that were added since the text began.
func (j *joiner) words() string { return j.text.String()[j.start:] }

// addWords adds the words of a line with single spaces between them, and with one
// before them where there is something.
func (j *joiner) addWords(s string) {
	if s != "" && s[0] != ' ' && s[len(s)-1] != ' ' && isPrintedASCII(s) && !hasGap(s) {
		j.addWord(s)
		return
	}
	for word := range strings.FieldsSeq(s) {
		j.addWord(word)
	}
}

func (j *joiner) addWord(s string) {
	if j.text.Len() > j.start {
		j.text.WriteByte(' ')
	}
	j.text.WriteString(s)
}

// isPrintedASCII reports whether all bytes of s are printed characters of ASCII, or
// spaces.
func isPrintedASCII(s string) bool {
	for at := 0; at < len(s); at += eight.Size {
		x := eight.At(s, at)
		if rest := len(s) - at; rest < eight.Size {
			x |= ' ' * eight.Ones << (8 * rest)
		}
		// The lowest byte below a space borrows from its highest bit.
		if (x-' '*eight.Ones|x)&eight.Tops != 0 {
			return false
		}
	}
	return true
}
