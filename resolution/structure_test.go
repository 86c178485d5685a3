package resolution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/undoc-go/undoc/symbol"
)

// TestStructure reads what stands under what where numbers alone tell it.
func TestStructure(t *testing.T) {
	for _, test := range []struct {
		why   string
		lines []string
		want  string
	}{
		{"a list goes on after a paragraph in it", []string{"\t1.\tDecides:", "\t\t(a)\tOne;", "\t\t\t(i)\tTwo;", "\tand so on;", "\t\t\t(ii)\tThree;", "\tto wit;", "\t\t(b)\tFour."}, `
operative [1.] Decides:
  item [(a)] One;
    item [(i)] Two;
      then
        paragraph and so on;
    item [(ii)] Three;
    then
      paragraph to wit;
  item [(b)] Four.`},
		{"a list that starts again is under the paragraph before it", []string{"\t1.\tDecides:", "\t\t(a)\tOne;", "\tAnd:", "\t\t(a)\tTwo;", "\t\t(b)\tThree."}, `
operative [1.] Decides:
  item [(a)] One;
  then
    paragraph And:
      item [(a)] Two;
      item [(b)] Three.`},
		{"items right under a heading are items", []string{"Fog", "\t\t(a)\tOne;", "\t\t(b)\tTwo."}, `
section
  heading Fog
  item [(a)] One;
  item [(b)] Two.`},
		{"a heading without a number stands over the first of numbered ones", []string{"Programme", "I.\tLamps", "\t1.\tOne.", "II.\tOil", "\t2.\tTwo.", "Follow-up", "\t3.\tThree."}, `
section
  heading Programme
  section
    heading [I.] Lamps
    operative [1.] One.
  section
    heading [II.] Oil
    operative [2.] Two.
    section
      heading Follow-up
      operative [3.] Three.`},
		{"a Roman numeral needs no stop", []string{"I Lamps", "\t1.\tOne.", "A.\tOil", "\t2.\tTwo.", "II Oil", "\t3.\tThree."}, `
section
  heading I Lamps
  operative [1.] One.
  section
    heading [A.] Oil
    operative [2.] Two.
section
  heading II Oil
  operative [3.] Three.`},
		{"the number of an annex is a heading wherever it stands", []string{"\t1.\tDecides to meet.", "\tAnnex I", "\tLamps."}, `
operative [1.] Decides to meet.
annex
  division Annex I
  paragraph Lamps.`},
		{"no preamble begins with a sentence", []string{"\tIt stated:", "\t“The Council regrets,"}, `
paragraph It stated:
paragraph “The Council regrets,`},
		{"what follows the colon of a paragraph without a number is under it", []string{"\tRequests the Secretary-General:", "\tTo report;", "\tInvites States to report."}, `
operative Requests the Secretary-General:
  then
    paragraph To report;
operative Invites States to report.`},
		{"a report has several drafts", []string{"Draft resolution I", "Fog", "\tThe General Assembly,", "\tRecalling fog,", "\t1.\tNotes fog.", "Draft resolution II", "Tides", "\tThe General Assembly,", "\tNotes tides."}, `
section
  division Draft resolution I
  heading Fog
  enacting The General Assembly,
  preamble
    preambular Recalling fog,
  operative [1.] Notes fog.
section
  division Draft resolution II
  heading Tides
  enacting The General Assembly,
  operative Notes tides.`},
		{"an act in an act has its own preamble", []string{"\tRecommends the following draft:", "\tThe General Assembly,", "\tRecalling fog,", "\t1.\tNotes fog."}, `
operative Recommends the following draft:
section
  enacting The General Assembly,
  preamble
    preambular Recalling fog,
  operative [1.] Notes fog.`},
	} {
		outline := outlineOf(Parser{Language: symbol.English}.Parse("[DU1]\n\tThe Economic and Social Council\n" + strings.Join(test.lines, "\n") + "\n"))
		outline = strings.TrimPrefix(outline, "act\n  body\n    enacting The Economic and Social Council\n")
		got := "\n" + strings.TrimSuffix(dedent(outline), "\n")
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.why, diff)
		}
		laws(t, "[DU1]\n\tThe Economic and Social Council\n"+strings.Join(test.lines, "\n")+"\n")
	}
}

// dedent takes the indent of a body from the lines of an outline, and that of an
// act from those of its annexes.
func dedent(outline string) string {
	var b strings.Builder
	indent := 4
	for line := range strings.Lines(outline) {
		if strings.HasPrefix(line, "  annex") {
			indent = 2
		}
		b.WriteString(line[indent:])
	}
	return b.String()
}
