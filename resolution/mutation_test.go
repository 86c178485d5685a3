package resolution

import (
	"flag"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/undoc-go/undoc/ods"
)

var (
	mutations     = flag.Int("mutations", 3000, "how many mutated documents the laws are checked on")
	mutationsSeed = flag.Uint64("seed", 1, "what the mutations are drawn by")
)

// strewn are what a text that was cut, joined or copied badly has where it should not:
// spaces and marks of every script, figures, labels, symbols, parts of an export.
var strewn = []string{
	" ", " ", "\n", "\n\t", "\t", "\f", "\u00a0", "\u200f", "\u0640", "\u064b", "\u0301", ", ", ",", ";", ".", "(", ")", "“", "”", "’", "-", "–", "*", "/",
	"、", "，", "（", "一", "十", "年", "月", "第", "号", "和", "1", "12", "2010", "1. ", "(a) ", "I.", "\n\n1 Ibid.\n", "ibid.", "above", "paragraph 3",
	"A/RES/65/124", "S/RES/1373 (2001)", "A/55/1010-S/2001/667", "S-27/2", "217 A (III)", "[DU1]", "<<ODS JOB NO>>", "[", "]", "<<",
}

// A mutator makes texts of documents and of the words of the tables.
type mutator struct {
	*rand.Rand
	texts []string
}

// boundary returns where a character of s begins, at random.
func (m *mutator) boundary(s string) int {
	at := m.IntN(len(s) + 1)
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return at
}

// piece returns a piece of a document of so many bytes at most, often its beginning.
func (m *mutator) piece(most int) string {
	s := m.texts[m.IntN(len(m.texts))]
	if m.IntN(3) > 0 {
		s = s[m.boundary(s):]
	}
	return strings.ToValidUTF8(s[:m.boundary(s[:min(len(s), most)])], "")
}

// text returns a piece of a document with other words, marks and pieces strewn into it, some
// in the place of what stood there.
func (m *mutator) text() string {
	const most, inside, changes = 3000, 40, 25
	s := m.piece(most)
	for range m.IntN(changes) {
		word := strewn[m.IntN(len(strewn))]
		switch m.IntN(6) {
		case 0, 1:
			word = referenceWords[m.IntN(len(referenceWords))].words
		case 2:
			word = m.piece(inside)
		}
		at := m.boundary(s)
		behind := s[at:]
		if m.IntN(2) == 0 {
			behind = behind[m.boundary(behind[:min(len(behind), inside)]):]
		}
		s = s[:at] + word + behind
	}
	return s
}

// The laws hold of documents that were cut and mixed, in every language: of exports all,
// of other forms that the parts tile the input.
func TestLawsOfMutations(t *testing.T) {
	documents := documents(t, "../testdata/*.txt", "../testdata/forms/*")
	m := mutator{Rand: rand.New(rand.NewPCG(*mutationsSeed, 8))}
	for _, name := range slices.Sorted(maps.Keys(documents)) {
		if text := documents[name]; utf8.ValidString(text) {
			m.texts = append(m.texts, text)
		}
	}
	for i := range *mutations {
		text := m.text()
		if i%2 == 0 {
			text = "[DU1]\n" + text
		}
		checkMutation(t, text)
	}
}

func checkMutation(t *testing.T, text string) {
	t.Helper()
	defer func() {
		if t.Failed() {
			t.Logf("the text is %q", text)
		}
	}()
	d := Parse(text)
	if d.Origin.Form == ods.Export {
		laws(t, text)
	} else {
		tiles(t, d, text)
	}
	checkOwnClauses(t, d)
}
