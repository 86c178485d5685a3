package resolution

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
)

// head takes the lines above the text of an act.
func (b *builder) head() []Line {
	end := b.headEnd()
	var lines []Line
	for n := b.at + end; b.at < n; {
		lines = append(lines, b.line(b.headKind(b.peek(0))))
	}
	return lines
}

// headEnd returns how many paragraphs are above the text: those before the line
// with the organ's name, or, where no such line comes before the text, those
// that have a form that only such lines have.
func (b *builder) headEnd() int {
	known := 0
	for n := 0; b.at+n < len(b.paragraphs); n++ {
		p := b.peek(n)
		kind := b.headKind(p)
		switch {
		case b.enacting(p):
			return n
		case b.isBody(p), p.Label != "" && kind != TitleLine, b.closingKind(p) == MeetingLine && kind != SponsorLine:
			return known
		case kind != OtherLine && known == n:
			known = n + 1
		}
	}
	return known
}

// isBody reports whether a paragraph can only be in a text: lines above it are
// neither in a table nor sentences, and where they are indented, as the title of
// an agenda item over several lines is, they do not open with a verb.
func (b *builder) isBody(p *ods.Paragraph) bool {
	return p.Row || p.Indent > 0 && (endsSentence(p.Text) && strings.Contains(p.Text, " ") || b.opensAs(p, NoVerb))
}

// endsSentence reports whether a text ends as sentences and operative paragraphs
// do.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".;:。；：؛", r)
}

// headKind tells what kind of line above a text the paragraph has the form of.
func (b *builder) headKind(p *ods.Paragraph) LineKind {
	switch {
	case p.Label != "" && isActNumber(p.Label):
		return TitleLine
	case p.Label != "":
		return OtherLine
	case b.matches(b.table.Adoption, p.Text):
		return AdoptionLine
	case strings.HasPrefix(p.Text, "[") && strings.HasSuffix(p.Text, "]"):
		return SourceLine
	case b.matches(b.table.Number, p.Text) && strings.ContainsAny(p.Text, "0123456789"):
		return NumberLine
	case b.matches(b.table.Sponsors, p.Text):
		return SponsorLine
	case isActLetter(p.Text):
		return LetterLine
	}
	return OtherLine
}

func (b *builder) matches(patterns []language.Pattern, text string) bool {
	_, _, ok := b.table.MatchAny(patterns, text)
	return ok
}

// isActNumber reports whether a label is the number of a resolution, "65/124."
// or "ES-11/5.", in Arabic "65/124 -" or "65/124".
func isActNumber(label string) bool {
	opened, number, closed := ods.SplitLabel(label)
	return opened == "" && closed != ")" && strings.IndexByte(number, '/') > 0
}

// isActLetter reports whether a line is the letter of an act in a composite
// resolution.
func isActLetter(s string) bool { return len(s) == 1 && 'A' <= s[0] && s[0] <= 'Z' }

// enacting reports whether the paragraph is the line with the organ's name.
func (b *builder) enacting(p *ods.Paragraph) bool {
	if p.Label != "" || p.Row {
		return false
	}
	for _, pattern := range b.table.Enacting {
		if fields, ok := b.table.Match(pattern, p.Text); ok {
			if _, ok := b.table.FindOrgan(fields.Get("organ")); ok {
				return true
			}
		}
	}
	return false
}
