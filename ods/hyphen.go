package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Some extracts have joined the two parts of a compound that was parted at the end
// of a line, and left the hyphen out: "HautCommissariat", "soixante-dixneuvième",
// "20172030". What else the text has, and the compounds that the language makes,
// tell where it stood.

// repairHyphens puts hyphens back into a paragraph of an extract.
func (r *pageReader) repairHyphens(p *Paragraph) {
	var lost []int
	for at := 0; at < len(p.Text); {
		end := at
		for end < len(p.Text) && !isASCIISpace(p.Text[end]) {
			end++
		}
		lost = r.lostHyphens(lost, p.Text, at, end)
		at = end + 1
	}
	for _, at := range lost {
		r.problem(p.Place.Offset(at), "a hyphen that was lost is put back: "+around(p.Text, at))
	}
	if len(lost) > 0 {
		p.insert(lost, "-", &r.joiner)
	}
}

func isASCIISpace(c byte) bool { return c == ' ' || c == '\t' }

// lostHyphens appends the offsets between start and end, where no space is, at which
// a hyphen is missing.
func (r *pageReader) lostHyphens(lost []int, text string, start, end int) []int {
	for at := start; at < end; {
		c, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.IsLetter(c):
			word := firstWord(text[at:min(end, at+maxWord)])
			if n := r.compoundAt(word); n > 0 {
				lost = append(lost, at+n)
			}
			at += len(word)
		case isDigit(text[at]):
			digits := at
			for at < end && isDigit(text[at]) {
				at++
			}
			if isYears(text[digits:at]) {
				lost = append(lost, digits+len("2017"))
			}
		default:
			at += size
		}
	}
	return lost
}

// isYears reports whether figures are the two years of a period.
func isYears(s string) bool {
	return len(s) == len("20172030") && (s[:2] == "19" || s[:2] == "20") && s[:4] < s[4:] && (s[4:6] == "20" || s[4:6] == s[:2])
}

// compoundAt returns where the first part of a compound ends that has lost its
// hyphen, or 0: a capital stands inside the word, and the text has both parts; the
// text has the compound elsewhere; or the language has both parts for compounds.
func (r *pageReader) compoundAt(word string) int {
	v := r.vocabulary()
	for at := range word {
		a, b := word[:at], word[at:]
		switch long := at >= leastPart && len(b) >= leastPart; {
		case at == 0:
		case long && unicode.IsUpper(firstRuneOf(b)):
			if !endsUpper(a) && (v.has(a)+v.has(b) > 0 || len(r.table.Hyphen) > 0 && min(len(a), len(b)) > leastPart) {
				return at
			}
		case long && v.hasCompound(a, b) >= max(1, v.has(word)), r.partsCompound(a, b):
			return at
		}
	}
	return 0
}

func endsUpper(s string) bool {
	c, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsUpper(c)
}

// leastPart is the length of the shortest part of a compound.
const leastPart = 3

// partsCompound reports whether the language makes compounds of two parts: the first
// begins them, and the second ends them or is any word of this text, as the row says.
func (r *pageReader) partsCompound(a, b string) bool {
	for i := range r.table.Hyphen {
		first := &r.table.Hyphen[i]
		if first.Value == "last" || !strings.EqualFold(first.Form, a) {
			continue
		}
		if first.Value == "any" && r.vocabulary().has(b) > 0 {
			return true
		}
		for j := range r.table.Hyphen {
			if last := &r.table.Hyphen[j]; last.Value != "any" && strings.HasPrefix(b, last.Form) && (last.Value == "" || b == last.Form) {
				return true
			}
		}
	}
	return false
}
