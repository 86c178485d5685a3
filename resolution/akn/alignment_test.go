package akn

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
)

// versions are the languages that documents are published in.
var versions = [...]string{"en", "ar", "es", "fr", "ru", "zh"}

// TestVersionsAgree logs how many documents have the same tree of clauses in the
// texts of all six languages, of those whose published files have it.
func TestVersionsAgree(t *testing.T) {
	names := some(publishedInAll(t))
	var read, parsed [len(versions)]map[string]string // files and texts by name
	for i, language := range versions {
		files := make([]string, len(names))
		for j, name := range names {
			files[j] = filepath.Join(shared, "corpus/akn", language, name+".xml")
		}
		read[i], parsed[i] = texts(t, filepath.Join(shared, "corpus/akn", language, "*.xml")), flatten(t, files)
	}
	same, comparable := 0, 0
	for _, name := range names {
		var shapes, fromText [len(versions)]string
		for i := range versions {
			d, err := Parse(read[i][name])
			if err != nil {
				t.Fatal(err)
			}
			shapes[i], fromText[i] = shape(d), shape(resolution.Parse(parsed[i][name]))
		}
		if different(shapes[:]) >= 0 {
			continue
		}
		comparable++
		if i := different(fromText[:]); i >= 0 {
			t.Logf("%s: %s differs from %s", name, versions[i], versions[0])
			continue
		}
		same++
	}
	t.Logf("the versions agree in %d of %d documents, %.4f; %d are published in six languages", same, comparable, float64(same)/float64(max(comparable, 1)), len(names))
}

// publishedInAll returns the names of the documents that are there in all
// languages.
func publishedInAll(t *testing.T) (names []string) {
	t.Helper()
	count := map[string]int{}
	for _, language := range versions {
		files, _ := filepath.Glob(filepath.Join(shared, "corpus/akn", language, "*.xml"))
		for _, file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".xml")
			if count[name]++; count[name] == len(versions) {
				names = append(names, name)
			}
		}
	}
	if len(names) == 0 {
		t.Skip("the published documents are not here")
	}
	return names
}

// different returns the first that is not like those before it, or -1.
func different(shapes []string) int {
	return slices.IndexFunc(shapes, func(s string) bool { return s != shapes[0] })
}

// shape returns the tree of clauses of a document, without words.
func shape(d *resolution.Document) string {
	var b strings.Builder
	var clauses func([]resolution.Clause)
	clauses = func(list []resolution.Clause) {
		b.WriteByte('(')
		for i := range list {
			fmt.Fprint(&b, list[i].Kind, " ")
			clauses(list[i].Items)
			clauses(list[i].Tail)
		}
		b.WriteByte(')')
	}
	var section func(*resolution.Section)
	section = func(s *resolution.Section) {
		b.WriteByte('{')
		clauses(s.Preamble)
		clauses(s.Paragraphs)
		for i := range s.Sections {
			section(&s.Sections[i])
		}
		b.WriteByte('}')
	}
	for i := range d.Acts {
		section(&d.Acts[i].Body)
		for j := range d.Acts[i].Annexes {
			section(&d.Acts[i].Annexes[j])
		}
	}
	return b.String()
}
