package resolution

import (
	"github.com/undoc-go/undoc/internal/fold"
	"github.com/undoc-go/undoc/symbol"
)

//go:generate go run verb_gen.go

// A verbTable is the grammar of the clause verbs of one language.
type verbTable struct {
	language      symbol.Language
	heads         [2][]verbForm // preambular, operative: sorted
	lexemes       []verbLexeme
	classes       [][]verbRule
	goOn          uint8      // the moods in which heads go on with a paragraph
	links         [2]uint64  // the first and the second letters of links, modulo 64
	linkBytes     linkBytes  // the first bytes of links
	closings      [2]uint64  // the first letters of what closes a phrase, by the mood
	adverbEndings uint64     // the last letters of adverbs that no row has, modulo 64
	starts        verbStarts // what the words are that may begin or lead to a further verb
	words         []verbWord
	rules         []verbRuleAt
	slots         []uint16 // the numbers of the words, each at the place that its hash tells or behind it where another has that
}

// A verbWord tells what may begin with a word, or with a few where they begin the
// first halves of heads. The first of a table is that of all the words that begin
// nothing.
type verbWord struct {
	hash                      fold.Hash
	classes                   uint64 // the classes with a rule that may begin so, one bit each
	rules, rulesEnd           uint16 // these rules
	preambular, preambularEnd uint16 // the forms of recitals whose first half the words are
	operative, operativeEnd   uint16 // those of operative paragraphs
	part                      verbPart
	longer                    bool // they begin first halves that have more words
}

// heads returns the forms of a mood whose first half the words are.
func (w *verbWord) heads(mood int) (from, to uint16) {
	if mood == 0 {
		return w.preambular, w.preambularEnd
	}
	return w.operative, w.operativeEnd
}

// A verbRuleAt is the place of a rule in a class.
type verbRuleAt struct {
	class uint8
	rule  uint16
}

// word returns what may begin with the words of the hash. Others may have the same:
// the rows that it leads to tell.
func (t *verbTable) word(h fold.Hash) *verbWord {
	for i := h.Slot(len(t.slots)); ; i = (i + 1) & (len(t.slots) - 1) {
		if w := &t.words[t.slots[i]]; w.hash == h || t.slots[i] == 0 {
			return w
		}
	}
}

// A verbForm is one spelling of a head. Adverbs and additions may stand between
// its halves, as in "calls also upon".
type verbForm struct {
	before, after string
	lexeme        uint16
}

// A verbLexeme is what the forms of one head share.
type verbLexeme struct {
	lemma  string
	force  Force
	takes  uint64      // the classes that the phrase may go on with, one bit each
	lemmas []verbCount // with counts, most frequent first: none in English
}

// A verbCount tells how often the English of the same paragraph has a lemma.
type verbCount struct {
	lemma string
	count uint16
}

// A verbRule is one way to fill a class.
type verbRule struct {
	moods    uint8
	assembly bool   // upright in the Security Council
	words    string // where no class is in it
	elements []verbElement
}

// A verbElement is a run of words or, where it has none, a class.
type verbElement struct {
	words string
	class uint8
	use   uint8
}

// How a class is used in a rule, once by default.
const (
	anyNumber = 1 + iota
	lookAhead
)

// The moods in which a rule holds, one bit for each table of forms.
const (
	preambularMood = 1 << iota
	operativeMood
	bothMoods = preambularMood | operativeMood
)
