package resolution_test

import (
	"fmt"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// A document that was made by hand gets its verbs and references from Annotate.
func ExampleDocument_Annotate() {
	recital := resolution.Clause{Kind: resolution.Recital}
	recital.Text.Plain = "Recalling its resolution 66/590 of 1 March 2012,"
	d := &resolution.Document{
		Language: symbol.English,
		Acts: []resolution.Act{{Body: resolution.Section{
			Enacting: resolution.Text{Plain: "The General Assembly,"},
			Preamble: []resolution.Clause{recital},
		}}},
	}
	d.Annotate()
	t := d.Acts[0].Body.Preamble[0].Text
	fmt.Println(t.Verbs[0].Phrase, t.References[0].Symbols, t.References[0].Date)
	// Output:
	// Recalling [A/RES/66/590] 2012-03-01
}

// What the lines above a text and those that close it say of the adoption.
func ExampleAct_Adoption() {
	d := resolution.Parse(lampsResolution)
	a := d.Acts[0].Adoption(d.Language)
	fmt.Println(a.Organ, "/", a.Date, "/", a.Meeting)
	// Output:
	// General Assembly / 2029-12-16 / 70th plenary meeting
}

const lampsResolution = `Resolution adopted by the General Assembly on 16 December 2029
[without reference to a Main Committee (A/84/L.71)]
84/998.	Lighthouses

The General Assembly,

Recalling Article 33 of the Charter of the United Nations, and paragraph 3 (b) of its resolution 83/997,

1. Welcomes the report;

2. Requests the Secretary-General to report on the implementation of paragraph 1 above.

70th plenary meeting
16 December 2029
`

// The parts of documents that are cited, and the clauses of the document itself.
func ExampleDivision() {
	d := resolution.Parse(lampsResolution)
	for t := range d.Texts() {
		for _, r := range t.References {
			fmt.Println(r.Kind, r.Phrase, r.Symbols, r.Places, r.Clauses)
		}
	}
	// Output:
	// document A/84/L.71 [A/84/L.71] [] []
	// charter Charter of the United Nations [] [{article 33 }] []
	// document 83/997 [A/RES/83/997] [{paragraph 3 (b) }] []
	// own paragraph 1 above [A/RES/84/998] [{paragraph 1 }] [para_1]
}

// Whoever knows the language of a few words says so: words that two languages
// share tell nothing by themselves.
func ExampleParser() {
	for _, l := range []symbol.Language{symbol.Unspecified, symbol.Spanish} {
		d := resolution.Parser{Language: l}.Parse("1.\tDecide:\n")
		fmt.Println(d.Language, d.Acts[0].Body.Paragraphs[0].Text.Verbs)
	}
	// Output:
	// English []
	// Spanish [{0 Decide decide operative    decides false}]
}

// What is wrong with a document is told with its place: first what had to be
// repaired in the delivery form.
func ExampleOrigin() {
	d := resolution.Parse("The General Assembly,\n1.\nRecalls the Panel of Experts , and\nthanks it.\n3.\nDecides to meet.\n\f")
	fmt.Println(d.Origin.Form, d.Origin.Size, len(d.Origin.Problems))
	for p := range d.Problems() {
		fmt.Println(p.Offset, p.What)
	}
	// Output:
	// raw 92 1
	// 53 a space inside a word or before a mark is left out: Experts ,
	// 0 the document has no symbol
	// 74 paragraph 3 comes after paragraph 1
}

// A row of paragraphs, as other word processors keep them, becomes a tree by the
// numbers alone.
func ExampleParagraphs_Arrange() {
	var row resolution.Paragraphs
	add := func(label, words string) {
		row.AddClause(resolution.Clause{Label: label, Text: resolution.Text{Plain: words}})
	}
	add("1.", "Requests the keepers:")
	add("(a)", "To light the lamps;")
	add("(b)", "To keep the books;")
	add("2.", "Decides to meet.")
	row.AddHeading("II", resolution.Text{Plain: "Harbours"})
	add("3.", "Thanks the pilots.")
	body, _ := row.Arrange(symbol.English, false)
	for _, c := range body.Paragraphs {
		fmt.Println(c.Label, c.Text.Plain, len(c.Items))
	}
	for _, s := range body.Sections {
		fmt.Println(s.Heading[0].Text.Plain, len(s.Paragraphs))
	}
	// Output:
	// 1. Requests the keepers: 2
	// 2. Decides to meet. 0
	// Harbours 1
}

// A part of a text keeps its verbs, references and marks.
func ExampleText_Slice() {
	d := resolution.Parse(lampsResolution)
	t := &d.Acts[0].Body.Preamble[0].Text
	s := t.Slice(0, len("Recalling Article 33"))
	fmt.Println(s.Plain, s.Verbs[0].Phrase)
	// Output:
	// Recalling Article 33 Recalling
}
