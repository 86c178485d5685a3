package symbol

import "strings"

// longestOrdinal is how many words an ordinal has at most.
const longestOrdinal = 6

// An ordinal of several words ends with words that are ordinals themselves:
// "sixty-fifth" with "fifth", "الثالثة والعشرين" begins with "الثالثة". So the
// longest run of words that is in the table counts, from the noun outwards.

// ordinalBefore reads the longest ordinal that text ends with.
func ordinalBefore(text []byte, endings []string) (start, n int) {
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
		} else if v := figureValue(text[start:], endings); v > 0 {
			return start, v
		}
	}
	return best, value
}

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
	if endsWith(text[:start], first) {
		start -= len(first)
	}
	return start, n
}

// numeralBefore reads the Chinese numeral below a thousand that text ends with. A
// figure counts once, or as often as the ten or hundred behind it says, and ten
// or hundred without a figure once.
func numeralBefore(text []byte) (start, n int) {
	const figures = "零一二三四五六七八九"
	const size = len("十") // all of them have three bytes
	unit, uncounted := 1, 0
	for start = len(text); start >= size; start -= size {
		word := text[start-size : start]
		switch i := strings.Index(figures, string(word)); {
		case i >= 0:
			n, uncounted = n+unit*(i/size), 0
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

// ordinalAfter reads the longest ordinal that begins behind the space at
// text[i:].
func ordinalAfter(text []byte, i int, endings []string) (end, n int) {
	if i >= len(text) || text[i] != ' ' {
		return i, 0
	}
	start := i + 1
	for range longestOrdinal {
		i = wordEnd(text, min(i+1, len(text)))
		if v := int(ordinalValue(text[start:i])); v > 0 {
			end, n = i, v
		} else if v := max(figuresOf(text[start:i]), figureValue(text[start:i], endings)); v > 0 {
			return i, v
		}
		if i >= len(text) || text[i] != ' ' {
			break
		}
	}
	return end, n
}
