package ods

import (
	"sort"

	"github.com/undoc-go/undoc/internal/slab"
)

// A Place is where a text stood in the input it was read from. A text that
// stood there in one piece has one segment; one that was rejoined from several
// lines, or from which note marks were taken out, has several. The zero Place
// belongs to a text that was not read but made.
//
// A place is not part of what a text says: Equal reports true for any two, so
// that comparing documents, with go-cmp for one, compares what they say.
type Place struct {
	start uint32     // where the text stood, plus one; 0 for one that was made
	label uint32     // where the label before the text stood, plus one; 0 for no label
	rest  *morePlace // nil for a text in one piece, in an input that needed no decoding
}

// What there is more to know of a place, where the text stood in several pieces or
// the input had to be decoded, or is longer than four gigabytes: every text of a
// document has a place, and hardly any needs more.
type morePlace struct {
	first     int       // the byte of the text that stood at the start
	more      []Segment // the others
	source    *source   // that the offsets are of; nil for an input that needed no decoding
	spare     uint8     // how many bytes the label had there beyond those that it has now
	startHigh uint16    // the higher bits of start and of label
	labelHigh uint16
}

// halves returns an offset plus one, the higher bits by themselves.
func halves(offset int) (low uint32, high uint16) {
	n := uint64(offset + 1)
	return uint32(n), uint16(n >> 32)
}

// begin returns where the text stood, plus one; 0 for one that was made.
func (p *Place) begin() int {
	if p.rest == nil {
		return int(p.start)
	}
	return int(uint64(p.rest.startHigh)<<32 | uint64(p.start))
}

// labelBegin returns where the label before the text stood, plus one; 0 for no label.
func (p *Place) labelBegin() int {
	if p.rest == nil {
		return int(p.label)
	}
	return int(uint64(p.rest.labelHigh)<<32 | uint64(p.label))
}

// A Segment says that the text from byte At on stood in the input from byte
// Offset on, up to the At of the next segment.
type Segment struct {
	At     int
	Offset int
}

// PlaceAt returns the place of a text that stood in one piece at offset.
func PlaceAt(offset int) Place {
	low, high := halves(offset)
	p := Place{start: low}
	if high > 0 {
		p.keep(morePlace{startHigh: high})
	}
	return p
}

// Places makes the places of the texts of a document, which share a few pieces of
// memory. Its zero value is ready.
type Places struct {
	segments slab.Slab[Segment]
	more     slab.Slab[morePlace]
}

// Of returns the place of a text that stood in pieces, of which each starts where its
// segment says and ends where the next one starts: what [Place.Joined] makes of them
// one after the other.
func (s *Places) Of(pieces []Segment) Place {
	if len(pieces) == 0 {
		return Place{}
	}
	p := PlaceAt(pieces[0].Offset)
	if len(pieces) > 1 || pieces[0].At > 0 {
		p.rest = s.more.Add(morePlace{first: pieces[0].At, more: s.segments.Keep(pieces[1:]), startHigh: p.more().startHigh})
	}
	return p
}

// Joined returns the place of a text whose bytes from at on continue at offset
// of the input. The segments are to be joined in order.
func (p Place) Joined(at, offset int) Place {
	known, rest := p.begin() != 0, p.more()
	switch {
	case !known, at <= rest.first && len(rest.more) == 0:
		p.start, rest.startHigh = halves(offset)
		rest.first = at
	default:
		rest.more = append(rest.more, Segment{at, offset})
	}
	if rest.first != 0 || rest.more != nil || rest.source != nil || rest.spare != 0 || rest.startHigh|rest.labelHigh != 0 {
		p.keep(rest)
	}
	return p
}

// more returns what there is to know beside the start.
func (p *Place) more() morePlace {
	if p.rest == nil {
		return morePlace{}
	}
	return *p.rest
}

// source returns what the offsets are of.
func (p *Place) source() *source {
	if p.rest == nil {
		return nil
	}
	return p.rest.source
}

// WithLabel returns the place with the offset of the label that stood before
// the text.
func (p Place) WithLabel(offset int) Place {
	low, high := halves(offset)
	if p.label = low; high != p.more().labelHigh {
		rest := p.more()
		rest.labelHigh = high
		p.keep(rest)
	}
	return p
}

// printedAs returns the place of a label that the input has in other bytes, no
// fewer than it has.
func (p Place) printedAs(label, printed string) Place {
	if len(printed) > len(label) {
		return p.withSpare(uint8(len(printed) - len(label)))
	}
	return p
}

// withLabelOf returns the place with the label of another one.
func (p Place) withLabelOf(q Place) Place {
	p.label = q.label
	if other := q.more(); other.spare > 0 || other.labelHigh > 0 {
		rest := p.more()
		rest.spare, rest.labelHigh = other.spare, other.labelHigh
		p.keep(rest)
	}
	return p
}

// withSpare returns the place of a label that has so many bytes more in the input.
func (p Place) withSpare(n uint8) Place {
	rest := p.more()
	rest.spare = n
	p.keep(rest)
	return p
}

// keep sets what there is to know beside the start: another one, as whoever has the
// place as it was keeps that.
func (p *Place) keep(rest morePlace) { p.rest = &rest }

// spare returns how many bytes the label has in the input beyond those it has now.
func (p *Place) spare() int { return int(p.more().spare) }

// Label returns the offset of the label that stood before the text, and -1 when
// there was none.
func (p Place) Label() int {
	if p.labelBegin() == 0 {
		return -1
	}
	return p.source().offset(p.labelBegin() - 1)
}

// Offset returns the byte of the input at which byte i of the text stood, and
// -1 when the text was made and not read.
func (p Place) Offset(i int) int {
	if p.begin() == 0 {
		return -1
	}
	return p.source().offset(p.decoded(i))
}

// decoded returns the offset of byte i of the text in the decoded input.
func (p *Place) decoded(i int) int {
	if p.rest == nil {
		return int(p.start) - 1 + i
	}
	// A text may have as many pieces as it has lines.
	more := p.rest.more
	n := sort.Search(len(more), func(n int) bool { return more[n].At > i })
	if n == 0 {
		return p.begin() - 1 + i - p.rest.first
	}
	return more[n-1].Offset + i - more[n-1].At
}

// Segments calls yield for each piece of a text of the given length that has
// this place: where it starts and ends in the text, and from where to where it
// stood in the input. In an input that had to be decoded the two may differ in
// length.
func (p Place) Segments(length int, yield func(start, end, from, to int) bool) {
	if p.begin() == 0 {
		return
	}
	rest := p.more()
	at := Segment{rest.first, p.begin() - 1}
	for i := 0; ; i++ {
		end, to := length, at.Offset+length-at.At
		if i < len(rest.more) {
			next := rest.more[i]
			end, to = next.At, at.Offset+next.At-at.At
			if at.Offset <= next.Offset {
				to = min(to, next.Offset) // what was put in between stood nowhere
			}
		}
		if !yield(at.At, end, rest.source.offset(at.Offset), rest.source.offset(to)) || i == len(rest.more) {
			return
		}
		at = rest.more[i]
	}
}

// Equal reports true: see [Place].
func (p Place) Equal(Place) bool { return true }
