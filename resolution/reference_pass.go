package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/wordindex"
)

// Of a hundred words of a resolution, a few begin what cites a document; a third
// are articles, prepositions and the like, which go on with a citation that stands
// right before them and mean nothing anywhere else. So a scan passes by all words that
// no row of the table begins with, and, where nothing reaches, by those that join; and
// by marks, which do no more than join, end a sentence or open brackets. That changes
// nothing but the time it takes.

// until scans the text before end.
func (s *scan) until(end int) {
	for s.at < end {
		passed, at, to, key := s.walker.Skip(s.at, end, s.live())
		s.pass(passed)
		switch s.at = at; {
		case to > at:
			s.word(to, key)
		case at >= end: // a letter that no symbol has may stand right before one
		case isDigit(s.text[at]):
			if !s.digitWord() {
				s.number()
			}
		default:
			s.mark()
		}
	}
}

// pass keeps what has to be known of the words and marks that were passed by.
func (s *scan) pass(p wordindex.Passed) {
	if p.Word >= 0 {
		s.before = p.Word
	}
	if s.group != len(s.refs) && p.Opens() {
		s.group = len(s.refs)
	}
	if s.head.plural && p.Stops() {
		s.head.plural = false
	}
}

// live returns the furthest of the reaches that words which join go on with.
func (s *scan) live() int {
	return max(s.ownerReach, s.headReach, s.whoseReach, s.placeReach, s.listReach)
}

// The words that were passed by are looked at only where it matters which one stands
// before another.

// behindCapital reports whether a word with a capital that no table has stands right
// before this one, inside a sentence.
func (s *scan) behindCapital() bool {
	at := s.before
	if at < 2 || s.text[at-1] != ' ' || s.text[at-2] == '.' || !upperCase(firstRune(s.text[at:])) {
		return false
	}
	w, _ := s.words.match(s.text, at)
	return (w.kind == noWord || w.kind == letterWord) && skipSpace(s.text, wordEnd(s.text, at)) == s.at
}

// isSeparated reports whether a comma, a semicolon or "and" stands right before this word.
func (s *scan) isSeparated() bool { return endsInPause(s.text[:s.at]) || s.andBefore() }

// endsInPause reports whether a text ends in a comma or a semicolon, and white space.
func endsInPause(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:spaceStart(text)])
	return isPause(r) || r == '、'
}

// mostAndWords is how many words "and" has at most: "равно как и", "et l’".
const mostAndWords = 4

// andBefore reports whether "and", or what joins the ends of a range, stands right before
// this word.
func (s *scan) andBefore() bool {
	at := s.at
	for range mostAndWords {
		end := spaceStart(s.text[:at])
		if at = wordStart(s.text[:end]); at == end {
			break
		}
		if w, to := s.words.match(s.text, at); (w.kind == andWord || w.kind == rangeWord) && skipSpace(s.text, to) == s.at {
			return true
		}
	}
	return false
}

// spaceStart returns where the white space begins that ends the text, with the marks that
// only tell in which direction it runs.
func spaceStart(text string) int {
	return len(strings.TrimRightFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }))
}

// wordStart returns where the word begins that ends the text, with an apostrophe or
// without. A Chinese character is a word.
func wordStart(text string) int {
	at := len(strings.TrimRight(text, "'’"))
	for first := true; at > 0; first = false {
		r, n := utf8.DecodeLastRuneInString(text[:at])
		isHan := unicode.Is(unicode.Han, r)
		if wordEnd(text[at-n:at], 0) == 0 || isHan && !first {
			break
		}
		if at -= n; isHan {
			break
		}
	}
	return at
}
