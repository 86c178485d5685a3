package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/resolution"
)

// standardInput is the name of standard input among files.
const standardInput = "-"

// An input is a document with the text that it was read from.
type input struct {
	name     string // as given
	text     string
	document *resolution.Document
}

// read reads a file, or standard input, as a document.
func (c *command) read(name string) (*input, error) {
	var text []byte
	var err error
	if name == standardInput {
		text, err = readAll(c.ctx, c.in)
	} else {
		text, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, err
	}
	in := &input{name: name, text: string(text)}
	in.document = resolution.Parse(in.text)
	return in, nil
}

// readAll reads all of r, but waits no longer than the context lasts.
func readAll(ctx context.Context, r io.Reader) ([]byte, error) {
	var b bytes.Buffer
	done := make(chan error, 1)
	go func() {
		_, err := b.ReadFrom(r)
		done <- err
	}()
	select {
	case err := <-done:
		return b.Bytes(), err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
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
		fmt.Fprintf(&b, "%s: %s\n", in.place(&places, problem.Offset), problem.What)
	}
	return b.String()
}

// place returns a place in the input as file:line:column.
func (in *input) place(p *places, offset int) string {
	if offset < 0 {
		return in.name
	}
	line, column := p.at(min(offset, len(in.text)))
	return in.name + ":" + strconv.Itoa(line) + ":" + strconv.Itoa(column)
}

// places turns offsets into lines and columns.
type places struct {
	text  string
	lines []int // where they start; made when first asked for
}

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
