package resolution

import (
	"errors"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
	"github.com/undoc-go/undoc/symbol"
)

// TestOpeningVerb goes through the grammar: heads, adverbs, additions, tails,
// pairs of heads, and what is no verb.
func TestOpeningVerb(t *testing.T) {
	const ga, sc = assemblyPractice, councilPractice
	for _, test := range []struct {
		practice           practice
		kind               VerbKind
		text, phrase       string
		lemma, adverb, add string
		tail               string
		force              Force
	}{
		// The head alone, in each mood.
		{ga, Preambular, "Recalling its resolution 61/295", "Recalling", "recall", "", "", "", ForceNone},
		{ga, Operative, "Recalls its resolution 61/295", "Recalls", "recall", "", "", "", ForceNotes},
		{ga, Operative, "Decides to remain seized of the matter.", "Decides", "decide", "", "", "", ForceDecides},
		// British and hyphenated spellings, and typeset hyphens.
		{sc, Preambular, "Recognising the need", "Recognising", "recognize", "", "", "", ForceNone},
		{ga, Operative, "Re\u2011emphasizes the need", "Re\u2011emphasizes", "re-emphasize", "", "", "", ForceStates},
		// A particle belongs to the verb, and words may stand before it.
		{ga, Operative, "Calls upon Member States", "Calls upon", "call upon", "", "", "", ForceRequests},
		{ga, Operative, "Calls\u00a0once again upon States", "Calls\u00a0once again upon", "call upon", "once again", "", "", ForceRequests},
		{sc, Operative, "Calls also upon all parties", "Calls also upon", "call upon", "", "also", "", ForceRequests},
		{ga, Preambular, "Taking further note of the report", "Taking further note", "take note", "", "further", "", ForceNone},
		{ga, Preambular, "Having also considered the report", "Having also considered", "consider", "", "also", "", ForceNone},
		{ga, Preambular, "Bearing in mind the needs", "Bearing in mind", "bear in mind", "", "", "", ForceNone},
		// Adjectives, alone and after "remaining".
		{ga, Preambular, "Deeply concerned also that", "Deeply concerned also", "be concerned", "deeply", "also", "", ForceNone},
		{ga, Preambular, "Remaining deeply concerned about", "Remaining deeply concerned", "remain concerned", "deeply", "", "", ForceNone},
		{ga, Operative, "Remains seized of the matter", "Remains seized", "remain seized", "", "", "", ForceStates},
		// Additions: free, but "further" may be an adjective.
		{ga, Operative, "Also strongly condemns all acts", "Also strongly condemns", "condemn", "strongly", "also", "", ForceStates},
		{ga, Preambular, "Recalling further General Assembly resolution 69/313", "Recalling further", "recall", "", "further", "", ForceNone},
		{sc, Operative, "Decides further that", "Decides further", "decide", "", "further", "", ForceDecides},
		{ga, Operative, "Encourages further efforts", "Encourages", "encourage", "", "", "", ForceInvites},
		// A manner is set in italics, and what the organ feels or stands for.
		{ga, Preambular, "Noting with deep concern further that", "Noting with deep concern further", "note", "", "further", "with deep concern", ForceNone},
		{ga, Operative, "Expresses its appreciation to the host", "Expresses its appreciation", "express", "", "", "its appreciation", ForceStates},
		{ga, Operative, "Reiterates its call upon States", "Reiterates its call upon", "reiterate", "", "", "its call upon", ForceStates},
		{ga, Preambular, "Expressing serious and urgent concern over", "Expressing serious and urgent concern", "express", "", "", "serious and urgent concern", ForceNone},
		{ga, Operative, "Condemns in the strongest possible terms all", "Condemns in the strongest possible terms", "condemn", "", "", "in the strongest possible terms", ForceStates},
		// Its documents are not.
		{ga, Operative, "Reaffirms its resolution 70/1", "Reaffirms", "reaffirm", "", "", "", ForceStates},
		// The Council leaves the object upright, not the manner.
		{sc, Preambular, "Expressing its deep concern at", "Expressing", "express", "", "", "", ForceNone},
		{sc, Operative, "Notes with concern the delay", "Notes with concern", "note", "", "", "with concern", ForceNotes},
		// A comma ends the phrase.
		{ga, Operative, "Welcomes, in this regard, the pledge", "Welcomes", "welcome", "", "", "", ForceStates},
		// Two heads side by side, the second with its tail.
		{ga, Operative, "Welcomes and further encourages the efforts", "Welcomes and further encourages", "welcome", "", "", "and further encourages", ForceStates},
		{ga, Operative, "Deplores and condemns in the strongest terms", "Deplores and condemns in the strongest terms", "deplore", "", "", "and condemns in the strongest terms", ForceStates},
		{ga, Operative, "Continues to encourage States", "Continues to encourage", "continue", "", "", "to encourage", ForceStates},
		// An adverb that no table has, before a head that one has.
		{ga, Operative, "Steadfastly supports the process", "Steadfastly supports", "support", "steadfastly", "", "", ForceStates},
	} {
		got, ok := openingVerb(test.text, symbol.English, test.kind, test.practice)
		want := Verb{Phrase: test.phrase, Lemma: test.lemma, Kind: test.kind, Adverb: test.adverb, Addition: test.add, Tail: test.tail, Force: test.force}
		if !ok || got != want {
			t.Errorf("%q: got %+v, want %+v", test.text, got, want)
		}
	}
}

func TestOpeningVerbRefuses(t *testing.T) {
	for _, text := range []string{
		"", " ", "1", "The General Assembly", "United Nations", "Measures", "Members of the Council",
		"According to the report", "During the session", "this is the end", "Strongly", "Further",
	} {
		if v, ok := OpeningVerb(text, symbol.Unspecified, NoVerb); ok {
			t.Errorf("%q opens with %+v", text, v)
		}
	}
}

func TestOpeningVerbNew(t *testing.T) {
	for text, want := range map[string]Verb{
		"Cherishing the hope":      {Phrase: "Cherishing", Kind: Preambular, New: true},
		"Also catalogues the seed": {Phrase: "Also catalogues", Kind: Operative, Addition: "also", New: true},
	} {
		if v, _ := OpeningVerb(text, symbol.English, NoVerb); v != want {
			t.Errorf("%q opens with %+v", text, v)
		}
	}
}

// TestForms holds every form of the tables to the law that it opens a paragraph
// under its own lemma, or under that of a form that holds it.
func TestForms(t *testing.T) {
	for i := range verbTables {
		table := &verbTables[i]
		for mood := range table.heads {
			for _, form := range table.heads[mood] {
				words := strings.TrimSpace(form.before + " " + form.after)
				r, n := utf8.DecodeRuneInString(words)
				text := string(unicode.ToUpper(r)) + words[n:] + " x"
				v, ok := OpeningVerb(text, table.language, Preambular+VerbKind(mood))
				if !ok || v.New || v.Phrase != text[:len(text)-2] {
					t.Errorf("%q opens with %+v", text, v)
				}
			}
		}
	}
}

func TestAppendFurtherVerbs(t *testing.T) {
	for _, test := range []struct {
		kind VerbKind
		text string
		want string
	}{
		{Operative, "Emphasizes the need for speed, and proposes that the Secretary-General report;", "proposes"},
		{Operative, "Welcomes the offer, in this regard urges all States to act, and also requests a report;", "urges|also requests"},
		{Operative, "Takes note of the report and requests a sequel; decides to meet again;", "requests|decides"},
		{Preambular, "Reaffirming its mandate, and in this regard recalling its resolution 61/210,", "recalling"},
		{Preambular, "Welcoming the pledges, while noting with concern that few are paid,", "noting with concern"},
		// Another's words, another's deeds, nouns, and pairs of participles.
		{Operative, "Recalls the motto “peace, and requests nothing”;", ""},
		{Operative, "Notes the report, which the Committee adopted, and its many requests for aid;", ""},
		{Operative, "Invites offers, requests for aid and calls;", ""},
		{Preambular, "Recalling the aim of promoting and encouraging respect,", ""},
		{Preambular, "Noting risks that are, in general, determined by poverty,", ""},
		{Preambular, "Noting the work done, contributing to peace,", ""},
		// A capital letter begins a name.
		{Operative, "Notes the dossier, Requests and Replies, of the Court;", ""},
	} {
		opening, _ := OpeningVerb(test.text, symbol.English, test.kind)
		var got []string
		for _, v := range appendFurtherVerbs(nil, test.text, opening.End(), symbol.Unspecified, test.kind) {
			if test.text[v.Offset:v.End()] != v.Phrase {
				t.Errorf("%q: %q is not at its offset", test.text, v.Phrase)
			}
			got = append(got, v.Phrase)
		}
		if strings.Join(got, "|") != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestVerbWords(t *testing.T) {
	for k := NoVerb; k <= Operative; k++ {
		text, _ := k.MarshalText()
		var back VerbKind
		if err := back.UnmarshalText(text); err != nil || back != k {
			t.Errorf("kind %q reads as %v, %v", text, back, err)
		}
	}
	for f := ForceNone; f <= ForceDecides; f++ {
		text, _ := f.MarshalText()
		var back Force
		if err := back.UnmarshalText(text); err != nil || back != f {
			t.Errorf("force %q reads as %v, %v", text, back, err)
		}
	}
	// What no constant has is refused with the one error of the package.
	var refused *Error
	for _, err := range []error{new(Force).UnmarshalText([]byte("shouts")), new(VerbKind).UnmarshalText([]byte("noun"))} {
		if !errors.As(err, &refused) || !errors.Is(err, ErrKind) {
			t.Errorf("a word that does not exist is read with the error %v", err)
		}
	}
	if got := VerbKind(9).String(); got != "9" {
		t.Errorf("a kind that does not exist is %q", got)
	}
}

func TestVerbAllocations(t *testing.T) {
	const text = "Noting with deep concern also the delay, and in this regard recalling its request, while further stressing the need,"
	var verbs [8]Verb
	if n := testing.AllocsPerRun(100, func() {
		v, _ := OpeningVerb(text, symbol.English, NoVerb)
		appendFurtherVerbs(verbs[:0], text, v.End(), symbol.English, v.Kind)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
	for _, text := range []string{
		"وإذ تلاحظ مع القلق أيضاً التأخر،", "又关切地注意到会费的支付迟延，", "Notant également avec préoccupation le retard,",
		"с глубокой обеспокоенностью отмечая задержку,", "Observando con preocupación también la demora,", "unter Hinweis auf",
	} {
		if n := testing.AllocsPerRun(100, func() { OpeningVerb(text, symbol.Unspecified, NoVerb) }); n != 0 {
			t.Errorf("%q: %v allocations", text, n)
		}
	}
}

// FuzzVerbs asserts that verbs lie in the text where they say, in order, and
// that the phrase by itself opens with the same verb.
func FuzzVerbs(f *testing.F) {
	for _, text := range []string{
		"Noting with deep concern also the delay, and recalling its request", "Calls once again upon, and urges",
		"Expresses its serious and urgent concern and regret", "وإذ تعيد أيضاً تأكيد", "又关切地注意到，并", "c удовлетворением отмечая также",
		"Se déclarant de nouveau vivement préoccupée et inquiète", "Acoge también con beneplácito", "mit Besorgnis Kenntnis nehmend", "Remaining", "Also, further", "\u00a0Re\u2011affirms \xff",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, ok := OpeningVerb(text, symbol.Unspecified, NoVerb)
		if !ok {
			if v != (Verb{}) {
				t.Errorf("%q: no verb, but %+v", text, v)
			}
			return
		}
		if text[v.Offset:v.End()] != v.Phrase || v.Phrase == "" {
			t.Errorf("%q opens with %+v", text, v)
		}
		// Only verbs that the tables have may stand behind other words.
		if v.New && strings.TrimSpace(text[:v.Offset]) != "" && !fold.Invisible(firstRune(text)) {
			t.Errorf("%q opens with %+v", text, v)
		}
		if again, _ := OpeningVerb(v.Phrase, symbol.Unspecified, v.Kind); !v.New && again.Lemma != v.Lemma {
			t.Errorf("%q opens with %q, which opens with %q", text, v.Lemma, again.Lemma)
		}
		end := v.End()
		for _, further := range appendFurtherVerbs(nil, text, end, symbol.Unspecified, v.Kind) {
			if further.Offset < end || text[further.Offset:further.End()] != further.Phrase || further.Kind != v.Kind || further.New {
				t.Errorf("%q goes on with %+v after byte %d", text, further, end)
			}
			end = further.End()
		}
	})
}

func BenchmarkOpeningVerb(b *testing.B) {
	const text = "Noting with deep concern also the delay in the payment of contributions,"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		OpeningVerb(text, symbol.English, NoVerb)
	}
}

// BenchmarkOpeningVerbLanguages reads an Arabic verb, the language stated or not,
// and a text that opens with no verb of any language.
func BenchmarkOpeningVerbLanguages(b *testing.B) {
	for _, bench := range []struct {
		name, text string
		language   symbol.Language
	}{
		{"Arabic", "وإذ تلاحظ مع القلق أيضا التأخر في دفع الاشتراكات،", symbol.Arabic},
		{"Unspecified", "وإذ تلاحظ مع القلق أيضا التأخر في دفع الاشتراكات،", symbol.Unspecified},
		{"None", "International cooperation in matters of the sea", symbol.Unspecified},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				OpeningVerb(bench.text, bench.language, NoVerb)
			}
		})
	}
}

func BenchmarkAppendFurtherVerbs(b *testing.B) {
	text := "Emphasizes the need" + strings.Repeat(" for speed, care and good will in all the work of the organs, and requests a report,", 20)
	var verbs [32]Verb
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		appendFurtherVerbs(verbs[:0], text, len("Emphasizes"), symbol.English, Operative)
	}
}
