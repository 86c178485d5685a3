package symbol

import "math/bits"

// Nine symbols in ten are spelled as documents print them, with capital letters,
// known words and numbers between their slashes. Their components are read eight
// bytes at a time: a run of letters or digits ends at the first byte of another
// class, which arithmetic on all eight finds at once, and letters that fit in an
// integer are looked up as one. What is not so plain is left where it stands.

// plainly reads a symbol all of which is plain. If something is not, the reading
// stands before it.
func (p *reading) plainly() bool {
	x := eight(p.in, 0)
	n := leadingLetters8(x)
	if n == 0 || n == len(p.in) || p.in[n] != '/' || organIndex(lowest(x, n)) == 0 {
		return false
	}
	p.pos = n
	p.plain(0)
	if p.pos < len(p.in) || !p.complete() {
		return false
	}
	p.close(uint8(p.pos))
	return true
}

// plain reads the components that are spelled as documents print them, up to the
// first that is not. Their places in the canonical spelling are shift more than
// in the input.
func (p *reading) plain(shift int) {
	s := p.in
	for p.fail == "" && p.pos+1 < len(s) && s[p.pos] == '/' {
		i := p.pos + 1
		x := eight(s, i)
		n := leadingDigits8(x)
		end := i + n
		if n == 0 {
			if !p.plainWord(s, i, shift, x) {
				return
			}
			continue
		}
		if end < len(s) && s[end] != '/' || end+shift > maxLength {
			return
		}
		p.pos, p.last.class, p.last.start = end, classNumber, uint8(i+shift)
		if p.base == 0 {
			p.takeNumber(uint8(i+shift), uint8(end+shift))
		}
	}
}

// plainWord reads the letters of x, which stand at s[i:], and a number behind
// their dot. It reports whether they are plain.
func (p *reading) plainWord(s string, i, shift int, x uint64) bool {
	n := leadingLetters8(x)
	key := lowest(x, n)
	spelling := &spellings[spellingIndex(key)]
	if n == 0 || !spelling.printed && (spelling.word > 0 || !plainName(key)) {
		return false
	}
	w, dot := &words[spelling.word], i+n
	if dot < len(s) && s[dot] == '.' {
		return p.plainDotted(s, i, dot, shift, w)
	}
	if dot < len(s) && s[dot] != '/' || dot+shift > maxLength || w.role == roleChange || w.role == roleSplit {
		return false // Add. has a dot there, and a part its brackets
	}
	p.pos, p.last.class, p.last.start = dot, className, uint8(i+shift)
	if p.base == 0 {
		p.takeName(w, uint8(i+shift))
	}
	return true
}

// plainDotted reads the number behind the dot of a word at s[i:].
func (p *reading) plainDotted(s string, i, dot, shift int, w *word) bool {
	x := eight(s, dot+1)
	n := leadingDigits8(x)
	end := dot + 1 + n
	if n == 0 || end < len(s) && s[end] != '/' || end+shift > maxLength {
		return false
	}
	p.pos, p.last.class, p.last.start = end, classDotted, uint8(i+shift)
	if p.base == 0 {
		p.takeDotted(w, uint8(i+shift), uint8(dot+1+shift), uint8(end+shift), n == len("1945") && isYear4(x))
	}
	return true
}

// plainName reports whether letters that are no known word are the name of a
// body in capitals, and not a Roman numeral or a blank.
func plainName(key uint64) bool {
	if key&(0x20*ones) != 0 {
		return false
	}
	numeral, blank := true, true
	for ; key > 0; key >>= 8 {
		switch byte(key) {
		case 'X':
		case 'I', 'V', 'L', 'C':
			blank = false
		case 'N':
			numeral = false
		default:
			return true
		}
	}
	return !numeral && !blank
}

// ones has 1 in each of its eight bytes, so that a byte times ones is the byte
// eight times. tops has the highest bit of each.
const (
	ones = 0x0101010101010101
	tops = 0x80 * ones
)

// eight returns the eight bytes of s from s[i] on, the first in the lowest
// byte, with zeros behind the end of s.
func eight(s string, i int) uint64 {
	if i+8 <= len(s) {
		return load(s[i:])
	}
	if i < len(s) && len(s) >= 8 {
		return load(s[len(s)-8:]) >> (8 * (i + 8 - len(s)))
	}
	var x uint64
	for n := 0; i+n < len(s); n++ {
		x |= uint64(s[i+n]) << (8 * n)
	}
	return x
}

// load returns the first eight bytes of s, in one instruction on most machines.
func load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// lowest returns the n lowest bytes of x.
func lowest(x uint64, n int) uint64 { return x & (1<<(8*n) - 1) }

// leadingDigits8 returns how many of the eight bytes of x, from the lowest on,
// are digits.
func leadingDigits8(x uint64) int {
	x ^= '0' * ones // digits are 0 to 9 now
	return bits.TrailingZeros64((x&^tops+(0x80-10)*ones|x)&tops) / 8
}

// leadingLetters8 returns how many of the eight bytes of x, from the lowest on,
// are letters of ASCII.
func leadingLetters8(x uint64) int {
	small := (x | 0x20*ones) &^ tops
	letters := (small + (0x80-'a')*ones) &^ (small + (0x80-'z'-1)*ones) &^ x
	return bits.TrailingZeros64(^letters&tops) / 8
}

// isYear4 reports whether the four digits in the lowest bytes of x are a year.
func isYear4(x uint64) bool {
	year := 0
	for range 4 {
		year, x = year*10+int(byte(x)-'0'), x>>8
	}
	return isYear(year)
}
