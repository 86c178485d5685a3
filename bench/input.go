package bench

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// Folder names, in the environment, a folder of one's own: *.txt of it are measured
// instead of the documents of testdata, symbols.txt (one a line) and prose.txt
// instead of the symbols and the prose that are made up.
const Folder = "UNDOC_BENCH"

// documents is where the library has its documents, from the folder of this module.
const documents = "../testdata/"

// An Input is texts that are read one after the other.
type Input struct {
	Name  string
	Texts []string
	Brief bool // one of many alike, which is measured beside the main peers only
}

// The inputs, by the files that they are made of. What is odd, cut or no document
// is no measure.
var sources = []struct {
	name  string
	brief bool
	files []string
}{
	{"long English document", false, []string{"long.txt"}},
	{"small English documents", false, []string{
		"plain.txt", "notes.txt", "items.txt", "sections.txt", "headings.txt", "composite.txt", "annex.txt", "annexes.txt",
		"committee.txt", "table.txt", "security-council.txt", "security-council-annex.txt", "draft.txt", "recorded-vote.txt", "statute.txt",
	}},
	{"Arabic", true, []string{"arabic.txt"}},
	{"Chinese", true, []string{"chinese.txt"}},
	{"French", true, []string{"french.txt"}},
	{"Russian", true, []string{"russian.txt"}},
	{"Spanish", true, []string{"spanish.txt"}},
	{"German", true, []string{"german.txt"}},
	{"pages, raw", true, []string{"forms/raw.txt"}},
	{"pages, laid out", true, []string{"forms/layout.txt"}},
	{"wrapped lines", true, []string{"forms/wrapped.txt"}},
	{"pages, raw, four languages", true, []string{"forms/russian-raw.txt", "forms/chinese-raw.txt", "forms/arabic-raw.txt", "forms/spanish-layout.txt"}},
}

// enough is how many bytes an input has at least: more than the caches of a
// processor that are near to it.
const enough = 400_000

// Inputs returns the texts to measure.
func Inputs() ([]Input, error) {
	if dir := os.Getenv(Folder); dir != "" {
		return ownInputs(dir)
	}
	var inputs []Input
	for _, s := range sources {
		input := Input{Name: s.name, Brief: s.brief}
		var texts []string
		for _, file := range s.files {
			text, err := os.ReadFile(documents + file)
			if err != nil {
				return nil, err
			}
			texts = append(texts, string(text))
		}
		random := rand.New(rand.NewPCG(65, 124)) // fixed: two runs measure the same
		for size(input.Texts) < enough {
			for _, text := range texts {
				input.Texts = append(input.Texts, vary(random, text))
			}
		}
		inputs = append(inputs, input)
	}
	return inputs, nil
}

// ownInputs returns the texts of a folder as one input, or none where the folder
// has only symbols and prose.
func ownInputs(dir string) ([]Input, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	input := Input{Name: "texts of " + dir}
	for _, file := range files {
		if base := filepath.Base(file); base == symbolsFile || base == proseFile {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		input.Texts = append(input.Texts, string(text))
	}
	if len(input.Texts) == 0 {
		return nil, nil
	}
	return []Input{input}, nil
}

// vary returns a text with other numbers in what it cites, so that no processor
// learns it by heart: "64/205" becomes "64/175". The first digit behind a slash
// stays, as does the last, which may be the mark of a note, and so does the form.
func vary(random *rand.Rand, text string) string {
	b := []byte(text)
	for i := range b {
		if i >= 2 && i+1 < len(b) && isDigit(b[i-1]) && isDigit(b[i]) && isDigit(b[i+1]) && afterSlash(b[:i]) {
			b[i] = byte('0' + random.IntN(10))
		}
	}
	return string(b)
}

// afterSlash reports whether b ends in a slash and digits.
func afterSlash(b []byte) bool {
	for len(b) > 0 && isDigit(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return len(b) > 0 && b[len(b)-1] == '/'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// lines returns the lines of a file of the reader's own folder, or what is here.
func lines(name string, here []string) ([]string, error) {
	dir := os.Getenv(Folder)
	if dir == "" {
		return here, nil
	}
	text, err := os.ReadFile(filepath.Join(dir, name))
	if errors.Is(err, os.ErrNotExist) {
		return here, nil
	}
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n"), err
}
