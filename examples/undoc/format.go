package main

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// A format is a form in which documents are written.
type format struct {
	name      string
	extension string
	append    func([]byte, *resolution.Document) []byte
}

// formats returns the forms in which documents are written.
func formats() []format {
	return []format{
		{"json", ".json", resolution.AppendJSON},
		{"akn", ".xml", akn.Append},
		{"markdown", ".md", resolution.AppendMarkdown},
		{"html", ".html", resolution.AppendHTML},
		{"text", ".txt", resolution.AppendText},
	}
}

// formatNamed returns the format with the name.
func formatNamed(name string) (format, error) {
	// In the order of the table, which is that of the help.
	var names []string
	for _, f := range formats() {
		if f.name == name {
			return f, nil
		}
		names = append(names, f.name)
	}
	what := "convert: -to wants one of " + strings.Join(names, ", ")
	if name != "" {
		what += ", not " + name
	}
	return format{}, errUsage(what)
}
