package resolution

import (
	"runtime"
	"strings"
	"testing"
)

// Small documents take no more than an allocation for each text, mark, verb and
// reference, all told, and half of that where documents are as long as published ones.
func TestParseAllocates(t *testing.T) {
	for pattern, most := range map[string]float64{"../testdata/*.txt": 1, "../testdata/long.txt": 0.2} {
		allocations, nodes := 0.0, 0
		for _, text := range documents(t, pattern) {
			d := Parse(text)
			for text := range d.Texts() {
				nodes += 1 + len(text.Marks) + len(text.Verbs) + len(text.References)
			}
			allocations += testing.AllocsPerRun(1, func() { Parse(text) })
		}
		if got := allocations / float64(nodes); got > most {
			t.Errorf("%s: %.2f allocations a node, want %v", pattern, got, most)
		}
	}
}

// The memory for a text of tiny lines is that of what the lines become, a hundred bytes
// of package ods, and hardly more: nothing grows that could be counted, and nothing is
// made that no line becomes.
func TestParseMemory(t *testing.T) {
	const n = 10_000
	for line, most := range map[string]uint64{
		"Ab\n":          96 + 136 + 208, // a line, and the section under it
		"1/1, 2/2\n":    96 + 136 + 208, // a line that starts as a date does
		"\ta\n":         96 + 208,
		"\t(a)\ta\n":    96 + 208,
		"\t1.\ta\n":     96 + 208,
		"a\tb\n":        96 + 112,           // a row of a table
		"\tNotes it.\n": 96 + 208 + 104*3/2, // a verb, of which so many are not expected
		"\tAnnex\n":     96 + 136 + 208,
		"\n":            0,
	} {
		text := "[DU1]\n" + strings.Repeat(line, n)
		Parse(text)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		Parse(text)
		runtime.ReadMemStats(&after)
		if got := (after.TotalAlloc - before.TotalAlloc) / n; got > most+most/20+4 {
			t.Errorf("%q takes %d bytes, want %d", line, got, most)
		}
	}
}
