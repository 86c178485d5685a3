package ods

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// A Parser reads texts in any form. Its zero value needs to be told nothing. A
// Parser may be used by several goroutines at once.
type Parser struct {
	// Language is the language of the text, when the caller knows it. The
	// masthead tells it, or else the words of the text do.
	Language symbol.Language

	// Opens reports whether a line starts with words that open a paragraph of
	// its kind: a clause verb, in a resolution. Where neither indents nor blank
	// lines part paragraphs it tells a new one from a line that goes on. Nil
	// stands for a function that knows no such words.
	Opens func(line string) bool

	// Recites reports whether a line that comes after a comma starts with words that
	// open a recital, and not with a further verb of the recital before it, of which
	// the first line is given: in the scripts that have no capitals nothing else tells
	// the two. Nil stands for a function that takes all that Opens does.
	Recites func(recital, line string) bool
}

// Parse reads a text in any form with the zero [Parser].
func Parse(text string) *Document { return Parser{}.Parse(text) }

// Parse reads a text in any form and any encoding: UTF-8 and UTF-16, Windows-1252,
// 1251 and 1256, and GB18030. It always returns a document: what has no
// structure that it knows comes as plain paragraphs. It takes time in proportion
// to the length of the text. Texts alias the input where they stand in it in
// one piece; all offsets are those of the input.
func (p Parser) Parse(text string) *Document {
	d := &Document{size: len(text)}
	// All that follows works on UTF-8; places go back through source to the bytes of
	// the input.
	decoded, source := decode(text)
	start := 0
	if strings.HasPrefix(decoded, byteOrderMark) {
		start = len(byteOrderMark)
	}
	// The tags of an export are unmistakable, and asked for first.
	if isExport(decoded[start:]) {
		d.Form = Export
		d.readExport(decoded, start, p.Language)
	} else {
		p.readRows(d, decoded, start)
	}
	if p.Language != symbol.Unspecified {
		d.Language = p.Language
	}
	d.locate(source)
	return d
}

// readRows reads a text in a form that has to be recognised.
func (p Parser) readRows(d *Document, text string, start int) {
	rows := makeRows(text, start)
	d.Form = recognise(text, rows)
	if d.Form == Export {
		d.readExport(text, start, p.Language)
		return
	}
	r := pageReader{parser: p, text: text, rows: rows, document: d, unsponsored: cell{-1, -1}}
	if p.Language != symbol.Unspecified {
		r.table = language.For(p.Language)
	} else {
		r.table = r.findTable()
	}
	d.Language = r.table.Language
	r.starts = startsOf(r.table)
	r.meetingWords, r.numberWords = lastWords(r.table.Meeting), longestWords(r.table.Number)
	r.read()
}

// locate says what the offsets of a document that was decoded are offsets of.
func (d *Document) locate(source *source) {
	if source == nil {
		return
	}
	for _, paragraphs := range [...][]Paragraph{d.Paragraphs, d.Notes} {
		for i := range paragraphs {
			p := &paragraphs[i]
			p.Place.locate(source)
			for j := range p.Marks {
				p.Marks[j].Place.locate(source)
			}
		}
	}
	for i := range d.Problems {
		d.Problems[i].Offset = source.offset(d.Problems[i].Offset)
	}
	if d.Masthead.Layout != nil {
		d.Masthead.Layout.source = source
	}
}

func (p *Place) locate(source *source) {
	rest := p.more()
	rest.source = source
	p.rest = &rest
}

// A pageReader reads a text whose lines are those of pages, or of somebody's
// making.
type pageReader struct {
	parser    Parser
	text      string
	rows      []row
	body      []row   // the rows that are of paragraphs, once everything else is found; then the others are gone
	edges     []edges // of the rows of the body
	table     *language.Table
	document  *Document
	head      mastheadReader
	fields    []Part // of the masthead, in the decoded text
	symbol    string // as the heads of pages print it
	opening   []byte // the start of the text, in one line
	notes     []note
	footNotes []note // room for those of a page
	footRows  []row  // room for their rows
	measure   measure
	needed    []int  // room for the widths that tell the measure
	worded    []cell // where the words are that it counts, see findWords
	hyphens   []cell // at the ends of lines, and where the next lines start
	words     *vocabulary
	suspected []int // room for the spaces of a paragraph that may stand inside words
	dashes    int   // see writesDashes
	joiner    joiner
	lines     joiner // of lines that are put together to be looked at

	starts       fixedStarts
	sponsorWords []string // the last words of the lines that end the sponsors of a draft
	meetingWords []string // the last words of the lines that name the meeting
	numberWords  []string // the longest words of the lines with a number and no title
	sponsored    bool     // see maySponsor
	looked       int      // how much of the text has been looked through for that
	unsponsored  cell     // the rows that are known to be followed by no sponsors, by their starts
}

func (r *pageReader) read() {
	if r.document.Form == Record {
		r.record()
		return
	}
	r.head = mastheadReader{table: r.table, layout: &MastheadLayout{}}
	// The order matters: furniture is found by words alone, heads of pages need the
	// symbol that the top of the page tells, notes need pages without heads, and
	// paragraphs what is left.
	r.frontMatter()
	r.furniture()
	r.topOfPage()
	r.runningHeads()
	r.footnotes()
	r.paragraphs()
	r.endnotes()
	r.tables()
	d := r.document
	if d.Form == Markdown {
		r.liftLooseMarks()
	}
	r.repair()
	// After repairs: a space that went astray before a mark is not one of the words.
	liftMarks(d.Paragraphs, d.Notes, d.Form != Plain, &r.joiner)
	if d.Form == Wrapped {
		liftEndMarks(d.Paragraphs, false, &r.joiner)
	}
	d.Masthead = r.head.masthead
	d.Masthead.Layout = r.head.layout
	*d.Masthead.Layout = MastheadLayout{parts: r.fields}
}

// problem adds a problem at an offset.
func (r *pageReader) problem(offset int, what string) {
	r.document.Problems = append(r.document.Problems, Problem{offset, what})
}

// words of a row.
func (r *pageReader) at(i int) string { return r.text[r.rows[i].start:r.rows[i].end] }

// findTable returns the words of the language that the text is in: the one whose
// publisher or whose organ's name stands in a line of its own, the one that front
// matter tells, or else the one whose words it has.
func (r *pageReader) findTable() *language.Table {
	for i := range min(len(r.rows), maxStart) {
		s := r.at(i)
		if t, _ := tableOf(s); t != nil {
			return t
		}
		// The organ's name before a preamble is of one language, also in copies
		// without a masthead.
		tables := language.All()
		for j := range tables {
			if isEnacting(s, &tables[j]) {
				return &tables[j]
			}
		}
	}
	if l := r.frontLanguage(); l != symbol.Unspecified {
		return language.For(l)
	}
	text := r.text
	if end := frontMatterEnd(text, r.rows); end > 0 {
		text = text[r.rows[end-1].end:]
	}
	return language.For(textLanguage(text))
}

// maxStart is how many rows the publisher's or the organ's name is looked for in.
const maxStart = 10_000

// isEnacting reports whether s is the organ's name as it stands before a
// preamble.
func isEnacting(s string, t *language.Table) bool {
	if len(s) > maxFixed {
		return false
	}
	if name, ok := strings.CutSuffix(s, " ,"); ok {
		s = name + "," // extracts part italics from the marks after them
	}
	for i := range t.Enacting {
		// Every line is asked about: the first letter tells nearly all.
		pattern := &t.Enacting[i]
		if !pattern.MayMatch(s) || pattern.Form[0] == '{' && !startsAsOrgan(s, t) {
			continue
		}
		if fields, ok := t.Match(*pattern, s); ok {
			if _, ok := t.FindOrgan(fields.Get("organ")); ok {
				return true
			}
		}
	}
	return false
}

// startsAsOrgan reports whether s may start with the name of an organ, as far as one
// letter after the other tells without its case.
func startsAsOrgan(s string, t *language.Table) bool {
	for i := range t.Organ {
		rest, name := s, t.Organ[i].Form
		for name != "" && rest != "" && language.MayEqual(name, rest) {
			_, size := utf8.DecodeRuneInString(name)
			_, taken := utf8.DecodeRuneInString(rest)
			name, rest = name[size:], rest[taken:]
		}
		if name == "" {
			return true
		}
	}
	return false
}

// maxFixed is the length of the longest line of fixed form, with room to spare.
const maxFixed = 400
