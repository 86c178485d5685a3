package language

import (
	"bytes"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/generate/languagetables"
	"github.com/undoc-go/undoc/symbol"
)

func TestTables(t *testing.T) {
	rows, err := languagetables.Rows(os.ReadFile)
	if err != nil {
		t.Fatal(err)
	}
	got, err := languagetables.Source(rows)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("tables.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("tables.go is stale: go generate ./internal/language")
	}
}

func TestMatch(t *testing.T) {
	for _, test := range []struct {
		form, text string
		want       map[string]string // nil when the text does not match
	}{
		{"Agenda item {item}", "Agenda item 122 (v)", map[string]string{"item": "122 (v)"}},
		{"Agenda item {item}", "Agenda item ", nil}, // a part has at least one byte
		{"Agenda item {item}", "Agenda\u00a0item 7", map[string]string{"item": "7"}},
		{"Resolution adopted by the {organ} on {date}", "Resolution adopted by the General Assembly on 13 December 2010",
			map[string]string{"organ": "General Assembly", "date": "13 December 2010"}},
		{"Adopted by the {organ} at its {meeting} meeting, on {date}", "Adopted by the Security Council at its 9430th meeting, on 2 October 2023",
			map[string]string{"organ": "Security Council", "meeting": "9430th", "date": "2 October 2023"}},
		{"{meeting} plenary meeting", "64th plenary meeting", map[string]string{"meeting": "64th"}},
		{"{meeting} plenary meeting", "64th plenary\u00a0meeting", map[string]string{"meeting": "64th"}},
		{"{meeting} plenary meeting", "64th plenary meetings", nil},
		{"The {organ},", "The General Assembly", nil}, // the comma is missing
		{"", "", map[string]string{}},
	} {
		fields, ok := Pattern{Form: test.form}.Match(test.text)
		if ok != (test.want != nil) {
			t.Errorf("%q matches %q: %v", test.form, test.text, ok)
			continue
		}
		for name, want := range test.want {
			if got := fields.Get(name); got != want {
				t.Errorf("%q in %q: {%s} is %q, want %q", test.form, test.text, name, got, want)
			}
		}
	}
}

// TestWords matches parts that the table has words for, where the first place of
// what follows would be wrong.
func TestWords(t *testing.T) {
	for _, test := range []struct {
		language    symbol.Language
		form, text  string
		name, value string
	}{
		{symbol.Chinese, "{year}年{month}{day}日", "2010年12月13日", "month", "12月"},
		{symbol.Arabic, "{day} {month} {year}", "13 كانون الأول/ديسمبر 2010", "month", "كانون الأول/ديسمبر"},
		{symbol.Russian, "Резолюция, принятая {organ} {date}", "Резолюция, принятая Генеральной Ассамблеей 13 декабря 2010 года", "organ", "Генеральной Ассамблеей"},
	} {
		fields, ok := For(test.language).Match(Pattern{Form: test.form}, test.text)
		if got := fields.Get(test.name); !ok || got != test.value {
			t.Errorf("%q in %q: {%s} is %q, want %q", test.form, test.text, test.name, got, test.value)
		}
	}
}

// TestFill fills every pattern of every table and reads it again.
func TestFill(t *testing.T) {
	for _, table := range All() {
		for _, patterns := range [][]Pattern{table.Adoption, table.Date, table.Agenda, table.Meeting, table.Enacting} {
			for _, p := range patterns {
				text := p.Fill(func(name string) string {
					if words := table.words(name); words != nil {
						return words[len(words)-1].Form
					}
					return "<" + name + ">"
				})
				if fields, ok := table.Match(p, text); !ok {
					t.Errorf("%v: %q does not match what it was filled with: %q %v", table.Language, p.Form, text, fields)
				}
			}
		}
	}
}

func TestMonths(t *testing.T) {
	for _, table := range All() {
		for n := 1; n <= 12; n++ {
			if got := table.MonthNamed(table.MonthName(n)); got != n {
				t.Errorf("%v: month %d is %q is %d", table.Language, n, table.MonthName(n), got)
			}
			if !table.MayHaveMonth("1 "+table.MonthName(n)+" 2031") || table.MayHaveMonth("1/1, 2/2") {
				t.Errorf("%v: dates are not told by %q", table.Language, table.MonthName(n))
			}
		}
	}
	if got := For(symbol.English).MonthName(13); got != "" {
		t.Errorf("month 13 is %q", got)
	}
}

// A text without a masthead tells its language by its words, or by its script.
func TestRecognise(t *testing.T) {
	for _, c := range []struct {
		text string
		want symbol.Language
	}{
		{"Takes note of the report of the Secretary-General", symbol.English},
		{"Prend note du rapport du Secrétaire général", symbol.French},
		{"Toma nota del informe del Secretario General", symbol.Spanish},
		{"nimmt Kenntnis von dem Bericht des Generalsekretärs", symbol.German},
		{"принимает к сведению доклад Генерального секретаря", symbol.Russian},
		{"تحيط علما بتقرير الأمين العام", symbol.Arabic},
		{"注意到秘书长的报告", symbol.Chinese},
		{"1. Prie le Secrétaire général (A/65/L.29) de the", symbol.French},                     // a word of another language changes nothing
		{"57/76, de 22 de noviembre de 2002, 58/38, de 8 de diciembre de 2003", symbol.Spanish}, // "de" is French too: months tell
		{"57/76 du 22 novembre 2002, 58/38 du 8 décembre 2003", symbol.French},
		{"", symbol.Unspecified},
		{"A/65/124, 1–3", symbol.Unspecified},
		{"\xff\xfe", symbol.Unspecified},
	} {
		table, ok := Recognise(c.text)
		if ok != (c.want != symbol.Unspecified) || ok && table.Language != c.want {
			t.Errorf("Recognise(%q) = %v, %t, want %v", c.text, table.Language, ok, c.want)
		}
	}
}

// The rows of a language are of the same kinds as those of the others: what English
// has, the other official languages have, but for what they have no use for. German,
// into which few organs are translated, has the kinds that any document needs.
func TestShape(t *testing.T) {
	unused := map[string]string{ // the languages that have no use for a kind
		"Issued": "en fr es de", "Unit": "en fr es ru ar de", "Raised": "ru zh ar de",
		"Joined": "ar de", "Hyphen": "en es ru zh ar de", "Common": "fr es ru zh ar de",
	}
	few := map[string]bool{"Publisher": true, "Distribution": true, "Agenda": true, "Agendas": true, "And": true, "Date": true,
		"Month": true, "Organ": true, "Adoption": true, "Number": true, "Sponsors": true, "Enacting": true, "Meeting": true,
		"Annex": true, "Division": true, "Word": true}
	for i := range tables {
		fields := reflect.ValueOf(&tables[i]).Elem()
		for j := range fields.NumField() {
			kind := fields.Type().Field(j).Name
			rows, ok := fields.Field(j).Interface().([]Pattern)
			tag := tables[i].Language.Tag()
			switch without := strings.Contains(unused[kind], tag); {
			case !ok, tag == "de" && !few[kind] || without:
			case len(rows) == 0:
				t.Errorf("%v has no rows of %s", tables[i].Language, kind)
			}
		}
	}
}

// TestLongestFrequent finds every frequent word, and none that is longer than the longest.
func TestLongestFrequent(t *testing.T) {
	longest := 0
	for i := range tables {
		for _, word := range tables[i].Word {
			longest = max(longest, len(word.Form))
			if !IsFrequent(word.Form) {
				t.Errorf("%q is not frequent", word.Form)
			}
		}
	}
	if longest != LongestFrequent {
		t.Errorf("the longest frequent word has %d bytes", longest)
	}
}
