package undoc_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
	"github.com/undoc-go/undoc/symbol"
)

// documents returns the texts of testdata, in all languages and forms, but for long
// ones.
func documents(t *testing.T) (texts []string) {
	t.Helper()
	for _, pattern := range []string{"testdata/*.txt", "testdata/*.bin", "testdata/forms/*"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if len(text) < 10_000 {
				texts = append(texts, string(text))
			}
		}
	}
	return texts
}

// everything does to a document what the packages can do to it: it returns all that
// is printed.
func everything(text string) string {
	d := resolution.Parse(text)
	return reading(text) + printing(d) + akns(akn.Format(d))
}

// reading reads a text by the packages below.
func reading(text string) string {
	read := ods.Parse(text)
	all := read.Masthead.Symbol().String()
	for m := range symbol.Find(text) {
		all += m.Symbol.Describe()
	}
	for m := range symbol.FindSessions(text, read.Language) {
		all += m.Session.Name(read.Language)
	}
	return all
}

// printing prints a document in every form.
func printing(d *resolution.Document) string {
	all := resolution.Format(d)
	for _, print := range []func(*resolution.Document) []byte{resolution.Markdown, resolution.HTML, resolution.JSON, akn.Format} {
		all += string(print(d))
	}
	for r := range d.Requests() {
		all += r.Label() + r.Act.String()
	}
	for p := range d.Problems() {
		all += p.What
	}
	return all
}

// akns reads and checks a file.
func akns(file []byte) string {
	d, err := akn.Parse(string(file))
	if err != nil {
		return err.Error()
	}
	findings, _ := akn.Check(string(file))
	all := string(resolution.JSON(d))
	for _, f := range findings {
		all += f.What
	}
	return all
}

// TestParallel does everything to the same texts on many goroutines at once, and to
// the same documents what does not change them: all of them get what one alone gets.
// With the race detector (go test -race) it also tells that they share nothing that
// one of them writes.
func TestParallel(t *testing.T) {
	texts := documents(t)
	var want, printed []string
	var read []*resolution.Document
	for _, text := range texts {
		want = append(want, everything(text))
		read = append(read, resolution.Parse(text))
	}
	for _, d := range read {
		printed = append(printed, printing(d))
	}
	// A bubble waits until every goroutine that was started in it has ended, and fails
	// when one is left that nothing wakes.
	synctest.Test(t, func(t *testing.T) {
		for worker := range 4 {
			go func() {
				for i := range texts {
					i := (i + worker*len(texts)/8) % len(texts) // some alike, some apart
					if everything(texts[i]) != want[i] || printing(read[i]) != printed[i] {
						t.Errorf("document %d is another on another goroutine", i)
					}
				}
			}()
		}
	})
}
