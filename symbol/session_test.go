package symbol

import (
	"strings"
	"testing"
)

// Every session is read from what is printed of it, in every language.
func TestSessionRoundTrip(t *testing.T) {
	var all []Session
	for n := 1; n <= 210; n++ {
		for kind := Regular; kind <= EmergencySpecial; kind++ {
			all = append(all, NewSession(kind, n), NewSession(kind, n).Resumed())
		}
	}
	for year := 1946; year < 2030; year++ {
		all = append(all, SessionOf(year), Session{year: uint16(year), kind: Substantive}, Session{year: uint16(year), number: 1})
	}
	for _, s := range all {
		forms := []string{s.String()}
		if !s.resumed {
			forms = append(forms, s.Code())
		}
		if s.Roman() != "" && !s.resumed {
			forms = append(forms, s.Roman())
		}
		if s.year == 0 || s.number == 0 {
			for l := Arabic; l <= Spanish; l++ {
				forms = append(forms, s.Name(l))
			}
		}
		if l := s.Name(English); s.year == 0 {
			forms = append(forms, strings.ToUpper(l), strings.ToUpper(s.Name(French)), strings.ToUpper(s.Name(Russian)), strings.ToUpper(s.Name(Spanish)))
		}
		for _, form := range forms {
			if s.kind == Substantive && form == s.Code() {
				continue
			}
			if got, err := ParseSession(form); got != s || err != nil {
				t.Fatalf("ParseSession(%q) = %v, %v; want %v", form, got, err, s)
			}
		}
	}
}

// Texts use other cases than mastheads do, name several sessions at once, and
// have the sessions of other organizations beside those of the United Nations.
func TestFindSessions(t *testing.T) {
	for _, c := range []struct {
		l    Language
		text string
		want string // text of each match and its session
	}{
		// One session, in the cases of running text.
		{English, "to report at its sixty-seventh session;", "sixty-seventh session 67"},
		{English, "Official Records, Sixty-fifth Session, Supplement", "Sixty-fifth Session 65"},
		{French, "Assemblée générale, quatre-vingtième session", "quatre-vingtième session 80"},
		{Spanish, "en su septuagésimo séptimo período de sesiones un informe", "septuagésimo séptimo período de sesiones 77"},
		{Russian, "на своей шестьдесят седьмой сессии доклад", "шестьдесят седьмой сессии 67"},
		{Arabic, "في دورتها السابعة والستين تقريرا", "دورتها السابعة والستين 67"},
		{Arabic, "للدورة السابعة والستين", "دورة السابعة والستين 67"}, // the article is in the preposition
		{Chinese, "大会第六十七届会议提出报告", "第六十七届会议 67"},

		// Special sessions and emergency ones, with capitals or a note behind.
		{English, "the eleventh emergency special session of the Assembly", "eleventh emergency special session ES-11"},
		{French, "à sa soixante-dix-septième session extraordinaire3,", "soixante-dix-septième session extraordinaire S-77"},
		{Spanish, "del Décimo Período Extraordinario de Sesiones de la Asamblea", "Décimo Período Extraordinario de Sesiones S-10"},
		{Russian, "на ее двадцать третьей специальной сессии", "двадцать третьей специальной сессии S-23"},
		{Russian, "на его одиннадцатой внеочередной сессии", "одиннадцатой внеочередной сессии S-11"},
		{Arabic, "نتائج الدورة الاستثنائية الثالثة والعشرين للجمعية العامة", "الدورة الاستثنائية الثالثة والعشرين S-23"},
		{Chinese, "大会第十一届紧急特别会议", "第十一届紧急特别会议 ES-11"},

		// What else may stand between ordinal and noun.
		{English, "its twenty-fourth ordinary session", "twenty-fourth ordinary session 24"},
		{English, "at its resumed tenth emergency special session", "resumed tenth emergency special session ES-10 (resumed)"},
		{Russian, "свою первую основную сессию", "первую основную сессию 1"},
		{Spanish, "su 1er período de sesiones sustantivo", "1er período de sesiones sustantivo 1"},

		// Figures.
		{English, "at its 103rd session", "103rd session 103"},
		{Spanish, "en su 9º período de sesiones", "9º período de sesiones 9"},
		{Spanish, "en su 11o período extraordinario de sesiones", "11o período extraordinario de sesiones S-11"}, // a letter for the mark

		// Several sessions.
		{English, "its sixty-eighth and sixty-ninth sessions", "sixty-eighth 68, sixty-ninth sessions 69"},
		{French, "à ses soixante-treizième à soixante-quinzième sessions", "soixante-treizième 73, soixante-quinzième sessions 75"},
		{Spanish, "los períodos de sesiones sexagésimo cuarto a septuagésimo sexto,", "períodos de sesiones sexagésimo cuarto 64, septuagésimo sexto 76"},
		{Spanish, "los períodos de sesiones 47º, 48º y 49º del Comité", "períodos de sesiones 47º 47, 48º 48, 49º 49"},
		{Russian, "шестьдесят четвертой — семьдесят шестой сессий", "шестьдесят четвертой 64, семьдесят шестой сессий 76"},
		{Chinese, "在第七十至七十六届会议期间", "第七十 70, 七十六届会议 76"},
		{Chinese, "第四十七届、四十八届和四十九届会议", "第四十七 47, 四十八 48, 四十九届会议 49"},
		{Chinese, "大会第一百零三届会议", "第一百零三届会议 103"},

		{English, "the fourteenth, fifteenth, and sixteenth sessions", "fourteenth 14, fifteenth 15, sixteenth sessions 16"},
		{French, "de sa soixante-dixième à sa soixante-seizième session", "soixante-dixième 70, soixante-seizième session 76"},
		{Russian, "на семидесятой–восьмидесятой сессиях", "семидесятой 70, восьмидесятой сессиях 80"}, // a dash without spaces
		{Spanish, "los períodos de sesiones 14º, y 16º y 18º", "períodos de sesiones 14º 14, 16º 16, 18º 18"},
		{Spanish, "sus períodos de sesiones sustantivos 4º, 5º y 6º", "períodos de sesiones sustantivos 4º 4, 5º 5, 6º 6"},
		{Chinese, "大会第六十五届和第六十六届会议", "第六十五 65, 第六十六届会议 66"},
		{Chinese, "举行了第四、第五和第六届实质性会议", "第四 4, 第五 5, 第六届实质性会议 6"},

		// Arabic has a dual and a plural, joins ordinals with the same letter that
		// joins the words of one, and puts the body or "from" before them.
		{Arabic, "في دورتيها السابعة والستين والثامنة والستين", "دورتيها السابعة والستين 67, الثامنة والستين 68"},
		{Arabic, "الدورتان العاشرة والحادية عشرة", "الدورتان العاشرة 10, الحادية عشرة 11"},
		{Arabic, "دوراته الرابعة عشرة، والسادسة عشرة والثامنة عشرة", "دوراته الرابعة عشرة 14, السادسة عشرة 16, الثامنة عشرة 18"},
		{Arabic, "ودورتيه الموضوعيتين الثانية والثالثة", "دورتيه الموضوعيتين الثانية 2, الثالثة 3"},
		{Arabic, "في دورات الجمعية العامة من الرابعة والستين إلى السادسة والستين", "دورات الجمعية العامة من الرابعة والستين 64, السادسة والستين 66"},
		{Arabic, "لدورة الجمعية العامة الاستثنائية العاشرة", "دورة الجمعية العامة الاستثنائية العاشرة S-10"},
		{Arabic, "خلال الدورة التاسعة والسبعين المستأنفة", "الدورة التاسعة والسبعين المستأنفة 79 (resumed)"},
		{Arabic, "في دورة اللجنة الأولى", ""}, // the First Committee, or its first session

		// Above a hundred: words in Arabic, and in older texts of all languages.
		{Arabic, "دورتها الرابعة والأربعين بعد المائة", "دورتها الرابعة والأربعين بعد المائة 144"},
		{Arabic, "الدورة 103", "الدورة 103 103"},
		{English, "its one hundred and forty-fourth session", "one hundred and forty-fourth session 144"},
		{French, "sa cent-et-unième session", "cent-et-unième session 101"},
		{French, "sa cent trente et unième session", "cent trente et unième session 131"},
		{French, "le récent dixième session", "dixième session 10"}, // ends like a hundred
		{Russian, "на ее сто сорок четвертой сессии", "сто сорок четвертой сессии 144"},
		{Spanish, "períodos de sesiones centésimo y centésimo primero", "períodos de sesiones centésimo 100, centésimo primero 101"},
		{Chinese, "第一〇五届会议和第一百四十四届会议", "第一〇五届会议 105, 第一百四十四届会议 144"},
		{Chinese, "二〇二六届会议", ""}, // no body has met so often

		// French spells 81 and 91 in the way of the documents and in Unicode's.
		{French, "quatre-vingt-unième et quatre-vingt-et-onzième sessions", "quatre-vingt-unième 81, quatre-vingt-et-onzième sessions 91"},

		// Blanks that typists and lines leave behind. Chinese has none within words.
		{English, "its sixty-fifth  session", "sixty-fifth  session 65"},
		{English, "its sixty-fifth\nsession", "sixty-fifth\nsession 65"},
		{Chinese, "2021年第七十\n六届会议\n议程", "第七十\n六届会议 76"},

		// Special sessions of one subject are counted by it.
		{English, "its tenth special session, the first special session devoted to disarmament", "tenth special session S-10"},
		{English, "the fourth special session of the General Assembly devoted to disarmament", ""},
		{English, "the sixth special session of the General Assembly devoted to raw materials", "sixth special session S-6"},
		{Chinese, "大会第二届特别会议", "第二届特别会议 S-2"},
		{Chinese, "大会第一届专门讨论裁军问题的特别会议", ""},
		{French, "la première session extraordinaire consacrée au désarmement", ""},
		{Spanish, "su primer período extraordinario de sesiones dedicado al desarme", ""},
		{Russian, "на первой специальной сессии Генеральной Ассамблеи, посвященной разоружению", ""},
		{Arabic, "الدورة الاستثنائية الأولى للجمعية العامة المكرسة لنزع السلاح", ""},

		// Resumed ones.
		{Spanish, "la reanudación del segundo período de sesiones", "reanudación del segundo período de sesiones 2 (resumed)"},
		{Chinese, "第二届会议续会", "第二届会议续会 2 (resumed)"},

		// The line of a masthead that is glued to the date.
		{English, "16 December 2020Seventy-fifth session", "Seventy-fifth session 75"},
		{French, "16 décembre 2020Soixante-quinzième session", "Soixante-quinzième session 75"},
		{Arabic, "28 December 2020الدورة الخامسة والسبعون", "الدورة الخامسة والسبعون 75"},

		// What is no numbered session.
		{English, "the next session, an intersessional meeting", ""},
		{Chinese, "第十四届联合国预防犯罪大会", ""}, // a congress
		{Arabic, "على نحو دوري", ""},
	} {
		var got []string
		for m := range FindSessions(c.text, c.l) {
			got = append(got, m.Text+" "+m.Session.String())
			if c.text[m.Offset:m.End()] != m.Text {
				t.Errorf("%q: offset of %q", c.text, m.Text)
			}
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("FindSessions(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// A session is what its text says, in prose as by itself.
func FuzzSession(f *testing.F) {
	for _, s := range []string{"65", "S-27", "10emsp", "XXX", "1991-1", "2013-S", "65 (resumed)", "Sixty-fifth session", "на своей шестьдесят седьмой сессии", "第十一届紧急特别会议", "الدورة الاستثنائية الثالثة والعشرين"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if s, err := ParseSession(text); err == nil {
			again, err := ParseSession(s.String())
			if again != s || err != nil || s.Compare(again) != 0 {
				t.Fatalf("ParseSession(%q) = %v; again %v, %v", text, s, again, err)
			}
		}
		for l := Arabic; l <= German; l++ {
			end := 0
			for m := range FindSessions(text, l) {
				if m.Offset < end || text[m.Offset:m.End()] != m.Text || !m.Session.IsValid() {
					t.Fatalf("FindSessions(%q, %v): %+v after %d", text, l, m, end)
				}
				end = m.End()
			}
		}
	})
}

// What is no session is refused; the zero Session is none in every way.
func TestNoSession(t *testing.T) {
	for _, text := range []string{"", "x", "session", "0", "007", "1000", "ES-2010-1", "10spx", "fifth", "the sixty-fifth session", "sixty-fifth session of", "sixty fifty session", "seventy-twentieth session", "IIII", "2010-X"} {
		if s, err := ParseSession(text); err == nil {
			t.Errorf("ParseSession(%q) = %v", text, s)
		}
	}
	var s Session
	b, err := s.MarshalText()
	if s.IsValid() || len(b) > 0 || err != nil || s.Name(English) != "" || s.Code() != "" || s.Roman() != "" || s.Resumed().IsValid() || s.UnmarshalText(nil) != nil {
		t.Error("the zero Session is something")
	}
	if NewSession(Regular, 0).IsValid() || NewSession(Substantive, 3).IsValid() || SessionOf(1900).IsValid() || s.UnmarshalText([]byte("x")) == nil {
		t.Error("a session out of nothing")
	}
	if err := s.UnmarshalText([]byte("S-27")); err != nil || s.Kind() != Special || s.Number() != 27 || s.Year() != 0 || s.IsResumed() {
		t.Errorf("S-27 is %+v, %v", s, err)
	}
	if s.Name(German) != s.Name(English) {
		t.Error("German is not English")
	}
}

func TestSessionKinds(t *testing.T) {
	for k, want := range map[SessionKind]string{Regular: "regular", Special: "special", EmergencySpecial: "emergency special", Substantive: "substantive", 9: ""} {
		if k.String() != want {
			t.Errorf("%d is %q, want %q", k, k, want)
		}
	}
}

// Regular sessions come before special ones, years by year.
func TestSessionCompare(t *testing.T) {
	list := []Session{NewSession(Regular, 9), NewSession(Regular, 9).Resumed(), NewSession(Regular, 10), NewSession(Special, 1), NewSession(EmergencySpecial, 1), SessionOf(1999), SessionOf(2001)}
	for i, a := range list {
		for j, b := range list {
			if got := a.Compare(b); got != max(-1, min(1, i-j)) {
				t.Errorf("%v against %v: %d", a, b, got)
			}
		}
	}
}
