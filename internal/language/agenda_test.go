package language

import (
	"slices"
	"testing"
)

// TestAgendaItems reads the lines of one item and of several, in the form that each
// table prints them.
func TestAgendaItems(t *testing.T) {
	for _, table := range All() {
		for _, test := range []struct {
			form []Pattern
			item string
			want []string
		}{
			{table.Agenda, "122 (v)", []string{"122 (v)"}},
			{table.Agendas, "13" + table.And[0].Form + "115", []string{"13", "115"}},
			{table.Agendas, "1, 2 (a)" + table.And[0].Form + "3", []string{"1", "2 (a)", "3"}},
		} {
			line := test.form[0].Fill(func(string) string { return test.item })
			if got := table.AgendaItems(line); !slices.Equal(got, test.want) {
				t.Errorf("%v: %q names %q, want %q", table.Language, line, got, test.want)
			}
		}
		if got := table.AgendaItems("Distr.: General"); got != nil {
			t.Errorf("%v: %q is no agenda item", table.Language, got)
		}
	}
}
