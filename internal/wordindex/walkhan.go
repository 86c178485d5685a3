package wordindex

import "github.com/undoc-go/undoc/internal/eight"

// skipHan is Skip for Chinese characters, of which each is a word, and where nothing
// reaches them for the marks between them. It stops before the last two of the text, and
// returns the last one that it passed by; or word, where it passed by none.
func (f *Filter) skipHan(text string, at, end, live, word int) (next, last int) {
	last = word
	open, before := uint8(0), uint64(0)
	for at < end && len(text)-at >= eight.Size {
		x := eight.Load(text[at:])
		if !startsIdeograph(x) {
			n := 0
			if at > live && open == 0 {
				_, n = chineseMark(x & 0xffffff)
			}
			if n == 0 {
				break
			}
			at += n
			before = 0
			continue
		}
		this := sketchOfThree(x)
		class := f.class(this)
		if open&(f.pair(before, this)|class&known<<1) != 0 {
			return word, last
		}
		last = word
		if class&looked != 0 || at <= live && class != 0 || byte(x>>24)-'/' <= '9'-'/' { // see goesOn
			return at, last
		}
		word, open, before = at, class&(longer|leads), this
		at += len("大")
	}
	if open != 0 {
		return word, last // what stands behind it may go on with it in some row
	}
	return at, word
}
