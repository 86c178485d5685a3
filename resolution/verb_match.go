package resolution

import (
	"math/bits"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
)

// A practice is an organ's way of setting clause verbs in italics.
type practice uint8

// The practices. The Security Council leaves the object of the verb upright,
// "Expressing its deep concern" with only the first word in italics.
const (
	assemblyPractice practice = iota
	councilPractice
)

// A verbMatcher reads verbs of one mood at places of one text.
type verbMatcher struct {
	*verbTable
	text     string
	mood     int
	practice practice
	found    Verb        // the verb read last
	lexeme   *verbLexeme // of the head that a rule read last
	first    *verbLexeme // of the head that names the verb
	last     readWord    // read last, as most places are tried several times
}

// A readWord is the word at a place of a text.
type readWord struct {
	at, end int
	hash    fold.Hash // 0 for no word
	begins  *verbWord // what may begin with it, nil where that was not looked up
}

// use makes a table the one to read with.
func (m *verbMatcher) use(t *verbTable) {
	m.verbTable, m.last.begins = t, nil
}

// wordAt returns the hash of the word at at, and where it ends.
func (m *verbMatcher) wordAt(at int) (fold.Hash, int) {
	if m.last.at != at || m.last.hash == 0 {
		hash, end := fold.Hash(0).Word(m.text, at)
		m.last = readWord{at, end, hash, nil}
	}
	return m.last.hash, m.last.end
}

// begins returns what may begin with the word at at.
func (m *verbMatcher) begins(at int) *verbWord {
	if m.last.at != at || m.last.begins == nil {
		hash, _ := m.wordAt(at)
		m.last.begins = m.word(hash)
	}
	return m.last.begins
}

// verb reads the phrase at at: adverbs and additions, a head, and what the head
// takes.
func (m *verbMatcher) verb(at int) bool {
	var head headAt
	if !m.ledHead(&head, at) {
		return false
	}
	m.complete(at, &head)
	return true
}

// complete makes the head, with what stands before it from at on and what stands behind
// it, the verb that is found.
func (m *verbMatcher) complete(at int, head *headAt) {
	v := &m.found
	*v = Verb{Offset: at, Lemma: head.lexeme.lemma, Kind: Preambular + VerbKind(m.mood), Adverb: head.led.adverb, Addition: head.led.addition}
	if v.Kind == Operative {
		v.Force = head.lexeme.force
	}
	m.follow(v, head.lexeme, head.end)
}

// follow reads what stands after the head at end, and completes v.
func (m *verbMatcher) follow(v *Verb, lexeme *verbLexeme, end int) {
	m.lexeme = lexeme
	takes := lexeme.takes
	tail := -1
	for {
		at := fold.AfterSpace(m.text, end)
		class, next, rule := m.taken(takes, at)
		if next < 0 {
			break
		}
		switch class {
		// "Recalling further": the addition stands behind participles.
		case followingClass, moreClass:
			v.Addition = m.words(rule, at, next)
		case repetitionClass:
			v.Adverb = m.words(rule, at, next)
		default:
			// A tail of several parts is one: "with concern and regret".
			if tail < 0 {
				tail = at
			}
			v.Tail = m.text[tail:next]
			takes |= m.lexeme.takes
		}
		end = next
	}
	v.Phrase = m.text[v.Offset:end]
}

// taken returns the longest phrase at at of the classes that a head takes.
func (m *verbMatcher) taken(takes uint64, at int) (class, end int, rule *verbRule) {
	end = -1
	// What every head may take need not be said in its row.
	takes |= 1<<followingClass | 1<<commonClass
	for takes &= m.begins(at).classes; takes != 0; takes &= takes - 1 {
		c := bits.TrailingZeros64(takes)
		if e, r := m.class(c, at); e > end {
			class, end, rule = c, e, r
		}
	}
	return class, end, rule
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
