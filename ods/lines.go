package ods

import "strings"

// A line is a line of the input: where it starts, where it ends without the
// line end, and where the next one starts.
type line struct{ start, end, next int }

// splitLines returns the lines of text.
func splitLines(text string) []line {
	lines := make([]line, 0, strings.Count(text, "\n")+1)
	for start := 0; start < len(text); {
		end, next := endOfLine(text, start)
		lines = append(lines, line{start, end, next})
		start = next
	}
	return lines
}

// endOfLine returns where the line that starts at an offset ends and where the
// next one starts. A line ends with LF, CR, CR LF or a form feed; the last one
// may end with the text.
func endOfLine(text string, start int) (end, next int) {
	for end = start; end < len(text); end++ {
		switch text[end] {
		case '\n', '\f':
			return end, end + 1
		case '\r':
			if end+1 < len(text) && text[end+1] == '\n' {
				return end, end + 2
			}
			return end, end + 1
		}
	}
	return end, end
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
