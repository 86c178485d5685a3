package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/ods"
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
	special    bool // a roman session that is special
}

// readNumber reads the number that begins at at:
//
//	number  = session "/" serial [letters] | serial [letters] "(" when ")" [letters] | serial
//	session = [ "S-" | "ES-" ] digits
//	when    = year | [ "S-" | "ES-" ] roman
//	letters = letter [ ( "-" | "–" ) letter ]
//
// The zero number means that there is none.
func readNumber(text string, at int) number {
	n := number{start: at, form: specialForm(text, at)}
	i := at
	switch n.form {
	case formSpecial:
		i += len("S-")
	case formEmergency:
		i += len("ES-")
	}
	if i > at {
		i = hyphenEnd(text, i-1)
	}
	first, i := readDigits(text, i, 5)
	switch {
	case first < 0:
		return number{}
	case i < len(text) && text[i] == '/':
		n = readSerial(text, n, first, i+1)
	case n.form != 0:
		return number{}
	default:
		n = readBracket(text, n, first, i)
	}
	if n.form == 0 || !endsNumber(text, n.end) {
		return number{}
	}
	return n
}

// specialForm tells by its first letters whether a number begins at at that is
// of a special session.
func specialForm(text string, at int) numberForm {
	form := formSpecial
	if at < len(text) && text[at] == 'E' {
		form = formEmergency
		at++
	}
	if at+1 < len(text) && text[at] == 'S' && hyphenEnd(text, at+1) > at+1 {
		return form
	}
	return 0
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
func readSerial(text string, n number, first, at int) number {
	serial, end := readDigits(text, at, 4)
	switch {
	case serial < 0:
		return readOther(text, n, at)
	case n.form != 0:
	case first >= 1946 && first <= 2100:
		n.form = formYear
	case first < 1000:
		n.form = formSession
	}
	n.session, n.serial, n.end = first, serial, lettersEnd(text, end)
	return n
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
func readBracket(text string, n number, serial, at int) number {
	n.form, n.serial, n.end = formBare, serial, at
	open := skipSpace(text, lettersEnd(text, at))
	if open == len(text) || text[open] != '(' {
		return n
	}
	in := open + 1
	year, end := readDigits(text, in, 4)
	if end > in && end < in+4 && open == at && hasByte(text, end, ')') {
		n.form, n.end = formOther, end+1 // 75(8), of the World Health Assembly
		return n
	}
	if end == in+4 && hasByte(text, end, ')') {
		if open > skipSpace(text, at) {
			return n
		}
		n.form, n.session, n.end = formDated, year, end+1
		return n
	}
	if form := specialForm(text, in); form != 0 {
		n.special = true
		in = hyphenEnd(text, in+strings.IndexByte(text[in:], 'S')+1)
	}
	if session, end := readRoman(text, in); session > 0 && hasByte(text, end, ')') {
		n.form, n.session, n.end = formRoman, session, end+1
		if open == skipSpace(text, at) {
			n.end = lettersEnd(text, n.end)
		}
	}
	return n
}

// lettersEnd returns where the letters end that name parts of a resolution, as
// in 47/120 A, 44/117D and 47/54 A–C, or at where there are none.
func lettersEnd(text string, at int) int {
	i := skipSpace(text, at)
	if !isPart(text, i) {
		return at
	}
	end := i + 1
	dash := hyphenEnd(text, end)
	if strings.HasPrefix(text[end:], "–") {
		dash = end + len("–")
	}
	if dash > end && isPart(text, dash) {
		return dash + 1
	}
	if dash > end {
		return at
	}
	return end
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
	last := 0
	for end = at; end < len(text) && end < at+8; end++ {
		v := romanDigit(text[end])
		if v == 0 {
			break
		}
		if v > last {
			n -= 2 * last
		}
		n, last = n+v, v
	}
	if end < len(text) && isAlphanumeric(text[end]) {
		return 0, at
	}
	return n, end
}

// romanDigit returns the value of a digit; sessions need none above C.
func romanDigit(c byte) int {
	switch c {
	case 'I':
		return 1
	case 'V':
		return 5
	case 'X':
		return 10
	case 'L':
		return 50
	case 'C':
		return 100
	}
	return 0
}

// councilYear returns the year in which the Security Council adopted the
// resolution of that number: it numbers them on from year to year.
func councilYear(serial int) int {
	year := 0
	for i, first := range councilYears {
		if serial >= int(first) {
			year = firstCouncilYear + i
		}
	}
	return year
}

// yearOf returns the year in which the session begins.
func (o *organFacts) yearOf(session int) int { return int(o.year) + (session-1)/int(o.annual) }

// sessionMet reports whether the organ can have adopted, on the date, a
// resolution of the session, give or take slack years. A date that is not known
// fits all.
func (o *organFacts) sessionMet(session int, date ods.Date, slack int) bool {
	if date.Year == 0 || o.annual == 0 {
		return true
	}
	year := o.yearOf(session)
	return year-slack <= date.Year && date.Year <= year+int(o.spill)+slack
}

// hasByte reports whether text has the byte c at at.
func hasByte(text string, at int, c byte) bool { return at < len(text) && text[at] == c }
func isDigit(c byte) bool                      { return c-'0' < 10 }
func isLetter(c byte) bool                     { return c|0x20-'a' < 26 }
func isAlphanumeric(c byte) bool               { return isDigit(c) || isLetter(c) }
