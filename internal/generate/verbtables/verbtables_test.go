package verbtables

import (
	"os"
	"strings"
	"testing"
)

func TestTablesAreFresh(t *testing.T) {
	tsv, err := Read("../../../resolution/verbs")
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
		"fr\thead\tprenant ~ note\tprend ~ note\ttake note\tnotes\tvowed\tall\tform",
		"fr\thead\tconvaincu{e,}\t\tbe convinced 488|believe 12\tstates\t\tall\tGA 469, SC 0",
	}, "\n")
	got, err := Source([]byte(rows))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`language: symbol.French`,
		`{bothMoods, false, []verbElement{{words: "également"}}}`,
		`{preambularMood, true, []verbElement{{words: "avec"}, {class: 1, use: anyNumber}, {words: "joie"}}}`,
		`{"prenant", "note", 0}`,
		`{"prend", "note", 0}`,
		`{"take note", ForceNotes, 0x40000, nil}`,
		`{"convaincu", "", 1}`,
		`{"convaincue", "", 1}`,
		`{"be convinced", ForceStates, 0x0, []verbCount{{"be convinced", 488}, {"believe", 12}}}`,
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
