package undoc_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/undoc-go/undoc"

// layers are the packages that each package may import of this module, from the
// bottom up: never back.
var layers = []struct {
	path    string
	imports []string
}{
	{"internal/roman", nil},
	{"internal/eight", nil},
	{"internal/slab", nil},
	{"symbol", []string{"internal/eight", "internal/roman"}},
	{"internal/wordindex", []string{"internal/eight"}},
	{"internal/fold", []string{"internal/eight"}},
	{"internal/language", []string{"internal/eight", "internal/roman", "symbol", "internal/wordindex"}},
	{"ods", []string{"internal/eight", "internal/roman", "symbol", "internal/wordindex", "internal/language", "internal/slab"}},
	{"resolution", []string{"internal/eight", "internal/roman", "symbol", "internal/wordindex", "internal/fold", "internal/language", "internal/slab", "ods"}},
	{"resolution/akn", []string{"internal/eight", "internal/roman", "symbol", "internal/wordindex", "internal/fold", "internal/language", "internal/slab", "ods", "resolution"}},
}

// TestDirection holds the direction of imports.
func TestDirection(t *testing.T) {
	for _, layer := range layers {
		for _, path := range list(t, "-deps", "./"+layer.path) {
			inside, ok := strings.CutPrefix(path, module+"/")
			if ok && inside != layer.path && !slices.Contains(layer.imports, inside) {
				t.Errorf("%s imports %s", layer.path, inside)
			}
		}
	}
}

// TestWeight holds the list of what the packages import from elsewhere. Package
// symbol is to weigh next to nothing.
func TestWeight(t *testing.T) {
	for _, path := range list(t, "-deps", "./symbol") {
		for _, heavy := range []string{"fmt", "regexp", "net", "reflect", "encoding/json"} {
			if path == heavy {
				t.Errorf("symbol imports %s", path)
			}
		}
	}
	for _, path := range list(t, "-deps", "./symbol", "./ods", "./resolution", "./resolution/akn") {
		first, _, _ := strings.Cut(path, "/")
		if strings.Contains(first, ".") && !strings.HasPrefix(path, module) && !strings.HasPrefix(path, "golang.org/x/text/") {
			t.Errorf("the library imports %s", path)
		}
	}
}

// TestRequirements holds the short list of modules that this one needs.
func TestRequirements(t *testing.T) {
	got := list(t, "-m", "all")
	want := []string{module, "github.com/google/go-cmp", "golang.org/x/text"}
	for _, m := range got {
		path, _, _ := strings.Cut(m, " ")
		if !slices.Contains(want, path) && !strings.HasPrefix(path, "golang.org/x/") {
			t.Errorf("the module needs %s", m)
		}
	}
}

func list(t *testing.T, args ...string) []string {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list"}, args...)...).Output()
	if err != nil {
		t.Skip("go list does not run here: ", err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
