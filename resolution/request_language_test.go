package resolution

import (
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// askIn returns the document of one operative paragraph in a language.
func askIn(l symbol.Language, text string, items ...string) *Document {
	d := ask(text, items...)
	d.Language = l
	d.Annotate()
	return d
}

// TestRequestsInLanguages goes through the ways in which languages open the act:
// with a word before the infinitive, with a clause, with the infinitive itself,
// and right behind those who act.
func TestRequestsInLanguages(t *testing.T) {
	const ar, zh, fr, ru, es = symbol.Arabic, symbol.Chinese, symbol.French, symbol.Russian, symbol.Spanish
	for _, test := range []struct {
		language symbol.Language
		text     string
		items    []string
		want     []string
	}{
		// French: "de" or "à" before an infinitive, with pronouns between and elided.
		{fr, "Prie le Secrétaire général de lui présenter un rapport ;", nil,
			[]string{"request: le Secrétaire général > de lui présenter un rapport"}},
		{fr, "Demande aux États Membres et au Comité d’appliquer le code ;", nil,
			[]string{"call upon: États Membres + Comité > d’appliquer le code"}},
		{fr, "Invite la Présidente de la Commission à tenir une réunion d’urgence ;", nil,
			[]string{"invite: la Présidente de la Commission > à tenir une réunion d’urgence @ promptly d’urgence"}},
		{fr, "Prie le Comité, agissant en consultation avec le Bureau, de se réunir ;", nil,
			[]string{"request: le Comité > de se réunir % agissant en consultation avec le Bureau"}},
		{fr, "Salue le plan, et prie le Comité de le réviser ;", nil,
			[]string{"request: le Comité > de le réviser"}},
		{fr, "Félicite le Bureau, et le prie de se réunir ;", nil,
			[]string{"request: > de se réunir"}},
		{fr, "Prie le Bureau :", []string{"De réviser le plan ;", "De se réunir."},
			[]string{"request: le Bureau > De réviser le plan", "request: le Bureau > De se réunir"}},
		{fr, "Encourage les efforts de cartographie du delta ;", nil,
			[]string{"encourage: > les efforts de cartographie du delta"}},
		// Spanish: a clause, or "a" before an infinitive.
		{es, "Solicita al Secretario General que presente un informe;", nil,
			[]string{"request: Secretario General > que presente un informe"}},
		{es, "Alienta a los Estados Miembros a participar;", nil,
			[]string{"encourage: los Estados Miembros > a participar"}},
		{es, "Acoge con beneplácito el plan y exhorta a los Estados a que lo revisen;", nil,
			[]string{"call upon: los Estados > a que lo revisen"}},
		{es, "Exhorta a los Estados a que:", []string{"Revisen el plan;", "Participen."},
			[]string{"call upon: los Estados > Revisen el plan", "call upon: los Estados > Participen"}},
		// Russian: the infinitive itself, and not the nouns that end as it does.
		{ru, "просит Генерального секретаря представить доклад;", nil,
			[]string{"request: Генерального секретаря > представить доклад"}},
		{ru, "призывает государства-члены не нарушать безопасность;", nil,
			[]string{"call upon: государства-члены > не нарушать безопасность"}},
		{ru, "приветствует план и просит Комитет рассмотреть его;", nil,
			[]string{"request: Комитет > рассмотреть его"}},
		// Russian and Chinese have one verb for "reiterates its call", and it asks.
		{ru, "вновь призывает государства-члены представить доклад;", nil,
			[]string{"reiterate: государства-члены > представить доклад"}},
		{ru, "повторяет, что карты важны;", nil, nil},
		// Chinese: behind the last word for those who act, also after an aside.
		{zh, "请秘书长提交报告；", nil, []string{"request: 秘书长 > 提交报告"}},
		{zh, "促请所有国家、联合国系统和其他利益攸关方执行计划；", nil,
			[]string{"call upon: 所有国家 + 联合国系统 + 其他利益攸关方 > 执行计划"}},
		{zh, "欢迎该计划，并请委员会予以修订；", nil, []string{"request: 委员会 > 予以修订"}},
		// Arabic: a clause or a preposition; the verb may carry its conjunction.
		{ar, "تطلب إلى الأمين العام أن يقدم تقريرا؛", nil, []string{"request: الأمين العام > أن يقدم تقريرا"}},
		{ar, "تشجع الدول الأعضاء على المشاركة؛", nil, []string{"encourage: الدول الأعضاء > على المشاركة"}},
		{ar, "ترحب بالخطة، وتدعو اللجنة إلى تنقيحها؛", nil, []string{"invite: اللجنة > إلى تنقيحها"}},
		{ar, "تكرر طلبها إلى اللجنة أن تجتمع؛", nil, []string{"reiterate: اللجنة > أن تجتمع"}},
	} {
		if got := lines(askIn(test.language, test.text, test.items...).Requests()); !slices.Equal(got, test.want) {
			t.Errorf("%v: %s\ngot  %q\nwant %q", test.language, test.text, got, test.want)
		}
	}
}

// TestRequestsAgreeAcrossLanguages counts the requests of each operative paragraph
// in two language versions: they say the same, but for what a translator makes of
// a noun ("urges the early adoption") or a verb.
func TestRequestsAgreeAcrossLanguages(t *testing.T) {
	english := paragraphsByFile(t, symbol.English)
	for language, floor := range map[symbol.Language]float64{
		symbol.French: 0.98, symbol.Spanish: 0.98, symbol.Russian: 0.98, symbol.Chinese: 0.97, symbol.Arabic: 0.96,
	} {
		var a agreement
		for file, paragraphs := range paragraphsByFile(t, language) {
			if len(paragraphs) != len(english[file]) {
				continue
			}
			for i, text := range paragraphs {
				want := len(lines(askIn(symbol.English, english[file][i]).Requests()))
				got := len(lines(askIn(language, text).Requests()))
				a.gold += want
				a.got += got
				a.hit += min(want, got)
			}
		}
		t.Logf("%v: precision %.4f, recall %.4f of %d", language, a.precision(), a.recall(), a.gold)
		if a.f1() < floor {
			t.Errorf("%v: F1 %.4f, want %.4f", language, a.f1(), floor)
		}
	}
}

// paragraphsByFile returns the operative paragraphs of some published files.
func paragraphsByFile(t *testing.T, l symbol.Language) map[string][]string {
	t.Helper()
	files := map[string][]string{}
	for _, c := range publishedIn(t, l, "*[27].xml") {
		if c.kind == Operative {
			text := strings.TrimLeft(c.text, "0123456789 -\t\u00a0") // some Arabic files number in the text
			files[c.file] = append(files[c.file], text)
		}
	}
	return files
}
