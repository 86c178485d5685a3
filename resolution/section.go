package resolution

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
)

// The ranks of headings: a section of one rank ends where a heading of the same
// or a lower rank starts. The Editorial Manual numbers parts, sections and
// subsections I, A, 1; a heading without a number stands under one with.
const (
	noRank       = 0
	annexRank    = 1 * rankStep
	appendixRank = 2 * rankStep
	divisionRank = 2 * rankStep // plus that of the word, 1 to 5
	romanRank    = 8 * rankStep
	letterRank   = 9 * rankStep
	arabicRank   = 10 * rankStep
	plainRank    = 11 * rankStep

	rankStep = 2 // a heading over numbered ones stands between two ranks
)

// body takes the text of an act, up to its closing, its annexes or the next
// act.
func (b *builder) body() Section { return b.content(nil, noRank) }

// annex takes an annex with its heading. After the closing lines of a text
// everything is an annex, whatever its heading.
func (b *builder) annex() Section {
	if !b.isHeading(0) {
		return b.content(nil, annexRank)
	}
	heading, rank := b.heading()
	if rank != appendixRank {
		rank = annexRank
	}
	return b.content(heading, rank)
}

// content takes the paragraphs of a section of the rank and the sections in it.
// Recitals that open with "Whereas", as those of the first years do, stand above
// the line with the organ's name: it is a paragraph before the operative ones.
func (b *builder) content(heading []Line, rank int) Section {
	s := Section{Heading: heading}
	if b.enactingAt(0) {
		s.Enacting = b.text(b.peek(0))
		b.at++
	}
	s.Preamble = b.preamble()
	var paragraphs []Clause
	if len(s.Preamble) > 0 && s.Enacting.Plain == "" && b.at < len(b.paragraphs) && b.enactingAt(0) {
		paragraphs = []Clause{b.clause(Paragraph)}
	}
	s.Paragraphs = b.operativePart(paragraphs)
	s.Sections = b.sections(rank)
	return s
}

// sections takes the sections in a section of the rank. One without a heading
// begins where an act has the text of another in it, as where a council
// "recommends to the General Assembly the adoption of the following draft
// resolution", with the other organ's name.
func (b *builder) sections(rank int) []Section {
	from := b.nested.open
	for b.at < len(b.paragraphs) {
		if b.enacting(0) {
			if b.depth == maxTexts {
				b.tooDeep(b.peek(0))
				break // it stands beside the text that it would stand in
			}
			b.depth++
			b.measureSections()
			b.nested.add(b.content(nil, plainRank))
			b.depth--
			continue
		}
		next := b.rank()
		if next <= rank || !b.annexes && (next <= appendixRank || b.ends()) {
			break
		}
		b.measureSections()
		b.nested.add(b.content(b.heading()))
	}
	return b.nested.close(from)
}

// maxTexts is how many texts of acts may stand in one another. Published ones have
// one in another.
const maxTexts = 16

// tooDeep notes the first text that would stand in too many others.
func (b *builder) tooDeep(p *ods.Paragraph) {
	if b.problems == nil {
		b.problems = []ods.Problem{{Offset: p.Place.Offset(0), What: "more than " + strconv.Itoa(maxTexts) + " texts stand in one another: the others are set side by side"}}
	}
}

// isAnnexNumber reports whether a line is the number of an annex and nothing
// else: "Annex", "Appendix II".
func (b *builder) isAnnexNumber(s string) bool {
	for i := range b.table.Annex {
		if isNumbered(s, &b.table.Annex[i], true) {
			return true
		}
	}
	return false
}

// heading takes the number and the heading of a section, and returns its rank.
func (b *builder) heading() (lines []Line, rank int) {
	p, from := b.peek(0), len(b.lines)
	rank = b.rank()
	if p.Label != "" || !b.isDivision(p.Text) {
		b.line(HeadingLine)
		return b.linesFrom(from), rank
	}
	b.line(DivisionLine)
	if next := b.peek(0); b.isHeading(0) && next.Label == "" && !b.isDivision(next.Text) && (b.annexes || !b.ends()) {
		b.line(HeadingLine)
	}
	return b.linesFrom(from), rank
}

// isDivision reports whether a heading is a number alone: "II", "Article 3",
// "Annex".
func (b *builder) isDivision(s string) bool {
	_, ok := b.divisionRank(s)
	return ok
}

// rank returns the rank of the heading that is next. All the sections that are open
// ask for it, and it is looked for once.
func (b *builder) rank() int {
	if b.ranked != b.at+1 {
		b.ranked, b.rankThere = b.at+1, b.readRank()
	}
	return b.rankThere
}

// readRank reads the rank of the heading that is next. One without a number that
// stands right over the first of numbered ones has these under it: "Programme of
// Action" over "I. General principles".
func (b *builder) readRank() int {
	_, rank := b.headingNumber(b.peek(0))
	if next := b.peek(1); rank == plainRank && b.isHeading(1) {
		number, numbered := b.headingNumber(next)
		if numbered != plainRank && first(parseLabel(number)).value == 1 {
			return numbered - 1
		}
	}
	return rank
}

// headingNumber returns the number of a heading, "" for none, and its rank.
func (b *builder) headingNumber(p *ods.Paragraph) (number string, rank int) {
	if p.Label == "" {
		// "Annex I: Travel ban" has number and heading on one line.
		head := p.Text
		if i := strings.IndexByte(head[:min(len(head), longestDivision)], ':'); i >= 0 {
			head = head[:i]
		}
		if rank, ok := b.divisionRank(head); ok && (len(head) == len(p.Text) || rank < romanRank) {
			if _, after, ok := strings.Cut(head, " "); ok {
				head = after
			}
			return head, rank
		}
	}
	number, heading := p.Label, ""
	if number == "" {
		number, heading, _ = strings.Cut(p.Text, " ")
	}
	bare := strings.TrimSuffix(number, ".")
	rank = numberRank(bare)
	// "I Introduction": after a Roman numeral the stop may be missing.
	if p.Label == "" && !(bare != number && ods.IsLabel(number)) && !(rank == romanRank && startsSentence(heading)) {
		return "", plainRank
	}
	return bare, rank
}

// longestDivision is more than the length of any number of a heading with its word.
const longestDivision = 100

// divisionRank returns the rank of a heading that is a number alone.
func (b *builder) divisionRank(s string) (rank int, ok bool) {
	for i := range b.table.Annex {
		if word := &b.table.Annex[i]; isNumbered(s, word, true) {
			value, _ := strconv.Atoi(word.Value)
			return value * rankStep, true
		}
	}
	for i := range b.table.Division {
		if word := &b.table.Division[i]; isNumbered(s, word, false) {
			value, _ := strconv.Atoi(word.Value)
			return divisionRank + value*rankStep, true
		}
	}
	if rank := numberRank(s); rank != plainRank {
		return rank, true
	}
	return plainRank, false
}

// isNumbered reports whether s is the word with a number after it, or alone
// where that may be. A Latin ordinal may follow: "Article 13 bis". Volumes of the
// first decades set such headings in capitals.
func isNumbered(s string, word *language.Pattern, alone bool) bool {
	// Most lines start with another letter.
	if s == "" || s[0]|0x20 != word.Form[0]|0x20 && s[0] < utf8.RuneSelf {
		return false
	}
	head := s[:min(len(s), len(word.Form))]
	if head != word.Form && !(strings.EqualFold(head, word.Form) && isUpper(head)) {
		return false
	}
	rest := s[len(head):]
	if rest == "" {
		return alone
	}
	number, ok := strings.CutPrefix(rest, " ")
	number, latin, _ := strings.Cut(number, " ")
	return ok && number != "" && len(number) <= 6 && len(latin) <= 8 && isNumberWord(number)
}

// isNumberWord reports whether s is a number as headings have it: Arabic with a
// letter or without, Roman, or a letter.
func isNumberWord(s string) bool {
	digits := strings.TrimRight(strings.TrimLeft(s, "0123456789"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	return digits == "" && (s[0] <= '9' || len(s) == 1) || roman(s) > 0
}

// numberRank returns the rank of a section with the number.
func numberRank(s string) int {
	switch {
	case s == "":
		return plainRank
	case s[0] >= '0' && s[0] <= '9' && strings.Trim(s, "0123456789.") == "":
		return arabicRank
	case s[0] <= 'Z' && roman(s) > 0 && s != "C" && s != "D" && s != "L":
		return romanRank
	case len(s) <= 2 && s[0] >= 'A' && s[0] <= 'Z' && strings.Count(s, s[:1]) == len(s):
		return letterRank
	}
	return plainRank
}
