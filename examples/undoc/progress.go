package main

import (
	"fmt"
	"io"
	"time"
)

// A progress tells on a terminal how many documents have been done. It is
// silent elsewhere, and where all is done in a moment.
type progress struct {
	out    io.Writer // nil for silence
	count  int
	next   time.Time // to tell again
	isSeen bool
}

// How long it stays silent at first, and then between two times.
const (
	progressDelay = 500 * time.Millisecond
	progressPause = 100 * time.Millisecond
)

// startProgress starts to tell of the documents that are written to w. One document
// needs no progress.
func startProgress(w io.Writer, count int) *progress {
	p := &progress{count: count, next: time.Now().Add(progressDelay)}
	if isTerminal(w) && count > 1 {
		p.out = w
	}
	return p
}

// show tells how many have been done, ten times a second at most: terminals are slow
// where they are far away.
func (p *progress) show(done int) {
	if p.out == nil || time.Now().Before(p.next) {
		return
	}
	fmt.Fprintf(p.out, "\r%d of %d documents", done, p.count)
	p.next, p.isSeen = time.Now().Add(progressPause), true
}

// clear takes the line away, for another to be written there. It comes back with the
// next document.
func (p *progress) clear() {
	if p.isSeen {
		fmt.Fprint(p.out, "\r\x1b[K")
		p.isSeen, p.next = false, time.Time{}
	}
}
