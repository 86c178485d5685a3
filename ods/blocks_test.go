package ods

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// blocksOf returns a reader of rows that is at the last of them, in a text whose lines
// have no more than some columns.
func blocksOf(form Form, text string, widest int) *blockReader {
	rows := makeRows(text, 0)
	r := &pageReader{text: text, rows: rows, body: rows, document: &Document{Form: form}, table: language.For(symbol.English)}
	r.findWords()
	r.readEdges()
	r.measure = measure{usual: widest * 15 / 16, strict: widest * 3 / 4, middle: widest * 15 / 16, widest: widest}
	return &blockReader{pageReader: r, i: len(rows) - 1}
}

// A paragraph of the layout form ends with its indent, or with what announces a list.
func TestLeavesBlock(t *testing.T) {
	for text, leaves := range map[string]bool{
		"1.   Calls upon States:\n     First, to light\n     Lighthouses":         false, // it has no mark
		"1.   Calls upon States\n     to light what follows:\n     Lighthouses":   true,
		"1.   Calls upon States\n     to light what follows:\n     lighthouses":   false,
		"1.   Calls upon States\n     to light what follows:\n          and more": true, // it is indented
		"1.   Calls upon States\n     to light what follows:\nand more":           true,
	} {
		b := blocksOf(PDFLayout, text, 24)
		if got := b.leavesBlock(b.bodyWords(b.i), b.edges[b.i-1].mark); got != leaves {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// Where recitals have small letters, a full line ends a paragraph only with room for a
// word more, and never one with a number.
func TestMayEndFull(t *testing.T) {
	for _, c := range []struct {
		text   string
		widest int
		small  bool
		want   bool
	}{
		{"recalling its decision,\nnoting", 24, false, true},
		{"recalling its decision,\nnoting", 40, true, true},
		{"1. recalling its decision,\nnoting", 40, true, false},
		{"recalling its decision;\nnoting", 24, true, true},
	} {
		b := blocksOf(PDFRaw, c.text, c.widest)
		b.small = c.small
		if got := b.mayEndFull(b.bodyWords(b.i), b.edges[b.i-1].mark); got != c.want {
			t.Errorf("%q, %d columns: %v", c.text, c.widest, got)
		}
	}
}

// Lines without a mark are of a clause when they have a number, start with a small letter
// or are too many for a heading, where letters do not tell.
func TestIsClause(t *testing.T) {
	for text, clause := range map[string]bool{
		"1. Calls upon States\nto act": true,
		"stressing that lamps\nare":    true,
		"Annex on lamps\nand oil":      false,
		"A\nB\nC\nD\nE\nF":             true,
	} {
		b := blocksOf(PDFRaw, text, 40)
		if b.small = true; b.isClause() != clause {
			t.Errorf("%q: %v", text, !clause)
		}
		if b.small = false; b.isClause() {
			t.Errorf("%q: letters tell", text)
		}
	}
}

// The last item of a list ends where its line is far from full, or where the next one
// stands before it: in forms with neither, blank lines tell.
func TestLeavesItem(t *testing.T) {
	const list = "     (a) 灯塔；\n     (b) 灯\n   大会建议保护灯塔"
	for form, leaves := range map[Form]bool{PDFRaw: true, PDFLayout: true, Wrapped: false, Plain: false} {
		b := blocksOf(form, list, 60)
		if b.start = 1; b.leavesItem() != leaves {
			t.Errorf("%v: %v", form, !leaves)
		}
	}
}

// An ideographic space is as wide as a character of Chinese.
func TestWideIndent(t *testing.T) {
	for text, indent := range map[string]int{"　　大会，": 4, "  大会，": 2, "\u00a0 大会，": 2, "\t大会，": 8} {
		if rows := makeRows(text, 0); rows[0].indent != indent || rows[0].width != 6 {
			t.Errorf("%q is indented %d columns, and has %d", text, rows[0].indent, rows[0].width)
		}
	}
}

// Spaces inside brackets and before stops are left out.
func TestSpacesBesideMarks(t *testing.T) {
	for text, want := range map[string]string{
		"the text [ in brackets ] here": "the text [in brackets] here",
		"the end .":                     "the end.",
		"the end . Then more":           "the end. Then more",
		"see . . . and":                 "see. . . and",
		"a fee of .5 per cent":          "a fee of .5 per cent",
		"( a )":                         "(a)",
	} {
		b := blocksOf(PDFRaw, text, 40)
		p := Paragraph{Text: text, Place: PlaceAt(0)}
		if b.repairSpaces(&p); p.Text != want {
			t.Errorf("%q is %q, want %q", text, p.Text, want)
		}
	}
}

// A space is found inside a word also where words that may be pieces are too many to be
// remembered.
func TestSpaceAmongLetters(t *testing.T) {
	for _, letters := range []int{0, 100, 3 * mostPairs} {
		text := strings.Repeat("a b ", letters) + "lamps and lamps, and la mps."
		b := blocksOf(PDFRaw, text, 40)
		p := Paragraph{Text: text, Place: PlaceAt(0)}
		if b.repairSpaces(&p); !strings.HasSuffix(p.Text, "and lamps.") || len(p.Text) != len(text)-1 {
			t.Errorf("behind %d letters: %q", 2*letters, p.Text[len(p.Text)-20:])
		}
		if b.words.many != (letters > mostPairs) || len(b.words.pairs) > mostPairs {
			t.Errorf("behind %d letters there are %d pairs", 2*letters, len(b.words.pairs))
		}
	}
}

// A row that is wider than two columns of a page is no running head, and what only starts
// with a job number is none.
func TestNoFurniture(t *testing.T) {
	wide := strings.Repeat("peace ", 60)
	b := blocksOf(PDFRaw, wide+"\nA/65/501", 400)
	b.pageReader.symbol = "A/65/501"
	if i, ok := b.symbolRow(0, 2); i != 1 || !ok {
		t.Errorf("the symbol is in row %d, %v", i, ok)
	}
	if b.isTitle(0, 2) {
		t.Error("a row of 360 columns is a title")
	}
	if b.jobCell("10-51998 lamps", 0) || b.head.masthead.Job.IsValid() {
		t.Errorf("%v is a job number", b.head.masthead.Job)
	}
	if !b.jobCell("10-51998 (E)", 0) {
		t.Error("a job number is none")
	}
}

// TestContainsWords agrees with the search of the standard library.
func TestContainsWords(t *testing.T) {
	text := "General Assembly 65/501. World Lighthouse Heritage Year The General Assembly, дом мира дом "
	for from := range text {
		for to := from; to <= len(text); to++ {
			for _, words := range []string{text[from:to], text[from:to] + "x", "x " + text[from:to], text[from:to] + " "} {
				if got := containsWords([]byte(text), []byte(words)); got != strings.Contains(text, words) {
					t.Fatalf("%q: %v", words, got)
				}
			}
		}
	}
}

// A word that is broken between the lines of a note is whole elsewhere in the text.
func TestBrokenNote(t *testing.T) {
	text := "The General Assembly,\nRecalling the lamps of the organization and what lamps\nare for, and the organization of lamps,1\n1. Requests the organization to light all of its lamps\neach night, and no other.\n_______\n1 See the rules of the organi-\nzation.\n\f"
	d := Parse(text)
	if len(d.Notes) != 1 || d.Notes[0].Text != "See the rules of the organization." {
		t.Errorf("%v %v", d.Form, d.Notes)
	}
}
