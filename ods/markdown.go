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
// wrote it. Words may follow it, "S/2002/724 (draft)".
func (r *pageReader) frontMatter() {
	end := frontMatterEnd(r.text, r.rows)
	for i := range end {
		r.rows[i].kind = furnitureRow
		name, value, at := r.frontField(i)
		if name != "symbol" || len(r.head.masthead.Symbols) > 0 {
			continue
		}
		symbols, err := symbol.Split(value)
		if err != nil {
			first, rest, ok := symbol.Cut(value)
			if !ok || !strings.HasPrefix(rest, " ") {
				continue
			}
			symbols, value = []symbol.Symbol{first}, value[:len(value)-len(rest)]
		}
		if len(symbols) > 0 {
			r.head.masthead.Symbols = symbols
			r.fields = append(r.fields, Part{HeaderPart, at, at + len(value)})
		}
	}
}

// frontField returns the name and the value of a field of front matter, without
// quotation marks, and where the value stands.
func (r *pageReader) frontField(i int) (name, value string, at int) {
	name, value, _ = strings.Cut(r.at(i), ":")
	quoted := strings.TrimSpace(value)
	value = strings.Trim(quoted, `"'`)
	return name, value, r.rows[i].end - len(quoted) + strings.Index(quoted, value)
}

// frontLanguage returns the language that front matter tells: "language: EN", or
// "lang: zh-Hans" with the script after it.
func (r *pageReader) frontLanguage() symbol.Language {
	for i := range frontMatterEnd(r.text, r.rows) {
		if name, value, _ := r.frontField(i); name == "language" || name == "lang" {
			return symbol.ParseLanguage(firstWord(value))
		}
	}
	return symbol.Unspecified
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
