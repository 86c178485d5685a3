package language

import "strings"

// AgendaItems returns the agenda items that a line of a masthead names, "Agenda
// items 122 (v) and 130", or none where it is no such line.
func (t *Table) AgendaItems(line string) []string {
	// The line of several items is tried first: that of one would take them all for
	// its item.
	if fields, _, ok := t.MatchAny(t.Agendas, line); ok {
		first, last, _ := strings.Cut(fields.Get("item"), t.And[0].Form)
		items := strings.Split(first, ", ")
		if last != "" {
			items = append(items, last)
		}
		return items
	}
	if fields, _, ok := t.MatchAny(t.Agenda, line); ok {
		return []string{fields.Get("item")}
	}
	return nil
}
