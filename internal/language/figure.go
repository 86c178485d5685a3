package language

import "strings"

// hanFigures are the figures of Chinese in order. Documents in Chinese had them
// for Arabic ones until about 1990: 一九四七年三月十日.
const hanFigures = "〇一二三四五六七八九"

// ten counts tens in numbers of Chinese figures: 二十九 is 29.
const ten = "十"

// Number reads a number of up to four figures, Arabic or Chinese, the latter one
// beside the other (一九四七) or with tens counted (二十九).
func Number(s string) (n int, ok bool) {
	if s == "" || len(s) > 4*len(ten) {
		return 0, false
	}
	tens, units, counted := strings.Cut(s, ten)
	if !counted {
		n, count := figures(s)
		return n, count > 0 && count <= 4
	}
	n, unit := 1, 0
	if tens != "" {
		n, ok = figure(tens)
	} else {
		ok = true
	}
	if units != "" && ok {
		unit, ok = figure(units)
	}
	return 10*n + unit, ok && n > 0
}

// figures reads figures one beside the other, and returns how many they are, or
// 0 when there is something else.
func figures(s string) (n, count int) {
	for _, r := range s {
		value := FigureValue(r)
		if value < 0 {
			return 0, 0
		}
		n, count = 10*n+value, count+1
	}
	return n, count
}

// figure reads one Chinese figure.
func figure(s string) (n int, ok bool) {
	n, count := figures(s)
	return n, count == 1 && len(s) > 1
}

// FigureValue returns the value of a figure, Arabic or Chinese, or -1.
func FigureValue(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case r < '〇':
		return -1
	}
	if at := strings.IndexRune(hanFigures, r); at >= 0 {
		return at / len(ten)
	}
	return -1
}

// IsFigure reports whether r is a figure, Arabic or Chinese, or counts tens.
func IsFigure(r rune) bool { return FigureValue(r) >= 0 || string(r) == ten }

// StartsWithNumber reports whether s starts with a figure, Arabic or Chinese.
func StartsWithNumber(s string) bool {
	for _, r := range s {
		return FigureValue(r) >= 0 || strings.HasPrefix(s, ten)
	}
	return false
}

// HasFigure reports whether there is a figure in s, Arabic or Chinese.
func HasFigure(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			return true
		case c >= hanFigures[0]: // other scripts start with smaller bytes
			return hasHanFigure(s)
		}
	}
	return false
}

func hasHanFigure(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return FigureValue(r) >= 0 }) >= 0 || strings.Contains(s, ten)
}
