package verbtables

import (
	"os"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/generate/rows"
)

func TestTablesAreFresh(t *testing.T) {
	tsv, err := rows.Read("../../../resolution/verbs")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../../../resolution/verb_tables.go")
	if err != nil {
		t.Fatal(err)
	}
	got, err := Source(tsv)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("verb_tables.go is stale: go generate ./resolution")
	}
}

func TestSource(t *testing.T) {
	rows := strings.Join([]string{
		"# a comment",
		"fr\taddition\tégalement\t=\t\t\t\tall\tform",
		"fr\tvowed\tavec <addition>* joie\t\t\t\t\tassembly\tform",
		"fr\tlink\tainsi que\t=\t\t\t\tall\tform",
		"fr\tclosing\t<head>\t\t\t\t\tall\tform",
		"fr\thead\tprenant ~ note\tprend ~ note\ttake note\tnotes\tvowed\tall\tform",
		"fr\thead\tconvaincu{e,}\t\tbe convinced 488|believe 12\tstates\t\tall\tGA 469, SC 0",
	}, "\n")
	got, err := Source([]byte(rows))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`language: symbol.French`,
		`{bothMoods, false, "également", nil}`,
		`{preambularMood, true, "", []verbElement{{words: "avec"}, {class: 1, use: anyNumber}, {words: "joie"}}}`,
		`{"prenant", "note", 0}`,
		`{"prend", "note", 0}`,
		`{"take note", ForceNotes, 0x40000, nil}`,
		`{"convaincu", "", 1}`,
		// The first two letters of a link, the low bits of its first two bytes, and what
		// begins with a word: an addition, which leads in both moods, a head that does not
		// go on, and as the second word of a link what no rule begins with.
		`[2]uint64{0x200000002, 0x20000000200}`,
		`linkBytes{[3]uint64{0x2121212121212121, 0x2121212121212121, 0x2121212121212121}, 0x303030303030303}`,
		`, 0x2, 0, 1, 0, 0, 0, 0, 3, false}`,
		`, 0x10000, 2, 3, 2, 3, 0, 0, 0, false}`,
		`, 0x0, 2, 2, 0, 0, 0, 0, 4, false}`,
		// The letters of the heads that close a recital, and of none an operative paragraph.
		`closings:      [2]uint64{0x1000800000000, 0x0}`,
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestSourceRefuses(t *testing.T) {
	for name, row := range map[string]string{
		"too few columns":             "en\thead\tnoting",
		"a language without a code":   "xx\taddition\talso\t=\t\t\t\tall\tform",
		"a head without a lemma":      "en\thead\tnoting\tnotes\t\tnotes\t\tall\tform",
		"counts that rise":            "en\thead\tnoting\tnotes\tnote 1|recall 2\tnotes\t\tall\tform",
		"a lemma without its count":   "en\thead\tnoting\tnotes\tnote|recall 2\tnotes\t\tall\tform",
		"an open brace":               "en\thead\tnoting{,s\tnotes\tnote\tnotes\t\tall\tform",
		"an unknown force":            "en\thead\tnoting\tnotes\tnote\tshouts\t\tall\tform",
		"a class that has no row":     "en\thead\tnoting\tnotes\tnote\tnotes\tnothing\tall\tform",
		"a class that holds itself":   "en\tloop\t<loop>\t=\t\t\t\tall\tform",
		"a reference to what follows": "en\tearly\t<late>\t=\t\t\t\tall\tform",
		"a form without a word":       "en\tlink\t, and\t=\t\t\t\tall\tform",
		"a form that may be empty":    "en\taddition\talso\t=\t\t\t\tall\tform\nen\tloose\t<addition>*\t=\t\t\t\tall\tform",
	} {
		if _, err := Source([]byte(row)); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
}
