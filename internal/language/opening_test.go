package language

import (
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// Words with which recitals only open have low odds to go on, words with which
// they only go on have high ones; vowel signs, and words that no row has, change
// nothing.
func TestWithinOdds(t *testing.T) {
	arabic, russian := For(symbol.Arabic), For(symbol.Russian)
	odds := func(table *Table, words string) float64 {
		odds, ok := table.WithinOdds(words)
		if !ok {
			t.Errorf("%q has no odds", words)
		}
		return odds
	}
	if odds := odds(arabic, "وإذ تؤكد أيضا أهمية المنارات"); odds > 0.1 {
		t.Errorf("a recital with \"also\" goes on: %v", odds)
	}
	if odds := odds(russian, "руководствуясь своим мандатом,"); odds < 1 {
		t.Errorf("a participle that opens none opens one: %v", odds)
	}
	bare, led := odds(arabic, "وإذ تحيط علما بالمنارات"), odds(arabic, "وإذ تحيط علما في هذا الصدد بالمنارات")
	if led < 3*bare {
		t.Errorf("words that lead back change %v to %v", bare, led)
	}
	if a, b := odds(arabic, "وإذ تسلّم بأن"), odds(arabic, "وإذ تسلم بأن"); a != b {
		t.Errorf("a vowel sign changes %v to %v", b, a)
	}
	for table, words := range map[*Table]string{arabic: "", russian: "маяк"} {
		all := openingsOf(table.Language)[0]
		got, want := odds(table, words), float64(all.within)/float64(all.opens)
		if got < want*0.999 || got > want*1.001 {
			t.Errorf("%q has odds %v, all have %v", words, got, want)
		}
	}
	if _, ok := For(symbol.English).WithinOdds("Recalling"); ok {
		t.Error("English has odds, and capitals that tell")
	}
}
