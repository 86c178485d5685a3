// Package fold reads running text as it is compared with the words of tables:
// letters without case, hyphens and apostrophes of one kind, any white space as
// one space, and no marks that only steer how a text is set.
//
// The words of a table are in lower case with plain spaces, hyphens and
// apostrophes, which stand for all their kinds. Vowel marks, direction marks and
// soft hyphens of the text count for nothing: the published Arabic texts write
// and omit them at will.
package fold

import (
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// WordsAt returns where in text, from at on, the words of a table end, or -1
// where they do not stand there as whole words.
func WordsAt(text string, at int, words string) int {
	for i := 0; i < len(words); {
		// Most letters are ASCII on both sides.
		if at < len(text) && text[at] < utf8.RuneSelf && words[i] < utf8.RuneSelf && words[i] != ' ' {
			if lower(text[at]) != words[i] {
				return -1
			}
			at, i = at+1, i+1
			continue
		}
		if n := sameLetter(text[at:], words[i:]); n > 0 {
			at, i = at+n, i+n
			continue
		}
		if words[i] == ' ' {
			r, next := Next(text, at)
			if r != ' ' {
				return -1
			}
			at, i = next, i+1
			continue
		}
		r, n := RuneAt(text, at)
		w, size := utf8.DecodeRuneInString(words[i:])
		if n == 0 || r != w {
			return -1
		}
		at, i = at+n, i+size
	}
	// "note" is not in "notes", nor "well" in "well-being".
	if at = AfterMarks(text, at); !EndsWord(text, at) {
		return -1
	}
	return at
}

// sameLetter returns how many bytes a letter beyond ASCII takes with which both the
// text and the words of a table begin, or 0: nearly all letters that are the same
// when folded have the same bytes.
func sameLetter(text, words string) int {
	switch {
	case len(text) < 2 || len(words) < 2 || text[0] < 0xc3 || text[0] != words[0] || text[1] != words[1]:
		return 0
	case text[0] < 0xe0:
		return 2
	case text[0] < 0xf0 && len(text) > 2 && len(words) > 2 && text[2] == words[2]:
		return 3
	}
	return 0
}

// RuneAt returns the next rune that counts, folded, and how many bytes it takes
// with the marks before it: none at the end of text.
func RuneAt(text string, at int) (rune, int) {
	// Most letters are ASCII: they need neither decoding nor folding tables.
	if at < len(text) && text[at] < utf8.RuneSelf {
		return rune(lower(text[at])), 1
	}
	for start := at; at < len(text); {
		r, n := decode(text, at)
		at += n
		if !Invisible(r) && !vowelMark(r) {
			return Rune(r), at - start
		}
	}
	return 0, 0
}

// decode returns the rune at at, and how many bytes it takes. Those of two bytes,
// Latin with marks, Cyrillic and Arabic, are read in place.
func decode(text string, at int) (rune, int) {
	if c := text[at]; 0xc2 <= c && c < 0xe0 && at+1 < len(text) && text[at+1]&0xc0 == 0x80 {
		return rune(c&0x1f)<<6 | rune(text[at+1]&0x3f), 2
	}
	return utf8.DecodeRuneInString(text[at:])
}

// beginsLetter reports whether nothing but letters begins with c, neither a space
// nor a mark: Latin with marks, Cyrillic, most of Arabic, and Chinese.
func beginsLetter(c byte) bool { return 0xc3 <= c && c < 0xd9 || 0xe4 <= c && c < 0xea }

// Next returns the rune at at, folded, and where it ends: a plain space for any
// run of white space, as exports have no-break and thin spaces, and line ends.
func Next(text string, at int) (rune, int) {
	start := AfterMarks(text, at)
	if end := AfterSpace(text, start); end > start {
		return ' ', end
	}
	r, n := RuneAt(text, start)
	return r, start + n
}

func lower(c byte) byte {
	if c-'A' < 26 {
		return c | 0x20
	}
	return c
}

// Rune returns the lower case of r, the plain apostrophe and hyphen for their
// typeset kinds, and the letter that Russian texts write for ё.
func Rune(r rune) rune {
	switch {
	// Arabic and Chinese have no capitals to fold, and Latin and Russian have their
	// letters in one range each: asking Unicode takes longer.
	case 'а' <= r && r <= 'я', Caseless(r), 'à' <= r && r <= 'ÿ':
		return r
	case 'А' <= r && r <= 'Я':
		return r + 'а' - 'А'
	case r == '’', r == 'ʼ':
		return '\''
	case r == '\u2010', r == '\u2011':
		return '-'
	case r == 'ё', r == 'Ё':
		return 'е'
	}
	return unicode.ToLower(r)
}

// Caseless reports whether r is of a script without capitals, Arabic or Chinese:
// asking Unicode takes longer.
func Caseless(r rune) bool { return 0x600 <= r && r < 0x700 || Ideographic(r) }

// Ideographic reports whether r is of a script that does not part its words.
func Ideographic(r rune) bool { return 0x2e80 <= r && r < 0xa000 }

// EndsWord reports whether no word of text goes on at at. Chinese, which does
// not part its words, may go on anywhere.
func EndsWord(text string, at int) bool {
	if at == len(text) || text[at] < utf8.RuneSelf && text[at] != '-' && text[at]-'0' >= 10 && lower(text[at])-'a' >= 26 {
		return true // as nearly all words end
	}
	r, n := decode(text, at)
	// A hyphen goes on with the word only before a letter: "troop- and" does not.
	if r == '-' || r == '\u2011' {
		r, _ = utf8.DecodeRuneInString(text[at+n:])
	}
	if last, _ := utf8.DecodeLastRuneInString(text[:at]); Ideographic(last) {
		return true
	}
	return !isLetter(r) && !unicode.IsDigit(r)
}

// AfterWord returns where the word at at ends: letters and hyphens.
func AfterWord(text string, at int) int {
	for at < len(text) {
		n := eight.Letters(eight.At(text, at))
		if at += n; n == eight.Size {
			continue
		}
		if at == len(text) {
			break
		}
		r, n := decode(text, at)
		if r != '-' && (r < utf8.RuneSelf || !isLetter(r) && Rune(r) != '-') {
			break
		}
		at += n
	}
	return at
}

// AfterSpace returns the first byte from at on that is no white space, and no
// mark that cannot be seen.
func AfterSpace(text string, at int) int {
	for at < len(text) {
		if c := text[at]; c < utf8.RuneSelf {
			if c != ' ' && c-'\t' > '\r'-'\t' {
				break
			}
			at++
			continue
		}
		if beginsLetter(text[at]) {
			break
		}
		r, n := decode(text, at)
		if !IsSpace(r) && !Invisible(r) {
			break
		}
		at += n
	}
	return at
}

// IsSpace reports whether r is white space: asking Unicode takes longer.
func IsSpace(r rune) bool {
	return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xa0 || 0x1680 <= r && r <= 0x3000 && unicode.IsSpace(r)
}

// AfterMarks returns the first byte from at on that is not of a mark to ignore.
func AfterMarks(text string, at int) int {
	for at < len(text) && text[at] >= utf8.RuneSelf && !beginsLetter(text[at]) {
		r, n := decode(text, at)
		if !Invisible(r) && !vowelMark(r) {
			break
		}
		at += n
	}
	return at
}

// Invisible reports whether r only steers how text is set: soft hyphen, joiners
// and direction marks.
func Invisible(r rune) bool {
	return r == 0xad || r >= 0x200b && (r <= 0x200f || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 || r == 0xfeff)
}

// vowelMark reports whether r is an Arabic vowel mark or the stroke that
// lengthens a word.
func vowelMark(r rune) bool { return 0x64b <= r && r <= 0x652 || r == 0x640 }
