package fold

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// Words with one hash, which are those that are the same when folded, have one start
// where the bytes of both tell it. What a table has and the bytes tell, they tell of
// no spelling that a text has as something else.
func TestStart(t *testing.T) {
	words := []string{"and", "while", "resolutely", "l", "réaffirme", "à", "également", "œuvre", "cœur", "si", "kilo",
		"а", "также", "все", "ещё", "призывает", "请", "并", "وإذ", "تطلب", "énérgicamente"}
	random := rand.New(rand.NewPCG(3, 4))
	for _, word := range words {
		// The words of a table are folded.
		var table strings.Builder
		for at := 0; at < len(word); {
			r, n := RuneAt(word, at)
			table.WriteRune(r)
			at += n
		}
		hash, end := Hash(0).Word(table.String(), 0)
		want, _, known := StartAt(table.String(), 0)
		for range 2000 {
			text := spelling(random, table.String())
			if got, end2 := Hash(0).Word(text, 0); got != hash || end != table.Len() || end2 == 0 {
				continue // a character of Chinese ends before what follows
			}
			if got, letters, ok := StartAt(text, 0); ok && (!known || got != want) {
				t.Fatalf("%q starts with %#x, want %#x of %q", text, got, want, word)
			} else if letters > 0 && letters != AfterWord(text, 0) {
				t.Fatalf("%q has %d letters", text, letters)
			}
		}
	}
}

// spelling returns a word as a text may have it: with capitals, marks that cannot be
// seen, "ё" and letters that lose their marks when folded, and with anything behind.
func spelling(random *rand.Rand, word string) string {
	var b strings.Builder
	for _, r := range word {
		s := string(r)
		switch random.IntN(6) {
		case 0, 1:
			s = strings.ToUpper(s)
		case 2:
			s = strings.NewReplacer("k", "\u212a", "i", "\u0130", "е", "ё").Replace(s)
		case 3:
			s = [...]string{"\u00ad", "\u200d", "\u064b", "\ufeff"}[random.IntN(4)] + s
		}
		b.WriteString(s)
	}
	b.WriteString([...]string{"", " ", ", ", "’", "\u00a0", "-", "\u00ad", "»", "1", " x y z x y z"}[random.IntN(10)])
	return b.String()
}

// Of the words that texts have, nearly all tell their start.
func TestStartIsKnown(t *testing.T) {
	for _, text := range []string{"and the", "l’homme", "été", "réaffirme", "pour", "и в", "государств", "请秘书长", "(a)", "2008", ""} {
		if _, _, ok := StartAt(text, 0); !ok {
			t.Errorf("%q has no start", text)
		}
	}
	for _, text := range []string{"e\u00adt", "ещё", "وإذ", "œuvre", "\u00a0"} {
		if _, _, ok := StartAt(text, 0); ok {
			t.Errorf("%q has a start", text)
		}
	}
}

// TestStarts: words that are the same when folded have one start.
func TestStarts(t *testing.T) {
	for _, words := range [][]string{
		{"calls", "Calls", "CALLS upon", "calls,"},
		{"emphasizes", "Emphasizes that"},
		{"établit", "Établit que"},
		{"призывает", "Призывает все"},
		{"促请", "促请所有"},
		{"l'accord", "L’accord"},
	} {
		first, _, _ := StartAt(words[0], 0)
		for _, word := range words {
			start, letters, ok := StartAt(word, 0)
			if !ok || start != first || start.Place(9) != first.Place(9) {
				t.Errorf("%q begins with %x, %v; %q with %x", word, start, ok, words[0], first)
			}
			if end := AfterWord(word, 0); letters > 0 && letters != end {
				t.Errorf("%q has %d letters, want %d", word, letters, end)
			}
		}
	}
	for _, word := range []string{"ёмкий", "تقرر", "note\u00ad", "ſo"} {
		if start, _, ok := StartAt(word, 0); ok {
			t.Errorf("the bytes of %q tell no start, and not %x", word, start)
		}
	}
}
