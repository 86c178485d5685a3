package ods

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// wrapWords breaks a text at a number of characters, as programs do.
func wrapWords(text string, width int) string {
	var b strings.Builder
	used := 0
	for _, word := range strings.Fields(text) {
		taken, signs := measureWords(word)
		size := taken + signs
		switch {
		case used == 0:
		case used+1+size > width:
			b.WriteByte('\n')
			used = 0
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += size
	}
	return b.String()
}

// Lines that were broken at a number of characters are known by it in any script:
// the signs over letters count, which take no room on a page.
func TestCountedLines(t *testing.T) {
	for _, c := range []struct {
		name, text string
		signs      bool
	}{
		{"letters tell", strings.Repeat("the lamps of the lighthouse are lit at dusk and put out at dawn ", 20), true},
		{"no case", strings.Repeat("تُضاء مصابيح المنارة عند الغروب وتُطفأ عند الفجر في كل يوم ", 20), true},
	} {
		rows := makeRows(wrapWords(c.text, 48), 0)
		r := &pageReader{text: wrapWords(c.text, 48), rows: rows, body: rows, document: &Document{Form: PDFRaw}, table: language.For(symbol.Arabic)}
		r.readEdges()
		r.measureLines()
		if !r.measure.counted || r.measure.signs != c.signs || r.measure.strict != r.measure.widest+1 || r.measure.widest > 48 {
			t.Errorf("%s: %+v", c.name, r.measure)
		}
		for i := 1; i < len(rows); i++ {
			if need := r.need(i); need <= 48 {
				t.Errorf("%s: line %d needs %d", c.name, i, need)
			}
		}
		// On a page the same lines are as wide as their letters are.
		for i := range rows {
			rows[i].width += int32(i % 7)
		}
		if r.measureLines(); r.measure.counted {
			t.Errorf("%s: pages are counted: %+v", c.name, r.measure)
		}
	}
}

// The dash after a number is the hyphen that versions in Arabic have, however it
// was typed; its part of the input is as long as it was.
func TestDashOfNumber(t *testing.T) {
	const text = "الجمعية العامة\n\n4 - تحيط علما بالتقرير؛\n\n5 – تطلب تقريرا؛\n\n100 -تقرر أن تجتمع؛\n"
	d := Parse(text)
	want := []string{"", "4 -", "5 -", "100 -"}
	for i, p := range d.Paragraphs {
		if p.Label != want[i] {
			t.Errorf("label %d is %q, not %q", i, p.Label, want[i])
		}
	}
	var labels []string
	for part := range d.Parts() {
		if part.Kind == LabelPart {
			labels = append(labels, text[part.Start:part.End])
		}
	}
	if got := strings.Join(labels, ","); got != "4 -,5 –,100 -" {
		t.Errorf("labels %q", got)
	}
}

// Quotation marks tell by what stands beside them whether they open: Arabic opens
// with the mark that closes in English, French has spaces inside its guillemets.
func TestOpenQuotations(t *testing.T) {
	for line, open := range map[string]bool{
		"المعنون ”تحت ضوء المنارة":     true,
		"المعنون ”تحت ضوء المنارة“،":   false,
		"المعنون ”نموّاً“، المؤرخ":     false,
		"entitled “Under the light":    true,
		"entitled “Under the light”":   false,
		"intitulée « Sous la lumière":  true,
		"intitulée « Sous le feu », à": false,
		"no mark":                      false,
	} {
		rows := makeRows(line+"\nnext", 0)
		b := blockReader{pageReader: &pageReader{text: line + "\nnext", rows: rows, body: rows}, i: 1}
		if got := b.inQuotation(); got != open {
			t.Errorf("%q is open: %v", line, got)
		}
	}
}

// TestNarrowLetters measures letters of two bytes as it does them one by one.
func TestNarrowLetters(t *testing.T) {
	for _, s := range []string{
		"Ассамблея постановляет", "à l’état présent, déjà", "aé", "sécurité", "дворец 大会 дворец", "e\u0301tats réunis \u0301",
		"\xd0\xd0\xd0\xd0\xd0\xd0\xd0\xd0", "\xbf\xbfabcdefgh", "abcdefg\xd0", "abcdefg\xd0x", "تُضاء مصابيح المنارة",
	} {
		width, signs := 0, 0
		for _, c := range s {
			taken, marks := measureWords(string(c))
			width, signs = width+taken, signs+marks
		}
		if w, n := measureWords(s); w != width || n != signs {
			t.Errorf("%q takes %d columns and has %d signs, want %d and %d", s, w, n, width, signs)
		}
	}
}
