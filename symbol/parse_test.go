package symbol

import (
	"errors"
	"strings"
	"testing"
)

// The canonical spelling is the one that documents print. The cases follow the
// grammar.
func TestParse(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// Organs and bodies.
		{"A/65/124", "A/65/124"},
		{"a/65/124", "A/65/124"},
		{"CRC/C/GC/18", "CRC/C/GC/18"},
		{"E/CN.4/SUB.2/AC.2/1987/WP.4", "E/CN.4/Sub.2/AC.2/1987/WP.4"},
		{"TD/B/C.I/MEM.2/9", "TD/B/C.I/MEM.2/9"},
		{"GEGN.2/2025/92", "GEGN.2/2025/92"},
		{"IDB.45/7", "IDB.45/7"},
		{"UNEP/OZL.PRO.12/9", "UNEP/OzL.Pro.12/9"},
		{"UNEP(DEPI)/MED IG.22/28", "UNEP(DEPI)/MED IG.22/28"}, // a space that is meant
		{"TD/B/C.1/IRON ORE/2", "TD/B/C.1/Iron Ore/2"},
		{"E/ESCWA/CL3.SEP/2023/4", "E/ESCWA/CL3.SEP/2023/4"},
		{"E/ESCWA/SD/2002/WG.3-WOM/7", "E/ESCWA/SD/2002/WG.3-WOM/7"}, // no joint
		{"LC/G.2332-P", "LC/G.2332-P"},
		{"[E/]ECE/324", "ECE/324"}, // what a library supplies
		{"A/CONF.151/[PC/]WG.I/L.28", "A/CONF.151/WG.I/L.28"},
		{"E/C.12/[1996]/1", "E/C.12/1996/1"},
		{"A/XYZ/65/1", "A/XYZ/65/1"}, // a body that no table has

		// Sessions and years.
		{"A/520/REV.20", "A/520/Rev.20"}, // no session: only a change follows
		{"A/S-12/AC.1/42", "A/S-12/AC.1/42"},
		{"A/ES-10/648-S/2014/592", "A/ES-10/648-S/2014/592"},
		{"A/AC.105/XXII/INF.1", "A/AC.105/XXII/INF.1"},
		{"E/ECE/(43)/L.13", "E/ECE/(43)/L.13"},
		{"TD/B(S-XXXI)/1", "TD/B(S-XXXI)/1"},
		{"E/CN.4/RES/10/(XXXIV)", "E/CN.4/RES/10 (XXXIV)"}, // an optional slash
		{"E/CN.4/RES/10(XXXIV)", "E/CN.4/RES/10 (XXXIV)"},
		{"E/NL.1993/52-53", "E/NL.1993/52-53"},
		{"E/ECE/(1992-S)/L.1", "E/ECE/(1992-S)/L.1"},

		// Kinds.
		{"A/75/L22/Add.1", "A/75/L.22/Add.1"}, // the dot left out
		{"E/ESCWA/16/C.1/CRP/1", "E/ESCWA/16/C.1/CRP/1"},
		{"UNEP/EA.6/Res.9", "UNEP/EA.6/RES.9"},
		{"S/AGENDA/10026", "S/Agenda/10026"},
		{"E/ESCWA/SDD/2009/TECHNICAL PAPER.1", "E/ESCWA/SDD/2009/Technical Paper.1"},
		{"E/ESCWA/SDD/2009/TechnicalPaper.1", "E/ESCWA/SDD/2009/Technical Paper.1"},

		// Numbers and the letters of resolutions.
		{"CERD/C/ZMB/20–26", "CERD/C/ZMB/20-26"},
		{"A/C.5/44/35/Add.28A", "A/C.5/44/35/Add.28A"},
		{"A/RES/L.1A", "A/RES/L.1A"}, // no part of a resolution
		{"A/RES/75/290B", "A/RES/75/290 B"},
		{"A/RES/41/35[G]", "A/RES/41/35 G"},
		{"A/RES/34/222A-C", "A/RES/34/222 A-C"},
		{"A/RES/34/233I-XIV", "A/RES/34/233 I-XIV"},
		{"A/RES/44/194[III]", "A/RES/44/194 III"},
		{"A/RES/63/108[B-IV]", "A/RES/63/108 B-IV"},
		{"A/RES/2200A(XXI)", "A/RES/2200 A (XXI)"},
		{"A/RES/2200(XXI)[A]", "A/RES/2200 A (XXI)"}, // a catalogue puts the letter last
		{"A/RES/2453 A–B (XXIII)", "A/RES/2453 A-B (XXIII)"},
		{"A/RES/377 (V) A", "A/RES/377 A (V)"}, // the letter behind the session
		{"A/RES/3362(S-VII)", "A/RES/3362 (S-VII)"},
		{"S/RES/1373(2001)", "S/RES/1373 (2001)"},
		{"CCPR/C/101/D/1777/2008", "CCPR/C/101/D/1777/2008"},

		// Splits.
		{"A/64/439/Add.2(PartII)", "A/64/439/Add.2 (Part II)"},
		{"A/33/15[Vol.II(Part1)]", "A/33/15 (Vol. II (Part 1))"},
		{"A/74/6(INCOMESECT.2)", "A/74/6 (Income sect. 2)"},
		{"A/74/6 (Sect .35)", "A/74/6 (Sect. 35)"},
		{"A/74/6(Sect.3)/Add.4", "A/74/6 (Sect. 3)/Add.4"},
		{"S/PV.3745Resumption1", "S/PV.3745 (Resumption 1)"},
		{"A/80/6 (Foreword and introduction)", "A/80/6 (Foreword and introduction)"},
		{"A/37/7(SUPP)", "A/37/7 (Supp)"},
		{"JIU/REP/2019/1[EXPANDEDREPORT]", "JIU/REP/2019/1 (Expanded report)"},
		{"DP/FPA/2025/4 (Part I/Add.1)", "DP/FPA/2025/4 (Part I)/Add.1"},
		{"E/2002/41(A)", "E/2002/41(A)"}, // the language of one version

		// Changes.
		{"A/33/257/ADD.1/CORR.1", "A/33/257/Add.1/Corr.1"},
		{"E/OB/14/Add", "E/OB/14/Add."},
		{"E/ECE/324/Rev.1/Add.14/Rev.3/Amend.1/Corr.1", "E/ECE/324/Rev.1/Add.14/Rev.3/Amend.1/Corr.1"},
		{"A/AC.159/SR.198-228/CORRIGENDUM", "A/AC.159/SR.198-228/Corrigendum"},
		{"E/ECA/CM/11/10/SUMMARY", "E/ECA/CM/11/10/Summary"},
		{"A/80/605*", "A/80/605"},
		{"A/77/673/Add/1", "A/77/673/Add.1"},
		{"A/77/673/Add./1", "A/77/673/Add.1"},
		{"A/64/439/Add.2/PARTII", "A/64/439/Add.2 (Part II)"}, // brackets that a file name cannot have

		// Double symbols.
		{"A/55/1010-S/2001/667", "A/55/1010-S/2001/667"},
		{"A/71/86–E/2016/13", "A/71/86-E/2016/13"},
		{"A/47/277 - S/24111", "A/47/277-S/24111"},
		{"E/ESCWA/ID/1997/WG.1/2 E/ESCWA/ID/1998/1", "E/ESCWA/ID/1997/WG.1/2-E/ESCWA/ID/1998/1"},

		// Look-alikes and slips.
		{"А/65/124", "A/65/124"}, // a Cyrillic A
		{"A/62/419 (Part\u00a0I)", "A/62/419 (Part I)"},
		{"Ａ/65/124", "A/65/124"},
		{"A/65/124\u200f", "A/65/124"},
		{"A/36/632/Add.1//Corr.1", "A/36/632/Add.1/Corr.1"},
		{"A/39/L./7", "A/39/L/7"},
		{"A/74/9Add.1", "A/74/9/Add.1"},
		{"E/1987/Rev.l", "E/1987/Rev.1"},
		{"E/2002/41/Corr. 1", "E/2002/41/Corr.1"},
		{"E/ESCWA/C.1/15/4(Part II", "E/ESCWA/C.1/15/4 (Part II)"},
		{"E/ESCWA/28/6/", "E/ESCWA/28/6"},
		{" A/65/124. ", "A/65/124"},
	} {
		got, err := Parse(c.in)
		if got.String() != c.want || err != nil {
			t.Errorf("Parse(%q) = %q, %v; want %q", c.in, got, err, c.want)
		}
		if again, err := Parse(c.want); again != got || err != nil {
			t.Errorf("Parse(%q) = %q, %v; want %q", c.want, again, err, got)
		}
	}
}

// The accessors name the elements.
func TestAccessors(t *testing.T) {
	for _, c := range []struct {
		symbol, organ, session, number, letters, split, base string
		year                                                 int
		kind                                                 Kind
	}{
		{"A/65/124", "A", "65", "124", "", "", "A/65/124", 0, KindUnclassified},
		{"A/9601", "A", "", "9601", "", "", "A/9601", 0, KindUnclassified},
		{"A/72", "A", "", "72", "", "", "A/72", 0, KindUnclassified},
		{"E/1998/Rev.1", "E", "", "1998", "", "", "E/1998", 0, KindUnclassified},
		{"E/1987/13", "E", "1987", "13", "", "", "E/1987/13", 1987, KindUnclassified},
		{"A/C.3/65/L.29/Rev.1", "A", "65", "29", "", "", "A/C.3/65/L.29", 0, KindLimited},
		{"A/RES/2200 A (XXI)", "A", "21", "2200", "A", "", "A/RES/2200 A (XXI)", 0, KindResolution},
		{"A/RES/75/290 B", "A", "75", "290", "B", "", "A/RES/75/290 B", 0, KindResolution},
		{"A/RES/S-27/2", "A", "S-27", "2", "", "", "A/RES/S-27/2", 0, KindResolution},
		{"S/RES/1373 (2001)", "S", "2001", "1373", "", "", "S/RES/1373 (2001)", 2001, KindResolution},
		{"S/PRST/2004/36", "S", "2004", "36", "", "", "S/PRST/2004/36", 2004, KindStatement},
		{"S/PV.4385 (Resumption 1)", "S", "", "4385", "", "Resumption 1", "S/PV.4385 (Resumption 1)", 0, KindVerbatim},
		{"E/1980/C.2/SR.14", "E", "1980", "14", "", "", "E/1980/C.2/SR.14", 1980, KindSummary},
		{"A/64/439/Add.2 (Part II)", "A", "64", "439", "", "Part II", "A/64/439", 0, KindUnclassified},
		{"A/74/6 (Sect. 3)/Add.4", "A", "74", "6", "", "Sect. 3", "A/74/6 (Sect. 3)", 0, KindUnclassified},
		{"CCPR/C/101/D/1777/2008", "CCPR", "101", "1777/2008", "", "", "CCPR/C/101/D/1777/2008", 0, KindCommunication},
		{"CERD/C/BRA/CO/18-20", "CERD", "", "18-20", "", "", "CERD/C/BRA/CO/18-20", 0, KindConcludingObservations},
		{"LC/G.2332", "LC", "", "2332", "", "", "LC/G.2332", 0, KindUnclassified},
		{"NPT/CONF.2010/50 (Vol. I)", "NPT", "2010", "50", "", "Vol. I", "NPT/CONF.2010/50 (Vol. I)", 2010, KindUnclassified},
		{"UNEP/GCSS.X/5", "UNEP", "S-10", "5", "", "", "UNEP/GCSS.X/5", 0, KindUnclassified},
		{"TD/B(S-XXXI)/1", "TD", "S-31", "1", "", "", "TD/B(S-XXXI)/1", 0, KindUnclassified},
		{"E/CN.4/2005/NGO/3", "E", "2005", "3", "", "", "E/CN.4/2005/NGO/3", 2005, KindNonGovernmental},
		{"E/OB/14/Add.", "E", "", "14", "", "", "E/OB/14", 0, KindUnclassified},                                              // a change without a number
		{"E/ESCWA/SD/1994/WG.3-WOM/4/Rev.1", "E", "1994", "4", "", "", "E/ESCWA/SD/1994/WG.3-WOM/4", 1994, KindUnclassified}, // a working group
		{"HSP/GC/24/2/Add.5", "HSP", "24", "2", "", "", "HSP/GC/24/2", 0, KindUnclassified},                                  // a governing council, no general comment
		{"HSP/GC/19/INF/7", "HSP", "19", "7", "", "", "HSP/GC/19/INF/7", 0, KindInformation},                                 // one document has one kind, so GC is none
		{"TD/B/WP/44/CRP.2", "TD", "44", "2", "", "", "TD/B/WP/44/CRP.2", 0, KindConferenceRoomPaper},
		{"A/65/1/Add.1-S/2010/5/Add.1", "A", "65", "1", "", "", "A/65/1", 0, KindUnclassified},
	} {
		s := MustParse(c.symbol)
		if s.Organ() != c.organ || s.Session().String() != c.session || s.Number() != c.number || s.Letters() != c.letters ||
			s.Split() != c.split || s.Base().String() != c.base || s.Year() != c.year || s.Kind() != c.kind {
			t.Errorf("%v: organ %q, session %v, number %q, letters %q, split %q, base %v, year %d, kind %v",
				s, s.Organ(), s.Session(), s.Number(), s.Letters(), s.Split(), s.Base(), s.Year(), s.Kind())
		}
	}
}

func TestResolution(t *testing.T) {
	for _, c := range []struct{ body, number, want string }{
		{"A", "64/183", "A/RES/64/183"},
		{"A", "ES-11/5", "A/RES/ES-11/5"},
		{"A", "S-27/2", "A/RES/S-27/2"},
		{"A", "2200 A (XXI)", "A/RES/2200 A (XXI)"},
		{"A", "48/218 B", "A/RES/48/218 B"},
		{"A", "217 A (III)", "A/RES/217 A (III)"},
		{"S", "1373 (2001)", "S/RES/1373 (2001)"},
		{"E", "2010/1", "E/RES/2010/1"},
		{"E", "155 C (VII)", "E/RES/155 C (VII)"},
		{"A/HRC", "16/18", "A/HRC/RES/16/18"},
		{"A/HRC/", "S-9/1", "A/HRC/RES/S-9/1"},
		{"E/CN.4", "2005/1", "E/CN.4/RES/2005/1"},
		{"UNEP/EA", "5/14", "UNEP/EA.5/RES.14"},
		{"HSP/HA", "1/2", "HSP/HA.1/RES.2"},
	} {
		got, err := Resolution(c.body, c.number)
		if got.String() != c.want || got.Kind() != KindResolution || err != nil {
			t.Errorf("Resolution(%q, %q) = %q, %v, %v; want %q", c.body, c.number, got, got.Kind(), err, c.want)
		}
	}
	if s, err := Resolution("X", "1"); err == nil {
		t.Error(s)
	}
}

// Check tells of what was repaired, and where, and of nothing that catalogues and
// systems do on purpose.
func TestCheck(t *testing.T) {
	for s, at := range map[string]int{
		"A/36/632/Add.1//Corr.1": 15, "E/1987/Rev.l": 11, "A/74/9Add.1": 6, "A/77/673/Add/1": 13, "E/ESCWA/C.1/15/4(Part II": 0,
		"A/65/124": -1, "A/65/124/ADD.1": -1, "A/64/439(PartII)": -1, "S/RES/1373(2001)": -1, "[E/]ECE/324": -1, "А/65/124*": -1, "a/res/3541 (xxx)": -1,
	} {
		var e *Error
		switch err := Check(s); {
		case at < 0 && err != nil:
			t.Errorf("Check(%q) = %v", s, err)
		case at >= 0 && (!errors.As(err, &e) || e.Err != ErrSlip || at > 0 && e.Offset != at):
			t.Errorf("Check(%q) = %v, want a slip at %d", s, err, at)
		}
	}
}

func TestSplit(t *testing.T) {
	for in, want := range map[string]string{
		"A/55/1010-S/2001/667":            "A/55/1010 S/2001/667",
		"A/77/69/Add.1-E/2022/47/Add.1":   "A/77/69/Add.1 E/2022/47/Add.1",
		"A/55/1010, S/2001/667":           "A/55/1010 S/2001/667",
		"A/55/1010 || S/2001/667":         "A/55/1010 S/2001/667",
		"A/55/1010&S/2001/667":            "A/55/1010 S/2001/667",
		"A/55/1010 S/2001/667":            "A/55/1010 S/2001/667",
		"A/49/261-E/1994/110/Add.1":       "A/49/261/Add.1 E/1994/110/Add.1", // written once
		"ECE/AC.21/2021/2-EUR/20/4":       "ECE/AC.21/2021/2 EUR/20/4",       // another organization's
		"A/65/124":                        "A/65/124",
		"":                                "",
		"A/65/124; nothing":               "",
		"CEDAW/C/GC/31-CRC/C/GC/18/Rev.1": "CEDAW/C/GC/31/Rev.1 CRC/C/GC/18/Rev.1",
	} {
		list, err := Split(in)
		var got []string
		for _, s := range list {
			got = append(got, s.String())
		}
		if strings.Join(got, " ") != want || (err == nil) != (want != "") {
			t.Errorf("Split(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestKinds(t *testing.T) {
	for k := KindUnclassified; k <= KindPublication; k++ {
		var got Kind
		b, err := k.MarshalText()
		if err != nil || got.UnmarshalText(b) != nil || got != k || k.String() == "" {
			t.Errorf("%d: %q, %v", k, b, got)
		}
	}
	var k Kind
	if k.UnmarshalText([]byte("no kind")) == nil || k.UnmarshalText(nil) != nil || Kind(200).String() != "" {
		t.Error("a kind that is none")
	}
}
