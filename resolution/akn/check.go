package akn

import (
	"fmt"
	"slices"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// A Finding is something wrong in a file of AKN4UN.
type Finding struct {
	Offset int   // the byte of the file where it is
	Fault  Fault // what kind of thing is wrong
	What   string
}

// A Fault is a kind of what can be wrong in a file.
type Fault string

// The faults of files.
const (
	DateFault       Fault = "date"         // a date that is none, or not the one that is printed
	MissingLink     Fault = "missing link" // words that cite a document and have no link
	WrongLink       Fault = "wrong link"   // a link to another document than its words cite
	DuplicateID     Fault = "duplicate eId"
	IDFault         Fault = "eId"        // an identifier that has not the printed number
	NumberFault     Fault = "number"     // a number that does not follow the one before it
	MastheadFault   Fault = "masthead"   // the masthead and the text do not agree
	IdentifierFault Fault = "identifier" // the metadata and the masthead do not agree
	VoteFault       Fault = "vote"       // a count that is not that of its voters
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
