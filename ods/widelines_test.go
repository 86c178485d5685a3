package ods

import (
	"testing"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// wideReader returns a reader of rows of the raw form, whose paragraph starts with
// the first row.
func wideReader(text string, measure measure) *blockReader {
	rows := makeRows(text, 0)
	r := &pageReader{text: text, rows: rows, body: rows, document: &Document{Form: PDFRaw}, table: language.For(symbol.Chinese), measure: measure}
	r.readEdges()
	r.parser.Opens = func(line string) bool { return true }
	r.parser.Recites = func(_, line string) bool { return line[:len("回")] == "回" }
	return &blockReader{pageReader: r, i: 1}
}

// In Chinese a line breaks between any two characters, so that no space stands for
// the break, whatever script the one beside it is of.
func TestLineBreakInChinese(t *testing.T) {
	for _, c := range []struct {
		line, next string
		space      bool
	}{
		{"請各國", "注意", false},
		{"2013年12", "月18日", false},
		{"12月", "18日第68/146号", false},
		{"第65/124", "号决议", false},
		{"(COVID-19)", "大流行", false},
		{"第二届会议", "“和平文化”", false},
		{"resolution 65/124", "of 20 December", true},
		{"القرار 65/124", "المؤرخ", true},
	} {
		r := wideReader(c.line+"\n"+c.next, measure{})
		if _, space := r.lineBreak(0, len(c.line), c.next); space != c.space {
			t.Errorf("lineBreak(%q, %q) has a space: %v", c.line, c.next, space)
		}
	}
}

// What a line had to have room for is the least that may stand on it: one
// character of Chinese, figures as a whole, a word of other scripts.
func TestNeedInChinese(t *testing.T) {
	for _, c := range []struct {
		text string
		need int
	}{
		{"回顾\n大会", 4 + 2},
		{"回顾\n2013年12月", 4 + 4}, // no space stands beside a character
		{"回顾\nA/RES/65/124号", 4 + 12},
		{"回顾\n录》，其中", 4 + 6},       // marks that close stay with the character before them
		{"决议6\n大会", 4 + 1 + 1 + 2}, // a space may have stood after the call of a note
		{"recalls\nits own", 7 + 1 + 3},
	} {
		if got := wideReader(c.text, measure{}).need(1); got != c.need {
			t.Errorf("need of %q is %d, want %d", c.text, got, c.need)
		}
	}
}

// A character before a bracket that closes is no number: "(2021-2030年)" may have
// its line broken before the last one. Chinese figures are.
func TestListNumbersInChinese(t *testing.T) {
	for s, want := range map[string]bool{"年)": false, "书)": false, "一)": true, "(一)": true, "(十)": true, "(十一)": true, "(甲)": true, "a)": true} {
		if got := isListNumber(s); got != want {
			t.Errorf("isListNumber(%q) is %v", s, got)
		}
	}
}

// After a full line that ends with a comma only a recital opens a paragraph; after
// one of a numbered paragraph nothing does but a number. A line that is short of
// the margin ends its paragraph.
func TestFullLinesInChinese(t *testing.T) {
	full, short := measure{usual: 4, strict: 4}, measure{usual: 80, strict: 80}
	for _, c := range []struct {
		text    string
		measure measure
		opens   bool
	}{
		{"表示注意到该报告，\n回顾其决议", full, true},
		{"表示注意到该报告，\n鼓励各国", full, false},
		{"表示注意到该报告，\n鼓励各国", short, true},
		{"3. 表示注意到该报告；\n回顾其决议", full, false},
		{"3. 表示注意到该报告；\n回顾其决议", short, true},
		{"(f) 动员国际团结，\n回顾其决议", short, true},
	} {
		if got := wideReader(c.text, c.measure).opens(); got != c.opens {
			t.Errorf("the second line of %q opens a paragraph: %v", c.text, got)
		}
	}
}

// An item of the layout form ends where the next row stands further to the left,
// and what starts there with a clause verb is a recital.
func TestRecitalAfterList(t *testing.T) {
	b := wideReader("        (f) 动员国际团结，\n    回顾其决议", measure{usual: 40, strict: 20})
	b.document.Form = PDFLayout
	if !b.opens() {
		t.Error("the recital after the list goes on with its last item")
	}
}

// After a semicolon the next number of the list opens a paragraph wherever it
// stands.
func TestNextNumber(t *testing.T) {
	b := wideReader("     (f)  向委员会报告；\n6.   请全球传播部", measure{usual: 40, strict: 20})
	b.document.Form, b.number = PDFLayout, 5
	if !b.opens() {
		t.Error("the number after the last one does not open a paragraph")
	}
}

// A short title of Chinese at the head of a page repeats the one that follows the
// number of the text.
func TestShortTitleInChinese(t *testing.T) {
	r := wideReader("75/49.\n区域裁军\n大会，\n区域裁军", measure{})
	if !r.isTitle(3, 4) {
		t.Error("区域裁军 is not taken for the title")
	}
	if r.isTitle(2, 3) {
		t.Error("大会， is taken for the title")
	}
}
