package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// refs lists what documents cite.
func (c *command) refs(args []string) error {
	names, err := flags(flag.NewFlagSet("refs", flag.ContinueOnError), args)
	switch {
	case err != nil:
		return err
	case len(names) == 0:
		return errUsage("refs: no file is named")
	}
	if err := once(names); err != nil {
		return err
	}
	for _, name := range names {
		// One after the other: the list of one document is short, and reading it
		// takes no time that is felt.
		in, err := c.read(name)
		if c.ctx.Err() != nil {
			return c.ctx.Err()
		}
		if err != nil {
			c.status = statusBad
			io.WriteString(c.err, unread(name, err))
			continue
		}
		if err := c.listReferences(in); err != nil {
			return err
		}
		c.report(in)
	}
	return nil
}

// report tells of the problems of a document.
func (c *command) report(in *input) {
	if problems := in.problems(); problems != "" {
		c.status = statusBad
		fmt.Fprint(c.err, problems)
	}
}

// listReferences prints a line for each reference of a document: fields with tabs
// between them, for programs that cut. A field that has white space of another kind
// has spaces for it.
func (c *command) listReferences(in *input) error {
	out := bufio.NewWriter(c.out)
	places := placesIn(in.text)
	for text := range in.document.Texts() {
		for i := range text.References {
			r := &text.References[i]
			place := in.place(&places, text.Place.Offset(r.Offset))
			fields := []string{place, target(r), r.Phrase, r.Date.String(), r.Pinpoint, r.Verb, r.Kind.String(), name(r)}
			// A tab or a line end in a field would make two of it.
			for i := range fields {
				fields[i] = printable(fields[i])
			}
			fmt.Fprintln(out, strings.Join(fields, "\t"))
		}
	}
	return out.Flush()
}

// target returns what a reference leads to: the symbols, and the clauses of this
// document by their identifiers, as an address has them.
func target(r *resolution.Reference) string {
	s := symbols(r)
	// "A/RES/65/124#para_3" is the fragment of a page of HTML, too.
	if len(r.Clauses) == 0 {
		return s
	}
	return strings.TrimPrefix(s, "-") + "#" + strings.Join(r.Clauses, " #")
}

// name returns the name of the instrument that is cited, and where it is
// registered as a treaty.
func name(r *resolution.Reference) string {
	t := r.Treaty
	if t == (resolution.Treaty{}) {
		return r.Instrument
	}
	registered := t.Series + " " + t.Volume + ", No. " + t.Number
	// A treaty that no table has is known by its registration alone.
	if r.Instrument == "" {
		return registered
	}
	return r.Instrument + " (" + registered + ")"
}

// symbols returns the symbols of what is cited, or a hyphen when the text does
// not tell them.
func symbols(r *resolution.Reference) string {
	if len(r.Symbols) == 0 {
		return "-"
	}
	var b strings.Builder
	for i, s := range r.Symbols {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s.String())
	}
	return b.String()
}
