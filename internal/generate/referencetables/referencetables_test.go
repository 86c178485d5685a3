package referencetables

import (
	"errors"
	"os"
	"strings"
	"testing"
)

const header = "language\tkind\twords\tvalue\n"

// Every kind of row, and what becomes of it.
func TestSource(t *testing.T) {
	got, err := Source([]byte("# a comment\n" + header +
		"mul\torgan\tGeneralAssembly\tbody=A forms=session,roman usual=1\n" +
		"mul\tyear\t1946\t1\n" +
		"mul\tyear\t1947\t16\n" +
		"en\thead\tresolutions\tResolution Plural\n" +
		"en\torgan\tGeneral Assembly\tGeneralAssembly\n" +
		"en\tmonth\tMay\t5\n" +
		"en\tof\tin\t\n" +
		header + "ru\thead\tрезолюци[я,ю]\tResolution\n" +
		"ru\tinstrument\tДревн[ий|его] пакт[|а] [мира,войны]\t\n" +
		"zh\torder\tHeadBehind\t\n" +
		"zh\tnumber\t第\t\n" +
		"ar\tletter\tألف\tA\n" +
		"mul\tinstrument\tPact of Forms\tsymbol=A/RES/80/1; place=annex I; treaty=12 345\n" +
		"mul\tinstrument\tOld Pact\tleague=LX 1414\n" +
		"en\tinstrument\tPact\tShort Pact of Forms\n" +
		"fr\tinstrument\tPacte des formulaires\tPact of Forms\n" +
		"fr\tinstrument\tPacte d’acier\t\n" +
		"fr\tplace\tannexe\tAnnex Alone\n" +
		"fr\ttreaty\tRecueil\tUN\n" +
		"ar\tand\tو\tGlued\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`generalAssembly: {body: "A", forms: formSession | formRoman, usual: true},`,
		"\t1, 16}",
		"const firstCouncilYear = 1946",
		`{"General Assembly", organWord, 1 << generalAssembly},`,
		`{"resolutions", headWord, headResolution | headPlural},`,
		`{"May", monthWord, 5},`,
		`{"in", ofWord, 0},`,
		"symbol.English: {words: wordTable{&englishWords}},",
		"{Key: 0x74636150, From: 6, To: 8, Next: 0x8000, Deep: true, Alone: 2}",
		`{name: "Pact of Forms", symbol: "A/RES/80/1", place: "annex I", treaty: Treaty{UNTS, "12", "345"}},`,
		`{name: "Old Pact", treaty: Treaty{LNTS, "LX", "1414"}},`,
		`{"Pact", instrumentWord, instrumentShort | 1},`,
		`{"Pact of Forms", instrumentWord, 1},`,
		`{"Pacte des formulaires", instrumentWord, 1},`,
		`{"Pacte d’acier", instrumentWord, 0},`,
		`{"annexe", placeWord, uint16(AnnexDivision) | placeAlone},`,
		`{"Recueil", treatyWord, unitedNationsSeries},`,
		`{"резолюция", headWord, headResolution},`,
		`{"резолюцию", headWord, headResolution},`,
		`{"Древний пакт мира", instrumentWord, 0},`,
		`{"Древнего пакта войны", instrumentWord, 0},`,
		"symbol.Chinese: {words: wordTable{&chineseWords}, headBehind: true},",
		`{"ألف", letterWord, 'A'},`,
		`{"و", andWord, glued},`,
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestSourceErrors(t *testing.T) {
	for rows, want := range map[string]string{
		"en\tof\tin\n":                           "line 2: 3 columns",
		"en\tof\tin\t\nen\tplace\tin\t\n":        "stands twice",
		"mul\tyear\t1946\t1\nmul\tyear\t1948\t1": "does not follow",
		"fr\tinstrument\tPacte\tPact\n":          "no instrument \"Pact\"",
		"mul\tinstrument\tPact\tvolume=1\n":      "\"volume\" is no field",
	} {
		if _, err := Source([]byte(header + rows)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", rows, err, want)
		}
	}
}

// The rows of all files are read, and an error in reading one is told.
func TestRows(t *testing.T) {
	rows, err := Rows(func(name string) ([]byte, error) { return []byte(name + "\n"), nil })
	if err != nil || !strings.HasPrefix(string(rows), "organs.tsv\narabic.tsv\n") {
		t.Errorf("%q, %v", rows, err)
	}
	if _, err := Rows(func(string) ([]byte, error) { return nil, errors.New("no file") }); err == nil {
		t.Error("no error")
	}
}

// The languages are equals: the rows of each are of the same kinds, but for what a
// language has no use for, and each instrument has its name in all official ones.
func TestShape(t *testing.T) {
	tsv, err := Rows(func(name string) ([]byte, error) { return os.ReadFile("../../../resolution/references/" + name) })
	if err != nil {
		t.Fatal(err)
	}
	rows, err := parse(tsv)
	if err != nil {
		t.Fatal(err)
	}
	own := map[string]bool{"letter": true, "session": true, "close": true, "day": true, "year": true, "order": true}
	without := map[string]bool{"ar its": true, "zh dated": true, "zh noun": true, "de ordinal": true, "fr range": true} // "à" joins dates, too
	has, instruments := map[string]bool{}, map[string]bool{}
	for _, r := range rows {
		has[r.language+" "+r.kind] = true
		has[r.language+" "+strings.TrimPrefix(r.value, "Short ")] = true
		instruments[r.words] = instruments[r.words] || r.language == "mul" && r.kind == "instrument"
	}
	for _, r := range rows {
		for _, l := range languages {
			if r.language == "en" && !own[r.kind] && !has[l[0]+" "+r.kind] && !without[l[0]+" "+r.kind] {
				t.Errorf("%s has no rows of %s", l[1], r.kind)
			}
			if instruments[r.words] && r.language == "mul" && l[0] != "en" && l[0] != "de" && !has[l[0]+" "+r.words] {
				t.Errorf("%s has no name for %s", l[1], r.words)
			}
		}
	}
}
