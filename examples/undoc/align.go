package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// align sets two versions of a document side by side.
func (c *command) align(args []string) error {
	names, err := flags(flag.NewFlagSet("align", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(names) != 2 {
		return errUsage("align: two files are wanted")
	}
	if err := once(names); err != nil {
		return err
	}
	var versions [2]*resolution.Document
	for i, name := range names {
		in, err := c.read(name)
		if c.ctx.Err() != nil {
			return c.ctx.Err()
		}
		if err != nil {
			c.status = statusBad
			io.WriteString(c.err, unread(name, err))
			return nil
		}
		versions[i] = in.document
	}
	return c.listPassages(versions[0], versions[1])
}

// listPassages prints a line for each two passages that say the same: what they
// are, their numbers and their words, with tabs between, as programs for
// translators take them. What has no counterpart stands beside nothing.
func (c *command) listPassages(first, second *resolution.Document) error {
	out := bufio.NewWriter(c.out)
	for a, b := range resolution.Align(first, second) {
		part := a.Part
		if a.IsZero() {
			part = b.Part
		}
		fields := []string{part, a.Label, words(a), b.Label, words(b)}
		for i := range fields {
			fields[i] = printable(fields[i])
		}
		fmt.Fprintln(out, strings.Join(fields, "\t"))
	}
	return out.Flush()
}

// words returns what a passage says, "" for none.
func words(p resolution.Passage) string {
	if p.IsZero() {
		return ""
	}
	return p.Text.Plain
}
