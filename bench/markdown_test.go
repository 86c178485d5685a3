package bench

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/attack"
	"github.com/undoc-go/undoc/resolution"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// TestMarkdownRead has goldmark render our Markdown, with raw HTML and every
// extension that finds links let through: of documents, and of ones that have an
// attack in every field. It finds no element and no link that we did not write.
func TestMarkdownRead(t *testing.T) {
	loose := goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList, extension.Typographer),
		goldmark.WithRendererOptions(html.WithUnsafe(), html.WithXHTML()))
	render := func(name string, d *resolution.Document) {
		var page bytes.Buffer
		if err := loose.Convert(resolution.Markdown(d), &page); err != nil {
			t.Fatal(err)
		}
		checkPage(t, name, page.String())
	}
	inputs, err := Inputs()
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range inputs {
		render(in.Name, resolution.Parse(in.Texts[0]))
	}
	for i, s := range attack.Strings() {
		for _, variant := range []int{0, i % attack.Variants, (i + 7) % attack.Variants} {
			var d resolution.Document
			attack.Fill(&d, s, variant)
			render(s, &d)
		}
	}
}

// elements and attributes are those that goldmark makes of what we write.
const (
	elements   = "page p em strong h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr th td a br hr sup div"
	attributes = "href class id role start style"
)

// checkPage checks that a page has nothing but these, and no link but to documents
// and notes.
func checkPage(t *testing.T, name, page string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader("<page>" + page + "</page>"))
	decoder.Entity = xml.HTMLEntity
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("%q: %v\n%s", name, err, page)
		}
		switch token := token.(type) {
		case xml.Comment, xml.ProcInst, xml.Directive:
			t.Errorf("%q: raw %T", name, token)
		case xml.StartElement:
			checkElement(t, name, token)
		}
	}
}

func checkElement(t *testing.T, name string, e xml.StartElement) {
	t.Helper()
	if !slices.Contains(strings.Fields(elements), e.Name.Local) {
		t.Errorf("%q: element %s", name, e.Name.Local)
	}
	for _, a := range e.Attr {
		if !slices.Contains(strings.Fields(attributes), a.Name.Local) {
			t.Errorf("%q: attribute %s of %s", name, a.Name.Local, e.Name.Local)
		}
		if a.Name.Local == "href" && !strings.HasPrefix(a.Value, "#fn") && !strings.HasPrefix(a.Value, "https://docs.un.org/") {
			t.Errorf("%q: a link to %s", name, a.Value)
		}
	}
}
