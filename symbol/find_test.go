package symbol

import (
	"slices"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string // text and symbol of each match
	}{
		{"See A/65/124, para. 7.", []string{"A/65/124", "A/65/124"}},
		{"(A/65/456 and Corr.1 and Add.1)", []string{"A/65/456", "A/65/456", "Corr.1", "A/65/456/Corr.1", "Add.1", "A/65/456/Add.1"}},
		{"A/33/22/Add.1 and 2.", []string{"A/33/22/Add.1", "A/33/22/Add.1", "2", "A/33/22/Add.2"}},
		{"A/33/22/Add.1 and 2 other notes", []string{"A/33/22/Add.1", "A/33/22/Add.1"}},
		{"A/55/602/Add.2 and Corr.1", []string{"A/55/602/Add.2", "A/55/602/Add.2", "Corr.1", "A/55/602/Add.2/Corr.1"}},
		{"A/RES/65/1 to 65/5", []string{"A/RES/65/1", "A/RES/65/1", "65/5", "A/RES/65/5"}},
		{"A/55/1010-S/2001/667, annex", []string{"A/55/1010-S/2001/667", "A/55/1010-S/2001/667"}},
		{"A/71/86–E/2016/13", []string{"A/71/86–E/2016/13", "A/71/86-E/2016/13"}}, // an en dash
		{"A/67/517‑S/2012/760, annex", []string{"A/67/517‑S/2012/760", "A/67/517-S/2012/760"}},
		{"A/77/6 (Sect.\u00a025), A/77/7", []string{"A/77/6 (Sect.\u00a025)", "A/77/6 (Sect. 25)", "A/77/7", "A/77/7"}},
		{"voir A/ES‑10/273.", []string{"A/ES‑10/273", "A/ES-10/273"}}, // a hyphen that does not break
		{"S/RES/1373 (2001) of", []string{"S/RES/1373 (2001)", "S/RES/1373 (2001)"}},
		{"in A/65/124 (see annex)", []string{"A/65/124", "A/65/124"}},
		{"A/RES/75/290 B.", []string{"A/RES/75/290 B", "A/RES/75/290 B"}},
		{"and/or he/she in 2010/2011, SC/9876, 24/7; A/C.3, E/CN.4", nil},
		{"A/65/124.The next", []string{"A/65/124", "A/65/124"}},
		{"秘书长的报告(A/65/124号文件)和S/RES/1373(2001)号决议", []string{"A/65/124", "A/65/124", "S/RES/1373(2001)", "S/RES/1373 (2001)"}},
		{"A/65/124، الفقرة 7", []string{"A/65/124", "A/65/124"}},
		{"документ A/65/124, пункт 7", []string{"A/65/124", "A/65/124"}},
		{"A/65/124/Add.1.", []string{"A/65/124/Add.1", "A/65/124/Add.1"}},
	} {
		var got []string
		for m := range Find(c.text) {
			got = append(got, m.Text, m.Symbol.String())
			if c.text[m.Offset:m.End()] != m.Text {
				t.Errorf("%q: offset of %q", c.text, m.Text)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("Find(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// The items of a list tell how they belong to it.
func TestFindJoins(t *testing.T) {
	var got []string
	for m := range Find("A/RES/65/1 to 65/5, 65/7 and 65/9") {
		got = append(got, m.Join.String()+" "+m.Symbol.String())
	}
	want := []string{"whole A/RES/65/1", "through A/RES/65/5", "also A/RES/65/7", "also A/RES/65/9"}
	if !slices.Equal(got, want) || Join(9).String() != "" {
		t.Errorf("got %q, want %q", got, want)
	}
	// Lists go on in every language, and stop when the caller does.
	for _, text := range []string{"A/65/456 et Corr.1", "A/65/456 y Corr.1", "A/65/456 и Corr.1", "A/65/456和Corr.1", "A/65/456 و Corr.1", "A/65/456\u00a0and\u00a0Corr.\u00a01"} {
		n := 0
		for m := range Find(text) {
			if n++; n == 2 && m.Symbol != MustParse("A/65/456/Corr.1") {
				t.Errorf("%q: %v", text, m.Symbol)
			}
		}
		if n != 2 {
			t.Errorf("%q: %d matches", text, n)
		}
		for range Find(text) {
			break
		}
	}
	for _, text := range []string{"A/65/456 and Corr. by hand", "A/65/456 and 7 others", "A/65/456, 12/13 of them", "S/2001/667 and 2001/x"} {
		n := 0
		for range Find(text) {
			n++
		}
		if n != 1 {
			t.Errorf("%q: %d matches", text, n)
		}
	}
}

// prose is English without a symbol in it.
var prose = strings.Repeat("The General Assembly, recalling its previous resolutions on the question and/or the item, requests the Secretary-General to report. ", 8000)

func BenchmarkFindNothing(b *testing.B) {
	b.SetBytes(int64(len(prose)))
	b.ReportAllocs()
	for b.Loop() {
		for range Find(prose) {
		}
	}
}

func BenchmarkParse(b *testing.B) {
	list := lines(b, "catalogued.txt")
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		Parse(list[i%len(list)])
		i++
	}
}

func BenchmarkParseOne(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse("E/CN.4/Sub.2/1994/WG.1/CRP.2")
	}
}

func BenchmarkParseShort(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse("A/65/124")
	}
}
