package resolution

import "math/bits"

// A breakTable finds the white space, the pauses and the quotation marks of a text,
// and of the white space only that behind which a link may stand. It has for each
// byte which breaks may begin with it and, in the upper half, of which ones it may be
// the second byte: one look-up a byte passes by nearly all letters of every script.
type breakTable [256]uint16

// The breaks, by how they begin.
const (
	pauseBreak  = 1 << iota // a comma or a semicolon: anything may follow
	spaceBreak              // a space: letters of links may follow, more spaces and marks
	arabicBreak             // the byte with which Arabic pauses and some letters begin
	widerBreak              // the bytes of other spaces and pauses, and of quotation marks

	second = 8 // how far the upper half is shifted
)

// pauseBreaks is the table of all languages: only the spaces are missing, and the
// small and capital letters that links begin with.
var pauseBreaks = breakTable{
	',': pauseBreak | spaceBreak<<second, ';': pauseBreak | spaceBreak<<second,
	'\t': spaceBreak << second, '\n': spaceBreak << second, '\v': spaceBreak << second,
	'\f': spaceBreak << second, '\r': spaceBreak << second, ' ': spaceBreak << second,
	// Pauses and quotation marks: "،" and "؛", "«" and "»", those of U+2018 and on, and
	// the wide ones of Chinese.
	0x8c: arabicBreak << second, 0x9b: arabicBreak << second,
	0x80: widerBreak << second, 0x81: widerBreak << second, 0x85: widerBreak << second, 0x9a: widerBreak << second,
	0xa0: widerBreak << second, 0xab: widerBreak << second, 0xbb: widerBreak << second, 0xbc: widerBreak << second,
	0xd8: arabicBreak | spaceBreak<<second, 0xd9: spaceBreak << second,
	0xc2: widerBreak | spaceBreak<<second, 0xe1: widerBreak | spaceBreak<<second, 0xe2: widerBreak | spaceBreak<<second,
	0xe3: widerBreak | spaceBreak<<second, 0xef: widerBreak | spaceBreak<<second,
	// Latin letters with marks, Cyrillic letters and Chinese characters.
	0xc3: spaceBreak << second, 0xd0: spaceBreak << second, 0xd1: spaceBreak << second,
	0xe4: spaceBreak << second, 0xe5: spaceBreak << second, 0xe6: spaceBreak << second,
	0xe7: spaceBreak << second, 0xe8: spaceBreak << second, 0xe9: spaceBreak << second,
}

// breaks returns the table of a language. Where it has no links, as Arabic writes
// them with the verb, no space is a break.
func (t *verbTable) breaks() breakTable {
	b := pauseBreaks
	if t.links[0] == 0 {
		return b
	}
	for _, space := range [...]byte{'\t', '\n', '\v', '\f', '\r', ' '} {
		b[space] |= spaceBreak
	}
	for first := t.links[0]; first != 0; first &= first - 1 {
		b[0x40|bits.TrailingZeros64(first)] |= spaceBreak << second
	}
	return b
}

// next returns where the next break from at on begins, or something like it, or -1.
// One at the end of the text has nothing behind it.
func (b *breakTable) next(text string, at int) int {
	if at >= len(text) {
		return -1
	}
	for this := b[text[at]]; at+1 < len(text); at++ {
		following := b[text[at+1]]
		if this&(following>>second|pauseBreak) != 0 {
			return at
		}
		this = following
	}
	return -1
}

// mayLink reports whether a link may begin at at, behind a space, by its first two
// letters: most words fall at them.
func (t *verbTable) mayLink(text string, at int) bool {
	for _, letters := range t.links {
		if at+1 >= len(text) {
			return letters != 0
		}
		switch c := text[at]; {
		case c == ' ' || c|0x20-'a' < 26:
			at++
		case 0xc3 <= c && c < 0xe0 && (c != 0xd9 || text[at+1] > 0x92):
			at += 2
		default:
			return letters != 0 // a mark, perhaps, or one more space
		}
		if letters>>(text[at-1]&0x3f)&1 == 0 {
			return false
		}
	}
	return true
}
