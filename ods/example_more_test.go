package ods_test

import (
	"fmt"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A date in the words of each language.
func ExampleDate_In() {
	d := ods.Date{Year: 2031, Month: 3, Day: 1}
	for _, l := range []symbol.Language{symbol.Arabic, symbol.Chinese, symbol.English, symbol.French, symbol.Russian, symbol.Spanish} {
		fmt.Println(d.In(l))
	}
	// Output:
	// 1 آذار/مارس 2031
	// 2031年3月1日
	// 1 March 2031
	// 1 mars 2031
	// 1 марта 2031 года
	// 1 de marzo de 2031
}

// The end of an export, made of what the masthead says.
func ExampleMasthead_AppendExport() {
	job, _ := ods.ParseJobNumber("29-99801 (E)")
	m := ods.Masthead{
		Publisher: "United Nations", Organ: "General Assembly", Distribution: "General",
		Symbols: []symbol.Symbol{symbol.MustParse("A/RES/84/998")},
		Issued:  ods.Date{Year: 2030, Month: 1, Day: 4},
		Session: symbol.NewSession(symbol.Regular, 84), Job: job,
	}
	d := ods.Parse("[DU1]\n\tThe General Assembly,\n" + string(m.AppendExport(nil, symbol.English)))
	fmt.Println(d.Masthead.Symbol(), d.Masthead.Issued, d.Masthead.Job, d.Masthead.SessionLine(symbol.English))
	// Output:
	// A/RES/84/998 2030-01-04 29-99801 (E) Eighty-fourth session
}

// The words of a text tell its language where no masthead does.
func ExampleDocument() {
	for _, text := range []string{
		"Réaffirme que les gardiens des phares sont au service de tous les marins et des ports.",
		"Reafirma que los guardianes de los faros están al servicio de todos los marinos.",
		"重申灯塔看守人为所有海员服务。",
	} {
		d := ods.Parse(text)
		fmt.Println(d.Form, d.Language, d.Size())
	}
	// Output:
	// plain French 87
	// plain Spanish 81
	// plain Chinese 45
}

// A tiling yields the parts of an input in order, with furniture between them.
func ExampleTiling() {
	input := "  1. Words"
	t := ods.NewTiling(func(p ods.Part) bool {
		fmt.Printf("%v %q\n", p.Kind, input[p.Start:p.End])
		return true
	})
	t.Add(ods.TextPart, 5, 10)
	t.Add(ods.LabelPart, 2, 4)
	t.Finish(len(input))
	// Output:
	// furniture "  "
	// label "1."
	// furniture " "
	// text "Words"
}
