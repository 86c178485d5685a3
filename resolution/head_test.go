package resolution

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// act returns the act of a text in export form that says the lines; a line that
// starts with a tab is a paragraph.
func act(lines ...string) *Act {
	d := Parser{Language: symbol.English}.Parse("[DU1]\n" + strings.Join(lines, "\n") + "\n")
	if len(d.Acts) == 0 {
		return &Act{}
	}
	return &d.Acts[0]
}

// TestNumberAndTitle reads the numbers and titles that organs have had, in the
// order of the years.
func TestNumberAndTitle(t *testing.T) {
	const organ, text = "\tThe General Assembly,", "\tDecides to meet."
	for _, test := range []struct {
		number, title string
		lines         []string
	}{
		{"7 (1946)", "", []string{"7 (1946). Resolution of 26 June 1946", "\tThe Security Council,", text}},
		{"428 (V)", "Statute of the Office", []string{"428 (V). Statute of the Office", organ, text}},
		{"2200 A (XXI)", "Covenants", []string{"2200 A (XXI). Covenants", organ, text}},
		{"3362 (S-VII)", "Development", []string{"3362 (S-VII). Development", organ, text}},
		{"1373 (2001)", "", []string{"Resolution 1373 (2001)", "\tThe Security Council,", text}},
		{"65/124", "Tides", []string{"65/124.\tTides", organ, text}},
		{"65/124", "Tides and the currents of the sea", []string{"65/124.\tTides and", "the currents", "of the sea", organ, text}},
		{"15/5", "Forensic genetics", []string{"15/5", "Forensic genetics", "\tThe Human Rights Council,", text}},
		{"S-33/1", "Fog", []string{"S-33/1.", "Fog", "\tThe Human Rights Council,", text}},
		{"ES-11/5", "Fog", []string{"ES-11/5", "Fog", organ, text}},
		{"27/2", "Atmosphere", []string{"Decision 27/2: Atmosphere", "\tThe Governing Council,", text}},
		{"1/CP.21", "Adoption", []string{"Decision 1/CP.21", "Adoption", "\tThe Conference of the Parties,", text}},
		{"PRST 19/1", "Fog", []string{"Statement by the President", "PRST 19/1. Fog", "\tThe Human Rights Council,", text}},
		{"", "Statement by the President of the Security Council", []string{"Statement by the President of the Security Council", "\tAt its meeting it met."}},
		{"", "The right to a lantern", []string{"Chile: draft resolution", "The right to a lantern", organ, text}},
		{"", "", []string{"1950 (V. Title", organ, text}},
		{"", "", []string{"12 (VI). ", organ, text}},
		{"", "", []string{"PRST", organ, text}},
		{"", "", []string{"Resolution adopted by the General Assembly", organ, text}},
	} {
		a := act(test.lines...)
		if a.Number() != test.number || a.Title() != test.title {
			t.Errorf("%q has number %q and title %q, want %q and %q", test.lines, a.Number(), a.Title(), test.number, test.title)
		}
	}
}

// TestEnacting finds the line with the organ's name. An organ that no table has
// is one where its name is in capitals and a text begins after it.
func TestEnacting(t *testing.T) {
	for line, want := range map[string]bool{
		"\tThe General Assembly,":                           true,
		"\tThe General Assembly":                            true,
		"\tTHE GENERAL ASSEMBLY,":                           true,
		"\tThe General Assembly:":                           true,
		"\tThe Commission on the Status of Women,":          true,
		"\tThe Conference of the Parties,":                  true,
		"\tThe Conference of the Parties":                   false,
		"\tThe buoys of the strait,":                        false,
		"\tThe " + strings.Repeat("High ", 50) + "Council,": false,
	} {
		if a := act("Resolution 74/3", line, "\tDecides to meet."); (a.Body.Enacting.Plain != "") != want {
			t.Errorf("%q is the line with the organ's name: %t", line, !want)
		}
	}
	if a := act("Resolution 74/3", "\tThe Lighthouse Board,", "\tIt is late."); a.Body.Enacting.Plain != "" {
		t.Error("an unknown organ speaks without a verb")
	}
}

// TestMastheadAbove keeps the lines above a text together, where the masthead is
// in no form that is known: they end in commas, and are indented.
func TestMastheadAbove(t *testing.T) {
	a := act("Human Rights Council", "Promotion and protection of all rights, civil,", "\tpolitical, economic, social and cultural rights,", "\tincluding the right to development",
		"Resolution adopted by the Human Rights Council", "8/1.\tFog", "\tThe Human Rights Council,", "\tDecides to meet.")
	if len(a.Head) != 6 || a.Title() != "Fog" || len(a.Body.Paragraphs) != 1 {
		t.Errorf("%d lines above the text, title %q", len(a.Head), a.Title())
	}
}

// TestSponsors splits the names of those that submit a draft.
func TestSponsors(t *testing.T) {
	for line, want := range map[string]string{
		"Chile: draft resolution":                                                                                       "Chile",
		"Chile and Peru: draft resolution":                                                                              "Chile|Peru",
		"Antigua and Barbuda: draft resolution":                                                                         "Antigua and Barbuda",
		"Chile and Antigua and Barbuda: draft decision":                                                                 "Chile|Antigua and Barbuda",
		"Chile,* Peru* and Bosnia and Herzegovina: revised draft resolution":                                            "Chile|Peru|Bosnia and Herzegovina",
		"Bolivia (Plurinational State of), Iran (Islamic Republic of): draft resolution":                                "Bolivia (Plurinational State of)|Iran (Islamic Republic of)",
		"Chile and Egypt (on behalf of the Group of 77 and China): draft resolution":                                    "Chile|Egypt (on behalf of the Group of 77 and China)",
		"United Kingdom of Great Britain and Northern Ireland and Uruguay: amendments to draft resolution A/C.3/85/L.9": "United Kingdom of Great Britain and Northern Ireland|Uruguay",
		"Draft resolution submitted by the Chair":                                                                       "the Chair",
		"Resolution adopted by the General Assembly on 3 May 2031":                                                      "",
	} {
		if got := strings.Join(act(line, "\tThe General Assembly,", "\tDecides to meet.").Sponsors(symbol.English), "|"); got != want {
			t.Errorf("%q is submitted by %q, want %q", line, got, want)
		}
	}
}
