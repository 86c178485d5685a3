package ods

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkLaws checks what is true of every input in every form: the parts tile
// it; each text stands where its place says; the notes and marks are named.
func checkLaws(t *testing.T, input string) {
	t.Helper()
	d := Parse(input)
	at := 0
	for p := range d.Parts() {
		if p.Start != at || p.End <= p.Start {
			t.Fatalf("%v: part %v comes after byte %d", d.Form, p, at)
		}
		at = p.End
	}
	if at != len(input) {
		t.Fatalf("%v: the parts end at byte %d of %d", d.Form, at, len(input))
	}
	decoded, _ := decode(input)
	if decoded != input {
		return
	}
	for _, paragraphs := range [][]Paragraph{d.Paragraphs, d.Notes} {
		for i := range paragraphs {
			checkPlaces(t, d, &paragraphs[i], input)
		}
	}
	last := -1
	for _, p := range d.Problems {
		if p.Offset < 0 || p.Offset > len(input) || p.What == "" {
			t.Fatalf("%v: problem %+v, %d", d.Form, p, last)
		}
	}
}

// checkPlaces checks that every byte of a paragraph is the one of the input at
// its place; a space may stand for a line end or for a gap, and so may the tab
// between two cells. A hyphen of an extract may have been put back, which a problem
// tells.
func checkPlaces(t *testing.T, d *Document, p *Paragraph, input string) {
	t.Helper()
	if p.Label != "" && p.Place.Label() >= 0 && !strings.HasPrefix(input[p.Place.Label():], p.Label) {
		t.Fatalf("%v: label %q is not at byte %d", d.Form, p.Label, p.Place.Label())
	}
	for i := range len(p.Text) {
		at := p.Place.Offset(i)
		if at < 0 || at >= len(input) {
			t.Fatalf("%v: byte %d of %q is at %d", d.Form, i, p.Text, at)
		}
		if c := input[at]; c != p.Text[i] && !(isSpace(p.Text[i]) && (isSpace(c) || c == '\n' || c == '\r' || c == '\f' || c >= utf8.RuneSelf || c == 0)) && !isPutBack(d, p.Text[i], at) {
			t.Fatalf("%v: byte %d of %q is %q, and %q at its place", d.Form, i, p.Text, p.Text[i], c)
		}
	}
	for _, m := range p.Marks {
		if at := m.Place.Offset(0); m.Offset > len(p.Text) || !strings.HasPrefix(input[at:], m.Label) {
			t.Fatalf("%v: mark %+v", d.Form, m)
		}
	}
}

// isPutBack reports whether a hyphen was put back at an offset.
func isPutBack(d *Document, c byte, at int) bool {
	return c == '-' && slices.ContainsFunc(d.Problems, func(p Problem) bool {
		return p.Offset == at && strings.Contains(p.What, "hyphen")
	})
}

// texts returns the documents of testdata, and those that lie beside the
// repository where they do.
func texts(t testing.TB, patterns ...string) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, pattern := range patterns {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			texts[filepath.Base(file)] = string(text)
		}
	}
	return texts
}

func TestLaws(t *testing.T) {
	for name, text := range texts(t, "../testdata/*.txt", "../testdata/*.bin", "../testdata/forms/*",
		"../../shared/corpus/pdftotext/*", "../../shared/corpus/extracted/*.md", "../../shared/corpus/sc-1946-1993/*", "../../shared/corpus/excerpts/*", "../../shared/seed/*.txt") {
		t.Run(name, func(t *testing.T) { checkLaws(t, text) })
	}
}

// FuzzParse checks the laws on documents that are cut, whose lines are shuffled
// and joined, in every form and encoding.
func FuzzParse(f *testing.F) {
	for _, text := range texts(f, "../testdata/*.txt", "../testdata/forms/*") {
		if len(text) < 6000 {
			f.Add(text, uint16(0), uint16(0), uint8(0))
			f.Add(text, uint16(len(text)/2), uint16(7), uint8(3))
		}
	}
	f.Fuzz(func(t *testing.T, text string, cut, seed uint16, step uint8) {
		checkLaws(t, disturb(text, int(cut), int(seed), int(step)))
	})
}

// disturb cuts a text, and swaps and joins some of its lines.
func disturb(text string, cut, seed, step int) string {
	if cut > 0 && len(text) > 0 {
		text = text[cut%len(text):]
	}
	if step == 0 {
		return text
	}
	lines := strings.SplitAfter(text, "\n")
	for i := 0; i < len(lines); i += step {
		j := (i*31 + seed) % len(lines)
		lines[i], lines[j] = lines[j], lines[i]
		if (i+seed)%5 == 0 {
			lines[i] = strings.TrimRight(lines[i], "\r\n")
		}
	}
	return strings.Join(lines, "")
}

// Texts that would take a reader long who looks back, or ahead, too far.
func TestLinearTime(t *testing.T) {
	const n = 1 << 17
	for name, text := range map[string]string{
		"one letter":   strings.Repeat("a", 8*n),
		"short lines":  strings.Repeat("a\n", n),
		"short cells":  strings.Repeat("a  ", n) + "\n",
		"blank lines":  strings.Repeat("\n", n),
		"pages":        strings.Repeat("a b\n\nc d\n\f", n/4),
		"numbers":      strings.Repeat("1.\n", n/2),
		"rules":        "1 a\n" + strings.Repeat("____\n1\n", n/8) + "\fa",
		"brackets":     strings.Repeat("[\n", n/2),
		"hyphens":      strings.Repeat("an-\nother ", n/4) + "\nand the\nrest",
		"tabs":         strings.Repeat("\ta\n", n/2),
		"spaces":       strings.Repeat("     a b c\n", n/4),
		"marks":        strings.Repeat("word, 1 ", n/8) + "\n\n1 A note.\n",
		"notes":        strings.Repeat("word,1 and\n", n/16) + "\f____\n" + strings.Repeat("1 A note.\n2 Another.\n", n/64),
		"sponsors":     strings.Repeat("Chad,\n", n/4) + ": draft resolution",
		"adopted":      strings.Repeat("Adopted by the Security Council\n", n/16),
		"high bytes":   strings.Repeat("\xe0\xe1 ", n),
		"quotations":   strings.Repeat("“Noting,\nNoting,\n", n/16),
		"agenda items": "United Nations A/RES/1/1\n" + strings.Repeat("Agenda item 1\n", n/16),
	} {
		t.Run(name, func(t *testing.T) { checkTiling(t, text) })
	}
}

func checkTiling(t *testing.T, text string) {
	at := 0
	d := Parse(text)
	for p := range d.Parts() {
		if p.Start != at {
			t.Fatalf("part %v comes after byte %d", p, at)
		}
		at = p.End
	}
	if at != len(text) {
		t.Fatalf("the parts end at byte %d of %d", at, len(text))
	}
}
