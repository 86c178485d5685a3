package verbtables

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/undoc-go/undoc/internal/fold"
)

// startBits is the size of a table of starts as a power of two.
const startBits = 12

// A part is the part of a word in what leads to a further verb. A word may have
// several.
type part uint8

const (
	leadsPreambular part = 1 << iota
	leadsOperative
	inLink
	leadsOn
	opensLead
	secondOfLead
)

// parts has the names of the parts in code, in their order, and what they mean.
var parts = [...]struct{ name, meaning string }{
	{"leadsPreambular", "it is a lead, or begins a head that goes on"},
	{"leadsOperative", "the same in operative paragraphs"},
	{"inLink", "it is a word of a link"},
	{"leadsOn", "it is an aside"},
	{"opensLead", "it is the first of several words that lead or are an aside"},
	{"secondOfLead", "it is the second of them"},
}

// printParts writes what code has to know of the starts of words.
func printParts(b *bytes.Buffer) {
	fmt.Fprintf(b, "// verbStartBits is the size of a table of starts as a power of two.\nconst verbStartBits = %d\n\n", startBits)
	b.WriteString("// The parts of words in what leads to a further verb.\nconst (\n")
	for i, p := range parts {
		fmt.Fprintf(b, "%s verbPart = %d // %s\n", p.name, 1<<i, p.meaning)
	}
	b.WriteString(")\n\n")
}

// starts returns the parts of words, at the places that their starts tell. A word whose
// bytes do not tell its start needs no place: in a text they do not tell it either.
func (x *index) starts() (table [1 << startBits]part) {
	for _, w := range x.words {
		if start, _, ok := fold.StartAt(w.words, 0); ok && x.goOn != 0 {
			table[start.Place(startBits)] |= w.part
		}
	}
	return table
}

// link enters the words of a link.
func (x *index) link(words string) error {
	x.links = append(x.links, wordOf(words))
	for words != "" {
		word := wordOf(words)
		if err := x.play(word, inLink); err != nil {
			return err
		}
		words = strings.TrimPrefix(words[len(word):], " ")
	}
	return nil
}

// linkLetters returns the first and the second letters of links, small and capital,
// modulo 64. Behind a word of one letter there is a space.
func (x *index) linkLetters() (letters [2]uint64) {
	for _, l := range x.links {
		for i, r := range append([]rune(l), ' ')[:2] {
			letters[i] |= 1<<(r&63) | 1<<(unicode.ToUpper(r)&63)
		}
	}
	return letters
}

// lead enters the part of words that begin with a first one: that of this one where
// they are no more, else that the first has and that the second has.
func (x *index) lead(words, first string, p part) error {
	rest := words[len(first):]
	second := wordOf(rest[fold.Behind(rest, 0):])
	if second == "" {
		return x.play(first, p)
	}
	if err := x.play(first, opensLead); err != nil {
		return err
	}
	return x.play(second, secondOfLead)
}

// play gives a word a part.
func (x *index) play(word string, p part) error {
	hash, end := fold.Hash(0).Word(word, 0)
	if end == 0 {
		return fmt.Errorf("%q is no word of a link", word)
	}
	w, err := x.word(word, hash)
	if err == nil {
		w.part |= p
	}
	return err
}

// wordOf returns the word that a text begins with.
func wordOf(text string) string {
	_, end := fold.Hash(0).Word(text, 0)
	return text[:end]
}

// adverbEndings returns the last letters, modulo 64, of the endings by which adverbs
// are known that no row has.
func (t *table) adverbEndings() (set uint64) {
	for _, r := range t.rules[slices.Index(known[:], "adverbEnding")] {
		set |= 1 << (r.words[len(r.words)-1] & 63)
	}
	return set
}
