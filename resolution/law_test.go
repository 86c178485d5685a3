package resolution

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// forget drops whatever was kept of the input: what is left is what a document
// made by hand has.
func (d *Document) forget() {
	d.walk(func(l printedLine) { l.text.Layout = nil })
	d.Masthead.Layout = nil
}

// comparable are the types of values that compare with ==.
var comparable = cmpopts.EquateComparable(symbol.Symbol{}, symbol.Session{}, ods.JobNumber{}, ods.Stem{})

// laws checks the laws of documents on a text.
func laws(t *testing.T, text string) {
	t.Helper()
	d := Parse(text)
	tiles(t, d, text)
	// What had to be decoded comes back in UTF-8.
	if d.Origin.Form == ods.Export && utf8.ValidString(text) && !strings.Contains(text, "\x00") {
		if got := Format(d); got != text {
			t.Fatalf("the export comes back different at byte %d:\n%s", difference(got, text), cmp.Diff(text, got))
		}
	}
	// So do characters that are none, if what they are in is read alone.
	if !utf8.ValidString(text) {
		return
	}
	made := Parse(text)
	made.forget()
	printed := Format(made)
	read := Parse(printed)
	if diff := cmp.Diff(made, read, comparable); diff != "" {
		t.Fatalf("the canonical print is read as something else (-printed +read):\n%s\n%s", diff, printed)
	}
	if again := Format(read); again != printed {
		t.Fatalf("printing is not idempotent:\n%s", cmp.Diff(printed, again))
	}
}

// tiles checks that the parts of a document tile its input, and that nothing of
// the texts that the delivery form has is missing.
func tiles(t *testing.T, d *Document, text string) {
	t.Helper()
	at := 0
	for p := range d.Parts() {
		if p.Start != at || p.End <= p.Start {
			t.Fatalf("part %v comes after byte %d", p, at)
		}
		at = p.End
	}
	if at != len(text) {
		t.Fatalf("the parts end at byte %d of %d", at, len(text))
	}
	if got, want := slices.Collect(d.Parts()), slices.Collect(Parser{}.delivery().Parse(text).Parts()); !slices.Equal(got, want) {
		t.Fatalf("the document has other parts than its delivery form:\n%s", cmp.Diff(want, got))
	}
}

func difference(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// documents returns the texts of files by name.
func documents(t testing.TB, patterns ...string) map[string]string {
	t.Helper()
	texts, err := readTexts(patterns...)
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// readTexts returns what stands in files by their names.
func readTexts(patterns ...string) (map[string]string, error) {
	texts := map[string]string{}
	for _, pattern := range patterns {
		files, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			texts[strings.TrimSuffix(filepath.Base(file), ".txt")] = string(text)
		}
	}
	return texts, nil
}

func TestLaws(t *testing.T) {
	for name, text := range documents(t, "../testdata/*.txt", "../testdata/*.bin", "../testdata/forms/*") {
		t.Run(name, func(t *testing.T) { laws(t, text) })
	}
}

func TestLawsCorpus(t *testing.T) {
	for name, text := range corpus(t) {
		t.Run(name, func(t *testing.T) { laws(t, text) })
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range documents(f, "../testdata/*.txt", "../testdata/*.bin") {
		if len(text) < 20_000 {
			f.Add(text)
		}
	}
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		// The notes of other forms may have numbers that no export has: the
		// same one on two pages, say. Of those the parts are checked.
		if d := Parse(text); d.Origin.Form == ods.Export {
			laws(t, text)
		} else {
			tiles(t, d, text)
		}
	})
}
