package ods

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
)

// A fixedKind tells what kind of fixed line stands in a row.
type fixedKind uint8

const (
	noLine      fixedKind = iota
	headLine              // above a text: the adoption, the source, the number, the sponsors
	organLine             // the organ's name
	closingLine           // the meeting, the date under it
	headingLine           // the number of an annex or a section
)

// maxBroken is how many rows a fixed line may be broken over.
const maxBroken = 4

// maxSponsors is how many rows the sponsors of a draft may take.
const maxSponsors = 60

// fixed returns how many rows of the body from i on make up a line of fixed
// form, and its kind. Lines above a text are looked for before the organ's name
// has come.
func (r *pageReader) fixed(rows []row, i int, inHead bool) (int, fixedKind) {
	s := r.text[rows[i].start:rows[i].end]
	if len(s) > maxFixed || !inHead && len(s) > maxRoman && !r.starts.any.has(s) {
		return 0, noLine // as most rows start
	}
	if r.isEnacting(s) {
		return 1, organLine
	}
	if inHead {
		if n := r.headLines(rows, i); n > 0 {
			return n, headLine
		}
	}
	if n := r.closingLines(rows, i); n > 0 {
		return n, closingLine
	}
	if r.isDivision(s) {
		return 1, headingLine
	}
	return 0, noLine
}

// headLines returns how many rows make up a line above the text.
func (r *pageReader) headLines(rows []row, i int) int {
	s := r.text[rows[i].start:rows[i].end]
	if s[0] == '[' || s[0] == '(' && closesBracket(s) || strings.HasPrefix(s, "〔") {
		return r.inBrackets(rows, i)
	}
	if n := r.broken(rows, i, maxFixed, r.table.Adoption, r.isAdoption); n > 0 {
		return n
	}
	if n := r.broken(rows, i, maxNumberLine, r.table.Number, r.isNumberLine); n > 0 {
		return n
	}
	return r.sponsors(rows, i)
}

// inBrackets returns how many rows the line in square brackets takes.
func (r *pageReader) inBrackets(rows []row, i int) int {
	for n := 1; n <= maxBroken && i+n <= len(rows); n++ {
		if closesBracket(r.text[rows[i+n-1].start:rows[i+n-1].end]) {
			return n
		}
	}
	return 0
}

// closesBracket reports whether s ends with a square bracket, as Chinese has it
// too, or with a curly one for which a square one was misread.
func closesBracket(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return last == ']' || last == '}' || last == '〕'
}

// broken returns the greatest number of rows that match one of the patterns
// when they are joined. No more are joined behind so many bytes.
func (r *pageReader) broken(rows []row, i, most int, patterns []language.Pattern, ok func(string) bool) int {
	if !r.startsAs(rows[i], patterns) {
		return 0
	}
	best, joined := 0, ""
	begun := false // the joined words are those of r.lines
	for n := 1; n <= maxVotes && i+n <= len(rows) && len(joined) < most; n++ {
		words := r.text[rows[i+n-1].start:min(rows[i+n-1].end, rows[i+n-1].start+maxFixed)]
		whole, hyphen := strings.CutSuffix(joined, "-")
		switch {
		case joined == "":
			joined = r.joinLines("", words)
		case hyphen && startsLower(words):
			joined = whole + words // "Adopted at the 177th meet-", "ing."
			begun = false
		default:
			if !begun {
				r.lines.begin(most)
				r.lines.addWords(joined)
				begun = true
			}
			r.lines.addWords(words)
			joined = r.lines.words()
		}
		if ok(joined) {
			best = n
		}
	}
	return best
}

// startsAs reports whether a row starts with the words that one of the patterns
// starts with.
func (r *pageReader) startsAs(row row, patterns []language.Pattern) bool {
	words := r.text[row.start:row.end]
	for i := range patterns {
		if first := patterns[i].Form[0]; first != '{' && first != words[0] {
			continue
		}
		word, _, _ := strings.Cut(patterns[i].Form, "{")
		word, _, _ = strings.Cut(word, " ")
		if strings.HasPrefix(words, word) && (word != "" || language.StartsWithNumber(words)) {
			return true
		}
	}
	return false
}

// isAdoption reports whether s is an adoption line. Its date may be misprinted.
func (r *pageReader) isAdoption(s string) bool {
	dated := r.endsAsDate(s)
	for _, p := range r.table.Adoption {
		if !dated && (strings.HasSuffix(p.Form, "{date}") || len(s) > maxUndated && strings.HasSuffix(p.Form, "{organ}")) {
			continue // as most rows are that are put together
		}
		fields, ok := r.table.Match(p, s)
		if !ok {
			continue
		}
		_, known := r.table.FindOrgan(fields.Get("organ"))
		if known && r.isDateLike(fields.Get("date")) {
			return true
		}
	}
	return false
}

// maxUndated is more than the length of the longest line that ends with the name of an
// organ.
const maxUndated = maxFixed / 2

// maxNumberLine is more than the length of the longest line with a number and no title: the
// number and its date are short.
const maxNumberLine = maxFixed / 2

// isNumberLine reports whether s is the line with the number of a text that has
// no title: "Resolution 1373 (2001)", "7 (1946). Resolution of 26 June 1946".
func (r *pageReader) isNumberLine(s string) bool {
	if len(s) > maxNumberLine || !hasAny(s, r.numberWords) {
		return false
	}
	for _, p := range r.table.Number {
		fields, ok := r.table.Match(p, s)
		if !ok {
			continue
		}
		number, date := fields.Get("number"), fields.Get("date")
		long := len(number) > maxLabel && (isDigit(number[0]) || len(number) > 2*maxLabel) // Chinese figures take three bytes
		if !long && language.StartsWithNumber(number) && (r.isDateLike(date) || r.isDateLine(date)) {
			return true
		}
	}
	return false
}

// isDateLike reports whether s is no date at all, or starts with figures and ends
// with figures or as dates of the language do, though it may be misprinted.
func (r *pageReader) isDateLike(s string) bool {
	s = strings.TrimSuffix(s, r.endOfDate())
	return s == "" || len(s) < longestDate && isDigit(s[0]) && isDigit(s[len(s)-1])
}

// endsAsDate reports whether s may end with a date, though it may be misprinted.
func (r *pageReader) endsAsDate(s string) bool {
	end := r.endOfDate()
	return endsInFigure(s) || end != "" && strings.HasSuffix(s, end)
}

// endOfDate returns what dates of the language end with behind their figures.
func (r *pageReader) endOfDate() string {
	if len(r.table.Date) == 0 {
		return ""
	}
	form := r.table.Date[0].Form
	return form[strings.LastIndexByte(form, '}')+1:]
}

// sponsors returns how many rows the sponsors of a draft take, with the words
// after them.
func (r *pageReader) sponsors(rows []row, i int) int {
	if at := rows[i].start; r.unsponsored.start <= at && at <= r.unsponsored.end || !r.maySponsor(rows[min(len(rows), i+maxSponsors)-1].end) {
		return 0
	}
	tail, mayEnd, bare := "", false, i
	for n := 1; n <= maxSponsors && i+n <= len(rows); n++ {
		row := &rows[i+n-1]
		if n > 1 && row.blank || row.end-row.start > maxFixed {
			return 0
		}
		words := r.text[row.start:row.end]
		if n > 1 && len(words) > maxLabel*2 && (row.single || !hasGap(words)) && isLetter(firstRuneOf(words)) && !mayEnd && !r.mayEndSponsors(row) {
			tail = words // nothing before it is looked at any more
		} else {
			before := tail[max(0, len(tail)-maxLabel*2):]
			tail, bare = r.joinLines(before, words), i+n
			if mayEnd = r.mayEndSponsors(row) || hasAny(before, r.sponsorWords); mayEnd && r.isSponsors(tail) {
				return n
			}
		}
		if m := endMark(tail); m == '.' || m == ';' {
			// From none of the rows that told nothing is there more to be found.
			if bare < i+n {
				r.unsponsored = cell{rows[bare].start, row.start}
			}
			return 0
		}
	}
	return 0
}

// maySponsor reports whether a draft may name its sponsors before an offset: whether the
// text, as far as that or farther, has all words of one of the lines that end them.
func (r *pageReader) maySponsor(end int) bool {
	// Most offsets are of the first page, which is looked through once.
	if !r.sponsored && r.looked < end {
		r.looked = min(len(r.text), max(end, 2*r.looked, usualPage))
		if r.sponsored = hasForm(r.text[:r.looked], r.table.Sponsors); r.sponsored {
			r.sponsorWords = lastWords(r.table.Sponsors)
		}
	}
	return r.sponsored
}

// usualPage is more bytes than most pages have.
const usualPage = 1 << 12

// hasForm reports whether all words of one of the forms stand somewhere in s.
func hasForm(s string, forms []language.Pattern) bool {
	missing := "{"
	for i := range forms {
		// What one form lacks most others have too.
		if missing == "{" || !strings.Contains(forms[i].Form, missing) {
			if missing = missingWord(s, forms[i].Form); missing == "" {
				return true
			}
		}
	}
	return false
}

// missingWord returns the first word of a form that stands nowhere in s, or "".
func missingWord(s, form string) string {
	for form != "" {
		literal, rest, _ := strings.Cut(form, "{")
		for word := range strings.FieldsSeq(literal) {
			if !strings.Contains(s, word) {
				return word
			}
		}
		_, form, _ = strings.Cut(rest, "}")
	}
	return ""
}

// isSponsors reports whether a line ends the sponsors of a draft.
func (r *pageReader) isSponsors(s string) bool {
	for _, p := range r.table.Sponsors {
		if fields, ok := r.table.Match(p, s); ok && len(fields.Get("sponsors")) > 1 {
			return true
		}
	}
	return false
}

// mayEndSponsors reports whether a row may end the sponsors of a draft: whether it has
// the last word that comes before or after a variable part of such a line. Most rows
// have none, and are not put together. Each is asked about for many rows before it.
func (r *pageReader) mayEndSponsors(row *row) bool {
	if row.sponsor == unknown {
		row.sponsor = no
		if hasAny(r.text[row.start:row.end], r.sponsorWords) {
			row.sponsor = yes
		}
	}
	return row.sponsor == yes
}

// hasAny reports whether one of the words stands in s, whole or in another.
func hasAny(s string, words []string) bool {
	for _, word := range words {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// longestWords returns the longest word of each of the forms.
func longestWords(patterns []language.Pattern) []string {
	longest := make([]string, len(patterns))
	for i := range patterns {
		for part := range strings.SplitSeq(patterns[i].Form, "}") {
			literal, _, _ := strings.Cut(part, "{")
			for word := range strings.FieldsSeq(literal) {
				if len(word) > len(longest[i]) {
					longest[i] = word
				}
			}
		}
	}
	return slices.Compact(longest)
}

// lastWords returns the last word of each of the forms, before a variable part that they
// end with and without a mark.
func lastWords(patterns []language.Pattern) []string {
	last := make([]string, 0, len(patterns))
	for i := range patterns {
		literal := strings.TrimRight(patterns[i].Form, " .,。")
		if open := strings.LastIndexByte(literal, '{'); literal[len(literal)-1] == '}' {
			literal = strings.TrimRight(literal[:open], " ")
		}
		word := literal[strings.LastIndexByte(literal, ' ')+1:]
		if word = word[strings.LastIndexByte(word, '}')+1:]; !slices.Contains(last, word) {
			last = append(last, word)
		}
	}
	return last
}

// closingLines returns how many rows make up a line that closes a text: the
// meeting, perhaps with the votes, or the date.
func (r *pageReader) closingLines(rows []row, i int) int {
	s := r.text[rows[i].start:rows[i].end]
	if language.StartsWithNumber(s) {
		return r.closingLine(s)
	}
	if !r.starts.meeting.has(s) {
		return 0
	}
	end := i + 1
	for end < len(rows) && !rows[end].blank && end < i+maxVotes {
		end++
	}
	return r.broken(rows[:end], i, maxFixed, r.table.Meeting, r.isMeeting)
}

// closingLine returns 1 for a line that starts with a figure and closes a text, in
// most languages the meeting or the date, and 0 for any other.
func (r *pageReader) closingLine(s string) int {
	if !language.StartsWithNumber(s) {
		return 0
	}
	return toInt(r.isDateLine(s) || hasAny(s, r.meetingWords) && (r.isMeeting(s) || r.dateAfterMeeting(s) > 0))
}

// maxVotes is how many rows the meeting and the votes may take.
const maxVotes = 10

func (r *pageReader) isDateLine(s string) bool {
	if len(s) > longestDate {
		return false
	}
	// A date starts with its day or its year in every language.
	if !language.StartsWithNumber(s) {
		return false
	}
	_, ok := matchDate(s, r.table)
	return ok
}

// dateAfterMeeting returns where the space stands between the meeting and the
// date that an extract has in one line, or 0. The volumes of resolutions up to
// 1976 have them so: "1404th plenary meeting, 20 December 1965."
func (r *pageReader) dateAfterMeeting(s string) int {
	for at := len(s) - 1; at > 0 && at > len(s)-longestDate; at-- {
		if s[at] == ' ' && isDigit(s[at+1]) && r.isDateLine(strings.TrimSuffix(s[at+1:], ".")) && r.isMeeting(strings.TrimSuffix(s[:at], ",")) {
			return at
		}
	}
	return 0
}

// isMeeting reports whether s names the meeting that closes a text, perhaps with
// a mark after it: "Adopted at the 1626th meeting, 3".
func (r *pageReader) isMeeting(s string) bool {
	if words := strings.TrimRight(strings.TrimRight(s, "0123456789"), " "); len(s)-len(words) <= maxNoteDigits && markOf(words) != 0 {
		s = words
	}
	fields, _, ok := r.table.MatchMeeting(s)
	return ok && len(fields.Get("meeting")) <= maxLabel
}

// isDivision reports whether s is a heading that is a number alone: "Annex II",
// "Article 3", "A", "IV".
func (r *pageReader) isDivision(s string) bool {
	if len(s) <= maxRoman && s[0] >= 'A' && s[0] <= 'Z' && (len(s) == 1 || isRoman(s)) {
		return true
	}
	if !r.starts.division.has(s) {
		return false
	}
	for _, patterns := range [...][]language.Pattern{r.table.Annex, r.table.Division} {
		for i := range patterns {
			if patterns[i].Form[0] != s[0] {
				continue
			}
			rest, ok := strings.CutPrefix(s, patterns[i].Form)
			if !ok {
				continue
			}
			if number, title, titled := strings.Cut(rest, ": "); titled && len(title) <= maxFixed/4 {
				rest = number // "Annex I: Travel ban"
			}
			if rest == "" || rest[0] == ' ' && len(rest) <= maxLabel && isNumber(rest[1:]) {
				return true
			}
		}
	}
	return false
}

// maxRoman is the length of the longest Roman numeral of a section.
const maxRoman = 6
