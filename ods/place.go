package ods

// A Place is where a text stood in the input it was read from. A text that
// stood there in one piece has one segment; one that was rejoined from several
// lines, or from which note marks were taken out, has several. The zero Place
// belongs to a text that was not read but made.
//
// A place is not part of what a text says: Equal reports true for any two, so
// that comparing documents, with go-cmp for one, compares what they say.
type Place struct {
	first  Segment
	more   []Segment
	label  int   // where the label before the text stood, plus one; 0 for no label
	spare  uint8 // how many bytes the label had there beyond those that it has now
	known  bool
	source *source // that the offsets are of; nil for an input that needed no decoding
}

// A Segment says that the text from byte At on stood in the input from byte
// Offset on, up to the At of the next segment.
type Segment struct {
	At     int
	Offset int
}

// PlaceAt returns the place of a text that stood in one piece at offset.
func PlaceAt(offset int) Place { return Place{first: Segment{0, offset}, known: true} }

// Joined returns the place of a text whose bytes from at on continue at offset
// of the input. The segments are to be joined in order.
func (p Place) Joined(at, offset int) Place {
	switch {
	case !p.known:
		p.first, p.known = Segment{at, offset}, true
	case at <= p.first.At && len(p.more) == 0:
		p.first = Segment{at, offset}
	default:
		p.more = append(p.more, Segment{at, offset})
	}
	return p
}

// WithLabel returns the place with the offset of the label that stood before
// the text.
func (p Place) WithLabel(offset int) Place {
	p.label = offset + 1
	return p
}

// printedAs returns the place of a label that the input has in other bytes, no
// fewer than it has.
func (p Place) printedAs(label, printed string) Place {
	p.spare = uint8(len(printed) - len(label))
	return p
}

// Label returns the offset of the label that stood before the text, and -1 when
// there was none.
func (p Place) Label() int {
	if p.label == 0 {
		return -1
	}
	return p.source.offset(p.label - 1)
}

// Offset returns the byte of the input at which byte i of the text stood, and
// -1 when the text was made and not read.
func (p Place) Offset(i int) int {
	if !p.known {
		return -1
	}
	return p.source.offset(p.decoded(i))
}

// decoded returns the offset of byte i of the text in the decoded input.
func (p *Place) decoded(i int) int {
	at := p.first
	for _, segment := range p.more {
		if segment.At > i {
			break
		}
		at = segment
	}
	return at.Offset + i - at.At
}

// Segments calls yield for each piece of a text of the given length that has
// this place: where it starts and ends in the text, and from where to where it
// stood in the input. In an input that had to be decoded the two may differ in
// length.
func (p Place) Segments(length int, yield func(start, end, from, to int) bool) {
	if !p.known {
		return
	}
	at := p.first
	for i := 0; ; i++ {
		end := length
		if i < len(p.more) {
			end = p.more[i].At
		}
		from := p.source.offset(at.Offset)
		if !yield(at.At, end, from, p.source.offset(at.Offset+end-at.At)) || i == len(p.more) {
			return
		}
		at = p.more[i]
	}
}

// Equal reports true: see [Place].
func (p Place) Equal(Place) bool { return true }
