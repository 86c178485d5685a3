package resolution

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// seed returns the document that the library began with.
func seed(t *testing.T) *Document {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(shared, "seed/A_RES_65_124.txt"))
	if err != nil {
		t.Skip("the published documents are not here")
	}
	return Parse(string(text))
}

func check[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if diff := cmp.Diff(want, got, comparable); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestSeedMasthead(t *testing.T) {
	m := seed(t).Masthead
	check(t, "symbol", m.Symbol(), symbol.MustParse("A/RES/65/124"))
	check(t, "job number", m.Job.Tag(), "N1051998E")
	check(t, "printed job number", m.Job.Printed(), "10-51998")
	check(t, "duty station", m.Job.Station().Place(symbol.English), "New York")
	check(t, "year of the job number", m.Job.Year(), 2010)
	check(t, "language of the job number", m.Job.Language(), symbol.English)
	check(t, "organ", m.Organ, "General Assembly")
	check(t, "distribution", m.Distribution, "General")
	check(t, "session", m.Session, symbol.NewSession(symbol.Regular, 65))
	check(t, "date of issue", m.Issued, ods.Date{Year: 2011, Month: 2, Day: 15})
	check(t, "agenda item", m.AgendaItems, []string{"122 (v)"})
}

func TestSeedAct(t *testing.T) {
	d := seed(t)
	if len(d.Acts) != 1 {
		t.Fatalf("%d acts, want one", len(d.Acts))
	}
	a := &d.Acts[0]
	check(t, "number", a.Number(), "65/124")
	check(t, "title", a.Title(), "Cooperation between the United Nations and the Shanghai Cooperation Organization")
	check(t, "adoption", a.Adoption(d.Language), Adoption{"General Assembly", ods.Date{Year: 2010, Month: 12, Day: 13}, "13 December 2010", "64th plenary meeting"})
	source := a.Line(SourceLine).Text.Plain
	start, end, _ := SourceDocuments(source)
	check(t, "source", source[start:end], "A/65/L.29")
	check(t, "openings of the preamble", openings(a.Body.Preamble), []string{
		"Recalling", "Recalling also", "Recalling further", "Taking into consideration", "Recalling", "Noting with satisfaction", "Noting", "Convinced"})
	check(t, "openings of the operative part", openings(a.Body.Paragraphs), []string{
		"Takes note", "Welcomes", "Emphasizes", "Proposes", "Requests", "Decides"})
	check(t, "further verbs", further(append(a.Body.Preamble, a.Body.Paragraphs...)), []string{"recalling", "proposes", "recommends"})
}

func openings(clauses []Clause) []string {
	var phrases []string
	for i := range clauses {
		phrases = append(phrases, clauses[i].Text.Verbs[0].Phrase)
	}
	return phrases
}

func further(clauses []Clause) []string {
	var phrases []string
	for i := range clauses {
		for _, v := range clauses[i].Text.Verbs[1:] {
			phrases = append(phrases, v.Phrase)
		}
	}
	return phrases
}

func TestSeedReferences(t *testing.T) {
	type reference struct{ Symbol, Date, Verb string }
	d := seed(t)
	var got []reference
	for _, c := range d.Acts[0].Body.Preamble {
		for _, r := range c.Text.References {
			if r.Kind == CharterReference {
				continue // "the Charter" has no symbol
			}
			got = append(got, reference{r.Symbols[0].String(), r.Date.String(), r.Verb})
		}
	}
	check(t, "references of the preamble", got, []reference{
		{"A/RES/59/48", "2004-12-02", "recall"},
		{"A/RES/61/210", "2006-12-20", "recall"},
		{"A/RES/64/183", "2009-12-18", "recall"},
	})
}

func TestSeedNote(t *testing.T) {
	d := seed(t)
	calls := d.Acts[0].Body.Preamble[5].Text
	check(t, "words before the mark", calls.Plain[calls.Marks[0].Offset-len("Charter,"):calls.Marks[0].Offset], "Charter,")
	r := d.Notes[0].Text.References[0]
	check(t, "documents of the note", r.Symbols, []symbol.Symbol{symbol.MustParse("A/55/1010"), symbol.MustParse("S/2001/667")})
	check(t, "place in them", r.Pinpoint, "annex I, para. 5")
}

func TestSeedSessions(t *testing.T) {
	var got []symbol.Session
	for _, c := range seed(t).Acts[0].Body.Paragraphs {
		for m := range symbol.FindSessions(c.Text.Plain, symbol.English) {
			got = append(got, m.Session)
		}
	}
	sixtySeventh := symbol.NewSession(symbol.Regular, 67)
	check(t, "sessions", got, []symbol.Session{sixtySeventh, sixtySeventh})
}
