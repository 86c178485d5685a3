package symbol

import "github.com/undoc-go/undoc/internal/roman"

// A split names one part of a document that was issued in several: a part, a
// volume, a section of the programme budget, the resumption of a meeting. It
// may stand before a change element, A/74/6 (Sect. 3)/Add.4, or behind one,
// A/64/439/Add.2 (Part II). The catalogue drops the space between a word and a
// number (UNBIS manual); documents print it.

// findSplit returns how many letters at the head of s, in any case, are a word
// for a part of a document that s goes on behind: 4 for "PartII", 0 for none.
func findSplit(s string) int {
	for n := min(len(s), longestSplit); n > 2; n-- {
		if w := findWord(s[:n]); w != 0 && words[w].role == roleSplit && (n == len(s) || designator(s[n:])) {
			return n
		}
	}
	return 0
}

// longestSplit is the length of the longest word for a part, EXPANDEDREPORT.
const longestSplit = 14

// designator reports whether s numbers a part: 1, 29A, II, A-C, IS3, One.
func designator(s string) bool {
	i := 0
	for i < len(s) && (isDigit(s[i]) || 'A' <= s[i] && s[i] <= 'Z' || s[i] == '-') {
		i++
	}
	return i == len(s) && (i == 1 || isDigit(s[i-1]) || isDigit(s[0]) || partLetters(s, 0) == i)
}

// gluedSplit reads the split of S/PV.3745Resumption1.
func (p *scanner) gluedSplit() bool {
	end := p.pos
	for end < len(p.in) && (isLetter(p.in[end]) || isDigit(p.in[end])) {
		end++
	}
	if n := findSplit(p.in[p.pos:end]); n == 0 || p.prose {
		return false
	}
	return p.splitGroup(end, p.in[p.pos:end])
}

// splitGroup reads "Part II", "PARTII", "Vol.I", "Sect. 29A", "SUPP" out of
// in[pos:end] and prints it as documents do, " (Part II)".
func (p *scanner) splitGroup(end int, text string) bool {
	var b [80]byte
	out, ok := appendSplit(append(b[:0], " ("...), text, p.prose)
	if inner := string(out[2:]); !ok || len(inner) < 2 || sessionText(inner) > 0 || roman.Value(capitals(inner)) > 0 {
		return p.stop(p.pos, ErrBracket)
	}
	out = append(out, ')')
	if p.pos > 0 && p.in[p.pos-1] == ' ' {
		p.pos--
	}
	if p.in[p.pos:end] == string(out) {
		p.pos = end
	} else {
		p.replace(end, string(out))
	}
	return true
}

// appendSplit appends the words and designators of a split, each as printed.
// In prose only known words count.
func appendSplit(b []byte, text string, prose bool) ([]byte, bool) {
	if w := findWord(text); w != 0 && words[w].role == roleSplit && len(words[w].text) > longestSplit {
		return append(b, words[w].text...), true // with an "and" of its own
	}
	start, unknown := len(b), 0
	if len(text) > 40 || text == "" {
		return b, false
	}
	for text != "" {
		n, known, ok := splitToken(text)
		if !ok {
			return b, false
		}
		if !known {
			unknown++
		}
		if n > 0 && text[0] != ' ' && text[0] != '.' {
			b = appendToken(b, text[:n], start, known)
		}
		text = text[n:]
	}
	return b, unknown == 0 || !prose && unknown <= 2
}

// splitToken returns the length of the first word, designator or mark of text.
func splitToken(text string) (n int, known, ok bool) {
	if c := text[0]; c == ' ' || c == '.' || c == '(' || c == ')' {
		return 1, true, true
	}
	for n < len(text) && (isLetter(text[n]) || isDigit(text[n]) || text[n] == '-') {
		n++
	}
	if n == 0 || conjunction(text[:n]) || remark(text[:n]) {
		return 0, false, false
	}
	if two := twoWords(text, n); two > 0 {
		return two, true, true
	}
	if w := findSplit(text[:n]); w > 0 {
		return w, true, true
	}
	return n, designator(text[:n]) || findWord(text[:n]) != 0, true
}

// twoWords returns the length of a split of two words, "Income sect", else 0.
func twoWords(text string, n int) int {
	if n == len(text) || text[n] != ' ' {
		return 0
	}
	end := n + 1
	for end < len(text) && isLetter(text[end]) {
		end++
	}
	if w := findWord(text[:end]); w != 0 && words[w].role == roleSplit && len(words[w].text) == end {
		return end
	}
	return 0
}

// conjunction reports whether s joins two parts, which are then two documents
// cited at once and not one.
func conjunction(s string) bool {
	switch capitals(s) {
	case "AND", "ET", "Y", "TO", "OF", "THE":
		return true
	}
	return false
}

// remark reports whether s begins a pinpoint or a remark on the document.
func remark(s string) bool {
	switch capitals(s) {
	case "PARA", "PARAS", "PP", "CHAP", "CHAPS", "SEE", "ONLY", "AS":
		return true
	}
	return false
}

// appendToken appends one token, with a space before it unless it is the first,
// and the dot that short words have.
func appendToken(b []byte, token string, start int, known bool) []byte {
	if len(b) > start && b[len(b)-1] != '(' && token != ")" {
		b = append(b, ' ')
	}
	w := findWord(token)
	switch {
	case w != 0 && (words[w].role == roleSplit || words[w].role == roleChange || words[w].role == roleKind):
		b = append(b, words[w].text...)
		if abbreviated(words[w].text) {
			b = append(b, '.')
		}
	case known:
		b = append(b, token...)
	default:
		b = append(b, upper(token[0]))
		for _, c := range []byte(token[1:]) {
			if 'A' <= c && c <= 'Z' && !isDigit(token[len(token)-1]) {
				c |= 0x20
			}
			b = append(b, c)
		}
	}
	return b
}

// abbreviated reports whether a word of a split has a dot.
func abbreviated(s string) bool {
	switch s {
	case "Vol", "Sect", "Prog", "Income sect", "Suppl", "Misc":
		return true
	}
	return false
}
