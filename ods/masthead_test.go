package ods

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// equal compares values without their unexported parts.
var equal = cmpopts.EquateComparable(symbol.Symbol{}, symbol.Session{}, JobNumber{}, Stem{})

func session(words string) symbol.Session {
	s, err := symbol.ParseSession(words)
	if err != nil {
		panic(err)
	}
	return s
}

func symbols(spellings ...string) (symbols []symbol.Symbol) {
	for _, s := range spellings {
		symbols = append(symbols, symbol.MustParse(s))
	}
	return symbols
}

// The mastheads of documents that are no resolutions, or not of an organ's own.
func TestMastheads(t *testing.T) {
	job, _ := ParseJobNumber("10-51234 (E)")
	for name, want := range map[string]Masthead{
		"draft-committee.txt": { // the committee under the organ; sponsors are of the text
			Publisher: "United Nations", Symbols: symbols("A/C.5/66/L.53"), Organ: "General Assembly", Body: "Fifth Committee", Distribution: "Limited",
			Issued: Date{2012, 3, 9}, Original: "English", Session: session("Sixty-sixth session"),
			AgendaItems: []string{"164"}, AgendaTitle: "Financing of the mission for the common sea",
		},
		"letter-layout.txt": { // of two organs: names and sessions side by side, the first twice
			Publisher: "United Nations", Symbols: symbols("A/65/901", "S/2010/245"), Organ: "General Assembly", Body: "Security Council", Distribution: "General",
			Issued: Date{2010, 5, 6}, Original: "French", Session: session("Sixty-fifth session"),
			AgendaItems: []string{"13", "115"}, AgendaTitle: "Question of the sea",
		},
		"report.txt": { // the item of an agenda that is not adopted has an asterisk
			Publisher: "United Nations", Symbols: symbols("A/65/333"), Organ: "General Assembly", Distribution: "General",
			Issued: Date{2010, 9, 1}, Original: "English", Session: session("Sixty-fifth session"),
			AgendaItems: []string{"69 (b)"}, AgendaTitle: "Matters of the sea", Job: job,
		},
		"human-rights-council.txt": { // an organ under an organ, and the days of its session
			Publisher: "United Nations", Symbols: symbols("A/HRC/RES/51/99"), Organ: "General Assembly", Body: "Human Rights Council", Distribution: "General",
			Issued: Date{2022, 10, 12}, Original: "English", Session: session("Fifty-first session"), AgendaItems: []string{"3"},
		},
		"meeting-plain.txt": { // the symbol after the meeting
			Publisher: "United Nations", Symbols: symbols("A/65/PV.71"), Organ: "General Assembly", Session: session("Sixty-fifth session"),
			Meeting: Meeting{"71st plenary meeting", Date{2010, 12, 24}, "10 a.m.", "New York", "Mr. Deiss (Switzerland)", "Official Records"},
		},
		"meeting-columns.txt": { // years for sessions
			Publisher: "United Nations", Symbols: symbols("S/PV.6201 (Resumption 1)"), Organ: "Security Council",
			Meeting: Meeting{"6201st meeting", Date{2009, 10, 13}, "3 p.m.", "New York", "Mr. Le Luong Minh (Viet Nam)", "Provisional"},
		},
		"meeting-french.txt": {
			Publisher: "Nations Unies", Symbols: symbols("S/PV.6201"), Organ: "Conseil de sécurité",
			Meeting: Meeting{"6201e séance", Date{2009, 10, 13}, "à 15 heures", "New York", "M. Le Luong Minh (Viet Nam)", "Provisoire"},
		},
		"meeting-chinese.txt": { // the day of the week after the date
			Publisher: "联合国", Symbols: symbols("S/PV.6201"), Organ: "安全理事会",
			Meeting: Meeting{"第6201次会议", Date{2009, 10, 13}, "星期二下午3时举行", "纽约", "黎良明先生（越南）", ""},
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := Parse(texts(t, "../testdata/forms/"+name)[name])
			if diff := cmp.Diff(want, d.Masthead, equal); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			checkExport(t, d.Masthead, d.Language)
		})
	}
}

// checkExport checks that a masthead without a layout is read back from the
// export that it is printed as.
func checkExport(t *testing.T, m Masthead, l symbol.Language) {
	t.Helper()
	m.Layout = nil
	printed := string(m.AppendExport(nil, l))
	read, got := readMasthead(printed, 0, symbol.Unspecified)
	if diff := cmp.Diff(m, got, equal); diff != "" || !m.IsZero() && read != l {
		t.Errorf("%v, printed as\n%s-printed +read:\n%s", read, printed, diff)
	}
	if again := string(got.AppendExport(nil, l)); again != printed {
		t.Errorf("it is printed as %q, and then as %q", printed, again)
	}
}

// Every masthead of testdata comes back from an export, with its own layout and
// without.
func TestMastheadExport(t *testing.T) {
	for name, text := range texts(t, "../testdata/*.txt", "../testdata/forms/*.txt") {
		t.Run(name, func(t *testing.T) {
			d := Parse(text)
			if d.Language == symbol.Unspecified {
				d.Language = symbol.English
			}
			checkExport(t, d.Masthead, d.Language)
		})
	}
	checkExport(t, Masthead{}, symbol.English)
	// Records and extracts may leave out the publisher and the symbol.
	checkExport(t, Masthead{Issued: Date{2011, 1, 2}, Session: session("Sixty-fifth session")}, symbol.English)
	checkExport(t, Masthead{Organ: "General Assembly", Distribution: "General"}, symbol.English)
	// Since 2014 the file of each language has a name of its own, which is in the tag.
	checkExport(t, Masthead{Publisher: "United Nations", Job: job("21-54321 (E)"), Stem: Stem{job("21-12345 (E)").number}}, symbol.English)
	checkExport(t, Masthead{Distribution: "Limited", Issued: Date{2011, 1, 2}, AgendaItems: []string{"7"}, AgendaTitle: "Fog"}, symbol.English)
}

// TestMastheadWithoutPublisher reads mastheads that leave the publisher out, as some
// versions do: their language is the one that the caller knows, that of the job
// number, or that of the text.
func TestMastheadWithoutPublisher(t *testing.T) {
	for _, test := range []struct {
		text, tag, agenda string
		told, want        symbol.Language
	}{
		{"\t大会，\n\t回顾其决议，\n", "", "议程项目3", symbol.Unspecified, symbol.Chinese},
		{"\tLa Asamblea General,\n\tRecordando el informe del Secretario General y los informes del Comité,\n", "", "Tema 3 del programa", symbol.Unspecified, symbol.Spanish},
		{"\tTides.\n", "N1051998F", "Point 3 de l’ordre du jour", symbol.Unspecified, symbol.French},
		{"\tTides.\n", "", "Пункт 3 повестки дня", symbol.Russian, symbol.Russian},
	} {
		d := Parser{Language: test.told}.Parse("[DU1]\n" + test.text + jobTag + test.tag + jobTag + "\n" + test.agenda + "\n")
		if d.Language != test.want || !slices.Equal(d.Masthead.AgendaItems, []string{"3"}) {
			t.Errorf("%q is in %v, with the items %q", test.agenda, d.Language, d.Masthead.AgendaItems)
		}
	}
}

// What changes in a masthead changes in its export, and nothing else does.
func TestMastheadEdit(t *testing.T) {
	text := texts(t, "../testdata/plain.txt")["plain.txt"]
	was := Parse(text).Masthead
	before := string(was.AppendExport(nil, symbol.English))
	for name, edit := range map[string]func(*Masthead){
		"organ":        func(m *Masthead) { m.Organ = "Security Council" },
		"distribution": func(m *Masthead) { m.Distribution = "Limited" },
		"issued":       func(m *Masthead) { m.Issued = Date{2011, 1, 2} },
		"agenda":       func(m *Masthead) { m.AgendaItems = []string{"1", "2 (a)", "3"} },
		"title":        func(m *Masthead) { m.AgendaTitle = "Another matter" },
		"symbols":      func(m *Masthead) { m.Symbols = symbols("A/66/1", "S/2011/2") },
		"job":          func(m *Masthead) { m.Job, _ = ParseJobNumber("11-12345 (F)") },
		"original":     func(m *Masthead) { m.Original = "French" },
		"body":         func(m *Masthead) { m.Body = "Fifth Committee" },
		"meeting": func(m *Masthead) {
			m.Meeting = Meeting{"71st plenary meeting", Date{2010, 12, 24}, "10 a.m.", "New York", "Mr. Deiss (Switzerland)", "Provisional"}
		},
	} {
		t.Run(name, func(t *testing.T) {
			m := was
			edit(&m)
			printed := string(m.AppendExport(nil, symbol.English))
			_, got := readMasthead(printed, 0, symbol.Unspecified)
			m.Layout, got.Layout = nil, nil
			if diff := cmp.Diff(m, got, equal); diff != "" || printed == before {
				t.Errorf("-edited +read:\n%s\n%s", diff, printed)
			}
		})
	}
}

// The lines of the canonical spelling are those that the tables have.
func TestMastheadLines(t *testing.T) {
	for _, table := range language.All() {
		m := Masthead{Distribution: "General", AgendaItems: []string{"122 (v)"}}
		m.Session = session("Sixty-fifth session")
		for _, line := range []string{m.DistributionLine(table.Language), m.SessionLine(table.Language), m.AgendaLine(table.Language)} {
			if line == "" {
				t.Errorf("%v has no line for a field", table.Language)
			}
		}
	}
}
