package fold

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestWordsAt goes through what texts write otherwise than tables.
func TestWordsAt(t *testing.T) {
	for _, test := range []struct {
		text, words string
		end         int // -1: they do not stand there
	}{
		{"Calls upon States", "calls upon", 10},
		{"CALLS UPON", "calls upon", 10},
		{"Calls \u00a0\nupon", "calls upon", 13},
		{"Calls\u200eupon", "calls upon", -1}, // a mark is no space
		{"callsupon", "calls upon", -1},
		{"Re\u2011emphasizes", "re-emphasizes", 15},
		{"l’accord", "l'accord", 10},
		{"Приветствуя её", "приветствуя ее", 27},
		{"Ёмкий", "емкий", 10},
		{"É\u00adtablit que", "établit", 10},
		{"تُسلِّم أيضاً،", "تسلم أيضا", 25}, // with the mark behind the last letter
		{"تقــرر", "تقرر", 12},
		{"深为关切的", "深为关切", 12}, // Chinese goes on anywhere
		// A word that goes on is another, and so is one with a hyphen, but not "troop- and".
		{"notes", "note", -1},
		{"note2", "note", -1},
		{"well-being", "well", -1},
		{"troop- and", "troop", 5},
		{"not", "note", -1},
		{"", "note", -1},
		{"note \xff", "note", 4},
	} {
		if end := WordsAt(test.text, 0, test.words); end != test.end {
			t.Errorf("%q ends at byte %d of %q, want %d", test.words, end, test.text, test.end)
		}
	}
}

// TestAfter: where words, spaces and marks end.
func TestAfter(t *testing.T) {
	for _, test := range []struct {
		name string
		f    func(string, int) int
		text string
		end  int
	}{
		{"word", AfterWord, "peace-building,", 14},
		{"word", AfterWord, "état‑major du", 13},
		{"word", AfterWord, "note2", 4},
		{"space", AfterSpace, " \t\u00a0\u3000\u200f\u2009x", 13},
		{"space", AfterSpace, "é ", 0},
		{"marks", AfterMarks, "\u0651\u00ad\u200fx", 7},
		{"marks", AfterMarks, "x\u00ad", 0},
	} {
		if end := test.f(test.text, 0); end != test.end {
			t.Errorf("the %s of %q ends at %d, want %d", test.name, test.text, end, test.end)
		}
	}
}

// TestRunes holds what is asked of ranges to what Unicode says, for every rune.
func TestRunes(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if IsSpace(r) != unicode.IsSpace(r) || isLetter(r) != unicode.IsLetter(r) {
			t.Errorf("%U: space %t, letter %t", r, IsSpace(r), isLetter(r))
		}
		lower := unicode.ToLower(r)
		if got := Rune(r); got != lower && !strings.ContainsRune("’ʼ\u2010\u2011ёЁ", r) || Caseless(r) && lower != r && r < 0x1000 {
			t.Errorf("%U is %U when folded", r, got)
		}
		if !utf8.ValidRune(r) {
			continue
		}
		text := string(r) + "x"
		if got, n := decode(text, 0); got != r || n != len(text)-1 {
			t.Errorf("%U is read as %U", r, got)
		}
		if beginsLetter(text[0]) && (IsSpace(r) || Invisible(r) || vowelMark(r)) {
			t.Errorf("%U is taken for a letter", r)
		}
	}
}

// hashOf returns the hash of as many words as the text has.
func hashOf(text string, words int) (hash Hash, end int) {
	hash, end = Hash(0).Word(text, 0)
	for range words - 1 {
		hash, end = hash.Next(text, end)
	}
	return hash, end
}

// TestHash: words that are the same when folded have the same hash, and others here
// have another.
func TestHash(t *testing.T) {
	seen := map[Hash]string{}
	for _, same := range [][]string{
		{"calls", "Calls upon", "CALLS", "ca\u00adlls", "calls-"},
		{"calls upon", "Calls \u00a0Upon us", "calls\n\u200eupon"},
		{"callsupon"},
		{"calls-upon", "calls\u2011upon", "Calls-Upon"},
		{"إذ تسلم", "إذ تُسلِّم أن"},
		{"深"}, {"为"}, {""},
	} {
		_, end := Hash(0).Word(same[0], 0)
		words := 1
		if end < len(same[0]) {
			words = 2
		}
		want, _ := hashOf(same[0], words)
		if other, ok := seen[want]; ok {
			t.Errorf("%q has the hash of %q", same[0], other)
		}
		seen[want] = same[0]
		for _, text := range same {
			if got, _ := hashOf(text, words); got != want {
				t.Errorf("%q has not the hash of %q", text, same[0])
			}
		}
	}
	if hash, end := Hash(0).Word("深为", 0); hash == 0 || end != len("深") {
		t.Errorf("a Chinese word ends at %d", end)
	}
}

// FuzzHash asserts that the words of a table, where they stand in a text, have one
// hash in both, after each word: so an index finds what a comparison would.
func FuzzHash(f *testing.F) {
	f.Add("Re\u2011emphasizes also", "re-emphasizes also")
	f.Add("l’ac\u00adcord", "l'accord")
	f.Add("وإذ تُسلِّم أيضاً", "وإذ تسلم أيضا")
	f.Add("深为关切", "深为")
	f.Add("渱䷺A00", "渱䷺") // a sign among the ideographs
	f.Fuzz(func(t *testing.T, text, words string) {
		// A table has words in lower case, with plain signs and single spaces.
		for at := 0; at < len(words); {
			r, next := Next(words, at)
			if string(r) != words[at:next] {
				return
			}
			at = next
		}
		// They end in a letter, and not in what stands between two of them.
		if last, _ := utf8.DecodeLastRuneInString(words); !isLetter(last) || WordsAt(text, 0, words) < 0 {
			return
		}
		hash, at := Hash(0).Word(words, 0)
		found, end := Hash(0).Word(text, 0)
		for hash == found && at < len(words) {
			hash, at = hash.Next(words, at)
			found, end = found.Next(text, end)
		}
		if hash != found {
			t.Errorf("%q and %q part before byte %d", text, words, end)
		}
	})
}

func BenchmarkWord(b *testing.B) {
	const text = "International cooperation"
	b.SetBytes(13)
	for b.Loop() {
		Hash(0).Word(text, 0)
	}
}

// TestBehind: a word is read behind another where [Hash.Next] reads it.
func TestBehind(t *testing.T) {
	for _, text := range []string{"calls upon", "re-emphasizes", "l’accord", "促请", "calls \u00a0upon", "призывает всех", "calls"} {
		first, end := Hash(0).Word(text, 0)
		next := Behind(text, end)
		whole, to := first.Next(text, end)
		if _, stop := Hash(0).Word(text, next); stop != to {
			t.Errorf("%q: the second word begins at byte %d and ends at %d, want %d", text, next, stop, to)
		}
		if slot := whole.Slot(64); slot < 0 || slot >= 64 {
			t.Errorf("%q has place %d of 64", text, slot)
		}
	}
}
