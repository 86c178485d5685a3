package symbol

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/generate/symbolbodies"
	"github.com/undoc-go/undoc/internal/generate/symbolordinals"
	"github.com/undoc-go/undoc/internal/generate/symbolsessions"
	"github.com/undoc-go/undoc/internal/generate/symbolwords"
)

func read(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// The generated files say what their tables say.
func TestGenerated(t *testing.T) {
	for name, source := range map[string]func([]byte) ([]byte, error){
		"bodies":   symbolbodies.Source,
		"ordinals": symbolordinals.Source,
		"sessions": symbolsessions.Source,
		"words":    symbolwords.Source,
	} {
		got, err := source(read(t, name+".tsv"))
		if err != nil || !bytes.Equal(got, read(t, name+".go")) {
			t.Errorf("%s.go is stale: go generate ./symbol; %v", name, err)
		}
		if _, err := source([]byte("not\ta table\n")); err == nil {
			t.Errorf("%s: a broken table makes no error", name)
		}
	}
}

// A word is found in every spelling, and comes out as printed.
func TestWords(t *testing.T) {
	for i, w := range words[1:] {
		for _, s := range []string{w.text, strings.ToUpper(w.text), strings.ToLower(w.text), strings.ReplaceAll(w.text, " ", "")} {
			if got := findWord(s); int(got) != i+1 {
				t.Errorf("findWord(%q) = %q, want %q", s, words[got].text, w.text)
			}
		}
	}
	for _, s := range []string{"", "NOWORD", "noword", "Averylongwordthatnosymbolhas"} {
		if got := findWord(s); got != 0 {
			t.Errorf("findWord(%q) = %q", s, words[got].text)
		}
	}
}

// The package is small to import: it uses a few packages, none of which
// formats, reflects or matches patterns.
func TestDependencies(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{join .Imports "\n"}}`, ".").Output()
	if err != nil {
		t.Skip("no go command: ", err)
	}
	allowed := []string{"cmp", "errors", "iter", "strconv", "strings", "unicode/utf8", "github.com/undoc-go/undoc/internal/eight", "github.com/undoc-go/undoc/internal/roman"}
	for _, p := range strings.Fields(string(out)) {
		if !slices.Contains(allowed, p) {
			t.Errorf("imports %s", p)
		}
	}
}
