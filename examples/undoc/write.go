package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// errInput says that a document would be written over itself, or over another that is
// read.
var errInput = errors.New("the file to write is a file that is read")

// writeFile writes a file whole or not at all: it writes another beside it and
// gives it the name when it is complete, which file systems do in one step. It
// never writes over the file that was read, as a second run would then read what
// the first has written. The file beside it has the number of the process in its
// name and must be new, so that two programs at work do not write into one.
func writeFile(ctx context.Context, name, from string, content []byte) error {
	if isSameFile(name, from) {
		return errInput
	}
	temporary := filepath.Join(filepath.Dir(name), fmt.Sprintf(".%s.%d", filepath.Base(name), os.Getpid()))
	beside, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	defer os.Remove(temporary) // fails when it has got the name
	_, err = beside.Write(content)
	if closing := beside.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = os.Rename(temporary, name)
	}
	return err
}

// isSameFile reports whether two names are of one file: by links too.
func isSameFile(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}
