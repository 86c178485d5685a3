package resolution

import (
	"strconv"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// A longReader is one that might read a sentence again from each of its words, and
// the pieces of the sentences that would make it do so.
type longReader struct {
	name   string
	pieces []string
	read   func(t testing.TB, sentence string)
}

// longReaders are those whose grammar looks ahead or back by more than a word.
var longReaders = []longReader{
	// Each word of a paragraph without a verb may be one that closes it, and each comma
	// may have one behind it.
	{"opening verb", []string{"pursuant to ", "In this regard, ", "das betonend wiederholte ", "采取行动的", ", ", "\u00a0", "\u2028\u200b", "e\u0301", "ひ", "กำ"}, func(t testing.TB, s string) {
		s = "Under " + s
		if v, ok := OpeningVerb(s, symbol.Unspecified, NoVerb); ok && s[v.Offset:v.End()] != v.Phrase {
			t.Errorf("verb %+v is not in its place", v)
		}
	}},
	// Each word may be a link, a lead, or the first half of a head with many second ones.
	{"further verbs", []string{"and ", "and while ", ", deeply ", "deeply ", "and remaining deeply ", "to this end, ", "，并且", "\u00a0", "\u2028\u200b", ",\u3000", " \u00a0and", "e\u0301", "ひ", "กำ"}, func(t testing.TB, s string) {
		s = "Notes, " + s
		for _, v := range appendFurtherVerbs(nil, s, 0, symbol.Unspecified, Preambular) {
			if s[v.Offset:v.End()] != v.Phrase {
				t.Errorf("verb %+v is not in its place", v)
			}
		}
	}},
	{"requests", []string{
		"States, ", "and that A shall ", ", including ", "requests B, ", "to ", "(", "within 3 days ", "A and ", ", that it ", "by the ",
		"mandate of A ", ") within 3 days ", ", to be held", "the Aa and Bb ", "and to decide ", "including A and B, ", "by ", ", and ", "its call ", "A’s ", "\u00a0", "e\u0301", "ひ", "กำ", "한", "ـ", "1", "’",
	}, func(t testing.TB, s string) { requestLaws(t, ask("Requests "+s)) }},
	// Each reference stands under the last of the verbs before it.
	{"references under verbs", []string{"and requests resolution 59/48 ", ", and in this regard recalls A/65/1, "}, func(t testing.TB, s string) {
		text := &Parse("[DU1]\n\tThe General Assembly,\n\t1.\tRequests " + s + "\n").Acts[0].Body.Paragraphs[0].Text
		verbs, last := text.Verbs, ""
		for _, r := range text.References {
			for len(verbs) > 0 && verbs[0].Offset < r.Offset {
				verbs, last = verbs[1:], verbs[0].Lemma
			}
			if r.Verb != last {
				t.Fatalf("%q stands under %q, want %q", r.Phrase, r.Verb, last)
			}
		}
	}},
	// Each name of a division may stand before all that lies in it.
	{"places", []string{"article 1 of ", "paragraphs 1, 2 and 3 of sections 4, 5 and 6 of ", "section I, "}, func(t testing.TB, s string) {
		text := "the " + s + "the Charter"
		checkReferences(t, text, FindReferences(text, ReferenceContext{Language: symbol.English}))
	}},
	// The words before a place tell whether it is one more of another document.
	{"own places", []string{"a", "párrafo 3 ", "y ", "’", "大", "\u200e", ", ", "aa párrafo 3. "}, func(t testing.TB, s string) {
		text := s + " párrafo 3."
		checkReferences(t, text, FindReferences(text, ReferenceContext{Language: symbol.Spanish}))
	}},
	// A row has cells, and each cell a citation and a mark.
	{"cells", []string{"A/65/1\t", "sea1\t"}, func(t testing.TB, s string) {
		text := &Parse("[DU1]\n\tThe General Assembly,\n" + s + "\n\n1 See A/65/2.\n").Acts[0].Body.Paragraphs[0].Rows[0]
		references, marks := 0, 0
		for _, cell := range text.Cells() {
			references, marks = references+len(cell.References), marks+len(cell.Marks)
		}
		if references != len(text.References) || marks != len(text.Marks) {
			t.Errorf("cells have %d references and %d marks, want %d and %d", references, marks, len(text.References), len(text.Marks))
		}
	}},
	{"addresses", []string{"http://", "www.", "http://www."}, func(t testing.TB, s string) {
		d := &Document{Acts: []Act{{Body: Section{Paragraphs: []Clause{{Text: Text{Plain: s}}}}}}}
		page := string(Markdown(d))
		if strings.Count(page, "\\://")+strings.Count(page, "www\\.") != strings.Count(s, "://")+strings.Count(s, "www.") {
			t.Error("an address would be a link")
		}
	}},
}

// repeated returns a sentence of the size that repeats a piece.
func repeated(piece string, size int) string { return strings.Repeat(piece, size/len(piece)) }

// TestLongSentences holds sentences of a quarter of a megabyte to the laws of short ones. A reader
// whose work grows with the square takes minutes for one, as nobody overlooks.
func TestLongSentences(t *testing.T) {
	for _, r := range longReaders {
		for _, piece := range r.pieces {
			r.read(t, repeated(piece, 1<<18))
		}
	}
}

// BenchmarkLongSentences reads sentences of doubled size: the bytes per second stay.
func BenchmarkLongSentences(b *testing.B) {
	for _, r := range longReaders {
		for _, piece := range r.pieces {
			for size := 1 << 16; size <= 1<<18; size *= 2 {
				b.Run(r.name+"/"+strconv.Quote(piece)+"/"+strconv.Itoa(size>>10)+"kB", func(b *testing.B) {
					text := repeated(piece, size)
					b.SetBytes(int64(size))
					b.ReportAllocs()
					for b.Loop() {
						r.read(b, text)
					}
				})
			}
		}
	}
}
