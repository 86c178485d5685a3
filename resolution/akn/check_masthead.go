package akn

import (
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// masthead looks whether the masthead, the lines above the text and those under
// it say the same.
func (c *inspector) masthead() {
	m := &c.document.Masthead
	at := c.at("docNumber", "refersTo", "symbol")
	if len(m.Symbols) == 0 {
		c.add(at, MastheadFault, "the masthead has no symbol")
	}
	// Without its masthead a document has the symbol that its number tells.
	told := (&resolution.Document{Language: c.document.Language, Acts: c.document.Acts}).Symbol()
	if s := m.Symbol(); s.Kind() == told.Kind() && s.IsValid() && told.IsValid() && !isSame(s, told) {
		c.add(at, MastheadFault, "the masthead has %v, the number of the text is that of %v", s, told)
	}
	if session := m.Symbol().Session(); session.Number() > 0 && m.Session.Number() > 0 && session.Number() != m.Session.Number() {
		c.add(c.at("session", "name", ""), MastheadFault, "the symbol is of session %d, the masthead of session %d", session.Number(), m.Session.Number())
	}
	for i := range c.document.Acts {
		c.adoption(&c.document.Acts[i])
	}
}

// adoption looks whether an act is adopted in one way: by one organ, at one
// meeting, on one date.
func (c *inspector) adoption(a *resolution.Act) {
	l := c.document.Language
	above := (&resolution.Act{Head: a.Head}).Adoption(l)
	under := (&resolution.Act{Closing: a.Closing}).Adoption(l)
	offset := 0
	if len(a.Closing) > 0 {
		offset = a.Closing[0].Text.Place.Offset(0)
	}
	c.differ(offset, MastheadFault, dateWords(above.Date), dateWords(under.Date), "adopted on %s above the text, on %s under it")
	c.differ(offset, MastheadFault, figures(above.Meeting), figures(under.Meeting), "adopted at meeting %s above the text, at meeting %s under it")

	head := 0
	if line := a.Line(resolution.AdoptionLine); line != nil {
		head = line.Text.Place.Offset(0)
	}
	organ := c.prefix((&resolution.Act{Body: a.Body}).Adoption(l).Organ)
	c.differ(head, MastheadFault, c.prefix(above.Organ), organ, "the organ above the text is that of %s, the one that speaks that of %s")
	// The masthead names the principal organ: that of A/ for the Human Rights Council,
	// which is that of A/HRC/.
	if issuer := c.prefix(c.document.Masthead.Organ); !strings.HasPrefix(organ, issuer) {
		c.differ(c.at("docAuthority", "refersTo", "issuingBody"), MastheadFault, issuer, organ,
			"the organ of the masthead is that of %s, the one that speaks that of %s")
	}

	adopted := a.Adoption(l).Date
	if issued := c.document.Masthead.Issued; !issued.IsZero() && !adopted.IsZero() && issued.Compare(adopted) < 0 {
		c.add(c.at("docDate", "refersTo", "dateOfIssuance"), MastheadFault, "issued on %s and adopted later, on %s", issued, adopted)
	}
}

// dateWords returns a date for a comparison, "" for none.
func dateWords(d ods.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// prefix returns what the symbols of an organ begin with.
func (c *inspector) prefix(organ string) string {
	prefix, _ := language.For(c.document.Language).FindOrgan(organ)
	return prefix
}

// figures returns the figures of words, those of other scripts as 0 to 9.
func figures(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9':
			return r
		// Arabic versions may print the figures of their own script.
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		}
		return -1
	}, s)
}

// identification looks whether the metadata say what the masthead says.
func (c *inspector) identification() {
	c.jobNumber()
	// The acts of a composite resolution have metadata of their own; the addresses
	// of their parts are not told by their numbers alone.
	// A composite resolution is a collection; a single one is its own component.
	tops := components(c.top())
	if len(tops) == 0 {
		tops = []*node{c.top()}
	}
	for i, top := range tops {
		meta := top.kid("meta")
		if meta == nil || i >= len(c.document.Acts) {
			continue
		}
		c.adoptionDates(meta, &c.document.Acts[i])
		if work := meta.find("FRBRWork"); work != nil && len(tops) == 1 {
			c.address(work, &c.document.Acts[i])
		}
		if expression := meta.find("FRBRExpression"); expression != nil {
			c.expression(expression)
		}
	}
}

// address looks at the address of the work, which ends with the date and the
// number: "/akn/un/statement/deliberation/unga/2022-12-20/77-243/".
func (c *inspector) address(work *node, a *resolution.Act) {
	uri := work.kid("FRBRuri")
	if uri == nil {
		return
	}
	parts := strings.Split(strings.Trim(uri.attribute("value"), "/"), "/")
	// An address of another form is for the schema and the guidelines to judge.
	if len(parts) < 2 {
		return
	}
	number, date := parts[len(parts)-1], parts[len(parts)-2]
	// Drafts have a symbol and no number.
	if act := a.Number(); act != "" {
		c.differ(uri.start, IdentifierFault, letters(number), letters(act), "the address has the number %s, the text %s")
	}
	// The address repeats the date, and is made by hand in some files.
	if d := work.kid("FRBRdate"); d != nil {
		c.differ(uri.start, IdentifierFault, date, d.attribute("date"), "the address has the date %s, FRBRdate %s")
	}
}

// letters returns the letters and figures of a number, whatever is between them.
func letters(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return strings.ContainsRune("/-_ ().\u00a0", r)
	}), "-")
}

// expression looks at the language and the date of the version.
func (c *inspector) expression(n *node) {
	code := c.document.Language.Code()
	if uri := n.kid("FRBRuri"); uri != nil && code != "" {
		if _, version, ok := strings.Cut(uri.attribute("value"), "/"+code+"@"); !ok && strings.Contains(uri.attribute("value")+version, "@") {
			c.add(uri.start, IdentifierFault, "the language is %s, the address %s is that of another", code, uri.attribute("value"))
		}
	}
	if d := n.findWith("FRBRdate", "name", "publication"); d != nil {
		c.differ(d.start, IdentifierFault, d.attribute("date"), dateWords(c.document.Masthead.Issued), "FRBRdate has %s, the masthead was issued on %s")
	}
}

// jobNumber looks whether the job number is one, in the language of the document
// and of about the year in which it was issued.
func (c *inspector) jobNumber() {
	m := &c.document.Masthead
	// A file without the element has no job number to be wrong.
	n := c.root.findWith("docketNumber", "refersTo", "publicationJobNumber")
	if n == nil {
		return
	}
	printed := c.text(n).Plain
	switch {
	case printed == "":
		c.add(n.start, IdentifierFault, "there is no job number")
		return
	case !m.Job.IsValid():
		c.add(n.start, IdentifierFault, "%q is no job number", printed)
		return
	case m.Job.Language() != 0 && c.document.Language != 0 && m.Job.Language() != c.document.Language:
		c.add(n.start, IdentifierFault, "the job number %s is of %v, the document of %v", printed, m.Job.Language(), c.document.Language)
	}
	// A document can be issued in the year after the one in which it was given its
	// number, and a translation before the number was: one year is none.
	if year := m.Job.Year(); year > 0 && m.Issued.Year > 0 && (year-m.Issued.Year > 1 || m.Issued.Year-year > 1) {
		c.add(n.start, IdentifierFault, "the job number %s is of %d, the document was issued in %d", printed, year, m.Issued.Year)
	}
}

// votes looks whether the counts are those of the voters, and whether nobody
// votes twice.
func (c *inspector) votes(n *node) {
	for _, k := range n.kids {
		if k.name != "voting" {
			c.votes(k)
			continue
		}
		// One for each voting: a member votes once on each text.
		voted := map[string]bool{}
		for _, count := range k.kids {
			if count.name == "count" {
				c.count(count, voted)
			}
		}
	}
}

// count looks at the voters of one choice.
func (c *inspector) count(n *node, voted map[string]bool) {
	voters := c.reader.count(n).Voters
	// Where nobody is named there is nothing to count.
	if number, err := strconv.Atoi(n.attribute("value")); err == nil && len(voters) > 0 && number != len(voters) {
		c.add(n.start, VoteFault, "the count %s is %d, its voters are %d", conceptName(n.attribute("refersTo")), number, len(voters))
	}
	for _, v := range voters {
		if voted[v.Name] {
			c.add(n.start, VoteFault, "%s has voted twice", v.Name)
		}
		voted[v.Name] = true
	}
}
