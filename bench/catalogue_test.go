package bench

import (
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// What is measured is read: a catalogue of errors would be another measure.
func TestCatalogue(t *testing.T) {
	for _, s := range catalogue() {
		if _, err := symbol.Parse(s); err != nil {
			t.Error(err)
		}
	}
}
