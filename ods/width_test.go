package ods

import (
	"math/rand/v2"
	"testing"
)

// TestMeasureWords measures words eight bytes at a time as it does them one by one:
// letters of all official languages, wide marks and narrow ones, signs over letters,
// characters that are cut.
func TestMeasureWords(t *testing.T) {
	pieces := []string{
		"peace ", "é", "’", "ж", "Я", "ش", "ّ", "ٰ", "ؑ", "،", "七", "。", "　", "〪", "゙", "，", "ｱ", "e\u0301", "\u0483", "\U0001f54a", "\ufffd",
		"\xd0", "\xbf", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xe3\x80", "\xd9", "\xff",
	}
	random := rand.New(rand.NewPCG(21, 34))
	for range 100_000 {
		s := ""
		for range random.IntN(10) {
			n := len(pieces)
			if random.IntN(8) > 0 {
				n -= 8 // of those that are whole
			}
			s += pieces[random.IntN(n)]
		}
		width, signs := measureWords(s)
		if w, n := measureEach(s); w != width || n != signs {
			t.Fatalf("%q takes %d columns and has %d signs, want %d and %d", s, width, signs, w, n)
		}
	}
}
