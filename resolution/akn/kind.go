package akn

import "github.com/undoc-go/undoc/resolution"

// The element that stands for a line or a clause tells its kind. Where it would
// tell another one than the line or the clause has, its class names the kind.

// lineClass returns the class of a line whose element tells a kind, "" when it is
// the one that the line has.
func lineClass(kind, told resolution.LineKind) string {
	if kind == told {
		return ""
	}
	return kind.String()
}

// clauseClass returns the class of a clause whose element tells a kind, "" when it
// is the one that the clause has.
func clauseClass(kind, told resolution.ClauseKind) string {
	if kind == told {
		return ""
	}
	return kind.String()
}

// itemClass returns the class of an item. A point without a number is no item to
// its readers, unless its class says so.
func itemClass(c *resolution.Clause) string {
	if c.Label == "" {
		return c.Kind.String()
	}
	return clauseClass(c.Kind, resolution.Item)
}

// toldKind returns the kind of a clause among operative paragraphs when nothing
// else is said: what has a number or opens with a verb is operative.
func toldKind(label string, opens, table bool) resolution.ClauseKind {
	switch {
	case table:
		return resolution.Table
	case label != "" || opens:
		return resolution.Operation
	}
	return resolution.Paragraph
}
