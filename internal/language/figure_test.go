package language

import "testing"

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int
		ok   bool
	}{
		{"0", 0, true}, {"7", 7, true}, {"1946", 1946, true}, {"12345", 0, false}, {"", 0, false}, {"1a", 0, false},
		{"一", 1, true}, {"十", 10, true}, {"十一", 11, true}, {"二十", 20, true}, {"三十一", 31, true},
		{"一九四七", 1947, true}, {"二〇二五", 2025, true}, {"二0二五", 2025, true}, // both figures, as copies have them
		{"十十", 0, false}, {"百", 0, false}, {"二十二十", 0, false}, {"2十", 0, false},
	} {
		if n, ok := Number(c.in); ok != c.ok || ok && n != c.want {
			t.Errorf("Number(%q) = %d, %t; want %d, %t", c.in, n, ok, c.want, c.ok)
		}
	}
	for in, want := range map[string]bool{"一四八一": true, "十": true, "64th": true, "the": false, "": false} {
		if StartsWithNumber(in) != want || HasFigure(in) != want {
			t.Errorf("%q starts with a number: %t", in, !want)
		}
	}
}

// The figures of Chinese, with ten and without, and no letters.
func TestIsFigure(t *testing.T) {
	for _, r := range "〇一二三四五六七八九十0123456789" {
		if !IsFigure(r) {
			t.Errorf("%c is a figure", r)
		}
	}
	for _, r := range "年第号百aИم(" {
		if IsFigure(r) {
			t.Errorf("%c is no figure", r)
		}
	}
}
