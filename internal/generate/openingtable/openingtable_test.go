package openingtable

import (
	"bytes"
	"os"
	"testing"
)

func TestSource(t *testing.T) {
	rows, err := os.ReadFile("../../language/openings.tsv")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../language/openingtable.go")
	if err != nil {
		t.Fatal(err)
	}
	if want, err := Source(rows); err != nil || !bytes.Equal(got, want) {
		t.Error("openingtable.go is stale: go generate ./internal/language", err)
	}
}

func TestSourceRefuses(t *testing.T) {
	for _, rows := range []string{
		"ar\t\t2\n",       // a column is missing
		"ar\t\tmany\t1\n", // opens is no number
		"ar\t\t1\tmany\n", // nor is within
		"ar\t\t0\t1\n",    // no odds
		"ru\t\t2\t1\nru\tб\t1\t0\nru\tа\t1\t0\n", // out of order: it would not be found
	} {
		if source, err := Source([]byte(rows)); err == nil {
			t.Errorf("%q became %s", rows, source)
		}
	}
}
