package main

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// TestConvertFiles writes a file in every format.
func TestConvertFiles(t *testing.T) {
	for format, want := range map[string]string{"json": "plain.json", "akn": "plain.xml", "markdown": "plain.md", "html": "plain.html", "text": "plain.txt"} {
		dir := filepath.Join(t.TempDir(), "new", "folder")
		good(t, "", "convert", "-to", format, "-o", dir, documents+"plain.txt")
		if got := list(t, dir); got != want {
			t.Errorf("%s: there is %q", format, got)
			continue
		}
		if content := read(t, filepath.Join(dir, want)); content == "" {
			t.Errorf("%s: the file is empty", format)
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestConvertText gives exports back byte for byte.
func TestConvertText(t *testing.T) {
	for _, name := range []string{"plain.txt", "notes.txt", "odd.txt", "crlf.txt"} {
		if got := undoc(t, "", "convert", "-to", "text", documents+name).out; got != read(t, documents+name) {
			t.Errorf("%s comes back different", name)
		}
	}
}

// TestConvertOutput reads what goes to standard output: JSON Lines, one XML file.
func TestConvertOutput(t *testing.T) {
	files, err := filepath.Glob(documents + "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	c := undoc(t, "", append([]string{"convert", "-to", "json"}, files...)...)
	lines := strings.Split(strings.TrimSuffix(c.out, "\n"), "\n")
	if len(lines) != len(files) {
		t.Fatalf("%d lines for %d documents", len(lines), len(files))
	}
	for i, line := range lines {
		alone := undoc(t, "", "convert", "-to", "json", files[i]).out
		if !json.Valid([]byte(line)) || line+"\n" != alone {
			t.Errorf("line %d is not %s", i, files[i])
		}
	}
	if err := xml.Unmarshal([]byte(undoc(t, read(t, documents+"items.txt"), "convert", "-to", "akn", "-").out), new(struct{})); err != nil {
		t.Error(err)
	}
}

// TestConvertGoesOn converts what there is when something is not there, and sums
// up.
func TestConvertGoesOn(t *testing.T) {
	dir := t.TempDir()
	c := undoc(t, read(t, documents+"items.txt"), "convert", "-to", "markdown", "-o", dir, "none.txt", documents+"plain.txt", dir, "-")
	if got := list(t, dir); c.status != statusBad || got != "plain.md stdin.md" {
		t.Errorf("status %d, files %q", c.status, got)
	}
	for _, want := range []string{"none.txt: no such file or directory\n", dir + ": is a directory\n", "undoc: 2 of 4 documents converted, 0 of them with problems\n"} {
		if !strings.Contains(c.err, want) {
			t.Errorf("%q is not in %q", want, c.err)
		}
	}
}

// TestConvertKeepsInput does not write over the file that it read, under any of
// its names.
func TestConvertKeepsInput(t *testing.T) {
	dir := t.TempDir()
	text := read(t, documents+"plain.txt")
	name, link := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Link(name, link); err != nil {
		t.Skip(err)
	}
	before, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	c := undoc(t, "", "convert", "-to", "text", "-o", dir, name, filepath.Join(dir, ".", "b.txt"))
	after, err := os.Stat(name)
	if err != nil || c.status != statusBad || !os.SameFile(before, after) || strings.Count(c.err, errInput.Error()) != 2 {
		t.Errorf("%v, %+v", err, c)
	}
	if got := list(t, dir); got != "a.txt b.txt" {
		t.Errorf("there is %s", got)
	}
}

// TestConvertKeepsOthers writes over no file that it reads, be it by a link.
func TestConvertKeepsOthers(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "out")
	if err := os.Mkdir(out, 0o777); err != nil {
		t.Fatal(err)
	}
	text := read(t, documents+"plain.txt")
	for _, name := range []string{filepath.Join(dir, "a.txt"), filepath.Join(out, "a.json")} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	other := filepath.Join(dir, "b.txt")
	if err := os.Symlink(filepath.Join("out", "a.json"), other); err != nil {
		t.Skip(err)
	}
	c := undoc(t, "", "convert", "-to", "json", "-o", out, filepath.Join(dir, "a.txt"), other)
	if c.status != statusBad || strings.Count(c.err, errInput.Error()) != 1 || list(t, out) != "a.json b.json" {
		t.Errorf("%+v, %s", c, list(t, out))
	}
	if read(t, other) != text {
		t.Error("a file that was read is another now")
	}
}

// TestConvertLink replaces a link by a file and leaves what it led to: nothing is
// written outside of the folder.
func TestConvertLink(t *testing.T) {
	dir := t.TempDir()
	outside, link := filepath.Join(t.TempDir(), "outside"), filepath.Join(dir, "plain.json")
	if err := os.WriteFile(outside, []byte("kept"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, link); err != nil {
		t.Skip(err)
	}
	good(t, "", "convert", "-to", "json", "-o", dir, documents+"plain.txt")
	if read(t, outside) != "kept" || !json.Valid([]byte(read(t, link))) {
		t.Errorf("%q, %.20q", read(t, outside), read(t, link))
	}
}

// TestConvertNames makes the names of files of those that the caller gave: whatever
// these are, and whatever the document says, no file is written outside of the
// folder.
func TestConvertNames(t *testing.T) {
	top := t.TempDir()
	t.Chdir(top)
	const document = "[DU1]\n../../1.\t../../Title/../x\n\n\n\tThe General Assembly,\n\t1.\tDecides so.\n\n<<ODS JOB NO>>../../N1051998E<<ODS JOB NO>>\n<<ODS DOC SYMBOL1>>../../A/65/1<<ODS DOC SYMBOL1>>\n"
	for i, name := range []string{"a.txt", ".hidden", "..x..", "a b\n.txt", "sub/../c.txt", "sub/d.tar.gz", "...", "e.", "C:f.txt", `g\..\h.txt`} {
		if err := os.MkdirAll("sub", 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(document), 0o666); err != nil {
			t.Fatal(err)
		}
		before, out := list(t, top), fmt.Sprint("out", i)
		undoc(t, "", "convert", "-to", "json", "-o", out, name)
		if got := list(t, out); got == "" || strings.ContainsAny(got, "/ ") && name != "a b\n.txt" {
			t.Errorf("%q becomes %q", name, got)
		}
		if err := os.RemoveAll(out); err != nil {
			t.Fatal(err)
		}
		if after := list(t, top); after != before {
			t.Errorf("%q: there was %s, there is %s", name, before, after)
		}
	}
}

// TestWriteFile writes a file whole or not at all: what was there stays when the
// program is interrupted, when the folder is not there and when another program
// writes the same file.
func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.json")
	if err := os.WriteFile(name, []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	interrupted, cancel := context.WithCancel(t.Context())
	cancel()
	if err := writeFile(interrupted, name, "-", []byte("new")); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := writeFile(t.Context(), filepath.Join(dir, "none", "a.json"), "-", []byte("new")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	if got := list(t, dir); got != "a.json" || read(t, name) != "old" {
		t.Errorf("there is %s, and in it %q", got, read(t, name))
	}
	beside := filepath.Join(dir, fmt.Sprintf(".a.json.%d", os.Getpid()))
	if err := os.WriteFile(beside, []byte("of another"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(t.Context(), name, "-", []byte("new")); !errors.Is(err, os.ErrExist) || read(t, beside) != "of another" || read(t, name) != "old" {
		t.Errorf("%v, %q", err, read(t, beside))
	}
	if err := writeFile(t.Context(), name, name, nil); !errors.Is(err, errInput) {
		t.Error(err)
	}
	if c := undoc(t, "", "convert", "-to", "json", "-o", name, documents+"plain.txt"); c.status != statusBad || read(t, name) != "old" {
		t.Errorf("a file for a folder: %+v", c)
	}
	if err := os.Remove(beside); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(t.Context(), name, "-", []byte("new")); err != nil || read(t, name) != "new" || list(t, dir) != "a.json" {
		t.Errorf("%v, %q", err, read(t, name))
	}
}

// TestNeverHalf looks at a file while it is written again and again: it is there,
// whole, at any time.
func TestNeverHalf(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.json")
	contents := []string{strings.Repeat("a", 1<<16), strings.Repeat("b", 1<<17)}
	if err := writeFile(t.Context(), name, "-", []byte(contents[0])); err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() {
		var err error
		for i := 0; i < 100 && err == nil; i++ {
			err = writeFile(t.Context(), name, "-", []byte(contents[i%2]))
		}
		done <- err
	}()
	for {
		if got := read(t, name); got != contents[0] && got != contents[1] {
			t.Fatalf("%d bytes, from %.1q", len(got), got)
		}
		select {
		case err := <-done:
			if err != nil {
				t.Error(err)
			}
			return
		default:
		}
	}
}

// TestConvertWhole leaves the old file, and nothing else, when the new one cannot
// be written.
func TestConvertWhole(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "plain.json", "x"), 0o777); err != nil {
		t.Fatal(err)
	}
	c := undoc(t, "", "convert", "-to", "json", "-o", dir, documents+"plain.txt")
	if got := list(t, dir); c.status != statusBad || got != "plain.json" {
		t.Errorf("status %d, files %q", c.status, got)
	}
}

// A brokenWriter cannot be written to.
type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("broken") }

// TestBrokenOutput ends when nobody reads.
func TestBrokenOutput(t *testing.T) {
	for _, args := range [][]string{
		{"help"}, {"show", documents + "plain.txt"}, {"refs", documents + "plain.txt"}, {"symbol", "-json", strings.Repeat("x", 5000)},
		{"convert", "-to", "json", documents + "plain.txt", documents + "notes.txt"},
		{"align", documents + "french.txt", documents + "russian.txt"}, {"check", "testdata/wrong.xml"}, {"symbol", "A/65/1"},
	} {
		var err strings.Builder
		if status := run(t.Context(), args, strings.NewReader(""), brokenWriter{}, &err); status != statusBad || !strings.Contains(err.String(), "undoc: broken\n") {
			t.Errorf("undoc %q: status %d, %s", args, status, err.String())
		}
	}
}

// TestInOrder takes results in order, whenever they come, and never holds many.
func TestInOrder(t *testing.T) {
	const count, atOnce = 200, 4
	var running, most atomic.Int32
	do := func(i int) int {
		most.Store(max(most.Load(), running.Add(1)))
		time.Sleep(time.Duration(i%7) * 100 * time.Microsecond)
		running.Add(-1)
		return i * i
	}
	next := 0
	for i, square := range inOrder(t.Context(), count, atOnce, do) {
		if i != next || square != i*i {
			t.Fatalf("%d: %d comes after %d results", i, square, next)
		}
		next++
	}
	if next != count || most.Load() > atOnce+2 {
		t.Errorf("%d results, %d at once", next, most.Load())
	}
}

// TestInOrderStops begins nothing more when the results are not taken, or the
// context is done.
func TestInOrderStops(t *testing.T) {
	var begun atomic.Int32
	do := func(int) int { return int(begun.Add(1)) }
	for range inOrder(t.Context(), 1000, 2, do) {
		break
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for range inOrder(ctx, 1000, 2, do) {
		t.Error("a result after the end")
	}
	if n := begun.Load(); n > 10 {
		t.Errorf("%d were begun", n)
	}
}

// TestPlaces counts lines and columns, in characters, from 1.
func TestPlaces(t *testing.T) {
	p := placesIn("ab\né回x\n\n")
	for offset, want := range map[int]string{0: "1:1", 2: "1:3", 3: "2:1", 5: "2:2", 8: "2:3", 9: "2:4", 10: "3:1", 11: "4:1"} {
		line, column := p.at(offset)
		if got := fmt.Sprintf("%d:%d", line, column); got != want {
			t.Errorf("byte %d is at %s, want %s", offset, got, want)
		}
	}
}

// TestProgress is silent where nobody looks.
func TestProgress(t *testing.T) {
	p := startProgress(io.Discard, 1000)
	p.next = time.Time{}
	p.show(1)
	p.clear()
	var b strings.Builder
	p.out = &b
	p.show(2)
	p.clear()
	if got, want := b.String(), "\r2 of 1000 documents\r\x1b[K"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
