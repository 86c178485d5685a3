package resolution

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// shared is the folder beside the repository that has published documents. It
// is there where the library is developed, and nowhere else.
const shared = "../../shared"

// english has the published resolutions in export form. They are made once for
// all the tests that want them, which takes longer than most of the tests.
var english = sync.OnceValues(func() (map[string]string, error) { return flatten("ods", "en") })

// corpus returns published resolutions in export form by name, made of the
// published files; a test that wants them is skipped where they are not.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	texts, err := english()
	if err != nil {
		t.Fatal(err)
	}
	if texts == nil {
		t.Skip("the published documents are not here")
	}
	return texts
}

// flatten returns the published documents of a language in a delivery form, or
// nil where they are not.
func flatten(form, language string) (map[string]string, error) {
	folder, err := filepath.Abs(filepath.Join(shared, "corpus/akn", language))
	if err != nil {
		return nil, err
	}
	files, _ := filepath.Glob(filepath.Join(folder, "*.xml"))
	if len(files) == 0 {
		return nil, nil
	}
	out, err := os.MkdirTemp("", "undoc")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(out)
	command := exec.Command("go", append([]string{"run", ".", "flatten", "-form", form, "-out", out}, files...)...)
	command.Dir = filepath.Join(shared, "oracle")
	command.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	if message, err := command.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, message)
	}
	texts, err := readTexts(filepath.Join(out, "*.txt"))
	if err == nil && len(texts) == 0 {
		err = errors.New("no text was made of the published documents")
	}
	return texts, err
}
