package symbol

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// printed yields the rows of the list of printed ordinals, where that is at
// hand: the number, and its forms by the name of the column.
func printed(t *testing.T, row func(n int, form map[string]string)) {
	t.Helper()
	b, err := os.ReadFile("../../shared/data/ordinals.tsv")
	if err != nil {
		t.Skip("the list of printed ordinals is not here: ", err)
	}
	rows := strings.Split(strings.TrimSpace(string(b)), "\n")
	columns := strings.Split(rows[0], "\t")
	for _, r := range rows[1:] {
		form := map[string]string{}
		for i, text := range strings.Split(r, "\t") {
			form[columns[i]] = text
		}
		n, err := strconv.Atoi(form["n"])
		if err != nil {
			t.Fatal(err)
		}
		row(n, form)
	}
}

// tags are the columns of a language, in the order of the languages.
var tags = [...]string{"ar", "zh", "en", "fr", "ru", "es"}

// The ordinals agree with the forms that documents print in words.
func TestOrdinalsAsPrinted(t *testing.T) {
	printed(t, func(n int, form map[string]string) {
		if n > inWords {
			return
		}
		for i, column := range [...]string{"ar_nom", "zh", "en", "fr", "ru_nom", "es"} {
			if got := ordinals[n][i]; got != form[column] {
				t.Errorf("%d, %s: %q, want %q", n, column, got, form[column])
			}
		}
	})
}

// Names of sessions are those that mastheads print, and are read back, up to a
// hundred; above that mastheads have figures but in Arabic, and words are read.
func TestSessionNamesAsPrinted(t *testing.T) {
	printed(t, func(n int, form map[string]string) {
		for i, tag := range tags {
			l := Arabic + Language(i)
			regular := form[tag+"_session"]
			if tag == "es" {
				regular = form["es_periodo"]
			}
			for text, want := range map[string]Session{
				regular:          NewSession(Regular, n),
				form["sp_"+tag]:  NewSession(Special, n),
				form["esp_"+tag]: NewSession(EmergencySpecial, n),
				form["res_"+tag]: NewSession(Regular, n).Resumed(),
			} {
				if got, err := ParseSession(text); text != "" && (got != want || err != nil) {
					t.Errorf("ParseSession(%q) = %v, %v; want %v", text, got, err, want)
				}
				if got := want.Name(l); text != "" && (n <= inWords || l == Arabic) && got != text {
					t.Errorf("the name of %v in %v is %q, want %q", want, l, got, text)
				}
			}
		}
	})
}

// Sessions are found in the cases of running text, in words and in figures.
func TestFindSessionsAsPrinted(t *testing.T) {
	printed(t, func(n int, form map[string]string) {
		for _, c := range []struct {
			l    Language
			text string
		}{
			{English, form["en_at_its"]}, {English, form["dig_en"]}, {English, "of the " + form["en"] + " session,"},
			{French, form["fr_a_sa"]}, {French, form["dig_fr"]}, {French, "de la " + form["fr"] + " session"},
			{Spanish, form["es_en_su"]}, {Spanish, form["es_digits"]},
			{Russian, form["ru_na_svoei"]}, {Russian, form["ru_na_ee"]}, {Russian, form["dig_ru"]}, {Russian, form["dig_ru_at"]},
			{Russian, "на " + form["ru_acc"] + " сессию"}, {Russian, "с " + form["ru_gen_prep"] + " сессией"},
			{Arabic, form["ar_fi_dawratiha"]}, {Arabic, "في الدورة " + form["ar_obl"]}, {Arabic, "لدورته " + form["ar_obl"] + "،"},
			{Chinese, "大会" + form["zh_session"] + "决定"}, {Chinese, form["dig_zh"]}, {Chinese, form["zh_alt"] + "会议"},
			// Unicode's spellings are met with now and then.
			{English, "its " + form["cldr_en"] + " session"}, {Chinese, form["cldr_zh"] + "届会议"},
			{French, "sa " + form["cldr_fr"] + " session"}, {Russian, form["cldr_ru"] + " сессия"},
		} {
			if strings.HasSuffix(c.text, " ") || c.text == "" || c.text == "会议" {
				continue
			}
			var got []Session
			for m := range FindSessions(c.text, c.l) {
				got = append(got, m.Session)
			}
			if len(got) != 1 || got[0] != NewSession(Regular, n) {
				t.Errorf("FindSessions(%q) = %v, want %d", c.text, got, n)
			}
		}
		// A meeting has an ordinal too, and is no session.
		for i, column := range [...]string{"mtg_ar", "mtg_zh", "mtg_en", "mtg_fr", "mtg_ru", "mtg_es"} {
			for m := range FindSessions(form[column], Arabic+Language(i)) {
				t.Errorf("%q is a meeting, found %v", form[column], m.Session)
			}
		}
	})
}
