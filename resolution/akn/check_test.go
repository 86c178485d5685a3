package akn

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/undoc-go/undoc/resolution"
)

// places are the elements that each element may hold, of those that are written:
// what the schema allows, or less. "#" stands for words.
var places = map[string]string{
	"":                    "akomaNtoso",
	"akomaNtoso":          "statement documentCollection",
	"documentCollection":  "meta coverPage collectionBody",
	"collectionBody":      "component",
	"component":           "statement",
	"statement":           "meta coverPage preface preamble mainBody conclusions attachments",
	"attachments":         "attachment",
	"attachment":          "num heading subheading doc",
	"doc":                 "meta preamble mainBody",
	"meta":                "identification classification lifecycle workflow analysis references notes presentation",
	"identification":      "FRBRWork FRBRExpression FRBRManifestation",
	"FRBRWork":            "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry FRBRsubtype FRBRnumber",
	"FRBRExpression":      "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage",
	"FRBRManifestation":   "FRBRthis FRBRuri FRBRdate FRBRauthor",
	"classification":      "keyword",
	"lifecycle":           "eventRef",
	"workflow":            "step",
	"analysis":            "parliamentary",
	"parliamentary":       "voting",
	"voting":              "count quorum",
	"count":               "voters",
	"voters":              "organization",
	"references":          "TLCOrganization TLCRole TLCConcept",
	"notes":               "note",
	"note":                "p",
	"presentation":        "footerFirstPage",
	"footerFirstPage":     "footerFirstPageLeft",
	"footerFirstPageLeft": "internalCode",
	"internalCode":        "docketNumber",
	"coverPage":           "p",
	"preface":             "p",
	"preamble":            "formula container",
	"formula":             "p",
	"container":           "p table blockList container",
	"blockList":           "item",
	"item":                "num p table blockList blockContainer",
	"blockContainer":      "p table blockList blockContainer",
	"mainBody":            "p container paragraph section part chapter article rule",
	"section":             sectionContent,
	"part":                sectionContent,
	"chapter":             sectionContent,
	"article":             sectionContent,
	"rule":                sectionContent,
	"paragraph":           "num intro list alinea content",
	"alinea":              "num intro list alinea content",
	"point":               "num intro list alinea content",
	"list":                "intro point wrapUp",
	"intro":               "p table",
	"content":             "p table",
	"wrapUp":              "p",
	"table":               "tr",
	"tr":                  "td",
	"td":                  "p",
	"conclusions":         "p",
	"authorialNote":       "p",
	"p":                   inlineContent + " docAuthority docNumber docStatus docDate docTitle docProponent session event",
	"heading":             inlineContent,
	"subheading":          inlineContent,
	"crossHeading":        inlineContent,
	"docTitle":            inlineContent + " docDate",
	"docProponent":        inlineContent,
	"docDate":             inlineContent,
	"docNumber":           inlineContent,
	"location":            inlineContent,
	"inline":              inlineContent,
	"event":               "location",
	"num":                 "#",
	"span":                "#",
	"a":                   "#",
	"ref":                 "#",
	"sup":                 "# ref",
	"docAuthority":        "#",
	"docStatus":           "#",
	"session":             "#",
	"docketNumber":        "#",
	"organization":        "#",
}

const (
	sectionContent = "num heading subheading intro crossHeading paragraph section part chapter article rule"
	inlineContent  = "# span a sup authorialNote inline eol"
)

// full are the elements that must hold one.
const full = "blockContainer akomaNtoso documentCollection collectionBody component statement attachments attachment doc meta identification classification workflow parliamentary voting references notes presentation coverPage preface preamble container blockList item mainBody list table tr authorialNote note analysis"

// A checker checks a file by our own rules, for which no schema is needed.
type checker struct {
	t       *testing.T
	file    []byte
	stack   []string
	held    []int // elements in each open element
	ids     map[string]bool
	refs    []string
	numbers []idNumber
	id      []string // of each open element
	num     strings.Builder
}

// An idNumber is the identifier of an element and the number printed in it.
type idNumber struct{ id, label string }

// check checks that a file is well-formed, that its elements stand in places
// that they may have, that no two have one identifier, that identifiers have the
// printed numbers, that dates are dates, and that what is referred to is there.
func check(t *testing.T, file []byte) {
	t.Helper()
	c := checker{t: t, file: file, stack: []string{""}, held: []int{0}, id: []string{""}, ids: map[string]bool{}}
	d := xml.NewDecoder(bytes.NewReader(file))
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, file)
		}
		switch token := token.(type) {
		case xml.StartElement:
			c.start(token)
		case xml.EndElement:
			c.end(token.Name.Local)
		case xml.CharData:
			c.words(string(token))
		}
	}
	c.finish()
}

func (c *checker) fail(format string, args ...any) {
	c.t.Helper()
	c.t.Fatalf(format+"\n%s", append(args, c.file)...)
}

func (c *checker) start(e xml.StartElement) {
	name, parent := e.Name.Local, c.stack[len(c.stack)-1]
	if !slices.Contains(strings.Fields(places[parent]), name) {
		c.fail("%s in %s", name, parent)
	}
	c.held[len(c.held)-1]++
	id := ""
	for _, a := range e.Attr {
		c.attribute(name, a.Name.Local, a.Value)
		if a.Name.Local == "eId" {
			id = a.Value
		}
	}
	c.stack, c.held, c.id = append(c.stack, name), append(c.held, 0), append(c.id, id)
	if name == "num" {
		c.num.Reset()
	}
}

var noSpace = regexp.MustCompile(`^\S+$`)

func (c *checker) attribute(element, name, value string) {
	switch name {
	case "eId", "wId", "GUID":
		if !noSpace.MatchString(value) || name != "wId" && c.ids[name+value] {
			c.fail("%s %q of %s", name, value, element)
		}
		c.ids[name+value] = true
	case "date":
		if _, err := time.Parse("2006-01-02", value); err != nil {
			c.fail("date %q of %s", value, element)
		}
	case "refersTo", "outcome", "source", "href", "as", "by":
		if strings.HasPrefix(value, "#") && value != sourceUN && element != "a" && element != "keyword" {
			c.refs = append(c.refs, value[1:])
		}
	}
}

func (c *checker) words(s string) {
	name := c.stack[len(c.stack)-1]
	if strings.Trim(s, " \n") != "" && !strings.HasPrefix(places[name], "#") {
		c.fail("words %q in %s", s, name)
	}
	if name == "num" {
		c.num.WriteString(s)
	}
}

func (c *checker) end(name string) {
	last := len(c.stack) - 1
	if c.held[last] == 0 && slices.Contains(strings.Fields(full), name) {
		c.fail("nothing in %s", name)
	}
	if name == "num" {
		c.numbers = append(c.numbers, idNumber{c.id[last-1], c.num.String()})
	}
	c.stack, c.held, c.id = c.stack[:last], c.held[:last], c.id[:last]
}

func (c *checker) finish() {
	for _, ref := range c.refs {
		if !c.ids["eId"+ref] {
			c.fail("nothing is %q", ref)
		}
	}
	for _, n := range c.numbers {
		if strings.HasPrefix(n.id, "para_") || strings.Contains(n.id, "__point_") || strings.Contains(n.id, "__item_") {
			c.number(n)
		}
	}
}

// number checks that an identifier ends in the printed number, without the marks
// around it.
func (c *checker) number(n idNumber) {
	var want strings.Builder
	for _, r := range strings.Trim(n.label, "(). -–") {
		switch {
		case r == '.' || r == '/' || r == '-':
			want.WriteByte('-')
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			want.WriteRune(r)
		}
	}
	_, got, _ := strings.Cut(n.id[strings.LastIndex("__"+n.id, "__"):], "_")
	if want.Len() > 0 && got != want.String() && !strings.HasPrefix(got, want.String()+"_") {
		c.fail("%q is the identifier of number %q", n.id, n.label)
	}
}

// keepsWords checks that what is written has the words, labels and marks of the
// document.
func keepsWords(t *testing.T, d *resolution.Document, file []byte) {
	t.Helper()
	want := map[string]int{}
	count := func(s string, n int) {
		for _, word := range strings.Fields(s) {
			want[word] += n
		}
	}
	eachText(d, func(text *resolution.Text, _ *resolution.Clause) { count(marked(text), 1) })
	have := xmlWords(t, file)
	for word := range want {
		if have[word] < want[word] {
			t.Fatalf("%q stands %d times in the document and %d times in what is written:\n%s", word, want[word], have[word], file)
		}
	}
}

// marked returns the words of a text, parted where a note is called.
func marked(t *resolution.Text) string {
	var b strings.Builder
	for span := range t.Spans() {
		if span.Mark != nil {
			before, after := brackets(span.Mark)
			b.WriteString(before + " " + after)
		}
		b.WriteString(span.Words)
	}
	return b.String()
}

// xmlWords counts the words of a file outside its metadata, but for the notes
// in it. A note, a mark and a block part words.
func xmlWords(t *testing.T, file []byte) map[string]int {
	words := map[string]int{}
	var b strings.Builder
	d := xml.NewDecoder(bytes.NewReader(file))
	var stack []*strings.Builder
	flush := func(b *strings.Builder) {
		for _, word := range strings.Fields(b.String()) {
			words[word]++
		}
		b.Reset()
	}
	current := &b
	for {
		token, err := d.Token()
		if err == io.EOF {
			flush(current)
			return words
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "authorialNote", "sup":
				current.WriteByte(' ')
				stack = append(stack, current)
				current = &strings.Builder{}
			}
		case xml.EndElement:
			switch token.Name.Local {
			case "authorialNote", "sup":
				flush(current)
				current = stack[len(stack)-1]
				stack = stack[:len(stack)-1]
			case "p", "num", "heading", "subheading", "crossHeading", "inline":
				if token.Name.Local != "inline" {
					current.WriteByte('\n')
				}
			}
		case xml.CharData:
			current.WriteString(string(token))
		}
	}
}
