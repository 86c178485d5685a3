package wordindex

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// rowsOf returns rows of words.
func rowsOf(words ...string) []Row {
	rows := make([]Row, len(words))
	for i, w := range words {
		rows[i] = Row{Words: w}
	}
	return rows
}

// Every word is found at its rows, and a word of the text that no row begins with
// is found nowhere, or at rows that do not begin with it, whose words tell.
func TestFind(t *testing.T) {
	var words []string
	for i := range 500 {
		words = append(words, fmt.Sprint(i), strings.Repeat("é", i%20)+fmt.Sprint("x", i), strings.Repeat("é", i%20)+fmt.Sprint("x", i))
	}
	for i := range words {
		words[i] = letterize(words[i])
		if i%3 == 2 {
			words[i] += " of"
		}
	}
	index, err := New(rowsOf(words...), 7)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(words); i += 3 {
		if from, to := find(index, words[i]); from != 7+i || to != 8+i {
			t.Fatalf("%q is at %d to %d", words[i], from, to)
		}
		if from, to := find(index, words[i+1]); from != 8+i || to != 10+i {
			t.Fatalf("%q is at %d to %d", words[i+1], from, to)
		}
	}
	for i := range 100000 {
		if from, to := find(index, letterize(fmt.Sprint("z", i))); from != to {
			t.Fatalf("z%d is at %d to %d", i, from, to)
		}
	}
}

// letterize writes letters for figures.
func letterize(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r - '0' + 'a'
		}
		return r
	}, s)
}

// find returns the bounds of the rows that begin with a word.
func find(x Index, word string) (from, to int) {
	if slot := x.Find(Key(word)); slot != nil {
		return int(slot.From), int(slot.To)
	}
	return 0, 0
}

// An index without rows has no words, and neither has the zero one: all of a text is
// passed by.
func TestFindNothing(t *testing.T) {
	empty, err := New(nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, index := range []Index{{}, empty} {
		if index.Find(Key("and")) != nil {
			t.Errorf("an index of %d slots has a word", len(index.Slots))
		}
		const text = "no word of this text is known to it"
		if passed, at, to, _ := walk(&index, text).Skip(0, len(text), -1); text[passed.Word:] != "it" || at != len(text) || to != at {
			t.Errorf("stopped at %d", at)
		}
	}
}

// Rows that begin with the same word have to stand together, and have numbers of
// sixteen bits.
func TestNewRefuses(t *testing.T) {
	if _, err := New(rowsOf("of the", "in", "of"), 0); err == nil {
		t.Error("rows with one first word may stand apart")
	}
	if _, err := New(rowsOf("of"), 1<<16); err == nil {
		t.Error("row 65537 has a slot")
	}
}

// The key of a word is the same in a text and alone, and from its letters.
func TestKey(t *testing.T) {
	for _, word := range []string{"a", "of", "resolution", "Universal", "international", "été", "Émirats", "développement", "abcdefgé", "coopératives", "œuvre", "abcdefghœ", "préoccupationsé", "Ассамблеей", "пунктом", "قرارها", "大", "самоопределения"} {
		r, n := utf8.DecodeRuneInString(word)
		for _, behind := range []string{"", " ", ", of the year", "—", "×", "/2"} {
			if key, end := Word("x "+word+behind, 2); key != Key(word) || end != 2+len(word) {
				t.Errorf("%q: the key is %#x up to %d, want %#x", word+behind, key, end, Key(word))
			}
		}
		if keyOf(r, word[n:]) != Key(word) {
			t.Errorf("%q has another key", word)
		}
	}
}

// skipTests has texts that are passed by up to the bar.
var skipTests = []struct{ text, why string }{
	{"the peace of nations |General Assembly", "a row may go on with this letter"},
	{"a |General Assembly", "a row may go on with this word"},
	{"the |Resolution", "a capital makes no difference"},
	{"a general assembly", "if the row has none"},
	{"a general agreement", "no row goes on so"},
	{"a |General\u00a0Agreement", "another space may be the one of a row"},
	{"in our work", "words that join are passed by one by one"},
	{"in its work |resolution", "or as a whole, if one of them means something elsewhere"},
	{"as |her resolution", "a word leads to a known one"},
	{"as her work", "and to no other"},
	{"as |her, resolution", "a mark may go on with it"},
	{"work, and peace. The |General Assembly", "marks are passed by"},
	{"العام، |قرار", "those of Arabic"},
	{"和平、和平。|大会", "and of Chinese, too"},
	{"work |in 2004", "and figures, which are no letters to tell by"},
	{"|and/or", "what a slash joins may be a symbol"},
	{"and |S-27/2", "or the number of a session"},
	{"|resolution and", "a word that is a row"},
	{"|Résolutions", "the letters behind the first tell"},
	{"un bel |Été", "French capitals"},
	{"мира и |Резолюция", "and Russian ones"},
	{"мира и на том", "and what joins is passed by"},
	{"мира и в мире", "as a whole, where it is wanted so"},
	{"العام في |قرار", "Arabic"},
	{"العام |وقرار", "a word of one letter is glued to another"},
	{"العام |وبقرار", "or two are"},
	{"وكان |", "but not to any word"},
	{"和平的|大会", "Chinese does not part its words"},
	{"大家和平", ""},
	{"it is |ǆ", "letters of other alphabets are looked at"},
}

// Words are passed by that begin no row, or join where no row goes on.
func TestSkip(t *testing.T) {
	rows := rowsOf("General Assembly", "resolution", "résolutions", "été", "резолюция", "قرار", "大会", "its")
	for _, words := range []string{"and", "in", "in our", "in its", "of", "и", "и в", "في", "و", "ب", "的"} {
		rows = append(rows, Row{Words: words, Joins: true, Glued: words == "و" || words == "ب", whole: words == "и в"})
	}
	rows = append(rows, Row{Words: "her", Leads: true})
	index, err := New(rows, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range skipTests {
		want := strings.Index(test.text, "|")
		text := strings.Replace(test.text, "|", "", 1)
		if want < 0 {
			want = len(text)
		}
		passed, at, to, key := walk(&index, text).Skip(0, len(text), -1)
		if at != want || to > at && text[at:to] != First(text[at:]) || to > at && key != Key(text[at:to]) {
			t.Errorf("%q (%s): stopped at %d to %d, want %d", text, test.why, at, to, want)
		}
		if last := passed.Word; last >= 0 && !slices.Contains([]string{First(text[last:]), "in its", "и в"}, strings.TrimRight(text[last:at], " ,.،、。")) {
			t.Errorf("%q: the last word that was passed by is %q", text, text[passed.Word:at])
		}
	}
	// What is reached goes on with words that join.
	if _, at, _, _ := walk(&index, "peace in nations and peace").Skip(0, 26, 17); at != 6 {
		t.Errorf("stopped at %d", at)
	}
}

// What a row begins with is letters, or else figures, or else nothing.
func TestFirst(t *testing.T) {
	for row, want := range map[string]string{
		"": "", "of the": "of", "l’Assemblée": "l", "2030 Agenda": "2030", "№": "",
		"大会": "大", "A大会": "A", "пункта": "пункта", "مُلحق": "مُلحق",
	} {
		if got := First(row); got != want {
			t.Errorf("%q begins with %q, want %q", row, got, want)
		}
	}
}

// What the ranges tell of letters is what Unicode tells.
func TestEnd(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		word := unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
		if s := string(r); (End(s, 0) > 0) != word {
			t.Fatalf("%U: %q ends at %d", r, s, End(s, 0))
		} else if s = s + "a"; word && (End(s, 0) < len(s)) != unicode.Is(unicode.Han, r) {
			t.Fatalf("%U: %q ends at %d", r, s, End(s, 0))
		} else if s = "a" + string(r); (End(s, 0) == len(s)) != (word && !unicode.Is(unicode.Han, r)) {
			t.Fatalf("%U: %q ends at %d", r, s, End(s, 0))
		}
	}
}

func walk(x *Index, text string) *Walker { w := x.Walk(text); return &w }

// sorted returns the rows in their order.
func sorted(rows []Row) []Row {
	slices.SortFunc(rows, func(a, b Row) int { return Compare(a.Words, b.Words) })
	return rows
}

// Rows are narrowed down word by word, as far as only plain spaces part the words.
func TestDeeper(t *testing.T) {
	rows := sorted(rowsOf("General Assembly", "General Conference", "General Conference on Fog", "General Conference on Ice", "General Conference on Rain", "General Conference on Snow", "大会", "大会决定"))
	index, err := New(rows, 0)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]int{
		"General Assembly":          1,
		"General Conference on Ice": 1, // four begin with the three words before it
		"General Conference of":     0,
		"General Debate":            0,
		"General\u00a0Assembly":     6, // only the rows tell
		"General":                   6,
		"大会":                        2,
		"大家":                        0,
	} {
		key, end := Word(text, 0)
		s, got := index.Find(key), 0
		for sure := true; sure && s != nil; {
			got = int(s.To - s.From)
			var deeper *Slot
			if deeper, key, end, sure = index.Deeper(s, text, end, key); sure {
				if s = deeper; s == nil {
					got = 0
				}
			}
		}
		if got != want {
			t.Errorf("%q: %d rows are left, want %d", text, got, want)
		}
		if !index.Filter.MayBegin(First(text)) {
			t.Errorf("no row may begin with %q", First(text))
		}
	}
	if index.Filter.MayBegin("Fog") {
		t.Error("a row may begin with a word that none begins with")
	}
}
