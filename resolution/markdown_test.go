package resolution

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// TestMarkdownEscapes prints texts whose characters are mark-up, alone or with
// what the printer writes beside them.
func TestMarkdownEscapes(t *testing.T) {
	cites := []symbol.Symbol{symbol.MustParse("S/RES/1373 (2001)")}
	verb := func(offset int, phrase string) []Verb { return []Verb{{Offset: offset, Phrase: phrase}} }
	cite := func(offset int, phrase string) []Reference {
		return []Reference{{Offset: offset, Phrase: phrase, Symbols: cites}}
	}
	const url = "](https://docs.un.org/S/RES/1373%282001%29)"
	tests := []struct {
		text Text
		want string
	}{
		// Wherever they stand.
		{Text{Plain: "a*b_c`d~e|f$g&h"}, `a\*b\_c` + "\\`" + `d\~e\|f\$g\&h`},
		{Text{Plain: `\ <b> {x} #1 !`}, `\\ \<b\> \{x\} \#1 \!`},
		{Text{Plain: "[x](y) [^1]"}, `\[x\](y) \[^1\]`},
		// At the start of a line.
		{Text{Plain: "- a"}, `\- a`},
		{Text{Plain: "+ a"}, `\+ a`},
		{Text{Plain: "=="}, `\==`},
		{Text{Plain: "12. a"}, `12\. a`},
		{Text{Plain: "12) a"}, `12\) a`},
		{Text{Plain: "12 a. - b"}, "12 a. - b"},
		{Text{Plain: "     code"}, "code"},
		{Text{Plain: "a\n# b\r\n- c\x00"}, "a \\# b  - c\ufffd"},
		// In two spans.
		{Text{Plain: "12. a", References: []Reference{{Phrase: "12"}}}, `12\. a`},
		{Text{Plain: "12) a", References: []Reference{{Phrase: "1"}}}, `12\) a`},
		// Beside the mark of a note, and the words of a link.
		{Text{Plain: "a(b)", Marks: []ods.Mark{{Offset: 1, Label: "1"}}}, `a[^1]\(b)`},
		{Text{Plain: ": b", Marks: []ods.Mark{{Label: "1"}}}, `[^1]\: b`},
		{Text{Plain: "a!", Marks: []ods.Mark{{Offset: 2, Label: "7"}}}, `a\!\[7\]`}, // a note that is not there
		{Text{Plain: "a!b", References: cite(2, "b")}, `a\![b` + url},
		{Text{Plain: "^1", References: cite(0, "^1")}, `[\^1` + url},
		{Text{Plain: "]", References: cite(0, "]")}, `[\]` + url},
		// Verbs that delimiters can set off, and others.
		{Text{Plain: "Recalling that", Verbs: verb(0, "Recalling")}, "*Recalling* that"},
		{Text{Plain: "回顾其决议", Verbs: verb(0, "回顾")}, "*回顾*其决议"},
		{Text{Plain: "(a) that", Verbs: verb(0, "(a)")}, "(a) that"},
		{Text{Plain: "ab", Verbs: []Verb{{Phrase: "a"}, {Offset: 1, Phrase: "b"}}}, "*a*b"},
	}
	for _, test := range tests {
		d := &Document{Notes: []Note{{Label: "1", Text: Text{Plain: "n"}}}}
		d.Acts = []Act{{Body: Section{Paragraphs: []Clause{{Text: test.text}}}}}
		got, _, _ := strings.Cut(string(Markdown(d)), "\n")
		if got != test.want {
			t.Errorf("%q is printed as\n%s\nwant\n%s", test.text.Plain, got, test.want)
		}
	}
}

// TestMarkdownAttacks prints documents that have an attack in every field: no
// line starts a block that the printer did not start, and nothing is an element.
func TestMarkdownAttacks(t *testing.T) {
	attacked(func(attack string, d *Document) {
		for line := range strings.Lines(string(Markdown(d))) {
			line = strings.TrimLeft(line, " -")
			if strings.HasPrefix(line, "<") || strings.HasPrefix(line, "```") || strings.Contains(strings.ReplaceAll(line, `\<`, ""), "<") {
				t.Errorf("%q gives the line %q", attack, line)
			}
		}
	})
}

// TestMarkdownRead has the Markdown of attacks and of documents read by the
// reader of GitHub, with raw HTML let through: it finds no element, and no link,
// that the printer does not write.
func TestMarkdownRead(t *testing.T) {
	if _, err := exec.LookPath("cmark-gfm"); err != nil {
		t.Skip("cmark-gfm is not here")
	}
	pages := map[string][]byte{}
	attacked(func(attack string, d *Document) { pages[attack] = Markdown(d) })
	for name, text := range documents(t, "../testdata/*.txt") {
		pages[name] = Markdown(Parse(text))
	}
	attributes := strings.NewReplacer(" data-footnotes>", ">", " data-footnote-ref>", ">", " data-footnote-backref ", " ")
	elements := strings.Fields("a br em h1 h2 h3 h4 h5 h6 hr li ol p section strong sup table tbody td th thead tr ul page")
	for name, page := range pages {
		command := exec.Command("cmark-gfm", "--unsafe", "-e", "table", "-e", "footnotes", "-e", "autolink", "-e", "strikethrough")
		command.Stdin = bytes.NewReader(page)
		read, err := command.Output()
		if err != nil {
			t.Fatal(err)
		}
		for decoder := xml.NewDecoder(strings.NewReader("<page>" + attributes.Replace(string(read)) + "</page>")); ; {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%q: %v\n%s", name, err, read)
			}
			element, ok := token.(xml.StartElement)
			if ok && !slices.Contains(elements, element.Name.Local) {
				t.Errorf("%q: element %s", name, element.Name.Local)
			}
			for _, a := range element.Attr {
				if href := a.Value; a.Name.Local == "href" && href[0] != '#' && !strings.HasPrefix(href, "https://docs.un.org/") {
					t.Errorf("%q: a link to %s", name, href)
				}
			}
		}
	}
}

// TestMarkdownTable gives all rows as many cells as the longest has, but where one has
// more than any page: what is printed is no longer than its rows together.
func TestMarkdownTable(t *testing.T) {
	table := Clause{Kind: Table, Rows: []Text{{Plain: "a"}, {Plain: "b\tc | d\te"}, {}}}
	d := &Document{Acts: []Act{{Body: Section{Paragraphs: []Clause{table}}}}}
	const want = "| a | | |\n| --- | --- | --- |\n| b | c \\| d | e |\n|  | | |\n"
	if got := string(Markdown(d)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	const n = 4000
	table.Rows = append(make([]Text, n), Text{Plain: strings.Repeat("\t", n)})
	d.Acts[0].Body.Paragraphs[0] = table
	if got := len(Markdown(d)); got > 200*n {
		t.Errorf("%d rows and %d cells are printed with %d bytes", n, n, got)
	}
}
