package symbol

import "github.com/undoc-go/undoc/internal/eight"

// A split names one part of a document that was issued in several: a part, a
// volume, a section of the programme budget, the resumption of a meeting. It
// may stand before a change element, A/74/6 (Sect. 3)/Add.4, or behind one,
// A/64/439/Add.2 (Part II). The catalogue drops the space between a word and a
// number (UNBIS manual); documents print it.

// findSplit returns how many letters at the head of s, in any case, are a word
// for a part of a document that s goes on behind: 4 for "PartII", 0 for none.
func findSplit(s string) int {
	n := 0
	for n < min(len(s), longestSplit) && (isLetter(s[n]) || s[n] == ' ') {
		n++
	}
	capitals := eight.At(s, 0) &^ (0x20 * eight.Ones)
	for ; n > 2; n-- {
		w := spellings[spellingIndex(eight.Lowest(capitals, n))].word
		if n > longestPacked || s[n-1] == ' ' {
			w = findWord(s[:n])
		}
		if words[w].role == roleSplit && (n == len(s) || designator(s[n:])) {
			return n
		}
	}
	return 0
}

// longestSplit is the length of the longest word for a part, EXPANDEDREPORT.
const longestSplit = 14

// Parts are numbered in the way that their series began: volumes and parts in Roman
// figures, sections of the budget in Arabic ones, with a letter since some were
// divided (29A to 29F), sections of income with the letters IS before.

// designator reports whether s numbers a part: 1, 29A, II, A-C, IS3, One.
func designator(s string) bool {
	i := 0
	for i < len(s) && (isDigit(s[i]) || 'A' <= s[i] && s[i] <= 'Z' || s[i] == '-') {
		i++
	}
	return i == len(s) && (i == 1 || isDigit(s[i-1]) || isDigit(s[0]) || partLetters(s, 0) == i)
}

// A meeting of the Security Council that is suspended goes on under the same number.
// Its record is called a resumption, whose word some lists glue to the number.

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
	out, ok := appendSplit(b[:0], text, p.prose)
	if inner := string(out); ok && len(inner) > 1 && sessionText(inner) == 0 && numeralInAnyCase(inner) == 0 {
		p.bracketed(end, " (", inner, ")")
		return true
	}
	return p.stop(p.pos, ErrBracket)
}

// appendSplit appends the words and designators of a split, each as printed.
// In prose only known words count.
func appendSplit(b []byte, text string, prose bool) ([]byte, bool) {
	if len(text) > longestSplit {
		if w := findWord(text); words[w].role == roleSplit {
			return append(b, words[w].text...), true // with an "and" of its own
		}
	}
	unknown := 0
	if len(text) > longestInside || text == "" {
		return b, false
	}
	for text != "" {
		n, w, known := splitToken(text)
		if n == 0 {
			return b, false
		}
		// Two words that no table has may be the title of a part; more are prose.
		if !known {
			unknown++
		}
		if text[0] != ' ' && text[0] != '.' {
			b = appendToken(b, text[:n], w, known)
		}
		text = text[n:]
	}
	// As printed it has more spaces, and has to be read again.
	return b, len(b) <= longestInside && (unknown == 0 || !prose && unknown <= 2)
}

// longestInside is the most that the brackets of a split hold; more are prose.
const longestInside = 40

// splitToken returns the length of the first word, designator or mark of text,
// 0 for one that is in no split, and the place in words of a word.
func splitToken(text string) (n int, w uint8, known bool) {
	if c := text[0]; c == ' ' || c == '.' || c == '(' || c == ')' {
		return 1, 0, true
	}
	for n < len(text) && (isLetter(text[n]) || isDigit(text[n]) || text[n] == '-') {
		n++
	}
	// A hyphen joins what stands on both sides of it: "A-C".
	if n == 0 || text[0] == '-' || text[n-1] == '-' {
		return 0, 0, false
	}
	if two := twoWords(text, n); two > 0 {
		n = two
	} else if split := findSplit(text[:n]); split > 0 {
		n = split
	}
	w = findWord(text[:n])
	if w != 0 || designator(text[:n]) {
		return n, w, true
	}
	if conjunction(text[:n]) || remark(text[:n]) {
		return 0, 0, false
	}
	return n, 0, false
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

// Brackets also hold remarks of the text that cites a document, (see annex),
// (para. 4), and several parts at once, (Parts I and II). Neither is the symbol
// of one document. The words that tell them are those of English, French and
// Spanish, whose letters a symbol can have.

// conjunction reports whether s joins two parts, which are then two documents
// cited at once and not one.
func conjunction(s string) bool {
	return len(s) <= len("the") && anyOf(s, "and", "et", "y", "to", "of", "the")
}

// remark reports whether s begins a pinpoint or a remark on the document.
func remark(s string) bool {
	return len(s) <= len("paras") && anyOf(s, "para", "paras", "pp", "chap", "chaps", "see", "only", "as")
}

// anyOf reports whether s is one of a few words, in any case.
func anyOf(s string, words ...string) bool {
	for _, w := range words {
		if equalFold(s, w) {
			return true
		}
	}
	return false
}

// appendToken appends one token, which is words[w] or no word, with a space
// before it unless it is the first, and the dot that short words have.
func appendToken(b []byte, token string, w uint8, known bool) []byte {
	if len(b) > 0 && b[len(b)-1] != '(' && token != ")" {
		b = append(b, ' ')
	}
	// A split may say which change or kind it is a part of: (Part I, Add. 2).
	switch words[w].role {
	case roleSplit, roleChange, roleKind:
		b = append(b, words[w].text...)
		if abbreviated(words[w].text) {
			b = append(b, '.')
		}
		return b
	}
	if known {
		return append(b, token...)
	}
	return appendTitle(b, token)
}

// appendTitle appends a word that no table has with a capital and small letters
// behind it, and letters with a number behind them as they are.
func appendTitle(b []byte, token string) []byte {
	b = append(b, upper(token[0]))
	for _, c := range []byte(token[1:]) {
		if 'A' <= c && c <= 'Z' && !isDigit(token[len(token)-1]) {
			c |= 0x20
		}
		b = append(b, c)
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
