package resolution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/undoc-go/undoc/symbol"
)

// What each language does in its own way, after the grammar that all share.
var languageReferenceTests = []struct {
	language symbol.Language
	text     string
	want     []string
}{
	// French and Spanish: the organ, the date and the place behind the number.
	{symbol.French, "Rappelant ses résolutions 46/182 du 19 décembre 1991, 47/120 A du 1er mars 1993 et 52/12 B,", []string{
		"46/182 = A/RES/46/182, 1991-12-19", "47/120 A = A/RES/47/120 A, 1993-03-01", "52/12 B = A/RES/52/12 B"}},
	{symbol.French, "la résolution 16/18 du Conseil des droits de l’homme, en date du 24 mars 2011, et la résolution 1860 (2009) du Conseil de sécurité", []string{
		"16/18 = A/HRC/RES/16/18, 2011-03-24", "1860 (2009) = S/RES/1860 (2009)"}},
	{symbol.French, "les résolutions du Conseil des droits de l'homme 16/18 et 19/25", []string{"16/18 = A/HRC/RES/16/18", "19/25 = A/HRC/RES/19/25"}},
	{symbol.French, "Résolution 69/313 de l’Assemblée générale, annexe.", []string{"69/313 = A/RES/69/313, annexe"}},
	{symbol.French, "la résolution 60/180 de l’Assemblée générale et la résolution 1645 (2005)", []string{
		"60/180 = A/RES/60/180", "1645 (2005) = S/RES/1645 (2005)"}}, // the organ does not go on
	{symbol.Spanish, "sus resoluciones 77/3, de 2 de diciembre de 2022, y 78/4, de 5 de octubre de 2023", []string{
		"77/3 = A/RES/77/3, 2022-12-02", "78/4 = A/RES/78/4, 2023-10-05"}},
	{symbol.Spanish, "la resolución 2010/1 del Consejo Económico y Social, de 22 de julio de 2010", []string{"2010/1 = E/RES/2010/1, 2010-07-22"}},
	{symbol.Spanish, "Véase la resolución 2200 A (XXI), anexo.", []string{"2200 A (XXI) = A/RES/2200 A (XXI), anexo"}},

	{symbol.French, "ses résolutions 194 (III) et 36/146 C, en date des 11 décembre 1948 et 16 décembre 1981, et 62/1", []string{
		"194 (III) = A/RES/194 (III), 1948-12-11", "36/146 C = A/RES/36/146 C, 1981-12-16", "62/1 = A/RES/62/1"}}, // the dates in turn
	{symbol.French, "les résolutions 242 (1967) et 338 (1973) du Conseil de sécurité, en date des 22 novembre 1967 et 22 octobre 1973", []string{
		"242 (1967) = S/RES/242 (1967), 1967-11-22", "338 (1973) = S/RES/338 (1973), 1973-10-22"}},
	{symbol.Spanish, "sus resoluciones 60/1 y 61/2, de fechas 16 de septiembre de 2005 y 5 de octubre de 2006", []string{
		"60/1 = A/RES/60/1, 2005-09-16", "61/2 = A/RES/61/2, 2006-10-05"}},

	// Russian: cases, genitives without a preposition, letters that look alike.
	{symbol.Russian, "Резолюция 217 A (III).", []string{"217 A (III) = A/RES/217 A (III)"}},
	{symbol.Russian, "в своих резолюциях 64/183 от 18 декабря 2009 года и 65/1 от 22 сентября 2010 года", []string{
		"64/183 = A/RES/64/183, 2009-12-18", "65/1 = A/RES/65/1, 2010-09-22"}},
	{symbol.Russian, "пункт 5 резолюции 16/18 Совета по правам человека от 24 марта 2011 года", []string{"16/18 = A/HRC/RES/16/18, 2011-03-24, пункт 5"}},
	{symbol.Russian, "резолюции Совета по правам человека 16/18 и 19/25", []string{"16/18 = A/HRC/RES/16/18", "19/25 = A/HRC/RES/19/25"}},
	{symbol.Russian, "резолюцию 47/120 А и доклад А/74/425, пункт 7", []string{"47/120 А = A/RES/47/120 A", "А/74/425 = A/74/425, пункт 7"}},
	{symbol.Russian, "и/или в 2010/11 году", nil},

	// Arabic: glued words, duals, letters and sessions in words.
	{symbol.Arabic, "وإذ تشير إلى قراراتها 76/13 المؤرخ 2 كانون الأول/ديسمبر 2021 و 77/4 المؤرخ 30 تشرين الثاني/نوفمبر 2022،", []string{
		"76/13 = A/RES/76/13, 2021-12-02", "77/4 = A/RES/77/4, 2022-11-30"}},
	{symbol.Arabic, "وبقرارها 60/1 وقراريها 62/63 و63/119", []string{"60/1 = A/RES/60/1", "62/63 = A/RES/62/63", "63/119 = A/RES/63/119"}},
	{symbol.Arabic, "قرار مجلس الأمن 1325 (2000) وقرار مجلس حقوق الإنسان 16/18", []string{"1325 (2000) = S/RES/1325 (2000)", "16/18 = A/HRC/RES/16/18"}},
	{symbol.Arabic, "القرار 217 ألف (د-3)، المرفق.", []string{"217 ألف (د-3) = A/RES/217 A (III), المرفق"}},
	{symbol.Arabic, "القرار 1874 (دإ-4) والقرار 1514 (د-15)", []string{"1874 (دإ-4) = A/RES/1874 (S-IV)", "1514 (د-15) = A/RES/1514 (XV)"}},
	{symbol.Arabic, "القرار دإ-27/2، والقرار دإط-10/18", []string{"دإ-27/2 = A/RES/S-27/2", "دإط-10/18 = A/RES/ES-10/18"}},
	{symbol.Arabic, "الفقرة 48 من قرارها\u200f 55/180 باء", []string{"55/180 باء = A/RES/55/180 B, الفقرة 48"}}, // a mark of direction

	{symbol.Arabic, "قــرارها 60/1 وقرارَي المجلس الاقتصادي والاجتماعي 2017/18 و 2021/25", []string{ // lengthened and pointed
		"60/1 = A/RES/60/1", "2017/18 = E/RES/2017/18", "2021/25 = E/RES/2021/25"}},
	{symbol.Arabic, "القرار 55/180، الفقــرة 4، المؤرخ 1 شبــاط/فبراير 2001", []string{"55/180 = A/RES/55/180, 2001-02-01, الفقــرة 4"}},
	{symbol.Arabic, "الفقــرة 4 من القرار 55/180", []string{"55/180 = A/RES/55/180, الفقــرة 4"}},
	{symbol.Arabic, "القرار دإ–27/2 والقرار 1/70 والقرار 307/76 المؤرخ 8 أيلول/سبتمبر 2022", []string{ // a dash; stored from right to left
		"دإ–27/2 = A/RES/S-27/2", "1/70 = A/RES/70/1", "307/76 = A/RES/76/307, 2022-09-08"}},

	// Chinese: the date before the number, the head behind all of them.
	{symbol.Chinese, "回顾2020年7月16日题为“形式”的第44/4号决议、人权理事会2007年6月18日关于表格的第5/1号决议", []string{
		"44/4 = A/HRC/RES/44/4, 2020-07-16", "5/1 = A/HRC/RES/5/1, 2007-06-18"}},
	{symbol.Chinese, "其2006年3月15日关于设立人权理事会的第60/251号决议和2011年6月17日关于审查人权理事会的第65/281号决议", []string{
		"60/251 = A/RES/60/251, 2006-03-15", "65/281 = A/RES/65/281, 2011-06-17"}}, // what a title is about adopts nothing
	{symbol.Chinese, "其设立表格问题特设委员会的2006年12月4日第61/29号决议", []string{"61/29 = A/RES/61/29, 2006-12-04"}},
	{symbol.Chinese, "关于表格，大会第2021年12月24日76/238号决议", []string{"76/238 = A/RES/76/238, 2021-12-24"}},
	{symbol.Chinese, "大会一九六〇年十二月十四日第一五一四（十五）号决议和第37/10号决议附件", []string{ // figures of the first decades
		"一五一四（十五） = A/RES/1514 (XV), 1960-12-14", "37/10 = A/RES/37/10, 附件"}},
	{symbol.Chinese, "大會一九四六年一月二十四日決議案一(一)及安全理事會決議案四十四(一九四八)，一切依第二十條", []string{
		"一(一) = A/RES/1 (I), 1946-01-24", "四十四(一九四八) = S/RES/44 (1948)"}},
	{symbol.Chinese, "第一委员会(一)，一九九〇年(二)，〇(十)，二〇二五年十三", nil}, // items, years
	{symbol.Chinese, "回顾其2021年12月2日第76/13号、2022年11月30日第77/4 B号决议，", []string{
		"76/13 = A/RES/76/13, 2021-12-02", "77/4 B = A/RES/77/4 B, 2022-11-30"}},
	{symbol.Chinese, "大会第65/7号决议和安全理事会第1540(2004)号和第1947（2010）号决议", []string{
		"65/7 = A/RES/65/7", "1540(2004) = S/RES/1540 (2004)", "1947（2010） = S/RES/1947 (2010)"}},
	{symbol.Chinese, "人权理事会第16/18号和大会第217 A(III)号及S-27/2号决议", []string{
		"16/18 = A/HRC/RES/16/18", "217 A(III) = A/RES/217 A (III)", "S-27/2 = A/RES/S-27/2"}},
	{symbol.Chinese, "人权理事会2020年7月16日题为“形式”的第44/4号决议和大会2005年6月22日第59/296号以及其他相关决议", []string{
		"44/4 = A/HRC/RES/44/4, 2020-07-16", "59/296 = A/RES/59/296, 2005-06-22"}},
	{symbol.Chinese, "执行大会第59/296、60/266和76/274的相关规定，大会第75/1号文件，第5/6、7/8的规定", []string{
		"59/296 = A/RES/59/296", "60/266 = A/RES/60/266", "76/274 = A/RES/76/274"}},
	{symbol.Chinese, "第69/283号决议，附件二。", []string{"69/283 = A/RES/69/283, 附件二"}},
	{symbol.Chinese, "第14号一般性意见、第2号议定书和上述第6段，第3号文件", []string{"上述第6段 = A/RES/80/300, 第6段"}},

	// German: a dot behind the day.
	{symbol.German, "Resolution 65/7 der Generalversammlung vom 29. Oktober 2010", []string{"65/7 = A/RES/65/7, 2010-10-29"}},
}

func TestReferencesOfLanguages(t *testing.T) {
	own := symbol.MustParse("A/RES/80/300")
	for _, test := range languageReferenceTests {
		got := FindReferences(test.text, ReferenceContext{Language: test.language, Symbol: own})
		if diff := cmp.Diff(test.want, show(got)); diff != "" {
			t.Errorf("%v: %q\n%s", test.language, test.text, diff)
		}
	}
}

// "Ibid." is the document of the note before in all languages.
func TestIbidOfLanguages(t *testing.T) {
	for _, test := range []struct {
		language   symbol.Language
		note, ibid string
	}{
		{symbol.French, "Résolution 2200 A (XXI), annexe.", "Ibid."},
		{symbol.Spanish, "Resolución 2200 A (XXI), anexo.", "Ibid."},
		{symbol.Russian, "Резолюция 2200 A (XXI), приложение.", "Там же."},
		{symbol.Arabic, "القرار 2200 ألف (د-21)، المرفق.", "المرجع نفسه."},
		{symbol.Chinese, "第2200 A(XXI)号决议，附件。", "同上。"},
	} {
		c := newCiter(test.language, symbol.Symbol{})
		c.appendNoteReferences(nil, test.note)
		got := c.appendNoteReferences(nil, test.ibid)
		if len(got) != 1 || len(got[0].Symbols) != 1 || got[0].Symbols[0].String() != "A/RES/2200 A (XXI)" {
			t.Errorf("%v: %q after %q: %q", test.language, test.ibid, test.note, show(got))
		}
	}
}

// The line that opens the text tells who speaks.
func TestSpeakOfLanguages(t *testing.T) {
	for language, line := range map[symbol.Language]string{
		symbol.French: "Le Conseil des droits de l’homme,", symbol.Spanish: "El Consejo de Derechos Humanos,",
		symbol.Russian: "Совет по правам человека,", symbol.Arabic: "إن مجلس حقوق الإنسان،", symbol.Chinese: "人权理事会，",
	} {
		c := newCiter(language, symbol.Symbol{})
		if c.speak(line); c.organ != humanRightsCouncil {
			t.Errorf("%v: %q speaks for %d", language, line, c.organ)
		}
	}
}

// Looking ahead for a head that never comes takes time in proportion to the
// text: each number is read a few times at most.
func TestLookAheadIsLinear(t *testing.T) {
	text := strings.Repeat("第70/1号和", 20000)
	c := newCiter(symbol.Chinese, symbol.Symbol{})
	s := scan{citer: &c, text: text}
	s.all()
	if s.headless != len(text) || len(s.refs) != 0 {
		t.Errorf("looked up to %d of %d, found %d", s.headless, len(text), len(s.refs))
	}
}

// The laws of references hold for any text in any language.
func FuzzLanguageReferences(f *testing.F) {
	for _, test := range languageReferenceTests {
		f.Add(uint8(test.language), test.text)
	}
	f.Add(uint8(symbol.Arabic), "الفقــرة 3 أعلاه") // a place within the words that cite
	f.Fuzz(func(t *testing.T, language uint8, text string) {
		l := symbol.Language(language % uint8(symbol.German+1))
		c := newCiter(l, symbol.MustParse("A/RES/80/300"))
		c.speak(text)
		end := 0
		for _, r := range c.appendNoteReferences(nil, text) {
			if r.Offset < end || r.Phrase == "" || r.End() > len(text) || text[r.Offset:r.End()] != r.Phrase || !strings.Contains(text, r.Pinpoint) {
				t.Fatalf("%v: %q: reference %q at %d, the one before ends at %d", l, text, r.Phrase, r.Offset, end)
			}
			end = r.End()
		}
		words := languageOf(l).words
		if diff := cmp.Diff(referencesOf(l, attentive(words), text), referencesOf(l, words, text), cmpopts.EquateComparable(symbol.Symbol{})); diff != "" {
			t.Fatalf("%v: %q: passing by words changes the references\n%s", l, text, diff)
		}
	})
}
