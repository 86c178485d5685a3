package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// liftLooseMarks takes out the marks of an extract whose notes are missing: it
// has the words at the feet of its pages left out, and the marks as numbers with
// a space on either side, "handicapées 1 , qu’elle". In print no space comes
// before a comma or a full stop, so that such a number is a mark when it also
// follows the one before it.
func (r *pageReader) liftLooseMarks() {
	// Marks follow one another through the text, with the gap of a few that were
	// lost.
	last, noted := 0, noteOrder(r.document.Notes)
	for i := range r.document.Paragraphs {
		p := &r.document.Paragraphs[i]
		if p.Row {
			continue
		}
		var cuts []cell
		var marks []Mark
		for at := 0; ; {
			start, end, next := looseNumber(p.Text, at)
			if start < 0 {
				break
			}
			at = end
			value := labelValue(p.Text[start:end])
			if value <= last || value > last+maxMissing/2 {
				continue
			}
			if last = value; noted[value] > 0 {
				continue // its note tells more
			}
			space := len(strings.TrimRight(p.Text[:start], " "))
			marks = append(marks, Mark{Offset: space, Label: p.Text[start:end], Place: PlaceAt(p.Place.Offset(start))})
			cuts = append(cuts, cell{space, next})
		}
		p.liftCuts(cuts, marks)
	}
}

// liftCuts takes stretches out of the text with the marks in them.
func (p *Paragraph) liftCuts(cuts []cell, marks []Mark) {
	if len(cuts) == 0 {
		return
	}
	// Marks that are there already move with the words that stand after a cut.
	for i := range p.Marks {
		removed := 0
		for _, c := range cuts {
			if c.start < p.Marks[i].Offset {
				removed += c.end - c.start
			}
		}
		p.Marks[i].Offset -= removed
	}
	removed := 0
	for i, c := range cuts {
		marks[i].Offset -= removed
		removed += c.end - c.start
	}
	p.remove(cuts)
	p.Marks = mergeMarks(p.Marks, marks)
}

// mergeMarks returns the marks of two lists in the order of their offsets.
func mergeMarks(a, b []Mark) (merged []Mark) {
	for len(a) > 0 && len(b) > 0 {
		if a[0].Offset <= b[0].Offset {
			merged, a = append(merged, a[0]), a[1:]
		} else {
			merged, b = append(merged, b[0]), b[1:]
		}
	}
	return append(append(merged, a...), b...)
}

// looseNumber returns where the next number from an offset on stands that has a
// word and a space before it, and a space and a mark of punctuation after it; and
// where that mark stands. start is -1 when there is none.
func looseNumber(text string, from int) (start, end, mark int) {
	for at := from; at < len(text); at++ {
		if !isDigit(text[at]) || at > 0 && isDigit(text[at-1]) {
			continue
		}
		start = at
		for end = at; end < len(text) && isDigit(text[end]); {
			end++
		}
		mark = skipSpace(text, end, len(text))
		at = end
		if end-start <= maxNoteDigits && text[start] != '0' && mark > end && isSet(text[mark:]) && followsWord(text[:start]) {
			return start, end, mark
		}
	}
	return -1, 0, 0
}

// isSet reports whether s starts with a mark of punctuation that a clause, or a
// part of one, ends with.
func isSet(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return c == ',' || c == '.' || c == ';' || c == ')'
}

// followsWord reports whether before ends with a word, or what closes one, and a
// space.
func followsWord(before string) bool {
	words := strings.TrimRight(before, " ")
	last, _ := utf8.DecodeLastRuneInString(words)
	return len(words) < len(before) && (unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(")]»”", last))
}
