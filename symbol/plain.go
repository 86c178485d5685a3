package symbol

import "github.com/undoc-go/undoc/internal/eight"

// Nine symbols in ten are spelled as documents print them, with capital letters,
// known words and numbers between their slashes. Their components are read eight
// bytes at a time: a run of letters or digits ends at the first byte of another
// class, which arithmetic on all eight finds at once, and letters that fit in an
// integer are looked up as one. Of other spellings those are read here that catalogues
// have most, which differ in capitals and spaces only (mend.go). What is not so plain
// is left where it stands.

// longestPlain is more than the length of what is read so: one bit of an integer
// stands for each byte.
const longestPlain = 64

// zeros are as many as are looked at at once.
const zeros = "\x00\x00\x00\x00\x00\x00\x00\x00"

// plainly reads a symbol all of which is plain. If something is not, the reading
// stands before it.
func (p *reading) plainly() bool {
	s := p.in
	if len(s) < len("S/1") {
		return false
	}
	text := s
	if len(s) < eight.Size {
		text = s + zeros[len(s):]
	}
	n, key := 1, uint64(s[0]) // most organs have one letter
	if s[1] != '/' {
		x := eight.Load(text)
		n = letters(x)
		if n >= len(s) || s[n] != '/' {
			return false
		}
		key = lowest(x, n)
	}
	if organIndex(key) == 0 {
		return false
	}
	p.pos = n
	p.plain(text, 0)
	if p.pos < len(s) || !p.complete() {
		return false
	}
	p.close(uint8(p.pos + p.shift))
	return true
}

// plain reads the components that are spelled as documents print them, with what hangs
// on their numbers, up to the first that is not. Their places in the canonical spelling
// are shift more than in the input. The text is the input, with zeros behind it if it has
// less than eight bytes.
func (p *reading) plain(text string, shift int) {
	s, i := p.in, p.pos
	if len(s) >= longestPlain || shift > longestPlain {
		return
	}
	p.shift = shift
	for i+1 < len(s) {
		start, end := i+1, 0
		if s[i] != '/' {
			end = p.plainSuffix(i)
		} else if x := eight.Near(text, start); beginsLetters(x) {
			end = p.plainWord(text, start, x)
		} else if n := eight.Digits(x); n > 0 {
			if end = start + n; end < len(s) && s[end] != '/' {
				end = numberEnd(s, end)
			}
			if end > 0 {
				p.last.class, p.last.start = classNumber, uint8(start+p.shift)
				if p.base == 0 { // behind a change everything changes it
					p.takeNumber(p.last.start, uint8(end+p.shift))
				}
			}
		}
		if end == 0 {
			break
		}
		i = end
	}
	p.pos = i
	p.mends &= 1<<uint(i) - 1 // what was not taken is not mended
}

// plainWord reads the letters of x, which stand at text[start:], and a number behind
// their dot. It returns where they end, or 0 if they are not plain.
func (p *reading) plainWord(text string, start int, x uint64) int {
	s, n := p.in, letters(x)
	key, end := lowest(x, n), start+n
	w := &spellings[spellingIndex(key)]
	if !w.printed && !p.plainLetters(w, key, start, end) {
		return 0
	}
	if end == len(s) || s[end] == '/' {
		if w.role == roleChange || w.role == roleSplit {
			return 0 // Add has a dot there, and a part its brackets
		}
		p.last.class, p.last.start = className, uint8(start+p.shift)
		if p.base == 0 {
			p.takeName(&w.meaning, p.last.start)
		}
		return end
	}
	from := end + 1
	if s[end] != '.' || from == len(s) {
		return 0
	}
	x = eight.Near(text, from)
	n = eight.Digits(x)
	if end = from + n; end < len(s) && s[end] != '/' {
		end = numberEnd(s, end)
	}
	if n == 0 || end == 0 {
		return 0
	}
	p.last.class, p.last.start = classDotted, uint8(start+p.shift)
	if p.base == 0 {
		year := n == len("1945") && end == from+n && isYear4(x)
		p.takeDotted(&w.meaning, p.last.start, uint8(from+p.shift), uint8(end+p.shift), year)
	}
	return end
}

// plainLetters reports whether letters that documents do not print so are read all the
// same: a known word in other capitals, or the name of a body, that is, letters of no
// word. Behind a number PARTII is no name: it lacks its brackets.
func (p *reading) plainLetters(w *spelling, key uint64, start, end int) bool {
	if w.word > 0 {
		p.mend(start, 0)
		return int(w.size) == end-start
	}
	return bodyName(key) && !(p.numAt > 0 && findSplit(p.in[start:end]) > 0)
}

// numberEnd returns where a number ends whose digits end at s[i], which is no slash: behind
// a range, or before what hangs on it (suffix.go). It returns 0 where the number goes on
// with letters, which may be part of it.
func numberEnd(s string, i int) int {
	if hangs(s, i) {
		return i
	}
	end := rangeEnd(s, i)
	if end == len(s) || s[end] == '/' || hangs(s, end) {
		return end
	}
	return 0
}

// hangs reports whether brackets, or letters behind a space, may hang on a number at s[i].
func hangs(s string, i int) bool { return s[i] == ' ' || s[i] == '(' || s[i] == '[' }

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

// bodyName reports whether letters that are no known word are the name of a
// body in capitals, and not a Roman numeral or a blank.
func bodyName(key uint64) bool {
	if key&(0x20*eight.Ones) != 0 || key != eight.Lowest(key, eight.Letters(key)) {
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
