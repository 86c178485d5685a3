package symbol

import (
	"strings"
	"testing"
)

// The tables of this file go through the grammar in the order in which symbols are
// made up: order of elements, sessions, letters and parts, changes, double symbols,
// kinds, bodies, punctuation. A case has a word on why it is there. All are in
// canonical spelling but for the last table. Numbers that nobody has used yet stand
// for any number; symbols that have become known by themselves are real.

// The elements stand in a usual order, but not in a fixed one, and are told apart
// by what they are.
func TestOrderOfElements(t *testing.T) {
	for _, c := range []struct{ symbol, body, session, number, why string }{
		{"A/98", "A", "", "98", "a lone number is the number of the document"},
		{"A/98/998", "A", "98", "998", "of two numbers the first is the session"},
		{"A/C.3/98/L.29", "A/C.3", "98", "29", "a standing committee comes before the session"},
		{"E/CN.4/2098/53", "E/CN.4", "2098", "53", "or before the year"},
		{"E/CN.4/Sub.2/2098/WG.1/CRP.2", "E/CN.4/Sub.2", "2098", "2", "and the year before a group that is of the session"},
		{"E/2098/C.2/SR.14", "E", "2098", "14", "as the committees of one session are"},
		{"A/S-48/AC.1/42", "A", "S-48", "42", "special sessions have such committees too"},
		{"E/ICEF/2098/AB/L.6", "E/ICEF/AB", "2098", "6", "and boards, which the session does not hide"},
		{"A/RES/98/124", "A", "98", "124", "a kind between slashes stands before the session"},
		{"A/INF/98/3", "A", "98", "3", "also where it has a number of its own elsewhere"},
		{"A/C.1/98/INF/2", "A/C.1", "98", "2", "or behind it"},
		{"A/98/PV.22", "A", "98", "22", "a kind with a dot stands behind it"},
		{"S/PRST/2098/36", "S", "2098", "36", "a year for a session"},
		{"TD/B/C.I/MEM.2/9", "TD/B/C.I/MEM", "", "9", "the number behind a dot is that of a series of meetings"},
		{"E/NL.2098/46", "E/NL", "2098", "46", "or a year, without a slash before it"},
		{"NPT/CONF.2098/50", "NPT/CONF", "2098", "50", "a conference that is known by its year"},
		{"A/CONF.62/50", "A/CONF.62", "", "50", "and one that has a serial number"},
		{"A/CONF.230/2098/15", "A/CONF.230", "2098", "15", "a conference that meets again gets a year"},
		{"LC/G.9998", "LC/G", "", "9998", "a series that is all there is"},
		{"CRC/C/GC/98", "CRC/C", "", "98", "no session behind the kind of a treaty body"},
		{"CCPR/C/98/D/1777/2098", "CCPR/C", "98", "1777/2098", "the year belongs to the number of a communication"},
	} {
		s, err := Parse(c.symbol)
		body, _ := s.Body()
		if err != nil || s.String() != c.symbol || body.String() != c.body || s.Session().String() != c.session || s.Number() != c.number {
			t.Errorf("%s: body %v, session %v, number %q, %v; want %s, %q, %q: %s", c.symbol, body, s.Session(), s.Number(), err, c.body, c.session, c.number, c.why)
		}
	}
}

// Which number is a session or year goes by the organ and the time: the Assembly
// went over to sessions in 1976, the Councils to years in 1978 and 1994.
func TestSessionOrYear(t *testing.T) {
	for _, c := range []struct {
		symbol, session string
		year, implied   int
		why             string
	}{
		{"A/9601", "", 0, 0, "the Assembly numbered straight on to its thirtieth session"},
		{"A/31/99", "31", 0, 1976, "and by sessions from the thirty-first"},
		{"A/PV.2350", "", 0, 0, "records likewise"},
		{"A/C.3/SR.2154", "", 0, 0, "also those of committees"},
		{"A/31/PV.1", "31", 0, 1976, "which changed in the same year"},
		{"A/RES/3541 (XXX)", "30", 0, 1975, "the session of old resolutions stands behind, in Roman figures"},
		{"A/RES/31/1", "31", 0, 1976, "that of new ones before"},
		{"A/RES/3362 (S-VII)", "S-7", 0, 0, "special sessions had it behind to the seventh"},
		{"A/RES/S-8/1", "S-8", 0, 0, "and before from the eighth"},
		{"A/RES/1004 (ES-II)", "ES-2", 0, 0, "emergency ones to the fifth"},
		{"A/RES/ES-6/1", "ES-6", 0, 0, "and from the sixth"},
		{"S/26260", "", 0, 0, "the Security Council numbered on to 1993"},
		{"S/1994/1009", "1994", 1994, 0, "and by years since"},
		{"S/RES/1373 (2001)", "2001", 2001, 0, "its resolutions are never by year, though the year is printed"},
		{"S/PV.4385", "", 0, 0, "nor are its meetings"},
		{"S/PRST/1994/1", "1994", 1994, 0, "statements have symbols of their own since 1994"},
		{"E/5889", "", 0, 0, "the Economic and Social Council numbered on to 1977"},
		{"E/1978/99", "1978", 1978, 0, "and by years since"},
		{"E/RES/1503 (XLVIII)", "48", 0, 0, "with resolutions like those of the Assembly"},
		{"E/CN.4/1986/33", "1986", 1986, 0, "its commissions followed between 1978 and 1985"},
		{"E/CN.4/1235", "", 0, 0, "here before that"},
		{"T/RES/2182 (LIII)", "53", 0, 0, "the Trusteeship Council never changed"},
		{"E/1987", "", 0, 0, "a lone number that looks like a year is a number of 1951"},
		{"E/1998/Rev.1", "", 0, 0, "which a change leaves alone"},
		{"A/2004/Rev.1", "", 0, 0, "in the Assembly too"},
		{"E/1987/13", "1987", 1987, 0, "and a number behind it makes a year"},
		{"A/72", "", 0, 0, "document 72 of 1946"},
		{"A/72/94", "72", 0, 2017, "document 94 of the seventy-second session"},
		{"A/AC.105/XXII/INF.1", "22", 0, 0, "Roman figures lived on in some bodies"},
		{"E/ECE/(43)/L.13", "43", 0, 0, "brackets in others"},
		{"E/CN.4/RES/10 (XXXIV)", "34", 0, 1978, "behind the number of a resolution too"},
		{"E/ECE/(1992-S)/L.1", "1992-S", 1992, 0, "S marks a special session of a year"},
		{"A/HRC/S-15/L.1", "S-15", 0, 0, "S- behind a body is a special session of the body"},
		{"A/ES-10/PV.1", "ES-10", 0, 0, "ES- is of the Assembly alone"},
		{"TD/B(S-XXXIV)/8", "S-34", 0, 0, "or in brackets that touch the body"},
		{"TD/B/EX(98)/8", "98", 0, 0, "executive sessions likewise"},
		{"UNEP/GCSS.X/5", "S-10", 0, 0, "the letters of the body tell that it is special"},
		{"UNEP/EA.6/RES.9", "6", 0, 0, "or the table of bodies that the number is a session"},
		{"E/NL.1993/52-53", "1993", 1993, 0, "a year behind the dot of a series"},
		{"A/CONF.151/26", "", 0, 1992, "a conference that met once, in a year that the table has"},
	} {
		s, err := Parse(c.symbol)
		if err != nil || s.String() != c.symbol || s.Session().String() != c.session || s.Year() != c.year || s.ImpliedYear() != c.implied {
			t.Errorf("%s: session %v, year %d, implied %d, %v; want %q, %d, %d: %s", c.symbol, s.Session(), s.Year(), s.ImpliedYear(), err, c.session, c.year, c.implied, c.why)
		}
	}
}

// What hangs on a number says which part of the document is meant: a letter of the
// resolution, or a part, a volume, a section in brackets.
func TestLettersAndSplits(t *testing.T) {
	for _, c := range []struct{ symbol, number, letters, split, why string }{
		{"A/RES/1721 B (XVI)", "1721", "B", "", "before 1976 the letter stands between number and session"},
		{"A/RES/2453 A-B (XXIII)", "2453", "A-B", "", "or two with a hyphen"},
		{"A/RES/98/290 B", "290", "B", "", "since 1976 behind the number"},
		{"A/RES/98/222 A-C", "222", "A-C", "", "ranges too"},
		{"A/RES/98/194 III", "194", "III", "", "Roman figures where a part has sections"},
		{"A/RES/98/108 B-IV", "108", "B-IV", "", "or sections where a part has a letter"},
		{"A/RES/98/233 I-XIV", "233", "I-XIV", "", "a range of sections"},
		{"E/RES/155 C (VII)", "155", "C", "", "of the Economic and Social Council likewise"},
		{"A/C.5/98/35/Add.28A", "35", "", "", "the letter of an addendum is part of its number"},
		{"A/98/10 (Vol. I)", "10", "", "Vol. I", "a volume"},
		{"A/98/23 (Part I)", "23", "", "Part I", "a part"},
		{"A/98/33 (Vol. II (Part 1))", "33", "", "Vol. II (Part 1)", "a part of a volume"},
		{"A/98/6 (Sect. 29F)", "6", "", "Sect. 29F", "a section of the programme budget"},
		{"A/98/6 (Income sect. 3)", "6", "", "Income sect. 3", "and one of its estimates of income"},
		{"A/98/6 (Prog. 15)", "6", "", "Prog. 15", "or a programme of the plan"},
		{"A/98/7 (Supp)", "7", "", "Supp", "the print of a text in the Official Records"},
		{"S/PV.9998 (Resumption 1)", "9998", "", "Resumption 1", "a meeting that went on later"},
		{"A/98/23 (Part I)/Corr.1", "23", "", "Part I", "a split before the change, which corrects it alone"},
		{"A/98/439/Add.2 (Part II)", "439", "", "Part II", "or behind, where the addendum has parts"},
		{"A/98/439", "439", "", "", "no part at all"},
		{"S/RES/1373 (2001)", "1373", "", "", "what stands in brackets may be a year"},
		{"E/CN.4/RES/10 (XXXIV)", "10", "", "", "or a session"},
	} {
		s, err := Parse(c.symbol)
		if err != nil || s.String() != c.symbol || s.Number() != c.number || s.Letters() != c.letters || s.Split() != c.split {
			t.Errorf("%s: number %q, letters %q, split %q, %v; want %q, %q, %q: %s", c.symbol, s.Number(), s.Letters(), s.Split(), err, c.number, c.letters, c.split, c.why)
		}
	}
}

// Changes stack, in an order that carries meaning.
func TestChanges(t *testing.T) {
	for _, c := range []struct{ symbol, base, modifiers, names, why string }{
		{"A/98/257", "A/98/257", "", "", "no change"},
		{"A/98/257/Add.1", "A/98/257", "Add.1", "addendum", "text that is added"},
		{"E/98/Amend.1", "E/98", "Amend.1", "amendment", "an amendment of a text adopted"},
		{"A/98/257/Corr.1", "A/98/257", "Corr.1", "corrigendum", "a correction"},
		{"A/520/Rev.98", "A/520", "Rev.98", "revision", "a text in the place of the text before, however often"},
		{"A/98/257/Add.1/Corr.1", "A/98/257", "Add.1 Corr.1", "addendum corrigendum", "the addendum is corrected"},
		{"A/98/257/Corr.1/Add.1", "A/98/257", "Corr.1 Add.1", "corrigendum addendum", "which is another document"},
		{"E/ECE/324/Rev.1/Add.14/Rev.3/Amend.1/Corr.1", "E/ECE/324", "Rev.1 Add.14 Rev.3 Amend.1 Corr.1", "revision addendum revision amendment corrigendum", "five of them, in the regulations for vehicles"},
		{"E/OB/98/Add.", "E/OB/98", "Add", "addendum", "the only addendum needs no number, but its dot"},
		{"A/C.5/98/35/Add.28A", "A/C.5/98/35", "Add.28A", "addendum", "a letter of the addendum"},
		{"A/98/7/Add.1-8", "A/98/7", "Add.1-8", "addendum", "several at once"},
		{"A/AC.159/SR.198-228/Corrigendum", "A/AC.159/SR.198-228", "Corrigendum", "corrigendum", "one correction of many records, spelled out"},
		{"E/ECA/CM/98/8/Summary", "E/ECA/CM/98/8", "Summary", "summary", "a short version"},
		{"E/CONF.71/L.35/Abstract", "E/CONF.71/L.35", "Abstract", "abstract", "a shorter one"},
		{"E/ESCWA/98/8/Suppl.1", "E/ESCWA/98/8", "Suppl.1", "supplement", "a word of the commissions for Asia"},
		{"A/98/439/Add.2 (Part II)", "A/98/439", "Add.2", "addendum", "its parts are no change"},
		{"A/98/6 (Sect. 3)/Add.4", "A/98/6 (Sect. 3)", "Add.4", "addendum", "and a part can have one"},
		{"A/C.3/98/L.29/Rev.1", "A/C.3/98/L.29", "Rev.1", "revision", "drafts are revised most"},
		{"A/98/L.8/Rev.1/Add.1", "A/98/L.8", "Rev.1 Add.1", "revision addendum", "the addendum has the sponsors"},
	} {
		s, err := Parse(c.symbol)
		var list, names []string
		for m := range s.Modifiers() {
			list = append(list, m.String())
			names = append(names, m.Name())
		}
		if err != nil || s.String() != c.symbol || s.Base().String() != c.base || strings.Join(list, " ") != c.modifiers || strings.Join(names, " ") != c.names {
			t.Errorf("%s: base %v, modifiers %q, %q, %v; want %s, %q, %q: %s", c.symbol, s.Base(), list, names, err, c.base, c.modifiers, c.names, c.why)
		}
	}
}

// A hyphen joins two symbols where an organ and a slash follow it.
func TestDoubleSymbols(t *testing.T) {
	for _, c := range []struct{ symbol, first, second, why string }{
		{"A/98/998-S/2098/998", "A/98/998", "S/2098/998", "one letter to Assembly and Council"},
		{"A/32/255-S/12410", "A/32/255", "S/12410", "of the time when the Council numbered on"},
		{"A/98/69/Add.1-E/2098/47/Add.1", "A/98/69/Add.1", "E/2098/47/Add.1", "a change is of both sides"},
		{"A/ES-18/648-S/2098/592", "A/ES-18/648", "S/2098/592", "the first hyphen is that of the session"},
		{"A/C.3/98/L.8-E/2098/L.8", "A/C.3/98/L.8", "E/2098/L.8", "drafts too"},
		{"CEDAW/C/GC/98/Rev.1-CRC/C/GC/98/Rev.1", "CEDAW/C/GC/98/Rev.1", "CRC/C/GC/98/Rev.1", "two committees and one comment"},
		{"ECE/TRANS/ADN/CONF/1-CCNR/MD/ADN/CONF/1", "ECE/TRANS/ADN/CONF/1", "CCNR/MD/ADN/CONF/1", "the second series is another organization's"},
		// Hyphens that join nothing.
		{"A/S-48/8", "A/S-48/8", "", "a session"},
		{"A/RES/ES-18/1", "A/RES/ES-18/1", "", "a session of another kind"},
		{"A/C.3/98/SR.1-57", "A/C.3/98/SR.1-57", "", "a range of records"},
		{"CERD/C/BRA/CO/98-99", "CERD/C/BRA/CO/98-99", "", "a range of reports"},
		{"LC/G.9998-P", "LC/G.9998-P", "", "a letter of a series"},
		{"E/ESCWA/SD/2098/WG.3-WOM/7", "E/ESCWA/SD/2098/WG.3-WOM/7", "", "a group of two divisions"},
		{"E/ESCWA/SD-WOM/2098/WG.1/8", "E/ESCWA/SD-WOM/2098/WG.1/8", "", "and their name"},
		{"A/RES/98/222 A-C", "A/RES/98/222 A-C", "", "letters"},
		{"E/ECE/(1992-S)/L.1", "E/ECE/(1992-S)/L.1", "", "the letter of a session"},
	} {
		s, err := Parse(c.symbol)
		first, second := s.Parts()
		if err != nil || s.String() != c.symbol || first.String() != c.first || second.String() != c.second || s.IsDouble() != (c.second != "") {
			t.Errorf("%s: %v and %v, %v; want %s and %q: %s", c.symbol, first, second, err, c.first, c.second, c.why)
		}
	}
}

// The kind is told by a word with a dot and number or by one between slashes.
// Some words are a kind in one series and a body in another.
func TestKindsOfSymbols(t *testing.T) {
	for _, c := range []struct {
		symbol string
		kind   Kind
		why    string
	}{
		{"A/98/998", KindUnclassified, "a number tells nothing of the kind"},
		{"A/98/L.1", KindLimited, "drafts"},
		{"A/98/PV.22", KindVerbatim, "every word"},
		{"A/C.3/98/SR.5", KindSummary, "what was said in short"},
		{"A/AC.145/RT.338", KindTestimony, "what witnesses said"},
		{"A/CN.9/WG.V/WP.92", KindWorkingPaper, "a paper of a working group"},
		{"A/C.5/98/CRP.8", KindConferenceRoomPaper, "handed out in the room"},
		{"TD/B/EX(98)/R.1", KindRestricted, "for few"},
		{"A/AC.159/INF.1", KindInformation, "with a dot"},
		{"A/INF/98/3", KindInformation, "and between slashes"},
		{"A/C.1/98/INF/2", KindInformation, "behind the session"},
		{"FCCC/CP/2098/Misc.1", KindMiscellaneous, "as parties sent it in"},
		{"T/PET.2/1", KindPetition, "to the Trusteeship Council"},
		{"UNEP/EA.6/RES.9", KindResolution, "a resolution with a dot"},
		{"A/RES/98/124", KindResolution, "and between slashes"},
		{"E/CN.4/DEC/2098/101", KindDecision, "decisions of commissions"},
		{"A/DEC/98/598", KindDecision, "and those that only catalogues have"},
		{"S/PRST/2098/36", KindStatement, "what the President says for the Council"},
		{"A/HRC/PRST/98/1", KindStatement, "and for another one"},
		{"E/CN.4/2098/NGO/3", KindNonGovernmental, "written by others"},
		{"S/Agenda/10026", KindAgenda, "an agenda of a meeting"},
		{"CERD/C/BRA/CO/98-99", KindConcludingObservations, "on the reports of a State"},
		{"CRPD/C/PRK/Q/8", KindListOfIssues, "before it is heard"},
		{"CAT/C/BRA/QPR/8", KindListOfIssues, "or before it reports"},
		{"CRC/C/GC/98", KindGeneralComment, "on the convention"},
		{"CCPR/C/98/D/1777/2098", KindCommunication, "on a complaint"},
		{"JIU/REP/2098/1", KindReport, "of the inspectors"},
		{"E/ESCWA/SDD/2098/Technical Paper.1", KindTechnicalPaper, "a word of two"},
		{"E/ESCWA/SDD/2098/Booklet.1", KindPublication, "what a commission publishes"},
		// Kinds here and bodies there.
		{"TD/B/WP/998", KindUnclassified, "the working party on the budget"},
		{"ECE/TRANS/WP.29/2098/8", KindUnclassified, "that on vehicles"},
		{"ECE/TRANS/WP.29/998", KindUnclassified, "also without a year"},
		{"HSP/GC/98/8", KindUnclassified, "a governing council"},
		{"HSP/GC/98/INF/8", KindInformation, "and what it issues for information"},
		{"HSP/GC/98/L.8", KindLimited, "and its drafts"},
	} {
		s, err := Parse(c.symbol)
		if err != nil || s.String() != c.symbol || s.Kind() != c.kind {
			t.Errorf("%s: %v, %v; want %v: %s", c.symbol, s.Kind(), err, c.kind, c.why)
		}
		// A change makes no other kind of a document.
		if changed, err := Parse(c.symbol + "/Corr.1"); err != nil || changed.Kind() != c.kind {
			t.Errorf("%s/Corr.1: %v, %v; want %v", c.symbol, changed.Kind(), err, c.kind)
		}
	}
}

// Bodies are known by their prefix, each under the name that it had.
func TestBodiesOfSymbols(t *testing.T) {
	for _, c := range []struct{ symbol, body, name, why string }{
		{"A/98/998", "A", "General Assembly", "an organ"},
		{"S/2098/998", "S", "Security Council", "the S of a session is none"},
		{"A/S-48/998", "A", "General Assembly", "as here"},
		{"A/C.3/98/8", "A/C.3", "", "a main committee"},
		{"A/CN.9/WG.IV/WP.998", "A/CN.9/WG.IV", "", "a group with a Roman number"},
		{"A/AC.105/998", "A/AC.105", "", "the number counts committees as they were set up"},
		{"E/CN.4/Sub.2/98/8", "E/CN.4/Sub.2", "", "a sub-commission, four levels deep at most"},
		{"A/HRC/98/8", "A/HRC", "Human Rights Council", "what came in the place of E/CN.4"},
		{"CRC/C/BRA/98", "CRC/C", "", "a treaty body, whose symbols show no parent"},
		{"ECE/TRANS/WP.29/2098/8", "ECE/TRANS/WP.29", "", "a working party and not a working paper"},
		{"TD/B/98/8", "TD/B", "", "a board"},
		{"TD/B(S-XXXIV)/8", "TD/B", "", "whose session touches it"},
		{"IDB.98/8", "IDB", "", "a prefix with a dot"},
		{"PBC/98/8", "PBC", "Peacebuilding Commission", "here a slash is one body"},
		{"UNEP/EA.8/8", "UNEP/EA", "", "and a dot behind letters a session"},
		{"E/ESCWA/CL3.SEP/2098/4", "E/ESCWA", "", "a cluster of a commission has no row"},
		{"UNEP(DEPI)/MED IG.98/8", "UNEP", "", "nor has a division"},
	} {
		s, err := Parse(c.symbol)
		body, ok := s.Body()
		if err != nil || s.String() != c.symbol || !ok || body.String() != c.body || c.name != "" && body.Name(English) != c.name {
			t.Errorf("%s: %v, %q, %v; want %s, %q: %s", c.symbol, body, body.Name(English), err, c.body, c.name, c.why)
		}
	}
}

// The same symbol is met with in many spellings; each kind is that of somebody.
func TestPunctuation(t *testing.T) {
	for _, c := range []struct{ spelling, canonical, why string }{
		{"A/98/124/ADD.1", "A/98/124/Add.1", "the Official Document System raises everything"},
		{"a/res/98/124", "A/RES/98/124", "addresses of pages lower it"},
		{"A/98/439(PartII)", "A/98/439 (Part II)", "catalogues drop the space between a word and a number"},
		{"S/RES/1373(2001)", "S/RES/1373 (2001)", "and that before a year"},
		{"A/RES/98/117D", "A/RES/98/117 D", "and that before a letter"},
		{"A/98/6 (INCOME SECT. 3)", "A/98/6 (Income sect. 3)", "capitals of two words"},
		{"A/RES/41/35[G]", "A/RES/41/35 G", "a letter that the page does not print"},
		{"A/33/15[Vol.II]", "A/33/15 (Vol. II)", "a volume in square brackets"},
		{"[E/]ECE/324", "ECE/324", "a parent that the library supplies"},
		{"E/CN.4/RES/10/(XXXIV)", "E/CN.4/RES/10 (XXXIV)", "an optional slash"},
		{"A/98/605*", "A/98/605", "reissued for technical reasons"},
		{"A/98/605**", "A/98/605", "twice"},
		{"A/98/605.", "A/98/605", "the full stop of a sentence"},
		{"\u200eA/98/605\u200f", "A/98/605", "marks of direction, in Arabic texts"},
		{"A/98/605\u00a0(Part\u00a0I)", "A/98/605 (Part I)", "spaces that do not break the line"},
		{"A/98/69\u2011S/2098/8", "A/98/69-S/2098/8", "nor do hyphens"},
		{"A/98/69–S/2098/8", "A/98/69-S/2098/8", "a dash that a word processor made of it"},
		{"А/98/124", "A/98/124", "an A of the Russian keyboard"},
		{"Ａ／９８／１２４", "A/98/124", "the wide letters of Chinese"},
		{"A/98/632/Add.1//Corr.1", "A/98/632/Add.1/Corr.1", "a slash typed twice"},
		{"A/98/L22/Add.1", "A/98/L.22/Add.1", "a dot left out"},
		{"E/98/Rev.l", "E/98/Rev.1", "the letter l read for the figure"},
		{"A/98/69 - S/2098/8", "A/98/69-S/2098/8", "spaces around a joint"},
		{"A/98/69-E/2098/47/Add.1", "A/98/69/Add.1-E/2098/47/Add.1", "a change written once for both"},
	} {
		got, err := Parse(c.spelling)
		if err != nil || got.String() != c.canonical {
			t.Errorf("Parse(%q) = %q, %v; want %q: %s", c.spelling, got, err, c.canonical, c.why)
		}
		if want := MustParse(c.canonical); got != want {
			t.Errorf("%q and %q are two values", c.spelling, c.canonical)
		}
	}
}
