package symbol

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// A conjunctive is a word or mark between the items of a list of documents.
type conjunctive struct {
	text string
	join Join
}

// conjunctives has those of each official language: for one more, for a choice,
// which names one more as well, and for the end of a range. Chinese and Arabic
// write theirs together with what stands around them.
var conjunctives = [...]conjunctive{
	{"و", Also}, {"أو", Also}, {"إلى", Through}, {"الى", Through},
	{"以及", Also}, {"和", Also}, {"及", Also}, {"与", Also}, {"或", Also}, {"至", Through}, {"到", Through},
	{"and", Also}, {"or", Also}, {"to", Through}, {"through", Through}, {"&", Also},
	{"et", Also}, {"ou", Also}, {"à", Through},
	{"и", Also}, {"или", Also}, {"по", Through}, {"до", Through},
	{"y", Also}, {"e", Also}, {"o", Also}, {"u", Also}, {"a", Through}, {"al", Through},
}

// commas are the marks between the items of a list; a conjunction may follow.
var commas = [...]string{",", "،", "、", "，"}

// Texts cite several documents at once and leave out what the symbols have in
// common: "A/65/456 and Corr.1 and Add.1", "A/33/22/Add.1 and 2", "A/RES/65/1
// to 65/5". An item takes from the symbol before it what it does not say itself.
// A range keeps its two ends: which documents lie between them is not in the
// text.

// item returns the next item of a list that goes on behind text[:from]: head is
// the symbol that was spelled out, last that of the item before.
func item(text string, from int, head, last Symbol) (Match, bool) {
	i, join := readConjunction(text, from)
	if join == Whole {
		return Match{}, false
	}
	rest := text[i:]
	// Each reader knows what its items leave out; no two read the same words, so that
	// their order carries no meaning.
	for _, read := range [...]func(string, Symbol, Symbol) (string, int){changeItem, numberItem, kindItem, sessionItem, yearItem, letterItem} {
		if spelled, n := read(rest, head, last); n > 0 {
			sym, err := Parse(spelled)
			return Match{Offset: i, Text: rest[:n], Symbol: sym, Join: join}, err == nil
		}
	}
	return Match{}, false
}

// readConjunction reads a comma or a conjunction, or both, with the spaces around
// them, or the dash of a range. A letter or digit that begins an item follows.
func readConjunction(text string, i int) (int, Join) {
	// A dash between digits has no spaces: 65/1–65/5.
	if c, n := foldAt(text, i); c == '-' {
		if j := i + n; j < len(text) && isDigit(text[j]) {
			return j, Through
		}
		return i, Whole
	}
	at, join := skipSpaces(text, i), Whole
	if at < len(text) && (text[at] == ',' || text[at] >= utf8.RuneSelf) {
		for _, comma := range commas {
			if strings.HasPrefix(text[at:], comma) {
				at, join = skipSpaces(text, at+len(comma)), Also
			}
		}
	}
	if at < len(text) && isSmall(text[at]) && !itemBehindWord(text, at) {
		return i, Whole
	}
	for k := range conjunctives {
		c := &conjunctives[k]
		if at == len(text) || text[at] != c.text[0] || !strings.HasPrefix(text[at:], c.text) {
			continue
		}
		// Words need spaces on both sides, or "A/65/1 and" would end in "an" and "d";
		// Arabic and Chinese need none.
		end := at + len(c.text)
		next := skipSpaces(text, end)
		if apart := at > i && next > end; (apart || c.text[0] >= 0xd8) && beginsItem(text, next) {
			return next, c.join
		}
	}
	if join == Whole || !beginsItem(text, at) {
		return i, Whole
	}
	return at, join
}

// itemBehindWord reports whether the word of small letters at text[i:] is as short as the
// conjunctions are, and an item follows it, which in prose is seldom: it spares most words
// the comparison with each conjunction.
func itemBehindWord(text string, i int) bool {
	n := eight.Letters(eight.At(text, i))
	return n < eight.Size && beginsItem(text, skipSpaces(text, i+n))
}

// Items begin as components do, with a figure or a capital: "A/65/456 and Corr.1".
// That alone keeps nearly all prose out, "A/65/456 and other reports".

// beginsItem reports whether text[i] is a digit or a capital letter.
func beginsItem(text string, i int) bool {
	return i < len(text) && (isDigit(text[i]) || 'A' <= text[i] && text[i] <= 'Z')
}

// foldAt is fold for text[i:], which may be empty.
func foldAt(text string, i int) (c byte, n int) {
	if i == len(text) {
		return 0, 0
	}
	return fold(text[i:])
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

// changeItem reads a change element, or several that stack. A corrigendum of the
// whole follows the symbol; one more addendum takes the place of an addendum.
func changeItem(rest string, head, _ Symbol) (spelled string, n int) {
	word := leadingLetters(rest)
	w := findWord(word)
	if words[w].role != roleChange || len(word) == len(rest) || rest[len(word)] != '.' {
		return "", 0
	}
	number := skipSpaces(rest, len(word)+1)
	end := itemNumber(rest, number)
	if end == number {
		return "", 0
	}
	// Add.2 behind Add.1 is its sibling; Corr.1 behind Add.1 corrects the addendum, as
	// the order of change elements has it.
	stem := head.s
	if last := lastChange(head); last > 0 && !head.IsDouble() && strings.HasPrefix(stem[last:], words[w].text+".") {
		stem = stem[:last-1]
	}
	spelled = stem + "/" + words[w].text + "." + rest[number:end]
	if more, _, ok := strings.Cut(rest[end:], "."); ok && more != "" && more[0] == '/' && words[findWord(more[1:])].role == roleChange {
		dot := end + len(more) + 1
		if last := itemNumber(rest, dot); last > dot {
			return spelled + rest[end:last], last // Rev.1/Corr.1
		}
	}
	return spelled, end
}

// itemNumber returns where a number or range at s[i:] ends, i if none is there
// or letters follow it.
func itemNumber(s string, i int) int {
	end := i + len(leadingNumber(s[min(i, len(s)):]))
	if c, n := foldAt(s, min(end, len(s))); c == '-' && end > i {
		if last := leadingNumber(s[end+n:]); last != "" {
			end += n + len(last)
		}
	}
	if end < len(s) && (isLetter(s[end]) || s[end] == '/' && end+1 < len(s) && isDigit(s[end+1])) {
		return i
	}
	return end
}

// leadingNumber returns the digits that s begins with.
func leadingNumber(s string) string { return s[:leadingDigits(s)] }

// lastChange returns where the last change element of a symbol begins, 0 if it
// has none.
func lastChange(s Symbol) int {
	if i := strings.LastIndexByte(s.s, '/'); i >= int(s.in.base()) && i >= 0 {
		return i + 1
	}
	return 0
}

// A bare number is the weakest item. It is read only behind a number with a dot, of
// a change or a record, and only where the phrase ends with it: in "A/65/456 and 7
// others" and "S/PV.4385, 5 July" it counts something else.

// numberItem reads the 2 of "Add.1 and 2" and of "SR.1 and 2", unless it counts
// what follows.
func numberItem(rest string, _, last Symbol) (spelled string, n int) {
	at := lastChange(last)
	if at == 0 {
		at = int(last.in.kindAt())
	}
	dot, end := strings.LastIndexByte(last.s, '.'), itemNumber(rest, 0)
	if at == 0 || last.IsDouble() || dot < at || strings.IndexByte(last.s[dot:], '/') > 0 || end == 0 || counts(rest[end:]) {
		return "", 0
	}
	return last.s[:dot+1] + rest[:end], end
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

// kindItem reads the L.2 of "A/C.3/65/L.1 and L.2", with what changes it.
func kindItem(rest string, head, _ Symbol) (spelled string, n int) {
	kind := head.s[head.in.kindAt():head.in.kindEnd()]
	number, ok := strings.CutPrefix(rest, kind+".")
	if kind == "" || !ok || number == "" || !isDigit(number[0]) || head.IsDouble() {
		return "", 0
	}
	stem := head.s[:head.in.kindAt()]
	sym, left, ok := Cut(stem + rest[:min(len(rest), maxLength-len(stem))])
	if !ok || len(sym.s) <= len(stem) {
		return "", 0
	}
	return sym.s, min(len(rest), maxLength-len(stem)) - len(left)
}

// Resolutions and decisions are cited by session and number, 65/124, in all texts,
// so that one of another session may follow in a list. Other documents are not: the
// 12/13 behind A/65/456 is no document unless the session is the same.

// sessionItem reads the 65/5 of "A/RES/65/1 to 65/5".
func sessionItem(rest string, head, _ Symbol) (spelled string, n int) {
	if head.in.whenAt() == 0 || head.in.numAt() != head.in.whenEnd()+1 || int(head.in.base()) > int(head.in.numEnd()) {
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
	return head.s[:head.in.whenAt()] + rest[:end], end
}

// yearItem reads the 1540 (2004) of "S/RES/1373 (2001) and 1540 (2004)": the
// session or year of such a resolution stands behind its number.
func yearItem(rest string, head, _ Symbol) (spelled string, n int) {
	if head.in.kind != KindResolution || head.in.whenAt() <= head.in.numEnd() {
		return "", 0
	}
	digits := leadingDigits(rest)
	open := skipSpaces(rest, digits)
	if digits == 0 || open == len(rest) || rest[open] != '(' {
		return "", 0
	}
	end := closing(rest, open)
	if end < 0 || sessionText(rest[open+1:end-1]) == 0 {
		return "", 0
	}
	return head.s[:head.in.numAt()] + rest[:digits] + " " + rest[open:end], end
}

// The parts of a resolution have letters in the order of the alphabet, and lists
// keep to it. So the A of "A/RES/48/218 B and A decision" is an article, and I is a
// pronoun wherever it stands.

// letterItem reads the B of "A/RES/75/290 A and B": a later letter, with nothing
// glued to it.
func letterItem(rest string, _, last Symbol) (spelled string, n int) {
	letters := last.Letters()
	if len(letters) != 1 || rest == "" || rest[0] <= letters[0] || rest[0] > 'Z' || rest[0] == 'I' ||
		len(rest) > 1 && (isLetter(rest[1]) || isDigit(rest[1]) || rest[1] == '/' || rest[1] == '\'') {
		return "", 0
	}
	at := int(last.in.numEnd())
	return last.s[:at+1] + rest[:1] + last.s[at+2:], 1
}
