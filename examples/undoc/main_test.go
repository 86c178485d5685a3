package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/undoc-go/undoc/internal/golden"
)

// TestMain runs the program itself when a test starts it as another process.
func TestMain(m *testing.M) {
	if os.Getenv("UNDOC_TEST_PROGRAM") != "" {
		main()
	}
	os.Exit(m.Run())
}

const documents = "../../testdata/"

// A call is what the program did when it was called.
type call struct {
	status   int
	out, err string
}

// undoc calls the program.
func undoc(t *testing.T, in string, args ...string) call {
	t.Helper()
	var out, err bytes.Buffer
	status := run(t.Context(), args, strings.NewReader(in), &out, &err)
	return call{status, out.String(), err.String()}
}

// good calls the program and wants it to do well.
func good(t *testing.T, in string, args ...string) string {
	t.Helper()
	c := undoc(t, in, args...)
	if c.status != statusGood || c.err != "" {
		t.Errorf("undoc %q: status %d, %s", args, c.status, c.err)
	}
	return c.out
}

// TestHelp prints what the program does, however it is asked.
func TestHelp(t *testing.T) {
	want := good(t, "", "help")
	golden.File(t, "testdata/help.txt", want)
	for _, args := range [][]string{{"-h"}, {"--help"}, {"convert", "-h"}, {"show", "-help"}} {
		if got := good(t, "", args...); got != want {
			t.Errorf("undoc %q prints %s", args, got)
		}
	}
}

// TestUsage calls the program in ways that it does not know: it says what is
// wrong and does nothing.
func TestUsage(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"", "usage:"},
		{"frobnicate", "undoc: there is no command frobnicate\nusage:"},
		{"show", "undoc: show: one file, please\n"},
		{"show a b", "undoc: show: one file, please\n"},
		{"refs", "undoc: refs: no file is named\n"},
		{"refs - -", "undoc: standard input is named more than once\n"},
		{"align one.txt", "undoc: align: two files are wanted\n"},
		{"align - -", "undoc: standard input is named more than once\n"},
		{"convert x", "undoc: convert: -to wants one of json, akn, markdown, html, text\n"},
		{"convert -to pdf x", "undoc: convert: -to wants one of json, akn, markdown, html, text, not pdf\n"},
		{"convert -to json", "undoc: convert: no file is named\n"},
		{"convert -to json -x", "undoc: convert: flag provided but not defined: -x\n"},
		{"align -x a b", "undoc: align: flag provided but not defined: -x\n"},
		{"check -x a", "undoc: check: flag provided but not defined: -x\n"},
		{"check - -", "undoc: standard input is named more than once\n"},
		{"refs -x a", "undoc: refs: flag provided but not defined: -x\n"},
		{"show -x a", "undoc: show: flag provided but not defined: -x\n"},
		{"symbol -x a", "undoc: symbol: flag provided but not defined: -x\n"},
		{"convert -to json - -", "undoc: standard input is named more than once\n"},
		{"convert -to json -o d a/x.txt b/x.md", "undoc: convert: a/x.txt and b/x.md would both become d/x.json\n"},
	} {
		c := undoc(t, "", strings.Fields(test.args)...)
		if c.status != statusUsage || c.out != "" || !strings.HasPrefix(c.err, test.want) {
			t.Errorf("undoc %s: status %d, %q, %q", test.args, c.status, c.out, c.err)
		}
	}
	if _, err := os.Stat("d"); err == nil {
		t.Error("a wrong call made a folder")
	}
}

// TestShow shows documents at two widths.
func TestShow(t *testing.T) {
	for _, name := range []string{"items", "notes", "table", "composite", "security-council-annex"} {
		for _, width := range []string{"80", "44"} {
			t.Setenv("COLUMNS", width)
			c := undoc(t, "", "show", documents+name+".txt")
			golden.File(t, "testdata/show-"+name+"-"+width+".txt", c.out)
			for line := range strings.Lines(c.out) {
				if got := textWidth(strings.TrimSuffix(line, "\n")); width == "80" && got > 80 {
					t.Errorf("%s: a line of %d columns: %s", name, got, line)
				}
			}
		}
	}
	if c := undoc(t, "", "show", "none.txt"); c.status != statusBad || c.err != "none.txt: no such file or directory\n" {
		t.Errorf("a file that is not there: %+v", c)
	}
}

// TestControl shows a document that tries to steer the terminal.
func TestControl(t *testing.T) {
	text := "[DU1]\n1/1.\tTitle\x1b[31m\n\n\n\tThe General Assembly,\n\t1.\tDecides\x07 \u009b31m.\n"
	for _, args := range [][]string{{"show", "-"}, {"refs", "-"}} {
		if c := undoc(t, text, args...); strings.ContainsAny(c.out, "\x1b\x07\u009b") {
			t.Errorf("undoc %q prints %q", args, c.out)
		}
	}
}

// TestRefs lists what documents cite.
func TestRefs(t *testing.T) {
	golden.File(t, "testdata/refs.txt", undoc(t, "", "refs", documents+"committee.txt", documents+"plain.txt").out)
	c := undoc(t, "", "refs", "none.txt", documents+"plain.txt")
	if c.status != statusBad || !strings.HasPrefix(c.err, "none.txt: no such file") || !strings.Contains(c.out, "plain.txt:3:") {
		t.Errorf("after a file that is not there: %+v", c)
	}
}

// TestProblems tells of each problem with its place, and ends with status 1.
func TestProblems(t *testing.T) {
	text := "[DU1]\n1/1.\tTitle\n\n\n\tThe General Assembly,\n\t1.\tDecides so;\n\té\n\t3.\tDecides so.\n"
	c := undoc(t, text, "convert", "-to", "text", "-")
	if c.status != statusBad || c.out != text {
		t.Errorf("status %d, %q", c.status, c.out)
	}
	if want := "-:8:5: paragraph 3 comes after paragraph 1\n"; !strings.Contains(c.err, want) {
		t.Errorf("got %q, want %q in it", c.err, want)
	}
}

// TestInterrupt interrupts the program while it waits for standard input: it ends
// and leaves nothing.
func TestInterrupt(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "out")
	cmd := exec.Command(program, "convert", "-to", "json", "-o", dir, documents+"plain.txt", "-")
	cmd.Env = append(os.Environ(), "UNDOC_TEST_PROGRAM=1")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for !exists(filepath.Join(dir, "plain.json")) && t.Context().Err() == nil {
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Skip("this system has no interrupts: ", err)
	}
	cmd.Wait()
	if status := cmd.ProcessState.ExitCode(); status != statusBad || !strings.HasSuffix(stderr.String(), "undoc: interrupted\n") {
		t.Errorf("status %d, %s", status, stderr.String())
	}
	if got := list(t, dir); got != "plain.json" {
		t.Errorf("there is %s", got)
	}
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// list returns the names of the files in a folder, those too that start with a
// dot.
func list(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

// TestCancelled runs with a context that is done: no file is written.
func TestCancelled(t *testing.T) {
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	cancel()
	dir := t.TempDir()
	var out, err bytes.Buffer
	status := run(ctx, []string{"convert", "-to", "json", "-o", dir, documents + "plain.txt"}, nil, &out, &err)
	if got := list(t, dir); status != statusBad || got != "" {
		t.Errorf("status %d, files %q", status, got)
	}
}

// Two versions of a document come side by side; one that cannot be read is told.
func TestAlign(t *testing.T) {
	golden.File(t, "testdata/align.txt", undoc(t, "", "align", documents+"french.txt", documents+"russian.txt").out)
	c := undoc(t, "", "align", documents+"french.txt", "none.txt")
	if c.status != statusBad || c.out != "" || !strings.Contains(c.err, "none.txt") {
		t.Errorf("status %d, %q, %q", c.status, c.out, c.err)
	}
}
