package wordindex

import (
	"os"
	"path/filepath"
	"testing"
)

func texts() (t []string, n int64) {
	fs, _ := filepath.Glob("/tmp/w/ods/en/*.txt")
	for _, f := range fs[:60] {
		b, _ := os.ReadFile(f)
		t = append(t, string(b))
		n += int64(len(b))
	}
	return
}
func BenchmarkWalk(b *testing.B) {
	ts, n := texts()
	b.SetBytes(n)
	var x Index
	for b.Loop() {
		for _, s := range ts {
			w := x.Walk(s)
			for at := 0; at < len(s); {
				_, next, to, _ := w.Skip(at, len(s), -1)
				at = max(to, next+1)
			}
		}
	}
}
func BenchmarkBlock(b *testing.B) {
	ts, n := texts()
	b.SetBytes(n)
	for b.Loop() {
		for _, s := range ts {
			for at := 0; at < len(s); at += 64 {
				bl := blockAt(s, at)
				sink += bl.letters
			}
		}
	}
}

var sink uint64
