package eight

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"
)

// alphabet has the bytes at the edges of each class, and some of no class.
const alphabet = "/09:@AMZ[`amz{ \x00\x7f\x80\x9f\xa0\xbf\xc3\xcf\xd0\xd1\xd2\xd7\xd8\xd9\xda\xff"

// leading returns how many of the first bytes of s are of the class, at most eight,
// in steps of size: what arithmetic on all eight finds, byte by byte.
func leading(s string, size int, class func(c string) bool) int {
	n := 0
	for n+size <= min(len(s), Size) && class(s[n:n+size]) {
		n += size
	}
	return n
}

func isDigit(c string) bool  { return '0' <= c[0] && c[0] <= '9' }
func isLetter(c string) bool { return 'a' <= c[0]|0x20 && c[0]|0x20 <= 'z' && c[0] < 0x80 }

// isIn returns the class of letters between two.
func isIn(from, to rune) func(c string) bool {
	return func(c string) bool {
		r, n := utf8.DecodeRuneInString(c)
		return n == 2 && from <= r && r <= to
	}
}

// Runs end where a search byte by byte ends them, whatever the bytes, and wherever
// in a text they stand.
func TestRuns(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 200000 {
		b := make([]byte, random.IntN(20))
		for i := range b {
			b[i] = alphabet[random.IntN(len(alphabet))]
		}
		s := string(b)
		at := random.IntN(len(s) + 1)
		x := At(s, at)
		if len(s) >= Size && at < len(s) && Near(s, at) != x {
			t.Fatalf("%q from %d on: near %#x, want %#x", s, at, Near(s, at), x)
		}
		for i := range Size {
			var want byte
			if at+i < len(s) {
				want = s[at+i]
			}
			if got := byte(x >> (8 * i)); got != want {
				t.Fatalf("%q: byte %d is %#x, want %#x", s, at+i, got, want)
			}
		}
		for name, got := range map[string][2]int{
			"digits":   {Digits(x), leading(s[at:], 1, isDigit)},
			"letters":  {Letters(x), leading(s[at:], 1, isLetter)},
			"Cyrillic": {Cyrillic(x), leading(s[at:], 2, isIn(0x400, 0x47f))},
			"Arabic":   {Arabic(x), leading(s[at:], 2, isIn(0x620, 0x65f))},
		} {
			if got[0] != got[1] {
				t.Fatalf("%q has %d bytes of %s, want %d", s[at:], got[0], name, got[1])
			}
		}
	}
}

// Letters with accents are counted with those of ASCII, whole ones where all of them
// are in the eight bytes; the signs among them are known as none.
func TestLatin(t *testing.T) {
	for word, want := range map[string]int{
		"": 0, "été": 5, "Ñandú es": 7, "développement": 8, "adoptée": 8, "a×b": 0, "÷": 0, "œuvre": 0, "coœur": 2, "peace in": 5, "\xc3 a": 0, "abcdefgé": 8,
	} {
		if got := Latin(At(word, 0)); got != want {
			t.Errorf("%q begins with %d bytes of letters, want %d", word, got, want)
		}
	}
}

// Of eight bytes the lowest are the first.
func TestLowest(t *testing.T) {
	x := At("A/RES/80", 0)
	if Load("A/RES/80") != x || Lowest(x, 0) != 0 || Lowest(x, 8) != x || Lowest(x, 2) != At("A/", 0) {
		t.Errorf("%#x", x)
	}
}
