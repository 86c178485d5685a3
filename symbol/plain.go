package symbol

import "github.com/undoc-go/undoc/internal/eight"

// Nine symbols in ten are spelled as documents print them, with capital letters,
// known words and numbers between their slashes. Their components are read eight
// bytes at a time: a run of letters or digits ends at the first byte of another
// class, which arithmetic on all eight finds at once, and letters that fit in an
// integer are looked up as one. What is not so plain is left where it stands.

// plainly reads a symbol all of which is plain. If something is not, the reading
// stands before it.
func (p *reading) plainly() bool {
	x := eight.At(p.in, 0)
	n := eight.Letters(x)
	if n == 0 || n == len(p.in) || p.in[n] != '/' || organIndex(eight.Lowest(x, n)) == 0 {
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
		x := eight.At(s, start)
		end := start + eight.Digits(x)
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
	n := eight.Letters(x)
	key := eight.Lowest(x, n)
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
	x = eight.At(s, from)
	end = from + eight.Digits(x)
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
		end := i + 1 + eight.Digits(eight.At(s, i+1))
		if end > i+1 && !(end+1 < len(s) && s[end] == '/' && isDigit(s[end+1])) {
			return end
		}
	}
	return i
}

// plainName reports whether letters that are no known word are the name of a
// body in capitals, and not a Roman numeral or a blank.
func plainName(key uint64) bool {
	if key&(0x20*eight.Ones) != 0 {
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
