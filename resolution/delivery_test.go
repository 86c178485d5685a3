package resolution

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/ods"
)

// What had to be repaired in a delivery form is among the problems once, with its
// place, and before what is wrong with the document.
func TestDeliveryProblems(t *testing.T) {
	files, _ := filepath.Glob("../testdata/forms/*")
	if len(files) == 0 {
		t.Fatal("no documents")
	}
	all := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		source := Parser{}.delivery().Parse(string(text))
		want := map[ods.Problem]int{}
		for _, p := range source.Problems {
			want[p]++
		}
		n := 0
		for p := range Parse(string(text)).Problems() {
			if n++; n <= len(source.Problems) {
				want[ods.Problem(p)]--
			} else if _, ok := want[ods.Problem(p)]; ok {
				t.Errorf("%s: %v comes again", file, p)
			}
		}
		for p, n := range want {
			if n != 0 || p.Offset < 0 || p.Offset >= len(text) {
				t.Errorf("%s: %v is not there", file, p)
			}
		}
		all += len(source.Problems)
	}
	if all == 0 {
		t.Error("no document has a problem of its form")
	}
}

// A caller may stop at any problem.
func TestProblemsStop(t *testing.T) {
	d := Parse("1. A paragraph.\n\n3. Another.\n\n\n7 A note.\n")
	for stop := range 4 {
		n := 0
		for range d.Problems() {
			if n++; n > stop {
				break
			}
		}
		if n > stop+1 {
			t.Errorf("%d problems after %d", n, stop)
		}
	}
}

// Recitals whose first letters do not tell them from what goes on in the middle of
// one. Where a line has room they end; where it is full, words and lengths tell.
func TestRecitalsWithoutCapitals(t *testing.T) {
	for name, starts := range map[string][]string{
		"arabic-counted-raw": {
			"إذ تشير إلى قرارها", "وإذ تشير أيضا", "وإذ تلاحظ مع التقدير", "وإذ تضع في اعتبارها", "وإذ تحيط علما",
			"وإذ تعرب عن القلق", "وإذ تؤكد من جديد", "وإذ ترحب بعرض",
		},
		"russian-counted-raw": {
			"ссылаясь на", "ссылаясь также", "с удовлетворением", "учитывая, что", "выражая обеспокоенность",
			"принимая к сведению", "приветствуя предложение",
		},
	} {
		text, err := os.ReadFile("../testdata/forms/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		act := &Parse(string(text)).Acts[0]
		if len(act.Body.Preamble) != len(starts) || len(act.Body.Paragraphs) != 3 || len(act.Closing) != 2 {
			t.Errorf("%s has %d recitals, %d paragraphs, %d closing lines", name, len(act.Body.Preamble), len(act.Body.Paragraphs), len(act.Closing))
		}
		for i := range min(len(starts), len(act.Body.Preamble)) {
			if got := act.Body.Preamble[i].Text.Plain; !strings.HasPrefix(got, starts[i]) {
				t.Errorf("%s: recital %d is %q, not %q", name, i, got, starts[i])
			}
		}
	}
}

// Resolutions of the Security Council of 1946 to 1993 as the Official Records
// have them.
func TestOfficialRecords(t *testing.T) {
	for _, c := range []struct {
		name, symbol, date, meeting, organ string
		preamble, paragraphs               int
	}{
		{"official-records", "S/RES/996 (1990)", "1990-02-30", "2999th meeting", "Security Council", 4, 3},
		// Recitals that open with "Whereas" come before the organ's name, which is a
		// paragraph then, and a
		// paragraph without a number has numbered items.
		{"official-records-1947", "S/RES/996 (1947)", "1947-06-30", "199th meeting", "Security Council", 2, 2},
		{"official-records-1993", "S/RES/997 (1993)", "1993-12-20", "1626th meeting", "Security Council", 1, 1},
		{"official-records-chinese", "", "1947-03-10", "第一九九次會議", "安全理事會", 1, 2},
	} {
		text, err := os.ReadFile("../testdata/forms/" + c.name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		d := Parse(string(text))
		act := &d.Acts[0]
		adoption := act.Adoption(d.Language)
		if d.Symbol().String() != c.symbol || adoption.Date.String() != c.date || adoption.Meeting != c.meeting || adoption.Organ != c.organ {
			t.Errorf("%s is %v, %+v", c.name, d.Symbol(), adoption)
		}
		if len(act.Body.Preamble) != c.preamble || len(act.Body.Paragraphs) != c.paragraphs || len(act.Annexes) > 0 {
			t.Errorf("%s has %d and %d paragraphs and %d annexes", c.name, len(act.Body.Preamble), len(act.Body.Paragraphs), len(act.Annexes))
		}
		last := act.Body.Paragraphs[c.paragraphs-1]
		if c.name != "official-records" && c.name != "official-records-1993" && len(last.Items) != 2 {
			t.Errorf("%s: %d items", c.name, len(last.Items))
		}
	}
}
