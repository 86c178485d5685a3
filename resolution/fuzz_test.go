package resolution

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/undoc-go/undoc/internal/attack"
	"github.com/undoc-go/undoc/symbol"
)

// addDocuments adds small documents of all kinds, and one with attacks in it.
func addDocuments(f *testing.F) {
	for _, text := range documents(f, "../testdata/*.txt", "../testdata/forms/*") {
		if len(text) < 2000 {
			f.Add(text)
		}
	}
	for _, s := range attack.Strings() {
		f.Add("[DU1]\n65/1.\t" + s + "\n\n\tThe General Assembly,\n\t1.\t" + s + "1\n1 " + s)
	}
}

// FuzzPrinters asserts that what is printed of any input has no mark-up but ours:
// in Markdown each < is escaped, in JSON and a page of HTML nothing ends a script;
// and that JSON gives the document back.
func FuzzPrinters(f *testing.F) {
	addDocuments(f)
	f.Add("[DU1]\n\tThe General Assembly,\n\tRecalling A/65/1-AA/12,\n") // the second is of another organization
	f.Fuzz(func(t *testing.T, text string) {
		d := Parse(text)
		if page := strings.ReplaceAll(string(Markdown(d)), `\<`, ""); strings.Contains(page, "<") || !utf8.ValidString(page) {
			t.Fatalf("%q", page)
		}
		line := JSON(d)
		if strings.ContainsAny(string(line), "<>&") {
			t.Fatalf("%q", line)
		}
		var got Document
		if err := json.Unmarshal(line, &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, &got, comparable); utf8.ValidString(text) && diff != "" {
			t.Fatalf("JSON comes back different (-was +is):\n%s", diff)
		}
	})
}

// FuzzTexts asserts that the spans of each text are its words and have its marks,
// verbs and references once; that a slice of it and its cells are what they are of
// its words; and that each stands in the input.
func FuzzTexts(f *testing.F) {
	addDocuments(f)
	f.Fuzz(func(t *testing.T, input string) {
		for text := range Parse(input).Texts() {
			var words strings.Builder
			marks := 0
			for span := range text.Spans() {
				words.WriteString(span.Words)
				if span.Mark != nil {
					marks++
				}
			}
			if words.String() != text.Plain || marks != len(text.Marks) {
				t.Fatalf("%q is spanned as %q, with %d of %d marks", text.Plain, words.String(), marks, len(text.Marks))
			}
			var cells []string
			for _, cell := range text.Cells() {
				cells = append(cells, cell.Plain)
			}
			if got := strings.Join(cells, "\t"); got != text.Plain {
				t.Fatalf("%q has the cells %q", text.Plain, got)
			}
			for _, v := range text.Verbs {
				if text.Plain[v.Offset:v.End()] != v.Phrase {
					t.Fatalf("%q has the verb %+v", text.Plain, v)
				}
			}
			for _, r := range text.References {
				if text.Plain[r.Offset:r.End()] != r.Phrase {
					t.Fatalf("%q has the reference %+v", text.Plain, r)
				}
			}
		}
	})
}

// FuzzSourceDocuments asserts that the documents of a line stand in brackets that
// close before its end, and that the brackets in them are pairs.
func FuzzSourceDocuments(f *testing.F) {
	for _, s := range []string{"[without reference to a Main Committee (A/65/L.29)]", "[on the report (x) of the Committee (A/64/439 (Part II))]", "()]", ")]", "[)(]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, line string) {
		start, end, ok := SourceDocuments(line)
		if !ok {
			return
		}
		if start < 1 || end < start || line[start-1] != '(' || line[end:] != ")]" {
			t.Fatalf("%q has its documents at %d to %d", line, start, end)
		}
		if inner := line[start:end]; strings.Count(inner, "(") != strings.Count(inner, ")") {
			t.Fatalf("%q has the documents %q", line, inner)
		}
	})
}

// FuzzLemmas asserts that the verb that opens a text has the first of the lemmas of
// its phrase, and that these are each there once, counted, most frequent first.
func FuzzLemmas(f *testing.F) {
	for _, s := range []string{"Recalling its resolution", "Considérant que", "回顾其决议", "تشير إلى", "ссылаясь на", "Recordando", "in Bekräftigung"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for l := symbol.Arabic; l <= symbol.German; l++ {
			verb, ok := OpeningVerb(text, l, NoVerb)
			if !ok {
				continue
			}
			seen, last := map[string]bool{}, -1
			for lemma, count := range Lemmas(verb.Phrase, l, verb.Kind) {
				if len(seen) == 0 && lemma != verb.Lemma || seen[lemma] || last >= 0 && count > last {
					t.Fatalf("%v: %+v has the lemma %q, %d times, after %v", l, verb, lemma, count, seen)
				}
				seen[lemma], last = true, count
			}
			if !strings.HasPrefix(text[verb.Offset:], verb.Phrase) || len(seen) == 0 && !verb.New {
				t.Fatalf("%v: %q opens with %+v", l, text, verb)
			}
		}
	})
}
