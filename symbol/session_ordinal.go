package symbol

import (
	"strings"
	"unicode/utf8"
)

// longestOrdinal is how many words an ordinal has at most.
const longestOrdinal = 6

// An ordinal of several words ends with words that are ordinals themselves:
// "sixty-fifth" with "fifth", "الثالثة والعشرين" begins with "الثالثة". So the
// longest run of words that is in the table counts, from the noun outwards.

// ordinalBefore reads the longest ordinal that text ends with.
func (p *phrasing) ordinalBefore(text []byte) (start, n int) {
	text = text[:trimmed(text)]
	if start, n := chineseBefore(text); n > 0 {
		return start, n
	}
	start = len(text)
	best, value := 0, 0
	for range longestOrdinal {
		if start == 0 {
			break
		}
		start = wordStart(text[:start-1])
		// A masthead in one line has its date glued to it.
		glued := start
		for glued < len(text) && isDigit(text[glued]) {
			glued++ // 2020Seventy-fifth session, a masthead in one line
		}
		if v := int(ordinalValue(text[glued:])); v > 0 {
			best, value = glued, v
		} else if v := figureValue(text[start:], p.figures); v > 0 {
			return start, v
		}
	}
	return p.hundredBefore(text, best, value)
}

// Mastheads have figures above a hundred, but older texts words in all languages,
// and Arabic ones to this day: "one hundred and third", "الثالثة بعد المائة". The
// table ends at a hundred, so that a word for the hundred adds to what it has.

// hundredBefore adds the hundred that stands before the ordinal n at start.
func (p *phrasing) hundredBefore(text []byte, start, n int) (int, int) {
	for _, hundred := range p.hundred {
		at := start - len(hundred)
		// "récent" ends like the hundred of French.
		if 0 < n && n < 100 && endsWith(text[:start], hundred) && (at == 0 || !isSmall(text[at-1]) && text[at-1] < utf8.RuneSelf) {
			return at, n + 100
		}
	}
	return start, n
}

// Chinese composes its numerals out of figures, so that no table is needed, and
// writes the figures one by one too: 第一百零五届, 第一〇五届.

// chineseBefore reads the 第六十五 or 第103 that text ends with, and the 六十六 of
// 第六十五至六十六届, where the word for ordinals stands once for all.
func chineseBefore(text []byte) (start, n int) {
	const first = "第"
	start = len(text)
	for start > 0 && isDigit(text[start-1]) {
		start--
	}
	if n = figuresOf(text[start:]); n > 0 && !endsWith(text[:start], first) {
		return start, 0
	}
	if n == 0 {
		start, n = numeralBefore(text)
	}
	if n > greatest {
		return len(text), 0 // 二〇二六届, of a year
	}
	if endsWith(text[:start], first) {
		start -= len(first)
	}
	return start, n
}

// numeralBefore reads the Chinese numeral below a thousand that text ends with. A
// figure counts once, or as often as the ten or hundred behind it says, ten times
// as much as a figure behind it, and ten or hundred without a figure once.
func numeralBefore(text []byte) (start, n int) {
	const figures = "零一二三四五六七八九"
	const size = len("十") // all of them have three bytes
	unit, uncounted := 1, 0
	for start = len(text); start >= size && unit < 10000; start -= size {
		word := text[start-size : start]
		switch i := strings.Index(figures, string(word)); {
		case i >= 0 || string(word) == "〇":
			n, unit, uncounted = n+unit*(max(i, 0)/size), unit*10, 0
		case string(word) == "十":
			n, unit, uncounted = n+uncounted, 10, 10
		case string(word) == "百":
			n, unit, uncounted = n+uncounted, 100, 100
		default:
			return start, n + uncounted
		}
	}
	return start, n + uncounted
}

// Figures have the ending of the language, set high or not: 103rd, 98ª, 11o. The
// hyphen of 103-я was folded into a space.

// figureValue reads an ordinal in figures: "103rd", "103 я".
func figureValue(text []byte, endings []string) int {
	i := 0
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	if i == 0 || i > 3 {
		return 0
	}
	ending := text[i:]
	if len(ending) > 0 && ending[0] == ' ' {
		ending = ending[1:]
	}
	for _, e := range endings {
		if string(ending) == e {
			return figuresOf(text[:i])
		}
	}
	return 0
}

// figuresOf returns the value of up to three digits, 0 for anything else.
func figuresOf(text []byte) int {
	n := 0
	for _, c := range text {
		if !isDigit(c) || len(text) > 3 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// ordinalAt reads the longest ordinal that begins at text[start], and returns
// where it ends.
func (p *phrasing) ordinalAt(text []byte, start int) (end, n int) {
	end, n = p.tableAt(text, start)
	for _, hundred := range p.hundred {
		if !beginsWith(text[start:], hundred) {
			continue
		}
		if e, v := p.tableAt(text, start+len(hundred)); 0 < v && v < 100 {
			return e, v + 100
		}
	}
	if p.pastHundred != "" && 0 < n && n < 100 && beginsWith(text[end:], p.pastHundred) {
		return end + len(p.pastHundred), n + 100
	}
	return end, n
}

// tableAt reads the longest ordinal at text[start] that the table has, or one in
// figures.
func (p *phrasing) tableAt(text []byte, start int) (end, n int) {
	i := start
	for range longestOrdinal {
		i = wordEnd(text, i)
		if v := int(ordinalValue(text[start:i])); v > 0 {
			end, n = i, v
		} else if v := figureValue(text[start:i], p.figures); v > 0 {
			return i, v
		}
		if i == len(text) || text[i] != ' ' {
			break
		}
		i++
	}
	return end, n
}
