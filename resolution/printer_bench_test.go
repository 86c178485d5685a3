package resolution

import (
	"os"
	"testing"
)

// BenchmarkPrinters measures the printers in bytes written.
func BenchmarkPrinters(b *testing.B) {
	for _, name := range []string{"notes", "long"} {
		text, err := os.ReadFile("../testdata/" + name + ".txt")
		if err != nil {
			b.Fatal(err)
		}
		d := Parse(string(text))
		for _, printer := range printers {
			b.Run(name+"/"+printer.name, func(b *testing.B) {
				b.SetBytes(int64(len(printer.print(d))))
				b.ReportAllocs()
				for b.Loop() {
					printer.print(d)
				}
			})
		}
	}
}
