package ods

import (
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/symbol"
)

// AppendExport appends the tags, the rules and the masthead that end an export
// in the language. A field that still says what it said in the input is written
// as it was there.
func (m *Masthead) AppendExport(b []byte, l symbol.Language) []byte {
	// A masthead that says more than it did has no line for it in the old layout.
	// Then all of it is printed anew, rather than one field out of place.
	if !m.HasLayout() || m.outgrows(l) {
		return m.appendPieces(b, m.canonicalPieces(l), l)
	}
	return m.appendPieces(b, m.Layout.pieces, l)
}

// HasLayout reports whether the masthead keeps the layout of an export, which is
// printed as it was.
func (m *Masthead) HasLayout() bool { return m.Layout != nil && len(m.Layout.parts) == 0 }

func (m *Masthead) appendPieces(b []byte, pieces []piece, l symbol.Language) []byte {
	// What says the same as in the input is printed as it was there, misprints and
	// all; what has been changed, in its canonical spelling.
	for _, p := range pieces {
		if p.field == noField || m.Layout != nil && p.text != "" && !m.changed(p.field, l) {
			b = append(b, p.text...)
		} else {
			b = append(b, m.canonical(p.field, l)...)
		}
	}
	return b
}

// changed reports whether a field says something else than in the input.
func (m *Masthead) changed(f field, l symbol.Language) bool {
	return m.canonical(f, l) != m.Layout.was.canonical(f, l)
}

// groups are the fields that say one thing: it has a place in a layout when one
// of them has.
var groups = [...][3]field{
	{jobTagField, jobField, barCodeField},
	{symbolTag1Field, symbolField, runningHeadField},
	{symbolTag2Field}, // without its tag a second symbol is not told from the organ after it
	{publisherField}, {organField}, {distributionField}, {issuedField}, {originalField}, {sessionField}, {agendaItemsField}, {agendaTitleField},
	{bodyField}, {meetingField}, {heldField}, {placeField}, {presidentField}, {recordField},
}

// outgrows reports whether something has changed that has no place in the layout
// of the input.
func (m *Masthead) outgrows(l symbol.Language) bool {
	// An array and no map: the fields are few, and the printer allocates nothing.
	has := [runningHeadField + 1]bool{noField: false}
	for _, p := range m.Layout.pieces {
		has[p.field] = p.field != noField
	}
	for _, g := range groups {
		if !has[g[0]] && !has[g[1]] && !has[g[2]] && m.changed(g[0], l) {
			return true
		}
	}
	return false
}

// The rules and page numbers that stand between the tags and the masthead of
// an export, and those that end it.
const (
	exportRules = "_______________\n\n" + exportRule + "\n\n---------------\n\n" + exportRule + "\n\n3\n    \n\n3\n\n"
	exportRule  = "------------------------------------------------------------"
	exportEnd   = "\n\n2\n\n3\n\n"
)

// canonicalPieces returns the layout of an export.
func (m *Masthead) canonicalPieces(l symbol.Language) []piece {
	// A text without a masthead comes out as it is, without tags.
	if m.IsZero() {
		return nil
	}
	pieces := []piece{
		{text: exportMark + jobTag}, {field: jobTagField}, {text: jobTag + "\n" + symbolTag1},
		{field: symbolTag1Field}, {text: symbolTag1 + "\n" + symbolTag2}, {field: symbolTag2Field}, {text: symbolTag2 + "\n" + exportRules},
		{field: publisherField}, {field: symbolField}, {field: organField}, {field: distributionField}, {text: "\n"},
		{field: issuedField}, {field: sessionField}, {text: "\n"},
		{field: originalField}, {text: lineEnd(m.canonical(originalField, l))},
	}
	// Fields of meeting records and drafts, a line each; most documents have none of
	// them.
	for f := bodyField; f <= recordField; f++ {
		pieces = append(pieces, piece{field: f}, piece{text: lineEnd(m.canonical(f, l))})
	}
	return append(pieces, []piece{
		{field: agendaItemsField}, {text: lineEnd(m.canonical(agendaItemsField, l))},
		{field: agendaTitleField}, {text: lineEnd(m.AgendaTitle) + "\n"},
		{field: jobField}, {text: "\n"}, {field: barCodeField}, {text: "\n\n"},
		{field: runningHeadField}, {text: "\n\n"}, {field: runningHeadField}, {text: exportEnd},
	}...)
}

// lineEnd returns the end of a line that is left out when it is empty.
func lineEnd(s string) string {
	if s == "" {
		return ""
	}
	return "\n"
}

// canonical returns the field in its canonical spelling, or "" when it says
// nothing.
func (m *Masthead) canonical(f field, l symbol.Language) string {
	table := language.For(l)
	switch f {
	case jobTagField:
		return m.tag()
	case jobField:
		return m.Job.Printed()
	case barCodeField:
		return m.Job.Barcode()
	case symbolTag1Field:
		return m.Symbol().String()
	case symbolTag2Field:
		if len(m.Symbols) > 1 {
			return m.Symbols[1].String()
		}
	case symbolField, runningHeadField:
		return joinSymbols(m.Symbols)
	case publisherField:
		return m.Publisher
	case organField:
		return m.Organ
	case distributionField:
		return fill(table.Distribution, "title", m.Distribution)
	case originalField:
		return fill(table.Original, "title", m.Original)
	case issuedField:
		return m.Issued.In(table.IssuedIn().Language)
	case sessionField:
		return m.Session.Name(l)
	case agendaItemsField:
		return agendaLine(m.AgendaItems, table)
	case agendaTitleField:
		return m.AgendaTitle
	case bodyField:
		return m.Body
	}
	return m.meetingCanonical(f, table)
}

// joinSymbols returns the spelling of a double symbol.
func joinSymbols(symbols []symbol.Symbol) string {
	switch len(symbols) {
	case 0:
		return ""
	case 1:
		return symbols[0].String()
	}
	var b strings.Builder
	for i, s := range symbols {
		if i > 0 {
			b.WriteByte('-')
		}
		b.WriteString(s.String())
	}
	return b.String()
}

// fill returns the first pattern with the value for its variable part, or ""
// for no value.
func fill(patterns []language.Pattern, name, value string) string {
	if value == "" || len(patterns) == 0 {
		return ""
	}
	return patterns[0].Fill(func(string) string { return value })
}

// agendaLine returns the line that names agenda items.
func agendaLine(items []string, table *language.Table) string {
	if len(items) == 1 {
		return fill(table.Agenda, "item", items[0])
	}
	var b strings.Builder
	for i, item := range items {
		switch {
		case i > 0 && i == len(items)-1:
			b.WriteString(table.And[0].Form)
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(item)
	}
	return fill(table.Agendas, "item", b.String())
}

// set reads a field that has a form of its own and reports whether s has it. What is
// empty says nothing.
func (r *mastheadReader) set(f field, s string) bool {
	m := &r.masthead
	switch f {
	case jobTagField, jobField, barCodeField:
		return r.setJob(f, s)
	case symbolTag1Field, symbolField, runningHeadField:
		return r.setSymbols(s)
	case symbolTag2Field:
		return r.addSymbol(s)
	case distributionField:
		fields, _, ok := r.table.MatchAny(r.table.Distribution, s)
		if title := fields.Get("title"); ok && strings.Trim(title, " \t") != "" {
			m.Distribution = title
			return true
		}
		return false
	case originalField:
		fields, _, ok := r.table.MatchAny(r.table.Original, s)
		m.Original = fields.Get("title")
		return ok
	case sessionField:
		return r.setSession(s)
	case agendaItemsField:
		items := m.AgendaItems
		if items == nil {
			items = r.items
		}
		items, ok := r.table.AppendAgendaItems(items, s)
		if ok {
			m.AgendaItems = items
		}
		return ok
	case bodyField:
		return r.setBody(s)
	case meetingField:
		return r.setMeeting(s)
	case heldField:
		return r.setHeld(s)
	case placeField:
		return r.setPlace(s)
	case presidentField:
		return r.setPresident(s)
	}
	return r.setRecord(s)
}

// setJob takes a job number, which the tag has as ODS names the file, and the
// foot of the page and the bar code as it is printed. Where they differ, the tag
// has the stem; the language is that of the tag.
func (r *mastheadReader) setJob(f field, s string) bool {
	m := &r.masthead
	if s == "" {
		return true
	}
	footer, _, wrong := readJobFooter(s)
	job := footer.Job
	switch {
	case wrong != nil:
		return false
	case !m.Job.IsValid():
		m.Job = job
		if l := job.Language(); r.guessed && l != symbol.Unspecified {
			r.table = language.For(l)
		}
	// Since spring 2014 ODS names each language version by a stem of its own, and
	// the foot of the page has the number that all versions share.
	case f == jobField && !m.Job.printedAs(job):
		// The language stands in the tag alone: the foot of an export has
		// "10-51998".
		tagged := m.Job
		switch m.Job = job.in(tagged.Language()); {
		case tagged.number == job.number: // the tag has no asterisk
		case tagged.namesFile():
			m.Stem = Stem{tagged.number}
		default:
			m.Job = tagged
			return false
		}
	}
	return true
}

// tag returns what the tag of an export has for the job number.
func (m *Masthead) tag() string {
	if m.Stem == (Stem{}) {
		return m.Job.Tag()
	}
	return m.Stem.String() + m.Job.Language().Letter()
}

// setSession takes a session in words. Figures are page numbers.
func (r *mastheadReader) setSession(s string) bool {
	if s == "" || s[0] <= '9' {
		return s == ""
	}
	// "3" and "2/5" are met where a session is looked for.
	session, err := symbol.ParseSession(s)
	if err == nil {
		r.masthead.Session = session
	}
	return err == nil
}

// setSymbols takes a symbol, or a double one.
func (r *mastheadReader) setSymbols(s string) bool {
	// Tag, masthead and running head all have it: the first that reads as a symbol
	// counts.
	if s == "" || len(r.masthead.Symbols) > 0 {
		return true
	}
	// Most are one symbol, as documents print it.
	if one, err := symbol.Parse(s); err == nil && one.String() == s && !one.IsDouble() {
		r.masthead.Symbols = append(r.symbols, one)
		return true
	}
	symbols, err := symbol.Split(s)
	r.masthead.Symbols = symbols
	return err == nil
}

// addSymbol takes the second symbol of a document of two series.
func (r *mastheadReader) addSymbol(s string) bool {
	if s == "" {
		return true
	}
	second, err := symbol.Parse(s)
	if err == nil && len(r.masthead.Symbols) == 1 {
		r.masthead.Symbols = append(r.masthead.Symbols[:1:1], second)
	}
	return err == nil
}

// DistributionLine returns the distribution as documents in the language print
// it, "Distr.: General" in English, or "".
func (m *Masthead) DistributionLine(l symbol.Language) string {
	return m.canonical(distributionField, l)
}

// SessionLine returns the session in words, "Sixty-fifth session" in English, or
// "".
func (m *Masthead) SessionLine(l symbol.Language) string { return m.canonical(sessionField, l) }

// AgendaLine returns the line that names the agenda items, "Agenda item 122 (v)"
// in English, or "".
func (m *Masthead) AgendaLine(l symbol.Language) string { return m.canonical(agendaItemsField, l) }
