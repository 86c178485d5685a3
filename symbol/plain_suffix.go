package symbol

import "github.com/undoc-go/undoc/internal/eight"

// What hangs on a number is plain if it is printed behind a space, as documents do, or
// with the space left out, as catalogues do: the letter of a part of a resolution, a
// session, a part of the document. Each reader returns where it ends, 0 if it is not plain.

// plainSuffix reads what hangs on the number before in[i].
func (p *reading) plainSuffix(i int) int {
	s, open := p.in, i
	if p.last.class == className {
		return 0 // behind a name stands none
	}
	if s[i] == ' ' {
		open++
	}
	if open+2 >= len(s) || s[open] != '(' && s[open] != '[' || i+2 == len(s)-1 {
		return p.plainPart(i)
	}
	end := closing(s, open)
	if end < 0 || end < len(s) && s[end] != '/' {
		return 0
	}
	text := s[open+1 : end-1]
	if s[open] == '(' && s[end-1] == ')' && p.last.class == classNumber && sessionText(text) > 0 {
		p.plainSession(i, open, len(text))
		return end
	}
	if !p.plainSplit(i, open, text) {
		return 0
	}
	return end
}

// A resolution that was adopted in parts has a letter for each, A/RES/75/290 A. Before
// 1976 the session stood behind the letter, A/RES/2200 A (XXI). Where a library has it in
// the brackets of its manual, A/RES/41/35[G], it is the last, and no figure of a session.

// plainPart reads the letter of a part of a resolution: " B" at the end or before the
// session in brackets, and the "[B]" of libraries at the end, where the session comes
// first.
func (p *reading) plainPart(i int) int {
	s := p.in
	if i+1 >= len(s) || s[i+1] < 'A' || 'Z' < s[i+1] || !p.divided() {
		return 0
	}
	end := i + len(" B")
	switch {
	case s[i] == ' ' && p.whenAt <= p.numEnd && (end == len(s) || end+1 < len(s) && s[end:end+2] == " ("):
		return end
	case s[i] == '[' && 0 < p.whenAt && p.whenAt < p.numEnd && end+1 == len(s) && s[end] == ']':
		p.mend(i, len(" B")-len("[B]"))
		return end + 1
	}
	return 0
}

// plainSession takes the session of n bytes in the brackets that open at in[open], behind
// what ends at in[i].
func (p *reading) plainSession(i, open, n int) {
	if i == open {
		p.mend(open, len(" "))
	}
	if p.whenAt == 0 && p.base == 0 {
		p.whenAt = uint8(open + 1 + p.shift)
		p.whenEnd = p.whenAt + uint8(n)
	}
}

// Documents have a dot behind the words that are cut short, Vol. and Sect., and a space
// before the number of a part; what lacks the dot too is left to the scanner. Glued to its
// number a word ends where a number of a part begins, so that PARTII is Part II.

// plainSplit reports whether text, in the brackets that open at in[open], is a word for a
// part of a document and its number: Part II, PartII, PART II, Sect.29A.
func (p *reading) plainSplit(i, open int, text string) bool {
	x := eight.At(text, 0)
	n := eight.Letters(x)
	if n < len("Vol") || len(text) > longestSplit {
		return false
	}
	if n == len(text) || text[n] != ' ' && text[n] != '.' {
		n = findSplit(text)
	}
	w := &spellings[spellingIndex(eight.Lowest(x, min(n, longestPacked)))]
	if w.role != roleSplit || int(w.size) != n {
		return false
	}
	if abbreviated(words[w.word].text) {
		if n == len(text) || text[n] != '.' {
			return false
		}
		n++
	}
	spaced := n < len(text) && text[n] == ' '
	if !spaced && !plainDesignator(text[n:]) || spaced && !plainDesignator(text[n+1:]) {
		return false
	}
	p.mendSplit(i, open, open+len("(")+len(text))
	if !w.printed {
		p.mend(open+1, 0)
	}
	if !spaced {
		p.mend(open+1+n, len(" "))
	}
	return true
}

// mendSplit makes the brackets of a part round, with a space before them.
func (p *reading) mendSplit(i, open, closed int) {
	if i == open {
		p.mend(open, len(" "))
	} else if p.in[open] == '[' {
		p.mend(open, 0)
	}
	if p.in[closed] == ']' {
		p.mend(closed, 0)
	}
}

// Rarer numbers, IS3 of a section of income, are left to the scanner, which knows that
// none begins or ends with a hyphen.

// plainDesignator reports whether s numbers a part in one of the usual ways: 1, 29A, II,
// A-C.
func plainDesignator(s string) bool {
	n := leadingDigits(s)
	if n == 0 {
		return s != "" && partLetters(s, 0) == len(s)
	}
	return n == len(s) || n+1 == len(s) && 'A' <= s[n] && s[n] <= 'Z'
}
