package verbtables

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
)

// An index tells what may begin with a word: nearly all words of a text begin
// nothing, and have to be passed by in no time.
type index struct {
	words    []*word
	links    [2]uint64 // the first and the second letters of links, modulo 64
	closings [2]uint64 // the first letters of what closes a phrase, by the mood
	byKey    map[fold.Hash]*word
}

// A word is the first word of a form or, where the first halves of heads have
// more than one, as many of their words as the text may have in common with them.
type word struct {
	words  string
	hash   fold.Hash
	rules  []ruleAt // that may begin with the word, in the order of the classes
	links  bool     // it is the second one of a link
	heads  [2]span  // those whose first half the words are
	longer bool     // more words make a first half
}

// A ruleAt is the place of a rule.
type ruleAt struct{ class, rule int }

// A span is a part of a list.
type span struct{ from, to int }

// classes returns the set of the classes that may begin with the word, and that of
// links where it goes on with one: a look at the word behind a link tells most often
// that nothing does.
func (w *word) classes() (set uint64) {
	for _, r := range w.rules {
		set |= 1 << r.class
	}
	if w.links {
		set |= 1 << slices.Index(known[:], "link")
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
				switch t.names[class] {
				case "link":
					if err := x.link(r.words, first); err != nil {
						return nil, err
					}
				case "closing":
					x.closing(first, r.moods)
				}
			}
		}
	}
	for mood, forms := range t.forms {
		for i, f := range forms {
			if err := x.head(mood, i, f); err != nil {
				return nil, err
			}
		}
	}
	return x, nil
}

// head enters the first half of a head, word by word.
func (x *index) head(mood, i int, f form) error {
	hash, end := fold.Hash(0).Word(f.before, 0)
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

// link enters a link: its first two letters, small and capital, and its second word.
// Behind a word of one letter there is a space.
func (x *index) link(words, first string) error {
	for i, r := range append([]rune(first), ' ')[:2] {
		x.links[i] |= 1<<(r&63) | 1<<(unicode.ToUpper(r)&63)
	}
	rest := strings.TrimSpace(words[len(first):])
	hash, end := fold.Hash(0).Word(rest, 0)
	if end == 0 {
		return nil
	}
	second, err := x.word(rest[:end], hash)
	if err == nil {
		second.links = true
	}
	return err
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
