package eight

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"
)

// characters have texts of all official languages, the first and the last character of
// each length, and bytes that are part of none.
var characters = []string{
	"a", " ", "é", "’", "ж", "ش", "七", "。", "\x7f", "\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff", "letters of one byte, in a piece that is longer than a block",
	"\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\x80", "\xc3", "\xe4\xb8", "\xf0\x9f\x98",
}

// TestValid asks the standard library of texts of which most are valid, cut or not.
func TestValid(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 8))
	valid := 0
	for range 200_000 {
		s := ""
		for range random.IntN(12) {
			n := len(characters)
			if random.IntN(8) > 0 {
				n = 18 // of those that are whole
			}
			s += characters[random.IntN(n)]
		}
		if random.IntN(4) == 0 {
			s = s[:random.IntN(len(s)+1)]
		}
		want := utf8.ValidString(s)
		if Valid(s) != want {
			t.Fatalf("Valid(%q) is %t", s, !want)
		}
		if want {
			valid++
		}
	}
	if valid < 50_000 {
		t.Errorf("only %d texts were valid", valid)
	}
}

func BenchmarkValid(b *testing.B) {
	for _, word := range []string{"peace ", "mission’s ", "безопасность ", "السلام ", "和平与安全。"} {
		s := ""
		for len(s) < 1<<14 {
			s += word
		}
		b.Run(word, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				Valid(s)
			}
		})
		b.Run("library "+word, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				utf8.ValidString(s)
			}
		})
	}
}
