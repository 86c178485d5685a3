package akn_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// TestIdentifiers holds that the anchors of a page of HTML are the identifiers
// that AKN4UN has for the same parts. A page has anchors of its own for the
// places where notes are called.
func TestIdentifiers(t *testing.T) {
	files, err := filepath.Glob("../../testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	anchor, eID := regexp.MustCompile(` id="([^"]*)"`), regexp.MustCompile(` eId="([^"]*)"`)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d := resolution.Parse(string(text))
		known := map[string]bool{}
		for _, match := range eID.FindAllSubmatch(akn.Format(d), -1) {
			known[string(match[1])] = true
		}
		for _, match := range anchor.FindAllSubmatch(resolution.HTML(d), -1) {
			if id := string(match[1]); !known[id] && !strings.HasSuffix(id, "__call") {
				t.Errorf("%s: AKN4UN has no part %s", file, id)
			}
		}
	}
}
