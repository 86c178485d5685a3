package ods

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// opensAsOldClause knows the verbs of the documents of the Official Records that
// are made here.
func opensAsOldClause(line string) bool {
	word, _, _ := strings.Cut(line, " ")
	switch word {
	case "Noting", "Concerned", "Mindful", "Having", "Takes", "Calls", "Decides", "Notes":
		return true
	}
	return false
}

// Copies out of the Official Records: columns, misread marks, notes of other
// pages.
func TestOfficialRecords(t *testing.T) {
	for name, want := range map[string][]string{
		"official-records.txt": {
			"Resolution 996 (1990) of 30 February 1990",
			"The Security Council,",
			"Having examined the report of the commission on the common sea,{28}{29}",
			"Noting the statement made by the President of the Council on 20 January 1990,{30}", // a word broken at the end of a line
			"Concerned about the fishing grounds of the coastal States that take part in the work of the commission, which have Members of their own in its secretariat and at its meetings, and about the common sea as a whole,", // a column ends in the sentence
			"Mindful of the future of the sea,{77}",                     // its note is missing
			"1, | Takes note of the report of the commission;",          // a stop misread
			"2. | Calls upon the coastal States to co-operate with it;", // the hyphen is the word's
			"3, | Decides to remain seized of the matter.",
			"Adapted at the 2999th meeting by 13 votes to none, with 2 abstentions (Chad, Peru)", // a letter misread
			"note 28: Ibid., document S/99901.",
			"note 29: Ibid., document S/99902.", // no heading "S/99902."
			"note 30: Ibid., 2998th meeting,",
			"note 31: One member did not participate in the voting.",
			"note 32: Other decisions on this matter were adopted in 1988.", // it stood under the other column
		},
		"official-records-1947.txt": {
			"996 (1947). Resolution of 30 June 1947",
			"(S/996]", // a bracket misread
			"Whereas the commission on the common sea has met, and",
			"Whereas its report has been examined by the members of the Council,",
			"The Security Council",
			"Notes that two bodies are at work on the matter:",
			"1. | The commission on the common sea;",
			"2. | The committee of good offices for the common sea.",
			"Adopted at the 199th meeting,",
		},
		"official-records-1993.txt": {
			"Resolution 997 (1993)",
			"20 December 1993", // on a line of its own
			"The Security Council,",
			"Noting the report of the commission on the sea,",
			"1. | Decides to remain seized of the matter.",
			"Adopted at the 1626th meeting,{3}", // a mark after the line that closes the text
			"note 3: In the absence of any objection, the President stated that the draft resolution was adopted unanimously.",
		},
		"official-records-chinese.txt": {
			"九九六(一九四七).一九四七年三月十日決議案",
			"〔S/996〕",
			"安全理事會,",
			"業已審議公海委員會之報告書,",
			"一. | 備悉該報告書;", // no space after the number
			"二. | 請委員會於下屆會前提出第二次報告書,其內容為:",
			"(a) | 各國之意見;",
			"(b) | 委員會之建議。",
			"第一九九次會議一致通過。",
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := Parser{Opens: opensAsOldClause}.Parse(texts(t, "../testdata/forms/"+name)[name])
			if diff := cmp.Diff(want, outline(d)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// outline returns a paragraph a line, with the marks in braces.
func outline(d *Document) (lines []string) {
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		line, at := "", 0
		for _, m := range p.Marks {
			line += p.Text[at:m.Offset] + "{" + m.Label + "}"
			at = m.Offset
		}
		line += p.Text[at:]
		if p.Label != "" {
			line = p.Label + " | " + line
		}
		lines = append(lines, line)
	}
	for i := range d.Notes {
		lines = append(lines, "note "+d.Notes[i].Label+": "+d.Notes[i].Text)
	}
	return lines
}

// Front matter may stand before a text in any form, and says what the text does
// not: the symbol, the language.
func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		name, text string
		form       Form
		symbol     string
		language   string
		want       []string
	}{
		{
			"a paragraph a line", "---\nlang: ru\nsymbol: S/RES/2999 (2030)\n---\nСовет Безопасности,\nссылаясь на свою резолюцию 2998 (2030),\nбудучи обеспокоен,\n1. постановляет продолжить работу.\n",
			Plain, "S/RES/2999 (2030)", "ru",
			[]string{"Совет Безопасности,", "ссылаясь на свою резолюцию 2998 (2030),", "будучи обеспокоен,", "1. | постановляет продолжить работу."},
		},
		{
			"lines of a page", "---\nsymbol: \"A/RES/99/1\"\nlang: en\n---\nThe General Assembly,\nRecalling the work that was done for the common sea and its\nfishing grounds, and all that has been said of them in\nyears that have gone by and in those to come, and also the\nwork of the committee of the whole on the sea,\n1. Decides to go on with the work on the sea and to look\nat what comes of it.\n",
			PDFRaw, "A/RES/99/1", "en",
			[]string{"The General Assembly,", "Recalling the work that was done for the common sea and its fishing grounds, and all that has been said of them in years that have gone by and in those to come, and also the work of the committee of the whole on the sea,", "1. | Decides to go on with the work on the sea and to look at what comes of it."},
		},
		{
			"paragraphs between blank lines", "---\nsymbol: S/2002/999 (=S/RES/999 (2002))\nlanguage: FR\n---\n\nLe Conseil de sécurité,\n\nRappelant la mer,\n\n1. Décide de demeurer saisi de la question.\n",
			Markdown, "S/2002/999", "fr",
			[]string{"Le Conseil de sécurité,", "Rappelant la mer,", "1. | Décide de demeurer saisi de la question."},
		},
		{"the script tells the language", "---\nsymbol: no symbol\n---\nحالة\n", Plain, "", "ar", []string{"حالة"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := Parser{Opens: opensAsClause}.Parse(c.text)
			if d.Form != c.form || d.Masthead.Symbol().String() != c.symbol || d.Language.Tag() != c.language {
				t.Errorf("%v, %v, %v", d.Form, d.Masthead.Symbol(), d.Language)
			}
			if diff := cmp.Diff(c.want, outline(d)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			checkLaws(t, c.text)
		})
	}
}
