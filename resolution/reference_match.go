package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// match returns the row with the most words of those that stand in text at at,
// where a word begins, and where they end. A word that the table has in small
// letters may begin with a capital.
func (t wordTable) match(text string, at int) (referenceWord, int) {
	w, end := t.matchWhole(text, at)
	if w.kind == noWord && at < len(text) && text[at] >= utf8.RuneSelf {
		return t.matchGlued(text, at)
	}
	return w, end
}

// matchWhole is match for words that are not written together with the next.
func (t wordTable) matchWhole(text string, at int) (referenceWord, int) {
	end := wordEnd(text, at)
	if end == at {
		_, end = readDigits(text, at, 4)
	}
	if end == at {
		return referenceWord{}, at
	}
	r, n := utf8.DecodeRuneInString(text[at:])
	w, to := t.matchFirst(text, at+n, end, text[at:at+n])
	if w.kind == noWord && unicode.IsUpper(r) {
		var small [utf8.UTFMax]byte
		return t.matchFirst(text, at+n, end, string(utf8.AppendRune(small[:0], unicode.ToLower(r))))
	}
	return w, to
}

// mostGlued is how many words can be glued to one: "و" and "ب" in "وبقرارها".
const mostGlued = 2

// matchGlued returns the word of one letter that is glued to a word which the
// table has. The rest of it is matched next.
func (t wordTable) matchGlued(text string, at int) (referenceWord, int) {
	w, end := t.gluedWord(text, at)
	next := end
	for range mostGlued {
		if next == at {
			break
		}
		if whole, _ := t.matchWhole(text, next); whole.kind != noWord {
			return w, end
		}
		at = next
		_, next = t.gluedWord(text, at)
	}
	return referenceWord{}, at
}

// gluedWord returns the word that the letter at at is, if it is one that can be
// glued to the next.
func (t wordTable) gluedWord(text string, at int) (referenceWord, int) {
	_, n := utf8.DecodeRuneInString(text[at:])
	w, end := t.matchFirst(text[:at+n], at+n, at+n, text[at:at+n])
	if w.value&glued == 0 {
		return referenceWord{}, at
	}
	return w, end
}

// matchFirst is match for the rows whose first word is the letter first and then
// text[at:end].
func (t wordTable) matchFirst(text string, at, end int, first string) (found referenceWord, to int) {
	word := text[at:end]
	for i := t.search(first, word); i < len(t) && hasFirst(t[i].words, first, word); i++ {
		if n := phraseEnd(text, end, t[i].words[len(first)+len(word):]); n > to {
			found, to = t[i], n
		}
	}
	return found, to
}

// search returns the first row that does not sort before the letter first and
// the rest of the word.
func (t wordTable) search(first, rest string) int {
	low, high := 0, len(t)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if sortsBefore(t[mid].words, first, rest) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// sortsBefore reports whether words < first + rest.
func sortsBefore(words, first, rest string) bool {
	switch {
	case words[0] != first[0]:
		return words[0] < first[0]
	case len(first) == 1:
		return words[1:] < rest
	case strings.HasPrefix(words, first):
		return words[len(first):] < rest
	}
	return words < first
}

// hasFirst reports whether the first word of the row is this one, or begins so.
func hasFirst(words, first, rest string) bool {
	return strings.HasPrefix(words, first) && strings.HasPrefix(words[len(first):], rest)
}

// phraseEnd returns where the rest of a phrase ends that continues in text at
// at, or 0 where it does not. Any space will do for a space, since published
// texts have ones that do not break anywhere, and so with hyphens and
// apostrophes. A phrase that ends in a letter must not end inside a word, except
// in Chinese.
func phraseEnd(text string, at int, rest string) int {
	inWord := true
	for i := 0; i < len(rest); {
		n, width := at, 1
		switch c := rest[i]; {
		case c == ' ':
			n = skipSpace(text, at)
		case c == '-':
			n = dashEnd(text, at)
		case strings.HasPrefix(rest[i:], "–"):
			n, width = dashEnd(text, at), len("–")
		case strings.HasPrefix(rest[i:], "’"):
			n, width = apostropheEnd(text, at), len("’")
		case at < len(text) && text[at] == c:
			n = at + 1
		}
		if n == at {
			return 0
		}
		inWord = rest[i] >= utf8.RuneSelf && width == 1 || isLetter(rest[i])
		at, i = n, i+width
	}
	if inWord && wordEnd(text, at) > at && !isHan(text[:at]) {
		return 0
	}
	return at
}

// dashEnd returns where the hyphen or the dash at at ends: years are joined by
// either, "2015–2030".
func dashEnd(text string, at int) int {
	if strings.HasPrefix(text[at:], "–") {
		return at + len("–")
	}
	return hyphenEnd(text, at)
}

// apostropheEnd returns where the apostrophe at at ends, be it curled or not.
func apostropheEnd(text string, at int) int {
	switch rest := text[at:]; {
	case strings.HasPrefix(rest, "'"):
		return at + 1
	case strings.HasPrefix(rest, "’"):
		return at + len("’")
	}
	return at
}

// wordEnd returns where the letters end that begin at at. Chinese does not part
// its words, so each of its characters counts as one.
func wordEnd(text string, at int) int {
	for start := at; at < len(text); {
		c := text[at]
		if c < utf8.RuneSelf {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				return at
			}
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.Is(unicode.Han, r) && at > start, !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r):
			return at
		case unicode.Is(unicode.Han, r):
			return at + n
		}
		at += n
	}
	return at
}

// isHan reports whether s ends in a Chinese character.
func isHan(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.Is(unicode.Han, r)
}

// skipSpace returns where the white space ends that begins at at, of any kind
// that Unicode knows, together with the marks that only tell in which direction
// a text runs.
func skipSpace(text string, at int) int {
	for at < len(text) {
		switch {
		case text[at] == ' ' || text[at]-'\t' < 5:
			at++
		case text[at] < utf8.RuneSelf:
			return at
		default:
			r, n := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
				return at
			}
			at += n
		}
	}
	return at
}

// readMark reads the punctuation mark at at, and returns the one of English that
// does its work, or 0 where there is none.
func readMark(text string, at int) (c byte, end int) {
	if at == len(text) {
		return 0, at
	}
	if c = text[at]; c < utf8.RuneSelf {
		return c, at + 1
	}
	r, n := utf8.DecodeRuneInString(text[at:])
	switch r {
	case '،', '，', '、':
		return ',', at + n
	case '؛', '；':
		return ';', at + n
	case '（':
		return '(', at + n
	case '）':
		return ')', at + n
	case '：':
		return ':', at + n
	case '。', '．':
		return '.', at + n
	}
	return 0, at + n
}

// skipMark returns where the mark c ends if it stands at at, or at.
func skipMark(text string, at int, c byte) int {
	if mark, end := readMark(text, at); mark == c {
		return end
	}
	return at
}
