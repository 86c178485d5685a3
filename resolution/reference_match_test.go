package resolution

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/undoc-go/undoc/internal/wordindex"
	"github.com/undoc-go/undoc/symbol"
)

// matchSlowly is [wordTable.matchWhole] without an index: it tries all rows of
// the language.
func matchSlowly(rows []referenceWord, text string, at int) (found referenceWord, to int) {
	end := wordEnd(text, at)
	if end == at {
		_, end = readDigits(text, at, 4)
	}
	if end == at {
		return referenceWord{}, at
	}
	r, n := utf8.DecodeRuneInString(text[at:])
	for _, first := range []rune{r, unicode.ToLower(r)} {
		for _, row := range rows {
			rest, ok := strings.CutPrefix(row.words, string(first)+text[at+n:end])
			if !ok {
				continue
			}
			if n := phraseEnd(text, end, rest); n > to {
				found, to = row, n
			}
		}
		if to > 0 || !unicode.IsUpper(r) {
			break
		}
	}
	return found, to
}

// rowsOf returns the rows of a language: those between the bounds of its index.
func rowsOf(l symbol.Language) []referenceWord {
	from, to := len(referenceWords), 0
	for _, slot := range languageOf(l).words.Slots {
		if slot.To > 0 {
			from, to = min(from, int(slot.From)), max(to, int(slot.To))
		}
	}
	return referenceWords[from:to]
}

// parted returns a row with a mark or a space put in between two of its characters.
func parted(random *rand.Rand, row string) string {
	at := random.IntN(len(row))
	for !utf8.RuneStart(row[at]) {
		at--
	}
	marks := []string{" ", "  ", "\u00a0", "\n", "-", "’", "'", "، ", "、", "\u200f", "a", "1"}
	return row[:at] + marks[random.IntN(len(marks))] + row[at:]
}

// The index finds what a search of all rows finds: at the words of every row, with
// a capital or without, with something behind them or without, cut or parted anywhere.
func TestIndexAgrees(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for l := range symbol.Language(len(referenceLanguages)) {
		rows, words := rowsOf(l), languageOf(l).words
		for i := range rows {
			row := rows[i].words
			_, n := utf8.DecodeRuneInString(row)
			other := rows[random.IntN(len(rows))].words
			for _, text := range []string{
				row, row + " " + other, row + other, strings.ToUpper(row[:n]) + row[n:] + ",", other[random.IntN(len(other)):] + row,
				row[:random.IntN(len(row))], row[random.IntN(len(row)):], strings.ReplaceAll(row, "-", "–"),
				parted(random, row), parted(random, row+other), parted(random, row+" "+other), strings.ReplaceAll(row, " ", ""),
				parted(random, parted(random, row)), strings.Join(strings.Split(row, ""), " "),
			} {
				got, end := words.matchWhole(text, 0)
				if want, wantEnd := matchSlowly(rows, text, 0); got != want || end != wantEnd {
					t.Fatalf("%v: %q is %v up to %d, want %v up to %d", l, text, got, end, want, wantEnd)
				}
			}
		}
	}
}

// A word of one letter is glued to the next where a row says so, and no other is.
func TestGlued(t *testing.T) {
	for l := range symbol.Language(len(referenceLanguages)) {
		for _, row := range rowsOf(l) {
			r, n := utf8.DecodeRuneInString(row.words)
			got, end := languageOf(l).words.gluedWord(row.words+string(r), 0)
			if want := row.value&glued != 0 && len(row.words) == n; want && (got != row || end != n) {
				t.Errorf("%v: %q is %v up to %d", l, row.words, got, end)
			}
			if got != (referenceWord{}) && (got.value&glued == 0 || got.words != row.words[:n]) {
				t.Errorf("%v: %q begins with %v", l, row.words, got)
			}
		}
	}
}

// No row is passed by: where something reaches, all first words of rows are looked at,
// with a capital or without.
func TestRowsAreMet(t *testing.T) {
	for l := range symbol.Language(len(referenceLanguages)) {
		for _, row := range rowsOf(l) {
			_, n := utf8.DecodeRuneInString(row.words)
			for _, text := range []string{row.words, strings.ToUpper(row.words[:n]) + row.words[n:] + " behind it"} {
				if _, at, to, _ := walk(l, text).Skip(0, len(text), 0); at > 0 || text[:to] != text[:wordEnd(text, 0)] {
					t.Errorf("%v: %q is passed by up to %d, %d", l, text, at, to)
				}
			}
		}
	}
}

// attentive returns the table with an index that has every word looked at.
func attentive(t wordTable) wordTable {
	index := *t.Index
	for i := range index.Filter.Class {
		index.Filter.Class[i] = 1
	}
	return wordTable{&index}
}

// referencesOf returns the references of a text and of a note behind it, which the
// words of the table are looked for in.
func referencesOf(l symbol.Language, words wordTable, text string) []Reference {
	c := newCiter(l, symbol.MustParse("A/RES/80/300"))
	c.words, c.order.words = words, words
	return c.appendNoteReferences(c.appendReferences(nil, text), text)
}

// Passing by words changes nothing: all texts cite what they do where every word is
// looked at. The texts are those of the tests, and words of rows in any order, with
// marks, figures, capitals and other words between them.
func TestPassingBy(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	between := []string{" ", " ", " ", " ", " ", " ", "", ", ", ".", " (", ") ", "-", "/", "  ", "\u00a0", " 5 ", " 59/48 ", " 1373 (2001) ", " A/65/1 ", "A/65/1 ", "дEB.AIR/149 ", "д", " Peace ", " peace ", " S-27/2 ", "、", " и ", "7 "}
	for l := range symbol.Language(len(referenceLanguages)) {
		words, rows := languageOf(l).words, rowsOf(l)
		slow := attentive(words)
		check := func(text string) {
			got, want := referencesOf(l, words, text), referencesOf(l, slow, text)
			if diff := cmp.Diff(want, got, cmpopts.EquateComparable(symbol.Symbol{})); diff != "" {
				t.Fatalf("%v: %q\n%s", l, text, diff)
			}
		}
		for _, test := range referenceTests {
			check(test.text)
		}
		for _, test := range languageReferenceTests {
			check(test.text)
		}
		for range 1500 {
			var text strings.Builder
			for range 1 + random.IntN(12) {
				word := rows[random.IntN(len(rows))].words
				// The first words of rows are most of what a text has of them.
				if random.IntN(2) == 0 {
					word = wordindex.First(word)
				}
				if random.IntN(4) == 0 {
					word = strings.ToUpper(word[:1]) + word[1:]
				}
				text.WriteString(word + between[random.IntN(len(between))])
			}
			check(text.String())
		}
	}
}

// The marks that are passed by are read as all others, and are no letters.
func TestMarksArePassedBy(t *testing.T) {
	for r := rune(0); r < 1<<16; r++ {
		text := string(r) + "  "
		c, n := wordindex.Mark(text, 0)
		if n == 0 {
			continue
		}
		if want, end := readMark(text, 0); c != want || n != end || wordEnd(text, 0) > 0 || isDigit(text[0]) {
			t.Errorf("%U is %q of %d bytes, want %q of %d", r, c, n, want, end)
		}
	}
}

// walk returns a walker over the words of a text in the language.
func walk(l symbol.Language, text string) *wordindex.Walker {
	w := languageOf(l).words.Walk(text)
	return &w
}
