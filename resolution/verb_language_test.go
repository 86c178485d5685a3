package resolution

import (
	"maps"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// tableOf returns the table of a language.
func tableOf(l symbol.Language) *verbTable {
	for i := range verbTables {
		if verbTables[i].language == l {
			return &verbTables[i]
		}
	}
	return nil
}

// TestOpeningVerbLanguages goes through what each language does its own way.
func TestOpeningVerbLanguages(t *testing.T) {
	const ar, zh, fr, ru, es, de = symbol.Arabic, symbol.Chinese, symbol.French, symbol.Russian, symbol.Spanish, symbol.German
	for _, test := range []struct {
		language           symbol.Language
		kind               VerbKind
		text, phrase       string
		lemma, adverb, add string
		tail               string
		force              Force
	}{
		// Arabic: the particle of recitals, joined or apart, and the gender of the organ.
		{ar, Preambular, "إذ تشير إلى قرارها 65/124،", "إذ تشير", "recall", "", "", "", ForceNone},
		{ar, Preambular, "وإذ يشير كذلك إلى قراره 1325 (2000)،", "وإذ يشير كذلك", "recall", "", "كذلك", "", ForceNone},
		{ar, Preambular, "و إذ تشير إلى قرارها،", "و إذ تشير", "recall", "", "", "", ForceNone},
		{ar, Preambular, "وقد نظرت في تقرير الأمين العام،", "وقد نظرت", "consider", "", "", "", ForceNone},
		{ar, Operative, "يطلب إلى الأمين العام", "يطلب", "request", "", "", "", ForceRequests},
		// Marks of vowels, of doubling, of length and of direction are the text's own affair.
		{ar, Preambular, "\u200fوإذ تُسلِّم أيضاً بأهمية الوقت،", "وإذ تُسلِّم أيضاً", "recognize", "", "أيضا", "", ForceNone},
		{ar, Operative, "تقــرر أن تواصل", "تقــرر", "decide", "", "", "", ForceDecides},
		{ar, Preambular, "واقتناعاً منها بأن الوقت قد حان،", "واقتناعاً منها", "be convinced", "", "", "", ForceNone},
		// The addition stands in the gap of a verb of two words.
		{ar, Preambular, "وإذ تعيد أيضاً تأكيد قرارها،", "وإذ تعيد أيضاً تأكيد", "reaffirm", "", "أيضا", "", ForceNone},
		{ar, Operative, "تلاحظ مع بالغ القلق أن", "تلاحظ مع بالغ القلق", "note", "", "", "مع بالغ القلق", ForceNotes},
		{ar, Operative, "تدين بشدة جميع أعمال", "تدين بشدة", "condemn", "بشدة", "", "", ForceStates},

		// Chinese: no spaces, the addition first, then the adverb.
		{zh, Preambular, "又关切地注意到会费的支付迟延，", "又关切地注意到", "note", "关切地", "又", "", ForceNone},
		{zh, Preambular, "深为关切海平面上升，", "深为关切", "be concerned", "", "", "", ForceNone},
		{zh, Operative, "还请秘书长提出报告；", "还请", "request", "", "还", "", ForceRequests},
		{zh, Operative, "表示赞赏地注意到其报告；", "表示赞赏地注意到", "take note", "赞赏地", "", "", ForceNotes},
		{zh, Operative, "表示严重关切的是会费迟延；", "表示严重关切的是", "express", "", "", "严重关切的是", ForceStates},
		{zh, Operative, "欢迎并鼓励这些努力；", "欢迎并鼓励", "welcome", "", "", "并鼓励", ForceStates},

		// French: the gender of the organ, the apostrophe, additions in the gap.
		{fr, Preambular, "Convaincue que le temps presse,", "Convaincue", "be convinced", "", "", "", ForceNone},
		{fr, Preambular, "Convaincu que le temps presse,", "Convaincu", "be convinced", "", "", "", ForceNone},
		{fr, Preambular, "Conscient que le temps presse,", "Conscient", "recognize", "", "", "", ForceNone},
		{fr, Preambular, "Ayant également à l’esprit sa résolution 65/124,", "Ayant également à l’esprit", "bear in mind", "", "également", "", ForceNone},
		{fr, Preambular, "Se\u00a0déclarant de nouveau vivement préoccupée par", "Se\u00a0déclarant de nouveau vivement préoccupée", "express", "", "", "de nouveau vivement préoccupée", ForceNone},
		{fr, Operative, "Prend note avec une vive préoccupation du retard", "Prend note avec une vive préoccupation", "take note", "", "", "avec une vive préoccupation", ForceNotes},
		{fr, Operative, "Demande instamment aux États", "Demande instamment", "urge", "", "", "", ForceRequests},

		// Russian: lower case, what is felt before the verb, the gender of the organ.
		{ru, Preambular, "с\u00a0признательностью отмечая также доклад,", "с\u00a0признательностью отмечая также", "note", "с\u00a0признательностью", "также", "", ForceNone},
		{ru, Preambular, "с удовлетворением отмечая усилия государств,", "с удовлетворением отмечая", "welcome", "", "", "", ForceNone},
		{ru, Preambular, "будучи глубоко обеспокоена задержкой,", "будучи глубоко обеспокоена", "be concerned", "глубоко", "", "", ForceNone},
		{ru, Preambular, "будучи глубоко обеспокоен задержкой,", "будучи глубоко обеспокоен", "be concerned", "глубоко", "", "", ForceNone},
		{ru, Operative, "просит далее Генерального секретаря", "просит далее", "request", "", "далее", "", ForceRequests},
		{ru, Operative, "признаёт важность времени", "признаёт", "recognize", "", "", "", ForceNotes},

		// Spanish: verbs of several words, additions after the tail.
		{es, Preambular, "Profundamente preocupada también por", "Profundamente preocupada también", "be concerned", "profundamente", "también", "", ForceNone},
		{es, Preambular, "Teniendo presentes además las necesidades,", "Teniendo presentes además", "bear in mind", "", "además", "", ForceNone},
		{es, Operative, "Acoge con beneplácito también el informe", "Acoge con beneplácito también", "welcome", "", "también", "", ForceStates},
		{es, Operative, "Expresa su reconocimiento al país anfitrión", "Expresa su reconocimiento", "express", "", "", "su reconocimiento", ForceStates},
		{es, Operative, "Exhorta una vez más a los Estados", "Exhorta una vez más", "call upon", "una vez más", "", "", ForceRequests},

		// German: nouns after a preposition.
		{de, Preambular, "ferner unter Hinweis auf seine Resolution 1325 (2000),", "ferner unter Hinweis", "recall", "", "ferner", "", ForceNone},
		{de, Operative, "verurteilt nachdrücklich alle Verstöße", "verurteilt nachdrücklich", "condemn", "nachdrücklich", "", "", ForceStates},
	} {
		want := Verb{Phrase: test.phrase, Lemma: test.lemma, Kind: test.kind, Adverb: test.adverb, Addition: test.add, Tail: test.tail, Force: test.force}
		if test.text[:3] == "\u200f" {
			want.Offset = 3
		}
		// The kind, and the language too, can be told from the text.
		for _, kind := range []VerbKind{test.kind, NoVerb} {
			if got, _ := OpeningVerb(test.text, test.language, kind); got != want {
				t.Errorf("%q: got %+v, want %+v", test.text, got, want)
			}
		}
		if got, _ := OpeningVerb(test.text, symbol.Unspecified, test.kind); got != want {
			t.Errorf("%q: got %+v, want %+v", test.text, got, want)
		}
	}
}

// TestCouncilInLanguages: the Council leaves the object of the verb upright in
// Russian and Spanish as it does in English.
func TestCouncilInLanguages(t *testing.T) {
	for _, test := range []struct {
		language     symbol.Language
		text, phrase string
	}{
		{symbol.Russian, "выражая глубокую обеспокоенность задержкой,", "выражая"},
		{symbol.Spanish, "Expresando profunda preocupación por la demora,", "Expresando"},
		{symbol.Spanish, "Observando con preocupación la demora,", "Observando con preocupación"},
	} {
		if v, _ := openingVerb(test.text, test.language, Preambular, councilPractice); v.Phrase != test.phrase {
			t.Errorf("%q opens with %q, want %q", test.text, v.Phrase, test.phrase)
		}
	}
}

// TestOneLemma: a caller who asks for "request" finds it in every language.
func TestOneLemma(t *testing.T) {
	for _, text := range []string{"Requests x", "Prie x", "Solicita x", "просит x", "تطلب x", "请x", "ersucht x"} {
		if v, _ := OpeningVerb(text, symbol.Unspecified, Operative); v.Lemma != "request" || v.Force != ForceRequests {
			t.Errorf("%q opens with %+v", text, v)
		}
	}
}

func TestLemmas(t *testing.T) {
	got := maps.Collect(Lemmas("Consciente", symbol.French, Preambular))
	for _, lemma := range []string{"recognize", "acknowledge", "be mindful", "be aware"} {
		if got[lemma] < 100 {
			t.Errorf("Consciente is %q %d times", lemma, got[lemma])
		}
	}
	if got := maps.Collect(Lemmas("Recalls", symbol.English, NoVerb)); len(got) != 1 || got["recall"] != 0 {
		t.Errorf("Recalls is %v", got)
	}
	for lemma := range Lemmas("Catalogues the seeds", symbol.English, NoVerb) {
		t.Errorf("a verb that no table has is %q", lemma)
	}
}

// TestLemmasAreEnglish holds the tables to the law that a lemma names the same
// verb in every language, counts fall, and the first lemma gives the force.
func TestLemmasAreEnglish(t *testing.T) {
	forces := map[string]Force{}
	for _, l := range tableOf(symbol.English).lexemes {
		forces[l.lemma] = max(forces[l.lemma], l.force)
	}
	for _, table := range verbTables {
		for _, l := range table.lexemes {
			if force, ok := forces[l.lemma]; !ok || force != l.force && table.language != symbol.English {
				t.Errorf("%v: %q of force %v is %v in English", table.language, l.lemma, l.force, force)
			}
			for i, other := range l.lemmas {
				if _, ok := forces[other.lemma]; !ok || i > 0 && other.count > l.lemmas[i-1].count || l.lemmas[0].lemma != l.lemma {
					t.Errorf("%v: %q stands under %q", table.language, other.lemma, l.lemma)
				}
			}
		}
	}
}
