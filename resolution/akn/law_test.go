package akn

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// comparable are the types of values that compare with ==.
var comparable = cmpopts.EquateComparable(symbol.Symbol{}, symbol.Session{}, ods.JobNumber{}, ods.Stem{})

// shared is the folder beside the repository that has published documents. It
// is there where the library is developed, and nowhere else.
const shared = "../../../shared"

// representable returns a text with the characters replaced that XML cannot
// hold.
func representable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return '\ufffd'
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
}

// laws checks the laws of writing and reading on a text: what is written is
// valid, has every word, and is read as what it was written of.
func laws(t *testing.T, text string) {
	t.Helper()
	comesBack(t, resolution.Parse(representable(text)))
	written := Format(resolution.Parse(text))
	check(t, written)
}

// comesBack checks that a document is read as it was written.
func comesBack(t *testing.T, d *resolution.Document) {
	t.Helper()
	written := Format(d)
	check(t, written)
	keepsWords(t, d, written)
	read, err := Parse(string(written))
	if err != nil {
		t.Fatalf("%v\n%s", err, written)
	}
	same(t, d, read)
	if again := Format(read); string(again) != string(written) {
		t.Fatalf("what was read is written in another way:\n%s", cmp.Diff(string(written), string(again)))
	}
}

// same checks that two documents say the same. go-cmp compares the texts one by
// one, and JSON the tree: comparing a tree with go-cmp takes twice as long for
// each level.
func same(t *testing.T, want, got *resolution.Document) {
	t.Helper()
	a, b := string(resolution.JSON(want)), string(resolution.JSON(got))
	if a != b {
		n := 0
		for n < min(len(a), len(b)) && a[n] == b[n] {
			n++
		}
		start := max(0, n-200)
		t.Fatalf("the document comes back as another:\nwritten …%s\nread    …%s", a[start:min(n+200, len(a))], b[start:min(n+200, len(b))])
	}
	options := cmp.Options{comparable, cmpopts.EquateEmpty()}
	if diff := cmp.Diff(want.Masthead, got.Masthead, options); diff != "" {
		t.Fatalf("the masthead comes back as another (-written +read):\n%s", diff)
	}
	var texts []*resolution.Text
	eachText(want, func(text *resolution.Text, _ *resolution.Clause) { texts = append(texts, text) })
	eachText(got, func(text *resolution.Text, _ *resolution.Clause) {
		if diff := cmp.Diff(texts[0], text, options); diff != "" {
			t.Fatalf("a text comes back as another (-written +read):\n%s", diff)
		}
		texts = texts[1:]
	})
}

// texts returns the files of a pattern by name.
func texts(t testing.TB, pattern string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))] = string(text)
	}
	return texts
}

func TestLaws(t *testing.T) {
	for _, pattern := range []string{"../../testdata/*.txt", "../../testdata/*.bin"} {
		for name, text := range texts(t, pattern) {
			t.Run(name, func(t *testing.T) { laws(t, text) })
		}
	}
}

func FuzzFormat(f *testing.F) {
	for _, text := range texts(f, "../../testdata/*.txt") {
		if len(text) < 20_000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) { laws(t, text) })
}
