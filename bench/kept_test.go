package bench

import (
	"runtime"
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// Marks for the memory that documents take while they are held: so many bytes for a
// byte of the text, which is not counted, and so many for a document, in which a few
// pieces are made that more would fit in.
const (
	mostOds        = 6
	mostResolution = 12
	mostAKN        = 4
	mostFixed      = 1 << 14
)

// TestKept holds the marks, and tells what documents take: go test -v -run Kept.
func TestKept(t *testing.T) {
	inputs, err := Inputs()
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range inputs {
		texts := in.Texts[:min(len(in.Texts), 40)]
		files := mapped(texts, func(s string) string { return string(akn.Format(resolution.Parse(s))) })
		delivery := kept(texts, func(s string) any { return ods.Parse(s) })
		model := kept(texts, func(s string) any { return resolution.Parse(s) })
		read := kept(files, func(s string) any { return must1(akn.Parse(s)) })
		t.Logf("%-28s ods %.1f, resolution %.1f, akn %.1f", in.Name, delivery, model, read)
		fixed := mostFixed * float64(len(texts)) / float64(size(texts))
		if delivery > mostOds+fixed || model > mostResolution+fixed || read > mostAKN+fixed {
			t.Errorf("%s takes more memory than it should", in.Name)
		}
	}
}

// kept returns the bytes that what f makes of texts takes, for a byte of them.
func kept(texts []string, f func(string) any) float64 {
	var before, after runtime.MemStats
	held := make([]any, 0, len(texts))
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&before)
	for _, s := range texts {
		held = append(held, f(s))
	}
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&after)
	bytes := float64(after.HeapAlloc) - float64(before.HeapAlloc)
	runtime.KeepAlive(held)
	return bytes / float64(size(texts))
}
