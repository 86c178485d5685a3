package language

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// An organ is found by its name, in capitals and with spaces that do not break, too, and
// its symbols lead back to it.
func TestOrgans(t *testing.T) {
	for i := range All() {
		table := &All()[i]
		for _, organ := range table.Organ {
			spaced := strings.Replace(organ.Form, " ", "\u00a0", 1)
			for _, name := range []string{organ.Form, strings.ToUpper(organ.Form), spaced} {
				prefix, ok := table.FindOrgan(name)
				if first := table.firstOrgan(organ.Form); !ok || prefix != first {
					t.Errorf("%v: %q has the prefix %q, %v, want %q", table.Language, name, prefix, ok, first)
				}
			}
			if organ.Value == "" {
				continue
			}
			name := table.OrganOf(organ.Value + "RES/1")
			if prefix, ok := table.FindOrgan(name); !ok || !strings.HasPrefix(organ.Value+"RES/1", prefix) {
				t.Errorf("%v: %s is of %q, whose prefix is %q", table.Language, organ.Value, name, prefix)
			}
		}
		if prefix, ok := table.FindOrgan("Gesangverein"); ok {
			t.Errorf("%v: no organ has that name, and no prefix %q", table.Language, prefix)
		}
		if name := table.OrganOf("0/RES/1"); name != "" {
			t.Errorf("%v: no organ has that prefix, and no name %q", table.Language, name)
		}
	}
}

// firstOrgan returns the prefix of the first organ of the table that has the name.
func (t *Table) firstOrgan(name string) string {
	for _, organ := range t.Organ {
		if strings.EqualFold(organ.Form, name) {
			return organ.Value
		}
	}
	return ""
}

// What is the same but for its case may be equal, whatever the script; most names that
// differ are told apart by their first letters.
func TestMayEqual(t *testing.T) {
	var names []string
	for _, table := range All() {
		for _, patterns := range [][]Pattern{table.Organ, table.Month, table.Word} {
			for _, p := range patterns {
				names = append(names, p.Form, strings.ToUpper(p.Form))
			}
		}
	}
	names = append(names, "", "É", "é", "Ё", "ё", "ſ", "K", "K")
	apart := 0
	for _, a := range names {
		for _, b := range names {
			may := MayEqual(a, b)
			if strings.EqualFold(a, b) && !may {
				t.Errorf("%q and %q differ in their case only", a, b)
			}
			if !may {
				apart++
			}
		}
	}
	if pairs := len(names) * len(names); apart < pairs/2 {
		t.Errorf("%d of %d pairs are told apart, want half of them", apart, pairs)
	}
}

// Arabic, Chinese and Russian print the date of issue in English, the others in the
// language itself.
func TestIssuedIn(t *testing.T) {
	for language, want := range map[symbol.Language]symbol.Language{
		symbol.Arabic:  symbol.English,
		symbol.Chinese: symbol.English,
		symbol.Russian: symbol.English,
		symbol.English: symbol.English,
		symbol.French:  symbol.French,
		symbol.Spanish: symbol.Spanish,
		symbol.German:  symbol.German,
	} {
		if got := For(language).IssuedIn().Language; got != want {
			t.Errorf("mastheads in %v print the date in %v, want %v", language, got, want)
		}
	}
	if got := For(symbol.Unspecified); got != &tables[0] {
		t.Errorf("no language has the table of %v, want the first one", got.Language)
	}
}

// The names of the months are the same whatever spaces they have.
func TestMonthNamed(t *testing.T) {
	for i := range All() {
		table := &All()[i]
		for _, month := range table.Month {
			number := table.MonthNamed(month.Form)
			if number < 1 || number > 12 {
				t.Errorf("%v: %q is month %d", table.Language, month.Form, number)
			}
			if spaced := table.MonthNamed(strings.ReplaceAll(month.Form, " ", "\u00a0")); spaced != number {
				t.Errorf("%v: %q is month %d with other spaces, want %d", table.Language, month.Form, spaced, number)
			}
			if !table.MayHaveMonth("13 " + month.Form + " 2010") {
				t.Errorf("%v: no month is seen in %q", table.Language, month.Form)
			}
		}
		if n := table.MonthNamed("Brumaire"); n != 0 {
			t.Errorf("%v: month %d", table.Language, n)
		}
	}
}

// All words by which languages are recognised are frequent ones, and no others.
func TestIsFrequent(t *testing.T) {
	for _, table := range All() {
		for _, word := range table.Word {
			if !IsFrequent(word.Form) {
				t.Errorf("%v: %q", table.Language, word.Form)
			}
		}
	}
	for _, word := range []string{"", "undoc", "мандат", "任务"} {
		if IsFrequent(word) {
			t.Errorf("%q is no frequent word", word)
		}
	}
}

// A literal is cut off a text with any space and any apostrophe, or not at all.
func TestCutPrefix(t *testing.T) {
	for _, test := range []struct {
		text, literal, rest string
		ok                  bool
	}{
		{"Item 7", "Item ", "7", true},
		{"Item\u00a07", "Item ", "7", true},
		{"Point de l'ordre", "Point de l’", "ordre", true},
		{"Item", "Item ", "", false},
		{"Items 7", "Item ", "", false},
		{"", "", "", true},
	} {
		if rest, ok := CutPrefix(test.text, test.literal); rest != test.rest || ok != test.ok {
			t.Errorf("%q without %q is %q, %v, want %q, %v", test.text, test.literal, rest, ok, test.rest, test.ok)
		}
	}
}
