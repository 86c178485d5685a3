package resolution

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// TestClosing reads the closing lines of all periods.
func TestClosing(t *testing.T) {
	day := ods.Date{Year: 1950, Month: 12, Day: 14}
	for _, test := range []struct{ meeting, date, want string }{
		{"325th plenary meeting", "14 December 1950", "325th plenary meeting"},
		{"325th plenary meeting,", "14 December 1950.", "325th plenary meeting"},
		{"2nd resumed plenary meeting", "14 December, 1950", "2nd resumed plenary meeting"},
		{"48th (resumed) plenary meeting", "14 December 1950", "48th (resumed) plenary meeting"},
		{"30th meeting", "14 December 1950", "30th meeting"},
	} {
		a := act("\tThe General Assembly,", "\tDecides to meet.", test.meeting, test.date)
		if got := a.Adoption(symbol.English); got.Meeting != test.want || got.Date != day || len(a.Closing) != 2 {
			t.Errorf("%q, %q: %+v", test.meeting, test.date, got)
		}
	}
}

// TestIndentedClosing reads lines of fixed form that are indented, as in copies that
// were set by hand: below a text they close it, and above one a meeting is none of
// its lines. Both are printed at the margin, and must be the same there.
func TestIndentedClosing(t *testing.T) {
	for _, test := range []struct {
		name          string
		lines         []string
		head, closing int
	}{
		{"date", []string{"Resolution 74/3", "\tThe General Assembly,", "\tDecides to meet.", "325th plenary meeting", "\t14 December 1950"}, 1, 2},
		{"vote", []string{"Resolution 74/3", "\tThe General Assembly,", "\tDecides to meet.", "325th plenary meeting", "\t14 December 1950", "\t[Adopted without a vote.]"}, 1, 3},
		{"meeting above", []string{"Resolution 74/3", "\t325th plenary meeting", "Lanterns", "\tDecides to meet."}, 1, 0},
	} {
		a := act(test.lines...)
		if len(a.Head) != test.head || len(a.Closing) != test.closing {
			t.Errorf("%s: %d lines above and %d below, want %d and %d", test.name, len(a.Head), len(a.Closing), test.head, test.closing)
		}
		laws(t, "[DU1]\n"+strings.Join(test.lines, "\n")+"\n")
	}
}

// TestVotingsInLanguages reads how acts were adopted in Arabic and in Russian.
func TestVotingsInLanguages(t *testing.T) {
	for _, test := range []struct {
		language symbol.Language
		lines    []string
		want     string
	}{
		{symbol.Arabic, []string{"إن مجلس حقوق الإنسان،", "يقرر أن يجتمع.", "الجلسة 36", "2 تشرين الأول/أكتوبر 2031", "[اعتُمد دون تصويت.]"}, "adoptedWithoutVote"},
		{symbol.Arabic, []string{
			"إن مجلس حقوق الإنسان،", "يقرر أن يجتمع.", "الجلسة 36", "2 تشرين الأول/أكتوبر 2031",
			"[اعتُمد بتصويت مسجل بأغلبية 2 مقابل 1، وامتناع 1 عن التصويت. وكانت نتيجة التصويت كما يلي:",
			"المؤيدون:", "بيرو، شيلي", "المعارضون:", "توفالو", "الممتنعون عن التصويت:", "آيسلندا]",
		}, "adoptedRecordedVote inFavour 2 بيرو شيلي against 1 توفالو abstaining 1 آيسلندا"},
		{symbol.Russian, []string{"Совет по правам человека,", "постановляет собраться.", "36-е заседание", "2 октября 2031 года", "[Принята без голосования.]"}, "adoptedWithoutVote"},
		{symbol.Russian, []string{
			"Совет по правам человека,", "постановляет собраться.", "36-е заседание", "2 октября 2031 года",
			"[Принята в результате заносимого в отчет о заседании голосования 2 голосами против 1 при 1 воздержавшихся. Голоса распределились следующим образом:",
			"Голосовали за:", "Перу и Тринидад и Тобаго", "Голосовали против:", "Тувалу", "Воздержались:", "Исландия]",
		}, "adoptedRecordedVote inFavour 2 Перу Тринидад и Тобаго against 1 Тувалу abstaining 1 Исландия"},
	} {
		text := "[DU1]\n\t" + test.lines[0] + "\n\t" + strings.Join(test.lines[1:], "\n") + "\n"
		record := Parser{Language: test.language}.Parse(text).Acts[0].Record
		if len(record.Votings) != 1 {
			t.Errorf("%q: %d votings", test.want, len(record.Votings))
			continue
		}
		got := record.Votings[0].Outcome
		for _, count := range record.Votings[0].Counts {
			got += " " + count.Choice + " " + count.Number
			for _, voter := range count.Voters {
				got += " " + voter.Name
			}
		}
		if got != test.want {
			t.Errorf("got  %s\nwant %s", got, test.want)
		}
	}
}

// TestVotings reads how acts were adopted. A choice that nobody made is left
// out; names can stand on the line of the choice.
func TestVotings(t *testing.T) {
	names := func(names ...string) (voters []Voter) {
		for _, name := range names {
			voters = append(voters, Voter{Name: name})
		}
		return voters
	}
	const recorded = "[Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:"
	for _, test := range []struct {
		name  string
		lines []string
		want  []Voting
	}{
		{"none", nil, nil},
		{"without", []string{"[Adopted without a vote.]"}, []Voting{{Outcome: "adoptedWithoutVote"}}},
		{"counts alone", []string{"[Adopted by a recorded vote of 30 to none.]"}, []Voting{{"adoptedRecordedVote", []Count{{"inFavour", "30", nil}, {"against", "none", nil}}}}},
		{"names", []string{recorded, "In favour:", "Chile and Peru", "Against:", "Tuvalu", "Abstaining:", "Iceland]"},
			[]Voting{{"adoptedRecordedVote", []Count{{"inFavour", "2", names("Chile", "Peru")}, {"against", "1", names("Tuvalu")}, {"abstaining", "1", names("Iceland")}}}}},
		{"names on the line", []string{recorded, "In favour: Chile, Peru", "Against: Tuvalu", "Abstaining: Iceland]"},
			[]Voting{{"adoptedRecordedVote", []Count{{"inFavour", "2", names("Chile", "Peru")}, {"against", "1", names("Tuvalu")}, {"abstaining", "1", names("Iceland")}}}}},
		{"broken off", []string{recorded, "In favour:"}, []Voting{{"adoptedRecordedVote", []Count{{"inFavour", "2", nil}, {"against", "1", nil}, {"abstaining", "1", nil}}}}},
		{"no list", []string{recorded, "Annex"}, []Voting{{"adoptedRecordedVote", []Count{{"inFavour", "2", nil}, {"against", "1", nil}, {"abstaining", "1", nil}}}}},
	} {
		lines := append([]string{"\tThe Human Rights Council,", "\tDecides to meet.", "36th meeting", "2 October 2031"}, test.lines...)
		check(t, test.name, act(lines...).Record.Votings, test.want)
	}
}
