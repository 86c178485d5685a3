package symbol

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// Folding takes away what the same ordinal is spelled with and without.
func TestFoldSessionText(t *testing.T) {
	for _, c := range []struct{ text, want, why string }{
		{"Sixty-Fifth SESSION", "sixty fifth session", "capitals and hyphens, in English"},
		{"Soixante\u2011cinquième", "soixante cinquieme", "a hyphen that does not break, and accents"},
		{"d’urgence", "d'urgence", "an apostrophe of printers"},
		{"Séptimo PERÍODO", "septimo periodo", "accents of small letters and capitals"},
		{"Четвёртая СЕССИЯ", "четвертая сессия", "a letter that Russian texts seldom print"},
		{"الأولى", "الاولى", "an alif with and without its mark"},
		{"الــدورة", "الدورة", "a word drawn out"},
		{"الدَّورةُ", "الدورة", "and one with vowels"},
		{"65\u00a0session", "65 session", "a fixed space"},
		{"65  session", "65 session", "a space typed twice"},
		{"65\nsession", "65 session", "the end of a line"},
		{"第六\n十五届", "第六十五届", "which is nothing in Chinese"},
		{"第 六十五 届", "第六十五届", "nor is the space of a title that fills its line"},
		{"a\xffb", "a\x7fb", "a byte that is no character"},
	} {
		var f folded
		f.fold(c.text)
		if string(f.b[:f.n]) != c.want {
			t.Errorf("%q is folded to %q, want %q: %s", c.text, string(f.b[:f.n]), c.want, c.why)
		}
	}
}

// Places go up, begin characters, and end where the text ends.
func TestFoldPlaces(t *testing.T) {
	for _, text := range []string{"", "x", "its Sixty-fifth  session", "à sa soixante‑dixième", "на ее шестьдесят пятой", "في دورتها الخامسة والستين", "大会第六十五届会议\n", "الــدورة", strings.Repeat("第六十五届", 40)} {
		var f folded
		f.fold(text)
		last := 0
		for i := 0; i < f.n; i++ {
			at := int(f.at[i])
			if at < last || at >= len(text) || !utf8.RuneStart(text[at]) {
				t.Fatalf("%q: byte %d comes from %d, behind %d", text, i, at, last)
			}
			last = at
		}
		if end := int(f.at[f.n]); end < last || end > len(text) || f.n < window && len(text) < 0xff && end != len(text) {
			t.Errorf("%q: folded up to %d of %d", text, end, len(text))
		}
	}
}

// A Chinese numeral is read to its beginning, composed or one figure after another.
func TestChineseNumerals(t *testing.T) {
	for text, want := range map[string]int{
		"第一": 1, "第十": 10, "第十一": 11, "第二十": 20, "第二十一": 21, "第九十九": 99, "第一百": 100, "第一百零一": 101, "第一百一十": 110,
		"第一百一十一": 111, "第一百二十": 120, "第九百九十九": 999, // composed
		"第一〇五": 105, "第一二〇": 120, "第一一一": 111, "第六五": 65, // one by one
		"第65": 65, "第103": 103, "第999": 999, // figures
		"六十五": 65,                 // 第 stands once for a list
		"":    0, "第": 0, "大会": 0, // nothing
		"第1234": 0, "二〇二六": 0, "九千": 0, "第0": 0, // no session
	} {
		if _, n := chineseBefore([]byte(text)); n != want {
			t.Errorf("%q is %d, want %d", text, n, want)
		}
	}
}

// An ordinal in figures has an ending of its language, with or without a space or
// hyphen before it, and three figures at most.
func TestFigures(t *testing.T) {
	for n := 1; n <= greatest; n++ {
		for l := English; l <= Spanish; l++ {
			text := strings.ReplaceAll(figures(n, l), "-", " ") // as folded
			if got := figureValue([]byte(text), phrasings[l-Arabic].figures); got != n {
				t.Errorf("%v: %q is %d, want %d", l, text, got, n)
			}
		}
	}
	for _, text := range []string{"", "st", "1", "1x", "1000th", "1 st ", "0th", "th1"} {
		if got := figureValue([]byte(text), phrasings[English-Arabic].figures); got != 0 {
			t.Errorf("%q is %d", text, got)
		}
	}
}

// An ordinal behind the noun is the longest that the table has there, with the
// hundred before or behind it; the next word is none of it.
func TestOrdinalAt(t *testing.T) {
	for _, c := range []struct {
		l    Language
		text string
		n    int
		rest string
	}{
		{Spanish, "sexagesimo cuarto a", 64, " a"},
		{Spanish, "sexagesimo del", 60, " del"},
		{Spanish, "centesimo", 100, ""},
		{Spanish, "centesimo tercero del", 103, " del"},
		{Spanish, "centesimo sexagesimo cuarto", 164, ""},
		{Spanish, "47º, 48º", 47, ", 48º"},
		{Arabic, "السابعة والستين والثامنة", 67, " والثامنة"},
		{Arabic, "العاشرة والحادية عشرة", 10, " والحادية عشرة"},
		{Arabic, "الثالثة بعد المائة", 103, ""},
		{Arabic, "الرابعة والاربعين بعد المائة للجنة", 144, " للجنة"},
		{Arabic, "المائة", 100, ""},
		{Arabic, "للجمعية", 0, "للجمعية"},
		{Spanish, "", 0, ""},
	} {
		p := &phrasings[c.l-Arabic]
		end, n := p.ordinalAt([]byte(c.text), 0)
		if n != c.n || c.text[end:] != c.rest {
			t.Errorf("%q is %d before %q, want %d before %q", c.text, n, c.text[end:], c.n, c.rest)
		}
	}
}
