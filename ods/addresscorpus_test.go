package ods

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// slips are links in published documents that name no document.
var slips = map[string]bool{
	"http://undocs.org/S/2015/654..":   true, // stops of the sentence
	"https://undocs.org/A/HCR/33/24..": true,
}

// TestPublishedLinks reads the links of the published documents in English. Those
// to docs.un.org are what URL makes of their symbols, the case of letters aside.
func TestPublishedLinks(t *testing.T) {
	files, _ := filepath.Glob("../../shared/corpus/akn/en/*.xml")
	if len(files) == 0 {
		t.Skip("no published documents beside the repository")
	}
	read, rebuilt := 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, link := range strings.Split(string(text), `href="`)[1:] {
			link, _, _ = strings.Cut(link, `"`)
			if !strings.Contains(link, "docs.org/") && !strings.Contains(link, "://docs.un.org/") || slips[link] {
				continue
			}
			a, err := ParseAddress(link)
			if err != nil {
				t.Errorf("%s: %v", filepath.Base(file), err)
				continue
			}
			checkAddress(t, a)
			read++
			if a.Site == SiteDocs && a.Language == symbol.English {
				rebuilt++
				if got := URL(a.Symbol, symbol.English); !strings.EqualFold(got, strings.ReplaceAll(link, " ", "")) {
					t.Errorf("URL(%v) = %q, want %q", a.Symbol, got, link)
				}
			}
		}
	}
	t.Logf("%d links read, %d built again", read, rebuilt)
}
