package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// join returns the words of rows that belong together, and their place. A row
// that stands alone is an alias of the input.
func (r *pageReader) join(rows []row) (string, Place) {
	if len(rows) == 1 && (rows[0].single || !hasGap(r.text[rows[0].start:rows[0].end])) {
		return r.text[rows[0].start:rows[0].end], PlaceAt(rows[0].start)
	}
	j := &r.joiner
	size := len(rows)
	for i := range rows {
		size += rows[i].end - rows[i].start
	}
	j.begin(size)
	for i := range rows {
		start, end := rows[i].start, rows[i].end
		space := false
		if i+1 < len(rows) {
			end, space = r.lineBreak(start, end, r.text[rows[i+1].start:rows[i+1].end])
		}
		if rows[i].single {
			j.add(r.text[start:end], start)
		} else {
			j.addRow(r.text, start, end)
		}
		if space {
			j.text.WriteByte(' ') // it stands for the line end
		}
	}
	return j.finish()
}

// hasGap reports whether s has white space other than single spaces.
func hasGap(s string) bool {
	if strings.IndexByte(s, '\t') >= 0 {
		return true
	}
	// Pieces so short are searched at once, and not from space to space.
	const piece = 64
	for len(s) > piece {
		if strings.Contains(s[:piece], "  ") {
			return true
		}
		s = s[piece-1:]
	}
	return strings.Contains(s, "  ")
}

// addRow adds the words from start to end, with a space for each gap.
// What is a gap in a row of a justified page is one word space in the text.
func (j *joiner) addRow(text string, start, end int) {
	g := gaps{text: text, end: end}
	for at := start; at < end; at = g.next {
		stop := g.after(at)
		j.add(text[at:stop], at)
		if stop < end {
			j.text.WriteByte(' ')
		}
	}
}

// lineBreak decides what stands for the break between a row from start to end
// and the words of the next: a space, nothing in Chinese or after a dash, and
// where a word was broken with a soft hyphen, not the hyphen either. It returns
// the end of what is kept of the row.
func (r *pageReader) lineBreak(start, end int, next string) (kept int, space bool) {
	s := r.text[start:end]
	// Most rows end with a letter or a mark of ASCII, and so start most others.
	if c := s[len(s)-1]; c < utf8.RuneSelf && c != '-' && c != '/' && next[0] < utf8.RuneSelf {
		return end, true
	}
	last, size := utf8.DecodeLastRuneInString(s)
	first, _ := utf8.DecodeRuneInString(next)
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	switch last {
	// A soft hyphen says by itself that the word goes on.
	case '\u00ad':
		return end - size, false
	// Of a hard hyphen nobody knows: "inter-" and "national" are one word, "inter-"
	// and "American" keep it. How the same text spells the word elsewhere tells.
	case '-', '\u2010', '\u2011':
		// "the Council - and its" has the hyphen for a dash.
		if before == ' ' && r.writesDashes() {
			return end, true
		}
		if !isLetter(before) && !unicode.IsDigit(before) && before != ' ' || r.isConjunction(firstWord(next)) {
			return end, true // "short- and long-term"
		}
		if unicode.Is(unicode.Arabic, before) && unicode.Is(unicode.Arabic, first) {
			return end, true // Arabic breaks no words: the hyphen stands for a dash
		}
		if isLetter(before) && r.isSoft(lastWord(s[:len(s)-size]), firstWord(next)) {
			r.problem(end-size, "a hyphen at the end of a line is left out: "+lastWord(s[:len(s)-size])+firstWord(next))
			return end - size, false
		}
		return end, !isLetter(first) && !unicode.IsDigit(first)
	case '–', '—', '/':
		// Arabic lines break at spaces alone: "كانون الأول/" and "ديسمبر" have one.
		return end, before == ' ' || last == '/' && unicode.Is(unicode.Arabic, before) && startsArabic(next)
	}
	// Chinese has no word spaces: "2013年12" and "月18日" have none between them
	// either, whereas the call of a note, "，7", has one after it.
	return end, !isWide(first) && !isWide(last)
}

// isConjunction reports whether a word joins the parts of a list.
func (r *pageReader) isConjunction(word string) bool {
	for i := range r.table.And {
		if strings.TrimSpace(r.table.And[i].Form) == word {
			return true
		}
	}
	return false
}

// cut returns the part of the text of a paragraph from start to end, and its
// place.
func (p *Paragraph) cut(start, end int) (string, Place) {
	place := Place{}.withLabelOf(p.Place)
	p.Place.Segments(len(p.Text), func(from, to, offset, _ int) bool {
		if first := max(from, start); first < min(to, end) {
			place = place.Joined(first-start, offset+first-from)
		}
		return true
	})
	return p.Text[start:end], place
}

// endsWith reports whether a text, all of one piece, ends with a stretch of it.
func (p *Paragraph) endsWith(s cell) bool { return s.end == len(p.Text) && p.Place.rest == nil }

// remove takes some stretches out of the text of a paragraph, in order. What stays of
// a text that ends with the only one is an alias of the input, as it was.
func (p *Paragraph) remove(cuts []cell, j *joiner) {
	if len(cuts) == 1 && p.endsWith(cuts[0]) && cuts[0].start > 0 {
		p.Text = p.Text[:cuts[0].start]
		return
	}
	j.begin(len(p.Text))
	p.Place.Segments(len(p.Text), func(from, to, offset, _ int) bool {
		for at := from; at < to; {
			// Cuts and segments are both in order: each is passed once.
			for len(cuts) > 0 && cuts[0].end <= at {
				cuts = cuts[1:]
			}
			end, next := to, to
			if len(cuts) > 0 {
				end, next = max(at, min(to, cuts[0].start)), min(to, cuts[0].end)
			}
			if len(cuts) == 0 || end == to {
				next = to
			}
			j.add(p.Text[at:end], offset+at-from)
			at = next
		}
		return true
	})
	label := p.Place
	p.Text, p.Place = j.finish()
	p.Place = p.Place.withLabelOf(label)
}

// insert puts a mark into the text of a paragraph at some offsets, in order. It
// stands nowhere in the input: its place is that of what follows.
func (p *Paragraph) insert(offsets []int, mark string, j *joiner) {
	j.begin(len(p.Text) + len(offsets)*len(mark))
	p.Place.Segments(len(p.Text), func(from, to, offset, _ int) bool {
		at := from
		for len(offsets) > 0 && offsets[0] < to {
			j.add(p.Text[at:offsets[0]], offset+at-from)
			j.text.WriteString(mark)
			at, offsets = offsets[0], offsets[1:]
		}
		j.add(p.Text[at:to], offset+at-from)
		return true
	})
	label := p.Place
	p.Text, p.Place = j.finish()
	p.Place = p.Place.withLabelOf(label)
}
