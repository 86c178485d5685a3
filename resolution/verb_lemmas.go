package resolution

import (
	"iter"

	"github.com/undoc-go/undoc/symbol"
)

// Lemmas returns the lemmas that a phrase may stand for, most frequent first: the
// first is the Lemma of [OpeningVerb]. With each comes in how many published
// paragraphs the English version has it, 0 where nobody counted.
//
// In English a phrase has one lemma, uncounted. In the other languages one verb
// stands for several: "Considérant" is "recognize" 1,905 times and "consider" 171
// times. Only paragraphs side by side can tell which. A phrase that no table has
// has no lemmas.
func Lemmas(phrase string, language symbol.Language, kind VerbKind) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		m := verbMatcher{text: phrase}
		if !m.find(language, kind, laterReading) {
			return
		}
		if len(m.first.lemmas) == 0 {
			yield(m.found.Lemma, 0)
			return
		}
		for _, l := range m.first.lemmas {
			if !yield(l.lemma, int(l.count)) {
				return
			}
		}
	}
}
