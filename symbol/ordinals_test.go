package symbol

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// The ordinals agree with the forms that documents print, where the list of
// those is at hand.
func TestOrdinalsAsPrinted(t *testing.T) {
	b, err := os.ReadFile("../../shared/data/ordinals.tsv")
	if err != nil {
		t.Skip("the list of printed ordinals is not here: ", err)
	}
	rows := strings.Split(strings.TrimSpace(string(b)), "\n")
	column := map[string]int{}
	for i, name := range strings.Split(rows[0], "\t") {
		column[name] = i
	}
	for _, row := range rows[1:] {
		f := strings.Split(row, "\t")
		n, _ := strconv.Atoi(f[0])
		for l, name := range map[Language]string{Arabic: "ar_nom", Chinese: "zh", English: "en", French: "fr", Russian: "ru_nom", Spanish: "es"} {
			if got := ordinals[n][l-Arabic]; got != f[column[name]] {
				t.Errorf("%d in %v: %q, want %q", n, l, got, f[column[name]])
			}
		}
	}
}
