package akn

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// TestStatementName tells what a document is by its symbol, and a draft of the
// Security Council by its sponsors.
func TestStatementName(t *testing.T) {
	sponsors := []resolution.Line{{Kind: resolution.SponsorLine, Text: text("Algeria: draft resolution")}}
	for _, test := range []struct {
		symbol string
		head   []resolution.Line
		want   string
	}{
		{"A/RES/65/124", nil, "resolution"},
		{"S/RES/1373 (2001)", sponsors, "resolution"},
		{"A/65/L.29", nil, "draftResolution"},
		{"S/2024/173", sponsors, "draftResolution"},
		{"S/2024/173", nil, "resolution"},
		{"S/PRST/2004/36", nil, "presidentialStatement"},
		{"E/CN.4/DEC/1996/101", nil, "decision"},
	} {
		d := &resolution.Document{
			Masthead: ods.Masthead{Symbols: []symbol.Symbol{symbol.MustParse(test.symbol)}},
			Acts:     []resolution.Act{{Head: test.head}},
		}
		if written := string(Format(d)); !strings.Contains(written, `<statement name="`+test.want+`">`) {
			t.Errorf("%s is no %s", test.symbol, test.want)
		}
	}
}
