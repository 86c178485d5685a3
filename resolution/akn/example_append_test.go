package akn_test

import (
	"fmt"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// Several documents go into one buffer without a copy of each; what is read back
// is equal to what was written.
func ExampleAppend() {
	var b []byte
	for _, text := range []string{"68/592.\tTides\n", "68/593.\tCurrents\n"} {
		start := len(b)
		b = akn.Append(b, resolution.Parse("[DU1]\n"+text))
		d, err := akn.Parse(string(b[start:]))
		fmt.Println(d.Acts[0].Number(), d.Acts[0].Title(), err)
	}
	// Output:
	// 68/592 Tides <nil>
	// 68/593 Currents <nil>
}

func ExampleFaults() {
	for _, f := range akn.Faults() {
		fmt.Println(f)
	}
	// Output:
	// date
	// missing link
	// wrong link
	// duplicate eId
	// eId
	// number
	// masthead
	// identifier
	// vote
}
