package resolution

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// A text tells its language also where the masthead is missing.
func TestLanguageWithoutMasthead(t *testing.T) {
	texts := documents(t, "../testdata/*.txt")
	for name, want := range map[string]symbol.Language{
		"arabic": symbol.Arabic, "chinese": symbol.Chinese, "long": symbol.English, "french": symbol.French,
		"german": symbol.German, "russian": symbol.Russian, "spanish": symbol.Spanish,
	} {
		body, _, _ := strings.Cut(texts[name], "\n[DU1]<<ODS")
		if d := Parse(body + "\n"); d.Language != want {
			t.Errorf("%s without its masthead is in %v", name, d.Language)
		}
		if d := (Parser{Language: symbol.French}).Parse(body); d.Language != symbol.French {
			t.Errorf("%s: what the caller says is forgotten", name)
		}
	}
}
