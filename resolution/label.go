package resolution

import (
	"strconv"
	"strings"
)

// A numbering is how a label is written, apart from its number: its script and
// the marks around it. Labels of one list share it.
type numbering struct {
	script script
	open   bool // an opening bracket: "(a)"
	end    byte // what follows the number: ')', '.' or 0
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
	bullet
)

// parseLabel returns what the label can be: a letter such as i can be a Roman
// numeral too.
func parseLabel(label string) (ways [2]labelValue) {
	n := numbering{}
	core := label
	if rest, ok := strings.CutPrefix(core, "("); ok {
		core, n.open = rest, true
	}
	if core != "" && (core[len(core)-1] == ')' || core[len(core)-1] == '.') {
		n.end = core[len(core)-1]
		core = core[:len(core)-1]
	}
	if value, err := strconv.Atoi(core); err == nil && core[0] != '-' {
		n.script = arabic
		ways[0] = labelValue{n, value}
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

// A labelValue is a way to read a label.
type labelValue struct {
	numbering
	value int
}

// parseLetters reads a label made of letters: as a letter, doubled after z, and
// as a Roman numeral.
func parseLetters(n numbering, core string) (ways [2]labelValue) {
	if core == "" {
		return ways
	}
	i := 0
	upper := 'A' <= core[0] && core[0] <= 'Z'
	lower := 'a' <= core[0] && core[0] <= 'z'
	if (upper || lower) && strings.Count(core, core[:1]) == len(core) && len(core) <= 2 {
		n.script = lowerLetter
		if upper {
			n.script = upperLetter
		}
		ways[i] = labelValue{n, int(core[0]|0x20-'a') + 1 + 26*(len(core)-1)}
		i++
	}
	if value := roman(core); value > 0 {
		n.script = lowerRoman
		if upper {
			n.script = upperRoman
		}
		ways[i] = labelValue{n, value}
	}
	return ways
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
