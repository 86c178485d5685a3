package wordindex

import "github.com/undoc-go/undoc/internal/eight"

// skipHan is Skip for Chinese characters, of which each is a word. It stops before the
// last two of the text.
func (f *Filter) skipHan(text string, at, end, live, word int) (next, last int) {
	last = word
	open, before := uint8(0), uint64(0)
	for at < end && len(text)-at >= eight.Size {
		x := eight.Load(text[at:])
		if x&0xc0c000 != 0x808000 || !isHan(byte(x)) {
			break
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
		at += 3
	}
	if open != 0 {
		return word, last // what stands behind it may go on with it in some row
	}
	return at, word
}
