package resolution_test

import (
	"fmt"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// text is an invented resolution, as ODS exports one.
const text = `[DU1]
Resolution adopted by the General Assembly on 9 December 2010
[on the report of the Sixth Committee (A/65/901, para. 7)]
65/501.	Safety of lighthouses


	The General Assembly,
	Recalling its resolution 64/512 of 2 December 2009,1
	Noting with appreciation the work of the keepers of lighthouses,
	1.	Takes note of the report of the Secretary-General,2 and invites Member States:
		(a)	To keep their lighthouses lit;
		(b)	To report on them at its sixty-seventh session;
	2.	Decides to include in the provisional agenda of its sixty-seventh session the item entitled "Safety of lighthouses".

60th plenary meeting
9 December 2010
1 See also A/64/902-S/2009/903, annex I, para. 5.
2 A/65/904.
[DU1]<<ODS JOB NO>>N1099999E<<ODS JOB NO>>
<<ODS DOC SYMBOL1>>A/RES/65/501<<ODS DOC SYMBOL1>>
<<ODS DOC SYMBOL2>><<ODS DOC SYMBOL2>>
_______________

------------------------------------------------------------

---------------

------------------------------------------------------------

3
    

3

United NationsA/RES/65/501General AssemblyDistr.: General
15 February 2011Sixty-fifth session
Agenda item 81

10-99999
*1099999*

A/RES/65/501

A/RES/65/501

2

3

`

func Example() {
	d := resolution.Parse(text)
	act := &d.Acts[0]
	fmt.Println(d.Symbol(), act.Title())
	fmt.Println("adopted", act.Adoption(d.Language).Date, "in the", d.Masthead.Session.Name(d.Language))
	for _, c := range act.Body.Preamble {
		fmt.Println(c.Text.Verbs[0].Phrase)
	}
	for _, c := range act.Body.Paragraphs {
		fmt.Println(c.Label, c.Text.Verbs[0].Phrase, len(c.Items))
	}
	// Output:
	// A/RES/65/501 Safety of lighthouses
	// adopted 2010-12-09 in the Sixty-fifth session
	// Recalling
	// Noting with appreciation
	// 1. Takes note 2
	// 2. Decides 0
}

func ExampleFormat() {
	d := resolution.Parse(text)
	fmt.Println(resolution.Format(d) == text)

	// A change shows where it is made, and nowhere else.
	c := &d.Acts[0].Body.Paragraphs[0].Items[0]
	c.Text.Plain = "To keep their lighthouses lit day and night;"
	was, is := strings.Split(text, "\n"), strings.Split(resolution.Format(d), "\n")
	for i := range is {
		if is[i] != was[i] {
			fmt.Printf("%q\n", is[i])
		}
	}
	// Output:
	// true
	// "\t\t(a)\tTo keep their lighthouses lit day and night;"
}

func ExampleText_Spans() {
	d := resolution.Parse(text)
	for span := range d.Acts[0].Body.Preamble[0].Text.Spans() {
		switch {
		case span.Mark != nil:
			fmt.Printf("note %s\n", span.Mark.Label)
		case span.Verb != nil:
			fmt.Printf("verb %q: %s\n", span.Words, span.Verb.Lemma)
		case span.Reference != nil:
			fmt.Printf("cites %q: %v of %v\n", span.Words, span.Reference.Symbols[0], span.Reference.Date)
		default:
			fmt.Printf("words %q\n", span.Words)
		}
	}
	// Output:
	// verb "Recalling": recall
	// words " its resolution "
	// cites "64/512": A/RES/64/512 of 2009-12-02
	// words " of 2 December 2009,"
	// note 1
}

func ExampleReference_Links() {
	d := resolution.Parse(text)
	for _, r := range d.Notes[0].Text.References {
		for _, link := range r.Links() {
			fmt.Printf("%q leads to %q\n", link.Words, link.Symbol)
		}
		fmt.Println(r.Pinpoint)
	}
	// Output:
	// "A/64/902" leads to "A/64/902"
	// "-" leads to ""
	// "S/2009/903" leads to "S/2009/903"
	// annex I, para. 5
}

func ExampleDocument_Problems() {
	d := resolution.Parse("\tThe General Assembly,\n\t1.\tDecides to meet;\n\t3.\tFrobnicates the matter.\n")
	for p := range d.Problems() {
		fmt.Println(p.Offset, p.What)
	}
	// Output:
	// 72 the export ends before its tags and its masthead
	// 48 paragraph 3 comes after paragraph 1
	// 48 the clause opens with a verb that is new: Frobnicates
}

func ExampleSourceDocuments() {
	line := "[on the report of the Sixth Committee (A/65/901, para. 7)]"
	start, end, _ := resolution.SourceDocuments(line)
	fmt.Println(line[start:end])
	// Output: A/65/901, para. 7
}
