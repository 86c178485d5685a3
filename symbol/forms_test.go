package symbol

import (
	"strings"
	"testing"
)

// forms are canonical symbols of all forms of the grammar with numbers that
// nobody has used yet, in the order of the facts that they stand for.
var forms = []string{
	// Plain numbers, sessions and years, by organ and time.
	"A/9998", "A/72", "A/98/998", "A/S-48/8", "A/ES-18/98", "S/29998", "S/2098/998", "E/9998", "E/2098/98", "T/1998", "T/PV.1998",
	// Resolutions and decisions, with the session before and behind.
	"A/RES/98/1", "A/RES/3998 (XXX)", "A/RES/998 A (V)", "A/RES/98/290 B", "A/RES/98/222 A-C", "A/RES/S-48/1", "A/RES/1004 (ES-II)", "A/RES/3362 (S-VII)",
	"S/RES/2998 (2098)", "S/RES/2998", "E/RES/2098/8", "E/RES/998 (XLVIII)", "E/CN.4/RES/8 (XXXIV)", "A/HRC/RES/98/8", "UNEP/EA.8/RES.8", "A/DEC/98/598", "CBD/COP/DEC/98/8",
	// Records of meetings.
	"A/98/PV.8", "A/C.3/98/SR.8", "S/PV.19998", "S/PV.19998 (Resumption 8)", "A/AC.109/PV.1998", "CERD/C/SR.3998", "A/AC.159/SR.198-228/Corrigendum",
	// Limited and other documents of bodies that stand, and of one session.
	"A/98/L.8/Rev.1/Add.1", "A/C.5/98/CRP.8", "E/CN.4/Sub.2/2098/WG.1/CRP.8", "E/1998/C.2/SR.8", "A/S-48/AC.1/8", "E/ICEF/2098/P/L.8", "A/CN.9/WG.IV/WP.998", "A/CONF.998/PC/L.8",
	// A word that is a kind in one series and a body in another.
	"TD/B/WP/998", "ECE/TRANS/WP.29/2098/8", "ECE/TRANS/WP.29/998", "HSP/GC/98/8", "CRC/C/GC/98",
	// Sessions in brackets, numerals and years in the name of a body.
	"E/ECE/(98)/L.8", "TD/B(S-XXXIV)/8", "TD/B/EX(98)/8", "ICCD/COP(98)/8", "A/AC.105/XXII/INF.8", "NPT/CONF.2098/PC.III/WP.8", "UNEP/GCSS.XIX/8", "E/NL.1998/52-53",
	// Treaty bodies: countries, ranges of reports, communications.
	"CERD/C/BRA/CO/98-99", "CEDAW/C/98/D/998/2098", "CCPR/C/98/Add.8", "CRPD/C/PRK/Q/8",
	// Parts, volumes, sections; before and behind a change.
	"A/98/439/Add.2 (Part II)", "A/98/6 (Sect. 29F)/Corr.1", "A/98/6 (Income sect. 3)", "A/98/5 (Vol. II)", "A/98/33 (Vol. II (Part 1))", "A/98/6 (Prog. 15)", "A/98/6 (Introduction)", "A/98/7 (Supp)",
	// Changes stack, and one has a letter or no number.
	"E/ECE/324/Rev.1/Add.14/Rev.3/Amend.1/Corr.1", "A/C.5/98/35/Add.28A", "E/OB/98/Add.", "E/ECA/CM/98/8/Summary", "A/520/Rev.98", "A/98/7/Add.1-8",
	// First components with more than an organ.
	"LC/G.9998", "LC/G.9998-P", "IDB.98/8", "GEGN.2/2098/8", "ECE/EB.AIR/998", "UNEP(DEPI)/MED IG.98/8", "UNEP/OzL.Pro.98/8", "ST/SG/AC.10/8/Rev.98 (Vol. II)",
	// Two series at once.
	"A/98/998-S/2098/998", "A/98/69/Add.1-E/2098/47/Add.1", "A/ES-18/648-S/2098/592", "CEDAW/C/GC/98/Rev.1-CRC/C/GC/98/Rev.1", "A/C.3/98/L.8-E/2098/L.8",
	// A hyphen that joins nothing.
	"E/ESCWA/SD/2098/WG.3-WOM/8/Rev.1", "E/ESCWA/SD-WOM/2098/WG.1/8",
}

// spellings are the ways in which catalogues, systems and typists spell what
// documents print.
var respelled = map[string]func(string) string{
	"capitals":            strings.ToUpper,                                                 // the Official Document System
	"small letters":       strings.ToLower,                                                 // addresses of pages
	"no spaces":           func(s string) string { return strings.ReplaceAll(s, " ", "") }, // catalogues
	"capitals, no spaces": func(s string) string { return strings.ToUpper(strings.ReplaceAll(s, " ", "")) },
	"two spaces":          func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
	"fixed spaces":        func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
	"fixed hyphens":       func(s string) string { return strings.ReplaceAll(s, "-", "\u2011") },
	"en dashes":           func(s string) string { return strings.ReplaceAll(s, "-", "–") },
	"Cyrillic": func(s string) string {
		return strings.NewReplacer("A", "А", "E", "Е", "C", "С", "T", "Т", "P", "Р").Replace(s)
	},
	"full width": func(s string) string {
		return strings.NewReplacer("A", "Ａ", "/", "／", "1", "１", "(", "（", ")", "）").Replace(s)
	},
	"Arabic digits":       func(s string) string { return strings.NewReplacer("8", "٨", "9", "٩").Replace(s) },
	"reissued":            func(s string) string { return s + "**" },
	"end of sentence":     func(s string) string { return strings.TrimSuffix(s, ".") + "." },
	"copied":              func(s string) string { return "\u200e " + s + "\u200f\n" },
	"fixed, no direction": func(s string) string { return strings.ReplaceAll(s, "/", "/\u200e") },
}

// Every form of the grammar is its own canonical spelling, and every other
// spelling of it means the same.
func TestForms(t *testing.T) {
	for _, form := range forms {
		want, err := Parse(form)
		if want.String() != form || err != nil {
			t.Errorf("Parse(%q) = %q, %v", form, want, err)
			continue
		}
		laws(t, form)
		for how, respell := range respelled {
			spelling := respell(form)
			if how == "no spaces" && strings.HasPrefix(form, "UNEP(DEPI)") {
				continue // MEDIG is another name
			}
			if got, err := Parse(spelling); got != want {
				t.Errorf("%s: Parse(%q) = %q, %v; want %q", how, spelling, got, err, want)
			}
		}
	}
}

// In prose a form is found whole, wherever it stands, in each language.
func TestFormsInProse(t *testing.T) {
	for _, form := range forms {
		want := MustParse(form)
		if strings.HasSuffix(form, ".") || form == "E/ECA/CM/98/8/Summary" || want.Letters() != "" || strings.HasPrefix(form, "UNEP(") {
			continue // a full stop and a capital belong to the prose
		}
		for _, around := range [][2]string{{"see ", ", para. 8"}, {"(", ")"}, {"«", "»"}, {"文件", "号"}, {"الوثيقة ", "، الفقرة 8"}, {"документ ", " от 8 мая"}, {"", ""}, {"[", "]"}} {
			text := around[0] + form + around[1]
			var got []Match
			for m := range Find(text) {
				got = append(got, m)
			}
			if len(got) != 1 || got[0].Text != form || got[0].Symbol != want {
				t.Errorf("Find(%q) = %v", text, got)
			}
		}
	}
}

// Any two organs that stand first can share one document.
func TestOrganPairs(t *testing.T) {
	organs := []string{"A", "S", "E", "T", "CRC/C", "CEDAW/C", "CCPR/C", "TD", "UNEP", "DP", "CD", "ECE", "LC", "FCCC", "NPT", "ST"}
	for _, one := range organs {
		for _, other := range organs {
			first, second := one+"/98/8", other+"/2098/8"
			s, err := Parse(first + "-" + second)
			if a, b := s.Parts(); a.String() != first || b.String() != second || err != nil {
				t.Errorf("%s-%s: %v, %v, %v", first, second, a, b, err)
			}
			if got, err := Parse(first + "-" + second + "/Add.1"); got.String() != first+"/Add.1-"+second+"/Add.1" {
				t.Errorf("an addendum to both: %v, %v", got, err)
			}
		}
	}
}

// What people write with slashes, dots and numbers is no symbol, by itself or in
// prose.
var misses = []string{
	// Publications for sale, press releases, programmes of work.
	"E.98.I.16", "98.III.A.27", "F.98.XVII.6", "SC/19998", "GA/19998", "SG/SM/29998", "GA/SHC/9998", "ECOSOC/9998", "WOM/9998", "PAL/9998", "DSG/SM/998", "REF/998",
	// Symbols of other organizations and of the League of Nations.
	"INFCIRC/998", "GOV/2098/8", "WT/DS998/AB/R", "WHA98/8", "EB.198/8", "EB198/8", "ICC-ASP/98/Res.1", "IT-98-1-T", "COM(2098) 8", "COM/2098/20", "EC/2098/30", "EU/2098/679",
	"C.760.M.260.1924.XI", "O.C./Confidential/15", "OEA/Ser.L/V/II.1", "UNESCO/98C/5", "ICAO/A98-WP/1", "IMO/98", "FAO/98", "NATO/98", "AU/2098/8",
	// Standards, laws, cases, numbers of books and other things.
	"ISO/IEC 27001", "ISO/TC 37", "IEC/TR 61000", "RFC/2119", "ISBN/92", "10.1038/nphys1170", "Law 12/2098", "C-12/98", "X/98/1", "B/98/1", "US/2098/1",
	// Forms not filled in.
	"A/XX/YYY", "A/98/XXX", "A/98/...", "A/98/L.XX", "A/98/L.X", "S/2098/___", "A/RES/98/xxx", "S/RES/XXXX (2098)", "A/[number]",
	// Bodies, sessions and series.
	"A/98/", "A/C.3", "E/CN.4/", "S/PV.", "A/RES/",
	// Pages, words and shares.
	"www.un.org/a/b", "and/or", "s/he", "N/A", "n/a", "A/C", "c/o", "km/h", "24/7", "9/11", "AC/DC", "TCP/IP", "1/2", "12/12/2098", "A_98_124", "A-98-124",
}

func TestMisses(t *testing.T) {
	for _, s := range misses {
		if got, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %v", s, got)
		}
		for m := range Find("Of " + s + ", and so on.") {
			t.Errorf("%q: found %q", s, m.Text)
		}
	}
	// An address has a symbol in it, but the slash before it belongs to a path.
	for m := range Find("https://undocs.org/en/S/2098/8 and undocs.org/A/98/8") {
		t.Errorf("found %q", m.Text)
	}
}
