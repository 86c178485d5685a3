package symbol

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The grammar of the canonical spelling once more, as patterns over whole
// components. It shares with the package the tables of words and of organs and
// nothing else: no scanner, no look-up, no numerals. It decides whether a
// spelling is canonical and what its elements are, slowly.
//
// A spelling outside these patterns it leaves to the scanner: names with a space,
// a hyphen or digits in them, and changes of which none is short.

// A slowSymbol is what parseSlow makes of a symbol.
type slowSymbol struct {
	organ, when, number, letters, split, base, second string
	kind                                              Kind
	modifiers                                         []string

	parts          []string
	first, kindAt  int    // the components that the number and the kind begin in
	dotted         bool   // the number follows the dot of the kind
	left           bool   // a session has a split or a letter: nonsense, which is left to the scanner
	series         string // the number of the last part of a body, which may be a series
	year, serialAt int    // the components that the year in a body and the series are in
}

var (
	slowOrgan  = regexp.MustCompile(`^[A-Z]+(\.[0-9]+)?$`)
	slowPart   = regexp.MustCompile(`^(?:([0-9]+(?:-[0-9]+)?)([A-Z]?)|(E?S-[0-9]+)|([A-Za-z]+)(?:\.([0-9]+(?:-[0-9]+)?)([A-Z]?))?(\.?))$`)
	slowJoined = regexp.MustCompile(`^([A-Z]+)\.([A-Z]+)$`)
	slowWhen   = regexp.MustCompile(`^(?:([A-Z]+)|)\(((?:E?S-)?[0-9IVXLC]+)\)$`)
	slowGroup  = regexp.MustCompile(`^ (?:([A-Z]|[A-Z]-[A-Z]) ?\b|\(([^()]*)\))`)
	slowSplit  = regexp.MustCompile(`^(?:Part|Vol\.|Sect\.|Income sect\.|Prog\.|Resumption) (?:[0-9]+[A-Z]?|[IVX]+)$`)
	slowJoint  = regexp.MustCompile(`[0-9)]-([A-Z]+)/`)
)

// parseSlow parses a symbol that is spelled as printed.
func parseSlow(s string) (slowSymbol, bool) {
	at := slowJoint.FindStringSubmatchIndex(s)
	if at == nil || !organs()[s[at[2]:at[3]]] {
		return slowSide(s)
	}
	x, ok := slowSide(s[:at[2]-1])
	y, ok2 := slowSide(s[at[2]:])
	// A working group is no document, and a change belongs to both sides.
	last := x.parts[len(x.parts)-1]
	body, _, _ := strings.Cut(last, ".")
	if w, _ := slowWord(body); w.role == roleBody || len(x.modifiers) == 0 && len(y.modifiers) > 0 {
		return x, false
	}
	x.second = s[at[2]:]
	return x, ok && ok2 && len(s) <= maxLength
}

// organs has the first components of all prefixes, without their dots.
var organs = sync.OnceValue(func() map[string]bool {
	list := map[string]bool{}
	for _, b := range bodies[1:] {
		list[b.prefix[:strings.IndexAny(b.prefix, "/.")]] = true
	}
	delete(list, "EB") // only with its dot: EB.AIR
	delete(list, "GEGN")
	return list
})

// slowSide parses one side of a symbol.
func slowSide(s string) (slowSymbol, bool) {
	x := slowSymbol{parts: strings.Split(s, "/"), base: s}
	x.organ, _, _ = strings.Cut(x.parts[0], ".")
	if len(x.parts) < 2 || !slowOrgan.MatchString(x.parts[0]) || !organs()[x.organ] || len(x.organ) == 1 && x.parts[0] != x.organ {
		return x, false
	}
	for i, part := range x.parts[1:] {
		head, groups := part, ""
		if space := strings.IndexByte(part, ' '); space > 0 {
			head, groups = part[:space], part[space:]
		}
		if !x.part(i+1, head) || !x.groups(groups) {
			return x, false
		}
	}
	x.serial()
	return x, !x.left && x.number != "" && len(s) <= maxLength
}

// part takes a component without its groups.
func (x *slowSymbol) part(i int, part string) bool {
	if w, _ := slowWord(strings.TrimRight(part, ".-0123456789")); x.letters != "" && x.modifiers == nil && w.role != roleChange {
		return false // a part has nothing under it but changes
	}
	if m := slowWhen.FindStringSubmatch(part); m != nil {
		if m[1] != "" && (i == 1 && x.modifiers != nil || !x.name(i, m[1], false)) || !isSession(m[2]) || x.modifiers != nil {
			return false
		}
		x.session("(" + m[2] + ")")
		return x.kind == KindUnclassified // RES(…) is left
	}
	if m := slowJoined.FindStringSubmatch(part); m != nil && x.modifiers == nil {
		w, _ := slowWord(m[1])
		if w.role == roleChange || w.role == roleKind || w.role == roleDotted || arabic(m[2]) == 0 && !capitalName(m[2]) {
			return false
		}
		x.shift() // WG.IV, SER.B
		if w.role == roleName || w.role == roleSplit {
			x.series, x.serialAt = m[2], i
		}
		return true
	}
	m := slowPart.FindStringSubmatch(part)
	switch {
	case m == nil:
		return false
	case m[1] != "":
		return x.figures(i, m[1], m[2])
	case m[3] != "":
		if !isSession(m[3]) {
			return false
		}
		if x.modifiers != nil {
			x.modifiers = append(x.modifiers, m[3]) // a numeral like any other letters
			return true
		}
		x.session(m[3])
		return true
	case m[7] != "" && m[5] != "":
		return false
	case m[7] != "": // Add. without a number
		return x.change(i, m[4], part)
	case m[5] != "":
		return x.dot(i, m[4], m[5]+m[6])
	case isSession(m[4]) && m[4] != "L":
		if roman, _ := arabic(m[4]), 0; roman >= 100 || strings.Trim(m[4], "X") == "" && len(m[4]) > 1 && x.number != "" {
			return false
		}
		if x.modifiers != nil {
			x.modifiers = append(x.modifiers, m[4])
			return true
		}
		x.session(m[4])
		return true
	}
	return x.name(i, m[4], true)
}

// figures takes a number between slashes.
func (x *slowSymbol) figures(i int, number, letter string) bool {
	divided := x.kind == KindResolution || x.kind == KindDecision
	if x.betweenTwo(i, number) {
		return false
	}
	switch {
	case x.modifiers != nil:
		last := x.modifiers[len(x.modifiers)-1]
		x.modifiers = append(x.modifiers, number+letter)
		return !strings.HasSuffix(last, ".")
	case letter != "" && divided:
		return false // 117D is spelled 117 D
	case x.dotted && x.kind == KindPetition: // of the territory PET.2
		x.dotted, x.first = false, i
	case x.dotted: // what looked like a kind was a body
		x.kind, x.dotted, x.first = KindUnclassified, false, i
	case x.number != "" && x.when == "":
		x.when, x.first = x.number, i
		x.left = x.left || x.split != "" || x.letters != ""
	case x.number != "" && strings.Count(x.number, "/") == i-1-x.first:
		x.number += "/" + number + letter
		return true
	default:
		x.first = i
	}
	x.number = number + letter
	return true
}

// betweenTwo reports whether the hyphen of a number stands between two documents,
// 65/1-65/5: no range is a session or year.
func (x *slowSymbol) betweenTwo(i int, number string) bool {
	return strings.Contains(number, "-") && i+1 < len(x.parts) && x.parts[i+1] != "" && isDigit(x.parts[i+1][0])
}

// council gives up a kind whose number another kind follows: it was a body.
func (x *slowSymbol) council() {
	if x.kind != KindUnclassified && !x.dotted && x.when == "" && x.number != "" && x.first == x.kindAt+1 {
		x.kind = KindUnclassified
	}
}

// session takes a session that cannot be anything else.
func (x *slowSymbol) session(when string) {
	if x.modifiers != nil {
		return
	}
	x.shift()
	if x.when == "" {
		x.when = strings.Trim(when, "()")
	}
}

// shift makes a number that stood alone the session.
func (x *slowSymbol) shift() {
	if x.number != "" && x.when == "" && !x.dotted {
		x.when, x.number = x.number, ""
		x.left = x.left || x.split != "" || x.letters != ""
	}
}

// dot takes a word with a number behind its dot.
func (x *slowSymbol) dot(i int, letters, number string) bool {
	w, known := slowWord(letters)
	switch {
	case !known && !capitalName(letters), x.betweenTwo(i, number):
		return false
	case x.modifiers != nil:
		x.modifiers = append(x.modifiers, letters+"."+number)
	case w.role == roleChange:
		return x.change(i, letters, letters+"."+number)
	case w.role == roleKind || w.role == roleDotted:
		x.council()
		x.shift()
		x.kind, x.number, x.dotted = w.kind, number, true
	default:
		x.shift()
		if year := digits(number); x.when == "" && len(number) == 4 && isYear(year) {
			x.when, x.year = number, i
		}
		if w.role == roleName || w.role == roleSplit {
			x.series, x.serialAt = number, i
		}
	}
	return true
}

// serial takes the number of a series for that of a document without another.
func (x *slowSymbol) serial() {
	if x.number != "" || x.kind != KindUnclassified || x.series == "" {
		return
	}
	x.number = x.series
	if x.year == x.serialAt && x.year > 0 {
		x.when = ""
	}
}

// change takes a change of a document that has a number.
func (x *slowSymbol) change(i int, letters, part string) bool {
	w, _ := slowWord(letters)
	if x.modifiers == nil {
		x.serial()
	}
	if w.role != roleChange || x.number == "" && x.modifiers == nil {
		return false
	}
	if x.modifiers == nil {
		x.base = strings.Join(x.parts[:i], "/")
	}
	x.modifiers = append(x.modifiers, part)
	return true
}

// name takes letters between slashes.
func (x *slowSymbol) name(i int, letters string, alone bool) bool {
	w, known := slowWord(letters)
	short := w.role == roleChange && len(letters) < len("Annex")
	switch {
	case !known && (!capitalName(letters) || x.number != "" && gluedPart(letters)), w.role == roleSplit, short:
		return false
	case w.role == roleChange:
		return x.change(i, letters, letters)
	case x.modifiers != nil:
		x.modifiers = append(x.modifiers, letters)
		return true
	case w.role == roleKind || w.role == roleSlashed:
		if w.kind != KindReport {
			x.council()
		}
		if x.kind == KindUnclassified || x.number == "" {
			if x.when == "" || w.kind != KindReport {
				x.shift()
			}
			x.kind, x.kindAt, x.dotted = w.kind, i, false
		}
		return alone
	}
	x.shift()
	return true
}

// groups takes what follows a number behind spaces: letters of parts, a session
// in brackets, splits.
func (x *slowSymbol) groups(text string) bool {
	divided := (x.kind == KindResolution || x.kind == KindDecision) && x.modifiers == nil
	for text != "" {
		m := slowGroup.FindStringSubmatch(text)
		switch {
		case m == nil || x.number == "":
			return false
		case m[1] != "":
			if !divided || x.letters != "" || x.when == "" && !strings.Contains(text, "(") {
				return false
			}
			x.letters = m[1]
			text = strings.TrimPrefix(text, " "+m[1])
			continue
		case isSession(m[2]):
			if !divided || x.when != "" {
				return false
			}
			x.when = m[2]
		case slowSplit.MatchString(m[2]):
			if x.split == "" {
				x.split = m[2]
			}
		default:
			return false
		}
		text = text[len(m[0]):]
	}
	return true
}

// isSession reports whether s is a number in figures or a numeral, with S- or ES-
// before it. C alone is a committee or a part, for no body held a hundred sessions
// when they had numerals.
func isSession(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "ES-"), "S-")
	n, err := strconv.Atoi(s)
	return err == nil && n > 0 && len(s) < 10 || s != "C" && arabic(s) > 0
}

// arabic returns the value of a Roman numeral, 0 for anything else.
func arabic(s string) int { return numerals()[s] }

// numerals has the numerals of a clerk who counts strokes and bundles them.
var numerals = sync.OnceValue(func() map[string]int {
	clerk := strings.NewReplacer("LXXXX", "XC", "XXXX", "XL", "VIIII", "IX", "IIII", "IV")
	list := map[string]int{}
	for n := 1; n < 400; n++ {
		list[clerk.Replace(strings.Repeat("C", n/100)+strings.Repeat("L", n%100/50)+strings.Repeat("X", n%50/10)+strings.Repeat("V", n%10/5)+strings.Repeat("I", n%5))] = n
	}
	return list
})

// slowWord looks a word up as it is printed.
func slowWord(letters string) (word, bool) {
	i := slices.IndexFunc(words[:], func(w word) bool { return w.text == letters && letters != "" })
	if i < 0 {
		return word{}, false
	}
	return words[i], true
}

// capitalName reports whether letters are the name of a body: capitals, no
// numeral, no blank, no other spelling of a word.
func capitalName(s string) bool {
	return s == strings.ToUpper(s) && arabic(s) == 0 && (len(s) == 1 || strings.Trim(s, "XNY") != "") &&
		!slices.ContainsFunc(words[1:], func(w word) bool { return strings.EqualFold(strings.ReplaceAll(w.text, " ", ""), s) })
}

// gluedPart reports whether letters are a word for a part with its designator:
// PARTI, which has brackets and a space where it is printed.
func gluedPart(s string) bool {
	for _, w := range words[1:] {
		key := strings.ToUpper(strings.ReplaceAll(w.text, " ", ""))
		if d, ok := strings.CutPrefix(s, key); ok && w.role == roleSplit && (len(d) == 1 || arabic(d) > 0) {
			return true
		}
	}
	return false
}

// disagree reports what a Symbol says otherwise than the slow parser.
func disagree(s Symbol, x slowSymbol) string {
	var modifiers []string
	for m := range s.Modifiers() {
		modifiers = append(modifiers, m.String())
	}
	for i, m := range x.modifiers {
		x.modifiers[i] = strings.TrimSuffix(m, ".")
	}
	_, second := s.Parts()
	switch {
	case s.Organ() != x.organ:
		return "organ " + s.Organ()
	case s.when() != x.when:
		return "session " + s.when()
	case s.Number() != x.number:
		return "number " + s.Number()
	case s.Letters() != x.letters:
		return "letters " + s.Letters()
	case s.Split() != x.split:
		return "split " + s.Split()
	case s.in.kind != x.kind:
		return "kind " + s.in.kind.String()
	case s.Base().String() != x.base:
		return "base " + s.Base().String()
	case second.String() != x.second:
		return "second side " + second.String()
	case !slices.Equal(modifiers, x.modifiers):
		return "modifiers " + strings.Join(modifiers, " ")
	}
	return ""
}
