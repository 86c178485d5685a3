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
	s, i := p.in, p.pos
	if len(s)+shift > maxLength {
		return
	}
	for i+1 < len(s) && s[i] == '/' {
		start := i + 1
		x := eight(s, start)
		end := start + leadingDigits8(x)
		if end == start {
			if end = p.plainWord(s, start, shift, x); end == start {
				break
			}
			i = end
			continue
		}
		// What hangs on a number, a bracket or a letter, is not plain.
		if end < len(s) && s[end] != '/' {
			if end = rangeEnd(s, end); end < len(s) && s[end] != '/' {
				break
			}
		}
		if i = end; p.base == 0 {
			p.takeNumber(uint8(start+shift), uint8(end+shift))
		}
		p.last.class, p.last.start = classNumber, uint8(start+shift)
	}
	p.pos = i
}

// plainWord reads the letters of x, which stand at s[start:], and a number behind
// their dot. It returns where they end, or start if they are not plain.
func (p *reading) plainWord(s string, start, shift int, x uint64) int {
	n := leadingLetters8(x)
	key := lowest(x, n)
	spelling := &spellings[spellingIndex(key)]
	if n == 0 || !spelling.printed && (spelling.word > 0 || !plainName(key) || p.numAt > 0 && findSplit(s[start:start+n]) > 0) {
		return start
	}
	// Letters that no table has are words[0], part of the name of a body.
	w, end := &words[spelling.word], start+n
	if end == len(s) || s[end] == '/' {
		if w.role == roleChange || w.role == roleSplit {
			return start // Add. has a dot there, and a part its brackets
		}
		p.last.class, p.last.start = className, uint8(start+shift)
		if p.base == 0 {
			p.takeName(w, uint8(start+shift))
		}
		return end
	}
	if s[end] != '.' {
		return start
	}
	from := end + 1
	x = eight(s, from)
	end = from + leadingDigits8(x)
	if end < len(s) && s[end] != '/' {
		end = rangeEnd(s, end)
	}
	if end == from || end < len(s) && s[end] != '/' {
		return start
	}
	p.last.class, p.last.start = classDotted, uint8(start+shift)
	if p.base == 0 {
		p.takeDotted(w, uint8(start+shift), uint8(from+shift), uint8(end+shift), end-from == len("1945") && isYear4(x))
	}
	return end
}

// rangeEnd returns where the range of numbers ends that goes on with a hyphen at
// s[i], or i if none does. The hyphen of 65/1-65/5 stands between two documents.
func rangeEnd(s string, i int) int {
	if s[i] == '-' && isDigit(s[i-1]) {
		end := i + 1 + leadingDigits8(eight(s, i+1))
		if end > i+1 && !(end+1 < len(s) && s[end] == '/' && isDigit(s[end+1])) {
			return end
		}
	}
	return i
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
		case 'N', 'Y':
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
// byte, with zeros behind the end of s. It does not branch on where that is.
func eight(s string, i int) uint64 {
	if len(s) < 8 {
		return few(s, i)
	}
	j := min(i, len(s)-8)
	return load(s[j:]) >> (8 * (i - j))
}

// few is eight for a short s.
func few(s string, i int) uint64 {
	var x uint64
	for n := len(s) - 1; n >= i; n-- {
		x = x<<8 | uint64(s[n])
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

// Both find the first byte of another class in the same way: a sum sets the
// highest bit of each byte that is beyond a bound, no sum reaches into the next
// byte since the highest bits are cleared before, and the lowest bit that is set
// counts the bytes below it.

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

// The first digit is in the lowest byte, so that the bytes come in the order of the
// digits as x is shifted.

// isYear4 reports whether the four digits in the lowest bytes of x are a year.
func isYear4(x uint64) bool {
	year := 0
	for range 4 {
		year, x = year*10+int(byte(x)-'0'), x>>8
	}
	return isYear(year)
}
