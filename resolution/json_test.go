package resolution

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func indentJSON(t *testing.T, line []byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, line, "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestJSONRoundTrip decodes what is printed: it gives the document back. A line
// is a document.
func TestJSONRoundTrip(t *testing.T) {
	for name, text := range documents(t, "../testdata/*.txt", "../testdata/*.bin", "../../shared/seed/*.txt") {
		if !utf8.ValidString(text) {
			continue // JSON cannot hold it
		}
		d := Parse(text)
		line := JSON(d)
		if bytes.IndexByte(line, '\n') != len(line)-1 {
			t.Errorf("%s is not one line", name)
		}
		var got Document
		if err := json.Unmarshal(line, &got); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(d, &got, comparable); diff != "" {
			t.Errorf("%s comes back different (-was +is):\n%s", name, diff)
		}
		var plain Document
		marshalled, err := json.Marshal(d)
		if err == nil {
			err = json.Unmarshal(marshalled, &plain)
		}
		if diff := cmp.Diff(got, plain, comparable); err != nil || diff != "" {
			t.Errorf("%s: encoding/json has it another way: %v\n%s", name, err, diff)
		}
	}
}

// TestJSONFields decodes documents that have a string in every field that takes
// one: no field is left out, and nothing of a string is lost.
func TestJSONFields(t *testing.T) {
	attacked(func(attack string, d *Document) {
		if !utf8.ValidString(attack) {
			return
		}
		var got Document
		if err := json.Unmarshal(JSON(d), &got); err != nil {
			t.Fatalf("%q: %v", attack, err)
		}
		// reflect, as go-cmp takes twice as long for each level of a tree.
		if !reflect.DeepEqual(d, &got) {
			t.Errorf("%q comes back different", attack)
		}
	})
}

// TestJSONInHTML finds nothing in a line that would end a script element, open a
// comment in it or end a line of JavaScript: whoever puts a document into a page
// needs no further escaping.
func TestJSONInHTML(t *testing.T) {
	attacked(func(attack string, d *Document) {
		if line := bytes.TrimSuffix(JSON(d), []byte("\n")); bytes.ContainsAny(line, "<>&\n\r\u2028\u2029") {
			t.Errorf("%q: %.200q", attack, line)
		}
	})
}

// TestJSONSummary has what stands before the members of the model.
func TestJSONSummary(t *testing.T) {
	text := documents(t, "../testdata/composite.txt")["composite"]
	var got map[string]any
	if err := json.Unmarshal(JSON(Parse(text)), &got); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"symbol": "A/RES/65/503", "number": "65/503", "adopted": "2010-12-10",
		"title": "Questions relating to public reading rooms", "language": "en",
	} {
		if got[name] != want {
			t.Errorf("%s is %v, want %s", name, got[name], want)
		}
	}
}
