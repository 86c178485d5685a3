package resolution

// A slab keeps the short lists of a document in few pieces of memory. Its zero value
// is for a document of which nothing is known.
type slab[T any] struct {
	room     []T
	kept     int // items, in all pieces
	expected int // items, of which the first piece has room for all
}

// newSlab returns a slab for a text in which an item comes on every so many bytes, as
// counted in published documents.
func newSlab[T any](text, every int) slab[T] { return slab[T]{expected: text / every} }

// leastSlab is how many items a piece has room for at least.
const leastSlab = 4

// keep returns a copy of the items, nil for none. Whoever appends to the copy gets
// another one: it has no room.
func (s *slab[T]) keep(items []T) []T {
	if len(items) == 0 {
		return nil
	}
	n := len(s.room)
	if cap(s.room)-n < len(items) {
		// A text that has more items than others may have half as many again.
		s.room, n = make([]T, 0, max(leastSlab, s.expected-s.kept, s.kept/2, len(items))), 0
	}
	s.room = append(s.room, items...)
	s.kept += len(items)
	return s.room[n:len(s.room):len(s.room)]
}
