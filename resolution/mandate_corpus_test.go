package resolution

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// listDifferences has TestMandates list every paragraph that it reads otherwise
// than the registry: go test ./resolution -run Mandates -v -differences.
var listDifferences = flag.Bool("differences", false, "list the paragraphs that a comparison finds different")

// A mandateEntry is a line of a document as the registry of mandates of the
// United Nations has it: taken out of the word processor's file by machine,
// with what it is for.
type mandateEntry struct {
	Text   string
	Prefix string // the number: "1.", "(a)"
	Type   string // "frontmatter", "title", "heading", "paragraph", "backmatter", "footer"
	Kind   string `json:"paragraph_type"`  // "preambular", "operative" or none
	Level  int    `json:"paragraph_level"` // 1 for an operative paragraph, 2 for (a), 3 for (i), 5 for another
}

// isAnnexHeading reports whether the annexes begin here.
func (e *mandateEntry) isAnnexHeading() bool {
	return e.Type != "paragraph" && (strings.HasPrefix(e.Text, "Annex") || strings.HasPrefix(e.Text, "Appendix"))
}

// A mandateParagraph is what both sides tell of a paragraph.
type mandateParagraph struct {
	kind   string // "preambular", "operative", "item"
	number string
	words  string // the letters alone
}

// lettersOnly returns the letters of a text: the registry has lost spaces and
// the marks of notes in one document and kept them in the other.
func lettersOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// mandateText returns the text that a reader would hold: a paragraph a line,
// each after its number.
func mandateText(entries []mandateEntry) string {
	var b strings.Builder
	for i := range entries {
		e := &entries[i]
		lines := strings.Split(e.Text, "\n")
		if e.Type != "frontmatter" && e.Type != "title" && e.Type != "backmatter" {
			lines = []string{strings.Join(lines, " ")}
		}
		if e.Prefix != "" {
			b.WriteString(e.Prefix + "\t")
		}
		b.WriteString(strings.Join(lines, "\n") + "\n")
	}
	return b.String()
}

// wantedMandate returns the paragraphs of the body as the registry has them. It
// calls every paragraph without a number preambular, those between and after the
// operative ones and the closing lines too: these count as what they are.
func wantedMandate(entries []mandateEntry) []mandateParagraph {
	var paragraphs []mandateParagraph
	b := builder{language: symbol.English, table: language.For(symbol.English)}
	numbered := false
	for i := range entries {
		e := &entries[i]
		if e.isAnnexHeading() {
			break
		}
		line := ods.Paragraph{Text: e.Text}
		p := mandateParagraph{e.Kind, strings.Trim(e.Prefix, "(). "), lettersOnly(e.Text)}
		switch _, enacting := b.enactingOrgan(&line); {
		case e.Type != "paragraph" || p.words == "" || enacting || numbered && b.closingKind(&line) != OtherLine:
			continue
		case e.Level > 1:
			p.kind = "item"
		case e.Kind == "operative":
			numbered = true
		case numbered || b.isOperative(&line):
			p.kind = "operative"
		}
		paragraphs = append(paragraphs, p)
	}
	return paragraphs
}

// readMandate returns the paragraphs of the bodies of the acts as they are read,
// from the act on that has the title: the pages of a volume begin with the end of
// the act before. Headings between recitals are headings in the registry.
func readMandate(d *Document, entries []mandateEntry) []mandateParagraph {
	r := mandateReader{headings: map[string]bool{"": true}}
	title := ""
	for i := range entries {
		switch e := &entries[i]; e.Type {
		case "heading":
			r.headings[lettersOnly(e.Text)] = true
		case "title":
			title = lettersOnly(e.Text)
		}
	}
	first := max(0, slices.IndexFunc(d.Acts, func(a Act) bool { return a.Title() != "" && strings.HasSuffix(title, lettersOnly(a.Title())) }))
	for i := range d.Acts[first:] {
		r.section(&d.Acts[first+i].Body)
	}
	return r.paragraphs
}

type mandateReader struct {
	headings   map[string]bool // the letters of the headings that the registry has
	paragraphs []mandateParagraph
}

func (r *mandateReader) section(s *Section) {
	r.clauses(s.Preamble, "preambular")
	r.clauses(s.Paragraphs, "operative")
	for i := range s.Sections {
		r.section(&s.Sections[i])
	}
}

func (r *mandateReader) clauses(clauses []Clause, kind string) {
	for i := range clauses {
		c, kind := &clauses[i], kind
		if c.Kind == Item {
			kind = "item"
		}
		if p := (mandateParagraph{kind, strings.Trim(c.Label, "(). "), lettersOnly(c.Text.Plain)}); c.Label != "" || !r.headings[p.words] {
			r.paragraphs = append(r.paragraphs, p)
		}
		r.clauses(c.Items, "item")
		r.clauses(c.Tail, strings.Replace(kind, "item", "operative", 1))
	}
}

// isCleanMandate reports whether the numbers of the registry themselves show that
// it took the document in well: one title, operative paragraphs 1 to n.
func isCleanMandate(entries []mandateEntry, want []mandateParagraph) bool {
	titles, next := 0, 1
	for i := range entries {
		if entries[i].Type == "title" {
			titles++
		}
	}
	for _, p := range want {
		if p.kind == "operative" && p.number != "" {
			if p.number != strconv.Itoa(next) {
				return false
			}
			next++
		}
	}
	return titles == 1 && next > 1
}

// ofKinds returns the paragraphs of the kinds.
func ofKinds(paragraphs []mandateParagraph, kinds ...string) []mandateParagraph {
	return slices.DeleteFunc(slices.Clone(paragraphs), func(p mandateParagraph) bool { return !slices.Contains(kinds, p.kind) })
}

// leastShare is how many of the documents have to be read as the registry has
// them. The others were looked at: most are pages of volumes as an optical reader
// gave them.
const leastShare = 0.93

func TestMandates(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(shared, "corpus/mandates/*.json"))
	if len(files) == 0 {
		t.Skip("the documents of the registry are not here")
	}
	clean, whole, withItems := 0, 0, 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var entries []mandateEntry
		if err := json.Unmarshal(data, &entries); err != nil {
			t.Fatal(err)
		}
		want := wantedMandate(entries)
		if !isCleanMandate(entries, want) {
			continue
		}
		clean++
		got := readMandate(Parse(mandateText(entries)), entries)
		same := slices.Equal(ofKinds(got, "preambular", "operative"), ofKinds(want, "preambular", "operative"))
		if same {
			whole++
		}
		if slices.Equal(ofKinds(got, "item"), ofKinds(want, "item")) && same {
			withItems++
		} else if *listDifferences {
			listMandate(t, filepath.Base(file), got, want)
		}
	}
	share := float64(whole) / float64(clean)
	t.Logf("%d documents, %d clean; %d (%.4f) have the same paragraphs, %d (%.4f) the same items too",
		len(files), clean, whole, share, withItems, float64(withItems)/float64(clean))
	if share < leastShare {
		t.Errorf("%.4f of the documents have the same paragraphs, less than %v", share, leastShare)
	}
}

// listMandate logs the paragraphs that one side alone has.
func listMandate(t *testing.T, name string, got, want []mandateParagraph) {
	t.Log(name)
	for _, side := range []struct {
		sign      string
		these     []mandateParagraph
		notInThem []mandateParagraph
	}{{"-", want, got}, {"+", got, want}} {
		for _, p := range side.these {
			if !slices.Contains(side.notInThem, p) {
				t.Logf("  %s %s %q %.100s", side.sign, p.kind, p.number, p.words)
			}
		}
	}
}
