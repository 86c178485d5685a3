package resolution

import (
	"testing"

	"github.com/undoc-go/undoc/internal/golden"
)

// printers are the printers of the package.
var printers = []struct {
	name  string
	print func(*Document) []byte
}{
	{"markdown", Markdown},
	{"html", HTML},
	{"json", JSON},
}

// TestGolden compares what is printed with what was: a file for each
// phenomenon. HTML is printed as a fragment there.
func TestGolden(t *testing.T) {
	golden.Run(t, "testdata/*.txtar", map[string]func(string) string{
		"markdown": func(input string) string { return string(Markdown(Parse(input))) },
		"html": func(input string) string {
			return string(Printer{Fragment: true}.AppendHTML(nil, Parse(input)))
		},
		"json": func(input string) string { return indentJSON(t, JSON(Parse(input))) },
	})
}
