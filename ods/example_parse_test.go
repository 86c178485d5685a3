package ods_test

import (
	"fmt"

	"github.com/undoc-go/undoc/ods"
)

func ExampleParse_export() {
	d := ods.Parse(`[DU1]
65/501.	Safety of lighthouses


	The General Assembly,
	Noting the work of the keepers of lighthouses,1
	1.	Decides to meet.
1 A/65/904.
[DU1]<<ODS JOB NO>>N1099999E<<ODS JOB NO>>
<<ODS DOC SYMBOL1>>A/RES/65/501<<ODS DOC SYMBOL1>>
<<ODS DOC SYMBOL2>><<ODS DOC SYMBOL2>>

United NationsA/RES/65/501General AssemblyDistr.: General
15 February 2011Sixty-fifth session
`)
	fmt.Println(d.Form, d.Language, d.Masthead.Symbol(), d.Masthead.Job, d.Masthead.Issued)
	for _, p := range d.Paragraphs {
		fmt.Printf("%d %q %q\n", p.Indent, p.Label, p.Text)
	}
	mark := d.Paragraphs[2].Marks[0]
	fmt.Printf("note %s is called at byte %d and says %q\n", mark.Label, mark.Offset, d.Notes[0].Text)
	// Output:
	// export English A/RES/65/501 10-99999 (E) 2011-02-15
	// 0 "65/501." "Safety of lighthouses"
	// 1 "" "The General Assembly,"
	// 1 "" "Noting the work of the keepers of lighthouses,"
	// 1 "1." "Decides to meet."
	// note 1 is called at byte 46 and says "A/65/904."
}

func ExampleDocument_Parts() {
	text := "\t1.\tDecides to meet;\n"
	for p := range ods.Parse(text).Parts() {
		fmt.Printf("%v %q\n", p.Kind, text[p.Start:p.End])
	}
	// Output:
	// furniture "\t"
	// label "1."
	// furniture "\t"
	// text "Decides to meet;"
	// furniture "\n"
}

func ExampleParseDate() {
	for _, s := range []string{"13 December 2010", "31 of December"} {
		fmt.Println(ods.ParseDate(s, ods.Parse("").Language))
	}
	// Output:
	// 2010-12-13 <nil>
	//  ods: "31 of December", byte 0: not a date
}
