package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
	"github.com/undoc-go/undoc/internal/wordindex"
)

// match returns the row with the most words of those that stand in text at at,
// where a word begins, and where they end. A word that the table has in small
// letters may begin with a capital.
func (t wordTable) match(text string, at int) (referenceWord, int) {
	key, end := wordindex.Word(text, at)
	return t.matchWord(text, at, end, key)
}

// matchWord is match for the word that ends at end and has the key. A noun can be
// one that a letter is glued to, which begins a name: "لإعلان ريو".
func (t wordTable) matchWord(text string, at, end int, key uint64) (referenceWord, int) {
	w, to := t.matchLetters(text, at, end, key)
	if (w.kind == noWord || w.kind == nounWord) && t.Glues != 0 && end > at {
		if glued, to := t.matchGlued(text, at); glued.kind != noWord {
			return glued, to
		}
	}
	return w, to
}

// matchWhole is match for words that are not written together with the next.
func (t wordTable) matchWhole(text string, at int) (referenceWord, int) {
	key, end := wordindex.Word(text, at)
	return t.matchLetters(text, at, end, key)
}

// matchLetters is matchWord for words that are not written together with the next.
// Where no letters end at end, figures can be the first word.
func (t wordTable) matchLetters(text string, at, end int, key uint64) (referenceWord, int) {
	if end == at {
		if _, end = readDigits(text, at, 4); end == at {
			return referenceWord{}, at
		}
		key = wordindex.Key(text[at:end])
	}
	w, to := t.matchFirst(text, at, end, key)
	if w.kind != noWord {
		return w, to
	}
	small, ok := wordindex.SmallKey(text, at, end)
	if !ok {
		return w, to
	}
	return t.matchFirst(text, at, end, small)
}

// upperCase reports whether r is a capital letter.
func upperCase(r rune) bool {
	if r < utf8.RuneSelf {
		return 'A' <= r && r <= 'Z'
	}
	return !fold.Caseless(r) && unicode.IsUpper(r)
}

// matchGlued returns the word of one letter that is glued to a word which the
// table has. The rest of it is matched next.
func (t wordTable) matchGlued(text string, at int) (referenceWord, int) {
	w, end := t.gluedWord(text, at)
	next := end
	for range wordindex.MostGlued {
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
	rows := t.rows(wordindex.Key(text[at : at+n]))
	// Of the rows that begin with a word, the one that is nothing else is the first.
	if len(rows) == 0 || len(rows[0].words) != n || rows[0].value&glued == 0 {
		return referenceWord{}, at
	}
	return rows[0], at + n
}

// matchFirst is match for the rows whose first word has the key and is text[at:end],
// or that with a small letter.
func (t wordTable) matchFirst(text string, at, end int, key uint64) (found referenceWord, to int) {
	slot := t.Find(key)
	first := end
	for slot != nil {
		rows := referenceWords[slot.From:slot.To]
		// Words of more than eight bytes can have the key of others, and so can several.
		if (end-at > wordindex.WholeKey || end > first) && !sameWords(rows[0].words, text[at:end]) {
			return found, to
		}
		if len(rows[0].words) == end-at {
			found, to = rows[0], end
		}
		if !slot.GoesOn(text, end) {
			return found, to
		}
		deeper, all, next, sure := t.Deeper(slot, text, end, key)
		if !sure {
			break
		}
		slot, key, end = deeper, all, next
	}
	if slot != nil {
		for _, row := range referenceWords[slot.From:slot.To] {
			if otherLetter(text, end, row.words[end-at:]) {
				continue
			}
			if n := phraseEnd(text, first, row.words[first-at:]); n > to {
				found, to = row, n
			}
		}
	}
	return found, to
}

// otherLetter reports whether the text goes on at at with another letter than the rest of
// a row, behind a space or not: so it is with most rows.
func otherLetter(text string, at int, rest string) bool {
	if rest == "" || at == len(text) {
		return false
	}
	if rest[0] == ' ' && text[at] == ' ' {
		at, rest = at+1, rest[1:]
	}
	if len(rest) < 3 || len(text)-at < 3 {
		return false
	}
	// Chinese characters differ in the last byte, too.
	switch c, d := rest[0], text[at]; {
	case isLetter(c) && isLetter(d):
		return c != d
	case endsHan(rest[:3]) && endsHan(text[at:at+3]):
		return rest[:3] != text[at:at+3]
	}
	return false
}

// sameWords reports whether a row begins with the words, in whatever case its first
// letter is.
func sameWords(row, words string) bool {
	_, n := utf8.DecodeRuneInString(words)
	return len(row) >= len(words) && row[n:len(words)] == words[n:]
}

// rows returns the rows whose first word has the key.
func (t wordTable) rows(key uint64) []referenceWord {
	slot := t.Find(key)
	if slot == nil {
		return nil
	}
	return referenceWords[slot.From:slot.To]
}

// phraseEnd returns where the rest of a phrase ends that continues in text at
// at, or 0 where it does not. Any space will do for a space, since published
// texts have ones that do not break anywhere, and so with hyphens and
// apostrophes. A phrase that ends in a letter must not end inside a word, except
// in Chinese.
func phraseEnd(text string, at int, rest string) int {
	// Most texts have the plain marks that the tables have, and behind them a space, or
	// after Chinese anything.
	if end := at + len(rest); end <= len(text) && text[at:end] == rest && (end < len(text) && text[end] < utf8.RuneSelf && !isLetter(text[end]) || endsHan(text[:end])) {
		return end
	}
	inWord := true
	for i := 0; i < len(rest); {
		n, width := at, 1
		switch c := rest[i]; {
		case c == ' ':
			n = skipSpace(text, at)
		case c == '-':
			n = dashEnd(text, at)
		case c == "–"[0] && strings.HasPrefix(rest[i:], "–"):
			n, width = dashEnd(text, at), len("–")
		case c == "’"[0] && strings.HasPrefix(rest[i:], "’"):
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
func wordEnd(text string, at int) int { return wordindex.End(text, at) }

// endsHan reports whether s, which is valid, ends in a Chinese character of those that
// texts have.
func endsHan(s string) bool {
	return len(s) > 2 && s[len(s)-3]-0xe5 < 5 && s[len(s)-1] >= utf8.RuneSelf
}

// isHan reports whether s ends in a Chinese character.
func isHan(s string) bool {
	if endsHan(s) {
		return true
	}
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
		case beginsLetter(text[at]):
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

// beginsLetter reports whether c begins no white space and no mark that has no other form:
// it is of ASCII, or begins letters of Latin, Cyrillic, Arabic or Chinese, as most do.
func beginsLetter(c byte) bool {
	return c < utf8.RuneSelf || c == 0xc3 || c&^1 == 0xd0 || c == 0xd9 || 0xe4 <= c && c <= 0xe9
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
