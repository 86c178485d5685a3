package ods

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
)

// someWords are words and what stands between them in all scripts, at the edges of what
// an integer holds.
var someWords = []string{
	"a", "I", "of", "sea", "Council", "assembly", "Resolutions", "responsibilities", "responsibility", "counterterrorisms",
	"internationalization", "é", "État", "sécurité", "дворец", "Ассамблея", "достопримечательностями", "ЁЖ",
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

// TestSeams parts no two words that are one in the text, wherever a space stands in it.
func TestSeams(t *testing.T) {
	text := strings.Join(someWords, " ")
	v := newVocabulary(text)
	v.read(0, len(text))
	for _, word := range someWords {
		for at := range word {
			for _, around := range []string{"", "of ", "“", "« "} {
				broken := around + word[:at] + " " + word[at:]
				capital := unicode.IsUpper(firstRuneOf(word[at:]))
				if space := len(around) + at; at > 0 && !capital && v.seams.part(broken, space) {
					t.Errorf("%q has two words", broken)
				}
			}
		}
	}
	for _, words := range []string{"the Council", "sea of", "дворец Ассамблея", "الأمن sea", "of дворец"} {
		if !v.seams.part(words, strings.IndexByte(words, ' ')) {
			t.Errorf("%q may be a word", words)
		}
	}
}
