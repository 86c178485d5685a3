package akn

import (
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// A work is what the addresses of an act are made of.
type work struct {
	class    string   // "statement/deliberation"
	actor    string   // "un-ga"
	organ    string   // "General Assembly"
	date     ods.Date // of adoption, or else of issue
	dateName string   // what the date is
	adopted  bool
	number   string // for addresses: "65-124"
	showAs   string // as printed: "65/124"
}

// actors are the organs that adopt, by the prefix of their symbols, with the
// names that addresses have for them: the organization, a hyphen and the body, as
// the guidelines have it, where the published files have "unga". Longer prefixes
// come first.
var actors = [...]struct{ prefix, actor string }{
	{"A/HRC/", "un-hrc"}, {"A/", "un-ga"}, {"S/", "un-sc"}, {"E/", "un-ecosoc"}, {"T/", "un-tc"}, {"UNEP/", "un-unep"},
}

// work returns what the addresses of an act are made of. An act that does not tell
// of its adoption, as a draft, has the date of issue; one without a number of its
// own the symbol of its document. The acts of a composite resolution have its
// number and their letter.
func (w *writer) work(a *resolution.Act) work {
	adoption := a.Adoption(w.document.Language)
	s := w.document.Symbol().String()
	r := work{class: "statement/deliberation", actor: "un", organ: adoption.Organ, date: adoption.Date, dateName: "adoption", adopted: !adoption.Date.IsZero()}
	for _, actor := range actors {
		if strings.HasPrefix(s, actor.prefix) {
			r.actor = actor.actor
			break
		}
	}
	if r.organ == "" {
		r.organ = w.document.Masthead.Organ
	}
	if !r.adopted {
		r.date, r.dateName = w.document.Masthead.Issued, "publication"
	}
	if r.showAs = a.Number(); r.showAs == "" {
		r.showAs = s
	}
	// "65/503 A" is the number of the act with the letter A, whether it has the
	// number of the document on a line of its own or not.
	if letter := a.Line(resolution.LetterLine); letter != nil {
		if r.showAs = w.act(0).Number(); r.showAs != "" {
			r.showAs += " "
		}
		r.showAs += letter.Text.Plain
	}
	r.number = addressNumber(r.showAs)
	return r
}

// publication returns what the addresses of a document are made of that has
// several acts.
func (w *writer) publication() work {
	r := w.work(w.act(0))
	r.class = "collection/publication"
	if !w.document.Masthead.Issued.IsZero() {
		r.date, r.dateName = w.document.Masthead.Issued, "publication"
	}
	if s := w.document.Symbol(); s.IsValid() {
		r.showAs = s.String()
		r.number = addressNumber(r.showAs)
	}
	return r
}

// addressNumber returns a number as addresses have it: with a hyphen for a
// slash, an underline for a space, and nothing else than letters, figures and
// brackets. The guidelines want it equal to FRBRnumber, and the true form beside it
// in showAs. What is not known is "nn", as in identifiers.
func addressNumber(s string) string {
	if s == "" {
		return "nn"
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '/':
			return '-'
		case r >= '0' && r <= '9', r|0x20 >= 'a' && r|0x20 <= 'z', r == '.', r == '-', r == '(', r == ')', r > 0xff && r != utf8Error:
			return r
		}
		return '_'
	}, s)
}

const utf8Error = '\ufffd'

// noDate returns the date that the guidelines have for none.
func noDate() ods.Date { return ods.Date{Year: 1900, Month: 1, Day: 1} }

// valid returns a date that an attribute may have: the guidelines have 1 January
// for a month and a day that are not known, and the schema no day that there is
// not.
func valid(d ods.Date) ods.Date {
	if d.Year < 1900 || d.Year > 9999 {
		return noDate()
	}
	d.Month = max(1, min(d.Month, 12))
	d.Day = max(1, min(d.Day, daysIn(d)))
	return d
}

// daysIn returns how many days the month of a date has.
func daysIn(d ods.Date) int {
	switch d.Month {
	case 2:
		if d.Year%4 == 0 && (d.Year%100 != 0 || d.Year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// uri returns the address of the work.
func (r *work) uri() string {
	return "/akn/un/" + r.class + "/" + r.actor + "/" + valid(r.date).String() + "/" + r.number
}

// subtype returns the last part of the class.
func (r *work) subtype() string { return r.class[strings.IndexByte(r.class, '/')+1:] }

// meta writes the metadata of the document, of an act or of an annex. The first
// to be written has what the others refer to, and leaves room for the notes that
// nothing calls; that of the whole document has the job number.
func (w *writer) meta(r work, record *resolution.Record, part string) {
	// Identifiers are unique in a file, so that a second meta cannot have the
	// references again; those of the first are seen from everywhere.
	first := !w.ids.Has("undoc")
	w.begin("meta")
	w.begin("identification", at("source", sourceOwn))
	w.frbrWork(&r, record, part)
	w.frbrExpression(&r, record, part)
	w.frbrManifestation(&r, part)
	w.end("identification")
	if record != nil {
		w.extra(record, "publication")
		w.keywords(record.Keywords)
		w.lifecycle(&r, record)
		w.workflow(&r, record.Steps)
		w.votings(record.Votings)
		w.extra(record, "analysis", "temporalData")
	}
	if first {
		w.references(&r)
		w.notesAt = len(w.b)
	}
	if record != nil {
		w.extra(record, "proprietary")
	}
	if first {
		w.presentation()
	}
	w.end("meta")
}

// component returns the address of the whole or of a part, under that of the
// work or of a version.
func component(uri, part string) string {
	if part == "" {
		return uri + "/!main"
	}
	return uri + "/!" + part
}

// frbrWork writes the addresses of the work, whatever its language. The schema
// fixes the order; the guidelines (part 2) want the subtype and the number, which
// the published files leave out. The number is that of the address, and as printed
// in showAs.
func (w *writer) frbrWork(r *work, record *resolution.Record, part string) {
	w.begin("FRBRWork")
	w.void("FRBRthis", at("value", component(r.uri(), part)))
	w.void("FRBRuri", at("value", r.uri()))
	w.extra(record, "FRBRalias")
	w.void("FRBRdate", at("date", valid(r.date).String()), at("name", r.dateName))
	w.void("FRBRauthor", at("href", "#"+r.actor), at("as", "#author"))
	w.void("FRBRcountry", at("value", "un"))
	w.void("FRBRsubtype", at("value", r.subtype()))
	w.void("FRBRnumber", at("value", r.number), at("showAs", r.showAs))
	for _, name := range [...]string{"FRBRname", "FRBRprescriptive", "FRBRauthoritative"} {
		w.extra(record, name)
	}
	w.end("FRBRWork")
}

// expressionURI returns the address of the version in the document's language.
func (w *writer) expressionURI(r *work) string {
	return r.uri() + "/" + w.document.Language.Code() + "@" + w.issued(r)
}

// issued returns the date of the version: that of issue, or else that of the
// work.
func (w *writer) issued(r *work) string {
	date := w.document.Masthead.Issued
	if date.IsZero() {
		date = r.date
	}
	return valid(date).String()
}

// frbrExpression writes the addresses of the version in a language, of the date on
// which it was issued.
func (w *writer) frbrExpression(r *work, record *resolution.Record, part string) {
	uri := w.expressionURI(r)
	w.begin("FRBRExpression")
	w.void("FRBRthis", at("value", component(uri, part)))
	w.void("FRBRuri", at("value", uri))
	w.void("FRBRdate", at("date", w.issued(r)), at("name", "publication"))
	w.void("FRBRauthor", at("href", "#"+r.actor), at("as", "#author"))
	w.extra(record, "FRBRversionNumber")
	w.extra(record, "FRBRmasterExpression")
	w.void("FRBRlanguage", at("language", w.document.Language.Code()))
	w.extra(record, "FRBRtranslation")
	w.end("FRBRExpression")
}

// frbrManifestation writes the addresses of the file, whose editor is this package.
func (w *writer) frbrManifestation(r *work, part string) {
	uri := w.expressionURI(r)
	w.begin("FRBRManifestation")
	w.void("FRBRthis", at("value", component(uri, part)+"/.xml"))
	w.void("FRBRuri", at("value", uri+"/.xml"))
	w.void("FRBRdate", at("date", w.issued(r)), at("name", "publication"))
	w.void("FRBRauthor", at("href", sourceOwn), at("as", "#editor"))
	w.end("FRBRManifestation")
}

// presentation writes the job number, which stands at the foot of the first
// page. The number in ODS comes with it where it is another one.
func (w *writer) presentation() {
	m := &w.document.Masthead
	if !m.Job.IsValid() && !m.Stem.IsValid() {
		return
	}
	w.begin("presentation", at("source", sourceOwn))
	boxes := [...]string{"akn4un:footerFirstPage", "akn4un:footerFirstPageLeft", "akn4un:internalCode"}
	for _, box := range boxes {
		w.begin(box)
	}
	if m.Job.IsValid() {
		w.field("docketNumber", m.Job.String(), at("refersTo", "#publicationJobNumber"))
	}
	if m.Stem.IsValid() {
		w.field("docketNumber", m.Stem.String(), at("refersTo", "#fileNumber"))
	}
	for i := range boxes {
		w.end(boxes[len(boxes)-1-i])
	}
	w.end("presentation")
}
