package ods

import (
	"strings"
	"testing"
)

// extract is one of a French resolution: columns read one after the other, an
// agenda item in lines that blank ones part, a page that ends in the middle of a
// sentence.
const extract = `<!-- image -->

Distr. générale 8 mars 2021

Soixante-quinzième session

Point 26 a) de l'ordre du jour

Développement des mers :

mers et océans

Résolution adoptée par l'Assemblée générale le 16 décembre 2020

75/300. Mers et océans

L'Assemblée générale ,

Rappelant la  Convention sur les mers, qui est importante pour tous, entre

\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

<!-- image -->

autres, les États de la région et l'application de la

<!-- image -->

Convention sur les lacs,

1. Décide d'en rester là.
`

func parseExtract(text string) *Document {
	return Parser{Opens: func(line string) bool { return strings.HasPrefix(line, "Rappelant") }}.Parse(text)
}

// The masthead of an extract comes in any order, and its paragraphs are whole.
func TestExtract(t *testing.T) {
	d := parseExtract(extract)
	if d.Form != Markdown {
		t.Fatalf("read as %v", d.Form)
	}
	m := &d.Masthead
	if m.Distribution != "générale" || m.Issued.String() != "2021-03-08" || m.Session.Number() != 75 || strings.Join(m.AgendaItems, " ") != "26 a)" || m.AgendaTitle != "Développement des mers : mers et océans" {
		t.Errorf("masthead %+v", m)
	}
	want := "Rappelant la Convention sur les mers, qui est importante pour tous, entre autres, les États de la région et l'application de la Convention sur les lacs,"
	if got := d.Paragraphs[3].Text; got != want {
		t.Errorf("recital %q", got)
	}
	checkLaws(t, extract)
}

// A text with comments of pages whose lines no blank ones part has a paragraph on
// each line.
func TestLinesWithComments(t *testing.T) {
	text := "<!-- Page 1 -->\n428 (V). Statute of the Office\nThe General Assembly,\nCalls upon Governments to co-operate, especially by:\nBecoming parties to conventions;\nAdmitting refugees;\n<!-- Page 2 -->\nAssisting the Commissioner.\n"
	if d := Parse(text); d.Form != Plain || len(d.Paragraphs) != 6 {
		t.Errorf("%v with %d paragraphs", d.Form, len(d.Paragraphs))
	}
}

// Number and title of an act stand in columns beside each other: an extract has the
// number with any line of the title, or at the top of the page.
func TestTitleAroundNumber(t *testing.T) {
	for _, lines := range []string{
		"75/300. Mers, océans et lacs",
		"75/300. Mers, océans\n\net lacs",
		"Mers, océans\n\n75/300. et lacs",
		"Mers,\n\n75/300. océans\n\net lacs",
		"Mers,\n\n75/300.\n\nocéans et lacs",
	} {
		checkTitle(t, strings.Replace(extract, "75/300. Mers et océans", lines, 1))
	}
	checkTitle(t, "75/300.\n\n"+strings.Replace(extract, "75/300. Mers et océans", "Mers, océans\n\net lacs", 1))
}

func checkTitle(t *testing.T, text string) {
	t.Helper()
	d := parseExtract(text)
	if p := &d.Paragraphs[1]; p.Label != "75/300." || p.Text != "Mers, océans et lacs" || d.Masthead.Session.Number() != 75 {
		t.Errorf("%q has the title %q %q, session %v", text, p.Label, p.Text, d.Masthead.Session)
	}
	checkLaws(t, text)
}

// A note of an extract may come in pieces, where letters are set raised in it; the
// emblem at the top of the next page ends the foot of a page.
func TestNotesOfExtract(t *testing.T) {
	const rule = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n"
	for notes, want := range map[string]int{
		"1\n\nIbid.,\n\nSupplément n\n\no\n\n12A\n\n(A/75/12/Add.1).": 1,
		"1 Résolution 70/1.": 1,
		"1":                  0,
	} {
		text := strings.Replace(extract, rule, rule+notes+"\n\n", 1)
		d := parseExtract(text)
		if len(d.Notes) != want || want == 1 && endMark(d.Notes[0].Text) != '.' {
			t.Errorf("%q has the notes %+v", notes, d.Notes)
		}
		if got := d.Paragraphs[3].Text; !strings.HasSuffix(got, "pour tous, entre autres, les États de la région et l'application de la Convention sur les lacs,") {
			t.Errorf("with %q the recital is %q", notes, got)
		}
		checkLaws(t, text)
	}
}

// Of the marks of an extract without their notes, those before marks of punctuation
// tell which numbers between words are marks too; a day is none, nor is a number
// that comes twice.
func TestLooseMarksBetweenWords(t *testing.T) {
	for words, want := range map[string]string{
		"la Charte 1 , le Pacte 2 et le Statut 3 ,":                                  "1 2 3",
		"la Charte 1 et le Pacte de 1966 2 , qui":                                    "1 2",
		"la Charte 1 , le 2 mai, du 2 au 4 mai, le Statut 3 ,":                       "1 3",
		"la Charte 1 , l'article 2 du Pacte et l'article 2 du Statut, les actes 3 ,": "1 3",
		"la Charte 1 , le 2 e Pacte, le Pacte 2 et le Statut 3 ,":                    "1 2 3", // one that goes on as after a mark
		"la Charte 1 , le Pacte 2 et le Statut 3 et la Convention 5 et":              "1 2 3", // behind the last before a mark
		"la Charte 1 , pendant 2 ans, entre 2 et 5 ans,":                             "1",
	} {
		text := strings.Replace(extract, "importante pour tous,", words, 1)
		var got []string
		for _, m := range parseExtract(text).Paragraphs[3].Marks {
			got = append(got, m.Label)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q calls %v", words, got)
		}
		checkLaws(t, text)
	}
}

// The hyphens that an extract has lost are put back where the text, or the language,
// makes compounds of the two parts; each is a problem that tells so.
func TestHyphensOfExtract(t *testing.T) {
	for words, want := range map[string]string{
		"la soixante-dixseptième et la vingttroisième session": "la soixante-dix-septième et la vingt-troisième session",
		"la vingtième, la dixième et le dixième,":              "la vingtième, la dixième et le dixième,",
		"au quatrevingtième anniversaire,":                     "au quatre-vingtième anniversaire,",
		"le HautCommissariat et la GrandeBretagne,":            "le Haut-Commissariat et la Grande-Bretagne,",
		"l'ONUFemmes, l'UNESCO et HeforShe,":                   "l'ONUFemmes, l'UNESCO et HeforShe,", // names
		"le bienêtre et le bien-être,":                         "le bien-être et le bien-être,",
		"le bienvenu, bienvenu et bien-venu,":                  "le bienvenu, bienvenu et bien-venu,", // more often so
		"la nonimportante, qui est importante":                 "la non-importante, qui est importante",
		"celuici et ceux-là, nonobstant":                       "celui-ci et ceux-là, nonobstant",
		"la période 20172030, le no 20170301":                  "la période 2017-2030, le no 20170301",
		"au XXI e siècle, à la 46 e séance, I e":               "au XXIe siècle, à la 46e séance, I e",
	} {
		text := strings.Replace(extract, "Convention sur les mers, qui est importante pour tous,", words, 1)
		d := parseExtract(text)
		if got, _, _ := strings.Cut(strings.TrimPrefix(d.Paragraphs[3].Text, "Rappelant la  "), " entre autres"); strings.TrimPrefix(got, "Rappelant la ") != want {
			t.Errorf("%q is %q, want %q", words, got, want)
		}
		put := strings.Count(want, "-") - strings.Count(words, "-")
		told := 0
		for _, p := range d.Problems {
			if strings.HasPrefix(p.What, "a hyphen that was lost") {
				told++
			}
		}
		if told != put {
			t.Errorf("%q: %d of %d hyphens are told: %v", words, told, put, d.Problems)
		}
		checkLaws(t, text)
	}
}

// TestFrontMatterEnd tells front matter from a rule that a text opens with.
func TestFrontMatterEnd(t *testing.T) {
	for text, want := range map[string]int{
		"---\nsymbol: A/65/1\n---\nText.\n":                   3,
		"---\ntitle: Tides\n  and currents\n---\nText.\n":     4, // a value goes on in an indented line
		"---\nTides\n---\nText.\n":                            0,
		"---\nsymbol: A/65/1\nwork: done\n":                   0,
		"---\n" + strings.Repeat("field: x\n", 200) + "---\n": 0,
		"Text.\n": 0,
	} {
		if got := frontMatterEnd(text, makeRows(text, 0)); got != want {
			t.Errorf("%q has %d rows of front matter, want %d", text, got, want)
		}
	}
}
