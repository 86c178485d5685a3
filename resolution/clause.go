package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/ods"
)

// preamble takes the preambular paragraphs of a section, up to the last
// paragraph that opens as they do, with the items under them and the headings
// between them.
func (b *builder) preamble() []Clause {
	from := b.clauses.open
	for end := b.at + b.preambleLength(); b.at < end; {
		p := b.peek(0)
		switch list := b.clauses.list(from); {
		case p.Label != "" && len(list) > 0:
			b.addItems(&list[len(list)-1])
		case b.isRecital(p, true) || b.opensAs(p, Preambular):
			b.clauses.add(b.clause(Recital))
		default:
			b.clauses.add(b.clause(Paragraph))
		}
	}
	return b.clauses.close(from)
}

// preambleLength returns how many paragraphs from here on are preambular: those
// up to the last recital, and its items, before anything that only stands in an
// operative part. No preamble begins with a sentence.
func (b *builder) preambleLength() (length int) {
	// Where one preamble has ended, none begins before what it might have gone on to.
	if b.at < b.recited {
		return 0
	}
	n := 0
	defer func() { b.recited = b.at + n }()
	for ; b.at+n < len(b.paragraphs); n++ {
		p := b.peek(n)
		switch {
		case b.isHeading(n) || p.Row || p.Label != "" && isParagraphNumber(p.Label):
			return length
		case p.Label != "":
			if length == n && n > 0 {
				length++
			}
		case b.isRecital(p, true):
			length = n + 1
		case b.isOperative(p), length == 0 && announces(p.Text):
			return length
		}
	}
	return length
}

// announces reports whether a text ends in a full stop or a colon, as no first
// recital does: those of the first sessions end in semicolons.
func announces(s string) bool { return endsSentence(s) && !strings.HasSuffix(s, ";") }

// isOperative reports whether a paragraph without a number opens as operative
// paragraphs do, and as they alone do: in Chinese recitals have the same verbs.
func (b *builder) isOperative(p *ods.Paragraph) bool {
	return b.opensAs(p, Operative) && !b.opensAs(p, Preambular)
}

// opensAs reports whether a paragraph opens with a known verb of the kind.
func (b *builder) opensAs(p *ods.Paragraph, kind VerbKind) bool {
	return opensClause(p.Text, b.language, kind)
}

// isRecital reports whether a paragraph without a number is preambular: it opens
// with a participle or ends in a comma, as recitals do. Before the first
// operative paragraph one of the two will do, as the other may be wrong; after
// it, both must agree.
func (b *builder) isRecital(p *ods.Paragraph, before bool) bool {
	comma := endsInComma(p.Text)
	if before {
		return comma || b.opensAs(p, Preambular) && !b.opensAs(p, Operative)
	}
	return comma && b.opensAs(p, Preambular)
}

// endsSentence reports whether a text ends as sentences and operative paragraphs
// do, in every language.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, unicode.IsSpace))
	return r == '.' || endsPart(r)
}

// endsInComma reports whether a text ends as recitals do in every language.
func endsInComma(s string) bool {
	return strings.HasSuffix(s, ",") || strings.HasSuffix(s, "，") || strings.HasSuffix(s, "،")
}

// isParagraphNumber reports whether a label numbers paragraphs and not items: it
// is in figures, which in old documents in Chinese are Chinese, and has no
// brackets.
func isParagraphNumber(label string) bool {
	// What most labels are is told by how they start: "(b)", "3.".
	if strings.HasPrefix(label, "(") {
		return false
	}
	if _, end := readDigits(label, 0, maxDigits); end > 0 && label[end:] == "." {
		return true
	}
	v := parseLabel(label)[0]
	if v.script == ideograph {
		return v.opened == "" && v.closed == "."
	}
	return v.script == arabic && v.opened == "" && v.closed != ")" && v.closed != "）"
}

// operativePart takes the operative paragraphs of a section, or the paragraphs
// of an annex, with what stands between them. Some may have come before.
func (b *builder) operativePart(before []Clause) []Clause {
	from := b.clauses.open
	for b.at < len(b.paragraphs) {
		p := b.peek(0)
		last := b.lastParagraph(before, from)
		switch {
		case p.Row:
			b.clauses.add(b.tableRows())
			continue
		case b.endsOperative():
			return appended(before, b.clauses.close(from))
		case p.Label != "" && isParagraphNumber(p.Label) && (last == nil || !b.listed(p, last)):
			b.clauses.add(b.clause(Operation))
		case p.Label != "" && last != nil && last.Kind != Item:
			b.addItems(last)
		case p.Label != "":
			b.openItems(b.lists[:0], labelValue{})
		default:
			b.unnumbered(last)
		}
	}
	return appended(before, b.clauses.close(from))
}

// lastParagraph returns the paragraph that came last, of the list that is open from
// an index on or before it, or nil when that is a table.
func (b *builder) lastParagraph(before []Clause, from int) *Clause {
	list := b.clauses.list(from)
	if len(list) == 0 {
		list = before
	}
	if n := len(list); n > 0 && list[n-1].Kind != Table {
		return &list[n-1]
	}
	return nil
}

// appended appends a list to another one, which mostly is empty.
func appended(list, more []Clause) []Clause {
	if len(list) == 0 {
		return more
	}
	return append(list, more...)
}

// listed reports whether a paragraph with a number in figures is an item of the
// operative paragraph before it: that one has no number, ends with a colon, and
// this one opens with no verb. So resolution 75 (1949) of the Security Council
// lists two commissions.
func (b *builder) listed(p *ods.Paragraph, last *Clause) bool {
	return last.Kind == Operation && last.Label == "" && strings.HasSuffix(last.Text.Plain, ":") && !b.opensAs(p, Operative)
}

// unnumbered takes a paragraph without a number: an operative or preambular one
// when it opens as such, else one that goes on under the clause before it. Where
// no paragraph has a number, as in statements of presidents, one that starts a
// sentence after a list is the next.
func (b *builder) unnumbered(last *Clause) {
	p := b.peek(0)
	switch {
	case b.isRecital(p, false):
		b.clauses.add(b.clause(Recital))
	case b.isOperative(p):
		b.clauses.add(b.clause(Operation))
	case last != nil && goesUnder(p, last):
		last.Tail = appended(last.Tail, b.tail(last))
	default:
		b.clauses.add(b.clause(Paragraph))
	}
}

// goesUnder reports whether a paragraph without a number and without a verb is one
// under the clause before it.
func goesUnder(p *ods.Paragraph, last *Clause) bool {
	return last.Label != "" || last.Kind == Operation && strings.HasSuffix(last.Text.Plain, ":") || len(last.Items) > 0 && !startsSentence(p.Text)
}

// tail takes the paragraphs that go on under a clause: the next one, and those after
// it up to one of another kind.
func (b *builder) tail(last *Clause) []Clause {
	from := b.clauses.open
	for more := true; more; {
		b.clauses.add(b.clause(Paragraph))
		p := b.peek(0)
		more = b.at < len(b.paragraphs) && p.Label == "" && !b.endsOperative() && !b.isRecital(p, false) && !b.isOperative(p) && goesUnder(p, last)
	}
	return b.clauses.close(from)
}

// endsOperative reports whether an operative part ends before the next paragraph, or a
// run of paragraphs does that are in no table.
func (b *builder) endsOperative() bool {
	p := b.peek(0)
	return p.Row || b.standing(0) != inText || !b.annexes && b.isVote(p)
}

// startsSentence reports whether a text starts with a capital, perhaps in
// quotation marks.
func startsSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"“‘«„"))
	return unicode.IsUpper(r)
}

// addItems takes items under a clause. They go on with the list that ended
// before, or with one in it, if the number does: the paragraphs between are those
// of the item before. Else they are under the last paragraph that follows under
// the clause.
func (b *builder) addItems(c *Clause) {
	n := len(c.Tail)
	if n == 0 || len(c.Tail[n-1].Items) == 0 {
		open := b.lists[:0]
		for list := c; len(list.Items) > 0 && len(open) < maxLists; {
			before := &list.Items[len(list.Items)-1]
			if last, ok := precedes(before.Label, b.peek(0).Label); ok {
				before.Tail = append(before.Tail, c.Tail...)
				c.Tail = nil
				list.Items = appended(list.Items, b.items(open, last))
				return
			}
			open = append(open, first(parseLabel(before.Label)))
			list = before
		}
	}
	if n > 0 {
		c = &c.Tail[n-1]
	}
	c.Items = appended(c.Items, b.items(b.lists[:0], labelValue{}))
}

// precedes reports whether one label comes right before another in a list, and
// returns the way to read it there.
func precedes(last, label string) (labelValue, bool) {
	for _, before := range parseLabel(last) {
		for _, way := range parseLabel(label) {
			if way.follows(before) {
				return before, true
			}
		}
	}
	return labelValue{}, false
}

// clause takes the next paragraph as a clause.
func (b *builder) clause(kind ClauseKind) Clause {
	p := b.peek(0)
	b.at++
	return Clause{Kind: kind, Label: p.Label, Text: b.text(p)}
}

// tableRows takes the rows of a table.
func (b *builder) tableRows() Clause {
	end := b.at
	for end < len(b.paragraphs) && b.paragraphs[end].Row {
		end++
	}
	c := Clause{Kind: Table, Rows: make([]Text, 0, end-b.at)}
	for ; b.at < end; b.at++ {
		c.Rows = append(c.Rows, b.text(&b.paragraphs[b.at]))
	}
	return c
}

// items takes the items of one list and of the lists in it.
func (b *builder) items(open []labelValue, last labelValue) []Clause {
	from := b.clauses.open
	b.openItems(open, last)
	return b.clauses.close(from)
}

// openItems takes the items of one list and of the lists in it, and leaves it open:
// of a list from the beginning or, after last, of one that goes on. The lists that
// it is in are open: a label that goes on with one of them ends this list. As each
// list has a numbering that no open one has, lists are never deep.
func (b *builder) openItems(open []labelValue, last labelValue) {
	from := b.clauses.open
	resumed := last != labelValue{}
	for b.at < len(b.paragraphs) {
		p := b.peek(0)
		items := b.clauses.list(from)
		if p.Label == "" || p.Row || b.isHeading(0) || isParagraphNumber(p.Label) && len(items) > 0 && !isParagraphNumber(items[0].Label) {
			return
		}
		ways := parseLabel(p.Label)
		switch next, where := place(ways, append(open, last)); {
		case len(items) == 0 && !resumed:
			last = first(ways)
			b.clauses.add(b.clause(Item))
		case where == len(open):
			last = next
			b.clauses.add(b.clause(Item))
		case where < len(open):
			return
		default:
			under := &items[len(items)-1]
			under.Items = appended(under.Items, b.items(append(open, last), labelValue{}))
		}
	}
}

// first returns the way to read the label of the first item of a list: as the
// number that lists start with.
func first(ways [2]labelValue) labelValue {
	if ways[1].value == 1 {
		return ways[1]
	}
	return ways[0]
}

// place returns which of the open lists a label belongs to, and the way to read
// it there: the innermost that it follows in, else a new one when it starts
// with a number that lists start with and no open list is numbered so, else the
// innermost that is numbered so, else a new one or, when the label is of no
// list at all, the innermost.
func place(ways [2]labelValue, open []labelValue) (labelValue, int) {
	for i := len(open) - 1; i >= 0; i-- {
		for _, way := range ways {
			if way.follows(open[i]) {
				return way, i
			}
		}
	}
	start := first(ways)
	same := -1
	for i, o := range open {
		if o.numbering == start.numbering {
			same = i
		}
	}
	if start.value == 1 && same < 0 {
		return start, len(open)
	}
	for i := len(open) - 1; i >= 0; i-- {
		for _, way := range ways {
			if way.numbering == open[i].numbering {
				return way, i
			}
		}
	}
	if len(open) < maxLists {
		return start, len(open)
	}
	return start, len(open) - 1
}

// maxLists is how many lists may be open within one another.
const maxLists = 12
