package akn

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"
)

// all makes the tests go through every published document.
var all = flag.Bool("all", false, "check every published document, not one of twelve")

// some returns one of twelve of the names, or all of them.
func some(names []string) []string {
	if *all {
		return names
	}
	slices.Sort(names)
	var few []string
	for i := 0; i < len(names); i += 12 {
		few = append(few, names[i])
	}
	return few
}

// exports has, for a language, the function that makes the texts of flattened.
var exports sync.Map

// flattened returns the text of published documents in export form, made of the
// published files once for all the tests; a test that wants them is skipped where
// they are not.
func flattened(t testing.TB, language string) map[string]string {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(shared, "corpus/akn", language, "*.xml"))
	if len(files) == 0 {
		t.Skip("the published documents are not here")
	}
	made, _ := exports.LoadOrStore(language, sync.OnceValue(func() map[string]string { return flatten(t, some(files)) }))
	return made.(func() map[string]string)()
}

// flatten returns the text of published files in export form.
func flatten(t testing.TB, files []string) map[string]string {
	t.Helper()
	for i, file := range files {
		path, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = path
	}
	out := t.TempDir()
	command := exec.Command("go", append([]string{"run", ".", "flatten", "-form", "ods", "-out", out}, files...)...)
	command.Dir = filepath.Join(shared, "oracle")
	command.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	if message, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, message)
	}
	return texts(t, filepath.Join(out, "*.txt"))
}

func TestLawsCorpus(t *testing.T) {
	for name, text := range flattened(t, "en") {
		t.Run(name, func(t *testing.T) { laws(t, text) })
	}
}
