package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
)

// likeness tells how much text[at:end], the end of a run of digits or asterisks
// that starts at start, looks like a mark: 0 for not at all. A mark follows a
// mark of punctuation or a word without a space; it may follow a year.
func likeness(text string, start, at, end int) int {
	if start == 0 || at == start && text[start-1] == ' ' {
		return 0 // as most numbers stand
	}
	before, size := utf8.DecodeLastRuneInString(text[:start])
	switch {
	// The weights order the signs: a mark of punctuation before a number is the
	// surest, a capital letter, as in "CO2", the weakest.
	case before == ',' && startsWord(text[end:]):
		return 4 // a space is missing
	case !endsMark(text[end:]):
		return insideWords(text, start, at, end)
	case at > start:
		return afterDigits(text[:start], text[start:at], text[at:end])
	// Before the general case, in which this is a quotation that ends.
	case before == '’' && strings.HasPrefix(text[end:], "‘"):
		return 0 // an item of an Arabic list: ’1‘
	case before == ',':
		return afterComma(text[:start-size])
	case strings.ContainsRune(";:)]”’»\"'?!،؛，；：。）》", before):
		return 10
	case before == '.':
		return afterStop(text[:start-size])
	case 'a' <= before && before <= 'z':
		return 9
	case 'A' <= before && before <= 'Z':
		return 6
	// Letters of other scripts, but for what stands before numbers that say
	// something: spaces, dashes, currencies, "第".
	case before >= utf8.RuneSelf && !strings.ContainsRune("\u00a0\u202f\u2009\u3000–—‑‐“‘«€£×°…§№第", before):
		return 9
	}
	return 0
}

// insideWords tells how much digits look like a mark that letters follow: one that
// has gone astray into a word, "a8nd", or stands where the space is missing,
// "Desarrollo Sostenible4y el Plan". Only frequent words are told from the names
// of things.
func insideWords(text string, start, at, end int) int {
	if at > start {
		return 0
	}
	before, after := wordBefore(text, start), wordAfter(text, end)
	if before == "" || after == "" {
		return 0
	}
	if language.IsFrequent(after) || len(before)+len(after) <= language.LongestFrequent && language.IsFrequent(before+after) {
		return 3
	}
	return 0
}

// endsMark reports whether a mark may stand before rest.
func endsMark(rest string) bool {
	if rest == "" {
		return true
	}
	switch c := rest[0]; {
	// "2nd", "1/2", "5%": the number goes on in what follows.
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '/', c == '%', c == '*':
		return false
	// "1.5" and "1,500" are numbers.
	case c == '.' || c == ',':
		return len(rest) == 1 || rest[1] < '0' || rest[1] > '9'
	case c == ' ':
		return !startsGroup(rest[1:])
	}
	return !startsUnit(rest)
}

// startsGroup reports whether rest starts with a group of three figures, as
// numbers of four figures and more are printed.
func startsGroup(rest string) bool {
	return len(rest) >= 3 && isDigit(rest[0]) && isDigit(rest[1]) && isDigit(rest[2]) && (len(rest) == 3 || !isDigit(rest[3]))
}

// startsUnit reports whether rest starts with what a number counts, written
// without a space after it as in Chinese.
func startsUnit(rest string) bool {
	if rest[0] < utf8.RuneSelf {
		return false
	}
	tables := language.All()
	for i := range tables {
		for _, unit := range tables[i].Unit {
			if strings.HasPrefix(rest, unit.Form) {
				return true
			}
		}
	}
	return false
}

// inBrackets reports whether text[start:end] stands in brackets that touch what
// is before them: "(8)".
func inBrackets(text string, start, end int) bool {
	return start > 1 && end < len(text) && text[start-1] == '(' && text[end] == ')' && end-start <= maxNoteDigits && !isSpace(text[start-2])
}

// isArabic reports whether the first letter of text is an Arabic one. Arabic sets
// marks in brackets, and only so, also behind a symbol in Latin letters.
func isArabic(text string) bool {
	for _, r := range text {
		if isLetter(r) {
			return unicode.Is(unicode.Arabic, r)
		}
	}
	return false
}

// startsArabic reports whether s starts with an Arabic letter, perhaps in
// quotation marks or brackets.
func startsArabic(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"“”‘’«»(["))
	return unicode.Is(unicode.Arabic, first)
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
	word := lastRun(before)
	if strings.IndexByte(word, '/') >= 0 || len(word) <= 3 && "A" <= word && word < "[" {
		return 0 // "No.1", "A/65/L.1"
	}
	return 10
}

// afterComma tells how likely a mark is that follows before and a comma: less
// when the comma may be that of a decimal, "7,4".
func afterComma(before string) int {
	number := lastDigits(before)
	switch rest := before[:len(before)-len(number)]; {
	case number == "", isYear(number):
		return 10
	case strings.HasSuffix(rest, "/"):
		return 9 // "resolution 70/1,"
	}
	return 2
}

// mostAdopted is more than any session of the General Assembly adopted from the
// thirty-first on, when numbers began to start again: the seventy-third has 347.
const mostAdopted = "400"

// isNumberOfSession reports whether before ends in a session and a slash, and
// that is no symbol: "72/" and not "A/72/".
func isNumberOfSession(before string) bool {
	rest, ok := strings.CutSuffix(before, "/")
	session := lastDigits(rest)
	rest = rest[:len(rest)-len(session)]
	return ok && len(session) == 2 && (rest == "" || isSpace(rest[len(rest)-1]) || rest[len(rest)-1] >= utf8.RuneSelf)
}

// endsName reports whether before ends in a name that goes on with a number: in
// letters and a hyphen.
func endsName(before string) bool {
	for _, hyphen := range [...]string{"-", "\u2011"} {
		if name, ok := strings.CutSuffix(before, hyphen); ok {
			last, _ := utf8.DecodeLastRuneInString(name)
			return isLetter(last)
		}
	}
	return false
}

// isInSymbol reports whether the word that before ends in has a slash.
func isInSymbol(before string) bool { return strings.IndexByte(lastRun(before), '/') >= 0 }

// maxRun is more than the longest symbol has bytes. What stands without a space for
// longer is looked at only so far back, or texts without spaces would take time in
// proportion to the square of their length.
const maxRun = 128

// lastRun returns what stands at the end of s without a space or a bracket before it.
func lastRun(s string) string {
	s = s[max(0, len(s)-maxRun):]
	return s[strings.LastIndexAny(s, " \t(")+1:]
}

// lastDigits returns the digits that s ends with.
func lastDigits(s string) string {
	at := len(s)
	for at > 0 && isDigit(s[at-1]) {
		at--
	}
	return s[at:]
}

// trimSpaces returns s without the spaces at its end, among them those that do not
// break.
func trimSpaces(s string) string {
	for {
		switch {
		case strings.HasSuffix(s, " "):
			s = s[:len(s)-1]
		case strings.HasSuffix(s, "\u00a0"):
			s = s[:len(s)-len("\u00a0")]
		default:
			return s
		}
	}
}

// afterDigits tells how likely a mark is that follows digits, the two making
// one number: a year often carries one; no session adopts a thousand
// resolutions, so that 59/3009 is 59/300 and a mark; after a group of three
// figures, as in "1 0563", a fourth is a mark; another number carries one seldom,
// and a short one never.
func afterDigits(before, digits, mark string) int {
	length := len(digits) + len(mark)
	switch {
	case strings.HasSuffix(before, "/") && length >= 4 && len(digits) <= 3:
		if session := lastDigits(before[:len(before)-1]); len(session) > 0 && len(session) <= 3 {
			return 5
		}
	case length == 3 && digits+mark > mostAdopted && isNumberOfSession(before):
		return 4
	case isYear(digits):
		return 7
	case len(digits) == 3 && isGrouped(before):
		return 6
	}
	switch {
	case length > 3 && continuesList(before, digits):
		return 6 // "paragraphs 18 and 1918"
	case length == 3 && strings.HasSuffix(before, ".") && isInSymbol(before):
		return 2 // "decision 3/COP.152"
	case endsName(before):
		return 2 // "COVID-1918"
	case isYear(digits + mark), strings.HasSuffix(before, ".") && length < 4, strings.HasSuffix(before, ","), strings.HasSuffix(before, "-"):
		return 0
	case strings.HasSuffix(before, "/"), length >= 3:
		return 1
	}
	return 0
}

// maxAnd is more than the word for "and" takes in any language, with its spaces.
const maxAnd = 16

// continuesList reports whether digits are the number after the one that before ends
// with, up to the word for "and": "paragraphs 18 and" and 19. Then digits behind them
// are a mark, though the two together may be read as a year.
func continuesList(before, digits string) bool {
	// Before most numbers no other one stands that near.
	at := len(before)
	for at > 0 && !isDigit(before[at-1]) {
		if at--; len(before)-at > maxAnd {
			return false
		}
	}
	first := lastDigits(before[:at])
	if first == "" || len(first) > len(digits) || labelValue(first)+1 != labelValue(digits) {
		return false
	}
	word := strings.Trim(before[at:], " \u00a0")
	tables := language.All()
	for i := range tables {
		for _, and := range tables[i].And {
			if word == strings.TrimSpace(and.Form) {
				return true
			}
		}
	}
	return false
}

// isGrouped reports whether a group of three figures may follow before: figures
// and a space.
func isGrouped(before string) bool {
	group := strings.TrimRight(before, " \u00a0\u202f")
	return len(group) < len(before) && lastDigits(group) != ""
}

// isYear reports whether digits are a year of the time of the United Nations,
// or shortly before.
func isYear(digits string) bool { return len(digits) == 4 && "1900" <= digits && digits <= "2099" }
