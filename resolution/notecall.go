package resolution

import "github.com/undoc-go/undoc/ods"

// noteCalls tells which note each mark calls.
//
// A mark calls the note that has its label. Of notes that share a label, as
// where each annex counts its own, the first mark calls the first and the next
// mark the next; when no more is left, a mark calls the last one again.
type noteCalls struct {
	notes  []Note
	byName map[string]int // the note that a mark calls next
	states []noteState
	calls  int // the notes that have been called
}

type noteState struct {
	next   int  // the next note with the label, or -1
	later  bool // a note before it has the label
	called int  // which one in the order of the calls, from 1; 0 for not yet
	closed bool // it has been printed as one that nothing calls
}

func newNoteCalls(notes []Note) noteCalls {
	c := noteCalls{notes: notes}
	if len(notes) == 0 {
		return c
	}
	c.byName = make(map[string]int, len(notes))
	c.states = make([]noteState, len(notes))
	// Backwards, so that each note knows the next of its label, and the map ends
	// with the first.
	for i := len(notes) - 1; i >= 0; i-- {
		next, shared := c.byName[notes[i].Label]
		if !shared {
			next = -1
		} else {
			c.states[next].later = true
		}
		c.states[i].next = next
		c.byName[notes[i].Label] = i
	}
	return c
}

// call returns the index of the note that the mark calls, or -1, and whether it
// is the first mark that calls it. The marks are to be asked for in the printed
// order.
func (c *noteCalls) call(m *ods.Mark) (note int, first bool) {
	note, ok := c.byName[m.Label]
	if !ok {
		return -1, false
	}
	state := &c.states[note]
	// Each annex counts its own notes from 1.
	if state.called > 0 && state.next >= 0 {
		note = state.next
		c.byName[m.Label] = note
		state = &c.states[note]
	}
	switch {
	// It has been printed already, and cannot be printed again where it is called.
	case state.closed:
		return -1, false
	case state.called > 0:
		return note, false
	}
	c.calls++
	state.called = c.calls
	return note, true
}

// isCalled reports whether a mark has called the note. One that is called nowhere
// before the notes can be called no more.
func (c *noteCalls) isCalled(note int) bool {
	state := &c.states[note]
	state.closed = state.called == 0
	return !state.closed
}
