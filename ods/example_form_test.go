package ods_test

import (
	"fmt"

	"github.com/undoc-go/undoc/ods"
)

func ExampleParse() {
	d := ods.Parse(`A/RES/73/8

United Nations

General Assembly

Distr.: General
5 November 2018

The General Assembly,
Recalling the Panel of Experts , and mindful of conflict -affected areas and of all
that was said of them,
1.
Decides to remain seized of the matter.

18-18418 (E)

1/1
` + "\f")
	fmt.Println(d.Form, d.Masthead.Symbol(), d.Masthead.Issued, d.Masthead.Job)
	for _, p := range d.Paragraphs {
		fmt.Println(p.Label, p.Text)
	}
	for _, p := range d.Problems {
		fmt.Println(p.Offset, p.What)
	}
	// Output:
	// raw A/RES/73/8 2018-11-05 18-18418 (E)
	//  The General Assembly,
	//  Recalling the Panel of Experts, and mindful of conflict-affected areas and of all that was said of them,
	// 1. Decides to remain seized of the matter.
	// 131 a space inside a word or before a mark is left out: Experts ,
	// 157 a space inside a word or before a mark is left out: conflict -affected
}

func ExampleParser_Parse() {
	parser := ods.Parser{Opens: func(line string) bool { return line[:len("Noting")] == "Noting" }}
	d := parser.Parse("The General Assembly,\nRecalling the work of all the members of the group,\nNoting with concern the state of the garden, which\nis dry,\n1.\nDecides to water it.\n\f")
	for _, p := range d.Paragraphs {
		fmt.Println(p.Label, p.Text)
	}
	// Output:
	//  The General Assembly,
	//  Recalling the work of all the members of the group,
	//  Noting with concern the state of the garden, which is dry,
	// 1. Decides to water it.
}
