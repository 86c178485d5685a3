package akn

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/golden"
	"github.com/undoc-go/undoc/resolution"
)

// TestGolden compares what is written with what was: section "akn" has a file as
// a whole, section "text" what comes after its metadata.
func TestGolden(t *testing.T) {
	golden.Run(t, "testdata/*.txtar", map[string]func(string) string{
		"akn":  func(input string) string { return string(Format(resolution.Parse(input))) },
		"text": afterMeta,
	})
}

// afterMeta returns what is written after each piece of metadata.
func afterMeta(input string) string {
	var b strings.Builder
	for i, part := range strings.Split(string(Format(resolution.Parse(input))), "</meta>\n") {
		part, _, _ = strings.Cut(part, "<meta>")
		if i > 0 {
			b.WriteString(strings.TrimRight(part, " ") + "…\n")
		}
	}
	return b.String()
}

// TestAllocations holds what documents cost: identifiers are allocated, and the
// links that are written.
func TestAllocations(t *testing.T) {
	for name, most := range map[string]float64{"plain": 200, "long": 700} {
		d := document(t, name)
		if n := testing.AllocsPerRun(10, func() { Format(d) }); n > most {
			t.Errorf("writing %s takes %v allocations, more than %v", name, n, most)
		}
	}
}
