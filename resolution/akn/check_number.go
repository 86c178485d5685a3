package akn

import (
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// identifiers looks for identifiers that two elements have, and for those that
// have not the number that is printed. Files that count their elements have none
// right: the first one stands for all.
func (c *inspector) identifiers(root *node) {
	taken := map[string]bool{}
	var first *node
	unlike := 0
	var walk func(n *node)
	walk = func(n *node) {
		id := n.attribute("eId")
		if id != "" && taken[id] {
			c.add(n.start, DuplicateID, "%q is the identifier of an element before it", id)
		}
		taken[id] = true
		if id != "" && !c.hasNumber(n, id) {
			if unlike++; first == nil {
				first = n
			}
		}
		for _, k := range n.kids {
			walk(k)
		}
	}
	walk(root)
	if first == nil {
		return
	}
	more := ""
	if unlike > 1 {
		more = ", and " + strconv.Itoa(unlike-1) + " more are not as printed"
	}
	c.add(first.start, IDFault, "%q is the identifier of number %q%s", first.attribute("eId"), c.text(first.kid("num")).Plain, more)
}

// hasNumber reports whether an identifier has the number that is printed, where
// one is.
func (c *inspector) hasNumber(n *node, id string) bool {
	num := n.kid("num")
	switch n.name {
	case "paragraph", "point", "item", "indent", "subparagraph":
	default:
		// Sections are numbered in words too, "Part One", and headings have
		// numbers of many kinds: files differ in what they make of them.
		return true
	}
	if num == nil {
		return true
	}
	var ids resolution.IDs
	_, want, _ := strings.Cut(ids.Labelled("", "", c.text(num).Plain, 0), "_")
	last := id[strings.LastIndex(id, "__")+1:]
	got := last[strings.LastIndexByte("_"+last, '_'):]
	// The number ends the last part of the identifier; a further number may
	// follow where it is printed twice.
	return strings.HasPrefix(want, "nn_") || got == want || strings.Contains(last+"_", "_"+want+"_")
}

// numbers looks whether the numbers of paragraphs and items follow one another.
func (c *inspector) numbers() {
	for i := range c.document.Acts {
		last := 0
		c.paragraphs(&c.document.Acts[i].Body, &last)
	}
}

// paragraphs looks at the numbers of operative paragraphs, which count through
// the sections or start again in each, and at those of their items.
func (c *inspector) paragraphs(s *resolution.Section, last *int) {
	for i := range s.Paragraphs {
		p := &s.Paragraphs[i]
		c.items(p)
		number, ok := paragraphNumber(p.Label)
		if p.Kind != resolution.Operation || !ok {
			continue
		}
		if number != *last+1 && number != 1 { // sections may start again at 1
			c.add(p.Text.Place.Offset(0), NumberFault, "paragraph %d comes after paragraph %d", number, *last)
		}
		*last = number
	}
	for i := range s.Sections {
		c.paragraphs(&s.Sections[i], last)
	}
}

// paragraphNumber reads the label of a paragraph: "3.", "3 -".
func paragraphNumber(label string) (number int, ok bool) {
	opened, core, closed := ods.SplitLabel(label)
	number, err := strconv.Atoi(core)
	return number, err == nil && opened == "" && closed != ")"
}

// items looks at the letters of the items of a clause.
func (c *inspector) items(p *resolution.Clause) {
	for i := range p.Items {
		if i > 0 {
			last, label := p.Items[i-1].Label, p.Items[i].Label
			if next := nextLabel(last); isLetter(last) && isLetter(label) && next != "" && label != next {
				c.add(p.Items[i].Text.Place.Offset(0), NumberFault, "item %s comes after %s", label, last)
			}
		}
		c.items(&p.Items[i])
	}
}

// isLetter reports whether a label is a letter in brackets that is no Roman
// numeral as well.
func isLetter(label string) bool {
	_, core, closed := ods.SplitLabel(label)
	return closed == ")" && len(core) == 1 && core[0] >= 'a' && core[0] <= 'z' && !strings.Contains("ivx", core)
}
