package resolution

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

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
	for _, slot := range languageOf(l).words {
		if slot.To > 0 {
			from, to = min(from, int(slot.From)), max(to, int(slot.To))
		}
	}
	return referenceWords[from:to]
}

// The index finds what a search of all rows finds: at the words of every row, with
// a capital or without, with something behind them or without, cut anywhere.
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
