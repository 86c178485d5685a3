package main

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// record shows how an act came to be adopted and how it was voted on: a line for
// each step, which only files of AKN4UN tell, and for each vote, which some texts
// tell in lines under them. Who voted how is left to the other forms.
func (v *view) record(r *resolution.Record) {
	for i := range r.Steps {
		s := &r.Steps[i]
		v.recorded(s.Date.String(), s.Outcome, s.Document, s.At, s.By)
	}
	for i := range r.Votings {
		// The names are those of AKN4UN, in which files and texts agree.
		line := []string{r.Votings[i].Outcome}
		for _, c := range r.Votings[i].Counts {
			line = append(line, c.Choice+" "+strings.TrimLeft(c.Number, "0")+strings.Repeat("0", zero(c.Number)))
		}
		v.recorded(line...)
	}
	if len(r.Steps)+len(r.Votings) > 0 {
		v.gap()
	}
}

// zero returns 1 for a number of zeros alone, "000", of which one is shown.
func zero(number string) int {
	if number != "" && strings.Trim(number, "0") == "" {
		return 1
	}
	return 0
}

// recorded shows a line of the fields that say something.
func (v *view) recorded(fields ...string) {
	v.begin(2*step, 3*step)
	separator := ""
	for _, field := range fields {
		if field != "" {
			v.words(separator+field, faint)
			separator = ", "
		}
	}
	v.end()
}
