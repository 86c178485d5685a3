package resolution

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/undoc-go/undoc/symbol"
)

// detail shows what a reference has besides what show does: its kind, the
// instrument, the treaty, the parts of the place.
func detail(r Reference) string {
	s := r.Kind.String() + ": " + r.Phrase
	for _, part := range []string{r.Instrument, strings.Trim(r.Treaty.Series+" "+r.Treaty.Volume+" "+r.Treaty.Number, " ")} {
		if part != "" {
			s += "; " + part
		}
	}
	for _, d := range r.Places {
		s += "; " + strings.TrimSpace(d.Kind.String()+" "+d.Label)
		if d.To != "" {
			s += "–" + d.To
		}
	}
	return s
}

// In the order of the kinds: the document itself, the Charter, instruments,
// treaties; and what only looks like one.
var kindTests = []struct {
	language symbol.Language
	text     string
	want     []string
}{
	// The document itself: above and below, with the place before it.
	{symbol.English, "as set out in paragraph 3 (b) above and in paragraphs 5 to 7 and 9 below", []string{
		"own: paragraph 3 (b) above; paragraph 3 (b)", "own: paragraphs 5 to 7 and 9 below; paragraph 5–7; paragraph 9"}},
	{symbol.English, "paragraph 6 (a) of section II above, section I, paragraph 2, above", []string{
		"own: paragraph 6 (a) of section II above; section II; paragraph 6 (a)", "own: section I, paragraph 2, above; section I; paragraph 2"}},
	{symbol.English, "paragraphs 1 and 2 of the present resolution, and annex I to the present declaration", []string{
		"own: present resolution; paragraph 1; paragraph 2", "own: present declaration; annex I"}},
	{symbol.English, "from the table above, as mentioned above, in 3 above, and see below", nil},
	{symbol.English, "resolution 60/1, paragraph 5, and paragraph 7 of the same resolution", []string{
		"document: 60/1; paragraph 5", "back: same resolution; paragraph 7"}},

	// The Charter: Articles and Chapters, and charters that are not the one.
	{symbol.English, "Acting under Chapter VII of the Charter of the United Nations", []string{
		"charter: Charter of the United Nations; Charter of the United Nations; chapter VII"}},
	{symbol.English, "Articles 2 (4) and 51 and Article 2, paragraph 7, of the Charter", []string{
		"charter: Charter; Charter of the United Nations; article 2 (4); article 51; article 2; paragraph 7"}},
	{symbol.English, "Articles 2 (4) and 51 of the Charter", []string{"charter: Charter; Charter of the United Nations; article 2 (4); article 51"}},
	{symbol.English, "Article 73 e of the Charter and paragraph 5 a committee", []string{"charter: Charter; Charter of the United Nations; article 73 e"}},
	{symbol.English, "the Charter, in particular Article 33", []string{"charter: Charter; Charter of the United Nations; article 33"}},
	{symbol.English, "the Olympic Charter, the Charter of the Organization of American States, the African Charter on rights", nil},
	{symbol.English, "Article 94 of the Statute of the International Court of Justice", []string{
		"instrument: Statute of the International Court of Justice; Statute of the International Court of Justice; article 94"}},

	// Instruments: the longest name, a year before it, what they are printed in.
	{symbol.English, "the Universal Declaration of Human Rights, article 12 of the International Covenant on Civil and Political Rights", []string{
		"instrument: Universal Declaration of Human Rights; Universal Declaration of Human Rights",
		"instrument: International Covenant on Civil and Political Rights; International Covenant on Civil and Political Rights; UNTS 999 14668; annex; article 12"}},
	{symbol.English, "the 2030 Agenda, the Sendai Framework and Agenda 21", []string{
		"instrument: 2030 Agenda; 2030 Agenda for Sustainable Development",
		"instrument: Sendai Framework; Sendai Framework for Disaster Risk Reduction 2015–2030; annex II",
		"instrument: Agenda 21; Agenda 21; resolution 1; annex II"}},
	{symbol.English, "the Sendai Framework for Disaster Risk Reduction 2015-2030 and the Comprehensive Nuclear-Test-Ban Treaty Organization", []string{
		"instrument: Sendai Framework for Disaster Risk Reduction 2015-2030; Sendai Framework for Disaster Risk Reduction 2015–2030; annex II"}},
	{symbol.English, "the A2030 Agenda and the Paris Agreements of 1954", nil},

	// What an instrument is called further on: the one named last, but not one that
	// is not known, and nothing without a place.
	{symbol.English, "the Paris Agreement, the Convention on the Rights of the Child and article 5 of the Convention, articles 4 and 6 of the Agreement, and the Convention", []string{
		"instrument: Paris Agreement; Paris Agreement; UNTS 3156 54113; decision 1/CP.21; annex",
		"instrument: Convention on the Rights of the Child; Convention on the Rights of the Child; UNTS 1577 27531; annex",
		"back: Convention; Convention on the Rights of the Child; UNTS 1577 27531; annex; article 5",
		"back: Agreement; Paris Agreement; UNTS 3156 54113; decision 1/CP.21; annex; article 4; article 6"}},
	{symbol.English, "the Convention on Biological Diversity, the Convention on Seals, article 5 of the Convention, article 2 of the Convention on Seals", []string{
		"instrument: Convention on Biological Diversity; Convention on Biological Diversity; UNTS 1760 30619"}},
	{symbol.French, "le Pacte pour l’avenir, la Convention relative aux droits de l’enfant et l’article 5 de la Convention", []string{
		"instrument: Pacte pour l’avenir; Pact for the Future",
		"instrument: Convention relative aux droits de l’enfant; Convention on the Rights of the Child; UNTS 1577 27531; annex",
		"back: Convention; Convention on the Rights of the Child; UNTS 1577 27531; annex; article 5"}},

	// Treaties, and Ibid. for the series of the note before.
	{symbol.English, "United Nations, Treaty Series, vol. 1577, No. 27531.", []string{
		"treaty: United Nations, Treaty Series; UNTS 1577 27531; volume 1577; number 27531"}},
	{symbol.English, "United Nations, Treaty Series, vols. 2225, 2237 and 2241, Nos. 970–973.", []string{
		"treaty: United Nations, Treaty Series; UNTS 2225, 2237, 2241 970–973; volume 2225; volume 2237; volume 2241; number 970–973"}},
	{symbol.English, "United Nations, Treaty Series, vol. 1, No. I-27531, vol. 2; United Nations, Treaty Series, vol. 75, Nos. 970 and 973, and No. 5", []string{
		"treaty: United Nations, Treaty Series; UNTS 1 I-27531; volume 1; number I-27531",
		"treaty: United Nations, Treaty Series; UNTS 75 970 and 973; volume 75; number 970; number 973"}},
	{symbol.English, "League of Nations, Treaty Series, vol. LX, No. 1414.", []string{
		"treaty: League of Nations, Treaty Series; LNTS LX 1414; volume LX; number 1414"}},
	{symbol.English, "United Nations, Treaty Series, vol. 5; United Nations, Treaty Series, No. 7; International Legal Materials, vol. 8, No. 3", nil},

	// The same in other languages, each with its own order and endings.
	{symbol.French, "au paragraphe 3 ci-dessus, au paragraphe 5 b) de la présente résolution et à l’Article 41 de la Charte des Nations Unies", []string{
		"own: paragraphe 3 ci-dessus; paragraph 3", "own: présente résolution; paragraph 5 b)",
		"charter: Charte des Nations Unies; Charter of the United Nations; article 41"}},
	{symbol.French, "la Convention relative aux droits de l’enfant; Nations Unies, Recueil des Traités, vol. 1577, no 27531.", []string{
		"instrument: Convention relative aux droits de l’enfant; Convention on the Rights of the Child; UNTS 1577 27531; annex",
		"treaty: Nations Unies, Recueil des Traités; UNTS 1577 27531; volume 1577; number 27531"}},
	{symbol.Spanish, "el párrafo 3 supra y el Capítulo VII de la Carta", []string{
		"own: párrafo 3 supra; paragraph 3", "charter: Carta; Charter of the United Nations; chapter VII"}},
	{symbol.Spanish, "la Agenda 2030 (Naciones Unidas, Treaty Series, vol. 1771, núm. 30822)", []string{
		"instrument: Agenda 2030; 2030 Agenda for Sustainable Development",
		"treaty: Naciones Unidas, Treaty Series; UNTS 1771 30822; volume 1771; number 30822"}},
	{symbol.Russian, "в пунктах 3 и 4 выше, на основании главы VII Устава Организации Объединенных Наций и статьи 51 Устава", []string{
		"own: пунктах 3 и 4 выше; paragraph 3; paragraph 4",
		"charter: Устава Организации Объединенных Наций; Charter of the United Nations; chapter VII", "charter: Устава; Charter of the United Nations; article 51"}},
	{symbol.Russian, "Всеобщую декларацию прав человека и Устав Африканского союза", []string{
		"instrument: Всеобщую декларацию прав человека; Universal Declaration of Human Rights"}},
	{symbol.Arabic, "الفقرة 3 أعلاه، وبموجب الفصل السابع من ميثاق الأمم المتحدة والإعلان العالمي لحقوق الإنسان والميثاق الأفريقي", []string{
		"own: الفقرة 3 أعلاه; paragraph 3", "charter: ميثاق الأمم المتحدة; Charter of the United Nations; chapter السابع",
		"instrument: الإعلان العالمي لحقوق الإنسان; Universal Declaration of Human Rights"}},
	{symbol.Chinese, "上文第1和2段、本决议第3段和《联合国宪章》第七章、《世界人权宣言》、2030年可持续发展议程", []string{
		"own: 上文第1和2段; paragraph 1; paragraph 2", "own: 本决议; paragraph 3",
		"charter: 联合国宪章; Charter of the United Nations; chapter 七",
		"instrument: 世界人权宣言; Universal Declaration of Human Rights", "instrument: 2030年可持续发展议程; 2030 Agenda for Sustainable Development"}},
	{symbol.Chinese, "联合国，《条约汇编》，第999卷，第14668号。", []string{
		"treaty: 联合国，《条约汇编》; UNTS 999 14668; volume 999; number 14668"}},
	{symbol.Spanish, "según se indica en los párrafos 34 a 43, el artículo 12, párrafo 2, del Estatuto y los párrafos 3 y 4 de la resolución 2745 (2024)", []string{
		"own: párrafos 34 a 43; paragraph 34–43", "document: 2745 (2024); paragraph 3; paragraph 4"}},
	{symbol.German, "die in Ziffer 3 genannten Maßnahmen und Ziffer 5 der Resolution 2745 (2024)", []string{
		"own: Ziffer 3; paragraph 3", "document: 2745 (2024); paragraph 5"}},
	{symbol.German, "Ziffer 3 dieser Resolution und Kapitel VII der Charta der Vereinten Nationen", []string{
		"own: dieser Resolution; paragraph 3", "charter: Charta der Vereinten Nationen; Charter of the United Nations; chapter VII"}},
}

func TestReferenceKinds(t *testing.T) {
	for _, test := range kindTests {
		var got []string
		refs := FindReferences(test.text, ReferenceContext{Language: test.language, Symbol: symbol.MustParse("A/RES/80/300")})
		for _, r := range refs {
			got = append(got, detail(r))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%v: %q\n%s", test.language, test.text, diff)
		}
		checkReferences(t, test.text, refs)
	}
}

// An instrument that was adopted after the document is not the one that is meant.
func TestLaterInstruments(t *testing.T) {
	for own, want := range map[string]int{"A/RES/77/100": 0, "S/RES/2700 (2023)": 0, "A/RES/79/2": 1, "S/RES/2760 (2024)": 1, "CD/1": 1} {
		if got := FindReferences("a Global Digital Compact", ReferenceContext{Symbol: symbol.MustParse(own)}); len(got) != want {
			t.Errorf("%s: %v, want %d", own, got, want)
		}
	}
}

// Places part by part, wider ones first.
func TestDivisions(t *testing.T) {
	for words, want := range map[string]string{
		"annex I, paras. 5 (b), 7 and 9–12":       "[{annex I } {paragraph 5 (b) } {paragraph 7 } {paragraph 9 12}]",
		"paragraph 22 of section XIII":            "[{section XIII } {paragraph 22 }]",
		"paragraph 5 of section I of the annex":   "[{annex  } {section I } {paragraph 5 }]",
		"chap. IV, sect. A":                       "[{chapter IV } {section A }]",
		"decision 1/CP.21, annex":                 "[{decision 1/CP.21 } {annex  }]",
		"chap. I, resolution 1, annexes I and II": "[{chapter I } {resolution 1 } {annex I } {annex II }]",
		"annex and appendix":                      "[{annex  } {appendix  }]",
		"paragraph 3 to paragraph 5":              "[{paragraph 3 5}]",
		"sect. XI, pp. 5-7":                       "[{section XI } {page 5 7}]",
		"":                                        "[]",
		"nothing of it":                           "[]",
	} {
		if got := fmt.Sprint(languageOf(symbol.English).divisions(nil, words)); got != want {
			t.Errorf("%q is %s, want %s", words, got, want)
		}
	}
	for words, want := range map[string]string{
		"第48段": "[{paragraph 48 }]", "附件二，第5段": "[{annex 二 } {paragraph 5 }]", "第二节第1至3段": "[{section 二 } {paragraph 1 3}]",
	} {
		if got := fmt.Sprint(languageOf(symbol.Chinese).divisions(nil, words)); got != want {
			t.Errorf("%q is %s, want %s", words, got, want)
		}
	}
}

// What every row of the table of instruments says is so: symbols are symbols,
// places are places, and the English name leads to the row.
func TestInstruments(t *testing.T) {
	for i, facts := range instruments[1:] {
		refs := FindReferences("the "+facts.name+".", ReferenceContext{})
		if len(refs) != 1 || refs[0].Phrase != facts.name || refs[0].Instrument != facts.name {
			t.Errorf("%q is cited as %v", facts.name, refs)
			continue
		}
		if (facts.symbol != "") != (len(refs[0].Symbols) > 0) || (facts.place != "") != (len(refs[0].Places) > 0) || refs[0].Treaty != facts.treaty {
			t.Errorf("%q: %+v of %+v", facts.name, refs[0], facts)
		}
		if (i+1 == charter) != (refs[0].Kind == CharterReference) {
			t.Errorf("%q is %v", facts.name, refs[0].Kind)
		}
	}
}

// Kinds are their names in JSON.
func TestReferenceKindJSON(t *testing.T) {
	for k := DocumentReference; k <= TreatyReference; k++ {
		roundTripKind(t, k)
	}
	for k := OtherDivision; k <= NumberDivision; k++ {
		roundTripKind(t, k)
	}
	var r ReferenceKind
	if err := json.Unmarshal([]byte(`"no kind"`), &r); err == nil {
		t.Error("no error")
	}
}

func roundTripKind[K ReferenceKind | DivisionKind](t *testing.T, k K) {
	t.Helper()
	var back K
	text, err := json.Marshal(k)
	if err == nil {
		err = json.Unmarshal(text, &back)
	}
	if err != nil || back != k {
		t.Errorf("%v: %s, %v, %v", k, text, back, err)
	}
}
