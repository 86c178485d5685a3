package main

import (
	"encoding/json"
	"testing"

	"github.com/undoc-go/undoc/internal/golden"
)

// TestSymbol explains symbols, for people and for programs.
func TestSymbol(t *testing.T) {
	args := []string{"A/RES/65/124", "S/RES/1373(2001)", "A/55/1010-S/2001/667", "A/C.3/65/L.5/Rev.1/Add.2", "E/CN.4/DEC/1996/101"}
	golden.File(t, "testdata/symbol.txt", good(t, "", append([]string{"symbol"}, args...)...))
	golden.File(t, "testdata/symbol.jsonl", good(t, "", append([]string{"symbol", "-json"}, args...)...))
}

// TestSymbolLines reads symbols from standard input and tells where one is wrong.
func TestSymbolLines(t *testing.T) {
	c := undoc(t, "A/RES/65/124\r\n\n  nonsense\nS/2001/667", "symbol", "-json")
	if c.status != statusBad || c.err != "" {
		t.Errorf("%+v", c)
	}
	golden.File(t, "testdata/symbol-lines.jsonl", c.out)
	c = undoc(t, "A/RES/65/124\n  nonsense\n", "symbol")
	if want := "-:2:3: no body of the United Nations begins its symbols so\n"; c.err != want || c.status != statusBad {
		t.Errorf("got %q, want %q", c.err, want)
	}
	if c := undoc(t, "", "symbol", "A/RES/65/"); c.status != statusBad || c.out != "" || c.err == "" {
		t.Errorf("%+v", c)
	}
}

// TestSymbolJSON has the members that are documented.
func TestSymbolJSON(t *testing.T) {
	var got explanation
	if err := json.Unmarshal([]byte(good(t, "", "symbol", "-json", "A/RES/65/124")), &got); err != nil {
		t.Fatal(err)
	}
	if got.Symbol.String() != "A/RES/65/124" || got.Session != "65" || got.Number != "124" || got.Series != "resolution" || got.Names["fr"] == "" || got.Offset != nil {
		t.Errorf("%+v", got)
	}
}
