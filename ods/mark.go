package ods

import (
	"strings"
	"unicode/utf8"
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
func liftMarks(paragraphs, notes []Paragraph, spaced bool) {
	if len(notes) == 0 {
		return
	}
	c := chain{order: noteOrder(notes), best: make([]int, len(notes)), spaced: spaced}
	for i := range c.best {
		c.best[i] = -1
	}
	for i := range paragraphs {
		c.scan(i, paragraphs[i].Text)
	}
	links := c.longest()
	for len(links) > 0 {
		n := 1
		for n < len(links) && links[n].paragraph == links[0].paragraph {
			n++
		}
		paragraphs[links[0].paragraph].lift(links[:n])
		links = links[n:]
	}
}

// noteOrder returns, for each number, the index of its note plus one. Index 0
// is for an asterisk.
func noteOrder(notes []Paragraph) (order [1000]int) {
	for i := len(notes) - 1; i >= 0; i-- {
		order[labelValue(notes[i].Label)] = i + 1
	}
	return order
}

// A link is a candidate for a mark, and the best chain of candidates that ends
// with it.
type link struct {
	paragraph  int
	start, end int  // in its text
	label      cell // the label, which a space may stand before and a slash after
	score      int  // of the chain
	previous   int  // index of the link before it, or -1
}

type chain struct {
	order  [1000]int
	spaced bool
	links  []link
	best   []int // for each note, the link with which the best chain to it ends
}

// maxMissing is how many notes in a row may be called nowhere.
const maxMissing = 8

// missing is what a note that is called nowhere takes from the score.
const missing = 3

// scan adds the candidates of a text.
func (c *chain) scan(paragraph int, text string) {
	for i := 0; i < len(text); i++ {
		switch b := text[i]; {
		case b == '*':
			start := i
			for i+1 < len(text) && text[i+1] == '*' {
				i++
			}
			c.add(c.order[0], link{paragraph: paragraph, start: start, end: i + 1, label: cell{start, i + 1}, score: likeness(text, start, start, i+1)})
		case '0' <= b && b <= '9':
			start := i
			for i+1 < len(text) && '0' <= text[i+1] && text[i+1] <= '9' {
				i++
			}
			c.number(paragraph, text, start, i+1)
		}
	}
}

// number adds the candidates that a run of digits ends with.
func (c *chain) number(paragraph int, text string, start, end int) {
	if c.spaced && end-start <= maxNoteDigits && text[start] != '0' {
		c.apart(paragraph, text, start, end)
	}
	value, unit := 0, 1
	for at := end - 1; at >= start && end-at <= maxNoteDigits; at-- {
		value += int(text[at]-'0') * unit
		unit *= 10
		if text[at] != '0' && c.order[value] > 0 {
			c.add(c.order[value], link{paragraph: paragraph, start: at, end: end, label: cell{at, end}, score: likeness(text, start, at, end)})
		}
	}
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
	for before := note - 1; before >= 0 && note-before <= maxMissing+1; before-- {
		if b := c.best[before]; b >= 0 {
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
		if end < 0 || c.links[b].score >= c.links[end].score {
			end = b
		}
	}
	n := 0
	for at := end; at >= 0; at = c.links[at].previous {
		n++
	}
	links := make([]link, n)
	for at := end; at >= 0; at = c.links[at].previous {
		n--
		links[n] = c.links[at]
	}
	return links
}

// likeness tells how much text[at:end], the end of a run of digits or asterisks
// that starts at start, looks like a mark: 0 for not at all. A mark follows a
// mark of punctuation or a word without a space; it may follow a year.
func likeness(text string, start, at, end int) int {
	if start == 0 {
		return 0
	}
	before, size := utf8.DecodeLastRuneInString(text[:start])
	switch {
	case before == ',' && startsWord(text[end:]):
		return 4 // a space is missing
	case !endsMark(text[end:]):
		return 0
	case at > start:
		return afterDigits(text[:start], text[start:at], text[at:end])
	case strings.ContainsRune(",;:)]”’»\"'?!،؛，；：。）》", before):
		return 10
	case before == '.':
		return afterStop(text[:start-size])
	case 'a' <= before && before <= 'z':
		return 9
	case 'A' <= before && before <= 'Z':
		return 6
	case before >= utf8.RuneSelf && !strings.ContainsRune("\u00a0\u202f\u2009\u3000–—‑‐“‘«€£×°…§№", before):
		return 9
	}
	return 0
}

// endsMark reports whether a mark may stand before rest.
func endsMark(rest string) bool {
	if rest == "" {
		return true
	}
	switch c := rest[0]; {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '/', c == '%', c == '*':
		return false
	case c == '.' || c == ',':
		return len(rest) == 1 || rest[1] < '0' || rest[1] > '9'
	}
	return true
}

// startsWord reports whether rest starts with a word in lower case that is not
// the end of an ordinal.
func startsWord(rest string) bool {
	if len(rest) < 2 || rest[0] < 'a' || rest[0] > 'z' {
		return false
	}
	switch rest[:2] {
	case "st", "nd", "rd", "th":
		return false
	}
	return true
}

// afterStop tells how likely a mark is that follows before and a stop: hardly
// when the stop is that of a decimal, and not at all in a symbol, "Add.1".
func afterStop(before string) int {
	if before == "" || isDigit(before[len(before)-1]) {
		return 2
	}
	word := before[strings.LastIndexAny(before, " \t(")+1:]
	if strings.IndexByte(word, '/') >= 0 || len(word) <= 3 && "A" <= word && word < "[" {
		return 0 // "No.1", "A/65/L.1"
	}
	return 10
}

// afterDigits tells how likely a mark is that follows digits, the two making
// one number: a year often carries one; no session adopts a thousand
// resolutions, so that 59/3009 is 59/300 and a mark; another number carries one
// seldom, and a short one never.
func afterDigits(before, digits, mark string) int {
	last := byte(' ')
	if before != "" {
		last = before[len(before)-1]
	}
	switch length := len(digits) + len(mark); {
	case isYear(digits):
		return 7
	case isYear(digits + mark), strings.IndexByte(".,-", last) >= 0 && length < 4:
		return 0
	case last == '/' && length >= 4 && len(digits) <= 3:
		return 5
	case last == '/' || length >= 3:
		return 1
	}
	return 0
}

// isYear reports whether digits are a year of the time of the United Nations,
// or shortly before.
func isYear(digits string) bool { return len(digits) == 4 && "1900" <= digits && digits <= "2099" }

// lift takes the marks out of the text.
func (p *Paragraph) lift(links []link) {
	cuts := make([]cell, len(links))
	p.Marks = make([]Mark, len(links))
	removed := 0
	for i, l := range links {
		cuts[i] = cell{l.start, l.end}
		p.Marks[i] = Mark{l.start - removed, p.Text[l.label.start:l.label.end], PlaceAt(p.Place.Offset(l.label.start))}
		removed += l.end - l.start
	}
	p.remove(cuts)
}
