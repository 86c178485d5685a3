package akn

import (
	"slices"
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// citations compares the links of each text with what its words cite. The
// lines above a text have no links, and so are left out.
func (c *inspector) citations(links []setApart) {
	heads := map[*resolution.Text]bool{}
	for i := range c.document.Acts {
		for j := range c.document.Acts[i].Head {
			heads[&c.document.Acts[i].Head[j].Text] = true
		}
	}
	// A file from before links were made would have a finding on every line.
	if c.unlinked(links) {
		return
	}
	// A document does not link itself, as in "the present resolution" and its own
	// number.
	self := c.document.Symbol()
	eachText(c.document, func(t *resolution.Text, _ *resolution.Clause) {
		if !heads[t] {
			c.cited(t, links[0].links, self)
		}
		links = links[1:]
	})
}

// unlinked looks whether the file has no link at all, as older files have none:
// that is one finding and not one for each citation.
func (c *inspector) unlinked(links []setApart) bool {
	if slices.ContainsFunc(links, func(t setApart) bool { return len(t.links) > 0 }) {
		return false
	}
	first, count, self := -1, 0, c.document.Symbol()
	eachText(c.document, func(t *resolution.Text, _ *resolution.Clause) {
		for i := range t.References {
			if f := &t.References[i]; leadsOut(f, self) {
				if count++; first < 0 {
					first = t.Place.Offset(f.Offset)
				}
			}
		}
	})
	if count > 0 {
		c.add(first, MissingLink, "the file has no links, and its words cite %d documents", count)
	}
	return true
}

// leadsOut reports whether a reference is to be linked: its words tell a document
// that is another than the one that they are in.
func leadsOut(f *resolution.Reference, self symbol.Symbol) bool {
	return f.Linked() && len(f.Symbols) > 0 && !isSame(f.Symbols[0], self)
}

// cited looks at the references of a text and the links on its words, both from
// left to right.
func (c *inspector) cited(t *resolution.Text, links []resolution.Reference, self symbol.Symbol) {
	// From left to right, whatever the order of the elements.
	slices.SortStableFunc(links, byOffset)
	// Both lists are in order: each is gone through once.
	references := t.References
	for i := range links {
		for len(references) > 0 && references[0].End() <= links[i].Offset {
			references = references[1:]
		}
		c.link(t, &links[i], references)
	}
	for i := range t.References {
		f := &t.References[i]
		for len(links) > 0 && links[0].End() <= f.Offset {
			links = links[1:]
		}
		linked := len(links) > 0 && links[0].Offset < f.End()
		if !linked && leadsOut(f, self) {
			c.add(t.Place.Offset(f.Offset), MissingLink, "%q cites %v and has no link", f.Phrase, f.Symbols[0])
		}
	}
}

// link looks whether a link leads to what its words cite: references are those that do
// not end before it.
func (c *inspector) link(t *resolution.Text, link *resolution.Reference, references []resolution.Reference) {
	offset := t.Place.Offset(link.Offset)
	address, err := ods.ParseAddress(link.URL)
	if err != nil {
		// Addresses elsewhere are nobody's fault here.
		if isOfficial(link.URL) {
			c.add(offset, WrongLink, "%q is the address of no document", link.URL)
		}
		return
	}
	if !address.Symbol.IsValid() {
		return // the address of a file, which has no symbol
	}
	var cited []symbol.Symbol
	for i := range references {
		f := &references[i]
		if f.Offset >= link.End() {
			break
		}
		// Overlapping is enough: a link may have "resolution 59/48" and the words
		// "59/48".
		if link.Offset < f.End() {
			cited = append(cited, f.Symbols...)
		}
	}
	// Published files part a link at its spaces, and put one link on the words of
	// two citations: any of them will do.
	leads := func(s symbol.Symbol) bool { return isSame(s, address.Symbol) }
	if len(cited) > 0 && !slices.ContainsFunc(cited, leads) {
		c.add(offset, WrongLink, "%q cites %v, the link leads to %v", link.Phrase, cited[0], address.Symbol)
	}
}

// isOfficial reports whether an address is at a place where the United Nations
// gives out documents.
func isOfficial(url string) bool {
	for _, site := range [...]string{"://undocs.org/", "://docs.un.org/", "://documents.un.org/", "://documents-dds-ny.un.org/"} {
		if strings.Contains(url, site) {
			return true
		}
	}
	return false
}

// isSame reports whether two symbols are of one document. That of resolution 217
// A (III) is the one of all the parts of resolution 217 (III); a report has the
// same number with "(Supp)" after it, which tells the edition; one part of a
// double symbol leads to the document as the whole does.
func isSame(a, b symbol.Symbol) bool {
	if strings.EqualFold(whole(a), whole(b)) {
		return true
	}
	firstA, secondA := a.Parts()
	firstB, secondB := b.Parts()
	return secondA.IsValid() && (b == firstA || b == secondA) || secondB.IsValid() && (a == firstB || a == secondB)
}

// whole returns a symbol without the letters of the parts of a resolution and
// without brackets, but for those that have a year or a session.
func whole(s symbol.Symbol) string {
	text, kept := s.String(), ""
	for {
		before, group, ok := strings.Cut(text, " (")
		kept += before
		if !ok {
			break
		}
		inner, rest, _ := strings.Cut(group, ")")
		if strings.Trim(strings.ToUpper(inner), "0123456789IVXLES-") == "" { // "2001", "XXI", "S-IV", "ES-II"
			kept += " (" + inner + ")"
		}
		text = rest
	}
	fields := slices.DeleteFunc(strings.Fields(kept), func(f string) bool { return f == s.Letters() })
	return strings.Join(fields, " ")
}
