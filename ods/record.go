package ods

import (
	"strings"

	"github.com/undoc-go/undoc/symbol"
)

// fieldOf returns which field of a record a name is: it may have a digit after
// it, or the letter of a language.
func fieldOf(name string) string {
	for _, field := range [...]string{"CDS", "DS", "Title", "PubDate", "JN", "Agitem"} {
		if strings.HasPrefix(name, field) && len(name) <= len(field)+1 {
			return field
		}
	}
	return ""
}

// isRecord reports whether a text starts with the fields of a record.
func isRecord(text string, rows []row) bool {
	known := 0
	for i := 0; i < len(rows) && i < maxRecordStart; i++ {
		name, _, _ := cutField(text[rows[i].start:rows[i].end])
		known += toInt(fieldOf(name) != "")
	}
	// Three fields: one, "Title:", starts many texts.
	return known >= 3
}

// maxRecordStart is how many rows of a text are looked at for fields.
const maxRecordStart = 12

// cutField parts the name of a field from its value. at is where the value
// starts.
func cutField(s string) (name, value string, at int) {
	end := strings.IndexAny(s[:min(len(s), 2*maxLabel)], ":=\t")
	if end <= 0 {
		return "", "", 0
	}
	at = skipSpace(s, end+1, len(s))
	return strings.TrimRight(s[:end], " "), s[at:], at
}

// record reads a record. Of several, parted by form feeds, the masthead is that
// of the first; the titles of all are paragraphs.
func (r *pageReader) record() {
	r.head = mastheadReader{table: r.table, layout: &MastheadLayout{}}
	for i := range r.rows {
		// A field is one line; what has no name is left as furniture.
		name, value, at := cutField(r.at(i))
		if value == "" || len(value) > maxOpening {
			continue
		}
		at += r.rows[i].start
		switch fieldOf(name) {
		case "CDS", "DS":
			r.recordSymbol(value, at)
		case "Title":
			r.recordTitle(value, at)
		case "PubDate":
			r.recordDate(value, at)
		case "JN":
			r.recordJob(name, value, at)
		case "Agitem":
			r.recordItem(value, at)
		}
	}
	r.document.Masthead = r.head.masthead
	r.document.Masthead.Layout = &MastheadLayout{parts: r.fields}
}

func (r *pageReader) recordPart(value string, at int) {
	r.fields = append(r.fields, Part{HeaderPart, at, at + len(value)})
}

// recordSymbol takes a symbol. Records mark some with "(A)" or "(SUPP)", which no
// document prints.
func (r *pageReader) recordSymbol(value string, at int) {
	m := &r.head.masthead
	name := strings.Trim(value, recordNoise)
	// Marks of the system, and no part of the symbol.
	for _, mark := range [...]string{"(A)", "(SUPP)"} {
		name = strings.TrimRight(strings.TrimSuffix(name, mark), " ")
	}
	symbols, err := symbol.Split(name)
	if err != nil || len(m.Symbols) > 0 && (len(m.Symbols) > 1 || len(symbols) != 1 || symbols[0] == m.Symbols[0] || r.rowsBefore(at) > 0) {
		return
	}
	m.Symbols = append(m.Symbols, symbols...)
	r.recordPart(value, at)
}

// rowsBefore returns the number of the record that an offset is in.
func (r *pageReader) rowsBefore(at int) int {
	return toInt(strings.IndexByte(r.text[:min(at, maxOpening)], '\f') >= 0 || at > maxOpening)
}

// recordTitle takes the title as a paragraph.
func (r *pageReader) recordTitle(value string, at int) {
	r.document.Paragraphs = append(r.document.Paragraphs, Paragraph{Text: value, Place: PlaceAt(at)})
}

// recordDate takes a date as dd/mm/yyyy.
func (r *pageReader) recordDate(value string, at int) {
	parts := strings.Split(value, "/")
	if len(parts) != 3 || !r.head.masthead.Issued.IsZero() {
		return
	}
	day, dayOK := smallNumber(parts[0])
	month, monthOK := smallNumber(parts[1])
	year, yearOK := smallNumber(parts[2])
	if dayOK && monthOK && yearOK && 1 <= day && day <= 31 && 1 <= month && month <= 12 && year > 1900 {
		r.head.masthead.Issued = Date{year, month, day}
		r.recordPart(value, at)
	}
}

// recordJob takes a job number, that of the language of the text where there are
// several. The name of the field tells the language: JNA to JNS, and JNO for
// others.
func (r *pageReader) recordJob(name, value string, at int) {
	job, err := ParseJobNumber(strings.Trim(value, recordNoise))
	if err != nil {
		return
	}
	// The number itself may have its letter, and then that counts.
	if letter := strings.TrimPrefix(name, "JN"); job.letter == 0 && len(letter) == 1 && strings.Contains(languageLetters, letter) {
		job.letter = letter[0]
	}
	own, last := r.table.Language, r.head.masthead.Job
	if !last.IsValid() || job.Language() == own && last.Language() != own {
		r.head.masthead.Job = job
		r.recordPart(value, at)
	}
}

// recordNoise are the bytes that records have between characters: zero bytes, and
// ESC before the codes of old printers.
const recordNoise = "\x00\x1b \t"

func (r *pageReader) recordItem(value string, at int) {
	m := &r.head.masthead
	if r.rowsBefore(at) == 0 && len(value) <= maxLabel {
		m.AgendaItems = append(m.AgendaItems, value)
		r.recordPart(value, at)
	}
}
