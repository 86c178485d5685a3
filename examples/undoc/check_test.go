package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// TestCheck tells what is wrong with files, in their order, and goes on where one
// is no AKN4UN.
func TestCheck(t *testing.T) {
	dir := t.TempDir()
	clean := string(akn.Format(resolution.Parse(read(t, documents+"plain.txt"))))
	var names []string
	for name, text := range map[string]string{
		"1.xml": clean,
		"2.xml": strings.Replace(clean, `eId="para_2"`, `eId="para_70"`, 1),
		"3.xml": "no mark-up",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"1.xml", "2.xml", "3.xml", "4.xml"} {
		names = append(names, filepath.Join(dir, name))
	}
	good(t, clean, "check", "-")
	c := undoc(t, "", append([]string{"check"}, names...)...)
	line := strings.TrimPrefix(c.out, names[1])
	if c.status != statusBad || !strings.HasPrefix(line, ":") || !strings.HasSuffix(line, `: eId: "para_70" is the identifier of number "2."`+"\n") {
		t.Errorf("status %d, %q", c.status, c.out)
	}
	want := names[2] + `:1:1: not well-formed XML` + "\n" +
		names[3] + ": no such file or directory\n" +
		"undoc: 1 of 4 files have findings, eId: 1\n"
	if c.err != want {
		t.Errorf("got %q, want %q", c.err, want)
	}
	if c := undoc(t, "", "check"); c.status != statusUsage {
		t.Errorf("without a file: %+v", c)
	}
}

// TestAKN reads AKN4UN where it reads texts.
func TestAKN(t *testing.T) {
	text := read(t, documents+"plain.txt")
	file := "\ufeff" + undoc(t, text, "convert", "-to", "akn", "-").out
	for _, format := range []string{"json", "akn"} {
		if got, want := undoc(t, file, "convert", "-to", format, "-").out, undoc(t, text, "convert", "-to", format, "-").out; got != want {
			t.Errorf("%s: got %s\nwant %s", format, got, want)
		}
	}
	if c := undoc(t, "<akomaNtoso", "show", "-"); c.status != statusBad || c.out != "" {
		t.Errorf("half a tag: %+v", c)
	}
}
