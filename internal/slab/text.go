package slab

import "strings"

// A Text keeps texts one behind the other. Its zero value is ready. It must not be
// copied once it keeps any.
type Text struct {
	piece    strings.Builder
	expected int // bytes, of which the first piece has room for all
}

// NewText returns a Text for texts that are expected to have so many bytes together.
// Memory is taken with the first of them.
func NewText(expected int) Text { return Text{expected: expected} }

// The pieces of memory of a Text double from the one to the other size, in bytes.
const (
	leastText = 1 << 7
	mostText  = 1 << 12
)

// Keep returns a copy of a text.
func (t *Text) Keep(text []byte) string {
	if t.piece.Cap()-t.piece.Len() < len(text) {
		size := max(leastText, t.expected)
		if t.piece.Cap() > 0 {
			size = min(2*t.piece.Cap(), mostText)
		}
		// The texts before stay in the piece that they are in.
		t.piece = strings.Builder{}
		t.piece.Grow(max(size, len(text)))
	}
	start := t.piece.Len()
	t.piece.Write(text)
	return t.piece.String()[start:]
}
