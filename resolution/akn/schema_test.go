package akn

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
)

// TestSchema validates what is written against the schema: of our own documents,
// of the published ones as text, and of the published ones as they were read.
// xmllint is run once, over a folder.
func TestSchema(t *testing.T) {
	schema := filepath.Join(shared, "schema/akomantoso30.xsd")
	if _, err := os.Stat(schema); err != nil {
		t.Skip("the schema is not here")
	}
	if _, err := exec.LookPath("xmllint"); err != nil {
		t.Skip("xmllint is not here")
	}
	folder := t.TempDir()
	write := func(name string, d *resolution.Document) {
		if err := os.WriteFile(filepath.Join(folder, strings.ReplaceAll(name, "/", "_")+".xml"), Format(d), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, pattern := range []string{"../../testdata/*.txt", "../../testdata/*.bin"} {
		for name, text := range texts(t, pattern) {
			write(name, resolution.Parse(text))
		}
	}
	for name, d := range made() {
		write("made_"+name, d)
	}
	for seed := range seeds {
		g := grower{chance(seed)}
		write("grown_"+strconv.Itoa(seed), g.document())
	}
	for name, file := range published(t, "*") {
		d, err := Parse(file)
		if err != nil {
			t.Fatal(err)
		}
		write("read_"+name, d)
	}
	for name, text := range flattened(t, "en") {
		write("text_"+name, resolution.Parse(text))
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.xml"))
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("xmllint", append([]string{"--noout", "--nonet", "--schema", schema}, files...)...).CombinedOutput()
	if err != nil {
		for line := range strings.Lines(string(out)) {
			if !strings.HasSuffix(line, " validates\n") {
				t.Log(line)
			}
		}
		t.Fatal(err)
	}
}
