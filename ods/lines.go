package ods

import (
	"iter"
	"strings"
)

// A line is a line of the input: where it starts, where it ends without the
// line end, and where the next one starts.
type line struct{ start, end, next int }

// lines yields the lines of text from an offset on.
func lines(text string, start int) iter.Seq[line] {
	return func(yield func(line) bool) {
		ends := lineEnds{text: text}
		for start < len(text) {
			end, next := ends.after(start)
			if !yield(line{start, end, next}) {
				return
			}
			start = next
		}
	}
}

// lineBefore returns the line that the next one after starts at an offset, in a text
// that starts at another.
func lineBefore(text string, start, next int) line {
	end := next
	switch {
	case strings.HasSuffix(text[start:next], "\r\n"):
		end -= len("\r\n")
	case isLineEnd(text[next-1]):
		end--
	}
	at := end
	for at > start && !isLineEnd(text[at-1]) {
		at--
	}
	return line{at, end, next}
}

func isLineEnd(c byte) bool { return c == '\n' || c == '\r' || c == '\f' }

// A lineEnds finds the ends of lines. A line ends with LF, CR, CR LF or a form
// feed; the last one may end with the text.
type lineEnds struct {
	text string
	next [3]int // for each of the characters, where it stands next, plus one; 0 where it was not looked for
}

// after returns where the line ends that an offset is in, and where the next one
// starts. Offsets are asked about in order: each character is looked for once,
// however seldom it comes.
func (l *lineEnds) after(at int) (end, next int) {
	end = len(l.text)
	for i, c := range [...]byte{'\n', '\r', '\f'} {
		if l.next[i] <= at {
			l.next[i] = len(l.text) + 1
			if n := strings.IndexByte(l.text[at:], c); n >= 0 {
				l.next[i] = at + n + 1
			}
		}
		end = min(end, l.next[i]-1)
	}
	switch {
	case end == len(l.text):
		return end, end
	case l.text[end] == '\r' && end+1 < len(l.text) && l.text[end+1] == '\n':
		return end, end + 2
	}
	return end, end + 1
}

// isSpace reports whether c is white space of a layout. No-break spaces are not:
// they belong to the words.
func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\v' }

// content returns where the words of a line start and end, and how many tab
// stops it is indented. Tabs at the end stay: they part empty cells of a table.
func content(text string, l line) (start, end, indent int) {
	start, end = l.start, l.end
	for start < end && isSpace(text[start]) {
		if text[start] == '\t' {
			indent++
		}
		start++
	}
	if indent == 0 && start > l.start {
		indent = 1
	}
	for end > start && isSpace(text[end-1]) && text[end-1] != '\t' {
		end--
	}
	return start, end, indent
}
