package ods

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
)

// liftLooseMarks takes out the marks of an extract whose notes are missing: it
// has the words at the feet of its pages left out, and the marks as numbers with
// a space on either side, "handicapées 1 , qu’elle". In print no space comes
// before a comma or a full stop, so that such a number is a mark when it also
// follows the one before it. Between two of them those are marks too that the
// ones before and after leave out and that stand between words, "2030 3 et"; and
// behind the last of them those that go on counting.
func (r *pageReader) liftLooseMarks() {
	l := looseReader{paragraphs: r.document.Paragraphs}
	l.noted.set(r.document.Notes)
	sure := l.sure()
	var all []looseMark
	var before looseMark
	for _, m := range sure {
		if m.value > before.value+1 {
			all = append(all, l.between(before, m)...)
		}
		all, before = append(all, m), m
	}
	l.lift(append(all, l.after(before)...), &r.joiner)
}

// A looseMark is a number in a paragraph that is a mark.
type looseMark struct {
	paragraph  int
	start, end int
	next       int // where the words after it start, without the space before a mark of punctuation
	value      int
}

// A looseReader finds the loose marks of paragraphs.
type looseReader struct {
	paragraphs []Paragraph
	noted      noteOrder // the notes that are there: they tell more
}

// sure returns the numbers before marks of punctuation that follow one another,
// with the gap of a few that were lost.
func (l *looseReader) sure() (marks []looseMark) {
	last := 0
	for i := range l.paragraphs {
		for m := range l.numbers(i, 0) {
			text := l.paragraphs[i].Text
			if m.value > last && m.value <= last+maxMissing && m.next > m.end && isSet(text[m.next:]) {
				marks = append(marks, m)
				last = m.value
			}
		}
	}
	return marks
}

// numbers yields the numbers of a paragraph from an offset on that have a word and a
// space before them, and a space after them.
func (l *looseReader) numbers(paragraph, from int) iter.Seq[looseMark] {
	text := l.paragraphs[paragraph].Text
	return func(yield func(looseMark) bool) {
		for at := from; !l.paragraphs[paragraph].Row; {
			start, end := looseNumber(text, at)
			m := looseMark{paragraph, start, end, skipSpace(text, end, len(text)), 0}
			if start < 0 {
				return
			}
			if m.value = labelValue(text[start:end]); !yield(m) {
				return
			}
			at = end
		}
	}
}

// between returns the marks that two sure ones leave out between them: the numbers
// between words that no other number between the two is like.
func (l *looseReader) between(first, last looseMark) (marks []looseMark) {
	likes := l.likes(first, last)
	want := first.value + 1
	for m := range l.stretch(first, last) {
		for want < last.value && (l.noted[want] > 0 || !likes.one(want)) {
			want++
		}
		if m.value >= want && m.value < last.value && likes.one(m.value) && (likes.all[m.value] == 1 || l.goesOn(m)) {
			marks = append(marks, m)
			want = m.value + 1
		}
	}
	return marks
}

// after returns the marks behind the last sure one: each number that is the next,
// and has no other one like it there, if the words go on as none does after a
// quantity: "tacite 5 et", not "pendant 5 ans" or "entre 5 et 10 ans".
func (l *looseReader) after(last looseMark) (marks []looseMark) {
	end := looseMark{paragraph: len(l.paragraphs) - 1, start: maxOffset}
	likes := l.likes(last, end)
	want := last.value + 1
	for m := range l.stretch(last, end) {
		if m.value == want && want > 1 && likes.one(want) && l.goesOn(m) {
			marks = append(marks, m)
			want++
		}
	}
	return marks
}

// A tally has how often each number stands between words, and how often before
// words that go on as they do after a mark.
type tally struct{ all, going [1000]int }

// likes counts the numbers between two marks.
func (l *looseReader) likes(first, last looseMark) (likes tally) {
	for m := range l.stretch(first, last) {
		likes.all[m.value]++
		if l.goesOn(m) {
			likes.going[m.value]++
		}
	}
	return likes
}

// one reports whether one of the numbers of a value can be a mark.
func (n *tally) one(value int) bool { return n.all[value] == 1 || n.going[value] == 1 }

// maxOffset is behind the end of any paragraph.
const maxOffset = 1 << 30

// goesOn reports whether a frequent word follows a number, and no number that one.
func (l *looseReader) goesOn(m looseMark) bool {
	rest := strings.TrimLeft(l.paragraphs[m.paragraph].Text[m.end:], " ")
	word := firstWord(rest)
	return language.IsFrequent(word) && !startsWithDigit(strings.TrimLeft(rest[len(word):], " "))
}

func startsWithDigit(s string) bool { return s != "" && isDigit(s[0]) }

// stretch yields the numbers between two marks that have words on both sides, or
// stand at the end of a paragraph.
func (l *looseReader) stretch(first, last looseMark) iter.Seq[looseMark] {
	return func(yield func(looseMark) bool) {
		for i := first.paragraph; i <= last.paragraph; i++ {
			from := 0
			if i == first.paragraph {
				from = first.end
			}
			for m := range l.numbers(i, from) {
				if i == last.paragraph && m.start >= last.start {
					return
				}
				if l.isBetweenWords(m) && !yield(m) {
					return
				}
			}
		}
	}
}

// isBetweenWords reports whether the words after a number go on with the sentence as
// they do after a mark: with a small letter, or the name of something that is no
// month.
func (l *looseReader) isBetweenWords(m looseMark) bool {
	rest := l.paragraphs[m.paragraph].Text[m.end:]
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " "))
	return rest == "" || rest[0] == ' ' && (unicode.IsLower(next) && !isDay(rest) || strings.ContainsRune("(«“»:!?", next))
}

// lift takes the marks out of the paragraphs.
func (l *looseReader) lift(all []looseMark, j *joiner) {
	for len(all) > 0 {
		p := &l.paragraphs[all[0].paragraph]
		var cuts []cell
		var marks []Mark
		for i := all[0].paragraph; len(all) > 0 && all[0].paragraph == i; all = all[1:] {
			m := all[0]
			if l.noted[m.value] > 0 {
				continue // its note tells more
			}
			space := len(strings.TrimRight(p.Text[:m.start], " "))
			marks = append(marks, Mark{Offset: space, Label: p.Text[m.start:m.end], Place: PlaceAt(p.Place.Offset(m.start))})
			end := m.end
			if isSet(p.Text[m.next:]) {
				end = m.next
			}
			cuts = append(cuts, cell{space, end})
		}
		p.liftCuts(cuts, marks, j)
	}
}

// liftCuts takes stretches out of the text with the marks in them.
func (p *Paragraph) liftCuts(cuts []cell, marks []Mark, j *joiner) {
	if len(cuts) == 0 {
		return
	}
	// Marks that are there already move with the words that stand after a cut.
	before, removed := cuts, 0
	for i := range p.Marks {
		for ; len(before) > 0 && before[0].start < p.Marks[i].Offset; before = before[1:] {
			removed += before[0].end - before[0].start
		}
		p.Marks[i].Offset -= removed
	}
	removed = 0
	for i, c := range cuts {
		marks[i].Offset -= removed
		removed += c.end - c.start
	}
	p.remove(cuts, j)
	p.Marks = mergeMarks(p.Marks, marks)
}

// mergeMarks returns the marks of two lists in the order of their offsets.
func mergeMarks(a, b []Mark) (merged []Mark) {
	if len(a) == 0 {
		return b
	}
	for len(a) > 0 && len(b) > 0 {
		if a[0].Offset <= b[0].Offset {
			merged, a = append(merged, a[0]), a[1:]
		} else {
			merged, b = append(merged, b[0]), b[1:]
		}
	}
	return append(append(merged, a...), b...)
}

// looseNumber returns where the next number from an offset on stands that has a
// word and a space before it. start is -1 when there is none.
func looseNumber(text string, from int) (start, end int) {
	for at := from; at < len(text); at++ {
		if !isDigit(text[at]) || at > 0 && isDigit(text[at-1]) {
			continue
		}
		start = at
		for end = at; end < len(text) && isDigit(text[end]); {
			end++
		}
		at = end
		if end-start <= maxNoteDigits && text[start] != '0' && followsWord(text[:start]) {
			return start, end
		}
	}
	return -1, 0
}

// isSet reports whether s starts with a mark of punctuation that a clause, or a
// part of one, ends with.
func isSet(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return c == ',' || c == '.' || c == ';' || c == ')'
}

// followsWord reports whether before ends with a word, or what closes one, and a
// space.
func followsWord(before string) bool {
	words := strings.TrimRight(before, " ")
	last, _ := utf8.DecodeLastRuneInString(words)
	return len(words) < len(before) && (unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(")]»”", last))
}
