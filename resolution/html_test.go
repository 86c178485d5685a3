package resolution

import (
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// attacks are strings that would be mark-up if they were not escaped: in text,
// in quotation marks, in a style sheet or script, and in Markdown.
var attacks = []string{
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`' onmouseover='alert(1)`,
	`</title></style></article></body></html><script>alert(1)</script>`,
	`<!-- --><![CDATA[ ]]><?php ?>`,
	`&lt;script&gt;&#60;script&#62;&#x3c;script`,
	`javascript:alert(1)`,
	"\x00\x01\x1b[31m\x7f\u202e\ufeff\xff\xc0\xaf",
	"[x](javascript:alert(1)) ![x](x) [x]: javascript:alert(1)",
	"line\r\n\n# line\n- line\n\n    line\n```\nline",
	"http://evil.example www.evil.example <http://evil.example> https://evil.example/(a)",
	"1. a\n2. b [^1]: c\n\n[^1]: d\n| - | - |\n***a*** __b__ ~~c~~ $d$",
}

// attacked returns a document that has the string in every field that takes one.
func attacked(s string) *Document {
	var d Document
	fill(reflect.ValueOf(&d).Elem(), s, 0)
	return &d
}

// fill sets every string of a value, with two elements in every slice.
func fill(v reflect.Value, s string, depth int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(s)
	case reflect.Struct:
		for i := range v.NumField() {
			// What is no part of what a document says is not filled.
			if f := v.Field(i); f.CanSet() && v.Type().Field(i).Tag.Get("json") != "-" {
				fill(f, s, depth)
			}
		}
	case reflect.Slice:
		if depth > 4 || v.Type() == reflect.TypeFor[[]symbol.Symbol]() {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			fill(v.Index(i), s, depth+1)
		}
	}
}

// TestHTMLEscapes prints documents that have an attack in every field, and reads
// the page as a browser would see it: nothing of the attack is an element or an
// attribute.
func TestHTMLEscapes(t *testing.T) {
	for _, attack := range attacks {
		d := attacked(attack)
		for i := range d.Acts {
			d.Acts[i].Head[0].Kind = TitleLine
			d.Acts[i].Body.Paragraphs[0].Kind = Table
		}
		checkHTML(t, attack, HTML(d))
		checkHTML(t, attack, Printer{SymbolURL: func(symbol.Symbol) string { return attack }}.AppendHTML(nil, d))
	}
}

// TestHTMLElements reads the pages of all documents.
func TestHTMLElements(t *testing.T) {
	for name, text := range documents(t, "../testdata/*.txt", "../testdata/*.bin") {
		checkHTML(t, name, HTML(Parse(text)))
	}
}

// checkHTML checks that a page is well-formed, that it has only the elements and
// attributes that the printer writes, identifiers that are unique and lead
// somewhere, and links to nothing but documents.
func checkHTML(t *testing.T, name string, page []byte) {
	t.Helper()
	given := strings.ToValidUTF8(name, "\ufffd") // the links of a test that gives the printer some
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
			case a.Name.Local == "href" && !strings.HasPrefix(a.Value, "https://docs.un.org/") && a.Value != given:
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
	for _, attack := range attacks {
		f.Add("[DU1]\n65/1.\t" + attack + "\n\n\tThe General Assembly,\n\t1.\t" + attack + "1\n1 " + attack)
	}
	f.Fuzz(func(t *testing.T, text string) { checkHTML(t, "input", HTML(Parse(text))) })
}
