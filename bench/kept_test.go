package bench

import (
	"runtime"
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// TestKept tells how much memory documents take while they are held, as a multiple of
// their texts, which are not counted: go test -v -run Kept.
func TestKept(t *testing.T) {
	inputs, err := Inputs()
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range inputs {
		files := mapped(in.Texts, func(s string) string { return string(akn.Format(resolution.Parse(s))) })
		t.Logf("%-28s ods %.1f, resolution %.1f, akn %.1f", in.Name,
			kept(in.Texts, func(s string) any { return ods.Parse(s) }),
			kept(in.Texts, func(s string) any { return resolution.Parse(s) }),
			kept(files, func(s string) any { return must1(akn.Parse(s)) }))
	}
}

// kept returns the bytes that what f makes of texts takes, for a byte of them.
func kept(texts []string, f func(string) any) float64 {
	var before, after runtime.MemStats
	held := make([]any, 0, len(texts))
	runtime.GC()
	runtime.ReadMemStats(&before)
	for _, s := range texts {
		held = append(held, f(s))
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	bytes := float64(after.HeapAlloc) - float64(before.HeapAlloc)
	runtime.KeepAlive(held)
	return bytes / float64(size(texts))
}
