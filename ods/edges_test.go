package ods

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/language"
)

// TestEdges agrees with each of the questions that the edges of a row answer.
func TestEdges(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 8))
	before := "in any"
	for range 3000 {
		starts := []string{"", "(a) ", "1.", "12. ", "a - ", "IV.", "“", "；", "1 - "}
		ends := []string{"", ".", ";1", ", and", "; and", "：", " 28 29", "-", "1999"}
		words := strings.TrimSpace(starts[random.IntN(len(starts))] + someText(random, 1+random.IntN(6)))
		words = strings.TrimRight(words, " \n\u00a0") + ends[random.IntN(len(ends))]
		label, at := cutLabel(words)
		want := edges{
			label: uint8(len(label)), words: int32(at), mark: endMark(words), finished: isFinished(words), listNumber: isListNumber(words),
			lower: startsLower(words), upper: startsUpper(words), noCase: hasNoCase(words),
		}
		want.measure(before, words)
		if got := edgesOf(before, words); got != want {
			t.Fatalf("%q behind %q: %+v, want %+v", words, before, got, want)
		}
		before = words
	}
}

// TestLookOver agrees with questions that are asked byte by byte.
func TestLookOver(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 21))
	for range 3000 {
		s := strings.TrimSpace(someText(random, 1+random.IntN(8)))
		if random.IntN(3) == 0 {
			s = strings.ReplaceAll(s, ", ", "\t")
		}
		ascii, single := lookOver(s)
		if wantASCII := strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }) < 0; ascii != wantASCII || single == hasGap(s) {
			t.Fatalf("%q: all of ASCII %v, single spaces %v", s, ascii, single)
		}
		if got, want := joinWords("a", s), strings.Join(strings.Fields("a "+s), " "); got != want {
			t.Fatalf("%q joined is %q, want %q", s, got, want)
		}
	}
}

// TestFixedStarts asks of every form of a line, in each language, whether a line may
// start so.
func TestFixedStarts(t *testing.T) {
	tables := language.All()
	for i := range tables {
		table := &tables[i]
		starts := startsOf(table)
		for _, organ := range table.Organ {
			for _, enacting := range table.Enacting {
				line := enacting.Fill(func(string) string { return organ.Form })
				for _, line := range []string{line, strings.ToUpper(line)} {
					if isEnacting(line, table) && !starts.organ.has(line) {
						t.Errorf("no line may start as %q", line)
					}
				}
			}
		}
		for c := range rune(0xa000) {
			if line := string(c) + " lamps"; !starts.any.has(line) && (starts.organ.has(line) || starts.meeting.has(line) || starts.division.has(line) || language.StartsWithNumber(line)) {
				t.Errorf("%s: no line may start with %c", table.Language, c)
			}
		}
		for _, p := range table.Meeting {
			if p.Form[0] != '{' && !starts.meeting.has(p.Form) {
				t.Errorf("no line may start as %q", p.Form)
			}
			line := strings.TrimRight(p.Fill(func(string) string { return "12" }), ".。")
			if !hasAny(line, lastWords(table.Meeting)) {
				t.Errorf("%q has no word of a meeting", line)
			}
		}
		for _, p := range table.Sponsors {
			if line := p.Fill(func(string) string { return "X" }); !hasAny(line, lastWords(table.Sponsors)) {
				t.Errorf("%q has no word of sponsors", line)
			}
		}
		for _, p := range table.Number {
			if line := p.Fill(func(string) string { return "12" }); !hasAny(line, longestWords(table.Number)) {
				t.Errorf("%q has no word of a line with a number", line)
			}
		}
	}
	for line, want := range map[string]bool{"the": true, "Those": true, "and": false, "«": true, "": true, "Я": false} {
		set := letterSet{}
		set.addNames([]language.Pattern{{Form: "The"}})
		if got := set.has(line); got != want {
			t.Errorf("a line may start as %q: %v", line, got)
		}
	}
}

// TestSplitWordsHaveNoApostrophe keeps the words by which lines are looked for free of
// what documents write in several ways.
func TestSplitWordsHaveNoApostrophe(t *testing.T) {
	tables := language.All()
	for i := range tables {
		for _, words := range [][]string{lastWords(tables[i].Meeting), lastWords(tables[i].Sponsors), longestWords(tables[i].Number)} {
			for _, word := range words {
				if word == "" || strings.ContainsAny(word, "’'\u00a0 ") {
					t.Errorf("%s: %q", tables[i].Language, word)
				}
			}
		}
	}
}
