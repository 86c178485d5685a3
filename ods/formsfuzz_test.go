package ods

import (
	"slices"
	"strings"
	"testing"
)

// printed returns the documents of testdata that are exports, in every form.
func printed(t testing.TB) (all []string) {
	t.Helper()
	for _, text := range texts(t, "../testdata/*.txt") {
		export := Parse(text)
		if export.Form != Export || len(text) > 8000 {
			continue
		}
		for _, f := range forms {
			all = append(all, f.print(&printer{d: export}))
		}
	}
	return all
}

// FuzzForms checks the laws on documents that are printed in a form and then cut,
// with lines of theirs swapped and joined: any input is a document, in some form,
// whose parts tile it and whose texts stand where their places say; what comes of
// it is no more than a multiple of it; and looking for where paragraphs start
// takes no more than a few looks at each line.
func FuzzForms(f *testing.F) {
	for i, text := range printed(f) {
		f.Add(text, uint16(0), uint16(i), uint8(0))
		f.Add(text, uint16(len(text)/3), uint16(i), uint8(2+i%7))
	}
	f.Fuzz(func(t *testing.T, text string, cut, seed uint16, step uint8) {
		text = disturb(text, int(cut), int(seed), int(step))
		checkLaws(t, text)
		checkEffort(t, text)
	})
}

// maxLooks is how many times a line may be looked at for the words it opens with.
const maxLooks = 8

// checkEffort counts how often the reader asks what a line opens with, and what it
// makes of the input.
func checkEffort(t *testing.T, text string) {
	t.Helper()
	looks := 0
	d := Parser{Opens: func(line string) bool {
		if looks++; len(line) > maxFixed {
			t.Fatalf("looked at %d bytes of a line", len(line))
		}
		return opensAsClause(line)
	}}.Parse(text)
	decoded, _ := decode(text)
	if lines := len(slices.Collect(lines(decoded, 0))); looks > maxLooks*lines {
		t.Fatalf("%v: looked %d times at %d lines", d.Form, looks, lines)
	}
	size := 0
	for _, paragraphs := range [...][]Paragraph{d.Paragraphs, d.Notes} {
		for i := range paragraphs {
			size += len(paragraphs[i].Label) + len(paragraphs[i].Text)
		}
	}
	if size > 2*len(decoded) || len(d.Problems) > len(text) {
		t.Fatalf("%v: %d bytes and %d problems of %d bytes", d.Form, size, len(d.Problems), len(decoded))
	}
}

// The effort stays in proportion to the size on long inputs that are nothing but
// one thing, in every form.
func TestEffort(t *testing.T) {
	const head = "United Nations\n\nA/RES/73/8\n\nThe General Assembly,\n"
	for name, unit := range map[string]string{
		"short lines":  "ab cd\n",
		"short names":  "Ab cd\n",
		"clauses":      "Noting the end,\n",
		"broken":       "Noting that the end of\nthe line,\n",
		"quotations":   "as follows:\n“Noting the end\n",
		"numbers":      "1.\nNoting the end;\n",
		"arabic":       "1 - تقرر أن تواصل؛\n",
		"chinese":      "回顾其以往的决议，\n",
		"rows":         "Name of a post 12\n\n",
		"words":        "Name of a post\n\n",
		"page numbers": "2/5\n\n\f",
		"heads":        "A/RES/73/8\n\n2/5\n18-18418\n\f",
		"notes":        "word,1 and\n\n____\n1\nA note.\n\f",
	} {
		t.Run(name, func(t *testing.T) {
			for _, n := range []int{200, 2000} {
				checkEffort(t, strings.Repeat(unit, n))
				checkEffort(t, head+strings.Repeat(unit, n))
			}
		})
	}
}

// BenchmarkForms reads what is long and nothing but one thing. Each size is twice
// the one before: so should be the time.
func BenchmarkForms(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"short lines", "ab cd\n"}, {"furniture", "A/RES/73/8\n\n2/5\n18-18418\n\f"}, {"rows", "Name of a post 12\n\n"}, {"one line", "word and word, "},
	} {
		for _, size := range []int{1 << 18, 1 << 19, 1 << 20} {
			b.Run(c.name, func(b *testing.B) {
				text := strings.Repeat(c.unit, size/len(c.unit))
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					Parse(text)
				}
			})
		}
	}
}
