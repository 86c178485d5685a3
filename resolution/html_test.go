package resolution

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/attack"
	"github.com/undoc-go/undoc/symbol"
)

// attacked calls f with documents that have an attack in every field: for each
// attack one, and for one attack one of every kind that lines, clauses and the rest
// can be of.
func attacked(f func(attack string, d *Document)) {
	for i, s := range attack.Strings() {
		f(s, filled(s, i%attack.Variants))
	}
	for variant := range attack.Variants {
		s := attack.Strings()[variant%2]
		f(s, filled(s, variant))
	}
}

// filled returns a document that has the string in every field.
func filled(s string, variant int) *Document {
	var d Document
	attack.Fill(&d, s, variant)
	return &d
}

// TestHTMLEscapes prints documents that have an attack in every field, and reads
// the page as a browser would see it: nothing of the attack is an element, an
// attribute or a link.
func TestHTMLEscapes(t *testing.T) {
	attacked(func(attack string, d *Document) {
		checkHTML(t, attack, HTML(d), "")
		given := Printer{SymbolURL: func(symbol.Symbol) string { return attack }}.AppendHTML(nil, d)
		checkHTML(t, attack, given, attack)
	})
}

// TestHTMLElements reads the pages of all documents.
func TestHTMLElements(t *testing.T) {
	for name, text := range documents(t, "../testdata/*.txt", "../testdata/*.bin") {
		checkHTML(t, name, HTML(Parse(text)), "")
	}
}

// checkHTML checks that a page is well-formed, that it has only the elements and
// attributes that the printer writes, identifiers that are unique and lead
// somewhere, and links to nothing but documents, or to what the caller of the
// printer gave.
func checkHTML(t *testing.T, name string, page []byte, given string) {
	t.Helper()
	if !utf8.Valid(page) {
		t.Errorf("%q: the page is not UTF-8", name)
	}
	text := strings.NewReplacer("<!DOCTYPE html>", "", "<br>", "<br/>", `<meta charset="utf-8">`, "", `initial-scale=1">`, `initial-scale=1"/>`).Replace(string(page))
	elements := strings.Fields("a article bdi body div em footer h1 h2 h3 h4 h5 h6 head header html li meta ol p section span style sup table td th time title tr br")
	attributes := strings.Fields("class content datetime dir href id lang name role scope")
	ids, links := map[string]bool{}, map[string]bool{}
	for decoder := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%q: %v", name, err)
		}
		element, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if !slices.Contains(elements, element.Name.Local) {
			t.Errorf("%q: element %s", name, element.Name.Local)
		}
		for _, a := range element.Attr {
			switch {
			case !slices.Contains(attributes, a.Name.Local):
				t.Errorf("%q: attribute %s of %s", name, a.Name.Local, element.Name.Local)
			case a.Name.Local == "id" && ids[a.Value]:
				t.Errorf("%q: identifier %s is not unique", name, a.Value)
			case a.Name.Local == "id":
				ids[a.Value] = true
			case a.Name.Local == "href" && strings.HasPrefix(a.Value, "#"):
				links[a.Value[1:]] = true
			case a.Name.Local == "href" && !strings.HasPrefix(a.Value, "https://docs.un.org/") && !sameLink(a.Value, given):
				t.Errorf("%q: a link to %s", name, a.Value)
			}
		}
	}
	for link := range links {
		if !ids[link] {
			t.Errorf("%q: %s leads nowhere", name, link)
		}
	}
}

// sameLink reports whether a link is one that the caller gave, but for white space
// and what HTML cannot hold.
func sameLink(link, given string) bool {
	words := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r <= ' ' || r >= 0x7f {
				return -1
			}
			return r
		}, s)
	}
	return given != "" && words(link) == words(given)
}

// TestHTMLDirection has the direction of the text in each language.
func TestHTMLDirection(t *testing.T) {
	for l, want := range map[symbol.Language]string{
		symbol.Unspecified: `<article dir="auto">`,
		symbol.Arabic:      `<article lang="ar" dir="rtl">`,
		symbol.Chinese:     `<article lang="zh" dir="ltr">`,
		symbol.English:     `<article lang="en" dir="ltr">`,
	} {
		if got := string(HTML(&Document{Language: l})); !strings.Contains(got, want) {
			t.Errorf("%v: %s is not in %s", l, want, got)
		}
	}
}

// FuzzHTML reads the pages of any input as a browser would.
func FuzzHTML(f *testing.F) {
	for _, text := range documents(f, "../testdata/items.txt", "../testdata/table.txt", "../testdata/composite.txt", "../testdata/annex.txt") {
		f.Add(text)
	}
	for _, attack := range attack.Strings() {
		f.Add("[DU1]\n65/1.\t" + attack + "\n\n\tThe General Assembly,\n\t1.\t" + attack + "1\n1 " + attack)
	}
	f.Fuzz(func(t *testing.T, text string) { checkHTML(t, "input", HTML(Parse(text)), "") })
}
