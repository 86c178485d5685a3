package resolution

import (
	"fmt"
	"github.com/undoc-go/undoc/symbol"
	"os"
	"testing"
)

func TestZZ(t *testing.T) {
	b, _ := os.ReadFile("/tmp/w/refs/q.txt")
	own, _ := symbol.Parse(os.Getenv("OWN"))
	c := newCiter(symbol.English, own)
	for _, r := range c.appendReferences(nil, string(b)) {
		fmt.Printf("%q %v %v %q\n", r.Phrase, r.Symbols, r.Date, r.Pinpoint)
	}
}
