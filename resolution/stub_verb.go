package resolution

import "github.com/undoc-go/undoc/symbol"

func OpeningVerb(text string, language symbol.Language, kind VerbKind) (Verb, bool) {
	return Verb{}, false
}
