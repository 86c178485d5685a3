package ods

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A source tells where the characters of a decoded text stood in the input. It
// is a list of runs of characters that are of one size there and of one size
// here, as those of a word mostly are. The nil source is that of a text which
// is the input.
type source struct{ runs []run }

// A run starts at offsets of the text and of the input.
type run struct {
	text, input         int
	textSize, inputSize uint8 // of a character
}

// offset returns the offset in the input of an offset in the decoded text.
func (s *source) offset(at int) int {
	if s == nil {
		return at
	}
	i := sort.Search(len(s.runs), func(i int) bool { return s.runs[i].text > at }) - 1
	if i < 0 {
		return at
	}
	r := &s.runs[i]
	return r.input + (at-r.text)/int(r.textSize)*int(r.inputSize)
}

// A decoder makes a text and its source.
type decoder struct {
	text  strings.Builder
	input int
	runs  []run
}

// add adds a character that takes so many bytes of the input.
func (d *decoder) add(r rune, size int) {
	textSize := uint8(utf8.RuneLen(r))
	if n := len(d.runs); n == 0 || d.runs[n-1].textSize != textSize || d.runs[n-1].inputSize != uint8(size) {
		d.runs = append(d.runs, run{d.text.Len(), d.input, textSize, uint8(size)})
	}
	d.text.WriteRune(r)
	d.input += size
}

// finish returns the text and its source. A run with no character stands at the
// end, so that the end has an offset too.
func (d *decoder) finish() (string, *source) {
	d.runs = append(d.runs, run{d.text.Len(), d.input, 1, 1})
	return d.text.String(), &source{d.runs}
}
