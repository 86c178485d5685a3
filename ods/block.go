package ods

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
)

// flush makes a paragraph of the rows from start to before i.
func (b *blockReader) flush() {
	if b.start < b.i {
		b.emit(b.body[b.start:b.i])
	}
	b.begin()
}

// emit adds a paragraph of the rows.
func (b *blockReader) emit(rows []row) {
	if len(rows) == 1 && b.isTableRow(b.start) {
		b.document.Paragraphs = append(b.document.Paragraphs, b.tableRow(b.start))
		return
	}
	p := Paragraph{Indent: b.indent(rows)}
	at := rows[0].start
	label, words := b.cutLabel(b.start)
	if label == "" {
		label, words = b.cutNext(b.text[at:rows[0].end])
	}
	if label != "" && !isSectionNumber(label) && (words < rows[0].end-at || len(rows) > 1) {
		p.Label = plainDash(label)
		if n, ok := language.Number(strings.TrimRight(label, ".,")); ok {
			b.number = n
		}
		if rows[0].start += words; rows[0].start == rows[0].end {
			rows = rows[1:]
		}
	}
	p.Text, p.Place = b.join(rows)
	if p.Label != "" {
		p.Place = p.Place.WithLabel(at).printedAs(p.Label, label)
	}
	if b.isHeading(&p, len(rows)) {
		p.Indent = 0
	} else {
		p.Indent = max(p.Indent, 1)
	}
	b.document.Paragraphs = append(b.document.Paragraphs, p)
}

// cutNext returns a number that is known for one only by being the one that comes
// next: "4, Calls upon" of a scanned copy, whose stop was misread, and "四.並請"
// of the Official Records in Chinese, in which no space comes after it.
func (b *blockReader) cutNext(s string) (label string, words int) {
	end := strings.IndexAny(s[:min(len(s), maxLabel)], ".,")
	if end <= 0 {
		return "", 0
	}
	number, rest := s[:end], s[end+1:]
	if value, ok := language.Number(number); !ok || value != b.number+1 {
		return "", 0
	}
	spaced := strings.HasPrefix(rest, " ") && b.document.Form == Wrapped
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " "))
	if isWide(first) && s[end] == '.' || isDigit(s[0]) && spaced && startsUpper(rest[1:]) {
		return s[:end+1], end + 1 + skipSpace(rest, 0, len(rest))
	}
	return "", 0
}

// indent returns the indent of a paragraph in tab stops.
func (b *blockReader) indent(rows []row) int {
	const stop = 5 // columns
	if b.document.Form != PDFLayout {
		return 0
	}
	return max(0, min(rows[0].indent+1, 4*stop)/stop)
}

// isHeading reports whether a paragraph is a heading: it has no mark at its end
// and starts with no small letter; a number may come before it that sections
// have. In the layout form a heading stands at the margin, or far from it.
func (b *blockReader) isHeading(p *Paragraph, rows int) bool {
	if isActNumber(p.Label) {
		return true
	}
	if p.Label != "" || len(p.Text) > maxHeading || startsLower(p.Text) || !startsWithLetterOrDigit(strings.TrimLeft(p.Text, "“\"«")) {
		return false
	}
	if b.document.Form == PDFLayout {
		return p.Indent == 0 && (rows == 1 || endMark(p.Text) == 0) || p.Indent > 2 && !isFinished(p.Text)
	}
	return !isFinished(p.Text) && !(len(p.Text) > maxHeading/2 && b.wordsOpen(p.Text))
}

// maxHeading is the length of the longest heading.
const maxHeading = 300

// isActNumber reports whether a label is the number of a resolution: "65/124.",
// or in Arabic "65/124 -" and "65/124". A session or a year comes before the
// slash, and not the letter of a series as in "S/11800.", which may end a sentence.
func isActNumber(label string) bool {
	if strings.IndexByte(label, '/') < 0 {
		return false
	}
	_, number, closed := SplitLabel(label)
	session, _, ok := strings.Cut(number, "/")
	return ok && strings.ContainsAny(session, "0123456789") && (closed == "." || closed != ")" && isSessional(number))
}

// cutLabel is the function of the same name for row i, and takes the number of a
// resolution that has no mark after it, as in Arabic, where one may stand: above a text.
func (b *blockReader) cutLabel(i int) (label string, words int) {
	s, edge := b.bodyWords(i), &b.edges[i]
	if edge.label > 0 || !b.inHead || !isDigit(s[0]) {
		return s[:edge.label], int(edge.words)
	}
	number, _, _ := strings.Cut(s[:min(len(s), maxLabel+1)], " ")
	if !isSessional(number) {
		return "", 0
	}
	end := len(number)
	if strings.HasPrefix(s[end:], " - ") {
		end += len(" -")
	}
	return s[:end], skipSpace(s, end, len(s))
}

// isSectionNumber reports whether a label is one that sections have: a Roman
// numeral or a letter, in capitals.
func isSectionNumber(label string) bool {
	number, ok := strings.CutSuffix(label, ".")
	return ok && number != "" && number[0] >= 'A' && number[0] <= 'Z' && (len(number) == 1 || isRoman(number))
}

// cutLabel returns the number that the first line of a paragraph starts with and
// where the words after it start. It is stricter than [IsLabel], as no tab sets
// the number apart: a year, or a word with a full stop, is none.
func cutLabel(s string) (label string, words int) {
	end := wordSpace(s)
	if bracket := strings.IndexByte(s[:min(end, maxLabel)], ')'); bracket > 0 && bracket+1 < end && isListNumber(s[:bracket+1]) {
		if next, _ := utf8.DecodeRuneInString(s[bracket+1:]); bracket+1 < len("(iii)") && !isWide(next) {
			return "", 0
		}
		end = bracket + 1 // "(iii)The", "viii)El": the number fills the columns it has; in Chinese no space is needed
	}
	if end > maxLabel && (s == "" || !isDigit(s[0])) {
		return "", 0
	}
	if dashed := dashedNumber(s); dashed > 0 {
		end = dashed
	}
	if !isListNumber(s[:end]) {
		return "", 0
	}
	return s[:end], skipSpace(s, end, len(s))
}

// wordSpace returns where the first space or tab stands in s, as far as a label may
// go, or else the length of s.
func wordSpace(s string) int {
	for i := range min(len(s), maxLabel+1) {
		if s[i] == ' ' || s[i] == '\t' {
			return i
		}
	}
	return len(s)
}

// dashedNumber returns the length of the number with a dash after it that an
// Arabic paragraph starts with, "1 -", or 0. One of three figures, "100 -", may
// fill the columns that numbers have.
func dashedNumber(s string) int {
	digits := leadingDigits(s)
	if digits == 0 || digits > 3 {
		return 0
	}
	for _, dash := range [...]string{" -", " –"} {
		if rest, ok := strings.CutPrefix(s[digits:], dash); ok && (rest == "" || startsArabic(rest[skipSpace(rest, 0, len(rest)):])) {
			return digits + len(dash)
		}
	}
	return 0
}

// leadingDigits returns how many digits s starts with.
func leadingDigits(s string) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

// plainDash returns a number with the hyphen that Arabic versions set after it,
// where one has a dash: "5 –" among "4 -" and "6 -" is of one list with them.
func plainDash(label string) string {
	if number, ok := strings.CutSuffix(label, " –"); ok {
		return number + " -"
	}
	return label
}

// isListNumber reports whether s is a number that opens paragraphs.
func isListNumber(s string) bool {
	if !endsAsNumber(s) || !IsLabel(s) {
		return false
	}
	if isBullet(s) || isEnclosed(s) || isActNumber(s) && strings.HasSuffix(s, ".") {
		return s != "*" && s != "·"
	}
	opened, number, _ := SplitLabel(s)
	switch {
	case isDigit(number[0]):
		return len(number) <= maxNumber(s) && strings.IndexByte(number, '/') < 0
	case isRoman(number):
		return true
	}
	if isWide(firstRuneOf(number)) {
		_, figures := language.Number(number)                 // "(十一)"
		return figures || opened != "" && isOneLetter(number) // "年)": any character may end a bracket at the start of a line
	}
	return isOneLetter(strings.TrimSuffix(number, "\u0640")) || isDoubled(number)
}

// endsAsNumber reports whether the last byte of s may be that of a number that opens
// paragraphs: of a mark behind it, of a bullet or of an enclosed number. Nearly all
// words end with a letter, and are asked no more.
func endsAsNumber(s string) bool {
	if s == "" || len(s) > maxLabel {
		return false
	}
	if c := s[len(s)-1]; c < utf8.RuneSelf {
		return c == '.' || c == ')' || c == '-' || c == '*'
	}
	// Letters of two bytes: Latin ones with accents, Cyrillic, Arabic.
	return len(s) == 1 || s[len(s)-2] < 0xc3 || s[len(s)-2] > 0xdf
}

// isDoubled reports whether s is a letter twice, as items after the last letter
// have.
func isDoubled(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	return len(s) == 2*size && s[:size] == s[size:]
}

// maxNumber is the length of the longest number of a paragraph. In brackets a
// number of four figures is a year.
func maxNumber(label string) int {
	if strings.HasSuffix(label, ")") {
		return 2
	}
	return 7
}
