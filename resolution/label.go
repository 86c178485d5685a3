package resolution

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
	numeral "github.com/undoc-go/undoc/internal/roman"
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

// lengthening is the stroke with which Arabic sets the letter ه alone: (هـ).
const lengthening = "ـ"

// latin are the Latin words after the number of a paragraph that was inserted
// after the one with the same number, in their order.
var latin = [...]string{"bis", "ter", "quater", "quinquies", "sexies"}

// A labelValue is a way to read a label.
type labelValue struct {
	numbering
	value int
	latin int // the place of its Latin word in the order, from 1; 0 for none
}

// maxDigits is how many figures the number of a label has at most: an int has room
// for them.
const maxDigits = 18

// parseLabel returns what the label can be: a letter such as i can be a Roman
// numeral too.
func parseLabel(label string) (ways [2]labelValue) {
	opened, core, closed := ods.SplitLabel(label)
	core = strings.TrimSuffix(core, lengthening)
	n := numbering{opened: opened, closed: closed}
	// "3 bis" numbers what was inserted into a text that others cite by its numbers.
	core, place := cutLatin(core)
	if value, end := readDigits(core, 0, maxDigits); end > 0 && end == len(core) {
		n.script = arabic
		ways[0] = labelValue{n, value, place}
		return ways
	}
	if value, ok := language.Number(core); ok {
		n.script = ideograph
		ways[0] = labelValue{numbering: n, value: value}
		return ways
	}
	// "1.2." tells its level by itself: which number follows is not asked.
	if strings.IndexByte(core, '.') > 0 {
		n.script = decimal
		ways[0] = labelValue{numbering: n}
		return ways
	}
	ways = parseLetters(n, core)
	if n := &ways[0].numbering; n.script == enclosed {
		// There are no more such characters than ten: (十一) goes on with the list.
		n.script, n.opened, n.closed = ideograph, "(", ")"
	}
	if ways[0].value == 0 {
		ways[0] = labelValue{numbering: numbering{script: bullet, bullet: label}, value: 1}
	}
	ways[0].latin, ways[1].latin = place, place
	return ways
}

// cutLatin cuts the Latin word from a number, and returns its place in their
// order: "3 bis" is 3 and 1.
func cutLatin(number string) (before string, place int) {
	before, word, _ := strings.Cut(number, " ")
	if i := slices.Index(latin[:], word); i >= 0 {
		return before, i + 1
	}
	return number, 0
}

// parseLetters reads a label made of letters: as a letter, doubled after the
// last, and as a Roman numeral.
func parseLetters(n numbering, core string) (ways [2]labelValue) {
	i := 0
	// (z) is followed by (aa), as the Editorial Manual has it.
	if letter, size := utf8.DecodeRuneInString(core); size > 0 && (core[size:] == "" || core[size:] == core[:size]) {
		if script, place, count := placeOf(letter); place > 0 {
			n.script = script
			ways[i] = labelValue{numbering: n, value: place + count*(len(core)/size-1)}
			i++
		}
	}
	if value := roman(core); value > 0 {
		n.script = lowerRoman
		if core[0] <= 'Z' {
			n.script = upperRoman
		}
		ways[i] = labelValue{numbering: n, value: value}
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
func roman(s string) int { return max(numeral.Value(s), numeral.ValueSmall(s)) }

// follows reports whether a label comes right after last in its list: "2." after
// "1." or "1 ter.", "1 bis." after "1.".
func (v labelValue) follows(last labelValue) bool {
	if v.script == noScript || v.numbering != last.numbering {
		return false
	}
	// "1 ter." may follow "1.": an amendment may have taken "1 bis." out.
	inserted := v.latin > last.latin && v.value == last.value
	return inserted || v.latin == 0 && v.value == last.value+1 || v.script == bullet || v.script == decimal
}

// bareLabel returns a label without the marks around it: "3." and "(b)" are "3" and
// "b".
func bareLabel(label string) string { return strings.TrimFunc(label, isLabelMark) }

func isLabelMark(r rune) bool {
	switch r {
	case '(', ')', '.', ' ', '-', '–':
		return true
	}
	return false
}
