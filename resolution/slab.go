package resolution

// A slab keeps the short lists of a document in few pieces of memory.
type slab[T any] []T

// firstSlab is how many items the first piece has room for. Each piece has twice
// the room of the one before.
const firstSlab = 8

// keep returns a copy of the items, nil for none. Whoever appends to the copy gets
// another one: it has no room.
func (s *slab[T]) keep(items []T) []T {
	if len(items) == 0 {
		return nil
	}
	if cap(*s)-len(*s) < len(items) {
		*s = make([]T, 0, max(firstSlab, 2*cap(*s), len(items)))
	}
	n := len(*s)
	*s = append(*s, items...)
	return (*s)[n:len(*s):len(*s)]
}
