package resolution

import (
	"unicode"
	"unicode/utf8"
)

// wordsAt returns where in text, from at on, the words of want end, or -1 where
// they do not stand there as whole words. Want is in lower case with plain
// spaces, hyphens and apostrophes, which stand for all their kinds. Vowel marks,
// direction marks and soft hyphens of text count for nothing: the published
// Arabic texts write and omit them at will.
func wordsAt(text string, at int, want string) int {
	// A space of want stands for a run of any white space: exports have no-break and
	// thin spaces, and line ends.
	for i := 0; i < len(want); {
		if want[i] == ' ' {
			next := afterSpace(text, at)
			if next == at {
				return -1
			}
			at, i = next, i+1
			continue
		}
		// Most letters are ASCII on both sides.
		if at < len(text) && text[at] < utf8.RuneSelf && want[i] < utf8.RuneSelf {
			if lowerASCII(text[at]) != want[i] {
				return -1
			}
			at, i = at+1, i+1
			continue
		}
		r, n := runeAt(text, at)
		w, size := utf8.DecodeRuneInString(want[i:])
		if n == 0 || r != w {
			return -1
		}
		at, i = at+n, i+size
	}
	// "note" is not in "notes", nor "well" in "well-being".
	at = afterMarks(text, at)
	if !endsWord(text, at) {
		return -1
	}
	return at
}

// runeAt returns the next rune that counts, folded, and how many bytes it takes
// with the marks before it: none at the end of text.
func runeAt(text string, at int) (rune, int) {
	// Most letters are ASCII: they need neither decoding nor folding tables.
	if at < len(text) && text[at] < utf8.RuneSelf {
		return rune(lowerASCII(text[at])), 1
	}
	for start := at; ; {
		r, n := utf8.DecodeRuneInString(text[at:])
		if n == 0 {
			return 0, 0
		}
		at += n
		if !invisible(r) && !vowelMark(r) {
			return foldRune(r), at - start
		}
	}
}

// nextRune returns the rune after at, folded, and where it ends: a plain space
// for any white space, and none at the end of text.
func nextRune(text string, at int) (rune, int) {
	start := afterMarks(text, at)
	if end := afterSpace(text, start); end > start {
		return ' ', end
	}
	r, n := runeAt(text, start)
	return r, start + n
}

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// foldRune returns the lower case of r, the plain apostrophe and hyphen for
// their typeset kinds, and the letter that Russian texts write for ё.
func foldRune(r rune) rune {
	switch r {
	case '’', 'ʼ':
		return '\''
	case '\u2010', '\u2011':
		return '-'
	case 'ё', 'Ё':
		return 'е'
	}
	switch {
	// Arabic and Chinese have no capitals to fold, and Russian has those of one range.
	case caseless(r), 'а' <= r && r <= 'я':
		return r
	case 'А' <= r && r <= 'Я':
		return r + 'а' - 'А'
	}
	return unicode.ToLower(r)
}

// caseless reports whether r is of a script without capitals, Arabic or Chinese:
// asking Unicode takes longer.
func caseless(r rune) bool { return 0x600 <= r && r < 0x700 || ideographic(r) }

// endsWord reports whether no word of text goes on at at. Chinese, which does
// not part its words, may go on anywhere.
func endsWord(text string, at int) bool {
	if at == len(text) || text[at] < utf8.RuneSelf && text[at] != '-' && !isAlphanumeric(text[at]) {
		return true // as nearly all words end
	}
	r, n := utf8.DecodeRuneInString(text[at:])
	// A hyphen goes on with the word only before a letter: "troop- and" does not.
	if r == '-' || r == '\u2011' {
		r, _ = utf8.DecodeRuneInString(text[at+n:])
	}
	if last, _ := utf8.DecodeLastRuneInString(text[:at]); ideographic(last) {
		return true
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// ideographic reports whether r is of a script that does not part its words.
func ideographic(r rune) bool { return 0x2e80 <= r && r < 0xa000 }

// afterWord returns where the word at at ends: letters and hyphens.
func afterWord(text string, at int) int {
	for at < len(text) {
		r, n := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsLetter(r) && foldRune(r) != '-' {
			break
		}
		at += n
	}
	return at
}

// afterSpace returns the first byte from at on that is no white space, and no
// mark that cannot be seen.
func afterSpace(text string, at int) int {
	for at < len(text) {
		if c := text[at]; c < utf8.RuneSelf {
			if c != ' ' && (c < '\t' || c > '\r') {
				break
			}
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsSpace(r) && !invisible(r) {
			break
		}
		at += n
	}
	return at
}

// afterMarks returns the first byte from at on that is not of a mark to ignore.
func afterMarks(text string, at int) int {
	for at < len(text) && text[at] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(text[at:])
		if !invisible(r) && !vowelMark(r) {
			break
		}
		at += n
	}
	return at
}

// invisible reports whether r only steers how text is set: soft hyphen, joiners
// and direction marks.
func invisible(r rune) bool {
	return r == 0xad || 0x200b <= r && r <= 0x200f || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 || r == 0xfeff
}

// vowelMark reports whether r is an Arabic vowel mark or the stroke that
// lengthens a word.
func vowelMark(r rune) bool { return 0x64b <= r && r <= 0x652 || r == 0x640 }
