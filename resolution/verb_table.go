package resolution

import "github.com/undoc-go/undoc/symbol"

//go:generate go run verb_gen.go

// A verbTable is the grammar of the clause verbs of one language.
type verbTable struct {
	language symbol.Language
	heads    [2]verbHeads // preambular, operative
	lexemes  []verbLexeme
	classes  []verbClass
}

// A verbHeads has the forms of the heads of one mood, in the order of the runes that
// they begin with, modulo 64, and then of their first halves.
type verbHeads struct {
	starts [65]uint16 // where the forms of each rune begin
	forms  []verbForm
}

// beginning returns the forms that may begin with the rune: all that do, and some
// others.
func (h *verbHeads) beginning(first rune) []verbForm {
	return h.forms[h.starts[first&63]:h.starts[first&63+1]]
}

// A verbClass is a set of phrases that stand in the same place.
type verbClass struct {
	order []uint16 // where the rules of each rune that they begin with are in it, and their numbers
	rules []verbRule
}

// beginning returns the numbers of the rules that may begin with the rune, in the
// order of the rules, and of some others.
func (c *verbClass) beginning(first rune) []uint16 {
	if len(c.rules) == 0 {
		return nil
	}
	return c.order[c.order[first&63]:c.order[first&63+1]]
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
	first    rune // that it begins with, 0 for any: nearly all rules fall at it
	moods    uint8
	assembly bool // upright in the Security Council
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
