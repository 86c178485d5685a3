package resolution_test

import (
	"encoding/json"
	"fmt"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

func ExampleOpeningVerb() {
	for _, text := range []string{
		"Recalling also its resolution 61/295 of 13 September 2007,",
		"Noting with deep concern the rising level of the sea,",
		"Once again strongly urges all parties to comply;",
		"Expresses its appreciation to the host country;",
		"Decides to remain seized of the matter.",
	} {
		v, ok := resolution.OpeningVerb(text, symbol.English, resolution.NoVerb)
		fmt.Printf("%t %v %q = %s, %s\n", ok, v.Kind, v.Phrase, v.Lemma, v.Force)
	}
	// Output:
	// true preambular "Recalling also" = recall, none
	// true preambular "Noting with deep concern" = note, none
	// true operative "Once again strongly urges" = urge, requests
	// true operative "Expresses its appreciation" = express, states
	// true operative "Decides" = decide, decides
}

// One lemma names a verb in every language.
func ExampleOpeningVerb_languages() {
	for _, text := range []string{
		"Prie le Secrétaire général de lui rendre compte ;",
		"Solicita al Secretario General que la informe;",
		"просит также Генерального секретаря доложить ей;",
		"تطلب إلى الأمين العام أن يقدم تقريرا؛",
		"又请秘书长提出报告；",
	} {
		v, _ := resolution.OpeningVerb(text, symbol.Unspecified, resolution.NoVerb)
		fmt.Printf("%s = %s %q\n", v.Phrase, v.Lemma, v.Addition)
	}
	// Output:
	// Prie = request ""
	// Solicita = request ""
	// просит также = request "также"
	// تطلب = request ""
	// 又请 = request "又"
}

// A French verb stands for several English ones.
func ExampleLemmas() {
	for lemma, count := range resolution.Lemmas("Sachant", symbol.French, resolution.Preambular) {
		fmt.Println(lemma, count)
		if count < 100 {
			break
		}
	}
	// Output:
	// recognize 529
	// be mindful 169
	// acknowledge 101
	// be conscious 92
}

func ExampleOpeningVerb_parts() {
	v, _ := resolution.OpeningVerb("Calls once again upon Member States to pay in full;", symbol.English, resolution.Operative)
	fmt.Printf("%q: %s (%s)\n", v.Phrase, v.Lemma, v.Adverb)

	v, _ = resolution.OpeningVerb("Emphasizes once again its serious concern about the delay;", symbol.English, resolution.Operative)
	fmt.Printf("%q: %s (%s) %s\n", v.Phrase, v.Lemma, v.Adverb, v.Tail)
	// Output:
	// "Calls once again upon": call upon (once again)
	// "Emphasizes once again its serious concern": emphasize (once again) its serious concern
}

// A word that no table has is recognised by its form.
func ExampleOpeningVerb_new() {
	v, ok := resolution.OpeningVerb("Also catalogues the seeds held in trust;", symbol.English, resolution.Operative)
	fmt.Println(ok, v.Phrase, v.New)

	_, ok = resolution.OpeningVerb("Members of the Committee", symbol.English, resolution.Operative)
	fmt.Println(ok)
	// Output:
	// true Also catalogues true
	// false
}

func ExampleVerb() {
	v, _ := resolution.OpeningVerb("Also takes note with interest of the report;", symbol.English, resolution.Operative)
	b, _ := json.Marshal(v)
	fmt.Println(string(b))
	// Output:
	// {"offset":0,"phrase":"Also takes note with interest","lemma":"take note","kind":"operative","addition":"also","tail":"with interest","force":"notes"}
}

func ExampleForce() {
	fmt.Println(resolution.ForceDecides, resolution.ForceDecides > resolution.ForceRequests)
	// Output:
	// decides true
}
