// Package bench measures undoc beside its peers: what others do in like cases, on
// the same bytes, in the same run. Ratios count, and not the machine.
//
// [Groups] has it all. The benchmarks of go test run it, and the program in table
// prints it.
package bench

import "slices"

// A Group is a piece of work of undoc's on an input, and what peers do there.
type Group struct {
	Input string // the name of the input
	Ours  Work
	Peers []Work
}

// A Work is something to measure.
type Work struct {
	Name  string
	Bytes int // read or written by one run; 0 where items count
	Items int // done by one run: symbols, documents
	Nodes int // of the model that one run makes; 0 where it makes none
	Run   func()

	// Parallel says that several processors are at work: the clock measures it, and
	// nothing else.
	Parallel bool
}

// Groups returns everything that is measured, documents first. The error is that of
// reading the documents.
func Groups() ([]Group, error) {
	inputs, err := Inputs()
	if err != nil {
		return nil, err
	}
	symbols, err := symbolGroups()
	if err != nil {
		return nil, err
	}
	return slices.Concat(documentGroups(inputs), []Group{Parallel(inputs)}, symbols), nil
}

// over returns a work that does f to each item.
func over[T any](name string, bytes int, items []T, f func(T)) Work {
	return Work{Name: name, Bytes: bytes, Items: len(items), Run: func() {
		for i := range items {
			f(items[i])
		}
	}}
}

// size returns the bytes of all texts.
func size[T string | []byte](texts []T) (n int) {
	for _, t := range texts {
		n += len(t)
	}
	return n
}

// mapped returns what f makes of each item.
func mapped[T, U any](items []T, f func(T) U) []U {
	made := make([]U, len(items))
	for i := range items {
		made[i] = f(items[i])
	}
	return made
}
