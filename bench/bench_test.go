package bench

import (
	"testing"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// BenchmarkAll runs everything, by input and name.
func BenchmarkAll(b *testing.B) {
	groups, err := Groups()
	if err != nil {
		b.Skip(err)
	}
	for _, g := range groups {
		for _, w := range append([]Work{g.Ours}, g.Peers...) {
			b.Run(g.Input+"/"+w.Name, w.Benchmark)
		}
	}
}

// BenchmarkParallel reads documents on as many goroutines as -cpu tells: what each
// reads is its own, so that the bytes per second go up with the processors.
func BenchmarkParallel(b *testing.B) {
	inputs, err := Inputs()
	if err != nil {
		b.Skip(err)
	}
	all := concat(inputs)
	b.SetBytes(int64(size(all) / len(all)))
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for i := 0; pb.Next(); i++ {
			resolution.Parse(all[i%len(all)])
		}
	})
}

// TestWorks runs everything once: what panics or fails is no measure.
func TestWorks(t *testing.T) {
	inputs, err := Inputs()
	if err != nil {
		t.Fatal(err)
	}
	for i := range inputs {
		inputs[i].Texts = inputs[i].Texts[:1]
	}
	symbols, err := symbolGroups()
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range append(append(documentGroups(inputs), Parallel(inputs)), symbols...) {
		for _, w := range append([]Work{g.Ours}, g.Peers...) {
			if w.Run(); w.Items == 0 {
				t.Errorf("%s, %s: nothing is done", g.Input, w.Name)
			}
		}
	}
}

// TestVaried reads the varied texts: other numbers, but as many paragraphs, notes
// and references as the texts they are made of.
func TestVaried(t *testing.T) {
	inputs, err := Inputs()
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range inputs {
		for i, text := range in.Texts {
			if i >= 30 {
				break
			}
			if i > 0 && len(in.Texts) > 1 && text == in.Texts[i-1] {
				t.Errorf("%s: text %d is the one before", in.Name, i)
			}
			if nodes(resolution.Parse(text)) < 10 {
				t.Errorf("%s: text %d says nothing", in.Name, i)
			}
		}
	}
}

// TestCatalogue reads what is measured: a catalogue of errors would be another
// measure.
func TestCatalogue(t *testing.T) {
	for _, s := range catalogue() {
		if _, err := symbol.Parse(s); err != nil {
			t.Error(err)
		}
	}
}
