package resolution

import "testing"

// TestIDs gives identifiers to parts in the printed order.
func TestIDs(t *testing.T) {
	var ids IDs
	section := func(kind LineKind, label, text string) *Section {
		return &Section{Heading: []Line{{Kind: kind, Label: label, Text: Text{Plain: text}}}}
	}
	sectionID := func(s *Section, parent string, index int) string {
		element, id := ids.Section(s, parent, index)
		return element + " " + id
	}
	tests := []struct{ got, want string }{
		{ids.Recital("container"), "container_1"},
		{ids.Recital("preamble"), "preamble_2"}, // counted with the others
		// A paragraph has its number alone, as long as it is the only one.
		{ids.Paragraph(&Clause{Label: "3."}, "sec_I", 0), "para_3"},
		{ids.Labelled("para_3__list_1", "point", "(b)", 1), "para_3__list_1__point_b"},
		{ids.Paragraph(&Clause{Label: "3."}, "att_1", 0), "att_1__para_3"},
		{ids.Paragraph(&Clause{Label: "3."}, "att_1", 1), "att_1__para_3_2"},
		{ids.Paragraph(&Clause{Label: "3."}, "att_1", 2), "att_1__para_3_3"},
		{ids.Paragraph(&Clause{}, "att_1", 4), "att_1__para_nn_5"},
		{ids.Paragraph(&Clause{Label: "1.2."}, "", 0), "para_1-2"},
		{ids.Paragraph(&Clause{Label: "3 bis."}, "", 0), "para_3bis"},
		{ids.Paragraph(&Clause{Label: "–"}, "", 6), "para_nn_7"}, // nothing of it can stand there
		// Letters of every script are kept.
		{ids.Labelled("", "point", "(أ)", 0), "point_أ"},
		{ids.Labelled("", "point", "㈠", 0), "point_㈠"},
		{ids.Labelled("", "point", "б)", 0), "point_б"},
		{ids.Labelled("", "point", "’1‘", 0), "point_1"}, // Arabic sets numbers of items so
		{ids.Numbered("", "conclusions", ""), "conclusions"},
		// Sections are elements of AKN by the word of their heading.
		{sectionID(section(DivisionLine, "", "II"), "", 1), "section sec_II"},
		{sectionID(section(DivisionLine, "", "Article 13 bis"), "att_1", 0), "article att_1__art_13bis"},
		{sectionID(section(DivisionLine, "", "Part One"), "", 0), "part part_One"},
		{sectionID(section(HeadingLine, "2.", "Light"), "", 1), "section sec_2"},
		{sectionID(section(HeadingLine, "", "Article of faith"), "", 2), "section sec_nn_3"},
		{sectionID(&Section{}, "", 3), "section sec_nn_4"},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("got %s, want %s", test.got, test.want)
		}
	}
	if !ids.Has("para_3") || ids.Has("para_4") {
		t.Error("what is taken is not known")
	}
}

// TestIDsAreFast gives one number to many parts: a further number is found at
// once.
func TestIDsAreFast(t *testing.T) {
	var ids IDs
	for range 100_000 {
		ids.Labelled("", "para", "1.", 0)
	}
	if !ids.Has("para_1_100000") {
		t.Error("the last part has another identifier")
	}
}

// TestIDsAreShort has parts in one another, deeper than any document has them: the
// identifiers of all of them together are not longer than so many of the longest.
func TestIDsAreShort(t *testing.T) {
	var ids IDs
	size, id := 0, ""
	for range 10_000 {
		id = ids.Labelled(id, "point", "(a)", 0)
		size += len(id)
	}
	if size > 10_000*(longestPath+20) {
		t.Errorf("the identifiers have %d bytes", size)
	}
}
