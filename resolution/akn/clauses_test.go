package akn

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
)

// The clauses of its own that a document cites are elements of the file: each
// identifier is the eId of one.
func TestCitedClauses(t *testing.T) {
	const text = "\tThe General Assembly,\n\n\tRecalling nothing,\n\n" +
		"\t1.\tDecides to act upon paragraph 2 (a) below;\n" +
		"\t2.\tRequests:\n\t(a)\tAll as in paragraph 1 above;\n\t(b)\tNone of the annex to the present resolution.\n\nAnnex\n\nForms\n\n" +
		"\t1.\tA form is as in paragraph 2 below.\n\t2.\tIt is one.\n"
	if cited := checkCited(t, text); cited < 4 {
		t.Errorf("%d clauses are cited, want 4", cited)
	}
	for _, text := range flattened(t, "en") {
		checkCited(t, text)
	}
}

// checkCited holds the law for a document and returns how many clauses it cites.
func checkCited(t *testing.T, text string) (cited int) {
	t.Helper()
	d := resolution.Parse(text)
	file := string(Format(d))
	for text := range d.Texts() {
		for _, r := range text.References {
			for _, id := range r.Clauses {
				cited++
				if !strings.Contains(file, ` eId="`+id+`"`) {
					t.Errorf("%q cites %s, which the file does not have", r.Phrase, id)
				}
			}
		}
	}
	return cited
}
