package symbol

import "strings"

// A conjunctive is a word or mark between the items of a list of documents.
type conjunctive struct {
	text string
	join Join
}

// conjunctives has those of the six languages; longer ones come first.
var conjunctives = [...]conjunctive{
	{", and", Also}, {"through", Through}, {"and", Also}, {"to", Through}, {"&", Also},
	{"et", Also}, {"à", Through}, {"y", Also}, {"e", Also}, {"a", Through},
	{"и", Also}, {"по", Through}, {"和", Also}, {"及", Also}, {"至", Through}, {"و", Also}, {",", Also},
}

// Texts cite several documents at once and leave out what the symbols have in
// common: "A/65/456 and Corr.1 and Add.1", "A/33/22/Add.1 and 2", "A/RES/65/1
// to 65/5". An item takes from the first symbol of the list what it does not
// say itself. A range keeps its two ends: which documents lie between them is
// not in the text.

// item returns the next item of a list that goes on behind text[:from] from
// the symbol head: Corr.1, 2 behind Add.1, 65/5 behind A/RES/65/1.
func item(text string, from int, head Symbol) (Match, bool) {
	i, join := readConjunction(text, from)
	if join == Whole || head.IsDouble() {
		return Match{}, false
	}
	rest := text[i:]
	spelled, n := changeItem(rest, head)
	if n == 0 {
		spelled, n = numberItem(rest, head)
	}
	if n == 0 {
		spelled, n = sessionItem(rest, head)
	}
	if n == 0 {
		return Match{}, false
	}
	sym, err := Parse(spelled)
	return Match{Offset: i, Text: rest[:n], Symbol: sym, Join: join}, err == nil
}

// readConjunction reads a conjunction with the spaces around it.
func readConjunction(text string, i int) (int, Join) {
	start := skipSpaces(text, i)
	for _, c := range conjunctives {
		if rest, ok := strings.CutPrefix(text[start:], c.text); ok && (start > i || c.text[0] == ',' || c.text[0] > 0xe0) {
			end := skipSpaces(text, len(text)-len(rest))
			if end > len(text)-len(rest) || c.text[0] >= 0x80 {
				return end, c.join
			}
		}
	}
	return i, Whole
}

// skipSpaces returns the offset behind the spaces at text[i:].
func skipSpaces(text string, i int) int {
	for {
		switch {
		case i < len(text) && text[i] == ' ':
			i++
		case strings.HasPrefix(text[i:], "\u00a0"):
			i += len("\u00a0")
		default:
			return i
		}
	}
}

// changeItem reads a change element. A corrigendum of the whole follows the
// symbol; one more addendum takes the place of an addendum.
func changeItem(rest string, head Symbol) (spelled string, n int) {
	letters := 0
	for letters < len(rest) && isLetter(rest[letters]) {
		letters++
	}
	w := findWord(rest[:letters])
	if w == 0 || words[w].role != roleChange || letters == len(rest) || rest[letters] != '.' {
		return "", 0
	}
	number := skipSpaces(rest, letters+1)
	end := itemNumber(rest, number)
	if end == number {
		return "", 0
	}
	stem := head.s
	if last := lastChange(head); last > 0 && strings.HasPrefix(stem[last:], words[w].text+".") {
		stem = stem[:last-1]
	}
	return stem + "/" + words[w].text + "." + rest[number:end], end
}

// itemNumber returns where a number or range at s[i:] ends, i if none is there
// or letters follow it.
func itemNumber(s string, i int) int {
	end := i
	for end < len(s) && isDigit(s[end]) {
		end++
	}
	if end > i && end+1 < len(s) && s[end] == '-' && isDigit(s[end+1]) {
		for end++; end < len(s) && isDigit(s[end]); end++ {
		}
	}
	if end < len(s) && (isLetter(s[end]) || s[end] == '/') {
		return i
	}
	return end
}

// lastChange returns where the last change element of a symbol begins, 0 if it
// has none.
func lastChange(s Symbol) int {
	if i := strings.LastIndexByte(s.s, '/'); i >= int(s.in.base) && i >= 0 {
		return i + 1
	}
	return 0
}

// numberItem reads the 2 of "Add.1 and 2", unless it counts what follows.
func numberItem(rest string, head Symbol) (spelled string, n int) {
	last, end := lastChange(head), itemNumber(rest, 0)
	dot := strings.LastIndexByte(head.s, '.')
	if last == 0 || dot < last || end == 0 || counts(rest[end:]) {
		return "", 0
	}
	return head.s[:dot+1] + rest[:end], end
}

// counts reports whether s goes on with a word that a number counts, and not
// with another item or the end of a phrase.
func counts(s string) bool {
	i := skipSpaces(s, 0)
	if i == 0 || i == len(s) {
		return false
	}
	_, join := readConjunction(s, 0)
	return join == Whole && s[i] != '(' && s[i] != ')'
}

// sessionItem reads the 65/5 of "A/RES/65/1 to 65/5".
func sessionItem(rest string, head Symbol) (spelled string, n int) {
	if head.in.whenAt == 0 || head.in.numAt != head.in.whenEnd+1 || int(head.in.base) > int(head.in.numEnd) {
		return "", 0
	}
	slash := strings.IndexByte(rest[:min(len(rest), 8)], '/')
	if slash < 1 || !shortSession(rest[:slash]).IsValid() {
		return "", 0
	}
	if head.in.kind != KindResolution && head.in.kind != KindDecision && rest[:slash] != head.when() {
		return "", 0
	}
	end := itemNumber(rest, slash+1)
	if end == slash+1 {
		return "", 0
	}
	return head.s[:head.in.whenAt] + rest[:end], end
}
