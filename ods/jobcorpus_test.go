package ods

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// TestCatalogue reads each of the job numbers and stems of the catalogues, and
// prints it back as it was written.
func TestCatalogue(t *testing.T) {
	catalogue, err := os.ReadFile("../../shared/data/symbols/jobs.tsv")
	if err != nil {
		t.Skip("no catalogue of job numbers beside the repository: ", err)
	}
	read, repaired, stems := 0, 0, 0
	for line := range strings.Lines(string(catalogue)) {
		columns := strings.Split(line, "\t")
		written, language := columns[1], symbol.ParseLanguage(columns[2])
		if written == "job" {
			continue
		}
		j, err := ParseJobNumber(written)
		if errors.Is(err, ErrLetterO) {
			written = strings.ReplaceAll(written, "O", "0")
			repaired++
		} else if err != nil {
			t.Error(err)
			continue
		}
		checkJobNumber(t, j)
		if got, want := printBack(j, written), strings.Join(strings.Fields(written), " "); got != want {
			t.Errorf("%q is printed back as %q", want, got)
		}
		if l := j.Language(); l != symbol.Unspecified && language != symbol.Unspecified && l != language {
			t.Errorf("%q is in %v, want %v", written, l, language)
		}
		if s, err := ParseStem(written); err == nil {
			stems++
			checkStem(t, s)
			if s.String() != written {
				t.Errorf("%q is printed back as %q", written, s)
			}
		}
		read++
	}
	t.Logf("%d read and printed back, %d of them stems, %d repaired", read, stems, repaired)
}

// printBack prints j in the way in which it was written.
func printBack(j JobNumber, written string) string {
	switch {
	case written[0] == '*':
		return j.Barcode()
	case strings.ContainsAny(written, "-("):
		return j.String()
	}
	return j.Tag()
}
