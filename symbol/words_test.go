package symbol

import (
	"bytes"
	"os"
	"testing"

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

// The generated tables say what their sources say.
func TestWordsAreGenerated(t *testing.T) {
	got, err := symbolwords.Source(read(t, "words.tsv"))
	if err != nil || !bytes.Equal(got, read(t, "words.go")) {
		t.Error("words.go is stale: go generate ./symbol", err)
	}
}
