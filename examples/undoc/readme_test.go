package main

import (
	"os"
	"strings"
	"testing"
)

// TestReadme runs the commands that the README shows: they print what it says they
// print. A line of three dots stands for any lines.
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	t.Setenv("COLUMNS", "80")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := commandsIn(string(readme))
	if len(shown) != 6 {
		t.Errorf("%d commands are shown, not all six", len(shown))
	}
	for _, s := range shown {
		line, want, _ := strings.Cut(s, "\n")
		out := undoc(t, "", strings.Fields(line)...).out
		for i, piece := range strings.Split("\n"+want, "\n...") {
			_, after, found := strings.Cut("\n"+out, piece)
			if !found || i == 0 && !strings.HasPrefix("\n"+out, piece) {
				t.Fatalf("undoc %s does not print %q next, but\n%s", line, piece, out)
			}
			out = strings.TrimPrefix(after, "\n")
		}
		if !strings.HasSuffix(want, "...\n") && out != "" {
			t.Errorf("undoc %s prints more: %q", line, out)
		}
	}
}

// commandsIn returns the calls of the program in a page of Markdown, each with the
// lines of its code block that follow it, without their indent.
func commandsIn(page string) []string {
	const indent = "    "
	var all []string
	for _, block := range strings.Split(page, "\n"+indent+"$ undoc ")[1:] {
		var b strings.Builder
		blank := ""
		for i, line := range strings.SplitAfter(block, "\n") {
			if line == "\n" {
				blank += line // ends the block, unless more of it follows
				continue
			}
			text, indented := strings.CutPrefix(line, indent)
			if i > 0 && !indented {
				break
			}
			b.WriteString(blank + text)
			blank = ""
		}
		all = append(all, b.String())
	}
	return all
}
