package ods

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A vocabulary counts the words of a text, in lower case, and its compounds with
// a hyphen as words of their own. What a text writes in one place tells what is
// broken in another.
type vocabulary struct {
	words   map[string]int
	soft    bool // the text breaks words at line ends
	dashes  bool // it writes hyphens between spaces for dashes
	columns bool // it does not tell, and has the lines of a printed column, which does
}

// vocabulary returns the words of the text.
func (r *pageReader) vocabulary() *vocabulary {
	if r.words != nil {
		return r.words
	}
	v := &vocabulary{words: map[string]int{}, dashes: strings.Contains(r.text, " - ")}
	r.words = v
	broken := false
	for i := range r.rows {
		if kind := r.rows[i].kind; kind != bodyRow && kind != noteRow {
			continue
		}
		s := r.at(i)
		if broken {
			s = s[len(firstWord(s)):]
		}
		if broken = strings.HasSuffix(s, "-"); broken {
			s = strings.TrimRightFunc(s[:len(s)-1], unicode.IsLetter)
		}
		v.add(s)
	}
	soft := r.breaksWords()
	v.soft = soft > 0
	v.columns = soft <= 0 && soft > -minBroken && r.document.Form == Wrapped
	return v
}

// add counts the words of s.
func (v *vocabulary) add(s string) {
	start, hyphen := -1, -1
	for i := 0; i <= len(s); {
		c, size := rune(0), 1
		if i < len(s) {
			c, size = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case unicode.IsLetter(c):
			if start < 0 {
				start, hyphen = i, -1
			}
		case start >= 0 && isHyphen(c) && i+size < len(s) && hyphen != i:
			next, _ := utf8.DecodeRuneInString(s[i+size:])
			if unicode.IsLetter(next) {
				v.count(s[start:i])
				v.compound(s[start:i], firstWord(s[i+size:]))
			}
			start = -1
		case start >= 0:
			v.count(s[start:i])
			start = -1
		}
		i += size
	}
}

func isHyphen(c rune) bool { return c == '-' || c == '\u2010' || c == '\u2011' }

func (v *vocabulary) count(word string) { v.words[strings.ToLower(word)]++ }

func (v *vocabulary) compound(a, b string) {
	if len(a)+len(b) <= maxWord {
		v.words[strings.ToLower(a+"-"+b)]++
	}
}

// maxWord is the length of the longest word that is looked at.
const maxWord = 64

// has returns how often a word occurs.
func (v *vocabulary) has(word string) int {
	if len(word) > maxWord {
		return 0
	}
	return v.words[strings.ToLower(word)]
}

// breaksWords returns how many more words of the text are broken with soft
// hyphens at line ends than compounds are, as far as the text tells.
func (r *pageReader) breaksWords() int {
	soft := 0
	for i := 0; i+1 < len(r.rows); i++ {
		s, ok := strings.CutSuffix(r.at(i), "-")
		if !ok {
			continue
		}
		whole, compound := r.words.parts(lastWord(s), firstWord(r.at(i+1)))
		switch {
		case whole > compound:
			soft++
		case compound > whole:
			soft--
		}
	}
	return soft
}

// parts returns how often two parts occur as one word and as a compound.
func (v *vocabulary) parts(a, b string) (whole, compound int) {
	if a == "" || b == "" {
		return 0, 0
	}
	return v.has(a + b), v.has(a + "-" + b)
}

// isSoft reports whether the hyphen between two parts of a word at a line end is
// soft. The narrow columns of the Official Records were set with words broken at
// line ends: where nothing else is known of a text that is wrapped as they are,
// the hyphen is soft unless the language makes compounds with the first part.
func (r *pageReader) isSoft(a, b string) bool {
	v := r.vocabulary()
	if v.isSoft(a, b) || !v.columns || b == "" || !startsLower(b) {
		return v.isSoft(a, b)
	}
	whole, compound := v.parts(a, b)
	return whole == 0 && compound == 0 && (v.has(a) == 0 || v.has(b) == 0) && !r.isCommon(a)
}

// isSoft reports whether the hyphen between two parts of a word at a line end is
// soft: the text has the word without it elsewhere; or it has neither, and
// breaks words, and the parts are no words of their own.
func (v *vocabulary) isSoft(a, b string) bool {
	if a == "" || b == "" || !startsLower(b) {
		return false
	}
	whole, compound := v.parts(a, b)
	if whole != compound {
		return whole > compound
	}
	return whole == 0 && v.soft && (v.has(a) == 0 || v.has(b) == 0)
}
