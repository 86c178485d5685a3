package resolution

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/undoc-go/undoc/internal/generate/referencetables"
	"github.com/undoc-go/undoc/internal/wordindex"
	"github.com/undoc-go/undoc/symbol"
)

// The generated tables say what their source says.
func TestReferenceTablesAreGenerated(t *testing.T) {
	tsv, err := referencetables.Rows(func(name string) ([]byte, error) { return os.ReadFile("references/" + name) })
	if err != nil {
		t.Fatal(err)
	}
	want, err := referencetables.Source(tsv)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("reference_tables.go")
	if err != nil || !bytes.Equal(got, want) {
		t.Error("reference_tables.go is stale: go generate ./resolution", err)
	}
}

// show prints references one a line: words, symbols, date, place.
func show(refs []Reference) []string {
	var lines []string
	for _, r := range refs {
		var symbols []string
		for _, s := range r.Symbols {
			symbols = append(symbols, s.String())
		}
		line := r.Phrase + " = " + strings.Join(symbols, " + ")
		if !r.Date.IsZero() {
			line += ", " + r.Date.String()
		}
		if r.Pinpoint != "" {
			line += ", " + r.Pinpoint
		}
		lines = append(lines, line)
	}
	return lines
}

// In the order of the grammar: forms of numbers, dates, lists, who adopted it,
// places, symbols, and what only looks like a reference. The document is one of
// the General Assembly where own is not given.
var referenceTests = []struct {
	own, text string
	want      []string
}{
	// The forms of numbers.
	{"", "its resolution 59/48", []string{"59/48 = A/RES/59/48"}},
	{"", "its resolution 47/120 A", []string{"47/120 A = A/RES/47/120 A"}},
	{"", "resolution S-27/2", []string{"S-27/2 = A/RES/S-27/2"}},
	{"", "resolution ES‑10/15", []string{"ES‑10/15 = A/RES/ES-10/15"}}, // a hyphen that does not break
	{"", "Economic and Social Council resolution 2010/1", []string{"2010/1 = E/RES/2010/1"}},
	{"", "resolution 1373 (2001)", []string{"1373 (2001) = S/RES/1373 (2001)"}},
	{"", "resolution 2200 A (XXI)", []string{"2200 A (XXI) = A/RES/2200 A (XXI)"}},
	{"", "resolution 1874 (S-IV)", []string{"1874 (S-IV) = A/RES/1874 (S-IV)"}},
	{"", "Economic and Social Council resolution 2008 (LX)", []string{"2008 (LX) = E/RES/2008 (LX)"}},
	{"S/RES/1698 (2006)", "paragraph 20 of resolution 1493.", []string{"1493 = S/RES/1493 (2003), paragraph 20"}}, // the year is a fact
	{"", "Decision 1/CP.21", []string{"1/CP.21 = "}},

	// Dates: British and American, those of several items, those behind a place.
	{"", "its resolution 59/48 of 2 December 2004", []string{"59/48 = A/RES/59/48, 2004-12-02"}},
	{"", "its resolution 59/48 of December 2, 2004", []string{"59/48 = A/RES/59/48, 2004-12-02"}},
	{"", "its resolutions 78/3, 78/4 and 78/5 of 5 October 2023", []string{
		"78/3 = A/RES/78/3, 2023-10-05", "78/4 = A/RES/78/4, 2023-10-05", "78/5 = A/RES/78/5, 2023-10-05"}},
	{"", "its resolutions 77/3 and 78/4 of 5 October 2023", []string{"77/3 = A/RES/77/3", "78/4 = A/RES/78/4, 2023-10-05"}},
	{"", "its resolution 59/276, section XI, of 23 December 2004", []string{"59/276 = A/RES/59/276, 2004-12-23, section XI"}},

	// Lists, with titles between their items.
	{"", "its resolutions 46/182 of 19 December 1991, 47/120 A of 18 December 1992 and 52/12 B", []string{
		"46/182 = A/RES/46/182, 1991-12-19", "47/120 A = A/RES/47/120 A, 1992-12-18", "52/12 B = A/RES/52/12 B"}},
	{"", "resolutions 77/201 of 15 December 2022 on one thing, 73/327 of 25 July 2019 on another, 74/5 on a third", []string{
		"77/201 = A/RES/77/201, 2022-12-15", "73/327 = A/RES/73/327, 2019-07-25", "74/5 = A/RES/74/5"}},
	{"", "Resolutions 52/214, sect. C, para. 3; 55/222, sect. III, para. 12; and 56/64 B, sect. X.", []string{
		"52/214 = A/RES/52/214, sect. C, para. 3", "55/222 = A/RES/55/222, sect. III, para. 12", "56/64 B = A/RES/56/64 B, sect. X"}},
	{"S/RES/1546 (2004)", "in particular resolutions 986, 1472 and 1483, and the report", []string{
		"986 = S/RES/986 (1995)", "1472 = S/RES/1472 (2003)", "1483 = S/RES/1483 (2003)"}},

	// Who adopted it: named before, named behind, short, several, unknown.
	{"", "Human Rights Council resolutions 27/22 of 26 September 2014 and 32/21", []string{
		"27/22 = A/HRC/RES/27/22, 2014-09-26", "32/21 = A/HRC/RES/32/21"}},
	{"", "Council resolution 2010/1, Council resolution 16/18, Council resolution 1540 (2004)", []string{
		"2010/1 = E/RES/2010/1", "16/18 = A/HRC/RES/16/18", "1540 (2004) = S/RES/1540 (2004)"}},
	{"", "General Assembly and Security Council resolutions 60/180 and 1645 (2005)", []string{
		"60/180 = A/RES/60/180", "1645 (2005) = S/RES/1645 (2005)"}},
	{"", "Commission on the Status of Women resolutions 51/2 of 9 March 2007 and 52/2", []string{"51/2 = , 2007-03-09", "52/2 = "}},
	{"", "resolution 8/10 of 20 December 2019 of the Conference of the States Parties", []string{"8/10 = , 2019-12-20"}},
	{"", "resolutions 5/5 and 5/6 of 2 March 2022 of the United Nations Environment Assembly", []string{
		"5/5 = UNEP/EA.5/RES.5, 2022-03-02", "5/6 = UNEP/EA.5/RES.6, 2022-03-02"}},
	{"", "noted by the Parliamentary Council resolution 60/1", []string{"60/1 = "}}, // the end of a longer name
	{"", "Human Rights Council decision 18/120 and Assembly decision 60/509", []string{"18/120 = A/HRC/DEC/18/120", "60/509 = "}},

	// Resolutions by year are of the Economic and Social Council, but where the
	// text speaks of the Commission on Human Rights.
	{"", "Commission on Human Rights resolution 2005/74 of 20 April 2005", []string{"2005/74 = E/CN.4/RES/2005/74, 2005-04-20"}},
	{"", "all Commission on Human Rights resolutions on rights, including resolutions 1998/72 of 22 April 1998 and 2004/7", []string{
		"1998/72 = E/CN.4/RES/1998/72, 1998-04-22", "2004/7 = E/CN.4/RES/2004/7"}},
	{"", "the Commission on Human Rights and Economic and Social Council resolution 1990/48", []string{"1990/48 = E/RES/1990/48"}},

	// Who adopted it, by its own words: the organ that speaks, or was named.
	{"A/HRC/RES/32/5", "its resolution 19/9", []string{"19/9 = A/HRC/RES/19/9"}},
	{"A/HRC/RES/16/18", "recalling resolution 60/251 of 15 March 2006", []string{"60/251 = A/RES/60/251, 2006-03-15"}},
	{"", "the Human Rights Council, in its resolution 42/23", []string{"42/23 = A/HRC/RES/42/23"}},
	{"E/CN.6/2007/L.1", "Recalling its resolution 51/2", []string{"51/2 = "}},

	// Who adopted it, by the date: session 54 of the Council met in 2023.
	{"", "through its resolution 54/18 of 12 October 2023", []string{"54/18 = A/HRC/RES/54/18, 2023-10-12"}},
	{"", "resolution 32/1 of 26 May 2023", []string{"32/1 = , 2023-05-26"}},

	// Places, before and behind; a place that a further document follows.
	{"", "paragraph 22 of section XIII of its resolution 76/246 A", []string{"76/246 A = A/RES/76/246 A, paragraph 22 of section XIII"}},
	{"", "paragraph 5 (b) of resolution 60/1 and paragraph 3 of resolution 60/2", []string{
		"60/1 = A/RES/60/1, paragraph 5 (b)", "60/2 = A/RES/60/2, paragraph 3"}},
	{"", "the annex to General Assembly resolution 1145 (XII)", []string{"1145 (XII) = A/RES/1145 (XII), annex"}},
	{"", "Resolution S-23/2, annex, and resolution S-23/3, annex.", []string{"S-23/2 = A/RES/S-23/2, annex", "S-23/3 = A/RES/S-23/3, annex"}},
	{"", "resolution 55/2, annex I, paras. 5 (b), 7 and 9–12.", []string{"55/2 = A/RES/55/2, annex I, paras. 5 (b), 7 and 9–12"}},

	// Symbols: double, in brackets with a place behind, with a document inside.
	{"", "A/55/1010-S/2001/667, annex.", []string{"A/55/1010-S/2001/667 = A/55/1010 + S/2001/667, annex"}},
	{"", "Official Records of the General Assembly, Seventy-third Session, Supplement No. 53 (A/73/53), chap. VI, sect. A.", []string{
		"A/73/53 = A/73/53, chap. VI, sect. A"}},
	{"", "Supplement No. 53A and corrigendum (A/71/53/Add.1 and A/71/53/Add.1/Corr.1), chap. II.", []string{
		"A/71/53/Add.1 = A/71/53/Add.1, chap. II", "A/71/53/Add.1/Corr.1 = A/71/53/Add.1/Corr.1, chap. II"}},
	{"", "Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17.", []string{
		"A/73/53 = A/73/53, chap. IV, sect. A", "37/17 = A/HRC/RES/37/17"}},
	{"", "See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.", []string{
		"FCCC/CP/2015/10/Add.1 = FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex"}},
	{"", "A/58/874 and Add.1, annex I, and A/60/1", []string{
		"A/58/874 = A/58/874, annex I", "Add.1 = A/58/874/Add.1, annex I", "A/60/1 = A/60/1"}},
	{"", "the reports A/76/15 (Part I) and A/58/874 and Add.1", []string{
		"A/76/15 (Part I) = A/76/15 (Part I)", "A/58/874 = A/58/874", "Add.1 = A/58/874/Add.1"}},

	{"", "resolution 1716 (S/RES/1716) and S/RES/1373 (2001)", []string{
		"S/RES/1716 = S/RES/1716 (2006)", "S/RES/1373 (2001) = S/RES/1373 (2001)"}},

	// The document itself, and one cited before.
	{"", "the annex to the present resolution", []string{"present resolution = A/RES/80/300, annex"}},
	{"", "paragraph 5 of resolution 60/1 and paragraph 7 of the same resolution", []string{
		"60/1 = A/RES/60/1, paragraph 5", "same resolution = A/RES/60/1, paragraph 7"}},

	// Not a reference: targets, fiscal years, fractions, other bodies' numbers.
	{"", "target 5.3 and Agenda 2063, the period 2018/19, 50/50 gender balance, 24/7, Convention No. 169 (1989)", nil},
	{"", "Council Decision 2010/413/CFSP and Council Regulation (EU) No. 267/2012", nil},
	{"", "general comment No. 26 (2023) and advisory opinion OC-16/99 of 1 October 1999", nil},
	{"", "resolution 1, annex; resolutions of 5 June; 1,373 (2001)", nil},
}

func TestReferences(t *testing.T) {
	for _, test := range referenceTests {
		own := test.own
		if own == "" {
			own = "A/RES/80/300"
		}
		got := FindReferences(test.text, ReferenceContext{Symbol: symbol.MustParse(own)})
		if diff := cmp.Diff(test.want, show(got)); diff != "" {
			t.Errorf("in %s: %q\n%s", own, test.text, diff)
		}
		checkReferences(t, test.text, got)
	}
}

// A document that does not tell whose it is leaves it to the forms of numbers.
func TestReferencesWithoutContext(t *testing.T) {
	got := FindReferences("its resolutions 60/1, 1373 (2001), 2010/1 and 217 A (III), and the present resolution", ReferenceContext{})
	want := []string{"60/1 = A/RES/60/1", "1373 (2001) = S/RES/1373 (2001)", "2010/1 = E/RES/2010/1", "217 A (III) = A/RES/217 A (III)", "present resolution = "}
	if diff := cmp.Diff(want, show(got)); diff != "" {
		t.Error(diff)
	}
}

// A citer is told who speaks by the line that opens the text.
func TestCiterSpeak(t *testing.T) {
	c := newCiter(symbol.English, symbol.Symbol{})
	c.speak("Recalling nothing,")
	c.speak("The Human Rights Council,")
	got := show(c.appendReferences(nil, "Recalling its resolution 42/1"))
	if diff := cmp.Diff([]string{"42/1 = A/HRC/RES/42/1"}, got); diff != "" {
		t.Error(diff)
	}
}

// Ibid. is the document of the note before, whatever stood in between, if that
// note ends with one; and a number cited with its organ is of that organ later.
func TestCiterRemembers(t *testing.T) {
	c := newCiter(symbol.English, symbol.MustParse("A/RES/78/300"))
	for _, step := range []struct {
		note bool
		text string
		want []string
	}{
		{false, "Human Rights Council resolutions 34/24 and 40/20", []string{"34/24 = A/HRC/RES/34/24", "40/20 = A/HRC/RES/40/20"}},
		{true, "Resolution 2200 A (XXI), annex.", []string{"2200 A (XXI) = A/RES/2200 A (XXI), annex"}},
		{false, "pursuant to resolutions 34/24 and 34/25", []string{"34/24 = A/HRC/RES/34/24", "34/25 = A/HRC/RES/34/25"}},
		{true, "Ibid.", []string{"Ibid. = A/RES/2200 A (XXI)"}},
		{true, "Ibid., annex II.", []string{"Ibid. = A/RES/2200 A (XXI), annex II"}},
		{true, "Ibid., Seventy-third Session, Supplement No. 53 (A/73/53), chap. II.", []string{"A/73/53 = A/73/53, chap. II"}},
		{true, "United Nations, Treaty Series, vol. 1577, No. 27531.", []string{"United Nations, Treaty Series = , vol. 1577, No. 27531"}},
		{true, "Ibid., vol. 2171, No. 27531.", []string{"Ibid. = , vol. 2171, No. 27531"}},
		{true, "The volume of another series.", nil},
		{true, "Ibid., vol. 2171, No. 27531.", nil},
		{true, "Ibid.", nil},
	} {
		find := c.appendReferences
		if step.note {
			find = c.appendNoteReferences
		}
		if diff := cmp.Diff(step.want, show(find(nil, step.text))); diff != "" {
			t.Errorf("%q\n%s", step.text, diff)
		}
	}
}

// The years of the Security Council's resolutions, at both ends of some.
func TestCouncilYear(t *testing.T) {
	for serial, want := range map[int]int{0: 0, 1: 1946, 15: 1946, 16: 1947, 1334: 2000, 1335: 2001, 1386: 2001, 2560: 2020, 3000: 2026} {
		if got := councilYear(serial); got != want {
			t.Errorf("resolution %d is of %d, want %d", serial, got, want)
		}
	}
}

// A text costs no allocation of its own: lists are kept together, and so are the symbols
// that it does not spell out; what a row says of an instrument is read once.
func TestReferencesAllocate(t *testing.T) {
	c := newCiter(symbol.English, symbol.MustParse("A/RES/80/300"))
	refs := make([]Reference, 0, 8)
	for text, want := range map[string]float64{
		"Convinced that the General Assembly will, in 2030, have done all of it, as in paragraph 5,": 0,
		"Recalling its resolution 59/48 of 2 December 2004,":                                         0,
		"See A/73/53, chap. II.": 0,
		"the Universal Declaration of Human Rights and article 6 of the Convention on the Rights of the Child": 0,
	} {
		if got := testing.AllocsPerRun(100, func() { refs = c.appendReferences(refs[:0], text) }); got != want {
			t.Errorf("%q: %v allocations, want %v", text, got, want)
		}
	}
}

// checkReferences holds the laws of references: they are in order and do not
// overlap, their words are those of the text, their symbols are symbols, and all
// symbols that the text spells out are among them; parts of a place are in it.
func checkReferences(t testing.TB, text string, refs []Reference) {
	t.Helper()
	end := 0
	at := map[int]Reference{}
	for _, r := range refs {
		if r.Offset < end || r.End() > len(text) || r.Phrase == "" || text[r.Offset:r.End()] != r.Phrase {
			t.Fatalf("%q: reference %q at %d, the one before ends at %d", text, r.Phrase, r.Offset, end)
		}
		if !strings.Contains(text, r.Pinpoint) {
			t.Fatalf("%q: place %q", text, r.Pinpoint)
		}
		for _, d := range r.Places {
			if r.Instrument == "" && (!strings.Contains(r.Pinpoint, d.Label) || !strings.Contains(r.Pinpoint, d.To)) {
				t.Fatalf("%q: part %q to %q of place %q", text, d.Label, d.To, r.Pinpoint)
			}
		}
		for _, s := range r.Symbols {
			if !s.IsValid() {
				t.Fatalf("%q: %q has the zero symbol", text, r.Phrase)
			}
		}
		end = r.End()
		at[r.Offset] = r
	}
	for m := range symbol.Find(text) {
		if r := at[m.Offset]; r.Phrase != m.Text && (wordTable{&wordindex.Index{}}).readNumber(text, m.Offset).end != m.End() {
			t.Fatalf("%q: symbol %q at %d is reference %q", text, m.Text, m.Offset, r.Phrase)
		}
	}
}

func FuzzReferences(f *testing.F) {
	for _, test := range referenceTests {
		f.Add(test.own, test.text)
	}
	f.Fuzz(func(t *testing.T, own, text string) {
		s, _ := symbol.Parse(own)
		refs := FindReferences(text, ReferenceContext{Symbol: s})
		checkReferences(t, text, refs)
		again := FindReferences(text, ReferenceContext{Symbol: s})
		if diff := cmp.Diff(refs, again, cmpopts.EquateComparable(symbol.Symbol{})); diff != "" {
			t.Fatalf("%q: not the same again\n%s", text, diff)
		}
		c := newCiter(symbol.English, s)
		checkReferences(t, text, c.appendNoteReferences(nil, text))
		c.speak(text)
		checkReferences(t, text, c.appendNoteReferences(nil, text))
	})
}
