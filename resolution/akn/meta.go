package akn

import (
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// A work is what the addresses of an act are made of.
type work struct {
	actor    string   // "un-ga"
	organ    string   // "General Assembly"
	date     ods.Date // of adoption, or else of issue
	dateName string   // what the date is
	adopted  bool
	number   string // for addresses: "65-124"
	showAs   string // as printed: "65/124"
}

// actors are the organs that adopt, by the prefix of their symbols, with the
// names that addresses have for them.
var actors = [...]struct{ prefix, actor string }{
	{"A/HRC/", "un-hrc"}, {"A/", "un-ga"}, {"S/", "un-sc"}, {"E/", "un-ecosoc"}, {"T/", "un-tc"}, {"UNEP/", "un-unep"},
}

// work returns what the addresses of an act are made of.
func (w *writer) work(a *resolution.Act) work {
	adoption := a.Adoption(w.document.Language)
	s := w.document.Symbol()
	r := work{actor: "un", organ: adoption.Organ, date: adoption.Date, dateName: "adoption", adopted: !adoption.Date.IsZero()}
	for _, actor := range actors {
		if strings.HasPrefix(s.String(), actor.prefix) {
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
	r.showAs = a.Number()
	if r.showAs == "" {
		r.showAs = s.String()
	}
	if letter := a.Line(resolution.LetterLine); letter != nil {
		if r.showAs = w.act(0).Number(); r.showAs != "" {
			r.showAs += " "
		}
		r.showAs += letter.Text.Plain
	}
	r.number = addressNumber(r.showAs)
	return r
}

// addressNumber returns a number as addresses have it: with a hyphen for a
// slash and an underline for a space.
func addressNumber(s string) string {
	if s == "" {
		return "nn"
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '/':
			return '-'
		case r <= ' ' || r == '\u00a0' || r == utf8Error:
			return '_'
		}
		return r
	}, s)
}

const utf8Error = '\ufffd'

// dateText returns a date that an attribute may have: the guidelines have 1
// January for a day that is not known, and the year 1900 for none.
func (r *work) dateText() string {
	d := r.date
	if d.Year < 1900 || d.Year > 9999 {
		return "1900-01-01"
	}
	d.Month, d.Day = max(1, min(d.Month, 12)), max(1, min(d.Day, 28+3*btoi(d.Month != 2)-btoi(d.Month == 4 || d.Month == 6 || d.Month == 9 || d.Month == 11)))
	return d.String()
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// uri returns the address of the work.
func (r *work) uri() string {
	return "/akn/un/statement/deliberation/" + r.actor + "/" + r.dateText() + "/" + r.number
}

// meta writes the metadata of an act or of a part of it.
func (w *writer) meta(r work, part string) {
	w.open("meta")
	w.line()
	w.open("identification", attribute{"source", "#undoc"})
	w.line()
	w.frbrWork(&r, part)
	w.frbrExpression(&r, part)
	w.frbrManifestation(&r, part)
	w.close("identification")
	w.line()
	if part == "" {
		w.workflow(&r)
		w.references(&r)
		w.presentation()
	}
	w.close("meta")
	w.line()
}

// component returns the address of the whole or of a part, under that of the
// work or of a version.
func component(uri, part string) string {
	if part == "" {
		return uri + "/!main"
	}
	return uri + "/!" + part
}

func (w *writer) frbrWork(r *work, part string) {
	w.open("FRBRWork")
	w.empty("FRBRthis", attribute{"value", component(r.uri(), part)})
	w.empty("FRBRuri", attribute{"value", r.uri()})
	w.empty("FRBRdate", attribute{"date", r.dateText()}, attribute{"name", r.dateName})
	w.empty("FRBRauthor", attribute{"href", "#" + r.actor}, attribute{"as", "#author"})
	w.empty("FRBRcountry", attribute{"value", "un"})
	w.empty("FRBRsubtype", attribute{"value", "deliberation"})
	w.empty("FRBRnumber", attribute{"value", r.number}, attribute{"showAs", r.showAs})
	w.close("FRBRWork")
	w.line()
}

// expressionURI returns the address of the version in the document's language.
func (w *writer) expressionURI(r *work) string {
	return r.uri() + "/" + w.document.Language.Code() + "@" + w.issued(r)
}

// issued returns the date of the version: that of issue, or else that of the
// work.
func (w *writer) issued(r *work) string {
	issue := work{date: w.document.Masthead.Issued}
	if issue.date.IsZero() {
		return r.dateText()
	}
	return issue.dateText()
}

func (w *writer) frbrExpression(r *work, part string) {
	uri := w.expressionURI(r)
	w.open("FRBRExpression")
	w.empty("FRBRthis", attribute{"value", component(uri, part)})
	w.empty("FRBRuri", attribute{"value", uri})
	w.empty("FRBRdate", attribute{"date", w.issued(r)}, attribute{"name", "publication"})
	w.empty("FRBRauthor", attribute{"href", "#" + r.actor}, attribute{"as", "#author"})
	w.empty("FRBRlanguage", attribute{"language", w.document.Language.Code()})
	w.close("FRBRExpression")
	w.line()
}

func (w *writer) frbrManifestation(r *work, part string) {
	uri := w.expressionURI(r)
	w.open("FRBRManifestation")
	w.empty("FRBRthis", attribute{"value", component(uri, part) + "/.xml"})
	w.empty("FRBRuri", attribute{"value", uri + "/.xml"})
	w.empty("FRBRdate", attribute{"date", w.issued(r)}, attribute{"name", "publication"})
	w.empty("FRBRauthor", attribute{"href", "#undoc"}, attribute{"as", "#editor"})
	w.close("FRBRManifestation")
	w.line()
}

// workflow writes the adoption, as far as the document tells of it.
func (w *writer) workflow(r *work) {
	if !r.adopted {
		return
	}
	w.open("workflow", attribute{"source", "#undoc"})
	w.empty("step", attribute{"date", r.dateText()}, attribute{"by", "#" + r.actor}, attribute{"outcome", "#adopted"})
	w.close("workflow")
	w.line()
}

// references writes what the other elements refer to.
func (w *writer) references(r *work) {
	concept := func(element, id, path, name string) {
		w.empty(element, attribute{"eId", w.id(id, "")}, attribute{"href", "/akn/ontology/" + path}, attribute{"showAs", name})
		w.line()
	}
	if w.ids.Has("undoc") {
		return // the collection has them
	}
	w.open("references", attribute{"source", "#undoc"})
	w.line()
	concept("TLCOrganization", "undoc", "organization/undoc", "undoc")
	organ := r.organ
	if organ == "" {
		organ = "United Nations"
	}
	concept("TLCOrganization", r.actor, "organization/un/"+r.actor, organ)
	concept("TLCRole", "author", "role/un/author", "Author")
	concept("TLCRole", "editor", "role/un/editor", "Editor")
	concept("TLCRole", "publisher", "role/un/publisher", "Publisher")
	concept("TLCRole", "issuingBody", "role/un/issuingBody", "Issuing body")
	for _, c := range [...][2]string{
		{"symbol", "Symbol"}, {"distribution", "Distribution"}, {"dateOfIssuance", "Date of issuance"},
		{"adoptionDate", "Date of adoption"}, {"adopted", "Adopted"}, {"adoption", "Adoption"},
		{"resolutionTitle", "Resolution title"}, {"resolutionNumber", "Resolution number"},
		{"publicationJobNumber", "Publication job number"}, {"preamble", "Preamble"},
	} {
		concept("TLCConcept", c[0], "concept/un/"+c[0], c[1])
	}
	w.close("references")
	w.line()
}

// presentation writes the job number, which stands at the foot of the first
// page.
func (w *writer) presentation() {
	job := w.document.Masthead.Job
	if !job.IsValid() {
		return
	}
	w.open("presentation", attribute{"source", "#undoc"})
	for _, element := range [...]string{"akn4un:footerFirstPage", "akn4un:footerFirstPageLeft", "akn4un:internalCode"} {
		w.open(element)
	}
	w.element("docketNumber", job.String(), attribute{"refersTo", "#publicationJobNumber"})
	for _, element := range [...]string{"akn4un:internalCode", "akn4un:footerFirstPageLeft", "akn4un:footerFirstPage"} {
		w.close(element)
	}
	w.close("presentation")
	w.line()
}

// sessionValue returns the number of a session, or its year.
func sessionValue(s symbol.Session) string {
	switch {
	case !s.IsValid():
		return ""
	case s.Number() > 0:
		return number(s.Number())
	}
	return s.String()
}
