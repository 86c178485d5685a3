package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
)

// head takes the lines above the text of an act.
func (b *builder) head() []Line {
	end, enacted := b.headEnd()
	from := len(b.lines)
	for n := b.at + end; b.at < n; {
		kind := b.headKind(b.peek(0))
		if kind == OtherLine && enacted && len(b.lines) > from {
			kind = continues(&b.lines[len(b.lines)-1])
		}
		b.line(kind)
	}
	return b.linesFrom(from)
}

// continues returns the kind of the line after one of those that a title stands
// under: a title, which can go on over several lines, the sponsors of a draft, the
// letter of an act, the number of one of a session.
func continues(before *Line) LineKind {
	switch before.Kind {
	case TitleLine, SponsorLine, LetterLine:
		return TitleLine
	case NumberLine:
		if strings.Contains(before.Text.Plain, "/") {
			return TitleLine
		}
	}
	return OtherLine
}

// headEnd returns how many paragraphs are above the text: those before the line
// with the organ's name, or, where no such line comes before the text, those up
// to the last that has a form that only such lines have. Letters and lines in
// square brackets stand in texts too.
func (b *builder) headEnd() (end int, enacted bool) {
	for n := 0; b.at+n < len(b.paragraphs); n++ {
		if b.enactingAt(n) {
			return n, true
		}
		p := b.peek(n)
		switch kind := b.headKind(p); {
		case b.isBody(p), p.Label != "" && kind != TitleLine, kind != SponsorLine && b.isMeeting(p):
			return end, false
		case kind != OtherLine && (end == n || kind != LetterLine && kind != SourceLine):
			end = n + 1
		}
	}
	return end, false
}

// isBody reports whether a paragraph can only be in a text: lines above it are
// neither in a table nor sentences, and where they are indented, as the title of
// an agenda item over several lines is, they do not open with a verb.
func (b *builder) isBody(p *ods.Paragraph) bool {
	return p.Row || p.Indent > 0 && (endsSentence(p.Text) && strings.Contains(p.Text, " ") || b.opensAs(p, NoVerb))
}

// headKind tells what kind of line above a text the paragraph has the form of.
func (b *builder) headKind(p *ods.Paragraph) LineKind {
	switch {
	case p.Label != "" && isActNumber(p.Label):
		return TitleLine
	case p.Label != "":
		return OtherLine
	case numberEnd(p.Text) > 0, b.matches(b.table.Title, p.Text):
		return TitleLine
	case b.matches(b.table.Adoption, p.Text):
		return AdoptionLine
	case inSquareBrackets(p.Text):
		return SourceLine
	case b.matches(b.table.Number, p.Text) && language.HasFigure(p.Text):
		return NumberLine
	case isSessionNumber(p.Text):
		return NumberLine
	case b.matches(b.table.Sponsors, p.Text):
		return SponsorLine
	case isActLetter(p.Text):
		return LetterLine
	}
	if _, ok := closingDate(p.Text, b.language); ok {
		return DateLine
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

// isSessionNumber reports whether a line is nothing but the number of an act of a
// session, "15/5" or "S-33/1.", as resolutions of the Human Rights Council of
// some years have it above the title.
func isSessionNumber(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "E"), "S-")
	if s == "" || !isDigit(s[0]) {
		return false // as most lines, however long they are
	}
	session, number, ok := strings.Cut(s, "/")
	return ok && isDigits(session) && isDigits(strings.TrimSuffix(number, "."))
}

// numberEnd returns where the number ends that a title begins with in volumes up
// to 1976, "428 (V)." or "2200 A (XXI).", and in statements of the President of
// the Human Rights Council, "PRST 19/1.", or 0.
func numberEnd(s string) int {
	if rest, ok := strings.CutPrefix(s, "PRST "); ok {
		_, title, _ := strings.Cut(rest, ". ")
		return len(s) - len(title) - len(" ")
	}
	if s == "" || !isDigit(s[0]) {
		return 0 // as most lines, however long their first word is
	}
	number, rest, _ := strings.Cut(s, " ")
	if !isDigits(number) {
		return 0
	}
	if isActLetter(rest[:min(1, len(rest))]) {
		_, rest, _ = strings.Cut(rest, " ")
	}
	session, title, ok := strings.Cut(rest, "). ")
	session = strings.TrimPrefix(strings.TrimPrefix(session, "("), "S-")
	if !ok || title == "" || roman(session) == 0 || !isUpper(session) {
		return 0
	}
	return len(s) - len(title) - len(" ")
}

func isUpper(s string) bool { return strings.ToUpper(s) == s }

func isDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// isActLetter reports whether a line is the letter of an act in a composite
// resolution.
func isActLetter(s string) bool { return len(s) == 1 && 'A' <= s[0] && s[0] <= 'Z' }

// atAct reports whether another act starts here. Each is complete in itself:
// after the closing of one come the letter of the next in a composite resolution,
// or the number and title of the next in a volume of resolutions, and the organ's
// name.
func (b *builder) atAct(closed bool) bool {
	if !closed || !b.enacting(1) && !b.enacting(2) {
		return false
	}
	kind := b.headKind(b.peek(0))
	return kind == LetterLine || kind == TitleLine || kind == NumberLine
}

// enactingOrgan returns the name in a line that has the form of the one with the
// organ's name, and whether it is that of an organ that is known.
func (b *builder) enactingOrgan(p *ods.Paragraph) (organ string, known bool) {
	if p.Label != "" || p.Row || len(p.Text) > longestOrgan {
		return "", false
	}
	for i := range b.table.Enacting {
		pattern := &b.table.Enacting[i]
		if !pattern.MayMatch(p.Text) {
			continue // as nearly all lines
		}
		if fields, ok := b.table.Match(*pattern, p.Text); ok {
			organ = fields.Get("organ")
			if _, known := b.table.FindOrgan(organ); known {
				return organ, true
			}
		}
	}
	return organ, false
}

// longestOrgan is more than the length of any line with an organ's name, of
// which commissions of States have long ones.
const longestOrgan = 200

// enactingAt reports whether the n-th paragraph from here is the line with the
// organ's name. Of the many organs that adopt decisions some are not known: the
// names of those are in capitals, a comma is after them, and a preamble or an
// operative part begins.
func (b *builder) enactingAt(n int) bool {
	if b.enacting(n) {
		return true
	}
	if !endsInComma(b.peek(n).Text) {
		return false // as nearly all lines
	}
	organ, _ := b.enactingOrgan(b.peek(n))
	return organ != "" && isProperName(organ) && b.opensAs(b.peek(n+1), NoVerb)
}

// isProperName reports whether all words of more than three letters begin with a
// capital, as those of names do.
func isProperName(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(word); utf8.RuneCountInString(word) > 3 && !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// inSquareBrackets reports whether a line stands in square brackets, or in the bent
// ones that Chinese has. Scanned copies have one of the two as a round or a
// curly one.
func inSquareBrackets(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s[min(size, len(s)):])
	square := first == '[' || first == '〔' || last == ']' || last == '〕'
	return square && strings.ContainsRune("[(〔", first) && strings.ContainsRune("])}〕", last)
}
