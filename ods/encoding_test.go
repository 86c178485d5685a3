package ods

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// encodings are those in which documents are met. A text fits one when it has
// all its characters.
var encodings = []struct {
	name     string
	encoding encoding.Encoding
}{
	{"UTF-8 with a byte order mark", unicode.UTF8BOM},
	{"UTF-16, little-endian", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)},
	{"UTF-16, big-endian", unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
	{"UTF-16, little-endian without a mark", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"UTF-16, big-endian without a mark", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
	{"Windows-1252", charmap.Windows1252},
	{"Windows-1251", charmap.Windows1251},
	{"Windows-1256", charmap.Windows1256},
	{"GB18030", simplifiedchinese.GB18030},
}

// fits reports whether an encoding is one that texts with these characters are
// written in: each has those of English, and one language besides.
func fits(name, text string) bool {
	script := scriptOf(0)
	for _, r := range text {
		if s := scriptOf(r); s > script {
			script = s
		}
	}
	switch name {
	case "Windows-1252":
		return script <= latin
	case "Windows-1251":
		return script == cyrillic
	case "Windows-1256":
		return script == arabic
	case "GB18030":
		return script == han
	}
	return true
}

// A text says the same in every encoding that has its letters, and its words
// stand where the encoding has them.
func TestEncodings(t *testing.T) {
	for name, text := range texts(t, "../testdata/*.txt", "../testdata/forms/*") {
		if decoded, source := decode(text); source != nil || !utf8.ValidString(decoded) || strings.HasPrefix(text, byteOrderMark) {
			continue // it is in another encoding already
		}
		want := Parse(text)
		for _, e := range encodings {
			input, err := e.encoding.NewEncoder().String(text)
			if err != nil || !fits(e.name, text) || text == "" {
				continue
			}
			t.Run(name+" in "+e.name, func(t *testing.T) {
				got := Parse(input)
				if diff := cmp.Diff(summary(want), summary(got)); diff != "" || got.Form != want.Form {
					t.Fatalf("-UTF-8 +%s, %v:\n%s", e.name, got.Form, diff)
				}
				checkTiling(t, input)
				for _, paragraphs := range [][]Paragraph{got.Paragraphs, got.Notes} {
					for i := range paragraphs {
						checkEncoded(t, &paragraphs[i], input, e.encoding)
					}
				}
			})
		}
	}
}

// checkEncoded checks that the words of a paragraph stand in the input where
// their places say. A space may stand for other white space.
func checkEncoded(t *testing.T, p *Paragraph, input string, e encoding.Encoding) {
	t.Helper()
	p.Place.Segments(len(p.Text), func(start, end, from, to int) bool {
		words, err := e.NewDecoder().String(input[from:to])
		words = strings.TrimSuffix(strings.TrimPrefix(words, byteOrderMark), "\r")
		if err != nil || strings.Join(strings.Fields(words), " ") != strings.Join(strings.Fields(p.Text[start:end]), " ") {
			t.Errorf("%q stands where %q is", p.Text[start:end], words)
		}
		return true
	})
}

// Lines may end in any of the ways in which systems have ended them.
func TestLineEnds(t *testing.T) {
	for name, text := range texts(t, "../testdata/*.txt") {
		if strings.Contains(text, "\r") {
			continue
		}
		want := summary(Parse(text))
		for _, end := range []string{"\r\n", "\r"} {
			input := strings.ReplaceAll(text, "\n", end)
			if diff := cmp.Diff(want, summary(Parse(input))); diff != "" {
				t.Errorf("%s with %q: -LF +it:\n%s", name, end, diff)
			}
			checkTiling(t, input)
		}
	}
}
