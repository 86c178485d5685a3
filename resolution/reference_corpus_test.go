package resolution

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// A publishedText is a paragraph, or a note, of a published document.
type publishedText struct {
	note bool
	text string
}

// A published document has its texts in reading order and the symbols that its
// links lead to.
type published struct {
	symbol   string
	language symbol.Language
	texts    []publishedText
	links    []string
}

var (
	docHost    = regexp.MustCompile(`^https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/(?:[a-zA-Z]{2}/)?(.*)$`)
	docDouble  = regexp.MustCompile(`^(.+?)-([ASE]/.+)$`)
	keyLetter  = regexp.MustCompile(`^(A/RES/(?:E?S-)?\d+(?:/\d+)?)[A-Z](?:-[A-Z])?(\([IVXLS-]+\))?$`)
	keySupp    = regexp.MustCompile(`\(SUPP\.?\)`)
	keySpaces  = strings.NewReplacer("%20", "", " ", "", "\u00a0", "", "\t", "", "%28", "(", "%29", ")", "\u2011", "-", "–", "-")
	whiteSpace = regexp.MustCompile(`\s+`)
)

// symbolKey folds the spellings of one symbol; a link on a lettered resolution
// leads to the whole.
func symbolKey(s string) string {
	s = keySpaces.Replace(strings.ToUpper(s))
	s = keyLetter.ReplaceAllString(keySupp.ReplaceAllString(s, ""), "$1$2")
	if s = strings.TrimRight(s, "/.,;*"); strings.Contains(s, "HTTP") {
		return ""
	}
	return s
}

// readPublished reads one file of AKN4UN, without the masthead.
func readPublished(t testing.TB, path string) published {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	dec := xml.NewDecoder(f)
	dec.Strict = false
	r := publishedReader{}
	r.symbol = strings.ReplaceAll(strings.TrimSuffix(filepath.Base(path), ".xml"), "_", "/")
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(path, err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			r.start(e)
		case xml.EndElement:
			r.end(e.Name.Local)
		case xml.CharData:
			r.chars(e)
		}
	}
	r.flush()
	return r.published
}

// A publishedReader gathers the texts of a file.
type publishedReader struct {
	published
	text, note, link strings.Builder
	notes            []publishedText // of the paragraph
	inNote, skip     int
	href             string
}

// isBlock reports whether elements of the name have a text of their own.
func isBlock(name string) bool {
	return slices.Contains([]string{"num", "p", "heading", "subheading", "container", "crossHeading"}, name)
}

func isMasthead(name string) bool {
	return name == "meta" || name == "coverPage" || name == "preface"
}

func (r *publishedReader) start(e xml.StartElement) {
	switch name := e.Name.Local; {
	case isMasthead(name):
		r.skip++
	case name == "authorialNote":
		r.inNote++
		r.note.Reset()
	case name == "a":
		r.link.Reset()
		for _, a := range e.Attr {
			if a.Name.Local == "href" {
				r.href = strings.TrimSpace(a.Value)
			}
		}
	case isBlock(name) && r.inNote == 0:
		r.flush()
	case name == "eol" || name == "br":
		r.text.WriteString(" ")
	}
}

func (r *publishedReader) end(name string) {
	switch {
	case isMasthead(name):
		r.skip--
	case name == "authorialNote":
		r.inNote--
		r.notes = append(r.notes, publishedText{true, plainText(&r.note)})
	case name == "a":
		r.addLink(r.href, strings.TrimSpace(r.link.String()))
		r.href = ""
	case isBlock(name) && r.inNote == 0:
		r.flush()
	case isBlock(name):
		r.note.WriteString(" ")
	}
}

func (r *publishedReader) chars(data []byte) {
	switch {
	case r.skip > 0:
		return
	case r.inNote > 0:
		r.note.Write(data)
	default:
		r.text.Write(data)
	}
	r.link.Write(data)
}

// flush ends a paragraph: its notes follow it.
func (r *publishedReader) flush() {
	if s := plainText(&r.text); s != "" {
		r.texts = append(r.texts, publishedText{false, s})
	}
	r.texts = append(r.texts, r.notes...)
	r.notes = nil
	r.text.Reset()
}

func plainText(b *strings.Builder) string {
	return strings.TrimSpace(whiteSpace.ReplaceAllString(b.String(), " "))
}

// addLink adds what a link leads to; one on a double symbol leads to the first
// half only, but both are cited.
func (d *published) addLink(href, words string) {
	m := docHost.FindStringSubmatch(href)
	if m == nil || words == "" {
		return
	}
	if h := docDouble.FindStringSubmatch(words); h != nil && !strings.Contains(m[1], "-S/") && !strings.Contains(m[1], "-E/") {
		if k := symbolKey(h[2]); k != "" && symbolKey(h[1]) == symbolKey(m[1]) {
			d.links = append(d.links, k)
		}
	}
	if k := symbolKey(m[1]); k != "" {
		d.links = append(d.links, k)
	}
}

// references returns the references in all texts.
func (d *published) references() (refs []Reference) {
	own, _ := symbol.Parse(d.symbol)
	c := newCiter(d.language, own)
	for _, text := range d.texts {
		if text.note {
			refs = c.appendNoteReferences(refs, text.text)
		} else {
			refs = c.appendReferences(refs, text.text)
		}
	}
	return refs
}

// cited returns the symbols that the references in the texts lead to, those that
// only point back left out.
func (d *published) cited() (keys []string) {
	for _, r := range d.references() {
		if !r.Linked() {
			continue
		}
		for _, s := range r.Symbols {
			keys = append(keys, symbolKey(s.String()))
		}
	}
	return keys
}

// shortForm is how a text names a document whose symbol it does not print.
func shortForm(key string) string {
	if _, after, ok := strings.Cut(key, "/RES/"); ok {
		key, _, _ = strings.Cut(after, "(")
	}
	return key
}

// linked leaves out of got what the file names without linking it: published
// files leave out many links, and finding more is no mistake.
func (d *published) linked(got []string) (out []string) {
	var all strings.Builder
	for _, text := range d.texts {
		all.WriteString(text.text + " ")
	}
	text := strings.ToUpper(keySpaces.Replace(all.String()))
	want, spare := map[string]int{}, map[string]int{}
	for _, k := range d.links {
		want[k]++
		spare[shortForm(k)]--
	}
	for k := range spare {
		spare[k] += strings.Count(text, k)
	}
	for _, k := range got {
		if want[k] > 0 {
			want[k]--
			out = append(out, k)
			continue
		}
		short := shortForm(k)
		if _, ok := spare[short]; !ok {
			spare[short] = strings.Count(text, short)
		}
		if spare[short] > 0 {
			spare[short]--
			continue
		}
		out = append(out, k)
	}
	return out
}

// publishedLanguages has, for each language, the folder of its published files,
// and the least precision and recall of the references in them.
var publishedLanguages = []struct {
	language          symbol.Language
	tag               string
	precision, recall float64
}{
	{symbol.English, "en", 0.99, 0.985},
	{symbol.French, "fr", 0.985, 0.98},
	{symbol.Arabic, "ar", 0.985, 0.94},
	{symbol.Chinese, "zh", 0.99, 0.965},
	{symbol.Russian, "ru", 0.985, 0.97},
	{symbol.Spanish, "es", 0.985, 0.98},
	{symbol.German, "de", 0.99, 0.985},
}

// TestPublishedReferences compares the symbols that references lead to with the
// targets of the links in published files.
func TestPublishedReferences(t *testing.T) {
	for _, l := range publishedLanguages {
		t.Run(l.tag, func(t *testing.T) {
			files, _ := filepath.Glob("../../shared/corpus/akn/" + l.tag + "/*.xml")
			if len(files) == 0 {
				t.Skip("no published files in ../../shared/corpus/akn/" + l.tag)
			}
			hits, want, got := 0, 0, 0
			for _, file := range files {
				d := readPublished(t, file)
				d.language = l.language
				cited := d.linked(d.cited())
				hits += d.compare(t, cited)
				want += len(d.links)
				got += len(cited)
			}
			precision, recall := float64(hits)/float64(got), float64(hits)/float64(want)
			t.Logf("%d files, %d links, %d references: precision %.4f, recall %.4f", len(files), want, got, precision, recall)
			if precision < l.precision || recall < l.recall {
				t.Errorf("precision %.4f and recall %.4f, want %.4f and %.4f at least", precision, recall, l.precision, l.recall)
			}
		})
	}
}

// compare returns how many of the links are among what is cited, and logs what
// is missing and what is too much.
func (d *published) compare(t *testing.T, cited []string) (hits int) {
	left := map[string]int{}
	for _, k := range cited {
		left[k]++
	}
	for _, k := range d.links {
		if left[k] > 0 {
			left[k]--
			hits++
		} else {
			t.Logf("%s: missing %s", d.symbol, k)
		}
	}
	for k, n := range left {
		if n > 0 {
			t.Logf("%s: extra %s × %d", d.symbol, k, n)
		}
	}
	return hits
}
