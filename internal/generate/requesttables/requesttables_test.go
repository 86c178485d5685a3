package requesttables

import (
	"os"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/generate/rows"
)

func TestTablesAreFresh(t *testing.T) {
	tsv, err := rows.Read("../../../resolution/requests")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../../../resolution/request_tables.go")
	if err != nil {
		t.Fatal(err)
	}
	got, err := Source(tsv)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("request_tables.go is stale: go generate ./resolution")
	}
}

func TestSource(t *testing.T) {
	rows := strings.Join([]string{
		"# a comment",
		"mul\tasks\trequest|invite",
		"fr\tand\tet|ainsi que",
		"fr\tpreposition\tde",
		"fr\tagent\tde",
		"fr\tinfinitive\tà",
		"ru\tinfinitiveEnding\tть",
		"zh\tactor\t会员国",
	}, "\n")
	got, err := Source([]byte(rows))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`case "invite", "request":`,
		"language: symbol.French,\n\t\topens:    markedAct,",
		"language: symbol.Russian,\n\t\topens:    bareAct,",
		"language: symbol.Chinese,\n\t\topens:    actorAct,",
		`{"ainsi que", isAnd},`,
		`{"de", isPreposition | isAgent},`,
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("%s is not in\n%s", want, got)
		}
	}
}

func TestSourceRefuses(t *testing.T) {
	for _, row := range []string{
		"en\tand",
		"en\tand\tand||or",
		"en\tlove\tand",
		"xx\tand\tand",
		"en\tand\tand|and",
		"mul\tand\tand",
		"mul\tasks\trequest|request",
	} {
		if _, err := Source([]byte(row)); err == nil {
			t.Errorf("%q is no row", row)
		}
	}
}
