package ods

import (
	"strings"
	"unicode"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// readMasthead reads the tags and the masthead at the end of an export, which
// stand in the input from offset start on, and returns the language they are in:
// that of the publisher or, where none is named, the one that the caller was told,
// that of the job number, or that of the words before.
func readMasthead(input string, start int, told symbol.Language) (symbol.Language, Masthead) {
	text := input[start:]
	room := new(struct {
		layout  MastheadLayout
		pieces  [usualPieces]piece
		symbols [1]symbol.Symbol
		items   [1]string
	})
	room.layout = MastheadLayout{start: start, pieces: room.pieces[:0]}
	r := mastheadReader{table: language.For(told), layout: &room.layout, text: text, symbols: room.symbols[:0], items: room.items[:0]}
	r.named = namesPublisher(text)
	if r.guessed = told == symbol.Unspecified && !r.named; r.guessed {
		r.table = language.For(textLanguage(input[:start]))
	}
	for l := range lines(text, 0) {
		r.gap(text[r.at:l.start])
		r.at = l.start
		r.line(text[l.start:l.end])
		r.at = l.end
	}
	r.gap(text[r.at:])
	if len(r.title) > 1 {
		r.masthead.AgendaTitle = strings.Join(r.title, "\n")
	}
	r.layout.was = r.masthead
	r.masthead.Layout = r.layout
	return r.table.Language, r.masthead
}

// usualPieces is how many fields and gaps between them mastheads of exports have.
const usualPieces = 32

// A mastheadReader takes the lines of a masthead in order.
type mastheadReader struct {
	text     string // of the tags and the masthead: the pieces are its parts
	done     int    // how much of it is in pieces
	table    *language.Table
	named    bool // a line has the publisher
	guessed  bool // the language, by the words of the text: a job number knows better
	masthead Masthead
	layout   *MastheadLayout
	at       int      // how far the text is in pieces
	topped   bool     // the line with publisher, symbol and organ has come
	title    []string // of an agenda item, line by line, if it has several
	inAgenda bool     // the last line was an agenda item, or a line of its title

	symbols []symbol.Symbol // room for the one that most documents have
	items   []string        // room for the agenda item
}

// namesPublisher reports whether a line of a masthead starts with the publisher's
// name.
func namesPublisher(text string) bool {
	for l := range lines(text, 0) {
		s := text[l.start:l.end]
		if table, _ := tableOf(s); table != nil && !strings.Contains(s, "<<") {
			return true
		}
	}
	return false
}

// gap adds what stands between two fields.
func (r *mastheadReader) gap(s string) { r.add(noField, s) }

// add adds a piece. Pieces of no field that follow one another are one.
func (r *mastheadReader) add(f field, s string) {
	pieces := r.layout.pieces
	if s == "" {
		return
	}
	if n := len(pieces); f == noField && n > 0 && pieces[n-1].field == noField {
		pieces[n-1].text = r.text[r.done-len(pieces[n-1].text) : r.done+len(s)]
	} else {
		r.layout.pieces = append(pieces, piece{f, s})
	}
	r.done += len(s)
}

// line takes a line without its end.
func (r *mastheadReader) line(s string) {
	agenda := r.inAgenda
	r.inAgenda = false
	if s == "" {
		return // as every other line of an export is
	}
	if isFurniture(s) {
		r.gap(s)
		return
	}
	var table *language.Table
	var publisher string
	if r.masthead.Publisher == "" {
		table, publisher = tableOf(s)
	}
	switch {
	// The order of these cases is the order in which an export prints what they
	// take.
	case strings.Contains(s, "<<"):
		r.tags(s)
	case table != nil:
		r.table = table
		r.top(s, publisher)
	// Some versions leave the publisher out, and start with the symbol.
	case !r.topped && len(r.masthead.Symbols) > 0 && strings.HasPrefix(s, r.printedSymbols()), r.topless() && r.hasOrgan(s):
		r.top(s, "")
	// The title of an agenda item has no form of its own. It is what follows the
	// item, up to something that has one.
	case agenda && !r.agendaItems(s):
		r.agendaTitle(s)
	case agenda, r.original(s), r.meetingLine(s), r.dateLine(s), r.agendaItems(s), r.jobNumber(s), r.runningHead(s):
	default:
		r.gap(s)
	}
}

// isFurniture reports whether a line is a rule, a page number or blank. Most lines of
// the foot of an export are.
func isFurniture(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || isDigit(s[0]) {
		return len(s) <= maxNoteDigits && strings.Trim(s, "0123456789") == ""
	}
	return (s[0] == '_' || s[0] == '-') && strings.Count(s, s[:1]) == len(s)
}

// tags takes a line with tags: each value stands between two tags that are the
// same.
func (r *mastheadReader) tags(s string) {
	for _, t := range [...]struct {
		tag   string
		field field
	}{{jobTag, jobTagField}, {symbolTag1, symbolTag1Field}, {symbolTag2, symbolTag2Field}} {
		// What stands in a tag and is no job number or symbol is kept as what it is,
		// text of the gap: the export is printed byte for byte.
		before, after, ok := strings.Cut(s, t.tag)
		value, rest, closed := strings.Cut(after, t.tag)
		if !ok || !closed || !r.set(t.field, value) {
			continue
		}
		r.gap(s[:len(before)+len(t.tag)])
		r.add(t.field, value)
		r.gap(t.tag)
		s = rest
	}
	r.gap(s)
}

// top takes the line with the publisher, the symbol, the organ and the
// distribution, which an export runs together.
func (r *mastheadReader) top(s, publisher string) {
	r.topped = true
	r.masthead.Publisher = publisher
	r.add(publisherField, publisher)
	// "United NationsA/RES/65/124General AssemblyDistr.: General": columns of the
	// page, with no space between them.
	s = r.trimGap(s[len(publisher):])
	if n := r.symbolLength(s); n > 0 && r.set(symbolField, s[:n]) {
		r.add(symbolField, s[:n])
		s = r.trimGap(s[n:])
	}
	organ, distribution := splitDistribution(s, r.table)
	trimmed := strings.TrimRight(organ, " \t")
	// No organ has a name without letters.
	if strings.ContainsFunc(trimmed, unicode.IsLetter) {
		r.masthead.Organ = trimmed
		r.add(organField, trimmed)
		r.gap(organ[len(trimmed):])
	} else {
		r.gap(organ)
	}
	if distribution != "" && r.set(distributionField, distribution) {
		r.add(distributionField, distribution)
	} else {
		r.gap(distribution)
	}
}

// topless reports whether no line with publisher, symbol and organ has come, and
// neither the publisher nor the symbol is there to tell it: records have the date of a
// document that has neither.
func (r *mastheadReader) topless() bool {
	return !r.topped && !r.named && len(r.masthead.Symbols) == 0
}

// hasOrgan reports whether a line has the organ or the distribution, without the
// publisher. The word for the distribution alone tells nothing: it would be left out
// in print, and an organ that is not known would stand alone. The publisher is no organ,
// where it is indented and therefore none.
func (r *mastheadReader) hasOrgan(s string) bool {
	if _, publisher := tableOf(strings.TrimLeft(s, " \t")); publisher != "" {
		return false
	}
	organ, distribution := splitDistribution(s, r.table)
	if _, known := r.table.FindOrgan(strings.TrimRight(organ, " \t")); known {
		return true
	}
	fields, _, _ := r.table.MatchAny(r.table.Distribution, distribution)
	return strings.Trim(fields.Get("title"), " \t") != ""
}

// trimGap takes white space off the front.
func (r *mastheadReader) trimGap(s string) string {
	rest := strings.TrimLeft(s, " \t")
	r.gap(s[:len(s)-len(rest)])
	return rest
}

// symbolLength returns the length of the symbol that s starts with. The tags
// have it too; where they do not, what the organ's name follows tells.
func (r *mastheadReader) symbolLength(s string) int {
	// The symbol itself may end in a letter, so that the organ's name cannot be told
	// from it by looking at characters.
	for _, printed := range [...]string{r.printedSymbols(), r.masthead.Symbol().String()} {
		if printed != "" && strings.HasPrefix(s, printed) {
			return len(printed)
		}
	}
	for _, organ := range r.table.Organ {
		if at := strings.Index(s, organ.Form); at > 0 {
			return at
		}
	}
	// Nor can the word for the distribution, where there is no organ.
	before, _ := splitDistribution(s, r.table)
	_, rest, ok := symbol.Cut(before)
	if !ok {
		return 0
	}
	return len(before) - len(rest)
}

func (r *mastheadReader) printedSymbols() string {
	return r.masthead.canonical(symbolField, r.table.Language)
}

// splitDistribution parts the organ from the distribution.
func splitDistribution(s string, table *language.Table) (organ, distribution string) {
	for _, p := range table.Distribution {
		word, _, _ := strings.Cut(p.Form, "{")
		if at := strings.Index(s, strings.TrimRight(word, " ")); at >= 0 {
			return s[:at], s[at:]
		}
	}
	return s, ""
}

// dateLine takes the line with the date of issue and the session, which an
// export runs together, or with one of them.
func (r *mastheadReader) dateLine(s string) bool {
	if !r.topped && !r.topless() {
		return false
	}
	// "15 February 2011Sixty-fifth session": either may be missing.
	date, rest, ok := Date{}, s, false
	if r.masthead.Issued.IsZero() {
		date, rest, ok = cutDate(s, r.table.IssuedIn())
	}
	if ok {
		r.masthead.Issued = date
		r.add(issuedField, s[:len(s)-len(rest)])
		rest = r.trimGap(rest)
	}
	if rest == "" {
		return ok
	}
	if r.masthead.Session == (symbol.Session{}) && r.set(sessionField, rest) {
		r.add(sessionField, rest)
		return true
	}
	if ok {
		r.gap(rest)
	}
	return ok
}

// original takes the line with the language of the original.
func (r *mastheadReader) original(s string) bool {
	// The line comes once; another that looks like it is text of the cover page.
	if r.masthead.Original != "" || !r.set(originalField, s) {
		return false
	}
	r.add(originalField, s)
	return true
}

// agendaItems takes the line with the numbers of agenda items.
func (r *mastheadReader) agendaItems(s string) bool {
	if !r.set(agendaItemsField, s) {
		return false
	}
	r.add(agendaItemsField, s)
	r.inAgenda = true
	return true
}

// agendaTitle takes a line of the title under an agenda item.
func (r *mastheadReader) agendaTitle(s string) {
	r.inAgenda = true
	if pieces := r.layout.pieces; len(pieces) > 1 && pieces[len(pieces)-2].field == agendaTitleField {
		if len(r.title) == 0 {
			r.title = append(r.title, r.masthead.AgendaTitle)
		}
		r.title = append(r.title, s)
		gap := len(pieces[len(pieces)-1].text)
		pieces = pieces[:len(pieces)-1]
		title := &pieces[len(pieces)-1]
		r.done += len(s)
		title.text = r.text[r.done-len(s)-gap-len(title.text) : r.done]
		r.layout.pieces = pieces
		return
	}
	r.title, r.masthead.AgendaTitle = r.title[:0], s
	r.add(agendaTitleField, s)
}

// jobNumber takes a line with the printed job number, or the bar code.
func (r *mastheadReader) jobNumber(s string) bool {
	f := jobField
	if strings.HasPrefix(s, "*") {
		f = barCodeField
	}
	if !r.set(f, s) {
		return false
	}
	r.add(f, s)
	return true
}

// runningHead takes the line that repeats the symbol at the head of a page.
func (r *mastheadReader) runningHead(s string) bool {
	if len(r.masthead.Symbols) == 0 || s != r.printedSymbols() {
		return false
	}
	r.add(runningHeadField, s)
	return true
}
