// Package slab keeps the many small things of a document in few pieces of memory.
//
// What a document is made of, lists of a few verbs and words of a few letters, comes
// in numbers that its length foretells. Each taken from memory by itself, it would cost
// more than to read it.
package slab

// A Slab keeps items and short lists of them. Its zero value is for a document of
// which nothing is known.
type Slab[T any] struct {
	room     []T
	kept     int // items, in all pieces
	expected int // items, of which the first piece has room for all
}

// New returns a slab for a document that is expected to have so many items. Memory is
// taken with the first of them.
func New[T any](expected int) Slab[T] { return Slab[T]{expected: expected} }

// least is how many items a piece has room for at least.
const least = 4

// Keep returns a copy of the items, nil for none. Whoever appends to the copy gets
// another one: it has no room.
func (s *Slab[T]) Keep(items []T) []T {
	if len(items) == 0 {
		return nil
	}
	s.reserve(len(items))
	n := len(s.room)
	s.room = append(s.room, items...)
	s.kept += len(items)
	return s.room[n:len(s.room):len(s.room)]
}

// Open returns an empty list, to which items are to be appended until [Slab.Close]
// keeps them: where a list is made it stays, and nothing is copied. Between the two the
// slab keeps nothing else.
func (s *Slab[T]) Open() []T {
	s.reserve(1)
	return s.room[len(s.room):]
}

// Close keeps a list that was made of the one that [Slab.Open] returned, nil for no
// items. One that had more items than there was room is in memory of its own. Whoever
// appends to it gets a copy.
func (s *Slab[T]) Close(list []T) []T {
	n := len(list)
	if n == 0 {
		return nil
	}
	s.kept += n
	if n <= cap(s.room)-len(s.room) {
		s.room = s.room[:len(s.room)+n]
	}
	return list[:n:n]
}

// Add keeps one item, and returns where it is kept.
func (s *Slab[T]) Add(item T) *T {
	s.reserve(1)
	s.room = append(s.room, item)
	s.kept++
	return &s.room[len(s.room)-1]
}

// reserve makes room for n items in one piece. The items that are kept stay where they
// are.
func (s *Slab[T]) reserve(n int) {
	if cap(s.room)-len(s.room) < n {
		// A document that has more items than others may have half as many again.
		s.room = make([]T, 0, max(least, s.expected-s.kept, s.kept/2, n))
	}
}
