package ods

import (
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// BenchmarkParse reads a document of about 60 kB in each form.
func BenchmarkParse(b *testing.B) {
	export := texts(b, "../testdata/long.txt")["long.txt"]
	d := Parse(export)
	inputs := map[string]string{"export": export}
	for _, f := range forms {
		inputs[f.form.String()] = f.print(&printer{d: d})
	}
	inputs["windows-1252"], _ = charmap.Windows1252.NewEncoder().String(export)
	for name, input := range inputs {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(input)))
			b.ReportAllocs()
			for b.Loop() {
				Parser{Opens: opensAsClause}.Parse(input)
			}
		})
	}
}
