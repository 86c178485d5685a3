package resolution

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
)

// A numbering is how a label is written, apart from its number: its script and
// the marks around it. Labels of one list share it.
type numbering struct {
	script script
	opened string // "(" of "(a)"
	closed string // ")" of "(a)"
	bullet string
}

type script uint8

const (
	noScript script = iota
	arabic
	lowerLetter
	upperLetter
	lowerRoman
	upperRoman
	decimal // "1.2."
	abjad   // the letters of Arabic in the order of their numbers
	ideograph
	enclosed // ㈠
	bullet
)

// orders are the letters of a script in the order in which they number. The
// Arabic order was checked against the English versions of the same documents.
var orders = [...]struct {
	script  script
	letters string
}{
	{lowerLetter, "abcdefghijklmnopqrstuvwxyz"},
	{upperLetter, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
	{abjad, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"},
	{enclosed, "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"},
}

// The letters of Cyrillic that Russian versions have for the Latin ones that
// look the same.
const lookAlikes, looksLike = "асеорхук", "aceopxyk"

// A labelValue is a way to read a label.
type labelValue struct {
	numbering
	value int
}

// parseLabel returns what the label can be: a letter such as i can be a Roman
// numeral too.
func parseLabel(label string) (ways [2]labelValue) {
	opened, core, closed := ods.SplitLabel(label)
	n := numbering{opened: opened, closed: closed}
	if value, err := strconv.Atoi(core); err == nil && core[0] != '-' {
		n.script = arabic
		ways[0] = labelValue{numbering: n, value: value}
		return ways
	}
	if value, ok := language.Number(core); ok {
		n.script = ideograph
		ways[0] = labelValue{numbering: n, value: value}
		return ways
	}
	if strings.IndexByte(core, '.') > 0 {
		n.script = decimal
		ways[0] = labelValue{n, 0}
		return ways
	}
	ways = parseLetters(n, core)
	if ways[0].value == 0 {
		ways[0] = labelValue{numbering{script: bullet, bullet: label}, 1}
	}
	return ways
}

// parseLetters reads a label made of letters: as a letter, doubled after the
// last, and as a Roman numeral.
func parseLetters(n numbering, core string) (ways [2]labelValue) {
	i := 0
	if letter, size := utf8.DecodeRuneInString(core); size > 0 && (core[size:] == "" || core[size:] == core[:size]) {
		if script, place, count := placeOf(letter); place > 0 {
			n.script = script
			ways[i] = labelValue{n, place + count*(len(core)/size-1)}
			i++
		}
	}
	if value := roman(core); value > 0 {
		n.script = lowerRoman
		if core[0] <= 'Z' {
			n.script = upperRoman
		}
		ways[i] = labelValue{n, value}
	}
	return ways
}

// placeOf returns the script of a letter, its place in the order of the script,
// 1 for the first, and how many letters there are.
func placeOf(letter rune) (script script, place, count int) {
	if i := strings.IndexRune(lookAlikes, letter); i >= 0 {
		letter = rune(looksLike[i/utf8.RuneLen(letter)])
	}
	for _, order := range orders {
		if i := strings.IndexRune(order.letters, letter); i >= 0 {
			return order.script, utf8.RuneCountInString(order.letters[:i]) + 1, utf8.RuneCountInString(order.letters)
		}
	}
	return noScript, 0, 0
}

// roman returns the value of a Roman numeral, all in one case, or 0.
func roman(s string) int {
	total, last := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		value := 0
		switch s[i] | 0x20 {
		case 'i':
			value = 1
		case 'v':
			value = 5
		case 'x':
			value = 10
		case 'l':
			value = 50
		case 'c':
			value = 100
		}
		if value == 0 || s[i] >= 'a' != (s[0] >= 'a') {
			return 0
		}
		if value < last {
			total -= value
		} else {
			total += value
			last = value
		}
	}
	return total
}

// follows reports whether a label comes right after last in its list.
func (v labelValue) follows(last labelValue) bool {
	return v.script != noScript && v.numbering == last.numbering && (v.value == last.value+1 || v.script == bullet || v.script == decimal)
}
