package ods_test

import (
	"errors"
	"fmt"
	"slices"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

func ExampleParseJobNumber() {
	j, err := ods.ParseJobNumber("N1051998E")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(j)
	fmt.Println(j.Station().Place(symbol.English), j.Year(), j.Serial(), j.Language())
	fmt.Println(j.Tag(), j.Printed(), j.Barcode())
	// Output:
	// 10-51998 (E)
	// New York 2010 51998 English
	// N1051998E 10-51998 *1051998*
}

func ExampleParseJobNumber_error() {
	_, err := ods.ParseJobNumber("10-5I998 (E)")
	fmt.Println(err)
	// Output:
	// ods: "10-5I998 (E)", byte 4: not a job number
}

// Old catalogues have the letter O for a zero. The number is good; that it was
// not written so is told.
func ExampleParseJobNumber_letterO() {
	j, err := ods.ParseJobNumber("I999O999")
	if errors.Is(err, ods.ErrLetterO) {
		fmt.Println("repaired:", j)
	}
	// Output:
	// repaired: I9990999
}

func ExampleCutJobNumber() {
	j, rest, ok := ods.CutJobNumber("15-22614* (F)\n2/5")
	fmt.Printf("%v %q %t\n", j, rest, ok)
	fmt.Println(j.IsReissued())
	// Output:
	// 15-22614* (F) "\n2/5" true
	// true
}

func ExampleParseJobFooter() {
	f, err := ods.ParseJobFooter("GE.15-05335 (F)    010615    110615")
	fmt.Println(f.Job, f.Dates[0], f.Dates[1], err)
	// Output:
	// GE.15-05335 (F) 2015-06-01 2015-06-11 <nil>
}

func ExampleJobNumber_Compare() {
	var numbers []ods.JobNumber
	for _, s := range []string{"10-51998 (F)", "99-12345", "10-51998 (E)"} {
		j, _ := ods.ParseJobNumber(s)
		numbers = append(numbers, j)
	}
	slices.SortFunc(numbers, ods.JobNumber.Compare)
	fmt.Println(numbers)
	// Output:
	// [99-12345 10-51998 (E) 10-51998 (F)]
}

// The English version of Security Council resolution 1366 (2001) tells what the
// number of the French one may be.
func ExampleJobNumber_GuessSibling() {
	english, _ := ods.ParseJobNumber("01-52448 (E)")
	fmt.Println(english.GuessSibling(symbol.French))
	// Output:
	// 01-52449 (F) true
}

func ExampleJobNumber_Stem() {
	for _, s := range []string{"10-51998 (E)", "24-05650 (E)"} {
		j, _ := ods.ParseJobNumber(s)
		stem, ok := j.Stem()
		fmt.Printf("%v %q %t\n", j, stem, ok)
	}
	// Output:
	// 10-51998 (E) "N1051998" true
	// 24-05650 (E) "" false
}

func ExampleParseStem() {
	s, err := ods.ParseStem("nr006495")
	fmt.Println(s, s.Station(), s.Serial(), err)
	// Output:
	// NR006495 NR 6495 <nil>
}

func ExampleStem_JobNumber() {
	s, _ := ods.ParseStem("G0430683")
	fmt.Println(s.JobNumber(symbol.French))
	// Output:
	// GE.04-30683 (F) true
}

func ExampleStation_Place() {
	j, _ := ods.ParseJobNumber("GE.10-12345")
	fmt.Println(j.Station(), j.Station().Place(symbol.French), j.Station().Place(symbol.Russian))
	// Output:
	// G Genève Женева
}
