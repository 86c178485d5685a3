package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// standardInput is the name of standard input among files.
const standardInput = "-"

// An input is a document with the text that it was read from.
type input struct {
	name     string // as given
	text     string
	document *resolution.Document
}

// read reads a file, or standard input, as a document: a text in any form, or
// AKN4UN.
func (c *command) read(name string) (*input, error) {
	text, err := c.readText(name)
	if err != nil {
		return nil, err
	}
	in := &input{name: name, text: text}
	if isAKN(text) {
		in.document, err = akn.Parse(text)
		return in, placed(err, text)
	}
	in.document = resolution.Parse(text)
	return in, nil
}

// maxInput is the most that is read of a file, in bytes. The longest document of the
// United Nations has a few megabytes; what has more, as a device that has no end, is
// named by mistake.
const maxInput = 1 << 28

// errTooLong says that a file has more than that.
var errTooLong = errors.New("more than 256 MB, which no document has")

// readText reads a file, or standard input, whole: documents are short, and every
// place of one can matter for the meaning of every other. It waits no longer than the
// context lasts, as whoever typed no end of input, or named a pipe that nobody writes
// into, can still interrupt.
func (c *command) readText(name string) (string, error) {
	return within(c.ctx, func() (string, error) { return c.readWhole(name, maxInput) })
}

// within returns what f returns, or the error of the context where that is done first:
// f may wait for ever then.
func within[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		value, err := f()
		done <- result{value, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// readWhole reads a file, or standard input, of no more than the bytes.
func (c *command) readWhole(name string, most int64) (string, error) {
	r := c.in
	var b strings.Builder
	if name != standardInput {
		file, err := os.Open(name)
		if err != nil {
			return "", err
		}
		defer file.Close()
		// The size is a guess: devices and pipes have none.
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			b.Grow(int(min(info.Size(), most)))
		}
		r = file
	}
	n, err := io.Copy(&b, io.LimitReader(r, most+1))
	if err == nil && n > most {
		err = errTooLong
	}
	return b.String(), err
}

// An errPlace says what is wrong at a place of a file.
type errPlace struct {
	line, column int
	reason       error
}

// Error returns the place and what is wrong there.
func (e *errPlace) Error() string { return fmt.Sprintf("%d:%d: %v", e.line, e.column, e.reason) }

// placed returns the error of a file that is no AKN4UN with its line and column.
func placed(err error, text string) error {
	var wrong *akn.Error
	if !errors.As(err, &wrong) {
		return err
	}
	places := placesIn(text)
	line, column := places.at(wrong.Offset)
	return &errPlace{line, column, wrong.Err}
}

// unread returns the line that tells why a file was not read or not written:
// file: what, or file:line:column: what.
func unread(name string, err error) string {
	var place *errPlace
	if errors.As(err, &place) {
		return printable(name) + ":" + place.Error() + "\n"
	}
	return printable(name) + ": " + reason(err) + "\n"
}

// isAKN reports whether a file begins as one of AKN4UN does: with mark-up, and
// with the name of the root element not far from its start. No text does.
func isAKN(text string) bool {
	text = strings.TrimLeft(strings.TrimPrefix(text, "\ufeff"), " \t\r\n")
	const near = 4096 // comments may come before
	return strings.HasPrefix(text, "<") && strings.Contains(text[:min(len(text), near)], "<akomaNtoso")
}

// once reports an error when standard input is named more than once.
func once(names []string) error {
	if i := slices.Index(names, standardInput); i >= 0 && slices.Contains(names[i+1:], standardInput) {
		return errUsage("standard input is named more than once")
	}
	return nil
}

// problems returns a line for each problem of the document.
func (in *input) problems() string {
	var b strings.Builder
	places := placesIn(in.text)
	for problem := range in.document.Problems() {
		fmt.Fprintf(&b, "%s: %s\n", in.place(&places, problem.Offset), printable(problem.What))
	}
	return b.String()
}

// place returns a place in the input as file:line:column, for people to read:
// the name of a file may have what would steer their terminal.
func (in *input) place(p *places, offset int) string {
	name := printable(in.name)
	if offset < 0 {
		return name
	}
	line, column := p.at(min(offset, len(in.text)))
	return name + ":" + strconv.Itoa(line) + ":" + strconv.Itoa(column)
}

// places turns offsets into lines and columns.
type places struct {
	text  string
	lines []int // where they start; made when first asked for
}

// placesIn returns the places of a text. Its lines are counted when one is asked
// for, as most documents have no problems.
func placesIn(text string) places { return places{text: text} }

// at returns the line and the column of an offset, from 1. Columns count
// characters.
func (p *places) at(offset int) (line, column int) {
	if p.lines == nil {
		p.lines = append(p.lines, 0)
		for i := range len(p.text) {
			if p.text[i] == '\n' {
				p.lines = append(p.lines, i+1)
			}
		}
	}
	line, exact := slices.BinarySearch(p.lines, offset)
	if exact {
		line++
	}
	return line, utf8.RuneCountInString(p.text[p.lines[line-1]:offset]) + 1
}
