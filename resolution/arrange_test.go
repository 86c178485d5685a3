package resolution

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/undoc-go/undoc/symbol"
)

// numbered returns a clause of a kind with a number, words and items.
func numbered(kind ClauseKind, label, words string, items ...Clause) Clause {
	return Clause{Kind: kind, Label: label, Text: Text{Plain: words}, Items: items}
}

// TestArrange arranges rows as word processors have them: headings among paragraphs,
// tables, lists that begin inside a paragraph and go on beside it.
func TestArrange(t *testing.T) {
	table := Clause{Kind: Table, Rows: []Text{{Plain: "Port\tDepth"}, {Plain: "Ash\t4"}}}
	for _, test := range []struct {
		name    string
		row     func(p *Paragraphs)
		annexes bool
		want    string
	}{
		{"sections under their numbers", func(p *Paragraphs) {
			p.AddClause(numbered(Paragraph, "", "Recalling the tides,"))
			p.AddHeading("", Text{Plain: "Part\u00a0I"})
			p.AddClause(numbered(Paragraph, "1.", "Decides to meet;"))
			p.AddHeading("A.", Text{Plain: "Harbours"})
			p.AddClause(numbered(Paragraph, "2.", "Requests maps."))
		}, false, "body\n  preamble\n    preambular Recalling the tides,\n  section\n    division Part I\n    operative [1.] Decides to meet;\n    section\n      heading [A.] Harbours\n      operative [2.] Requests maps.\n"},
		{"annexes behind the text", func(p *Paragraphs) {
			p.AddClause(numbered(Paragraph, "1.", "Adopts the plan."))
			p.AddHeading("", Text{Plain: "Annex"})
			p.AddHeading("", Text{Plain: "Plan"})
			p.AddClause(numbered(Paragraph, "1.", "Ports are safe."))
		}, false, "body\n  operative [1.] Adopts the plan.\nannex\n  division Annex\n  heading Plan\n  operative [1.] Ports are safe.\n"},
		{"annexes alone", func(p *Paragraphs) {
			p.AddClause(numbered(Paragraph, "", "Ports are safe."))
		}, true, "body\nannex\n  paragraph Ports are safe.\n"},
		{"tables beside one another are one", func(p *Paragraphs) {
			p.AddClause(numbered(Paragraph, "1.", "Notes the depths:"))
			p.AddClause(table)
			p.AddClause(table)
		}, false, "body\n  operative [1.] Notes the depths:\n  table\n    row Port | Depth\n    row Ash | 4\n    row Port | Depth\n    row Ash | 4\n"},
		{"a list that goes on behind a paragraph", func(p *Paragraphs) {
			p.AddClause(numbered(Paragraph, "1.", "Requests:", numbered(Item, "(a)", "Maps;"), numbered(Item, "(b)", "Charts:")))
			p.AddClause(numbered(Paragraph, "", "Of ports;"))
			p.AddClause(numbered(Paragraph, "(c)", "Lanterns."))
		}, false, "body\n  operative [1.] Requests:\n    item [(a)] Maps;\n    item [(b)] Charts:\n      then\n        paragraph Of ports;\n    item [(c)] Lanterns.\n"},
		{"a list of its own behind a paragraph", func(p *Paragraphs) {
			p.AddClause(numbered(Paragraph, "1.", "Requests:", numbered(Item, "(a)", "Maps;")))
			p.AddClause(numbered(Paragraph, "", "And of the Board:"))
			p.AddClause(numbered(Paragraph, "(a)", "Lanterns."))
		}, false, "body\n  operative [1.] Requests:\n    item [(a)] Maps;\n    then\n      paragraph And of the Board:\n        item [(a)] Lanterns.\n"},
	} {
		var p Paragraphs
		test.row(&p)
		body, annexes := p.Arrange(symbol.English, test.annexes)
		var o outline
		o.section(0, "body", &body)
		for i := range annexes {
			o.section(0, "annex", &annexes[i])
		}
		if diff := cmp.Diff(test.want, o.String()); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}
