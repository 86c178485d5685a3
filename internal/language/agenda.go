package language

import "strings"

// AgendaItems returns the agenda items that a line of a masthead names, none where it
// is no such line.
func (t *Table) AgendaItems(line string) []string {
	items, _ := t.AppendAgendaItems(nil, line)
	return items
}

// AppendAgendaItems appends the agenda items that a line of a masthead names, "Agenda
// items 122 (v) and 130". It reports whether it is such a line.
func (t *Table) AppendAgendaItems(items []string, line string) ([]string, bool) {
	// The line of several items is tried first: that of one would take them all for
	// its item.
	if fields, _, ok := t.MatchAny(t.Agendas, line); ok {
		first, last, _ := strings.Cut(fields.Get("item"), t.And[0].Form)
		for item := range strings.SplitSeq(first, ", ") {
			items = append(items, item)
		}
		if last != "" {
			items = append(items, last)
		}
		return items, true
	}
	if fields, _, ok := t.MatchAny(t.Agenda, line); ok {
		return append(items, fields.Get("item")), true
	}
	return items, false
}
