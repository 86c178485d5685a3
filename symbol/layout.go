package symbol

// The elements of a symbol are the places in its canonical spelling where they start
// and end. A pair of zeros is an element that is not there.
type elements struct {
	body            uint8 // the end of the organ and of the bodies that follow it
	whenAt, whenEnd uint8 // the session or year
	kindAt, kindEnd uint8 // the letters of the kind
	numAt, numEnd   uint8 // the number of the document
	base            uint8 // the end of all that is not a change element
	joint           uint8 // the hyphen of a double symbol
	kind            Kind
}

// Places are bytes, which keeps a Symbol as small as two strings; the longest double
// symbol has a third of what a byte can count.

// maxLength is the greatest length of a symbol in bytes. The longest double
// symbols seen have about 70; a place in a layout takes one byte.
const maxLength = 200

// A layout is elements in few integers, so that a Symbol is passed on in registers.
type layout struct {
	places uint64 // all of elements but the joint, a byte each
	joint  uint8
	kind   Kind
}

// pack packs elements. The bytes are not in the order of memory: that would be read
// as one integer, for which a processor waits until all that was written to the
// bytes one by one has reached memory.
func (e *elements) pack() layout {
	places := uint64(e.numAt)<<40 | uint64(e.base)<<56 | uint64(e.body) | uint64(e.whenEnd)<<16 |
		uint64(e.whenAt)<<8 | uint64(e.numEnd)<<48 | uint64(e.kindAt)<<24 | uint64(e.kindEnd)<<32
	return layout{places, e.joint, e.kind}
}

func (l layout) body() uint8    { return uint8(l.places) }
func (l layout) whenAt() uint8  { return uint8(l.places >> 8) }
func (l layout) whenEnd() uint8 { return uint8(l.places >> 16) }
func (l layout) kindAt() uint8  { return uint8(l.places >> 24) }
func (l layout) kindEnd() uint8 { return uint8(l.places >> 32) }
func (l layout) numAt() uint8   { return uint8(l.places >> 40) }
func (l layout) numEnd() uint8  { return uint8(l.places >> 48) }
func (l layout) base() uint8    { return uint8(l.places >> 56) }
