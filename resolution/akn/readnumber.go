package akn

import (
	"slices"
	"strconv"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// Published files have lists under the item before them whatever their numbers
// say: paragraph 5 as an item under 4 (d) (iv), part II as one under part I (f).
// Such items are put where they number on.

// cutFollowing cuts the items out of the lists of a clause that have the number
// that is next outside of it, with those after them in their list. The lists
// looked at are those at the end of the clause, where what follows it can have
// got into. A list that counts to the number by itself stays whole.
func cutFollowing(c *resolution.Clause, next string) []resolution.Clause {
	if next == "" {
		return nil
	}
	for items := &c.Items; len(*items) > 0; items = &(*items)[len(*items)-1].Items {
		for i := range *items {
			if (*items)[i].Label != next || i > 0 && nextLabel((*items)[i-1].Label) == next {
				continue
			}
			after := (*items)[i:]
			*items = (*items)[:i:i]
			return after
		}
	}
	return nil
}

// raiseItems puts items of the lists of a clause after the item that they number
// on from, in the list of that.
func raiseItems(c *resolution.Clause) {
	if len(c.Items) > 0 {
		c.Items = appendRaised(nil, c.Items)
	}
}

// appendRaised appends items, and after each those that were cut out of it. It
// goes no deeper than the lists do.
func appendRaised(raised, items []resolution.Clause) []resolution.Clause {
	for i := range items {
		after := cutFollowing(&items[i], nextLabel(items[i].Label))
		raiseItems(&items[i])
		raised = appendRaised(append(raised, items[i]), after)
	}
	return raised
}

// nextLabel returns the label that follows one of figures, of a letter or of a
// Roman numeral in capitals: "5." after "4.", "(b)" after "(a)", "II." after "I.".
// What follows (h) is left open: (i) may, or it is the first item under it.
func nextLabel(label string) string {
	opened, core, closed := ods.SplitLabel(label)
	if core != "" && core[0] <= '9' {
		if number, err := strconv.Atoi(core); err == nil && number > 0 {
			return opened + strconv.Itoa(number+1) + closed
		}
		return ""
	}
	if len(core) == 1 && core[0] >= 'a' && core[0] < 'z' && core != "h" {
		return opened + string(core[0]+1) + closed
	}
	numerals := [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"}
	if i := slices.Index(numerals[:], core); i >= 0 && i+1 < len(numerals) {
		return opened + numerals[i+1] + closed
	}
	return ""
}
