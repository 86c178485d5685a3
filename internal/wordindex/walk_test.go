package wordindex

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// plainSkip is [Walker.Skip] word by word, without blocks of bytes.
func plainSkip(x *Index, text string, from, end, live int) (p Passed, next, to int, key uint64) {
	at, word := from, -1
	for at < end {
		behind := afterMark(text, at, live)
		if text[at]-'0' < 10 {
			if behind = x.quantity(text, at); at <= live || behind > end || behind == at {
				return Passed{text[from:at], word}, at, at, 0
			}
		}
		if behind == at {
			key, to = Word(text, at)
			if to == at || goesOn(text, to, key) {
				return Passed{text[from:at], word}, at, to, key
			}
			if behind = x.passes(text, at, to, live, key); behind < 0 {
				return Passed{text[from:at], word}, at, to, key
			}
			word = at
		}
		at = behind
	}
	return Passed{text[from:at], word}, at, at, 0
}

// walkIndex returns an index with rows of each kind and script.
func walkIndex(t testing.TB) (*Index, []Row) {
	t.Helper()
	rows := rowsOf("General Assembly", "General Conference on Peace", "Resolution", "resolution", "résolution", "été", "Путь Самоа", "резолюция", "о правах", "大会", "国际法院", "its", "l’avenir", "قرار", "قرار الجمعية العامة", "الجمعية العامة")
	for _, words := range []string{"and", "and in", "of the", "et", "et la", "и", "и в", "的", "和其", "by its"} {
		rows = append(rows, Row{Words: words, Joins: true, whole: strings.HasPrefix(words, "и")})
	}
	for _, letter := range []string{"و", "ب", "ل"} {
		rows = append(rows, Row{Words: letter, Joins: true, Glued: true})
	}
	rows = append(rows, Row{Words: "her", Leads: true}, Row{Words: "其", Leads: true})
	index, err := New(sorted(rows), 0)
	if err != nil {
		t.Fatal(err)
	}
	return &index, rows
}

// checkWalk compares what is passed by up to end from all places where a walk goes on
// from at with what a walk word by word passes by.
func checkWalk(t *testing.T, x *Index, text string, at, end, live int) {
	t.Helper()
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++ // no mark is cut
	}
	for w := x.Walk(text); at < end; at++ {
		p, next, to, key := w.Skip(at, end, live)
		p2, next2, to2, key2 := plainSkip(x, text, at, end, live)
		if p != p2 || next != next2 || to != to2 || key != key2 {
			t.Fatalf("%q from %d to %d, live %d: %+v, %d to %d; want %+v, %d to %d", text, at, end, live, p, next, to, p2, next2, to2)
		}
		at = max(next, to)
	}
}

// A walk over blocks of bytes passes by what a walk word by word passes by, wherever in
// a block words and marks stand.
func TestWalkIsPlain(t *testing.T) {
	index, rows := walkIndex(t)
	pieces := []string{" ", " ", " ", " ", " ", ", ", ". ", "; ", "’", "'", "-", "“", "”", "(", ")", "/", "\u00a0", "，", "。", "、", "（", "a", "peace", "international", "é", "état", "×", "coördination", "правах", "мира", "ёлка", "合", "国", "际", "法", "20", "2015", "ß", "Ł", "م", "و", "ب", "السلام", "قرَار", "الجمعية", "،", "؛", "؟", "٣", "ی", "\xd0", "\xd8", "\xe5\xa4", "\x80", "S", "E-"}
	for _, row := range rows {
		pieces = append(pieces, row.Words, First(row.Words))
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 60000 {
		var b strings.Builder
		for range random.IntN(40) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		text := b.String()
		at, end := random.IntN(len(text)+1), len(text)
		if random.IntN(4) == 0 {
			end = at + random.IntN(len(text)-at+1)
		}
		checkWalk(t, index, text, at, end, at-1+random.IntN(2))
	}
}

// FuzzWalk does the same with any text.
func FuzzWalk(f *testing.F) {
	index, rows := walkIndex(f)
	for _, row := range rows {
		f.Add("peace and the work of its "+row.Words+", l’avenir 国际 мира; see S-27/2 (17A) and "+row.Words, uint8(0))
	}
	f.Fuzz(func(t *testing.T, text string, live uint8) {
		checkWalk(t, index, text, 0, len(text), int(live)-1)
	})
}
