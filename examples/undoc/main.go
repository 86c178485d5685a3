// The command undoc shows, converts and explains United Nations documents.
//
//	undoc show FILE                            the document, for reading in a terminal
//	undoc convert -to FORMAT [-o DIR] FILE...  the documents as json, akn, markdown, html or text
//	undoc symbol [-json] [SYMBOL...]           what document symbols say
//	undoc refs FILE...                         the documents that documents cite
//	undoc align FILE FILE                      two versions of a document, side by side
//	undoc check FILE...                        what is wrong with files of AKN4UN
//
// A file is a text in any form in which the Official Document System gives out
// documents, or AKN4UN; - is standard input. What form it has is found out by
// looking at it: the name of a file does not matter.
//
// # Status
//
// It ends with status 0 when all went well, 1 when some input was not
// understood or something was found wrong, 2 when it was called in a way that it
// does not know. What was not understood is told on standard error, a line each:
// file:line:column: what. One bad file does not stop the others.
//
// # Terminals
//
// Where a person looks on, show sets clause verbs in italics and fits the width of
// the terminal; convert and check tell how far they have got. Elsewhere the output
// is plain. Neither a document nor the name of a file can steer the terminal:
// control characters in them are shown as such.
//
// # Files that are written
//
// Files have names that are made of those of the files read, never of what a
// document says. A file is written beside its place and gets its name when it is
// complete, so that an interrupt leaves the old one or none, but no half; nothing
// is written over a file that is read, under whatever name, nor through a link out
// of the folder. Thousands are converted several at once, in memory for a few. A file
// of more than 256 MB is not read.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// main runs the program. An interrupt ends what is being done in an orderly way: no
// further document is begun.
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// The statuses with which the program ends.
const (
	statusGood  = 0
	statusBad   = 1 // some input was not understood
	statusUsage = 2
)

// A command is what one call of the program works with.
type command struct {
	ctx    context.Context
	in     io.Reader
	out    io.Writer
	err    io.Writer
	status int
}

// run runs the program and returns its status. All that it works with is given to
// it, so that tests call it as a shell does.
func run(ctx context.Context, args []string, in io.Reader, out, err io.Writer) int {
	c := &command{ctx: ctx, in: in, out: out, err: err}
	if e := c.dispatch(args); e != nil {
		c.fail(e)
	}
	return c.status
}

// dispatch runs the command that the arguments name.
func (c *command) dispatch(args []string) error {
	if len(args) == 0 {
		return errUsage("")
	}
	name, args := args[0], args[1:]
	switch name {
	case "show":
		return c.show(args)
	case "convert":
		return c.convert(args)
	case "symbol":
		return c.symbol(args)
	case "refs":
		return c.refs(args)
	case "align":
		return c.align(args)
	case "check":
		return c.check(args)
	case "help", "-h", "-help", "--help":
		return c.help(args)
	}
	return errUsage("there is no command " + name)
}

// An errUsage says what is wrong with a call of the program.
type errUsage string

// Error returns what is wrong.
func (e errUsage) Error() string { return string(e) }

// fail tells of an error that ended a command, and sets the status.
func (c *command) fail(e error) {
	var usage errUsage
	switch {
	case errors.Is(e, flag.ErrHelp):
		fmt.Fprint(c.out, helpText)
	case errors.As(e, &usage):
		c.status = statusUsage
		if usage != "" {
			fmt.Fprintf(c.err, "undoc: %s\n", usage)
		}
		fmt.Fprint(c.err, usageText)
	default:
		c.status = statusBad
		fmt.Fprintf(c.err, "undoc: %v\n", e)
	}
}

// flags reads the flags of a command and returns what follows them.
func flags(set *flag.FlagSet, args []string) ([]string, error) {
	set.SetOutput(io.Discard)
	switch err := set.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return nil, err
	case err != nil:
		return nil, errUsage(set.Name() + ": " + err.Error())
	}
	return set.Args(), nil
}
