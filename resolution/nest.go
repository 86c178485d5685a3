package resolution

// A nest is the memory of the lists of a document that stand in one another: one
// piece, as large as all of them. The lists that are open stand at its start, each
// on the one that it is in; a list that is complete moves to its end.
type nest[T any] struct {
	room   []T
	open   int // the end of the lists that are open
	closed int // where those that are complete start
}

// leastNest is how many items a nest gets room for that were not foreseen.
const leastNest = 4

// newNest returns a nest for so many items in all.
func newNest[T any](n int) nest[T] { return nest[T]{room: make([]T, n), closed: n} }

// add adds an item to the list that was opened last. It stays where it is until that
// list is complete, unless there are more items than the nest was made for.
func (n *nest[T]) add(item T) {
	if n.open == n.closed {
		room := make([]T, 2*n.open+leastNest)
		copy(room, n.room[:n.open])
		n.room, n.closed = room, len(room)
	}
	n.room[n.open] = item
	n.open++
}

// list returns the items of the list that was opened where open was from.
func (n *nest[T]) list(from int) []T { return n.room[from:n.open] }

// close returns the list that was opened where open was from, which is complete, and
// nil for no items. Whoever appends to it gets a copy: it has no room.
func (n *nest[T]) close(from int) []T {
	size := n.open - from
	if size == 0 {
		return nil
	}
	// The two may overlap: all of the items fit in exactly.
	to := n.closed - size
	copy(n.room[to:n.closed], n.room[from:n.open])
	n.open, n.closed = from, to
	return n.room[to : to+size : to+size]
}
