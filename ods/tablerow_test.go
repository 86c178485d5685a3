package ods

import "testing"

// Rows of tables in plain text: cells parted by tabs, as many as in a row beside.
func TestTableRows(t *testing.T) {
	const head = "United Nations\nA/RES/73/8\nThe General Assembly,\nRecalling the sea,\n"
	for _, c := range []struct {
		name, lines string
		rows        []string
	}{
		{"two rows", "1. Approves the following:\nPost\tNumber\nMessengers\t3\n2. Decides to go on.", []string{"Post\tNumber", "Messengers\t3"}},
		{"an empty cell", "1. Approves the following:\nPost\t\tNumber\nMessengers\t1\t3\n2. Decides to go on.", []string{"Post\t\tNumber", "Messengers\t1\t3"}},
		{"one row is none", "1. Approves the following:\nPost\tNumber\n2. Decides to go on.", nil},
		{"rows of other lengths are none", "1. Approves the following:\nPost\tNumber\nMessengers\t1\t3\n2. Decides to go on.", nil},
		{"a tab after a number parts no cells", "1.\tApproves the sea.\n2.\tDecides to go on.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := Parse(head + c.lines + "\n")
			var rows []string
			for i := range d.Paragraphs {
				if d.Paragraphs[i].Row {
					rows = append(rows, d.Paragraphs[i].Text)
				}
			}
			if len(rows) != len(c.rows) || len(rows) > 0 && (rows[0] != c.rows[0] || rows[1] != c.rows[1]) {
				t.Errorf("%v: %q, want %q", d.Form, rows, c.rows)
			}
			checkLaws(t, head+c.lines+"\n")
		})
	}
}
