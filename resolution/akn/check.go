package akn

import (
	"fmt"
	"slices"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// A Finding is something wrong in a file of AKN4UN.
type Finding struct {
	Offset int    // the byte of the file where it is: of an element, or of the words that are meant
	Fault  Fault  // what kind of thing is wrong
	What   string // in English, in a line, with what is said in both places
}

// A Fault is a kind of what can be wrong in a file. Its text is short enough to
// stand before what was found.
type Fault string

// The faults of files.
const (
	// DateFault: the date of an attribute is no date, has the year 1, by which
	// published files mean that it is not known (the guidelines have 1900-01-01),
	// or is not the date that is printed: in the words of a docDate, in the adoption
	// line for the date of the work and of the step that is the adoption.
	DateFault Fault = "date"

	// MissingLink: words cite a document by a number or a symbol and have no link.
	// The lines above a text, words that point back ("the present resolution") and
	// citations of the document itself need none. A file without any link has one
	// finding.
	MissingLink Fault = "missing link"

	// WrongLink: a link leads to another document than its words cite, or is an
	// address at one of the sites of the United Nations that names no document.
	// Links to a whole resolution of which a part is cited are right, as are those
	// to another edition or to one part of a double symbol.
	WrongLink Fault = "wrong link"

	// DuplicateID: two elements have one eId.
	DuplicateID Fault = "duplicate eId"

	// IDFault: the eId of a paragraph or an item does not end in the printed number,
	// as the naming of AKN wants it. Published files count their elements instead:
	// all of a file are one finding.
	IDFault Fault = "eId"

	// NumberFault: the number of an operative paragraph does not follow the one
	// before it and is not 1, or the letter of an item does not.
	NumberFault Fault = "number"

	// MastheadFault: the masthead and the text do not agree on the symbol and the
	// number, the session, the organ; the lines above and under the text on the
	// meeting and the date; or the document was issued before it was adopted.
	MastheadFault Fault = "masthead"

	// IdentifierFault: the addresses do not have the number, the dates or the
	// language of the document; the job number is none, is that of another language,
	// or of a year far from that of issue.
	IdentifierFault Fault = "identifier"

	// VoteFault: a count is not that of the voters who are named, or a member is
	// named twice.
	VoteFault Fault = "vote"
)

// Faults returns the kinds of faults, in the order in which they are looked for.
func Faults() []Fault {
	return []Fault{DateFault, MissingLink, WrongLink, DuplicateID, IDFault, NumberFault, MastheadFault, IdentifierFault, VoteFault}
}

// Check returns what is wrong in a file, in the order of the file: where what it
// says in one place is not what it says in another, or what its words say is not
// what its mark-up says. Whether a file is valid is for the schema to tell.
//
// Like [Parse] it refuses, with an *[Error], what is no AKN4UN. It takes the time
// of Parse and memory for what it finds.
func Check(file string) ([]Finding, error) {
	r, err := read(file)
	if err != nil {
		return nil, err
	}
	links := r.links()
	r.document.Annotate()
	c := inspector{reader: r, document: r.document}
	c.dates(r.root)
	c.citations(links)
	c.identifiers(r.root)
	c.numbers()
	c.masthead()
	c.identification()
	c.votes(r.root)
	slices.SortStableFunc(c.findings, func(a, b Finding) int { return a.Offset - b.Offset })
	return c.findings, nil
}

// An inspector looks for what is wrong in one file.
//
// It reads the file as [Parse] does, so that what is compared is what a reader of
// the file gets, and goes back to the elements only for what the model does not
// have: attributes and identifiers. Places are those of the texts.
type inspector struct {
	*reader
	document *resolution.Document
	findings []Finding
}

// add adds a finding. What has no place in the file, such as a line that is not
// there, is found at its start.
func (c *inspector) add(offset int, fault Fault, format string, args ...any) {
	c.findings = append(c.findings, Finding{max(offset, 0), fault, fmt.Sprintf(format, args...)})
}

// differ adds a finding where two things are said and are not the same.
func (c *inspector) differ(offset int, fault Fault, one, other, format string) {
	if one != "" && other != "" && one != other {
		c.add(offset, fault, format, one, other)
	}
}

// at returns where an element stands that the file has once.
func (c *inspector) at(name, attribute, value string) int {
	if n := c.root.findWith(name, attribute, value); n != nil {
		return n.start
	}
	return c.root.start
}

// findWith returns the first element of a name under n with the value of an
// attribute, but for a # before it, or nil.
func (n *node) findWith(name, attribute, value string) *node {
	for _, k := range n.kids {
		if k.name == name && strings.TrimPrefix(k.attribute(attribute), "#") == value {
			return k
		}
		if found := k.findWith(name, attribute, value); found != nil {
			return found
		}
	}
	return nil
}
