package bench

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"go/doc/comment"
	"io"
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// markdown is goldmark with what our Markdown has besides CommonMark: tables and
// footnotes.
var markdown = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Footnote))

// parseMarkdown reads Markdown into a tree.
func parseMarkdown(source []byte) { markdown.Parser().Parse(text.NewReader(source)) }

// convertMarkdown reads Markdown and prints it as HTML.
func convertMarkdown(source []byte) { must(markdown.Convert(source, io.Discard)) }

// A markdownTree is a tree of goldmark's with the text that it points into.
type markdownTree struct {
	source []byte
	root   ast.Node
}

// parsedMarkdown returns the tree of the Markdown of a document.
func parsedMarkdown(document string) markdownTree {
	source := asMarkdown(document)
	return markdownTree{source, markdown.Parser().Parse(text.NewReader(source))}
}

// render prints the tree as HTML.
func (t markdownTree) render() []byte {
	var b bytes.Buffer
	must(markdown.Renderer().Render(&b, t.source, t.root))
	return b.Bytes()
}

// asMarkdown returns a document as goldmark is used to it.
func asMarkdown(document string) []byte { return resolution.Markdown(resolution.Parse(document)) }

// commentPrinter prints Go comments.
var commentPrinter = new(comment.Printer)

// parseComment reads a Go comment.
func parseComment(s string) *comment.Doc { return new(comment.Parser).Parse(s) }

// paragraphs returns the paragraphs of a document.
func paragraphs(document string) (all []string) {
	d := ods.Parse(document)
	for _, list := range [...][]ods.Paragraph{d.Paragraphs, d.Notes} {
		for _, p := range list {
			all = append(all, p.Label+" "+p.Text)
		}
	}
	return all
}

// asProse returns a document as Go comments are written: without indents, which
// would be code, and with blank lines between paragraphs.
func asProse(document string) string { return strings.Join(paragraphs(document), "\n\n") }

// asJSON returns the lines of a document as a value of JSON.
func asJSON(document string) []byte { return must1(json.Marshal(strings.Split(document, "\n"))) }

// marshalXML writes paragraphs as elements.
func marshalXML(paragraphs []string) []byte {
	return must1(xml.Marshal(struct {
		XMLName struct{} `xml:"mainBody"`
		P       []string `xml:"paragraph>content>p"`
	}{P: paragraphs}))
}

// decodeTokens reads the tokens of a file.
func decodeTokens(file string) {
	d := xml.NewDecoder(strings.NewReader(file))
	for {
		if _, err := d.RawToken(); errors.Is(err, io.EOF) {
			return
		} else {
			must(err)
		}
	}
}
