package main

import (
	"io"
	"os"
	"strconv"
	"unicode"
)

// isTerminal reports whether a person is likely to read what is written to w.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	_, ok = columns(file)
	return ok
}

// The width of lines: where nothing tells it, and the widest that is good to
// read.
const (
	usualWidth = 80
	widest     = 100
	narrowest  = 24
)

// widthOf returns how many columns the lines written to w should have: what the
// variable COLUMNS says, or else the terminal.
func widthOf(w io.Writer, getenv func(string) string) int {
	width := usualWidth
	if file, ok := w.(*os.File); ok {
		if n, ok := columns(file); ok && n > 0 {
			width = n
		}
	}
	if n, err := strconv.Atoi(getenv("COLUMNS")); err == nil && n > 0 {
		width = n
	}
	return max(narrowest, min(width, widest))
}

// runeWidth returns how many columns a terminal takes for a character: none for
// marks that are set over others, two for those of East Asian scripts (Unicode
// Standard Annex 11).
func runeWidth(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case isWide(r):
		return 2
	}
	return 1
}

// isWide reports whether a terminal takes two columns for a character: the blocks of
// Unicode whose characters are wide or fullwidth.
func isWide(r rune) bool {
	return 0x1100 <= r && r <= 0x115f || 0x2e80 <= r && r <= 0xa4cf || 0xac00 <= r && r <= 0xd7a3 ||
		0xf900 <= r && r <= 0xfaff || 0xfe30 <= r && r <= 0xfe6f || 0xff00 <= r && r <= 0xff60 ||
		0xffe0 <= r && r <= 0xffe6 || 0x1f300 <= r && r <= 0x1faff || 0x20000 <= r && r <= 0x3fffd
}
