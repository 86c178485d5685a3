package ods

import "strings"

// A joiner puts texts together of what stood in several places, one text after the
// other. All of a document share a few pieces of memory.
type joiner struct {
	text   strings.Builder
	start  int // of the text in the builder
	first  Segment
	known  bool      // the first segment is
	more   []Segment // behind those of the texts before
	from   int       // where those of the text start
	places []morePlace
	cuts   []cell // what is taken out of a text
}

// The room that a joiner gets at once, in bytes, segments and places, doubles up to
// these: most documents have a few texts in pieces.
const (
	joinerText   = 1 << 13
	joinerMore   = 1 << 7
	joinerPlaces = 1 << 4
)

// expect makes room for texts of so many bytes altogether, from so many pieces.
func (j *joiner) expect(size, pieces int) {
	j.text = strings.Builder{} // the texts before stay where they are
	j.text.Grow(min(size, mostJoined))
	j.more = make([]Segment, 0, min(pieces, mostJoined/32))
	j.places = make([]morePlace, 0, min(pieces/usualRows, joinerPlaces))
}

// mostJoined is for how many bytes there is room at once.
const mostJoined = 1 << 16

// begin begins a text that has no more bytes than size.
func (j *joiner) begin(size int) {
	if j.text.Cap()-j.text.Len() < size {
		// The texts before stay where they are.
		room := min(2*j.text.Cap(), joinerText)
		j.text = strings.Builder{}
		j.text.Grow(max(size, room, joinerText/16))
	}
	j.start, j.from, j.known = j.text.Len(), len(j.more), false
}

// add adds a piece that stood at an offset of the input.
func (j *joiner) add(s string, offset int) {
	if s == "" {
		return
	}
	at := Segment{j.text.Len() - j.start, offset}
	switch {
	case !j.known:
		j.first, j.known = at, true
	default:
		j.addSegment(at)
	}
	j.text.WriteString(s)
}

func (j *joiner) addSegment(s Segment) {
	if len(j.more) == cap(j.more) {
		// Those of the text move, those of the texts before stay.
		own := j.more[j.from:]
		j.more, j.from = append(make([]Segment, 0, max(joinerMore/16, min(2*cap(j.more), joinerMore), 2*len(own))), own...), 0
	}
	j.more = append(j.more, s)
}

// finish returns the text, and its place without a label.
func (j *joiner) finish() (string, Place) {
	text := j.text.String()[j.start:]
	if !j.known {
		return text, Place{}
	}
	p := PlaceAt(j.first.Offset)
	if more := j.more[j.from:len(j.more):len(j.more)]; len(more) > 0 || j.first.At > 0 {
		if len(j.places) == cap(j.places) {
			j.places = make([]morePlace, 0, max(joinerPlaces/8, min(2*cap(j.places), joinerPlaces)))
		}
		j.places = append(j.places, morePlace{first: j.first.At, more: more, startHigh: p.more().startHigh})
		p.rest = &j.places[len(j.places)-1]
	}
	return text, p
}

// cutsOf returns room for so many cuts, which is used again for the next text.
func (j *joiner) cutsOf(n int) []cell {
	if cap(j.cuts) < max(n, 1) {
		j.cuts = make([]cell, n, max(2*n, 4))
	}
	return j.cuts[:n]
}
