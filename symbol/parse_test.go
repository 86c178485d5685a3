package symbol

import "testing"

// The canonical spelling is the one that documents print.
func TestCanonical(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"A/65/124", "A/65/124"},
		{"A/RES/65/124", "A/RES/65/124"},
		{"A/RES/2200(XXI)[A]", "A/RES/2200 A (XXI)"}, // as catalogued
		{"A/RES/2200A(XXI)", "A/RES/2200 A (XXI)"},
		{"A/RES/3541(XXX)", "A/RES/3541 (XXX)"},
		{"A/RES/41/35[G]", "A/RES/41/35 G"},
		{"S/RES/1373(2001)", "S/RES/1373 (2001)"},
		{"E/CN.4/1995/5/ADD.1", "E/CN.4/1995/5/Add.1"},
	} {
		got, err := Parse(c.in)
		if got.String() != c.want || err != nil {
			t.Errorf("Parse(%q) = %q, %v; want %q", c.in, got, err, c.want)
		}
	}
}

func TestResolution(t *testing.T) {
	for _, c := range []struct{ body, number, want string }{
		{"A", "64/183", "A/RES/64/183"},
		{"A", "ES-11/5", "A/RES/ES-11/5"},
		{"A", "S-27/2", "A/RES/S-27/2"},
		{"A", "2200 A (XXI)", "A/RES/2200 A (XXI)"},
		{"A", "48/218 B", "A/RES/48/218 B"},
		{"S", "1373 (2001)", "S/RES/1373 (2001)"},
		{"E", "2010/1", "E/RES/2010/1"},
		{"E", "155 C (VII)", "E/RES/155 C (VII)"},
		{"A/HRC", "16/18", "A/HRC/RES/16/18"},
		{"E/CN.4", "2005/1", "E/CN.4/RES/2005/1"},
		{"UNEP/EA", "5/14", "UNEP/EA.5/RES.14"},
	} {
		got, err := Resolution(c.body, c.number)
		if got.String() != c.want || got.Kind() != KindResolution || err != nil {
			t.Errorf("Resolution(%q, %q) = %q, %v, %v; want %q", c.body, c.number, got, got.Kind(), err, c.want)
		}
	}
}
