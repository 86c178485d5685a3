package akn

import (
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// dates looks at the dates of attributes: whether they are dates, whether they
// stand for none, and whether they are those of the words in their elements.
func (c *inspector) dates(n *node) {
	for _, k := range n.kids {
		if k.has("date") {
			c.date(k)
		}
		c.dates(k)
	}
}

// date looks at one date. A year before 1900 is none that a document of the United
// Nations can have: published steps have the year 1 where the date is not known.
func (c *inspector) date(n *node) {
	value := n.attribute("date")
	date, ok := dayOf(value)
	switch {
	case !ok:
		c.add(n.start, DateFault, "%q is no date", value)
	case date.Year < 1900:
		// Part 2 of the guidelines has 1900-01-01 where a date is not known.
		c.add(n.start, DateFault, "%s of %s stands for no date", value, n.name)
	case n.name == "docDate":
		c.printed(n, date)
	}
}

// printed looks whether a date is that of the words.
func (c *inspector) printed(n *node, date ods.Date) {
	words := c.text(n).Plain
	printed, err := ods.ParseDate(words, c.document.Language)
	switch {
	case words == "":
	case err != nil && !strings.Contains(words, strconv.Itoa(date.Year)):
		c.add(n.start, DateFault, "the attribute has %s, the words have %q", date, words)
	case err == nil && printed != date:
		c.add(n.start, DateFault, "the attribute has %s, the words have %s", date, printed)
	}
}

// dayOf reads a date with a month and a day that there are.
func dayOf(s string) (d ods.Date, ok bool) {
	err := d.UnmarshalText([]byte(s))
	return d, err == nil && d.Month > 0 && d.Day > 0 && d.Day <= daysIn(d)
}

// adoptionDates looks whether the metadata have the date of adoption that is
// printed.
func (c *inspector) adoptionDates(meta *node, a *resolution.Act) {
	printed := a.Adoption(c.document.Language).Date
	if printed.IsZero() {
		return
	}
	if n := meta.find("FRBRWork"); n != nil {
		c.dateOf(n.findWith("FRBRdate", "name", "adoption"), printed)
	}
	c.dateOf(meta.findWith("step", "outcome", "adopted"), printed)
}

// dateOf looks whether an element of the metadata has the date that is printed. What
// is no date, or stands for none, is told elsewhere.
func (c *inspector) dateOf(n *node, printed ods.Date) {
	if n == nil {
		return
	}
	if date, ok := dayOf(n.attribute("date")); ok && date.Year >= 1900 && date != printed {
		c.add(n.start, DateFault, "%s has %s, the date of adoption is printed as %s", n.name, date, printed)
	}
}
