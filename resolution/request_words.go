package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

//go:generate go run request_gen.go

// asking is how a verb asks.
type asking uint8

// A wordClass is a set of the classes of requests.tsv.
type wordClass uint64

// The classes of what no table has, from the top down.
const (
	isComma   wordClass = 1 << (63 - iota)
	isStop              // a mark that ends a part of a sentence: ; : .
	isColon             // the mark before a list, besides isStop
	isOpen              // a bracket or quotation that opens
	isClose             // one that closes
	isMark              // any mark
	isCapital           // a word with a capital letter
	isFigure            // a number in figures
	isDate              // a date, or a year in figures
	isSession           // a session with its number
)

// actOpening is how a language opens the act behind those who are asked.
type actOpening uint8

// The openings of acts.
const (
	markedAct actOpening = iota // with a word before the verb: "to submit", "de présenter", أن
	bareAct                     // with the infinitive itself: "представить"
	actorAct                    // right behind those who act: 请秘书长提交
)

// A requestTable has the words of one language.
type requestTable struct {
	language symbol.Language
	opens    actOpening
	formed   bool          // infinitives are known by their endings
	phrases  []requestWord // sorted
}

// A requestWord is a word, or several, and what it does.
type requestWord struct {
	words   string
	classes wordClass
}

// A token is a word, a phrase of the table, a mark, a date or a session.
type token struct {
	start, end int
	is         wordClass
	session    symbol.Session
	date       ods.Date
}

// tokens appends the tokens of a text. The longest phrase of the table wins, and
// a session or date wins over it.
func (t *requestTable) tokens(tokens []token, text string, dates wordTable) []token {
	sessions, dated := sessionsIn(text, t.language), 0
	for at := fold.AfterSpace(text, 0); at < len(text); at = fold.AfterSpace(text, at) {
		for len(sessions) > 0 && sessions[0].Offset < at {
			sessions = sessions[1:]
		}
		next := token{start: at, end: at}
		// No date begins inside a word: an accent that is a character of its own parts
		// tokens and no words.
		isApart := at >= dated
		if isApart {
			dated = wordEnd(text, at)
		}
		// A session is read whole, ordinal and noun: its "second" is no length of time.
		if len(sessions) > 0 && sessions[0].Offset == at {
			next.end, next.is, next.session = sessions[0].End(), isSession, sessions[0].Session
		} else if isApart {
			next.date, next.end = readDay(text, at, dates)
			next.is = isDate
		}
		if next.end == at {
			next.end, next.is = t.word(text, at)
		}
		tokens = append(tokens, next)
		at = next.end
	}
	return tokens
}

// sessionsIn returns the sessions that a text names.
func sessionsIn(text string, l symbol.Language) []symbol.SessionMatch {
	return slices.Collect(symbol.FindSessions(text, l))
}

// word returns where the word or mark at at ends, and its classes.
func (t *requestTable) word(text string, at int) (end int, is wordClass) {
	r, n := utf8.DecodeRuneInString(text[at:])
	switch {
	case unicode.IsLetter(r):
		if unicode.IsUpper(r) {
			is = isCapital
		}
	case unicode.IsDigit(r):
		return figureEnd(text, at+n), isFigure | isNumber
	default: // a mark, or what is neither word nor mark
		return at + n, markClass(r)
	}
	// The table first: its phrases may go over several words, and over an apostrophe
	// ("d’ici à"). A word that goes on behind what the table has is another word.
	end, known := t.find(text, at)
	// Where a script does not part its words, no apostrophe joins them.
	if !fold.Ideographic(r) {
		if article := elided(text, at); article > max(at, end) {
			return article, is | t.exact(text[at:article])
		}
	}
	if whole := wholeWord(text, at); whole > end {
		end, known = whole, t.endings(text[at:whole], is)
	}
	return end, is | known
}

// elided returns where a word of one or two letters ends that an apostrophe joins
// to the next word, as in "d’appliquer", else at. The possessive of "UN’s" is none.
func elided(text string, at int) int {
	end := fold.AfterWord(text, at)
	if utf8.RuneCountInString(text[at:end]) > 2 {
		return at
	}
	r, n := utf8.DecodeRuneInString(text[end:])
	if fold.Rune(r) != '\'' || utf8.RuneCountInString(text[end+n:fold.AfterWord(text, end+n)]) < 2 {
		return at
	}
	return end + n
}

// exact returns the classes of a word that ends in an apostrophe.
func (t *requestTable) exact(word string) wordClass {
	var room [8]byte
	key := room[:0]
	// Two letters, folded, and the apostrophe: the row is "d'" whatever its kind.
	for _, r := range word {
		key = utf8.AppendRune(key, fold.Rune(r))
	}
	if i := t.search(key); i < len(t.phrases) && t.phrases[i].words == string(key) {
		return t.phrases[i].classes
	}
	return 0
}

// figureEnd returns where a number ends that at is in: "14,626", "1st".
func figureEnd(text string, at int) int {
	for at < len(text) {
		inside := (text[at] == ',' || text[at] == '.') && at+1 < len(text) && isDigit(text[at+1])
		if !inside && !isAlphanumeric(text[at]) {
			break
		}
		at++
	}
	return at
}

// find returns where the longest phrase of the table at at ends, and its classes.
func (t *requestTable) find(text string, at int) (end int, is wordClass) {
	// The letters that stand here, as many as there is room for, narrow the rows to a
	// few: "secretary-general" is compared with what begins with "secretary".
	var room [24]byte
	first, ended := appendLetters(room[:0], text, at)
	for i := t.search(first); i < len(t.phrases) && hasLetters(t.phrases[i].words, first); i++ {
		// Behind the end of a word no phrase stands that goes on with a letter, nor do those
		// that sort after it.
		if ended && hasLetterAt(t.phrases[i].words, len(first)) {
			break
		}
		if to := fold.WordsAt(text, at, t.phrases[i].words); to > end {
			end, is = to, t.phrases[i].classes
		}
	}
	// "the Secretary-General’s efforts": he is not the one who is asked.
	if possessive(text, end) > end {
		return at, 0
	}
	return end, is
}

// search returns the first phrase that does not sort before the letters.
func (t *requestTable) search(letters []byte) int {
	low, high := 0, len(t.phrases)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if t.phrases[mid].words < string(letters) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// hasLetters reports whether a phrase begins with the letters.
func hasLetters(words string, letters []byte) bool {
	return len(words) >= len(letters) && words[:len(letters)] == string(letters)
}

// hasLetterAt reports whether a letter of a phrase stands at a byte: spaces, hyphens and
// apostrophes sort before all letters.
func hasLetterAt(words string, at int) bool { return at < len(words) && words[at] >= 'a' }

// appendLetters appends the letters at at, folded, as far as there is room: with
// them begin all the phrases that can stand there. It reports whether the word ends
// behind them.
func appendLetters(b []byte, text string, at int) (letters []byte, ended bool) {
	for len(b)+utf8.UTFMax <= cap(b) {
		r, n := fold.RuneAt(text, at)
		if n == 0 || !unicode.IsLetter(r) {
			return b, true
		}
		if fold.Ideographic(r) && len(b) > 0 {
			break
		}
		b = utf8.AppendRune(b, r)
		at += n
	}
	return b, false
}

// longestEnding is the length of the longest ending, in bytes.
const longestEnding = 8

// endings returns the classes of a word that is not in the table: those of the
// endings that it has. A name has none.
func (t *requestTable) endings(word string, is wordClass) wordClass {
	if strings.HasSuffix(word, "-") {
		return isAdjective // the first half of "troop- and police-contributing"
	}
	// A name in capitals has no ending: "Ireland" is no participle.
	const all = isAdverbEnding | isGerundEnding | isParticipleEnding | isInfinitiveEnding
	var found wordClass
	for i := max(1, len(word)-longestEnding); i < len(word) && is == 0; i++ {
		if j, ok := slices.BinarySearchFunc(t.phrases, word[i:], func(w requestWord, s string) int { return strings.Compare(w.words, s) }); ok {
			found |= t.phrases[j].classes & all
		}
	}
	return found
}

// wholeWord returns where the word at at ends, with the hyphen or the possessive
// behind it. Where a script does not part its words, each character is one.
func wholeWord(text string, at int) int {
	if r, n := utf8.DecodeRuneInString(text[at:]); fold.Ideographic(r) {
		return at + n
	}
	return possessive(text, fold.AfterWord(text, at))
}

// possessive returns where "’s" at at ends, else at. A word in the possessive is
// none of the table: "the Secretary-General’s efforts" are no addressee.
func possessive(text string, at int) int {
	r, n := utf8.DecodeRuneInString(text[at:])
	if n == 0 || fold.Rune(r) != '\'' {
		return at
	}
	if end := fold.AfterWord(text, at+n); end > at+n {
		return end
	}
	return at
}

// markClass returns the classes of a mark.
func markClass(r rune) wordClass {
	switch r {
	case ',', '،', '，', '、':
		return isMark | isComma
	case ':', '：':
		return isMark | isStop | isColon
	case ';', '.', '؛', '；', '。':
		return isMark | isStop
	case '(', '[', '（':
		return isMark | isOpen
	case ')', ']', '）':
		return isMark | isClose
	}
	switch quoteDepth(r) {
	case 1:
		return isMark | isOpen
	case -1:
		return isMark | isClose
	}
	return isMark
}

// readDay reads a date, a month with its year, a year, or a day with its month.
// It returns at where there is none.
func readDay(text string, at int, dates wordTable) (ods.Date, int) {
	if c := text[at]; c < utf8.RuneSelf && !isDigit(c) && !unicode.IsLetter(rune(c)) {
		return ods.Date{}, at
	}
	// "of 1 March" begins with a preposition, which is a word of the sentence.
	if w, _ := dates.match(text, at); w.kind == ofWord || w.kind == datedWord {
		return ods.Date{}, at
	}
	if date, end := dates.readDate(text, at); end > at {
		return date, end
	}
	day, end := readDigits(text, at, 2)
	month, after := dates.readMonth(text, end)
	// "2031" alone, or "45 documents", which is neither.
	if month == 0 || day > 31 || day == 0 {
		return readYear(text, at)
	}
	// A month needs its year, for "may" is a verb and "march" a noun.
	if day < 0 {
		day = 0
		if date, end := readYear(text, skipSpace(text, after)); end > after && date.Year > 0 {
			return ods.Date{Year: date.Year, Month: month}, end
		}
		return ods.Date{}, at
	}
	return ods.Date{Month: month, Day: day}, after
}

// readYear tells years from other numbers of four figures by what surrounds them:
// neither "2231 (2015)" nor "2030/1" is one. It reads a year in which the United Nations can meet or plan.
func readYear(text string, at int) (ods.Date, int) {
	year, end := readDigits(text, at, 4)
	if year < 1945 || year > 2199 || end < len(text) && (isAlphanumeric(text[end]) || text[end] == '/') {
		return ods.Date{}, at
	}
	return ods.Date{Year: year}, end
}
