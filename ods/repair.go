package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/roman"
)

// repair takes out the spaces that the text layer of a page has inside words and
// before marks of punctuation, "Amer ica", "conflict -affected", "Experts ,":
// those of which the mark, or the rest of the text, leaves no doubt.
func (r *pageReader) repair() {
	if !r.document.Form.isPDF() && r.document.Form != Markdown {
		return
	}
	for _, paragraphs := range [...][]Paragraph{r.document.Paragraphs, r.document.Notes} {
		for i := range paragraphs {
			if paragraphs[i].Row {
				continue
			}
			r.repairSpaces(&paragraphs[i])
			if r.document.Form == Markdown {
				r.repairHyphens(&paragraphs[i])
			}
		}
	}
}

// repairSpaces takes the spaces out of a paragraph that stand where none belong.
func (r *pageReader) repairSpaces(p *Paragraph) {
	strays := r.joiner.cutsOf(0)
	if r.words == nil || r.words.many || r.document.Form == Markdown {
		strays = r.askSpaces(p, strays)
	} else {
		for _, at := range r.suspects(p) {
			strays = r.askSpace(p, at, true, strays)
		}
	}
	if len(strays) > 0 {
		p.remove(strays, &r.joiner)
	}
}

// askSpaces appends the spaces of a paragraph that stand where none belong, where it is
// not known which may. Nobody asks for the words of a text without spaces between letters.
func (r *pageReader) askSpaces(p *Paragraph, strays []cell) []cell {
	var suspects []int
	known := r.words != nil && !r.words.many
	if known {
		suspects = r.suspects(p)
	}
	for at := 1; at+1 < len(p.Text); at++ {
		n := strings.IndexByte(p.Text[at:], ' ')
		if n < 0 {
			break
		}
		at += n
		for len(suspects) > 0 && suspects[0] < at {
			suspects = suspects[1:]
		}
		strays = r.askSpace(p, at, !known || len(suspects) > 0 && suspects[0] == at, strays)
	}
	return strays
}

// askSpace appends the space at an offset of a paragraph, if it stands where none belongs.
func (r *pageReader) askSpace(p *Paragraph, at int, suspect bool, strays []cell) []cell {
	if at == 0 || at+1 == len(p.Text) || !r.isStray(p.Text, at, suspect) {
		return strays
	}
	r.problem(p.Place.Offset(at), "a space inside a word or before a mark is left out: "+around(p.Text, at))
	return append(strays, cell{at, at + 1})
}

// mayBeBeside reports whether a mark may stand beside a space between two bytes that no
// space belongs to, as far as these tell.
func mayBeBeside(before, after byte) bool {
	switch after {
	case ',', ')', '.', ']', '-', "’"[0]:
		return true
	}
	return before == '[' || before == '(' || before == "“"[2]
}

// isStray reports whether the space at an offset of a text stands inside a word, if it
// is suspect, or before a mark that no language sets a space before.
func (r *pageReader) isStray(text string, at int, suspect bool) bool {
	after, size := utf8.DecodeRuneInString(text[at+1:])
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	if isLetter(before) && isLetter(after) && r.document.Form != Markdown {
		return suspect && r.isInWord(text, at)
	}
	rest := text[at+1+size:]
	switch {
	case after == ',' || after == ')' || after == '”':
		return before != ' ' && closesThere(rest)
	case after == '.':
		return before != '.' && before != ' ' && (rest == "" || rest[0] == ' ')
	case after == ']' || before == '[':
		return true
	case r.isRaised(text, at):
		return true
	case after == '’':
		return isLetter(before) && (strings.HasPrefix(rest, "s ") || rest == "s")
	case before == '(' || before == '“':
		return opensThere(text, at-utf8.RuneLen(before))
	case isHyphen(after):
		return isLetter(before) && startsWithLetterOrDigit(rest)
	case isHyphen(before) && r.document.Form == Markdown:
		a, b := lastWord(strings.TrimRight(text[:at], "-‐‑")), firstWord(text[at+1:])
		return a != "" && b != "" && r.vocabulary().hasCompound(a, b) > 0
	}
	return suspect && isLetter(before) && isLetter(after) && r.isInWord(text, at)
}

// closesThere reports whether a mark that rest follows closes: the text ends there,
// or a space or another mark comes.
func closesThere(rest string) bool {
	after, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || after == ' ' || markOf(string(after)) != 0 || strings.ContainsRune(")]”’»“", after)
}

// opensThere reports whether the bracket or quotation mark at an offset opens: a
// space or another mark stands before it. Arabic and German close quotations with
// the mark that opens them in English, and an Arabic word may end with a vowel sign.
func opensThere(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	return at == 0 || !isLetter(before) && !unicode.IsMark(before) && !unicode.IsDigit(before) && !unicode.IsPunct(before)
}

// isRaised reports whether the space at an offset stands before letters that are
// set raised after figures, "46 e séance", "XXI e siècle", or after a word, "n o 7":
// extracts have such letters apart.
func (r *pageReader) isRaised(text string, at int) bool {
	if r.document.Form != Markdown {
		return false
	}
	before, after := lastWord(text[max(0, at-maxLabel):at]), firstWord(text[at+1:min(len(text), at+maxLabel)])
	for _, p := range r.table.Raised {
		if p.Form == after && (p.Value == before && before != "" || p.Value == "" && (isDigit(text[at-1]) || roman.Value(before) > 1)) {
			return true
		}
	}
	return false
}

func startsWithLetterOrDigit(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return isLetter(c) || unicode.IsDigit(c)
}

// wordBefore and wordAfter return the letters that stand right before and right
// after an offset, as far as a word may go.
func wordBefore(text string, at int) string { return lastWord(text[max(0, at-maxWord):at]) }
func wordAfter(text string, at int) string {
	return firstWord(text[at:min(len(text), at+maxWord)])
}

// isInWord reports whether the space at an offset of a text, which letters stand
// on both sides of, is inside a word.
//
// The text has the whole in one piece elsewhere, more than once when neither piece
// is a letter, and has the pieces nowhere else. "In secure conditions" is right in
// a text that has "insecure" too, and so may "road map" be where "roadmap" stands.
func (r *pageReader) isInWord(text string, at int) bool {
	a := wordBefore(text, at)
	next, end := readWord(text, at+1)
	b := text[at+1 : end]
	// Hardly any two words next to one another are a word too: that is asked first.
	count := r.vocabulary().count(wordOf(a).join(next), a, b, "")
	if count == 0 || isUpper(firstRuneOf(b)) || isPart(text, at-len(a), end) {
		return false
	}
	least := 2
	if isOneLetter(a) || isOneLetter(b) {
		least = 1
	}
	return count >= least && r.isPiece(a, count) && r.isPiece(b, count)
}

// isPart reports whether what stands from start to end of a text has a hyphen or
// an apostrophe beside it.
func isPart(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	return isHyphen(before) || isHyphen(after) || isApostrophe(before) || isApostrophe(after)
}

func isApostrophe(c rune) bool { return c == '\'' || c == '’' }

// isPiece reports whether a word may be a piece of one that the text has whole so
// many times: the text has it once, or it is a letter that stands alone no more
// often than that; and the language does not make words with it. A letter that
// stands alone more often is a word, as "y" and "a" are in Spanish.
func (r *pageReader) isPiece(word string, whole int) bool {
	most := 1
	if isOneLetter(word) {
		most = whole
	}
	return r.vocabulary().has(word) <= most && !r.isCommon(word)
}

// isOneLetter reports whether a word is one letter.
func isOneLetter(word string) bool { return utf8.RuneCountInString(word) == 1 }

func firstRuneOf(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// isCommon reports whether a word is one that the language makes others with.
func (r *pageReader) isCommon(word string) bool {
	for i := range r.table.Common {
		if strings.EqualFold(r.table.Common[i].Form, word) {
			return true
		}
	}
	return false
}

// around returns the words that the space at an offset stands between.
func around(text string, at int) string {
	// A text without spaces may have as many places as it has words.
	before, after := text[max(0, at-maxWord):at], text[at+1:max(at+1, min(len(text), at+maxWord))]
	start := at - len(before) + strings.LastIndexByte(before, ' ') + 1
	end := at + 1 + len(after)
	if n := strings.IndexByte(after, ' '); n >= 0 {
		end = at + 1 + n
	}
	return text[start:end]
}
