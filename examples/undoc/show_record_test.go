package main

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// TestShowRecord shows the steps and the votes that a file of AKN4UN tells.
func TestShowRecord(t *testing.T) {
	d := resolution.Parse(read(t, documents+"plain.txt"))
	d.Acts[0].Record = resolution.Record{
		Steps: []resolution.Step{{Outcome: "adopted", Document: "A/65/PV.41"}},
		Votings: []resolution.Voting{{Outcome: "adoptedRecordedVote", Counts: []resolution.Count{
			{Choice: "inFavour", Number: "015"}, {Choice: "against", Number: "000"}, {Choice: "abstaining"},
		}}},
	}
	got := good(t, string(akn.Format(d)), "show", "-")
	want := "        adopted, A/65/PV.41\n        adoptedRecordedVote, inFavour 15, against 0, abstaining\n"
	if !strings.Contains(got, want) {
		t.Errorf("%q is not in\n%s", want, got)
	}
}
