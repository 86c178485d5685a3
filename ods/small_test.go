package ods

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// TestIsLabel has the forms of labels in the order of the grammar, and beside each
// what looks like it and is none.
func TestIsLabel(t *testing.T) {
	for _, test := range []struct {
		s    string
		want bool
	}{
		{"", false},
		{"–", true}, {"•", true}, {"*", true}, {"+", false},
		{"1.", true}, {"12 -", true}, {"1", false}, {"1,", false}, // a comma is a stop that was misread
		{"1.2.", true}, {"1.2", true}, {".2.", false},
		{"(a)", true}, {"a)", true}, {"(a", false}, {"(abc)", false}, {"(bb)", true},
		{"iv.", true}, {"XII.", true}, {"(xii)", true}, {"xiI.", false}, // one numeral, one case
		{"A.B.", true}, {"AB.C.", false},
		{"65/124.", true}, {"65/124", true}, {"ES-11/5", true}, {"/124", false}, {"48/218 A.", false},
		{"(أ)", true}, {"1 -", true}, {"’1‘", true}, {"(هـ)", true}, {"㈠", true}, {"（一）", true},
		{"and.", false}, {"see", false}, {"(a very long label)", false},
	} {
		if got := IsLabel(test.s); got != test.want {
			t.Errorf("%q is a label: %t", test.s, got)
		}
	}
}

// TestSplitLabelAgain puts labels together again from what they are split into.
func TestSplitLabelAgain(t *testing.T) {
	for _, s := range []string{"", "(", ")", "(a)", "a)", "(a", "’1‘", "1. -", "65/124.", "（一）", "see"} {
		if opened, number, closed := SplitLabel(s); opened+number+closed != s {
			t.Errorf("%q is %q, %q and %q", s, opened, number, closed)
		}
	}
}

// TestMisread takes a comma behind figures for a stop, and no other.
func TestMisread(t *testing.T) {
	for s, want := range map[string]bool{"3,": true, "12,": true, "(3,": false, "a,": false, ",": false, "3.": false} {
		if isMisread(s) != want {
			t.Errorf("%q is misread: %t", s, !want)
		}
	}
}

// TestDateForms reads dates as each language prints them, and refuses those whose
// parts are no day, month or year.
func TestDateForms(t *testing.T) {
	for _, test := range []struct {
		l    symbol.Language
		s    string
		want Date
	}{
		{symbol.English, "1 March 2011", Date{2011, 3, 1}},
		{symbol.English, "1\u00a0March\u00a02011", Date{2011, 3, 1}}, // typed so that it does not break
		{symbol.French, "1er mars 2011", Date{2011, 3, 1}},
		{symbol.Spanish, "1 de marzo de 2011", Date{2011, 3, 1}},
		{symbol.Russian, "1 марта 2011 года", Date{2011, 3, 1}},
		{symbol.Chinese, "2011年3月1日", Date{2011, 3, 1}},
		{symbol.Arabic, "1 آذار/مارس 2011", Date{2011, 3, 1}},
		{symbol.English, "32 March 2011", Date{}}, // no such day
		{symbol.English, "0 March 2011", Date{}},
		{symbol.English, "1 Marsh 2011", Date{}}, // no such month
		{symbol.English, "1 March 201", Date{}},  // the start of a year
		{symbol.English, "", Date{}},
	} {
		got, err := ParseDate(test.s, test.l)
		if got != test.want || (err == nil) != (test.want != Date{}) {
			t.Errorf("%q is %v, %v", test.s, got, err)
		}
	}
}

// TestCutDate cuts the date of issue from the session that an export glues to it.
func TestCutDate(t *testing.T) {
	for _, test := range []struct {
		l       symbol.Language
		s, rest string
		ok      bool
	}{
		{symbol.English, "15 February 2011Sixty-fifth session", "Sixty-fifth session", true},
		{symbol.Russian, "15 февраля 2011 годаШестьдесят пятая сессия", "Шестьдесят пятая сессия", true}, // the longest form counts
		{symbol.English, "15 February 20112", "15 February 20112", false},                                // no date ends inside a number
		{symbol.English, "Sixty-fifth session", "Sixty-fifth session", false},
	} {
		_, rest, ok := cutDate(test.s, language.For(test.l))
		if ok != test.ok || rest != test.rest {
			t.Errorf("%q leaves %q, %t", test.s, rest, ok)
		}
	}
}

// TestFurnitureWords tells furniture by its words, beside words that look like it.
func TestFurnitureWords(t *testing.T) {
	r := &pageReader{table: language.For(symbol.English)}
	for _, test := range []struct {
		name string
		is   func(string) bool
		yes  []string
		no   []string
	}{
		{"rule", isRule, []string{"___", "-----", "_ _ _", `\_\_\_`, "———"}, []string{"--", "- a -", "  "}},
		{"image", isImage, []string{"<!-- image -->"}, []string{"<!-- image", "image"}},
		{"continued", isContinued, []string{"/...", "/…", "/. . ."}, []string{"/a", "..."}},
		{"page number", r.isPageNumber, []string{"2/5", "5/5", "- 2 -", "Page 2"}, []string{"6/5", "0/5", "02/5", "65/124/1", "- a -", "two"}},
		{"language letter", isLanguageLetter, []string{"(E)", "(F)"}, []string{"(e)", "E", "(EE)"}},
		{"days", isDays, []string{"131123", "010615 110615"}, []string{"13112", "321123", "131323", "131123 131123 131123"}},
	} {
		for _, s := range test.yes {
			if !test.is(s) {
				t.Errorf("%q is no %s", s, test.name)
			}
		}
		for _, s := range test.no {
			if test.is(s) {
				t.Errorf("%q is a %s", s, test.name)
			}
		}
	}
}

// TestRecycle takes the line that asks to recycle for furniture, and no sentence
// that starts like it.
func TestRecycle(t *testing.T) {
	r := &pageReader{table: language.For(symbol.English)}
	if len(r.table.Recycle) == 0 {
		t.Fatal("no line asks to recycle")
	}
	line := r.table.Recycle[0].Form
	for s, want := range map[string]bool{line: true, line + " *1051998*": true, line + strings.Repeat(" and save water", 3): false, "": false} {
		if r.isRecycle(s) != want {
			t.Errorf("%q is furniture: %t", s, !want)
		}
	}
}

// TestEndMark finds the mark that ends a paragraph in each script, behind quotation
// marks and before a number that calls a note.
func TestEndMark(t *testing.T) {
	for s, want := range map[string]byte{
		"the Year;": ';', "the Year,1": ',', "the Year;”": ';', "the Year,28 29": ',',
		"决议，": ',', "决议；": ';', "决议。": '.', "السنة،": ',', "السنة؛": ';', "the Year:": ':', "Why?": '.',
		"in 2011": 0, "the Year": 0, "": 0,
		"Add.1": 0, // the stop of a symbol
	} {
		if got := endMark(s); got != want {
			t.Errorf("%q ends with %q, want %q", s, got, want)
		}
	}
}

// TestIsFinished takes "; and" for the end of a paragraph, and a short last word
// alone for none.
func TestIsFinished(t *testing.T) {
	for s, want := range map[string]bool{"the sea; and": true, "the sea, y": true, "the sea and": false, "the sea; The": false, "sea": false, "the sea.": true} {
		if isFinished(s) != want {
			t.Errorf("%q is finished: %t", s, !want)
		}
	}
}

// TestLikeness orders candidates for marks: the surest is greater.
func TestLikeness(t *testing.T) {
	at := func(text string) int {
		start := strings.IndexAny(text, "0123456789")
		end := start
		for end < len(text) && isDigit(text[end]) {
			end++
		}
		return likeness(text, start, start, end)
	}
	last := 1 << 30
	for _, text := range []string{"the Charter;1 and", "the Charter1 and", "the UN1 and", "the sea,1and", "the sea — 1 and"} {
		n := at(text)
		if n >= last && n != 0 {
			t.Errorf("%q is as likely as what comes before: %d", text, n)
		}
		last = n
	}
	// Into a word a mark goes astray, and letters after it are the end of an ordinal.
	if astray, ordinal := at("the sea a8nd"), at("the sea a8th"); astray <= ordinal {
		t.Errorf("a mark in a word is as likely as an ordinal: %d and %d", astray, ordinal)
	}
	for _, text := range []string{"1 and", "the 1.5 and", "the ’1‘ and", "No.1 of", "sea1%", "covid-1 and"} {
		if n := at(text); n > 2 {
			t.Errorf("%q is no mark: %d", text, n)
		}
	}
}

// TestMergeMarks keeps two lists of marks in the order of the text.
func TestMergeMarks(t *testing.T) {
	marks := func(offsets ...int) (marks []Mark) {
		for _, offset := range offsets {
			marks = append(marks, Mark{Offset: offset})
		}
		return marks
	}
	for _, test := range []struct{ a, b, want []int }{
		{nil, nil, nil},
		{[]int{1, 5}, nil, []int{1, 5}},
		{nil, []int{2}, []int{2}},
		{[]int{1, 5}, []int{0, 2, 9}, []int{0, 1, 2, 5, 9}},
	} {
		if diff := cmp.Diff(marks(test.want...), mergeMarks(marks(test.a...), marks(test.b...))); diff != "" {
			t.Error(diff)
		}
	}
}

// TestLiftCuts takes marks out of a text that has others already: those move with the
// words behind a cut.
func TestLiftCuts(t *testing.T) {
	p := &Paragraph{Text: "Keepers 1 , pilots, ports 3 .", Marks: []Mark{{Offset: 0, Label: "0"}, {Offset: 18, Label: "2"}}, Place: PlaceAt(0)}
	var j joiner
	p.liftCuts([]cell{{7, 10}, {25, 28}}, []Mark{{Offset: 7, Label: "1"}, {Offset: 25, Label: "3"}}, &j)
	want := []Mark{{Offset: 0, Label: "0"}, {Offset: 7, Label: "1"}, {Offset: 15, Label: "2"}, {Offset: 22, Label: "3"}}
	if diff := cmp.Diff(want, p.Marks, cmp.Comparer(func(a, b Place) bool { return true })); diff != "" || p.Text != "Keepers, pilots, ports." {
		t.Errorf("%q: %s", p.Text, diff)
	}
	p.liftCuts(nil, nil, &j)
	if len(p.Marks) != 4 {
		t.Error("nothing is cut, and marks are lost")
	}
}

// TestLooseMarks takes numbers out that stand between a word and a mark of
// punctuation where an extract has lost its notes, in their order and no others.
func TestLooseMarks(t *testing.T) {
	for _, test := range []struct {
		name, text, want string
		labels           []string
	}{
		{"one after the other", "The keepers 1 , the pilots 2 .", "The keepers, the pilots.", []string{"1", "2"}},
		{"an amount is none", "Of the keepers 300 , some", "Of the keepers 300 , some", nil},
		{"out of order", "The keepers 2 , the pilots 1 .", "The keepers, the pilots 1 .", []string{"2"}},
		{"no space before the comma", "The keepers 1, the pilots", "The keepers 1, the pilots", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := &Document{Paragraphs: []Paragraph{{Text: test.text, Place: PlaceAt(0)}}}
			(&pageReader{document: d}).liftLooseMarks()
			var labels []string
			for _, m := range d.Paragraphs[0].Marks {
				labels = append(labels, m.Label)
			}
			if d.Paragraphs[0].Text != test.want || !slices.Equal(labels, test.labels) {
				t.Errorf("%q with %q", d.Paragraphs[0].Text, labels)
			}
		})
	}
}

// TestCharacterAt decodes one unit, two, half of a pair and half of a unit.
func TestCharacterAt(t *testing.T) {
	for _, test := range []struct {
		name, s string
		want    rune
		size    int
	}{
		{"a letter", "a\x00", 'a', 2},
		{"a pair", "\x3d\xd8\x00\xde", '😀', 4},
		{"half a pair at the end", "\x3d\xd8", 0xfffd, 2},
		{"half a pair before a letter", "\x3d\xd8a\x00", 0xfffd, 2},
		{"half a unit", "a", 0xfffd, 1},
	} {
		if r, size := characterAt(test.s, 0, true); r != test.want || size != test.size {
			t.Errorf("%s: %q, %d bytes", test.name, r, size)
		}
	}
}

// TestPlaceOfNothing has no place for what was made and not read.
func TestPlaceOfNothing(t *testing.T) {
	var p Place
	if p.Offset(3) != -1 || p.Label() != -1 || !p.Equal(PlaceAt(7)) {
		t.Errorf("the zero place is %d, label %d", p.Offset(3), p.Label())
	}
	if p = PlaceAt(7).WithLabel(5); p.Offset(3) != 10 || p.Label() != 5 {
		t.Errorf("byte 3 is at %d, the label at %d", p.Offset(3), p.Label())
	}
}

// TestPlaceFarOff keeps offsets of inputs that are longer than four gigabytes, of texts
// and labels, whichever is told first, and of texts in pieces.
func TestPlaceFarOff(t *testing.T) {
	if strconv.IntSize < 64 {
		t.Skip("no input is that long")
	}
	giga := int64(1) << 30
	var places Places
	for _, start := range [...]int{7, int(4*giga) - 2, int(4*giga) - 1, int(4 * giga), int(9*giga) + 7, int(7000 * giga)} {
		label := start - 7
		for _, p := range [...]Place{
			PlaceAt(start).WithLabel(label),
			Place{}.WithLabel(label).Joined(0, start),
			Place{}.withLabelOf(PlaceAt(3).WithLabel(label)).Joined(0, start),
			PlaceAt(3).WithLabel(int(8*giga)).Joined(0, start).WithLabel(label),
			places.Of([]Segment{{0, start}, {5, start + 9}}).WithLabel(label),
			PlaceAt(start).WithLabel(label).Joined(5, start+9),
		} {
			if p.Offset(2) != start+2 || p.Label() != label {
				t.Errorf("a text at %d, label %d, is at %d and %d", start, label, p.Offset(0), p.Label())
			}
			p.Segments(9, func(_, _, from, _ int) bool {
				if from != start {
					t.Errorf("a text at %d has a segment from %d on", start, from)
				}
				return false
			})
		}
	}
}

// TestVocabularyBounds counts no word that is longer than any word is.
func TestVocabularyBounds(t *testing.T) {
	long := strings.Repeat("a", maxWord+1)
	v := newVocabulary("The sea, the Sea and sea-going " + long)
	v.read(0, len(v.text))
	for word, want := range map[string]int{"sea": 3, "SEA": 3, "going": 1, long: 0, "land": 0} {
		if got := v.has(word); got != want {
			t.Errorf("%q occurs %d times, want %d", word, got, want)
		}
	}
	if got := v.hasCompound("Sea", "going"); got != 1 {
		t.Errorf("sea-going occurs %d times, want 1", got)
	}
}
