package resolution

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// shared is the folder beside the repository that has published documents. It
// is there where the library is developed, and nowhere else.
const shared = "../../shared"

// corpus returns published resolutions in export form by name, made of the
// published files; a test that wants them is skipped where they are not.
func corpus(t testing.TB) map[string]string { return flattened(t, "ods", "en") }

// flattened returns the published documents of a language in a delivery form.
func flattened(t testing.TB, form, language string) map[string]string {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(shared, "corpus/akn", language, "*.xml"))
	if len(files) == 0 {
		t.Skip("the published documents are not here")
	}
	files, out := absolute(t, files), t.TempDir()
	command := exec.Command("go", append([]string{"run", ".", "flatten", "-form", form, "-out", out}, files...)...)
	command.Dir = filepath.Join(shared, "oracle")
	command.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	if message, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, message)
	}
	texts := documents(t, filepath.Join(out, "*.txt"))
	if len(texts) == 0 {
		t.Fatal("no text was made of the published documents")
	}
	return texts
}

func absolute(t testing.TB, files []string) []string {
	t.Helper()
	for i, file := range files {
		path, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = path
	}
	return files
}
