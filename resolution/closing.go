package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// closing takes the lines that close a text: the meeting, the date, the vote.
func (b *builder) closing() []Line {
	from := len(b.lines)
	kind := b.closingKind(b.peek(0))
	if kind == MeetingLine {
		b.line(MeetingLine)
		kind = b.closingKind(b.peek(0))
	}
	if kind == DateLine {
		b.line(DateLine)
	}
	b.vote()
	return b.linesFrom(from)
}

// ends reports whether the closing lines of an act start here: a meeting, a
// vote, or a date and nothing after it. In an annex such lines are headings like
// others.
func (b *builder) ends() bool {
	p := b.peek(0)
	return b.isMeeting(p) || b.isVote(p) || b.at+1 == len(b.paragraphs) && b.closingKind(p) == DateLine
}

// closingKind tells what kind of closing line the paragraph has the form of:
// that of a meeting or of a date. Volumes of the first decades set a comma and a
// full stop after them, and some a comma before the year. How far in the line stands
// does not matter: those above and below a text are printed at the margin.
func (b *builder) closingKind(p *ods.Paragraph) LineKind {
	if b.isMeeting(p) {
		return MeetingLine
	}
	if !mayClose(p) {
		return OtherLine
	}
	if _, ok := closingDate(p.Text, b.language); ok {
		return DateLine
	}
	return OtherLine
}

// mayClose reports whether a paragraph may be a closing line, whatever it says.
func mayClose(p *ods.Paragraph) bool { return p.Label == "" && !p.Row && p.Text != "" }

// isMeeting reports whether the paragraph names the meeting that closes a text.
func (b *builder) isMeeting(p *ods.Paragraph) bool {
	if !mayClose(p) {
		return false
	}
	_, _, ok := b.table.MatchMeeting(p.Text)
	if bare := withoutStop(p.Text); !ok && len(bare) < len(p.Text) {
		_, _, ok = b.table.MatchMeeting(bare)
	}
	return ok
}

// closingDate reads the date of a closing line. Most lines are none, and tell so by
// their first letter: a date starts with its day or its year in every language, and
// names its month.
func closingDate(s string, l symbol.Language) (date ods.Date, ok bool) {
	if len(s) > longestDate || !language.StartsWithNumber(s) || !language.For(l).MayHaveMonth(s) {
		return ods.Date{}, false
	}
	date, err := ods.ParseDate(strings.ReplaceAll(withoutStop(s), ", ", " "), l)
	return date, err == nil
}

// longestDate is more than the length of any date: those in Arabic have the
// names of the month in two calendars.
const longestDate = 100

// withoutStop returns a line without the comma or full stop at its end.
func withoutStop(s string) string {
	for s != "" && (s[len(s)-1] == '.' || s[len(s)-1] == ',') {
		s = s[:len(s)-1]
	}
	return s
}

// isVote reports whether the paragraph tells how the act was adopted.
func (b *builder) isVote(p *ods.Paragraph) bool {
	return p.Label == "" && !p.Row && mayTell(p) && b.matches(b.table.Vote, p.Text)
}

// mayTell reports whether a paragraph may be a line that tells of a vote. One that is
// indented, with a number or a tab in it, would be a heading or a row of a table at the
// margin, where such lines are printed.
func mayTell(p *ods.Paragraph) bool {
	return p.Indent == 0 || p.Label == "" && strings.IndexByte(p.Text, '\t') < 0
}

// vote takes the lines that tell how the act was adopted. The Human Rights
// Council prints them in square brackets: "[Adopted without a vote.]", or the
// counts of a recorded vote and, under "In favour:", "Against:" and
// "Abstaining:", the names of those that voted so.
func (b *builder) vote() {
	if !b.isVote(b.peek(0)) {
		return
	}
	b.line(VoteLine)
	for !strings.HasSuffix(b.peek(-1).Text, "]") {
		choice, names := cutChoice(b.peek(0).Text, b.table)
		if choice == "" || !mayTell(b.peek(0)) {
			break
		}
		b.line(VoteLine)
		if next := b.peek(0); names == "" && mayTell(next) && next.Text != "" && b.closingKind(next) == OtherLine {
			b.line(VoteLine)
		}
	}
}
