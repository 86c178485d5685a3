package eight

import (
	"math/rand/v2"
	"testing"
)

// TestBlock looks at texts of all lengths around a block byte by byte, from several
// places on.
func TestBlock(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 14))
	for size := range 3 * Block / 2 {
		text := make([]byte, size)
		for i := range text {
			text[i] = alphabet[random.IntN(len(alphabet))]
		}
		s := string(text)
		for from := 0; from <= size; from += 1 + random.IntN(Block/4) {
			var spaces, words uint64
			for i := range min(size-from, Block) {
				switch c := s[from+i]; {
				case c == ' ':
					spaces |= 1 << i
				case 'a' <= c|0x20 && c|0x20 <= 'z', c >= 0x80:
					words |= 1 << i
				}
			}
			if got := Spaces(s, from); got != spaces {
				t.Errorf("Spaces(%q, %d) is %x, want %x", s, from, got, spaces)
			}
			if got := WordBytes(s, from); got != words {
				t.Errorf("WordBytes(%q, %d) is %x, want %x", s, from, got, words)
			}
		}
	}
}

// TestBitRuns finds the runs of bits, and their ends but for one that reaches the top.
func TestBitRuns(t *testing.T) {
	for _, c := range []struct{ found, starts, ends uint64 }{
		{0, 0, 0},
		{0b0110_1001, 0b0010_1001, 0b1001_0010},
		{1 << 63, 1 << 63, 0},
		{1<<64 - 1, 1, 0},
	} {
		if starts, ends := Runs(c.found); starts != c.starts || ends != c.ends {
			t.Errorf("Runs(%b) is %b, %b, want %b, %b", c.found, starts, ends, c.starts, c.ends)
		}
	}
	if got := Next(0b10100); got != 2 {
		t.Errorf("the next bit is %d, want 2", got)
	}
}

// TestEqual finds a byte among those beside it.
func TestEqual(t *testing.T) {
	if got := Equal(At("a\tb \t\x89 \t", 0), '\t'); got != 0x8000008000008000 {
		t.Errorf("tabs at %x", got)
	}
}
