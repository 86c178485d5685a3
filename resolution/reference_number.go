package resolution

import (
	"strings"
	"unicode/utf8"

	numeral "github.com/undoc-go/undoc/internal/roman"
)

// A numberForm is the shape of the number of a resolution or decision, which
// tells much of who adopted it.
type numberForm uint8

const (
	formSession   numberForm = 1 << iota // 59/48, 47/120 A: session and number
	formSpecial                          // S-27/2: special session
	formEmergency                        // ES-10/15: emergency special session
	formYear                             // 2010/1: year and number
	formDated                            // 1373 (2001): number and year
	formRoman                            // 217 A (III), 1874 (S-IV): number and session
	formBare                             // 1373: nothing but a number
	formOther                            // 1/CP.21, 75(8): of other bodies
)

// A number is the number of a resolution or decision as a text prints it.
type number struct {
	form       numberForm
	start, end int // in the text, with its letters and brackets
	session    int // or year, for formYear and formDated
	serial     int
	special    bool    // a roman session that is special
	parts      [2]byte // the letters of its parts, first and last, or 0
	translated bool    // a word of the language stands in it: "217 ألف (د-3)"
}

// readNumber reads the number that begins at at:
//
//	number  = session "/" serial [letters] | serial [letters] "(" when ")" [letters] | serial
//	session = [ "S-" | "ES-" ] digits
//	when    = year | [ "S-" | "ES-" ] roman
//	letters = letter [ ( "-" | "–" ) letter ]
//
// The words of a language can stand for the letters; Arabic prints roman
// sessions in digits, "1514 (د-15)". The zero number means that there is none.
func (t wordTable) readNumber(text string, at int) number {
	n := number{start: at}
	i := t.readSession(text, at, &n)
	if n.form == formRoman {
		return number{}
	}
	first, i := readDigits(text, i, 5)
	switch {
	case first < 0:
		return number{}
	case i < len(text) && text[i] == '/':
		n = t.readSerial(text, n, first, i+1)
	case n.form != 0:
		return number{}
	default:
		n = t.readBracket(text, n, first, i)
	}
	if n.form == 0 || !endsNumber(text, n.end) {
		return number{}
	}
	return n
}

// readSession reads the letters that tell of a special session, and the hyphen
// behind them, or what stands before the number of an old one. It returns at
// where there is nothing such.
func (t wordTable) readSession(text string, at int, n *number) int {
	form, end := specialLetters(text, at)
	if at < len(text) && text[at] >= utf8.RuneSelf {
		var w referenceWord
		if w, end = t.matchWhole(text, at); w.kind != sessionWord {
			return at
		}
		form = [...]numberForm{sessionRegular: formRoman, sessionSpecial: formSpecial, sessionEmergency: formEmergency}[w.value]
		n.translated = true
	}
	if form == 0 {
		return at
	}
	to := dashEnd(text, end)
	if to == end {
		return at
	}
	n.form = form
	return to
}

// specialLetters reads the S or ES of a special session.
func specialLetters(text string, at int) (form numberForm, end int) {
	form = formSpecial
	if hasByte(text, at, 'E') {
		form = formEmergency
		at++
	}
	if hasByte(text, at, 'S') {
		return form, at + 1
	}
	return 0, at
}

// hyphenEnd returns where the hyphen at at ends. Published texts have ones that
// do not break, too.
func hyphenEnd(text string, at int) int {
	switch rest := text[at:]; {
	case strings.HasPrefix(rest, "-"):
		return at + 1
	case strings.HasPrefix(rest, "\u2011"), strings.HasPrefix(rest, "\u2010"):
		return at + len("\u2011")
	}
	return at
}

// readSerial reads what follows the slash of a number.
func (t wordTable) readSerial(text string, n number, first, at int) number {
	serial, end := readDigits(text, at, 4)
	switch {
	case serial < 0:
		return readOther(text, n, at)
	case n.form == 0:
		n.form = formOfFirst(first)
	}
	n.session, n.serial = first, serial
	n.end = t.readLetters(text, end, &n)
	return n
}

// formOfFirst returns the form that the first part of a number tells: a session, or
// a year.
func formOfFirst(first int) numberForm {
	switch {
	case first >= 1946 && first <= 2100:
		return formYear
	case first < 1000:
		return formSession
	}
	return 0
}

// readOther reads the rest of a number like 1/CP.21, of a decision of a
// conference of parties.
func readOther(text string, n number, at int) number {
	end := at
	for end < len(text) && (isLetter(text[end]) || text[end] == '.' && end > at && end+1 < len(text) && isAlphanumeric(text[end+1]) || end > at && isDigit(text[end])) {
		end++
	}
	if n.form != 0 || end == at || !isDigit(text[end-1]) {
		return number{}
	}
	n.form, n.end = formOther, end
	return n
}

// readBracket reads what follows a number without a slash: letters, and the
// year or the session in brackets.
func (t wordTable) readBracket(text string, n number, serial, at int) number {
	n.form, n.serial, n.end = formBare, serial, at
	whole := n
	open := skipSpace(text, t.readLetters(text, at, &whole))
	in := skipMark(text, open, '(')
	if in == open {
		return n
	}
	lettered := open > skipSpace(text, at)
	year, end := readDigits(text, in, 4)
	close := skipMark(text, end, ')')
	switch {
	case year >= 0 && close > end && end < in+4 && open == at:
		n.form, n.end = formOther, close // 75(8), of the World Health Assembly
		return n
	case year >= 0 && close > end && end == in+4:
		if !lettered {
			n.form, n.session, n.end = formDated, year, close
		}
		return n
	}
	return t.readRomanSession(text, n, whole, in, lettered)
}

// readRomanSession reads what follows the bracket of 217 A (III), or returns n.
// whole is n with its letters.
func (t wordTable) readRomanSession(text string, n, whole number, at int, lettered bool) number {
	at = t.readSession(text, at, &whole)
	whole.special = whole.form == formSpecial || whole.form == formEmergency
	var end int
	if whole.translated && at < len(text) && isDigit(text[at]) {
		whole.session, end = readDigits(text, at, 2)
	} else {
		whole.session, end = readRoman(text, at)
	}
	close := skipMark(text, end, ')')
	if whole.session <= 0 || close == end {
		return n
	}
	whole.form, whole.end = formRoman, close
	if !lettered {
		whole.end = t.readLetters(text, close, &whole)
	}
	return whole
}

// readLetters reads the letters that name parts of a resolution, as in 47/120 A,
// 44/117D and 47/54 A–C, and returns where they end, or at where there are none.
func (t wordTable) readLetters(text string, at int, n *number) int {
	first, end := t.readPart(text, skipSpace(text, at))
	if first == 0 {
		return at
	}
	dash := hyphenEnd(text, end)
	if strings.HasPrefix(text[end:], "–") {
		dash = end + len("–")
	}
	var last byte
	if dash > end {
		if last, end = t.readPart(text, dash); last == 0 {
			return at
		}
	}
	n.parts = [2]byte{first, last}
	n.translated = n.translated || text[end-1] >= utf8.RuneSelf
	return end
}

// readPart reads the letter of a part, or the word that stands for it.
func (t wordTable) readPart(text string, at int) (letter byte, end int) {
	if isPart(text, at) {
		return text[at], at + 1
	}
	if at < len(text) && text[at] >= utf8.RuneSelf {
		if w, end := t.matchWhole(text, at); w.kind == letterWord {
			return byte(w.value), end
		}
	}
	return 0, at
}

// isPart reports whether a capital letter stands alone at at, as the names of
// the parts of resolutions do.
func isPart(text string, at int) bool {
	return at < len(text) && 'A' <= text[at] && text[at] <= 'Z' &&
		wordEnd(text, at) == at+1 && (at+1 == len(text) || !isDigit(text[at+1]) && text[at+1] != '/' && !strings.HasPrefix(text[at+1:], "’"))
}

// endsNumber reports whether a number can end at at. A slash, a per cent sign or
// a decimal point with digits tells that it is one of another kind.
func endsNumber(text string, at int) bool {
	switch {
	case at == len(text):
		return true
	case isAlphanumeric(text[at]), text[at] == '/', text[at] == '%', text[at] == '_':
		return false
	case text[at] == '.', text[at] == ',':
		return at+1 == len(text) || !isDigit(text[at+1])
	}
	return text[at] < 0x80 || wordEnd(text, at) == at || isHan(text[at:wordEnd(text, at)])
}

// readDigits reads a number of at most max digits, or -1.
func readDigits(text string, at, max int) (n, end int) {
	for end = at; end < len(text) && isDigit(text[end]); end++ {
		if end-at == max {
			return -1, at
		}
		n = n*10 + int(text[end]-'0')
	}
	if end == at {
		return -1, at
	}
	return n, end
}

// readRoman reads a roman number, or 0.
func readRoman(text string, at int) (n, end int) {
	n, size := numeral.Leading(text[min(at, len(text)):])
	if end = at + size; n == 0 || end < len(text) && isAlphanumeric(text[end]) {
		return 0, at
	}
	return n, end
}

// hasByte reports whether text has the byte c at at.
func hasByte(text string, at int, c byte) bool { return at < len(text) && text[at] == c }
func isDigit(c byte) bool                      { return c-'0' < 10 }
func isLetter(c byte) bool                     { return c|0x20-'a' < 26 }
func isAlphanumeric(c byte) bool               { return isDigit(c) || isLetter(c) }
