package main

import (
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/undoc-go/undoc/resolution"
)

// TestTerminal knows a terminal from a file, and the width that lines have on one.
func TestTerminal(t *testing.T) {
	file, err := os.Open("terminal.go")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	none := func(string) string { return "" }
	if isTerminal(file) || isTerminal(io.Discard) || widthOf(file, none) != usualWidth {
		t.Error("a file is a terminal")
	}
	for columns, want := range map[string]int{"44": 44, "5": narrowest, "500": widest, "many": usualWidth, "-3": usualWidth} {
		if got := widthOf(io.Discard, func(string) string { return columns }); got != want {
			t.Errorf("%s columns: %d, want %d", columns, got, want)
		}
	}
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("there is no terminal to open: ", err)
	}
	defer terminal.Close()
	if !isTerminal(terminal) || widthOf(terminal, none) != usualWidth {
		t.Error("a terminal is none") // a new one tells no width
	}
	if p := startProgress(terminal, 2); p.out == nil || time.Until(p.next) <= 0 {
		t.Errorf("progress is %+v", p)
	}
}

// TestShownStyles sets verbs in italics where a person looks on, and puts asterisks around
// them elsewhere: the words are the same.
func TestShownStyles(t *testing.T) {
	shown := func(isStyled bool) string {
		v := view{wrapper: wrapper{width: usualWidth, isStyled: isStyled}, document: resolution.Parse(read(t, documents+"plain.txt"))}
		v.show()
		return string(v.b)
	}
	plain, styled := shown(false), shown(true)
	if !strings.Contains(plain, "*Recalling also* its") || strings.Contains(plain, "\x1b") {
		t.Errorf("without styles:\n%s", plain)
	}
	if !strings.Contains(styled, "3mRecalling\x1b[0m") {
		t.Errorf("with styles:\n%q", styled)
	}
	var words strings.Builder
	for i, piece := range strings.Split(styled, "\x1b[") {
		if i > 0 {
			_, piece, _ = strings.Cut(piece, "m")
		}
		words.WriteString(piece)
	}
	want := strings.Fields(strings.ReplaceAll(plain, "*", ""))
	if got := strings.Fields(words.String()); !slices.Equal(got, want) {
		t.Errorf("with styles the words are %q", got)
	}
}
