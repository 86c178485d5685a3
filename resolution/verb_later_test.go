package resolution

import (
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// TestLaterVerb goes through the forms of paragraphs that do not open with their
// verb, and through what must not be taken for one.
func TestLaterVerb(t *testing.T) {
	const en, zh, de = symbol.English, symbol.Chinese, symbol.German
	for _, test := range []struct {
		language     symbol.Language
		kind         VerbKind
		text, phrase string
	}{
		// Asides of fixed form, with and without a comma, one after another.
		{en, Operative, "In this regard, notes with satisfaction the decision of the Board;", "notes with satisfaction"},
		{en, Operative, "To this end also requests the Board to meet;", "also requests"},
		{en, NoVerb, "At the same time, in this context, welcomes the plan;", "welcomes"},
		{zh, Preambular, "在这方面，回顾裁军问题，", "回顾"},
		{zh, Preambular, "在这方面强调，必须合作，", "强调"},
		// An adverbial of any length, up to a comma.
		{en, Operative, "Pursuant to its resolution 65/124, annex, requests the Board to meet;", "requests"},
		{en, NoVerb, "Pending the opening of the archive, decides to meet elsewhere;", "decides"},
		// A name or a noun goes on with the sentence, and beyond its first part none is looked for.
		{en, NoVerb, "With regard to maps, Requests are filed by year;", ""},
		{en, NoVerb, "In view of the delay, calls for tenders are late: notes the plan;", "calls for"},
		{en, NoVerb, "Under the plan, maps are sold; requests the Board to meet;", ""},
		{en, NoVerb, "The Board, by its decision, requests maps.", ""},
		// The verb closes the phrase, and nothing but the phrase.
		{de, Preambular, "das Risiko unterstreichend, dass die Karten verbrennen,", "unterstreichend"},
		{de, Preambular, "allen Parteien gegenüber betonend, wie wichtig Karten sind,", "betonend"},
		{de, Preambular, "das betonend wiederholte Risiko,", ""},
		{zh, Preambular, "根据《联合国宪章》第七章采取行动，", "采取行动"},
		{zh, Preambular, "根据该章采取行动的国家，", ""},
	} {
		v, ok := OpeningVerb(test.text, test.language, test.kind)
		if v.Phrase != test.phrase || ok != (test.phrase != "") || test.text[v.Offset:v.End()] != test.phrase {
			t.Errorf("%q opens with %+v, want %q", test.text, v, test.phrase)
		}
	}
}

// TestNewVerbsHaveObjects: the form of a verb is also that of a plural and of a
// participle before a noun.
func TestNewVerbsHaveObjects(t *testing.T) {
	for text, phrase := range map[string]string{
		"Catalogues the seed;":                             "Catalogues",
		"Catalogues of seed are kept;":                     "",
		"Solemnly catalogues seed;":                        "Solemnly catalogues",
		"Further progress requires maps.":                  "",
		"Mislaid maps are lost.":                           "",
		"Sustained growth needs maps.":                     "",
		"Cherishing the hope that maps will be found,":     "Cherishing",
		"Cherishing the hope is what keeps archives open.": "",
	} {
		if v, _ := OpeningVerb(text, symbol.English, NoVerb); v.Phrase != phrase || v.New != (phrase != "") {
			t.Errorf("%q opens with %+v, want %q", text, v, phrase)
		}
	}
}

// TestClauseVerbs: an operative paragraph that opens with a participle acts by the
// finite verb behind it, and is a recital where it has none.
func TestClauseVerbs(t *testing.T) {
	for text, want := range map[string][]string{
		"Acting under Chapter VII of the Charter, decides that the ban ends, and requests the Board to report;": {"Acting", "decides", "requests"},
		"Recalling its decision, and noting the delay,":                                                         {"Recalling", "noting"},
		"Requests the Board to report, noting the delay;":                                                       {"Requests"},
		"In this regard, notes the delay, and urges the Board to report;":                                       {"notes", "urges"},
	} {
		verbs := appendClauseVerbs(nil, text, symbol.English, NoVerb, assemblyPractice)
		for i, v := range verbs {
			if i >= len(want) || v.Phrase != want[i] {
				t.Errorf("%q: verb %d is %+v, want %q", text, i, v, want)
			}
		}
		if len(verbs) != len(want) {
			t.Errorf("%q: %d verbs, want %q", text, len(verbs), want)
		}
	}
}
