package ods

import (
	"testing"

	"github.com/undoc-go/undoc/internal/language"
)

// latinReader returns a reader of rows of the raw form in Latin letters, in which
// "Noting" and "Decides" open clauses, before its last row.
func latinReader(text string, measure measure) *blockReader {
	b := wideReader(text, measure)
	b.table = Parser{}.tableOf(text)
	b.parser.Opens = func(line string) bool { return firstWord(line) == "Noting" || firstWord(line) == "Decides" }
	b.i = len(b.body) - 1
	return b
}

// tableOf returns the table of the language that a text is in.
func (p Parser) tableOf(text string) *language.Table {
	r := pageReader{parser: p, text: text, rows: makeRows(text, 0), document: &Document{}}
	return r.findTable()
}

// The last row of each text opens a paragraph, or goes on with the one before it.
func TestFullRows(t *testing.T) {
	full := measure{usual: 20, strict: 20}
	for _, c := range []struct {
		text  string
		opens bool
	}{
		// A colon announces what follows, unless it stands in a name.
		{"2. Decides as follows:\nMonday 27 May", true},
		{"Noting the Conference on Palestine:\nReconstructing Gaza, held", false},
		{"Noting the report “Women:\nReconstructing Gaza, held", false},
		{"2. Decides on the following:\nthe meetings of", false},
		// A semicolon ends a paragraph, unless it parts a sentence.
		{"2. Decides that it shall meet;\nReporting", true},
		{"2. Decides on the first; on the second;\nMalta and others", false},
		{"2. Decides on the following;\nGC(69)/RES/8", false},
		{"Noting the first of the two;\nIraqi assumption of", false},
		// A number alone on its line has room behind it.
		{"of all of the paragraphs of\n(b)", true},
		{"of all of the paragraphs of\nii)", true},
		{"Heading that fills its row\n1.", true},
		{"as requested in its resolution\n124.", false},
		// A row with a fifth of its width free ends its paragraph.
		{"(f) May,\nand stressing the need", true},
		{"(f) Options for the future,\nand stressing the need", false},
	} {
		if got := latinReader(c.text, full).opens(); got != c.opens {
			t.Errorf("the last row of %q opens a paragraph: %v", c.text, got)
		}
	}
}

// A row without a mark over the next number is a heading, also at the top of a page.
func TestHeadingAtTop(t *testing.T) {
	for words, want := range map[string]bool{
		"     Arms embargo\n     1.   Decides to extend": true,
		"     Arms embargo,\n     1.   Decides to":       false, // the end of a recital
		"     Arms embargo\n     7.   Decides to extend": false, // not the next number
		"     Arms embargo\n     and inspections":        false,
		"     Arms embargo":                              false,
	} {
		b := wideReader(words, measure{usual: 40, strict: 20})
		b.document.Form, b.i = PDFLayout, 0
		if got := b.isOverNumber(); got != want {
			t.Errorf("%q: %v", words, got)
		}
	}
}

// An item whose line is full goes on to the left of its first line.
func TestItemGoesOn(t *testing.T) {
	b := wideReader("        (c) 文化有助于可持续性，\n    肯定支持传统的体系", measure{usual: 20, strict: 20})
	if b.document.Form = PDFLayout; b.opens() {
		t.Error("the full line ends the item")
	}
}

// Numbers that are enclosed in brackets as one character are items too.
func TestIsLaterItem(t *testing.T) {
	for label, want := range map[string]bool{"㈠": false, "㈡": true, "(a)": false, "(b)": true, "1.": false, "": false} {
		if got := isLaterItem(label); got != want {
			t.Errorf("isLaterItem(%q) is %v", label, got)
		}
	}
}

// A number after the one before it in a list has its mark apart.
func TestMarkInList(t *testing.T) {
	for text, want := range map[string]string{
		"en los párrafos 18 y 1918, y solicita":  "18",
		"aux paragraphes 18 et 1918, et demande": "18",
		"between 1900 and 1918, and requests":    "",
		"in paragraphs 17 and 1918, and":         "",
	} {
		paragraphs := []Paragraph{{Text: text}}
		liftMarks(paragraphs, []Paragraph{{Label: "18", Text: "A/76/205."}}, false, &joiner{})
		got := ""
		for _, m := range paragraphs[0].Marks {
			got += m.Label
		}
		if got != want {
			t.Errorf("the mark of %q is %q", text, got)
		}
	}
}

// The first lines of a text tell whether it has indents.
func TestMeasureOfFirstLines(t *testing.T) {
	for name, width := range map[string]int{"without": 40, "with": 40 - indentWidth} {
		text := ""
		for range 12 {
			text += row40[:width] + "\n" + row40 + "\n" + row40 + "\nabcdefghi ends.\n"
		}
		rows := makeRows(text, 0)
		r := &pageReader{text: text, rows: rows, body: rows, document: &Document{Form: PDFRaw}}
		r.readEdges()
		r.measureLines()
		if got := r.measure.indent == 0; got != (name == "without") {
			t.Errorf("%s indents: %+v", name, r.measure)
		}
	}
}

// row40 is a row of forty columns that goes on in small letters.
const row40 = "ab cdefgh abcdefghi abcdefghi abcdefghij"
