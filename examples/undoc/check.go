package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/undoc-go/undoc/resolution/akn"
)

// A checked file is what was found wrong in a file.
type checked struct {
	lines string // one for each finding
	found map[akn.Fault]int
	err   error // the file was not read, or is no AKN4UN
}

// check tells what is wrong with files of AKN4UN, several at once, in their
// order. What was found is the output of the command; what could not be read, and
// the sum, are told on standard error.
func (c *command) check(args []string) error {
	names, err := flags(flag.NewFlagSet("check", flag.ContinueOnError), args)
	switch {
	case err != nil:
		return err
	case len(names) == 0:
		return errUsage("check: no file is named")
	}
	if err := once(names); err != nil {
		return err
	}
	// The sum is of what was printed, also when the call is interrupted.
	total := checkTotal{found: map[akn.Fault]int{}}
	out := bufio.NewWriter(c.out)
	progress := startProgress(c.err, len(names))
	one := func(i int) checked { return c.checkFile(names[i]) }
	for i, r := range inOrder(c.ctx, len(names), runtime.GOMAXPROCS(0), one) {
		if r.err != nil || r.lines != "" {
			progress.clear() // a line comes in its place
		}
		if r.err != nil {
			c.status = statusBad
			// A file that cannot be read does not keep the others from being
			// checked.
			io.WriteString(c.err, unread(names[i], r.err))
		}
		if _, err := out.WriteString(r.lines); err != nil {
			return err
		}
		total.add(&r)
		progress.show(total.files)
	}
	progress.clear()
	if err := out.Flush(); err != nil {
		return err
	}
	if total.wrong > 0 {
		c.status = statusBad
	}
	if len(names) > 1 {
		fmt.Fprintln(c.err, total.String())
	}
	if total.files < len(names) {
		return errors.New("interrupted")
	}
	return nil
}

// checkFile checks one file. Its findings become lines here, where several are
// worked on at once, and not where they are printed in order.
func (c *command) checkFile(name string) (r checked) {
	text, err := c.readText(name)
	if err != nil {
		return checked{err: err}
	}
	// A file may have findings and be valid, and may have none and not be: see
	// package akn.
	findings, err := akn.Check(text)
	if err != nil {
		return checked{err: placed(err, text)}
	}
	r.found = map[akn.Fault]int{}
	// Offsets are turned into lines in one pass, since findings come in the order of
	// the file.
	in, places := input{name: name, text: text}, placesIn(text)
	var b strings.Builder
	for _, f := range findings {
		r.found[f.Fault]++
		fmt.Fprintf(&b, "%s: %s: %s\n", in.place(&places, f.Offset), f.Fault, printable(f.What))
	}
	r.lines = b.String()
	return r
}

// A checkTotal sums up.
type checkTotal struct {
	files, wrong int
	found        map[akn.Fault]int
}

// add adds what was found in a file.
func (t *checkTotal) add(r *checked) {
	t.files++
	if len(r.found) > 0 {
		t.wrong++
	}
	for fault, n := range r.found {
		t.found[fault] += n
	}
}

// String returns the sum in a line: how many files have findings, and how many
// findings there are of each kind.
func (t *checkTotal) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "undoc: %d of %d files have findings", t.wrong, t.files)
	// In the order of the list and not of the map, so that two runs print the same.
	for _, fault := range akn.Faults() {
		if n := t.found[fault]; n > 0 {
			fmt.Fprintf(&b, ", %s: %d", fault, n)
		}
	}
	return b.String()
}
