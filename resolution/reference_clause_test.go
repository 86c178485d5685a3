package resolution

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// clausesText is a resolution that cites its own clauses in the ways there are.
const clausesText = `Resolution adopted by the General Assembly on 1 May 2020

80/300.	Use of outer forms

	The General Assembly,

	Recalling the annex to the present resolution,

I

Forms

	1.	Decides to use forms, subject to paragraph 3 (b) below;
	2.	Requests all to do as in paragraphs 1 to 3 of the present resolution;
	3.	Also requests:
	(a)	That forms be used as in subparagraph (b) below;
	(b)	That they be printed as in paragraphs 1 and 2 above;

II

Other forms

	4.	Decides also to act upon paragraph 3 (a) and (b) of section I above;
	5.	Takes note of section I of the present resolution, and of paragraph 9 above.

64th plenary meeting
1 May 2020

Annex

Rules of forms

	1.	A form is printed, as in paragraph 2 below.
	2.	It is read, as paragraph 4 of the present resolution has it, and paragraph 5 above.
`

// What each citation of a clause of this document leads to: the section in which
// it stands comes first, and an annex has its own paragraphs.
func TestOwnClauses(t *testing.T) {
	d := Parse(clausesText)
	var got []string
	for text := range d.Texts() {
		for _, r := range text.References {
			if r.Kind == OwnReference {
				got = append(got, r.Pinpoint+" = "+strings.Join(r.Clauses, " "))
			}
		}
	}
	want := []string{
		"annex = att_1",
		"paragraph 3 (b) = para_3__list_1__point_b",
		"paragraphs 1 to 3 = para_1 para_2 para_3",
		"subparagraph (b) = para_3__list_1__point_b",
		"paragraphs 1 and 2 = para_1 para_2",
		"paragraph 3 (a) and (b) of section I = para_3__list_1__point_a para_3__list_1__point_b",
		"section I = sec_I",
		"paragraph 9 = ",
		"paragraph 2 = att_1__para_2",
		"paragraph 4 = para_4",
		"paragraph 5 = ",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	checkOwnClauses(t, d)
}

// checkOwnClauses holds the law of clauses: each identifier is that of a part of
// the page.
func checkOwnClauses(t *testing.T, d *Document) {
	t.Helper()
	page := ""
	for text := range d.Texts() {
		for _, r := range text.References {
			for _, id := range r.Clauses {
				if page == "" {
					page = string(HTML(d))
				}
				if !strings.Contains(page, ` id="`+id+`"`) {
					t.Errorf("%q cites %q, which the page does not have", r.Phrase, id)
				}
			}
		}
	}
}

// The law holds for the documents that we wrote; package akn holds it for
// published ones.
func TestOwnClausesOfDocuments(t *testing.T) {
	for _, text := range documents(t, "../testdata/*.txt") {
		checkOwnClauses(t, Parse(text))
	}
}

// The law holds for any text, and reading it takes time in proportion to it.
func FuzzOwnClauses(f *testing.F) {
	f.Add(clausesText)
	f.Add("---\n2 the annex to the present resolution")                                // notes of no act
	f.Add(" 00\n0\t\n 0\n 0\n\t3)\t\n\t000\n\x00\t\n 0\n\tparagraph3 of Above0000, 1") // a number in the preamble of a section
	f.Fuzz(func(t *testing.T, text string) { checkOwnClauses(t, Parse(text)) })
}

// Numbers that two sections have tell nothing alone; ranges are of numbers, and
// not too long.
func TestCitedRange(t *testing.T) {
	for _, test := range []struct {
		first, last string
		want        []string
	}{
		{"3", "", []string{"3"}},
		{"3", "5", []string{"3", "4", "5"}},
		{"5", "3", []string{"5", "3"}},
		{"1", "9999", []string{"1", "9999"}},
		{"3(a)", "3(c)", []string{"3(a)", "3(c)"}},
	} {
		if diff := cmp.Diff(test.want, slices.Collect(citedRange(test.first, test.last))); diff != "" {
			t.Errorf("%s to %s: %s", test.first, test.last, diff)
		}
	}
}
