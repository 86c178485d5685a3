package ods

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Records of ODS, in the order of their fields.
func TestRecord(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       Masthead
		titles     []string
	}{
		{
			"two records", "CDS1: A/70/1\nDS1: A/70/1\nPubDate: 05/11/2015\nAgitem1: 12\nTitle: Matters of the sea\nJNE: N1535298\n\fCDS1: A/70/2\nTitle: Matters of the land\n",
			Masthead{Symbols: symbols("A/70/1"), Issued: Date{2015, 11, 5}, AgendaItems: []string{"12"}, Job: job("15-35298 (E)")},
			[]string{"Matters of the sea", "Matters of the land"},
		},
		{
			"a double symbol in two fields", "CDS1: A/65/901\nCDS2: S/2010/245\nTitle: A letter\n",
			Masthead{Symbols: symbols("A/65/901", "S/2010/245")}, []string{"A letter"},
		},
		{
			"marks of the system on symbols", "CDS1: A/65/1(SUPP)\nDS1: A/65/1 (A)\nTitle: A supplement\n",
			Masthead{Symbols: symbols("A/65/1")}, []string{"A supplement"},
		},
		{
			"numbers of all languages: that of the text", "CDS1: A/65/1\nDS1: A/65/1\nJNA: N1051996\nJNC: N1051997\nJNE: N1051998\nJNF: N1051999\n",
			Masthead{Symbols: symbols("A/65/1"), Job: job("10-51998 (E)")}, nil,
		},
		{
			"none in the language of the text: the first", "CDS1: A/65/1\nDS1: A/65/1\nJNF: N1051999\nJNS: N1052001\n",
			Masthead{Symbols: symbols("A/65/1"), Job: job("10-51999 (F)")}, nil,
		},
		{
			"zero bytes and escapes", "CDS1: \x00A/65/1\x1b\nDS1: A/65/1\nTitle: The sea\nJNE: \x00N1051998\n",
			Masthead{Symbols: symbols("A/65/1"), Job: job("10-51998 (E)")}, []string{"The sea"},
		},
		{
			"fields that say nothing", "CDS1: A/65/1\nDS1:\nJNE: none\nTitle:\nTitle: The sea\n",
			Masthead{Symbols: symbols("A/65/1")}, []string{"The sea"},
		},
		{
			"days that do not exist", "CDS1: A/65/1\nPubDate: 32/01/2015\nPubDate: 1/2\nTitle: The sea\n",
			Masthead{Symbols: symbols("A/65/1")}, []string{"The sea"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := Parse(c.text)
			if diff := cmp.Diff(c.want, d.Masthead, equal); diff != "" || d.Form != Record {
				t.Errorf("%v: -want +got:\n%s", d.Form, diff)
			}
			if diff := cmp.Diff(c.titles, outline(d)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			checkLaws(t, c.text)
		})
	}
}

func job(s string) JobNumber {
	j, err := ParseJobNumber(s)
	if err != nil {
		panic(err)
	}
	return j
}
