package resolution_test

import (
	"fmt"
	"strings"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// A draft names those that submit it in the line above its title.
func ExampleAct_Sponsors() {
	d := resolution.Parse(`[DU1]
Antigua and Barbuda, Cabo Verde* and Iran (Islamic Republic of): draft resolution
Lanterns for schools

	The General Assembly,
	1.	Urges all States to light the way to schools.
`)
	fmt.Println(d.Acts[0].Title())
	fmt.Println(strings.Join(d.Acts[0].Sponsors(symbol.English), "; "))
	// Output:
	// Lanterns for schools
	// Antigua and Barbuda; Cabo Verde; Iran (Islamic Republic of)
}

// The Human Rights Council prints under a resolution how it was adopted.
func ExampleVoting() {
	d := resolution.Parse(`[DU1]
68/9.	Sea fog and human rights

	The Human Rights Council,
	1.	Expresses concern at sea fog.

36th meeting
2 October 2031
[Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:
In favour:
Chile, Gambia and Trinidad and Tobago
Against:
Iceland
Abstaining:
Cabo Verde and Palau]
`)
	for _, count := range d.Acts[0].Record.Votings[0].Counts {
		fmt.Print(count.Choice, " ", count.Number, ":")
		for _, voter := range count.Voters {
			fmt.Print(" ", voter.Name, ".")
		}
		fmt.Println()
	}
	// Output:
	// inFavour 3: Chile. Gambia. Trinidad and Tobago.
	// against 1: Iceland.
	// abstaining 2: Cabo Verde. Palau.
}
