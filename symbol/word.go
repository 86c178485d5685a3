package symbol

import "github.com/undoc-go/undoc/internal/eight"

// A word is a run of letters that means something in symbols.
type word struct {
	text string // as documents print it
	meaning
}

// A meaning is what a word does in a symbol.
type meaning struct {
	role role
	kind Kind
	size uint8 // of its text
}

// A spelling is a way to write a word.
type spelling struct {
	word    uint8 // its place in words
	printed bool  // documents print it so
	meaning
}

// Few words decide how a symbol is read. They are in words.tsv: the kinds, the
// changes, the letters that number bodies, and names that are printed with
// small letters. All other letters are names of bodies.

// A role is what a word does in a symbol; words.tsv tells the roles apart.
type role uint8

const (
	roleName    role = iota // part of the name of a body
	roleBody                // a body when a number follows its dot
	roleKind                // a kind of document
	roleDotted              // a kind only before a dot and a number
	roleSlashed             // a kind only between slashes
	roleChange              // a change to a text already issued
	roleSplit               // part of one document, in brackets
)

// findWord returns the place in words of letters in any case, 0 for unknown
// ones. Up to eight letters take one look-up, two if they have to be raised.
func findWord(letters string) uint8 {
	if len(letters) <= longestPacked {
		x := eight.At(letters, 0)
		if w := spellings[spellingIndex(x)].word; w != 0 {
			return w
		}
		if eight.Letters(x) == len(letters) {
			return spellings[spellingIndex(x&^(0x20*eight.Ones))].word
		}
	}
	var key [32]byte
	if len(letters) > len(key) {
		return 0
	}
	n := 0
	for i := range len(letters) {
		if letters[i] != ' ' {
			key[n] = upper(letters[i])
			n++
		}
	}
	if n <= longestPacked {
		return spellings[spellingIndex(packLetters(string(key[:n])))].word
	}
	return longWord(string(key[:n]))
}

// longestPacked is how many letters go into an integer.
const longestPacked = 8

// Eight letters in an integer are compared at once and hashed by one
// multiplication; the factor that gives each word of the table a slot of its own
// was found when the table was generated.

// packLetters packs up to eight letters into an integer, the first in the
// lowest byte.
func packLetters(s string) uint64 {
	var key uint64
	for i := range len(s) {
		key |= uint64(s[i]) << (8 * i)
	}
	return key
}

// isOrgan reports whether letters begin the symbols of a body.
func isOrgan(letters string) bool {
	return len(letters) <= longestPacked && organIndex(packLetters(letters)) > 0
}

// The letters of symbols are those of ASCII.
func isLetter(c byte) bool { return 'A' <= c&^0x20 && c&^0x20 <= 'Z' }
func isSmall(c byte) bool  { return 'a' <= c && c <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

// isFigure reports whether c is a Roman figure in any case.
func isFigure(c byte) bool {
	switch c | 0x20 {
	case 'i', 'v', 'x', 'l', 'c':
		return true
	}
	return false
}

// upper raises a small letter.
func upper(c byte) byte {
	if isSmall(c) {
		return c - 0x20
	}
	return c
}

// isSmallOnly reports whether s has small letters and no capitals of ASCII.
func isSmallOnly(s string) bool {
	small := false
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return false
		}
		small = small || isSmall(s[i])
	}
	return small
}

// Small letters tell prose from symbols: names of bodies are printed in capitals, but
// for the few words of words.tsv.

// isUpper reports whether s has neither small letters nor spaces.
func isUpper(s string) bool {
	for i := range len(s) {
		if isSmall(s[i]) || s[i] == ' ' {
			return false
		}
	}
	return true
}

// digits returns the value of a run of digits, or -1 if s is none or too long
// to be a session, a year or the number of a document.
func digits(s string) int {
	if s == "" || len(s) > 9 {
		return -1
	}
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// The United Nations began in October 1945, and E/1987 of 1951 shows that a number
// may look like a year; which it is goes by what follows.

// isYear reports whether n can be a year of the United Nations.
func isYear(n int) bool { return 1945 <= n && n < 2100 }
