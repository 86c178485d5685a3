package symbol

import "unicode/utf8"

// Ordinals are looked up folded: in small letters, without accents, with spaces
// for the hyphens that French and English have or leave out, and with one form
// of the Arabic alif. What is found is told in places of the text as it was.

// window is how much text, folded, a mention of a session is looked for in.
const window = far + behind

// A folded is a stretch of text in small letters without accents, with spaces
// for hyphens. A byte of it comes from at[i] of the text.
type folded struct {
	b  [window]byte
	at [window + 1]uint8
	n  int
}

// fold folds text, or as much of it as goes in.
func (f *folded) fold(text string) {
	f.n = 0
	// Places are bytes, so that a window of text is as long as they reach.
	i, end := 0, min(len(text), 0xff)
	for i < end && f.n < window {
		f.at[f.n] = uint8(i)
		if c := text[i]; c < utf8.RuneSelf {
			i++
			if c = foldASCII(c); c != ' ' || f.n == 0 || !idle(f.b[f.n-1], text[i:]) {
				f.b[f.n] = c
				f.n++
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if f.n+size > window {
			break
		}
		if r = foldRune(r); r != 0 {
			from := f.n
			f.n += utf8.EncodeRune(f.b[f.n:], r)
			for j := from; j < f.n; j++ {
				f.at[j] = uint8(i)
			}
		}
		i += size
	}
	f.at[f.n] = uint8(i)
}

// Chinese has no spaces between words, so that a blank between two characters comes
// from the end of a line, or from a title that was spaced out to fill one: 大 会.

// idle reports whether a blank between the byte before it and the text behind it
// tells nothing: a second one, as typists leave it, or one in Chinese, where only
// the end of a line puts one.
func idle(before byte, behind string) bool {
	const ideographs = 0xe3 // the first byte of U+3000, and of all behind it more
	return before == ' ' || before >= utf8.RuneSelf && behind != "" && behind[0] >= ideographs
}

// index returns where a folded word stands from an offset on, or -1.
func (f *folded) index(from int, word string) int {
	for i := from; i+len(word) <= f.n; i++ {
		if f.b[i] == word[0] && string(f.b[i:i+len(word)]) == word {
			return i
		}
	}
	return -1
}

// foldASCII folds one character of ASCII.
func foldASCII(c byte) byte {
	switch {
	case c > 'Z' || '-' < c && c < 'A':
		return c // what texts have most
	case 'A' <= c:
		return c + 0x20
	case c == '-' || c == '\t' || c == '\n':
		return ' '
	}
	return c
}

// foldRune folds one character outside ASCII, to 0 if it stands for nothing.
func foldRune(r rune) rune {
	switch {
	case r == utf8.RuneError:
		return 0x7f
	case 'А' <= r && r <= 'Я':
		return r + 0x20
	case '\u2010' <= r && r <= '\u2012', r == '\u00a0', r == '\u202f':
		return ' '
	case '\u064b' <= r && r <= '\u0652', r == '\u0640', r == '\u00ad', '\u200b' <= r && r <= '\u200f':
		return 0
	}
	switch r {
	case 'é', 'è', 'ê', 'É', 'È':
		return 'e'
	case 'í', 'Í':
		return 'i'
	case 'ó', 'Ó':
		return 'o'
	case 'à', 'À':
		return 'a'
	case '’':
		return '\''
	case 'ё', 'Ё':
		return 'е'
	case 'أ', 'إ', 'آ':
		return 'ا'
	}
	return r
}

// A word of folded text ends at a space or a mark. Letters outside ASCII belong to
// it, also those that were no letters of an ordinal: دورتها، ends before its comma.

// wordEnd returns where the word that goes on at text[i] ends.
func wordEnd(text []byte, i int) int {
	for i < len(text) && (isLetter(text[i]) || isDigit(text[i]) || text[i] >= utf8.RuneSelf && !punctuation(text[i:])) {
		_, n := utf8.DecodeRune(text[i:])
		i += n
	}
	return i
}

// wordStart returns where the last word of text begins: behind a space, or the
// dash of семидесятой–восьмидесятой.
func wordStart(text []byte) int {
	i := len(text)
	for i > 0 && text[i-1] != ' ' && (text[i-1] != 0x93 || !endsWith(text[:i], "–")) {
		i--
	}
	return i
}

// Runs of spaces were made one, but a space that does not break the line may stand
// next to another.

// trimmed returns the length of text without the spaces at its end.
func trimmed(text []byte) int {
	n := len(text)
	for n > 0 && text[n-1] == ' ' {
		n--
	}
	return n
}

// Folded text is looked at in place, without making strings of it.

// beginsWith reports whether text begins with s.
func beginsWith(text []byte, s string) bool {
	return len(text) >= len(s) && string(text[:len(s)]) == s
}

// endsWith reports whether text ends with s.
func endsWith(text []byte, s string) bool {
	return len(text) >= len(s) && string(text[len(text)-len(s):]) == s
}

// punctuation reports whether text begins with a mark that ends a word.
func punctuation(text []byte) bool {
	r, _ := utf8.DecodeRune(text)
	return r == '،' || r == '؛' || r == '»' || r == '«' || '\u2010' <= r && r <= '\u206f' || '\u3000' <= r && r <= '\u303f' || r >= '\uff00'
}
