package symbol

import "testing"

// The quick way and the scanner are one grammar.
func TestQuickAgrees(t *testing.T) {
	n, all := 0, 0
	for _, file := range []string{"catalogued.txt", "in-text.txt"} {
		for _, s := range lines(t, file) {
			all++
			got, ok := quick(s)
			if !ok {
				continue
			}
			n++
			p := scanner{in: s}
			if !p.symbol() || p.result() != (Symbol{s, got}) {
				t.Errorf("quick(%q) = %+v; the scanner has %v %+v", s, got, p.fail, p.layout)
			}
		}
	}
	t.Log(n, all)
}

func BenchmarkQuick(b *testing.B) {
	list := lines(b, "catalogued.txt")
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		quick(list[i%len(list)])
		i++
	}
}
