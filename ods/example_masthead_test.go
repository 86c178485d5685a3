package ods_test

import (
	"fmt"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// The masthead of a verbatim record tells of the meeting.
func ExampleMeeting() {
	d := ods.Parse(`United Nations

A/65/PV.71

General Assembly

Sixty-fifth session

71st plenary meeting
Friday, 24 December 2010, 10 a.m.
New York

Official Records

President: Mr. Deiss .......................... (Switzerland)

The meeting was called to order at 10.05 a.m.
`)
	m := d.Masthead.Meeting
	fmt.Println(d.Masthead.Symbol(), m.Name)
	fmt.Println(m.Date, m.Time, m.Place)
	fmt.Println(m.President)
	// Output:
	// A/65/PV.71 71st plenary meeting
	// 2010-12-24 10 a.m. New York
	// Mr. Deiss (Switzerland)
}

func ExampleMasthead() {
	d := ods.Parse("United Nations\tA/C.5/66/L.53\nGeneral Assembly\tDistr.: Limited\n\t9 March 2012\n\tOriginal: English\n\nSixty-sixth session\nFifth Committee\nAgenda item 164\n\nThe General Assembly,\n")
	m := d.Masthead
	fmt.Println(m.Symbol(), m.Organ, "/", m.Body)
	fmt.Println(m.DistributionLine(symbol.French), "/", m.Issued.In(symbol.French), "/", m.Original)
	fmt.Println(m.AgendaLine(symbol.Russian))
	// Output:
	// A/C.5/66/L.53 General Assembly / Fifth Committee
	// Distr. Limited / 9 mars 2012 / English
	// Пункт 164 повестки дня
}

// Labels stand before paragraphs, and say how lists are numbered.
func ExampleSplitLabel() {
	for _, s := range []string{"(a)", "65/124.", "XII.", "㈠", "see"} {
		opened, number, closed := ods.SplitLabel(s)
		fmt.Printf("%t %q %q %q\n", ods.IsLabel(s), opened, number, closed)
	}
	// Output:
	// true "(" "a" ")"
	// true "" "65/124" "."
	// true "" "XII" "."
	// true "" "㈠" ""
	// false "" "see" ""
}

// Each byte of a text has its place in the input, whatever its encoding: here
// UTF-16, two bytes a character, with a byte order mark.
func ExamplePlace_Offset() {
	d := ods.Parse("\xff\xfeT\x00h\x00e\x00 \x00s\x00e\x00a\x00")
	p := d.Paragraphs[0]
	fmt.Println(p.Text, p.Place.Offset(0), p.Place.Offset(4))
	// Output:
	// The sea 2 10
}
