package verbtables

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
	"github.com/undoc-go/undoc/internal/fold"
)

// An index tells what may begin with a word: nearly all words of a text begin
// nothing, and have to be passed by in no time.
type index struct {
	words    []*word
	links    []string  // the first words of links
	goOn     uint8     // the moods in which heads go on with a paragraph, one bit each
	closings [2]uint64 // the first letters of what closes a phrase, by the mood
	byKey    map[fold.Hash]*word
}

// A word is the first word of a form or, where the first halves of heads have
// more than one, as many of their words as the text may have in common with them.
type word struct {
	words  string
	hash   fold.Hash
	rules  []ruleAt // that may begin with the word, in the order of the classes
	heads  [2]span  // those whose first half the words are
	part   part     // what the word is in what leads to a further verb
	longer bool     // more words make a first half
}

// A ruleAt is the place of a rule.
type ruleAt struct{ class, rule int }

// A span is a part of a list.
type span struct{ from, to int }

// classes returns the set of the classes that may begin with the word.
func (w *word) classes() (set uint64) {
	for _, r := range w.rules {
		set |= 1 << r.class
	}
	return set
}

// index returns the index of a table. Its forms have to be sorted.
func (t *table) index() (*index, error) {
	x := &index{byKey: map[fold.Hash]*word{}}
	for class, rules := range t.rules {
		for i, r := range rules {
			firsts := t.ruleBeginnings(r)
			if firsts[""] {
				return nil, fmt.Errorf("form %q of class %s begins with no word", r.words, t.names[class])
			}
			for _, first := range slices.Sorted(maps.Keys(firsts)) {
				hash, _ := fold.Hash(0).Word(first, 0)
				w, err := x.word(first, hash)
				if err != nil {
					return nil, err
				}
				w.rules = append(w.rules, ruleAt{class, i})
				if err := x.enter(w, t.names[class], r); err != nil {
					return nil, err
				}
			}
		}
	}
	for mood, forms := range t.forms {
		for i, f := range forms {
			if err := x.head(mood, i, f, t.goesOn(mood, f)); err != nil {
				return nil, err
			}
		}
	}
	return x, nil
}

// enter enters what a rule of a class that may begin with a word tells of it. One that
// begins with a class tells nothing of the second word.
func (x *index) enter(w *word, class string, r rule) error {
	words := r.words
	if !strings.HasPrefix(words, w.words) {
		words = w.words
	}
	switch class {
	case "addition", "adverb":
		return x.lead(words, w.words, leadsPreambular|leadsOperative)
	case "aside":
		return x.lead(words, w.words, leadsOn)
	case "link":
		return x.link(r.words)
	case "closing":
		x.closing(w.words, r.moods)
	}
	return nil
}

// goesOn reports whether a head goes on with paragraphs of the mood.
func (t *table) goesOn(mood int, f form) bool {
	takes := t.lexemes[f.lexeme].takes
	return takes>>slices.Index(known[:], "within")&1 == 1 ||
		mood == 1 && takes>>slices.Index(known[:], "withinOperative")&1 == 1
}

// head enters the first half of a head, word by word, and whether the head goes on.
func (x *index) head(mood, i int, f form, goesOn bool) error {
	hash, end := fold.Hash(0).Word(f.before, 0)
	if goesOn {
		x.goOn |= 1 << mood
		if err := x.lead(f.before, f.before[:end], leadsPreambular<<mood); err != nil {
			return err
		}
	}
	for {
		w, err := x.word(f.before[:end], hash)
		if err != nil {
			return err
		}
		if end == len(f.before) {
			if w.heads[mood].to == 0 {
				w.heads[mood].from = i
			}
			w.heads[mood].to = i + 1
			return nil
		}
		w.longer = true
		hash, end = hash.Next(f.before, end)
	}
}

// word returns the entry of words with the hash, made on first use.
func (x *index) word(words string, hash fold.Hash) (*word, error) {
	w := x.byKey[hash]
	if w == nil {
		w = &word{words: words, hash: hash}
		x.byKey[hash] = w
		x.words = append(x.words, w)
	}
	if w.words != words || words == "" {
		return nil, fmt.Errorf("%q has the hash of %q", words, w.words)
	}
	return w, nil
}

// closing enters the first letter of what closes a phrase. Text is folded before it
// is looked for.
func (x *index) closing(word, moods string) {
	r, _ := utf8.DecodeRuneInString(word)
	for mood, name := range [...]string{preambular, operative} {
		if moods == name || moods == both {
			x.closings[mood] |= 1 << (r & 63)
		}
	}
}

// spread is how many slots there are for a word, at least: with most of them
// empty, a word that is not in the table is known by the first that it meets.
const spread = 4

// slots returns the numbers of the words, from 1 on, at the places that their
// hashes tell, or behind these where another word has the place.
func (x *index) slots() []int {
	size := 1
	for size < spread*len(x.words) {
		size *= 2
	}
	slots := make([]int, size)
	for n, w := range x.words {
		i := w.hash.Slot(size)
		for slots[i] != 0 {
			i = (i + 1) % size
		}
		slots[i] = n + 1
	}
	return slots
}

// beginnings returns the first words of a class, "" where it may have none.
func (t *table) beginnings(class int) map[string]bool {
	set := map[string]bool{}
	for _, r := range t.rules[class] {
		maps.Copy(set, t.ruleBeginnings(r))
	}
	return set
}

// ruleBeginnings returns the first words of a rule: that of its words, or those of
// the classes up to the first that must be there.
func (t *table) ruleBeginnings(r rule) map[string]bool {
	set := map[string]bool{}
	for element := range strings.FieldsSeq(r.words) {
		name, mark, ok := reference(element)
		if !ok {
			_, end := fold.Hash(0).Word(element, 0)
			set[element[:end]] = true
			return set
		}
		if name == "head" {
			maps.Copy(set, t.headBeginnings())
		} else {
			maps.Copy(set, t.beginnings(slices.Index(t.names, name)))
		}
		if mark != anyNumber {
			return set
		}
	}
	set[""] = true
	return set
}

// headBeginnings returns the first words of the heads.
func (t *table) headBeginnings() map[string]bool {
	set := map[string]bool{}
	for _, forms := range t.forms {
		for _, f := range forms {
			_, end := fold.Hash(0).Word(f.before, 0)
			set[f.before[:end]] = true
		}
	}
	return set
}

// linkBytes returns the first bytes of links as Go source. What looks at eight bytes of a
// text at once compares all of them, so that each is there eight times.
func (x *index) linkBytes() (string, error) {
	if len(x.links) == 0 {
		return "linkBytes{}", nil
	}
	second := uint64(3)
	for _, l := range x.links {
		if len(l) == 1 {
			second = 0
		}
	}
	var starts []uint64
	for _, l := range x.links {
		start := uint64(l[0] & 0x1f)
		if second != 0 {
			start |= uint64(l[1]) & second << 5
		}
		if start *= eight.Ones; !slices.Contains(starts, start) {
			starts = append(starts, start)
		}
	}
	if len(starts) > 3 {
		return "", fmt.Errorf("links begin in %d ways", len(starts))
	}
	for len(starts) < 3 {
		starts = append(starts, starts[0])
	}
	return fmt.Sprintf("linkBytes{[3]uint64{%#x, %#x, %#x}, %#x}", starts[0], starts[1], starts[2], second*eight.Ones), nil
}
