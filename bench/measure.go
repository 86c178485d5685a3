package bench

import "testing"

// The metrics of a benchmark besides those of package testing.
const (
	clockMetric     = "ns/item"
	processorMetric = "cpu-ns/item" // where the system tells
)

// Benchmark runs the work as a benchmark of go test.
func (w Work) Benchmark(b *testing.B) {
	b.SetBytes(int64(w.Bytes))
	b.ReportAllocs()
	start := processorTime()
	for b.Loop() {
		w.Run()
	}
	used := processorTime() - start
	items := float64(b.N) * float64(w.Items)
	b.ReportMetric(float64(b.Elapsed())/items, clockMetric)
	if used > 0 {
		b.ReportMetric(float64(used)/items, processorMetric)
	}
}

// A Measure is what one work costs.
type Measure struct {
	Nanoseconds float64 // an item
	Speed       float64 // megabytes (10^6) a second; 0 where items count
	Allocations float64 // an item
	PerNode     float64 // allocations a node; 0 where there are none
	Memory      float64 // bytes allocated for a byte of the input; 0 where items count
}

// Measure measures a work a number of times and keeps the fastest: what disturbs
// makes slower, and nothing makes faster.
func (w Work) Measure(rounds int) (m Measure) {
	items := float64(w.Items)
	for i := range rounds {
		r := testing.Benchmark(w.Benchmark)
		if t := w.nanoseconds(r); i == 0 || t < m.Nanoseconds {
			m.Nanoseconds = t
		}
		m.Allocations = float64(r.AllocsPerOp()) / items
		if w.Bytes > 0 {
			m.Memory = float64(r.AllocedBytesPerOp()) / float64(w.Bytes)
		}
		if w.Nodes > 0 {
			m.PerNode = float64(r.AllocsPerOp()) / float64(w.Nodes)
		}
	}
	m.Speed = float64(w.Bytes) / (m.Nanoseconds * items) * 1e3
	return m
}

// nanoseconds returns what one item took: on a processor, or by the clock where
// several processors are at work.
func (w Work) nanoseconds(r testing.BenchmarkResult) float64 {
	if t, ok := r.Extra[processorMetric]; ok && !w.Parallel {
		return t
	}
	return r.Extra[clockMetric]
}

// Ratio tells how many times as fast as b one is, by speed where both have one.
func (m Measure) Ratio(b Measure) float64 {
	if m.Speed > 0 && b.Speed > 0 {
		return m.Speed / b.Speed
	}
	return b.Nanoseconds / m.Nanoseconds
}
