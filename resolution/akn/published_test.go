package akn

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// published returns the files that the United Nations publishes, by language and
// name; a test that wants them is skipped where they are not.
func published(t testing.TB, language string) map[string]string {
	t.Helper()
	files := map[string]string{}
	names, _ := filepath.Glob(filepath.Join(shared, "corpus/akn", language, "*.xml"))
	for _, name := range some(names) {
		for base, file := range texts(t, name) {
			files[filepath.Base(filepath.Dir(name))+"/"+base] = file
		}
	}
	if len(files) == 0 {
		t.Skip("the published documents are not here")
	}
	return files
}

// contents are what is to be kept of a file, each with how often it is there.
type contents struct {
	words, notes, links, numbers map[string]int
}

// contentsOf returns what is to be kept of the text of a file. Words are letters
// and figures: where marks and tags stand between them they may be parted in
// another way, so that they are counted as one run for each block.
func contentsOf(t *testing.T, file string) contents {
	t.Helper()
	c := contents{map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}}
	d := xml.NewDecoder(strings.NewReader(file))
	var note, number, link bytes.Buffer
	values, href := 0, ""
	for {
		token, err := d.Token()
		if err == io.EOF {
			return c
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			if values > 0 || isValue(token) {
				values++
			}
			switch name {
			case "authorialNote":
				note.Reset()
				note.WriteString(strings.TrimSpace(attributeOf(token, "marker")) + " ")
			case "num":
				number.Reset()
			case "a":
				link.Reset()
				href = strings.TrimSpace(attributeOf(token, "href"))
			}
		case xml.EndElement:
			values = max(0, values-1)
			switch token.Name.Local {
			case "authorialNote":
				c.notes[squash(note.String())]++
			case "num":
				c.numbers[squash(number.String())]++
			case "a":
				if squash(link.String()) != "" {
					c.links[target(href)]++
				}
			}
		case xml.CharData:
			if values > 0 {
				continue
			}
			for _, r := range string(token) {
				c.words[string(r)]++
			}
			note.Write(token)
			number.Write(token)
			link.Write(token)
		}
	}
}

// isValue reports whether an element has values and not words: the metadata, and
// the fields of the masthead that the model has as values and prints in its own
// way.
func isValue(e xml.StartElement) bool {
	switch refersTo := attributeOf(e, "refersTo"); e.Name.Local {
	case "meta", "session", "docStatus":
		return true
	case "docDate":
		return refersTo == "#dateOfIssuance"
	case "docNumber":
		return refersTo == "#symbol"
	case "inline":
		return attributeOf(e, "name") == "agenda item"
	}
	return false
}

func attributeOf(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// target returns the document that a link leads to, or else the link.
func target(href string) string {
	if a, err := ods.ParseAddress(href); err == nil && a.Symbol.IsValid() {
		return a.Symbol.String()
	}
	return href
}

func squash(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestPublished reads what is published, in every language: it is read, and
// what is written of it keeps every character but white space, every note,
// number and link target, and is valid.
func TestPublished(t *testing.T) {
	files := published(t, "*")
	for name, file := range files {
		t.Run(name, func(t *testing.T) {
			d, err := Parse(file)
			if err != nil {
				t.Fatal(err)
			}
			written := Format(d)
			check(t, written)
			again, err := Parse(string(written))
			if err != nil {
				t.Fatal(err)
			}
			same(t, d, again)
			want, got := contentsOf(t, file), contentsOf(t, string(written))
			keeps(t, "character", want.words, got.words)
			keeps(t, "note", want.notes, got.notes)
			keeps(t, "number", want.numbers, got.numbers)
			for link := range want.links {
				if got.links[link] == 0 {
					t.Errorf("link to %q is lost", link)
				}
			}
		})
	}
}

// TestPublishedJSON has what is published as JSON, with its votes and steps, and
// decodes it.
func TestPublishedJSON(t *testing.T) {
	for name, file := range published(t, "*") {
		d, err := Parse(file)
		if err != nil {
			t.Fatal(err)
		}
		var decoded resolution.Document
		if err := json.Unmarshal(resolution.JSON(d), &decoded); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		same(t, d, &decoded)
	}
}

func keeps(t *testing.T, what string, want, got map[string]int) {
	t.Helper()
	for s, n := range want {
		if got[s] < n && strings.TrimSpace(s) != "" {
			t.Errorf("%s %q stands %d times in the file and %d times in what is written", what, s, n, got[s])
		}
	}
}
