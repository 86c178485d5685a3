package symbol

import "math/bits"

// Nine symbols in ten are spelled as documents print them, with capital letters,
// known words and numbers between their slashes. Their components are read eight
// bytes at a time: a run of letters or digits ends at the first byte of another
// class, which arithmetic on all eight finds at once, and letters that fit in an
// integer are looked up as one. What is not so plain is left where it stands.

// plainly reads a symbol all of which is plain. If something is not, the scanner
// stands before it.
func (p *reading) plainly() bool {
	n := leadingLetters8(eight(p.in, 0))
	if n == 0 || n == len(p.in) || p.in[n] != '/' || organIndex(eight(p.in, 0)&(1<<(8*n)-1)) == 0 {
		return false
	}
	p.pos = n
	p.last = component{class: className, end: uint8(n)}
	p.plain(0)
	if p.pos < len(p.in) || p.fail != "" || !p.complete() {
		return false
	}
	p.close(uint8(p.pos))
	return true
}

// plain reads the components that are spelled as documents print them, up to the
// first that is not. Their places in the canonical spelling are shift more than
// in the input.
func (p *reading) plain(shift int) {
	for p.fail == "" && p.pos+1 < len(p.in) && p.in[p.pos] == '/' {
		c, end := plainComponent(p.in, p.pos+1, shift)
		if c.class == classNone || end+shift > maxLength {
			return
		}
		p.pos = end
		if !p.take(c) {
			return
		}
	}
}

// plainComponent reads the component at s[i:]. Its class is none if it is not
// plain; shift is what its places in the canonical spelling have more.
func plainComponent(s string, i, shift int) (c component, end int) {
	x := eight(s, i)
	if n := leadingDigits8(x); n > 0 {
		end = i + n
		c = component{class: classNumber, start: uint8(i + shift), from: uint8(i + shift), to: uint8(end + shift)}
	} else {
		c, end = plainWord(s, i, shift, x)
	}
	if end < len(s) && s[end] != '/' {
		c.class = classNone
	}
	return c, end
}

// plainWord reads letters, and a number behind their dot.
func plainWord(s string, i, shift int, x uint64) (c component, end int) {
	n := leadingLetters8(x)
	key := x & (1<<(8*n) - 1)
	spelling := &spellings[spellingIndex(key)]
	if n == 0 || spelling.word == 0 && !plainName(key) || !spelling.printed && spelling.word > 0 {
		return component{}, i
	}
	end = i + n
	c = component{class: className, word: spelling.word, start: uint8(i + shift), end: uint8(end + shift)}
	if end == len(s) || s[end] == '/' {
		if r := words[c.word].role; r == roleChange || r == roleSplit {
			c.class = classNone // Add. has a dot there, and a part its brackets
		}
		return c, end
	}
	x = eight(s, end+1)
	digits := leadingDigits8(x)
	if s[end] != '.' || digits == 0 {
		return component{}, i
	}
	c.class, c.from = classDotted, c.end+1
	c.to = c.from + uint8(digits)
	c.year = digits == len("1945") && isYear4(x)
	return c, end + 1 + digits
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
