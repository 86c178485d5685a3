package slab

import "strings"

// A Text keeps texts one behind the other. Its zero value is ready.
type Text struct {
	piece *strings.Builder
}

// The pieces of memory of a Text double from the one to the other size, in bytes.
const (
	leastText = 1 << 7
	mostText  = 1 << 12
)

// Keep returns a copy of a text.
func (t *Text) Keep(text []byte) string {
	if t.piece == nil || t.piece.Cap()-t.piece.Len() < len(text) {
		size := leastText
		if t.piece != nil {
			size = min(2*t.piece.Cap(), mostText)
		}
		// The texts before stay in the piece that they are in.
		t.piece = new(strings.Builder)
		t.piece.Grow(max(size, len(text)))
	}
	start := t.piece.Len()
	t.piece.Write(text)
	return t.piece.String()[start:]
}
