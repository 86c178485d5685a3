package akn

import (
	"os"
	"testing"

	"github.com/undoc-go/undoc/resolution"
)

func document(t testing.TB, name string) *resolution.Document {
	t.Helper()
	text, err := os.ReadFile("../../testdata/" + name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	return resolution.Parse(string(text))
}

// BenchmarkFormat measures writing in bytes written.
func BenchmarkFormat(b *testing.B) {
	for _, name := range []string{"notes", "long"} {
		b.Run(name, func(b *testing.B) {
			d := document(b, name)
			b.SetBytes(int64(len(Format(d))))
			b.ReportAllocs()
			for b.Loop() {
				Format(d)
			}
		})
	}
}

// BenchmarkParse measures reading in bytes read.
func BenchmarkParse(b *testing.B) {
	for _, name := range []string{"notes", "long"} {
		b.Run(name, func(b *testing.B) {
			file := string(Format(document(b, name)))
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(file); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
