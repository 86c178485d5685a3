package resolution

import "github.com/undoc-go/undoc/ods"

// A standing is how a paragraph stands among the others, as far as the paragraph
// alone tells. Every list of a text ends at a heading, and all that are open ask
// whether the next paragraph is one: each is looked at once, before the first is taken.
type standing uint8

// The standings.
const (
	inText    standing = iota
	asHeading          // as a heading does
	asOrgan            // as the line with the name of an organ that is known
)

// standings are those of all paragraphs. A short document needs no memory for them.
type standings struct {
	first [64]standing
	rest  []standing
}

// expect makes room for so many.
func (s *standings) expect(n int) {
	if n > len(s.first) {
		s.rest = make([]standing, n-len(s.first))
	}
}

func (s *standings) at(i int) *standing {
	if i < len(s.first) {
		return &s.first[i]
	}
	return &s.rest[i-len(s.first)]
}

// standingOf looks how a paragraph stands. One at the margin that is in no table stands
// as a heading, and one that numbers an annex does wherever it is.
func (b *builder) standingOf(p *ods.Paragraph) standing {
	if _, known := b.enactingOrgan(p); known {
		return asOrgan
	}
	if p.Indent > 0 {
		if p.Label == "" && b.isAnnexNumber(p.Text) {
			return asHeading
		}
	} else if !p.Row && (p.Text != "" || p.Label != "") {
		return asHeading
	}
	return inText
}

// standing returns how the paragraph stands that is n after the next; none stands in
// any way behind the last.
func (b *builder) standing(n int) standing {
	if b.at+n < len(b.paragraphs) {
		return *b.standings.at(b.at + n)
	}
	return inText
}

// isHeading reports whether the paragraph that is n after the next stands as a heading
// does.
func (b *builder) isHeading(n int) bool { return b.standing(n) == asHeading }

// enacting reports whether the paragraph that is n after the next is the line with the
// name of an organ that is known.
func (b *builder) enacting(n int) bool { return b.standing(n) == asOrgan }
