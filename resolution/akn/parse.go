package akn

import (
	"slices"
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// Parse reads a document in AKN4UN: in the form that [Format] writes, which
// comes back as an equal document, or in those of the files that the United
// Nations publishes. It refuses, with an *[Error], what is no well-formed XML, is
// not Akoma Ntoso, or is made to do harm: a document type declaration, and so
// every entity that is not one of XML's own; elements more than 256 deep; more
// than 64 attributes of an element, a million tags, or 256 MB. Files that the
// schema does not allow are read: many of those that are published are such.
//
// The structure is that of the mark-up. Where the mark-up has none, as in files
// that keep headings and paragraphs in one row, it is found by the rules of
// [resolution.Parser]. All words are kept, also those of elements that the
// guidelines do not have. Clause verbs and references are found as in a text;
// the words that the file sets in italics at the start of a clause, and its
// links, come before what is found.
func Parse(file string) (*resolution.Document, error) {
	r, err := read(file)
	if err != nil {
		return nil, err
	}
	r.annotate()
	return r.document, nil
}

// read reads a file but for the verbs and references that are found in words.
func read(file string) (*reader, error) {
	root, err := readTree(file)
	if err != nil {
		return nil, err
	}
	if root.name != "akomaNtoso" {
		return nil, &Error{Input: root.name, Offset: root.start, Err: ErrRoot}
	}
	r := &reader{file: file, root: root, document: &resolution.Document{}}
	r.language(root)
	// Classes that name kinds are ours: files of others have styles so named.
	if id := root.find("identification"); id != nil {
		r.own = id.attribute("source") == sourceOwn
	}
	r.read()
	r.keepNotes()
	// Each of several items has an element, and the masthead one title of many lines:
	// joined at the end, since joining each to those before it would take long.
	r.document.Masthead.AgendaTitle = strings.Join(r.titles, "\n")
	return r, nil
}

// A reader makes a document of a file.
type reader struct {
	file     string
	root     *node
	document *resolution.Document
	own      bool     // the file is one that Format wrote
	titles   []string // the lines of the title of the agenda items
	notes    []readNote
	calls    int // the notes called so far
	keeper   textKeeper
}

// language sets the language of the document. The guidelines have the three
// letters of ISO 639-2, "eng"; a longer tag, "en-GB", is read by its first part.
func (r *reader) language(root *node) {
	n := root.find("FRBRlanguage")
	if n == nil {
		return
	}
	code, _, _ := strings.Cut(n.attribute("language"), "-")
	if len(code) > 1 {
		r.document.Language = symbol.ParseLanguage(code)
	}
}

// top returns the element of the document: the first that has metadata.
func (r *reader) top() *node {
	for _, k := range r.root.kids {
		if k.kid("meta") != nil {
			return k
		}
	}
	return r.root
}

// read reads the document element.
func (r *reader) read() {
	top := r.top()
	r.metadata(top)
	parts := components(top)
	if len(parts) == 0 {
		if act := r.act(top); !isZeroAct(&act) {
			r.document.Acts = []resolution.Act{act}
		}
		return
	}
	// Notes count in the order of the file: the cover page comes first.
	cover := append(r.cover(top), r.headLines(top.kid("preface"))...)
	for _, part := range parts {
		r.document.Acts = append(r.document.Acts, r.act(part))
	}
	first := &r.document.Acts[0]
	first.Head = append(cover, first.Head...)
}

// components returns the acts of a collection, or none. Published files have them
// in components, the guidelines in collectionBody too.
func components(top *node) []*node {
	var parts []*node
	for _, name := range [...]string{"collectionBody", "components"} {
		list := top.kid(name)
		if list == nil {
			continue
		}
		for _, k := range list.kids {
			if k.name != "component" {
				continue
			}
			for _, part := range k.kids {
				if part.kid("meta") != nil {
					parts = append(parts, part)
				}
			}
		}
	}
	return parts
}

// isZeroAct reports whether an act says nothing: a file of metadata alone has no
// act.
func isZeroAct(a *resolution.Act) bool {
	return len(a.Head)+len(a.Closing)+len(a.Annexes) == 0 && isZeroSection(&a.Body) && a.Record.IsZero()
}

// isZeroSection reports whether a section says nothing.
func isZeroSection(s *resolution.Section) bool {
	return isEmpty(&s.Enacting) && len(s.Heading)+len(s.Preamble)+len(s.Paragraphs)+len(s.Sections) == 0
}

// act reads a statement.
func (r *reader) act(n *node) resolution.Act {
	a := resolution.Act{Record: r.record(n.kid("meta"))}
	for _, k := range n.kids {
		switch k.name {
		case "coverPage":
			a.Head = append(a.Head, r.cover(n)...)
		case "preface":
			a.Head = append(a.Head, r.headLines(k)...)
		case "preamble":
			r.preamble(k, &a.Body)
		case "mainBody", "body":
			a.Annexes = append(a.Annexes, r.mainBody(k, &a.Body, false)...)
		case "conclusions":
			r.closing(k, &a.Closing)
		case "attachments":
			for _, attachment := range k.kids {
				a.Annexes = append(a.Annexes, r.attachment(attachment)...)
			}
		case "collectionBody": // of a collection whose components have no metadata
			a.Annexes = append(a.Annexes, r.mainBody(k, &a.Body, false)...)
		}
	}
	return a
}

// attachment reads an annex, or several that one file part has. An attachment of
// its own has no closing lines in the model: they go on in its paragraphs.
func (r *reader) attachment(n *node) []resolution.Section {
	if n.name == "" {
		return nil
	}
	var s resolution.Section
	s.Heading = r.heading(n)
	var more []resolution.Section
	for _, doc := range n.kids {
		for _, k := range doc.kids {
			switch k.name {
			case "preface", "longTitle":
				s.Heading = append(s.Heading, r.headLines(k)...)
			case "preamble":
				r.preamble(k, &s)
			case "mainBody", "body":
				more = append(more, r.mainBody(k, &s, true)...)
			case "conclusions":
				var lines []resolution.Line
				r.closing(k, &lines)
				for _, line := range lines {
					s.Paragraphs = append(s.Paragraphs, resolution.Clause{Label: line.Label, Text: line.Text})
				}
			}
		}
	}
	if isZeroSection(&s) && len(more) > 0 {
		return more
	}
	return append([]resolution.Section{s}, more...)
}

// A readNote is a note and its place among the notes of the document, from 1.
type readNote struct {
	resolution.Note
	place int
}

// addNote reads a note. Without a place of its own it has that of its call. A note
// in a note is added after it, as it is printed.
func (r *reader) addNote(n *node) (label string) {
	r.calls++
	place := r.calls
	if number, ok := strings.CutPrefix(n.attribute("wId"), notePlace); ok {
		if given, err := strconv.Atoi(number); err == nil {
			place = given
		}
	}
	label = strings.Trim(n.attribute("marker"), " ")
	at := len(r.notes)
	r.notes = append(r.notes, readNote{})
	r.notes[at] = readNote{resolution.Note{Label: label, Text: r.text(n).Text}, place}
	return label
}

// keepNotes puts the notes in their order.
func (r *reader) keepNotes() {
	slices.SortStableFunc(r.notes, func(a, b readNote) int { return a.place - b.place })
	for i := range r.notes {
		r.document.Notes = append(r.document.Notes, r.notes[i].Note)
	}
}
