package ods

import (
	"strings"
	"unicode/utf8"
)

// findWords finds where the words are that a vocabulary counts: in the rows that have text.
func (r *pageReader) findWords() {
	// Rows that follow one another are read in one piece, which no blocks are cut at,
	// but where a word is broken between them.
	piece, last, broken := cell{}, -1, false
	for i := range r.rows {
		r.findHyphen(i)
		if kind := r.rows[i].kind; kind != bodyRow && kind != noteRow {
			continue
		}
		start, end := r.rows[i].start, r.rows[i].end
		if broken {
			start += len(firstWord(r.text[start:end]))
		}
		if broken || last != i-1 || piece.end == 0 {
			r.addWorded(piece)
			piece.start = start
		}
		if broken = strings.HasSuffix(r.text[start:end], "-"); broken {
			end--
			end -= len(lastWord(r.text[start:end]))
		}
		piece.end, last = end, i
		if endsInHyphen(r.text[start:end]) {
			last = -1
		}
	}
	r.addWorded(piece)
}

// addWorded adds a piece of the text that has words.
func (r *pageReader) addWorded(piece cell) {
	if piece.start < piece.end {
		r.worded = append(r.worded, piece)
	}
}

// findHyphen adds the hyphen that row i ends with, and where the next one starts.
func (r *pageReader) findHyphen(i int) {
	if end := r.rows[i].end; r.text[end-1] == '-' && i+1 < len(r.rows) {
		r.hyphens = append(r.hyphens, cell{end - 1, r.rows[i+1].start})
	}
}

// endsInHyphen reports whether s ends in one of the hyphens.
func endsInHyphen(s string) bool {
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case '-', "\u2010"[2], "\u2011"[2]:
		c, _ := utf8.DecodeLastRuneInString(s)
		return isHyphen(c)
	}
	return false // as nearly all lines end
}
