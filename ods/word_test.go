package ods

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/eight"
	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// someWords are words and what stands between them in all scripts, at the edges of what
// an integer holds.
var someWords = []string{
	"a", "I", "y", "œ", "и", "و", "在", "𠀀", "of", "на", "في", "sea", "Council", "assembly", "Resolutions", "responsibilities", "responsibility", "counterterrorisms",
	"internationalization", "é", "É", "État", "sécurité", "straße", "responsabilités", "дворец", "Ассамблея", "достопримечательностями", "ЁЖ",
	"الأمن", "والمسؤوليات", "大会", "安全理事会", "ǅabc", "K", "İstanbul",
}

var someGaps = []string{" ", "  ", "-", "‐", "’", ", ", ". ", "\n", " «", "» ", " 12 ", "\u00a0", "\xff"}

// someText returns words with something between them.
func someText(random *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(someWords[random.IntN(len(someWords))])
		b.WriteString(someGaps[random.IntN(len(someGaps))])
	}
	return b.String()
}

// TestWord agrees with lower case letter by letter, alone and joined.
func TestWord(t *testing.T) {
	for _, a := range someWords {
		if got := wordOf(a).isLetter(); got != isOneLetter(strings.Map(toLower, a)) {
			t.Errorf("%s is one letter: %v", a, got)
		}
		for _, b := range someWords {
			joined := wordOf(a).join(wordOf(b))
			if whole := wordOf(a + b); joined != whole {
				t.Errorf("%s and %s are %v, want %v", a, b, joined, whole)
			}
			same := strings.Map(toLower, a) == strings.Map(toLower, b)
			if got := wordOf(a).hashOf(a, "", "") == wordOf(b).hashOf(b, "", ""); got != same {
				t.Errorf("%s is %s: %v", a, b, got)
			}
		}
		text := ". " + a + " ."
		from, to := len(". "), len(". ")+len(a)
		if w, ok := latinWord(text, from, to); ok && w != wordOf(a) || ok && strings.IndexFunc(a, func(r rune) bool { return r > 'z' }) >= 0 {
			t.Errorf("latinWord of %s is %v, %v", a, w, ok)
		}
		if w, ok := russianWord(text, from, to); ok && w != wordOf(a) || ok && strings.IndexFunc(a, func(r rune) bool { return !isCyrillic(r) }) >= 0 {
			t.Errorf("russianWord of %s is %v, %v", a, w, ok)
		} else if !ok && (a == "дворец" || a == "Ассамблея") {
			t.Errorf("%s is no word", a)
		}
		if w, ok := wideWord(text, from, to); ok && w != wordOf(a) || ok && w != wordOf(strings.ToUpper(a)) {
			t.Errorf("wideWord of %s is %v, %v", a, w, ok)
		} else if !ok && (a == "sécurité" || a == "الأمن" || a == "É") {
			t.Errorf("%s is no wide word", a)
		}
	}
}

// TestVocabularyCounts agrees with words that are counted one after the other.
func TestVocabularyCounts(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		text := someText(random, 1+random.IntN(60))
		v := newVocabulary(text)
		v.read(0, len(text))
		counts, compounds := slowCounts(text)
		for _, a := range someWords {
			if got, want := v.has(a), counts[strings.Map(toLower, a)]; got != want {
				t.Fatalf("%q has %q %d times, want %d", text, a, got, want)
			}
			for _, b := range someWords {
				want := compounds[strings.Map(toLower, a+"-"+b)]
				if len(a)+len("-")+len(b) > maxWord {
					want = 0 // longer than any word is
				}
				if got := v.hasCompound(a, b); got != want {
					t.Fatalf("%q has %s-%s %d times, want %d", text, a, b, got, want)
				}
			}
		}
	}
}

// slowCounts counts words and compounds of a text as their rules say: half a word, which
// has a hyphen and no letter behind it, is none.
func slowCounts(text string) (counts, compounds map[string]int) {
	counts, compounds = map[string]int{}, map[string]int{}
	for at := 0; at < len(text); {
		word := firstWord(text[at:])
		if word == "" {
			at++
			continue
		}
		at += len(word)
		word = strings.Map(toLower, word)
		hyphen := hyphenSize(text, at)
		next := firstWord(text[at+hyphen:])
		if hyphen == 0 || at+hyphen == len(text) || next != "" {
			counts[word]++
		}
		if hyphen > 0 && next != "" && len(word)+len(next) <= maxWord {
			compounds[word+"-"+strings.Map(toLower, next)]++
		}
		at += hyphen
	}
	return counts, compounds
}

// TestSuspects asks of every space of texts whether it is inside a word or beside a mark:
// if it is, it is suspect, whether it stood in the text or stands for a line end.
func TestSuspects(t *testing.T) {
	random := rand.New(rand.NewPCG(34, 55))
	inWords, besideMarks := 0, 0
	breaks := []string{" ", "-\n", "\n", "\u00ad\n", " ", " ", " ", "\n", "\n", "-\n", " ,", "\n.", "( ", " ”", "“ ", "“\n", "\n’s ", " \u00ad\n", " -", "[\n", "  ]", " )"}
	for range 20_000 {
		text := someText(random, 4+random.IntN(12)) + someWords[random.IntN(len(someWords))]
		for range 4 {
			at := random.IntN(len(text) + 1)
			for at < len(text) && text[at]&0xc0 == 0x80 {
				at++
			}
			text = text[:at] + breaks[random.IntN(len(breaks))] + text[at:]
		}
		rows := makeRows(text, 0)
		r := &pageReader{text: text, rows: rows, document: &Document{Form: PDFRaw}, table: language.For(symbol.English)}
		r.findWords()
		var p Paragraph
		p.Text, p.Place = r.join(rows)
		r.vocabulary()
		suspects := r.suspects(&p)
		for at := 1; at+1 < len(p.Text); at++ {
			if p.Text[at] != ' ' || !r.isStray(p.Text, at, true) {
				continue
			}
			if lastWord(p.Text[:at]) != "" && firstWord(p.Text[at+1:]) != "" {
				inWords++
			} else {
				besideMarks++
			}
			if !slices.Contains(suspects, at) {
				t.Fatalf("%q: the space at %d of %q is astray and not suspect", text, at, p.Text)
			}
		}
	}
	if inWords < 300 || besideMarks < 300 {
		t.Errorf("only %d spaces are inside words, and %d beside marks", inWords, besideMarks)
	}
}

// A text can be made of words whose hashes end alike. They are spread over the places of
// a vocabulary all the same: no run of places that are taken grows with them.
func TestWordsThatCollide(t *testing.T) {
	const most, alike = 300, 1 << 12
	v := newVocabulary(strings.Repeat(" ", 1<<16))
	random := rand.New(rand.NewPCG(5, 8))
	for n := 0; n < most; {
		w := word{low: random.Uint64(), size: eight.Size}
		if hash := w.hash(); hash>>16%alike == 0 {
			v.add(hash)
			n++
		}
	}
	run, longest := 0, 0
	for _, w := range v.words {
		if run++; w == 0 {
			run = 0
		}
		longest = max(longest, run)
	}
	if longest > most/8 {
		t.Errorf("%d of %d words stand one behind the other, in %d places", longest, v.used, len(v.words))
	}
}
