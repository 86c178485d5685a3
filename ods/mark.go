package ods

import (
	"math/bits"

	"github.com/undoc-go/undoc/internal/eight"
)

// liftMarks finds where the notes are called and takes the marks out of the
// texts of the paragraphs.
//
// A mark is a number glued to the word before it, as in "Charter,1". So is a
// number that is not a mark, as in "CO2", and a mark after a year makes one
// number with it, as in "7 March 20082". What tells them apart is that the
// marks are called in the order of the notes: of all chains of candidates in
// that order, the one whose candidates look most like marks is right.
//
// In the text layer of a page a space may stand before a mark, "Charter, 1".
// Where that is so, spaced says that such numbers are candidates too.
func liftMarks(paragraphs, notes []Paragraph, spaced bool, j *joiner) {
	// Without notes no number is a mark: asterisks and figures stay words.
	if len(notes) == 0 {
		return
	}
	// The search is that for the longest ordered subsequence, with weights: each
	// candidate is joined to the best chains that end with one of the few notes
	// before its own, so that the time is that of one pass.
	c := chain{best: make([]int, len(notes)), spaced: spaced, links: make([]link, 0, 2*len(notes))}
	c.order.set(notes)
	for i := range c.best {
		c.best[i] = -1
	}
	for i := range paragraphs {
		c.scan(i, paragraphs[i].Text)
	}
	links := c.longest()
	j.expectLifted(paragraphs, links)
	marks := make([]Mark, len(links))
	for len(links) > 0 {
		n := inOneText(links)
		paragraphs[links[0].paragraph].lift(links[:n], marks[:n:n], j)
		links, marks = links[n:], marks[n:]
	}
}

// A noteOrder has for each number the index of its note plus one, 0 for no note. Index
// 0 is for an asterisk.
type noteOrder [1000]int32

// set sets the order of notes.
func (o *noteOrder) set(notes []Paragraph) {
	// Backwards, so that of two notes with one number the first counts.
	for i := len(notes) - 1; i >= 0; i-- {
		o[labelValue(notes[i].Label)] = int32(i + 1)
	}
}

// note returns the index of the note with a number plus one, or 0.
func (o *noteOrder) note(number int) int { return int(o[number]) }

// A link is a candidate for a mark, and the best chain of candidates that ends
// with it.
type link struct {
	paragraph  int
	start, end int  // in its text
	label      cell // the label, which a space may stand before and a slash after
	bracketed  bool // whether it stands in brackets, as in Arabic
	astray     bool // whether the space before it belongs to nothing
	score      int  // of the chain
	previous   int  // index of the link before it, or -1
}

// overlaps reports whether a link has figures that are of the later one, too.
func (l *link) overlaps(later *link) bool {
	return l.paragraph == later.paragraph && l.end > later.start
}

type chain struct {
	order  noteOrder
	spaced bool
	arabic bool // the text is
	links  []link
	best   []int // for each note, the link with which the best chain to it ends
}

// maxMissing is how many notes in a row may be called nowhere.
const maxMissing = 8

// missing is what a note that is called nowhere takes from the score.
const missing = 3

// scan adds the candidates of a text.
func (c *chain) scan(paragraph int, text string) {
	c.arabic = isArabic(text)
	for start := nextFigure(text, 0); start < len(text); {
		end := start + 1
		if text[start] == '*' {
			for end < len(text) && text[end] == '*' {
				end++
			}
			c.add(c.order.note(0), link{paragraph: paragraph, start: start, end: end, label: cell{start, end}, score: likeness(text, start, start, end)})
		} else {
			for end < len(text) && isDigit(text[end]) {
				end++
			}
			c.number(paragraph, text, start, end)
		}
		start = nextFigure(text, end)
	}
}

// nextFigure returns where the next digit or asterisk of a text is, or its end. Most
// of a text is letters, of which eight are passed by at once.
func nextFigure(text string, at int) int {
	for ; at+eight.Size <= len(text); at += eight.Size {
		if found := figures(eight.Load(text[at:])); found != 0 {
			return at + bits.TrailingZeros64(found)/8
		}
	}
	for at < len(text) && text[at] != '*' && !isDigit(text[at]) {
		at++
	}
	return at
}

// figures returns the highest bit of each of the eight bytes of x that is a digit or
// an asterisk.
func figures(x uint64) uint64 {
	digits, stars := x^'0'*eight.Ones, x^'*'*eight.Ones // below ten, and zero
	return (^(digits&^eight.Tops + (0x80-10)*eight.Ones | digits) | ^(stars&^eight.Tops + 0x7f*eight.Ones | stars)) & eight.Tops
}

// number adds the candidates that a run of digits ends with.
func (c *chain) number(paragraph int, text string, start, end int) {
	if end-start <= maxNoteDigits && text[start] != '0' {
		c.apart(paragraph, text, start, end)
	}
	if c.arabic && inBrackets(text, start, end) {
		note := c.order.note(labelValue(text[start:end]))
		c.add(note, link{paragraph: paragraph, start: start - 1, end: end + 1, label: cell{start, end}, bracketed: true, score: 9})
		return
	}
	if c.arabic && text[max(0, start-1)] != ')' {
		return // some exports have the brackets of "(9)" behind another as ")9)"
	}
	value, unit := 0, 1
	// Every end of the run is a candidate, 2 and 82 of "20082"; the order of the
	// notes decides.
	for at := end - 1; at >= start && end-at <= maxNoteDigits; at-- {
		value += int(text[at]-'0') * unit
		unit *= 10
		if text[at] != '0' && c.order[value] > 0 {
			score := max(likeness(text, start, at, end), c.doubled(paragraph, text, cell{start, at}, end, value))
			c.add(c.order.note(value), link{paragraph: paragraph, start: at, end: end, label: cell{at, end}, score: score})
		}
	}
}

// doubled adds the candidate that digits are where the mark after them calls the
// next note, "Charter,2829", and returns how much the two look like marks.
func (c *chain) doubled(paragraph int, text string, digits cell, end, next int) int {
	// The last figure tells of most numbers that they are no two marks.
	if digits.start == digits.end || next == 1 || c.order[next-1] == 0 || int(text[digits.end-1]-'0') != (next-1)%10 {
		return 0
	}
	var b [maxNoteDigits]byte
	label := appendPadded(b[:0], next-1, 1)
	at := digits.end - len(label)
	if at < digits.start || text[at:digits.end] != string(label) || !endsMark(text[end:]) {
		return 0
	}
	score := likeness(text, digits.start, at, digits.end)
	c.add(c.order.note(next-1), link{paragraph: paragraph, start: at, end: digits.end, label: cell{at, digits.end}, score: score})
	return score
}

// add adds a candidate for the note with the index less one, after the best
// chain that ends before that note.
func (c *chain) add(note int, l link) {
	note--
	if note < 0 || l.score <= 0 {
		return
	}
	own := l.score
	l.previous, l.score = -1, own-missing*note
	// A note may be called in a table or a title that the text has lost; more than a
	// few in a row mean another chain.
	for before := note - 1; before >= 0 && note-before <= maxMissing+1; before-- {
		// The figures of one number can be two marks, or one.
		if b := c.best[before]; b >= 0 && !c.links[b].overlaps(&l) {
			if score := c.links[b].score + own - missing*(note-before-1); score > l.score {
				l.previous, l.score = b, score
			}
		}
	}
	if b := c.best[note]; b < 0 || l.score > c.links[b].score {
		c.links = append(c.links, l)
		c.best[note] = len(c.links) - 1
	}
}

// longest returns the links of the best chain in order.
func (c *chain) longest() []link {
	end := -1
	for note, b := range c.best {
		if b < 0 {
			continue
		}
		c.links[b].score -= missing * (len(c.best) - 1 - note)
		// Of equals the later: it has called more of the notes.
		if end < 0 || c.links[b].score >= c.links[end].score {
			end = b
		}
	}
	// From the last to the first they move to the end of all links: each stands behind
	// those before it already.
	n := len(c.links)
	for end >= 0 {
		l := c.links[end]
		n--
		c.links[n], end = l, l.previous
	}
	return c.links[n:]
}

// inOneText returns how many links, from the first on, are in one text.
func inOneText(links []link) int {
	n := 1
	for n < len(links) && links[n].paragraph == links[0].paragraph {
		n++
	}
	return n
}

// expectLifted makes room for the texts that marks are taken out of, where there is
// none yet. Those that end with their mark need none.
func (j *joiner) expectLifted(paragraphs []Paragraph, links []link) {
	if j.text.Cap() > 0 {
		return
	}
	size, texts, pieces := 0, 0, 0
	for len(links) > 0 {
		n := inOneText(links)
		if p := &paragraphs[links[0].paragraph]; n > 1 || !p.endsWith(cell{links[0].start, links[0].end}) {
			size, texts, pieces = size+len(p.Text), texts+1, pieces+n
		}
		links = links[n:]
	}
	if texts > 0 {
		j.text.Grow(min(size, mostJoined))
		j.more, j.places = make([]Segment, 0, min(pieces, mostJoined/32)), make([]morePlace, 0, min(texts, mostJoined/32))
	}
}

// usualCuts is as many marks as most paragraphs have.
const usualCuts = 6

// lift takes the marks out of the text, which are put where there is room for them.
func (p *Paragraph) lift(links []link, marks []Mark, j *joiner) {
	var room [usualCuts]cell
	cuts := room[:0]
	for i, l := range links {
		cuts = append(cuts, cell{l.start, l.end})
		marks[i] = Mark{Offset: l.start, Label: p.Text[l.label.start:l.label.end], Place: PlaceAt(p.Place.Offset(l.label.start))}
		// What the label was set in is printed back.
		if l.bracketed {
			marks[i].Set = p.Text[l.start:l.end]
		}
		if l.astray {
			marks[i].Layout = &Layout{Before: p.Text[l.start:l.label.start]}
		}
	}
	p.liftCuts(cuts, marks, j)
}
