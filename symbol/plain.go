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
	for i+1 < len(s) {
		if s[i] != '/' {
			end := i
			if i > p.pos { // behind the organ stands no part
				end = p.plainGroup(s, i, shift)
			}
			if end == i {
				break
			}
			i = end
			continue
		}
		start := i + 1
		var x uint64 // eight.At, but in line where it can be
		if len(s) >= eight.Size {
			x = eight.Near(s, start)
		} else {
			x = eight.At(s, start)
		}
		end := start + eight.Digits(x)
		if end == start {
			if end = p.plainWord(s, start, shift, x); end == start {
				break
			}
			i = end
			continue
		}
		if !ended(s, end) {
			if end = rangeEnd(s, end); !ended(s, end) {
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
	if len(s) >= eight.Size {
		x = eight.Near(s, from)
	} else {
		x = eight.At(s, from)
	}
	end = from + eight.Digits(x)
	if !ended(s, end) {
		end = rangeEnd(s, end)
	}
	if end == from || !ended(s, end) {
		return start
	}
	p.last.class, p.last.start = classDotted, uint8(start+shift)
	if p.base == 0 {
		p.takeDotted(w, uint8(start+shift), uint8(from+shift), uint8(end+shift), end-from == len("1945") && isYear4(x))
	}
	return end
}

// What hangs on a number are brackets, or letters behind a space, which are read
// behind it (suffix.go); letters that are glued to it may be part of it.

// ended reports whether a component whose last bytes are digits ends at s[i].
func ended(s string, i int) bool {
	return i == len(s) || s[i] == '/' || s[i] == ' ' || s[i] == '(' || s[i] == '['
}

// plainGroup reads a session or a part of a document in brackets behind the number that
// ends at s[i], as documents print it, and returns where it ends, or i.
func (p *reading) plainGroup(s string, i, shift int) int {
	if i+2 >= len(s) || s[i] != ' ' || s[i+1] != '(' {
		return i
	}
	end := closing(s, i+1)
	if end < 0 || s[end-1] != ')' || end < len(s) && s[end] != '/' {
		return i
	}
	text := s[i+2 : end-1]
	switch {
	case plainSplit(text):
	case p.last.class == classNumber && sessionText(text) > 0:
		if p.whenAt == 0 && p.base == 0 {
			p.whenAt, p.whenEnd = uint8(i+2+shift), uint8(end-1+shift)
		}
	default:
		return i
	}
	return end
}

// plainSplit reports whether text is a word for a part, spelled as printed, and a number
// behind a space: Part II, Sect. 29A.
func plainSplit(text string) bool {
	x := eight.At(text, 0)
	n := eight.Letters(x)
	if n < len("Vol") || len(text) > longestSplit {
		return false
	}
	spelling := &spellings[spellingIndex(eight.Lowest(x, n))]
	w := &words[spelling.word]
	if !spelling.printed || w.role != roleSplit {
		return false
	}
	if abbreviated(w.text) {
		n += len(".")
	}
	return n+1 < len(text) && text[n] == ' ' && (n == len(w.text) || text[n-1] == '.') && designator(text[n+1:])
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
