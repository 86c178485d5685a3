package golden

import "testing"

// TestArchive holds the format of archives: what is read is written again.
func TestArchive(t *testing.T) {
	tests := []struct {
		text  string
		files []string // names
	}{
		{"", nil},
		{"only a comment\n", nil},
		{"comment\n-- a --\none\n-- b c --\n", []string{"a", "b c"}},
		{"-- a --\n--\n-- --\n--  --\n---- --\n", []string{"a"}}, // no names, no markers
	}
	for _, test := range tests {
		a := parse(test.text)
		if got := a.format(); got != test.text {
			t.Errorf("%q is written as %q", test.text, got)
		}
		if len(a.files) != len(test.files) {
			t.Fatalf("%q has files %v, want %v", test.text, a.files, test.files)
		}
		for _, name := range test.files {
			if a.get(name) == nil {
				t.Errorf("%q has no file %q", test.text, name)
			}
		}
	}
}

// TestRun compares an output with what the archive has.
func TestRun(t *testing.T) {
	Run(t, "testdata/*.txtar", map[string]func(string) string{
		"twice": func(input string) string { return input + input },
	})
}
