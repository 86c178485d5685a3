package ods

import (
	"strings"

	"github.com/undoc-go/undoc/symbol"
)

// maxFrontMatter is how many rows the front matter of an extract may have.
const maxFrontMatter = 100

// frontMatterEnd returns the row after the front matter.
func frontMatterEnd(text string, rows []row) int {
	if len(rows) == 0 || text[rows[0].start:rows[0].end] != "---" {
		return 0
	}
	for i := 1; i < len(rows) && i < maxFrontMatter; i++ {
		switch s := text[rows[i].start:rows[i].end]; {
		case s == "---":
			return i + 1
		case strings.IndexByte(s, ':') < 0 && rows[i].indent == 0:
			return 0
		}
	}
	return 0
}

// frontMatter takes the front matter: the symbol is the document's, whoever
// wrote it.
func (r *pageReader) frontMatter() {
	end := frontMatterEnd(r.text, r.rows)
	for i := range end {
		r.rows[i].kind = furnitureRow
		name, value, _ := strings.Cut(r.at(i), ":")
		quoted := strings.TrimSpace(value)
		value = strings.Trim(quoted, `"'`)
		if name != "symbol" || value == "" {
			continue
		}
		if symbols, err := symbol.Split(value); err == nil && len(r.head.masthead.Symbols) == 0 {
			r.head.masthead.Symbols = symbols
			at := r.rows[i].end - len(quoted) + strings.Index(quoted, value)
			r.fields = append(r.fields, Part{HeaderPart, at, at + len(value)})
		}
	}
}

// isFootnoteDefinition reports whether s starts with the number of a note as
// Markdown has it: "[^1]:".
func isFootnoteDefinition(s string) bool {
	inner, ok := strings.CutPrefix(s, "[^")
	if !ok {
		return false
	}
	label, _, ok := strings.Cut(inner[:min(len(inner), maxLabel)], "]:")
	_, number := smallNumber(label)
	return ok && number && len(label) <= maxNoteDigits && labelValue(label) > 0
}
