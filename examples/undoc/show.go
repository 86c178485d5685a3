package main

import (
	"flag"
	"io"
	"os"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// show shows a document.
func (c *command) show(args []string) error {
	names, err := flags(flag.NewFlagSet("show", flag.ContinueOnError), args)
	switch {
	case err != nil:
		return err
	case len(names) != 1:
		return errUsage("show: one file, please")
	}
	in, err := c.read(names[0])
	switch {
	// Whoever interrupts wants to hear nothing more of the file.
	case c.ctx.Err() != nil:
		return c.ctx.Err()
	case err != nil:
		c.status = statusBad
		_, err = io.WriteString(c.err, unread(names[0], err))
		return err
	}
	v := view{
		// In a pipe there are no styles: asterisks stand for them, and nothing else
		// changes.
		wrapper:  wrapper{width: widthOf(c.out, os.Getenv), isStyled: isTerminal(c.out)},
		document: in.document,
	}
	v.show()
	// In one write: a document is short.
	if _, err := c.out.Write(v.b); err != nil {
		return err
	}
	c.report(in)
	return nil
}

// A view lays a document out for a terminal.
type view struct {
	wrapper
	document *resolution.Document
}

// step is how far what stands under something is indented.
const step = 4

// show shows the document from top to bottom, notes last as on a page of ODS text.
func (v *view) show() {
	v.masthead()
	for i := range v.document.Acts {
		v.act(&v.document.Acts[i])
	}
	if len(v.document.Notes) > 0 {
		// As short as the rule over the notes of a page.
		v.rule(v.width / 4)
	}
	for i := range v.document.Notes {
		n := &v.document.Notes[i]
		v.paragraph(0, n.Label, &n.Text)
	}
}

// act shows an act: lines of fixed form in bold, clauses, annexes.
func (v *view) act(a *resolution.Act) {
	for i := range a.Head {
		v.line(&a.Head[i])
	}
	v.section(&a.Body)
	for i := range a.Closing {
		v.begin(2*step, 2*step)
		v.text(&a.Closing[i].Text, normal)
		v.end()
	}
	v.gap()
	v.record(&a.Record)
	for i := range a.Annexes {
		v.rule(v.width)
		v.section(&a.Annexes[i])
	}
}

// line shows a line above a text, or a heading.
func (v *view) line(l *resolution.Line) {
	as := bold
	// Set as on the page: all lines above a text are bold but the one in brackets.
	if l.Kind == resolution.SourceLine {
		as = normal
	}
	v.begin(0, step)
	v.label(l.Label, as)
	v.text(&l.Text, as)
	v.end()
	v.gap()
	v.citations(step, &l.Text)
}

// section shows a section: its heading, the organ's name, clauses, the sections in
// it.
func (v *view) section(s *resolution.Section) {
	for i := range s.Heading {
		v.line(&s.Heading[i])
	}
	if s.Enacting.Plain != "" {
		v.begin(step, 0)
		v.text(&s.Enacting, italic)
		v.end()
		v.gap()
	}
	v.clauses(0, s.Preamble)
	v.clauses(0, s.Paragraphs)
	for i := range s.Sections {
		v.section(&s.Sections[i])
	}
}

// clauses shows clauses, each level of items one step further in. What follows under
// a clause stands as far in as the clause.
func (v *view) clauses(indent int, clauses []resolution.Clause) {
	for i := range clauses {
		c := &clauses[i]
		if c.Kind == resolution.Table {
			v.table(indent, c.Rows)
		} else {
			v.paragraph(indent, c.Label, &c.Text)
		}
		v.clauses(indent+step, c.Items)
		v.clauses(indent, c.Tail)
	}
}

// paragraph shows a paragraph with its number in front, and under it what it
// cites.
func (v *view) paragraph(indent int, label string, t *resolution.Text) {
	// Without a number the first line is indented; with one, those after it are.
	if label == "" {
		v.begin(indent+step, indent)
	} else {
		v.begin(indent, indent+step)
		v.label(label, bold)
		v.spaces(min(indent, v.width/3) + step - v.column)
	}
	v.text(t, normal)
	v.end()
	v.gap()
	v.citations(indent+step, t)
}

// label shows a printed number and the space after it.
func (v *view) label(label string, as style) {
	if label != "" {
		v.words(label, as)
		v.words(" ", normal)
	}
}

// text shows a text: clause verbs set off, what is cited underlined, the labels
// of notes in brackets. In a plain text asterisks set verbs off.
func (v *view) text(t *resolution.Text, as style) {
	for span := range t.Spans() {
		switch {
		case span.Mark != nil:
			v.words("["+span.Mark.Label+"]", faint)
		case span.Verb != nil && !v.isStyled:
			v.words("*"+span.Words+"*", normal)
		case span.Verb != nil:
			v.words(span.Words, italic)
		case span.Reference != nil:
			v.words(span.Words, underlined)
		default:
			v.words(span.Words, as)
		}
	}
}

// citations shows what a text cites, a line each, right under it: the document that
// the words stand for, its date, the place in it. Where the words say it all, as a
// symbol does, nothing is added; a document that the words do not tell is "?".
func (v *view) citations(indent int, t *resolution.Text) {
	// Citations stand right under the text, without the blank line that it has ended
	// with.
	v.b = v.b[:len(v.b)-len("\n")]
	for i := range t.References {
		r := &t.References[i]
		what := cited(r)
		if what == r.Phrase {
			continue // the words say it all
		}
		v.begin(indent, indent+step)
		v.words("→ ", faint)
		// "A/58/874, para. 5" needs no words before it.
		if !strings.HasPrefix(what, r.Phrase) {
			v.words(r.Phrase+": ", faint)
		}
		v.words(what, faint)
		v.end()
	}
	v.gap()
}

// cited returns what a reference cites: the document, its date, the place in it.
func cited(r *resolution.Reference) string {
	s := symbols(r)
	if s == "-" {
		s = name(r)
	}
	if s == "" {
		s = "?"
	}
	if date := r.Date.String(); date != "" {
		s += ", " + date
	}
	if r.Pinpoint != "" && r.Kind != resolution.TreatyReference {
		s += ", " + r.Pinpoint
	}
	return s
}

// gap leaves a line blank.
func (v *view) gap() { v.b = append(v.b, '\n') }

// rule draws a line.
func (v *view) rule(width int) {
	v.begin(0, 0)
	for range width {
		v.words("─", faint)
	}
	v.end()
	v.gap()
}
