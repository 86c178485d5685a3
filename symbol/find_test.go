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
		{"«A/65/124»", []string{"A/65/124", "A/65/124"}},
		{"https://undocs.org/A/65/124 CAT/5e COM/2010/20 EC/2002/30 EB.136/8 TCP/IP km/h N/A", nil},
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

// The items of a list tell how they belong to it. The cases go by what an item
// leaves to the symbol before it.
func TestFindJoins(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A change element, of the document or in the place of another.
		{"A/65/456 and Corr.1 and Add.1", "whole A/65/456, also A/65/456/Corr.1, also A/65/456/Add.1"},
		{"A/65/456, Corr.1, and Add. 1", "whole A/65/456, also A/65/456/Corr.1, also A/65/456/Add.1"},
		{"A/55/602/Add.2 and Corr.1", "whole A/55/602/Add.2, also A/55/602/Add.2/Corr.1"},
		{"A/65/100/Corr.1 and Corr.2", "whole A/65/100/Corr.1, also A/65/100/Corr.2"},
		{"A/65/100, Add.1–3", "whole A/65/100, also A/65/100/Add.1-3"},              // a range in one item
		{"A/65/100 and Rev.1/Corr.1", "whole A/65/100, also A/65/100/Rev.1/Corr.1"}, // changes stack
		{"A/65/100-S/2010/5 and Corr.1", "whole A/65/100-S/2010/5, also A/65/100/Corr.1-S/2010/5/Corr.1"},
		{"A/65/456 and Corr. by hand", "whole A/65/456"},
		// A number, of a change or of a record.
		{"A/33/22/Add.1, 2 and 4 to 6", "whole A/33/22/Add.1, also A/33/22/Add.2, also A/33/22/Add.4, through A/33/22/Add.6"},
		{"A/33/22/Add.1 and 2 other notes", "whole A/33/22/Add.1"}, // it counts the notes
		{"A/C.3/65/SR.1, 5 and 8.", "whole A/C.3/65/SR.1, also A/C.3/65/SR.5, also A/C.3/65/SR.8"},
		{"S/PV.4385 and 4386", "whole S/PV.4385, also S/PV.4386"},
		{"S/PV.4385, 5 July 2001", "whole S/PV.4385"},
		{"A/65/456 and 7 others", "whole A/65/456"}, // a plain number says too little
		// A kind with its number.
		{"A/C.3/65/L.1, L.2 and L.5/Rev.1", "whole A/C.3/65/L.1, also A/C.3/65/L.2, also A/C.3/65/L.5/Rev.1"},
		// A session or year with a number.
		{"A/RES/65/1 to 65/5, 65/7 and 65/9", "whole A/RES/65/1, through A/RES/65/5, also A/RES/65/7, also A/RES/65/9"},
		{"A/RES/65/1-65/5", "whole A/RES/65/1, through A/RES/65/5"},
		{"A/RES/65/1–65/5", "whole A/RES/65/1, through A/RES/65/5"}, // an en dash
		{"E/2010/99 and 2010/100", "whole E/2010/99, also E/2010/100"},
		{"A/65/456, 12/13 of them", "whole A/65/456"}, // another session only of resolutions
		{"S/2001/667 and 2001/x", "whole S/2001/667"},
		// A number with the session or year behind it.
		{"S/RES/1373 (2001), 1540 (2004)", "whole S/RES/1373 (2001), also S/RES/1540 (2004)"},
		{"A/RES/2625 (XXV) and 3314 (XXIX)", "whole A/RES/2625 (XXV), also A/RES/3314 (XXIX)"},
		{"S/RES/1373 (2001) and 12 (see below)", "whole S/RES/1373 (2001)"},
		// The letter of a part.
		{"A/RES/48/218 A and B of 29 July", "whole A/RES/48/218 A, also A/RES/48/218 B"},
		{"A/RES/48/218 B and A decision", "whole A/RES/48/218 B"}, // letters go up
		{"A/RES/48/218 A and I think", "whole A/RES/48/218 A"},
	} {
		var got []string
		for m := range Find(c.text) {
			got = append(got, m.Join.String()+" "+m.Symbol.String())
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("Find(%q) = %q, want %q", c.text, got, c.want)
		}
	}
	if Join(9).String() != "" {
		t.Error("a join that is none")
	}
}

// A list goes on with the words of each official language, and stops when the
// caller does.
func TestFindLanguages(t *testing.T) {
	for join, words := range map[Join][]string{
		Also: {
			", ", " and ", " or ", " & ", ", and ", "\u00a0and\u00a0", " et ", " ou ", ", et ", " y ", " e ", " o ", " u ", ", y ",
			" и ", " или ", ", и ", " و ", " و", "و", "، ", "، و", " أو ", "和", "及", "以及", "与", "或", "、", "，", " 和 ",
		},
		Through: {" to ", " through ", "-", "–", " à ", " a ", " al ", " по ", " до ", " إلى ", " الى ", "至", "到", " 至 "},
	} {
		for _, word := range words {
			text := "A/RES/65/1" + word + "65/5"
			var got []Match
			for m := range Find(text) {
				got = append(got, m)
			}
			if len(got) != 2 || got[1].Symbol != MustParse("A/RES/65/5") || got[1].Join != join {
				t.Errorf("%q: %+v", text, got)
			}
			for range Find(text) {
				break
			}
		}
	}
	for _, text := range []string{"A/RES/65/1 das 65/5", "A/RES/65/1; 65/5", "A/RES/65/1 65/5", "A/RES/65/1 et65/5", "A/RES/65/1 ainsi 65/5"} {
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
