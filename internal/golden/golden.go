// Package golden compares what code gives with what it gave before, which
// stands in files beside the tests. With -update the tests write the files
// instead, and a person reads the difference before committing it.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// update is the one flag of all golden tests.
var update = flag.Bool("update", false, "write the files that tests compare with")

// Run checks the archives (txtar) that match the pattern. For each section that
// is named as an output, the output of the section "input" is compared with it;
// an archive has the sections that show what it is about. Every other section
// is an error.
func Run(t *testing.T, pattern string, outputs map[string]func(input string) string) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("no file matches %s (%v)", pattern, err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), func(t *testing.T) {
			run(t, name, outputs)
		})
	}
}

// run checks one archive.
func run(t *testing.T, name string, outputs map[string]func(string) string) {
	a := parse(read(t, name))
	input := a.get("input")
	if input == nil {
		t.Fatalf("%s has no section named input", name)
	}
	for i := range a.files {
		f := &a.files[i]
		if f == input {
			continue
		}
		output, ok := outputs[f.name]
		if !ok {
			t.Errorf("%s: nothing gives %s", name, f.name)
			continue
		}
		got := ended(output(input.content))
		if diff := cmp.Diff(f.content, got); diff != "" && !*update {
			t.Errorf("%s: %s is different (-was +is):\n%s", name, f.name, diff)
		}
		f.content = got
	}
	if *update {
		write(t, name, a.format())
	}
}

// File checks that a file has the content.
func File(t *testing.T, name, content string) {
	t.Helper()
	if *update {
		write(t, name, content)
		return
	}
	if diff := cmp.Diff(read(t, name), content); diff != "" {
		t.Errorf("%s is different (-was +is):\n%s", name, diff)
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

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
