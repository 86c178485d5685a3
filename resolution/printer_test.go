package resolution

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/golden"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// printers are the printers of the package.
var printers = []struct {
	name  string
	print func(*Document) []byte
}{
	{"markdown", Markdown},
	{"html", HTML},
	{"json", JSON},
}

// TestGolden compares what is printed with what was: a file for each
// phenomenon. HTML is printed as a fragment there.
func TestGolden(t *testing.T) {
	golden.Run(t, "testdata/*.txtar", map[string]func(string) string{
		"markdown": func(input string) string { return string(Markdown(Parse(input))) },
		"html": func(input string) string {
			return string(Printer{Fragment: true}.AppendHTML(nil, Parse(input)))
		},
		"json": func(input string) string { return indentJSON(t, JSON(Parse(input))) },
	})
}

// TestNotes prints every note, also those that share a label, that nothing
// calls, or that call themselves.
func TestNotes(t *testing.T) {
	d := &Document{
		Acts: []Act{{Body: Section{Paragraphs: []Clause{
			{Text: Text{Plain: "p", Marks: []ods.Mark{{Offset: 1, Label: "1"}, {Offset: 1, Label: "1"}, {Offset: 1, Label: "1"}, {Offset: 1, Label: "9"}}}},
		}}}},
		Notes: []Note{
			{Label: "1", Text: Text{Plain: "first"}},
			{Label: "1", Text: Text{Plain: "second"}},
			{Label: "2", Text: Text{Plain: "alone", Marks: []ods.Mark{{Label: "2"}}}},
		},
	}
	const markdown = "p[^1][^note-2][^note-2]\\[9\\]\n\n[^1]: first\n\n[^note-2]: second\n\n2 \\[2\\]alone\n"
	if got := string(Markdown(d)); got != markdown {
		t.Errorf("got\n%s\nwant\n%s", got, markdown)
	}
	checkHTML(t, "notes", HTML(d), "")
}

// TestSymbolURL prints the links that the caller wants, or none.
func TestSymbolURL(t *testing.T) {
	text := Text{Plain: "59/48", References: []Reference{{Phrase: "59/48", Symbols: []symbol.Symbol{symbol.MustParse("A/RES/59/48")}}}}
	d := &Document{Acts: []Act{{Body: Section{Paragraphs: []Clause{{Text: text}}}}}}
	for link, want := range map[string]string{"": "59/48\n", "x?a=1&b=(2)": "[59/48](x?a=1&amp;b=%282%29)\n"} {
		p := Printer{SymbolURL: func(symbol.Symbol) string { return link }}
		if got := string(p.AppendMarkdown(nil, d)); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestAppend appends to what is there.
func TestAppend(t *testing.T) {
	d := Parse(documents(t, "../testdata/items.txt")["items"])
	for _, p := range []func([]byte, *Document) []byte{AppendMarkdown, AppendHTML, AppendJSON, AppendText} {
		alone, after := string(p(nil, d)), string(p([]byte("before"), d))
		if after != "before"+alone {
			t.Error("what is appended depends on what it is appended to")
		}
	}
}

// TestAllocations holds what the printers allocate: links and identifiers, a
// few for the masthead, the notes and the growth of the output, but nothing for
// a text.
func TestAllocations(t *testing.T) {
	d := Parse(documents(t, "../testdata/long.txt")["long"])
	texts, links, parts := 0, 0, 0
	for text := range d.Texts() {
		texts++
		links += len(text.References)
	}
	for range strings.SplitSeq(string(HTML(d)), ` id="`) {
		parts++
	}
	for _, test := range []struct {
		name  string
		print func(*Document) []byte
		limit int
	}{
		{"markdown", Markdown, links + 40},
		{"html", HTML, links + parts + 60},
	} {
		if got := int(testing.AllocsPerRun(10, func() { test.print(d) })); got > test.limit {
			t.Errorf("%s makes %d allocations for %d texts, want %d at most", test.name, got, texts, test.limit)
		}
	}
}

// TestSpans reads texts of every shape: the words and marks are those of the
// text, in order, and each phrase is whole.
func TestSpans(t *testing.T) {
	mark := func(offset int) ods.Mark { return ods.Mark{Offset: offset, Label: "1"} }
	tests := []struct {
		text Text
		want string // words, with verbs in <>, references in {}, ^ for marks
	}{
		{Text{}, ""},
		{Text{Plain: "ab"}, "ab"},
		{Text{Marks: []ods.Mark{mark(0), mark(9)}}, "^^"},
		{Text{Plain: "ab", Marks: []ods.Mark{mark(0), mark(1), mark(2), mark(9)}}, "^a^b^^"},
		{Text{Plain: "abc", Verbs: []Verb{{Offset: 1, Phrase: "b"}}}, "a<b>c"},
		{Text{Plain: "abc", Verbs: []Verb{{Phrase: "abc"}}, Marks: []ods.Mark{mark(1)}}, "<a>^<bc>"},
		{Text{Plain: "abc", Verbs: []Verb{{Phrase: "ab"}}, References: []Reference{{Offset: 1, Phrase: "bc"}}}, "<ab>c"},               // they overlap
		{Text{Plain: "abc", Verbs: []Verb{{Phrase: "x"}, {Offset: 7, Phrase: "c"}, {Offset: 2, Phrase: "c"}}}, "ab<c>"},                // words that are not there
		{Text{Plain: "abc", Verbs: []Verb{{Phrase: "a"}}, References: []Reference{{Offset: 1, Phrase: "b"}}}, "<a>{b}c"},               // side by side
		{Text{Plain: "abc", References: []Reference{{Phrase: "a"}, {Offset: 2, Phrase: "c"}}, Marks: []ods.Mark{mark(2)}}, "{a}b^{c}"}, // a mark before a phrase
	}
	for _, test := range tests {
		var b strings.Builder
		for span := range test.text.Spans() {
			switch {
			case span.Mark != nil:
				b.WriteString("^")
			case span.Verb != nil:
				b.WriteString("<" + span.Words + ">")
			case span.Reference != nil:
				b.WriteString("{" + span.Words + "}")
			default:
				b.WriteString(span.Words)
			}
		}
		if b.String() != test.want {
			t.Errorf("%+v: got %s, want %s", test.text, b.String(), test.want)
		}
	}
}

// TestEmptyActs prints acts that say nothing, as a program may have made them: none
// leaves blank lines.
func TestEmptyActs(t *testing.T) {
	said := Act{Body: Section{Paragraphs: []Clause{{Text: Text{Plain: "Decides to meet."}}}}}
	alone, among := &Document{Acts: []Act{said}}, &Document{Acts: []Act{{}, {}, said, {}}}
	if got, want := Format(among), Format(alone); got != want {
		t.Errorf("among empty acts one is printed as %q, want %q", got, want)
	}
}
