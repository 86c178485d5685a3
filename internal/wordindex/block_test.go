package wordindex

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
)

// plainBlock returns the block that begins at at, told character by character.
func plainBlock(text string, at int) block {
	b := block{base: at}
	for i := 0; i < eight.Block && at+i < len(text); {
		r, n := utf8.DecodeRuneInString(text[at+i:])
		bits := (uint64(1)<<n - 1) << i
		switch {
		case 'a' <= r|0x20 && r|0x20 <= 'z', 0xc0 <= r && r <= 0xff && r != '×' && r != '÷', 0x400 <= r && r < 0x480, 0x620 <= r && r < 0x660:
			b.letters |= bits
		case '/' <= r && r <= '9':
			b.odd |= bits
		case r < utf8.RuneSelf && n == 1 && text[at+i] < utf8.RuneSelf:
		case (strings.ContainsRune("\u00a0«»،؛", r) || 0x2000 <= r && r < 0x2040) && i+n <= eight.Block:
		default:
			b.odd |= bits
		}
		i += n
	}
	isLetter := func(i int) bool { return 0 <= i && i < eight.Block && b.letters>>i&1 == 1 }
	for i := 0; i < eight.Block && at+i < len(text); i++ {
		rest := text[at+i:]
		if isLetter(i-1) && (rest[0] == ' ' && isLetter(i+1) || strings.HasPrefix(rest, "’") && isLetter(i+len("’"))) {
			b.joints |= 1 << i
		}
	}
	return b
}

// A block tells of its bytes what a look at each character tells.
func TestBlock(t *testing.T) {
	pieces := []string{" ", " ", "peace", "a", "É", "été", "×", "÷", "мир", "ё", "л’", "’", "'", "“", "–", "\u00a0", "«", "©", "/", "17", "9", ":", "大会", "，", "قرار", "قرَار", "،", "؛", "؟", "٣", "ی", "œ", "ß", "\u2060", "[", "`", "{", "@"}
	random := rand.New(rand.NewPCG(6, 4))
	for range 20000 {
		var b strings.Builder
		for range 1 + random.IntN(60) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		text := b.String()
		at := random.IntN(len(text))
		for !utf8.RuneStart(text[at]) {
			at--
		}
		if got, want := blockAt(text, at), plainBlock(text, at); got != want {
			t.Fatalf("%q:\n%x, want\n%x", text[at:], got, want)
		}
	}
}

// What was passed by is asked for the marks that matter, in the forms of every language.
func TestPassed(t *testing.T) {
	for text, want := range map[string][2]bool{
		"":               {},
		"of peace, and ": {},
		"of peace. The ": {true, false},
		"of peace (the ": {false, true},
		"和平。大会（":         {true, true},
		"和平．":            {true, false},
		"السلام، و":      {},
	} {
		p := Passed{Text: text, Word: -1}
		if got := [2]bool{p.Stops(), p.Opens()}; got != want {
			t.Errorf("%q: stops and opens %v, want %v", text, got, want)
		}
	}
}
