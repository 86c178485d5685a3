package resolution

import "strings"

// A printedLine is a line of the export form: what it says, and what the
// canonical layout has besides.
type printedLine struct {
	text   *Text
	label  string
	blank  string // before it: what opens the document, blank lines
	indent int    // in tab stops
	gap    string // between label and text
}

// isCanonical reports whether a layout is the canonical one of the line.
func (l *printedLine) isCanonical(layout *Layout) bool {
	gap := l.gap
	if l.label == "" {
		gap = ""
	}
	// Indents of an export are tab stops.
	indent, ok := strings.CutPrefix(layout.Before, l.blank)
	return ok && layout.After == "\n" && layout.Gap == gap && len(indent) == l.indent && strings.Trim(indent, "\t") == ""
}

// The canonical layout of an export: what opens it, and the blank lines before
// the organ's name.
const (
	exportStart  = "[DU1]\n"
	bodyBlank    = "\n\n"
	sectionBlank = "\n"
)

// A walker yields the lines of a document in the order in which they are
// printed.
type walker struct {
	yield func(printedLine)
	blank string // what the next line has before it
	count int    // of the lines that have been yielded
}

// walk yields the lines of the document and returns what the masthead has before it
// in the canonical layout.
func (d *Document) walk(yield func(printedLine)) (blank string) {
	// The first line opens the document; whatever it is, the mark of the export
	// comes before it.
	w := walker{yield: yield, blank: exportStart}
	for i := range d.Acts {
		blank, count := w.blank, w.count
		// Blank lines wait until a line comes: an act that says nothing must not leave
		// them.
		if w.act(&d.Acts[i]); w.count == count {
			w.blank = blank
		}
	}
	for i := range d.Notes {
		n := &d.Notes[i]
		w.line(&n.Text, n.Label, 0, " ")
	}
	return w.blank
}

func (w *walker) line(t *Text, label string, indent int, gap string) {
	w.yield(printedLine{t, label, w.blank, indent, gap})
	w.blank = ""
	w.count++
}

func (w *walker) act(a *Act) {
	w.lines(a.Head)
	w.blank += bodyBlank
	w.section(&a.Body)
	w.blank += sectionBlank
	w.lines(a.Closing)
	if len(a.Annexes) > 0 {
		w.blank += sectionBlank
	}
	for i := range a.Annexes {
		w.section(&a.Annexes[i])
	}
}

// lines yields lines that stand at the margin. One with a tab would be a row of a
// table there, and one that begins as the foot of an export does would be that: but for
// votes, which may be rows, they stand where the paragraphs do.
func (w *walker) lines(lines []Line) {
	for i := range lines {
		l := &lines[i]
		indent := 0
		if s := l.Text.Plain; l.Label == "" && (l.Kind != VoteLine && strings.IndexByte(s, '\t') >= 0 || opensFoot(s)) {
			indent = 1
		}
		w.line(&l.Text, l.Label, indent, "\t")
	}
}

// opensFoot reports whether a line at the margin begins the foot of an export: the mark of
// one may stand before its first tag.
func opensFoot(s string) bool {
	return strings.HasPrefix(strings.TrimPrefix(s, "[DU1]"), "<<ODS JOB NO>>")
}

// section yields the lines of a section. The parser makes no section deeper
// than there are ranks.
func (w *walker) section(s *Section) {
	w.lines(s.Heading)
	if s.Enacting.Plain != "" {
		w.line(&s.Enacting, "", 1, "")
	}
	w.clauses(s.Preamble, 1)
	paragraphs := s.Paragraphs
	// What ends in a comma would be one more recital, if it were indented as they are.
	if len(s.Preamble) > 0 && len(paragraphs) > 0 && paragraphs[0].Label == "" && endsInComma(paragraphs[0].Text.Plain) {
		w.clauses(paragraphs[:1], 0)
		paragraphs = paragraphs[1:]
	}
	w.clauses(paragraphs, 1)
	for i := range s.Sections {
		w.section(&s.Sections[i])
	}
}

// clauses yields the lines of clauses that are indented by so many tab stops.
// Lists inside lists are indented one more each.
func (w *walker) clauses(clauses []Clause, indent int) {
	for i := range clauses {
		c := &clauses[i]
		// A table has no words of its own.
		if c.Kind != Table {
			w.line(&c.Text, c.Label, indent, "\t")
		}
		for j := range c.Rows {
			w.line(&c.Rows[j], "", 0, "")
		}
		w.clauses(c.Items, indent+1)
		// What follows a list is indented as the paragraph that the list is under.
		w.clauses(c.Tail, indent)
	}
}

// dropCanonicalLayouts forgets every layout that the canonical one equals.
func (d *Document) dropCanonicalLayouts() {
	d.walk(func(l printedLine) {
		// What the canonical layout says needs no memory, and a document that was
		// read equals one that was made.
		if l.text.Layout != nil && l.isCanonical(l.text.Layout) {
			l.text.Layout = nil
		}
	})
}
