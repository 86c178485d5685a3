package resolution

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/undoc-go/undoc/symbol"
)

// A document in each language with what that language does in its own way, in the
// order of the clauses: marks of direction, lengthened and pointed words and items
// in abjad order in Arabic; no spaces, wide punctuation and items in enclosed figures
// in Chinese; small letters behind an adverbial and letters that look alike in
// Russian; spaces before punctuation, and marks of notes before that, in French and
// Spanish. Each line of want is a clause: its identifier, its verb and what it cites.
func TestClausesOfLanguages(t *testing.T) {
	for _, test := range []struct {
		language symbol.Language
		text     string
		want     string
	}{
		{symbol.Arabic, `
	إن الجمعية العامة،
	إذ تشــير إلى قرارها 65/124` + "\u200f" + ` المؤرخ 13 كانون الأول/ديسمبر 2010(1)،
	وإذ تشير أيضًا إلى القرارين 217 ألف (د-3) و دإ-27/2،
	1 -	تحيط علمًا بمبلغ 500 002 2 دولار المشار إليه في الفقرتين 40 و 41 من القرار 65/901؛
	2 -	تُقرِّر ما يلي:
		(أ)	أن تعقد اجتماعا:
			’1‘	في الفقرتين 1 و 2 أعلاه؛
			’2‘	في غيرهما؛
		(ب)	أن تنظر في المسألة؛
		(ج)	أن ترجئها.
1 A/65/902.
`, `rec_1 recall [A/RES/65/124 2010-12-13] marks 1
rec_2 recall [A/RES/217 A (III)] [A/RES/S-27/2]
para_1 take note [A/RES/65/901 الفقرتين 40 و 41]
para_2 decide
para_2__list_1__point_أ
para_2__list_1__point_أ__list_1__point_1 [para_1 para_2]
para_2__list_1__point_أ__list_1__point_2
para_2__list_1__point_ب
para_2__list_1__point_ج
`},
		{symbol.Chinese, `
	大会，
	回顾其2010年12月13日第65/124号决议1 和第217 A(III)号决议，
	深为关切地注意到灯塔的状况，
	1.	又请秘书长：
		（a）	提出报告：
			㈠	说明上文第1段；
			㈡	说明其他；
		（b）	继续努力；
	2.	再次强烈敦促各国遵守第S-27/2号决议附件第3段。
1 A/65/902。
`, `rec_1 recall [A/RES/65/124 2010-12-13] [A/RES/217 A (III)] marks 1
rec_2 note
para_1 request
para_1__list_1__point_a
para_1__list_1__point_a__list_1__point_㈠ [para_1]
para_1__list_1__point_a__list_1__point_㈡
para_1__list_1__point_b
para_2 urge [A/RES/S-27/2 附件第3段]
`},
		{symbol.Russian, `
	Генеральная Ассамблея,
	ссылаясь на свою резолюцию 65/124 от 13 декабря 2010 года1 и доклад А/65/901,
	с удовлетворением отмечая резолюции 217 А (III) и S-27/2,
	1.	вновь настоятельно призывает государства-члены:
		а)	представить доклад:
			i)	согласно пункту 1 выше;
			ii)	в иных случаях;
		b)	продолжать;
		с)	отложить;
	2.	с признательностью принимает к сведению доклад.
1 A/65/902.
`, `rec_1 recall [A/RES/65/124 2010-12-13] [A/65/901] marks 1
rec_2 welcome [A/RES/217 A (III)] [A/RES/S-27/2]
para_1 reiterate
para_1__list_1__point_а
para_1__list_1__point_а__list_1__point_i [para_1]
para_1__list_1__point_а__list_1__point_ii
para_1__list_1__point_b
para_1__list_1__point_с
para_2 take note
`},
		{symbol.French, `
	L’Assemblée générale,
	Rappelant sa résolution 65/124 du 1er décembre 20101, et le rapport A/65/901,
	Profondément préoccupée par l’état des phares2,
	1.	Prie également le Secrétaire général :
		a)	De présenter un rapport :
			i)	Sur le paragraphe 1 ci-dessus ;
			ii)	Sur le reste ;
		b)	De poursuivre ses efforts ;
	2.	Se déclare convaincue de l’utilité de la résolution 1373 (2001) du Conseil de sécurité, en date du 28 septembre 2001.
1 A/65/902.
2 A/65/903.
`, `rec_1 recall [A/RES/65/124 2010-12-01] [A/65/901] marks 1
rec_2 be concerned marks 2
para_1 request
para_1__list_1__point_a
para_1__list_1__point_a__list_1__point_i [para_1]
para_1__list_1__point_a__list_1__point_ii
para_1__list_1__point_b
para_2 express [S/RES/1373 (2001) 2001-09-28]
`},
		{symbol.Spanish, `
	La Asamblea General,
	Recordando su resolución 65/124, de 1 de diciembre de 20101, y el informe A/65/901,
	Profundamente preocupada por el estado de los faros2,
	1.	Solicita también al Secretario General:
		a)	Que presente un informe:
			i)	Sobre el párrafo 1 supra;
			ii)	Sobre lo demás;
		b)	Que prosiga;
	2.	Expresa su convicción acerca de la utilidad de la resolución 1373 (2001) del Consejo de Seguridad, de 28 de septiembre de 2001.
1 A/65/902.
2 A/65/903.
`, `rec_1 recall [A/RES/65/124 2010-12-01] [A/65/901] marks 1
rec_2 be concerned marks 2
para_1 request
para_1__list_1__point_a
para_1__list_1__point_a__list_1__point_i [para_1]
para_1__list_1__point_a__list_1__point_ii
para_1__list_1__point_b
para_2 express [S/RES/1373 (2001) 2001-09-28]
`},
	} {
		text := "[DU1]" + test.text
		for name, language := range map[string]symbol.Language{"told": test.language, "recognised": symbol.Unspecified} {
			d := Parser{Language: language}.Parse(text)
			if diff := cmp.Diff(strings.Split(test.want, "\n"), strings.Split(clauseLines(d), "\n")); diff != "" || d.Language != test.language {
				t.Errorf("%v, %s, is %v:\n%s", test.language, name, d.Language, diff)
			}
		}
		if got := Format(Parse(text)); got != text {
			t.Errorf("%v: printed as\n%s", test.language, got)
		}
	}
}

// clauseLines returns the clauses of a document, a line each.
func clauseLines(d *Document) string {
	var b strings.Builder
	var ids IDs
	line := func(id string, c *Clause) {
		b.WriteString(id)
		if len(c.Text.Verbs) > 0 {
			b.WriteString(" " + c.Text.Verbs[0].Lemma)
		}
		for _, r := range c.Text.References {
			b.WriteString(" " + cited(r))
		}
		if len(c.Text.Marks) > 0 {
			fmt.Fprintf(&b, " marks %s", c.Text.Marks[0].Label)
		}
		b.WriteString("\n")
	}
	var items func(parent string, clauses []Clause)
	items = func(parent string, clauses []Clause) {
		for i := range clauses {
			id := ids.Labelled(parent+"__list_1", "point", clauses[i].Label, i)
			line(id, &clauses[i])
			items(id, clauses[i].Items)
		}
	}
	for _, a := range d.Acts {
		for i := range a.Body.Preamble {
			line(ids.Recital("rec"), &a.Body.Preamble[i])
		}
		for i := range a.Body.Paragraphs {
			c := &a.Body.Paragraphs[i]
			id := ids.Paragraph(c, "", i)
			line(id, c)
			items(id, c.Items)
		}
	}
	return b.String()
}

// cited returns what a reference cites: symbols with date and place, or clauses.
func cited(r Reference) string {
	parts := append([]string{}, r.Clauses...)
	for _, s := range r.Symbols {
		if r.Kind != OwnReference {
			parts = append(parts, s.String())
		}
	}
	if !r.Date.IsZero() {
		parts = append(parts, r.Date.String())
	}
	if r.Pinpoint != "" && r.Kind != OwnReference {
		parts = append(parts, r.Pinpoint)
	}
	return "[" + strings.Join(parts, " ") + "]"
}
