package ods

import (
	"slices"
	"strings"
	"unicode"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// maxMasthead is how many rows the top of a first page may have.
const maxMasthead = 60

// topOfPage reads the masthead at the top of the first page: in two columns, a
// field on a line, or run together. It ends at the first row that is none.
func (r *pageReader) topOfPage() {
	t := topReader{pageReader: r}
	r.fields = slices.Grow(r.fields, usualFields)
	for i := 0; i < len(r.rows) && i < maxMasthead && r.rows[i].page == 0; i++ {
		row := &r.rows[i]
		if row.kind != bodyRow || t.isStray(i) {
			continue
		}
		if row.width > maxFixed*2 || !t.row(i) {
			break
		}
		row.kind = mastheadRow
	}
	if t.document.Form == Markdown {
		t.strayRows()
	}
	if r.symbol == "" {
		r.symbol = t.symbol
	}
}

// usualFields is how many fields mastheads have.
const usualFields = 12

// opensDistribution reports whether a row starts with the word for the
// distribution.
func (t *topReader) opensDistribution(s string) bool {
	for _, p := range t.table.Distribution {
		word, _, _ := strings.Cut(p.Form, "{")
		if strings.HasPrefix(s, word) {
			return true
		}
	}
	return false
}

// A topReader takes the rows of the top of a page in order.
type topReader struct {
	*pageReader
	symbol       string
	distribution bool // the word for the distribution has come, and what it is has not
	agenda       agendaState
	stray        bool // the row is one that stands between paragraphs
	inTitle      bool // the row may go on with the title of an agenda item
}

// An agendaState tells how far the reading of an agenda item is.
type agendaState uint8

const (
	noAgenda agendaState = iota
	agendaNumber
	agendaTitle
)

// row takes a row, and reports whether it is one of the masthead.
func (t *topReader) row(i int) bool {
	row := &t.rows[i]
	agenda := t.agenda
	t.agenda, t.inTitle = noAgenda, agenda != noAgenda && !row.blank
	for at := row.start; at < row.end; {
		n := t.field(t.text[at:row.end], at)
		if n == 0 {
			if at > row.start {
				return t.rest(row, at)
			}
			return t.title(i, agenda)
		}
		for at += n; at < row.end && (isSpace(t.text[at]) || t.text[at] == '*'); {
			at++ // "Item 69 (b) of the provisional agenda*"
		}
	}
	return true
}

// rest takes what follows the fields of a row: the title of an agenda item.
func (t *topReader) rest(row *row, at int) bool {
	if words := t.text[at:row.end]; t.agenda == agendaNumber && isTitle(words) {
		t.addTitle(words, at)
	}
	return true
}

// isTitle reports whether words may be of a title: the number of a page has no
// letters.
func isTitle(words string) bool { return strings.ContainsFunc(words, isLetter) }

// title takes a row of the title of an agenda item. The title starts in the row
// after the number, with a blank line between them only where every line has
// one, and goes on up to a blank line.
func (t *topReader) title(i int, agenda agendaState) bool {
	row := &t.rows[i]
	m := &t.head.masthead
	switch {
	case agenda == noAgenda, row.blank && (agenda == agendaTitle && !t.titleGoesOn(i) || t.document.Form.isPDF()), t.atHead(i):
		return false
	}
	words := t.at(i)
	if !isTitle(words) {
		return false
	}
	if agenda == agendaTitle {
		t.agenda = agendaTitle
		m.AgendaTitle = joinWords(m.AgendaTitle, words)
		t.part(row.start, row.end)
		return true
	}
	t.addTitle(words, row.start)
	return true
}

// atHead reports whether the lines above a text start at row i.
func (t *topReader) atHead(i int) bool {
	words := t.at(i)
	label, _ := cutLabel(words)
	return len(words) <= maxFixed && (isActNumber(label) || t.isEnacting(words) || t.headLines(t.rows, i) > 0)
}

func (t *topReader) addTitle(s string, at int) {
	t.agenda = agendaTitle
	t.head.masthead.AgendaTitle = joinWords("", s)
	t.part(at, at+len(s))
}

func (t *topReader) part(from, to int) {
	t.fields = append(t.fields, Part{HeaderPart, from, to})
}

// field takes the field that s starts with, and returns its length.
func (t *topReader) field(s string, at int) int {
	if t.head.set(presidentField, s) {
		t.part(at, at+len(s))
		return len(s)
	}
	cell, _, _ := strings.Cut(s, "  ")
	cell, _, _ = strings.Cut(cell, "\t")
	for _, take := range [...]func(t *topReader, cell string) int{
		(*topReader).takePublisher, (*topReader).takeSymbol, (*topReader).takeDistribution,
		(*topReader).takeOriginal, (*topReader).takeAgenda, (*topReader).takeLine, (*topReader).takeDate,
		(*topReader).takeSession, (*topReader).takeOrgan,
	} {
		if n := take(t, cell); n > 0 {
			t.part(at, at+n)
			return n
		}
	}
	return 0
}

func (t *topReader) takePublisher(s string) int {
	table, publisher := tableOf(s)
	if table != t.table || t.head.masthead.Publisher != "" {
		return 0
	}
	t.head.masthead.Publisher = publisher
	return len(publisher)
}

// takeSymbol takes a symbol, or a double one. The distribution may stand right behind it.
func (t *topReader) takeSymbol(s string) int {
	if !mayBeSymbol(s) || s[0] == '/' {
		return 0
	}
	end := len(s)
	if symbols, err := symbol.Split(s); err != nil || len(symbols) == 0 {
		before, _ := splitDistribution(s, t.table)
		_, rest, ok := symbol.Cut(before)
		if end = len(before) - len(rest); !ok || rest != "" && rest[0] != ' ' {
			return 0
		}
	}
	if strings.IndexByte(s[:end], '/') <= 0 || t.symbol != "" && s[:end] != t.symbol || !t.head.set(symbolField, s[:end]) {
		return 0
	}
	t.symbol = s[:end]
	return end
}

// takeDistribution takes "Distr.: General", and "Distr." alone with "GENERAL" in
// the row after it.
func (t *topReader) takeDistribution(s string) int {
	m := &t.head.masthead
	if m.Distribution != "" || !t.started() {
		return 0
	}
	at := 0
	if !t.distribution {
		for _, p := range t.table.Distribution {
			word, _, _ := strings.Cut(p.Form, "{")
			if word = strings.TrimRight(word, " "); strings.HasPrefix(s, word) {
				at = max(at, len(word))
			}
		}
		if at == 0 {
			return 0
		}
	}
	start := skipSpace(s, at, len(s))
	end := start
	for end < len(s) && !isDigit(s[end]) {
		end++
	}
	value := strings.TrimRight(s[start:end], " ")
	if cut := t.fieldIn(value); cut >= 0 {
		value = strings.TrimRight(value[:cut], " ")
	}
	t.distribution = value == ""
	m.Distribution = value
	if value == "" {
		return at
	}
	return start + len(value)
}

// fieldIn returns where another field starts in a value, or -1.
func (t *topReader) fieldIn(s string) int {
	for _, p := range t.table.Original {
		word, _, _ := strings.Cut(p.Form, "{")
		if at := strings.Index(s, word); at >= 0 {
			return at
		}
	}
	return -1
}

// started reports whether something has come that only a masthead has.
func (t *topReader) started() bool {
	return t.stray || t.head.masthead.Publisher != "" || len(t.head.masthead.Symbols) > 0
}

func (t *topReader) takeDate(s string) int {
	if !t.started() || !t.head.masthead.Issued.IsZero() {
		return 0
	}
	date, rest, ok := cutDate(s, t.table.IssuedIn())
	if !ok {
		date, rest, ok = cutDate(s, t.table)
	}
	if !ok || rest != "" && rest[0] != ' ' {
		return 0
	}
	t.head.masthead.Issued = date
	return len(s) - len(rest)
}

func (t *topReader) takeOriginal(s string) int {
	if t.head.masthead.Original != "" || !t.started() {
		return 0
	}
	fields, _, ok := t.table.MatchAny(t.table.Original, s)
	if !ok || len(fields.Get("title")) > maxLanguages {
		return 0
	}
	t.head.masthead.Original = fields.Get("title")
	return len(s)
}

// maxLanguages is the length of the longest list of languages of an original.
const maxLanguages = 60

// takeAgenda takes the numbers of agenda items; their title may follow.
func (t *topReader) takeAgenda(s string) int {
	if len(t.head.masthead.AgendaItems) > 0 {
		return 0
	}
	for _, patterns := range [...][]language.Pattern{t.table.Agendas, t.table.Agenda} {
		for _, p := range patterns {
			if end := t.agendaLength(p, s); end > 0 && t.head.set(agendaItemsField, s[:end]) {
				t.agenda = agendaNumber
				return end
			}
		}
	}
	return 0
}

// agendaLength returns the length of the agenda items of the pattern that s
// starts with. Most languages have words after the numbers: "Point 63 de l’ordre
// du jour".
func (t *topReader) agendaLength(p language.Pattern, s string) int {
	word, tail, _ := strings.Cut(p.Form, "{item}")
	switch {
	case !strings.HasPrefix(s, word):
		return 0
	case tail == "":
		return len(word) + t.itemsLength(s[len(word):])
	}
	_, end := language.Find(s, tail)
	return max(end, 0)
}

// itemsLength returns the length of the numbers of agenda items that s starts
// with: "14 and 117 (b)", "99 (ii)", "4*", in Chinese "72(b)".
func (t *topReader) itemsLength(s string) int {
	and := strings.TrimSpace(t.table.And[0].Form)
	end := 0
	for at := 0; at < len(s); {
		word, _, _ := strings.Cut(s[at:], " ")
		number := strings.TrimRight(word, ",*")
		plain, bracket, glued := strings.Cut(number, "(")
		_, isNumber := smallNumber(plain)
		inBrackets := glued && strings.HasSuffix(bracket, ")") && len(number) <= maxLabel
		switch {
		case isNumber && (!glued || inBrackets), inBrackets && plain == "" && end > 0:
			end = at + len(word)
		case word != and || end == 0:
			return end
		}
		at += len(word) + 1
	}
	return end
}

// takeSession takes the words for a session. What follows them may be an agenda
// item.
func (t *topReader) takeSession(s string) int {
	if !t.started() && t.document.Form != Markdown || t.head.masthead.Session.IsValid() {
		return 0
	}
	for _, patterns := range [...][]language.Pattern{t.table.Agendas, t.table.Agenda} {
		for _, p := range patterns {
			word, _, _ := strings.Cut(p.Form, "{")
			if at := strings.Index(s, " "+word); at >= 0 {
				s = s[:at]
			}
		}
	}
	if s == "" || len(s) > maxSession || !t.head.set(sessionField, s) {
		return 0
	}
	return len(s)
}

const maxSession = 120

// takeOrgan takes the name of the organ: one that is known, or whatever stands
// right before the distribution.
func (t *topReader) takeOrgan(s string) int {
	m := &t.head.masthead
	if m.Organ != "" || !t.started() {
		return 0
	}
	organ, _ := splitDistribution(s, t.table)
	organ = strings.TrimRight(organ, " ")
	if !t.knowsOrgan(organ) && (len(organ) == len(s) || !mayBeOrgan(organ)) {
		return 0
	}
	m.Organ = organ
	return len(organ)
}

// mayBeOrgan reports whether s may be the name of an organ: that has letters, and does not
// begin with a symbol.
func mayBeOrgan(s string) bool {
	_, _, isSymbol := symbol.Cut(s)
	return !isSymbol && strings.ContainsFunc(s, unicode.IsLetter)
}

// knowsOrgan reports whether s is the name of an organ, perhaps in capitals.
func (t *topReader) knowsOrgan(s string) bool {
	for i := range t.table.Organ {
		if strings.EqualFold(t.table.Organ[i].Form, s) {
			return true
		}
	}
	return false
}
