package resolution

import "testing"

// BenchmarkParse reads a long resolution into the full model, with verbs and
// references.
func BenchmarkParse(b *testing.B) {
	text := documents(b, "../testdata/long.txt")["long"]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Parse(text)
	}
}

// BenchmarkFormat prints it.
func BenchmarkFormat(b *testing.B) {
	text := documents(b, "../testdata/long.txt")["long"]
	d := Parse(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Format(d)
	}
}
