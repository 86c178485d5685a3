package language

import "strings"

// The most variable parts that a pattern has.
const maxFields = 4

// Fields are the variable parts of a text that matched a pattern.
type Fields struct {
	names  [maxFields]string
	values [maxFields]string
	n      int
}

// Get returns the value of the part with the name, without the braces, or "".
func (f *Fields) Get(name string) string {
	for i := range f.n {
		if f.names[i] == name {
			return f.values[i]
		}
	}
	return ""
}

// Match matches the whole of text with the pattern. A variable part takes as
// little as it can, and at least one byte.
func (p Pattern) Match(text string) (fields Fields, ok bool) {
	return (&Table{}).Match(p, text)
}

// Match matches the whole of text with a pattern. A part for an organ or for a
// month is one of those that the table has; an organ that it has not takes as
// little as it can, as other parts do.
func (t *Table) Match(p Pattern, text string) (fields Fields, ok bool) {
	if !p.MayMatch(text) {
		return Fields{}, false
	}
	literal, form, _ := strings.Cut(p.Form, "{")
	if text, ok = cutLiteral(text, literal); !ok {
		return Fields{}, false
	}
	ok = t.match(form, text, &fields)
	return fields, ok
}

// MayMatch reports whether the first and the last byte of text are those that the
// pattern has there, as far as it has any. Every line of a document is asked
// whether it has one of many fixed forms, and hardly any has.
func (p *Pattern) MayMatch(text string) bool {
	if text == "" || p.Form == "" {
		return true
	}
	first, last := text[0], text[len(text)-1]
	// The no-break space and the straight apostrophe stand for others.
	start := p.Form[0] == '{' || p.Form[0] == first || first == noBreakSpace[0] || first == '\''
	end := p.Form[len(p.Form)-1]
	return start && (end == '}' || end == last || last == noBreakSpace[1] || last == '\'')
}

// match follows the form, whose first part has lost its opening brace. A part
// is followed by a literal, which is looked for at its first place after it; the
// last part takes the rest less the literal at the end. Only the words of the
// table are tried one after the other, and a form has one such part, so that the
// time is linear.
func (t *Table) match(form, text string, fields *Fields) bool {
	if form == "" {
		return text == ""
	}
	name, after, _ := strings.Cut(form, "}")
	literal, form, _ := strings.Cut(after, "{")
	words := t.words(name)
	for i := range words {
		if text == "" || !mayStart(text[0], words[i].Form) {
			continue // as most words start with another letter
		}
		if rest, ok := cutLiteral(text, words[i].Form); ok {
			known := fields.n
			if t.follow(name, text[:len(text)-len(rest)], literal, form, rest, fields) {
				return true
			}
			fields.n = known // what was read after a word that is the wrong one
		}
	}
	end := findLiteral(text, literal, form == "")
	return name != "month" && end > 0 && t.follow(name, text[:end], literal, form, text[end:], fields)
}

// follow takes a value for a part and goes on with what follows it.
func (t *Table) follow(name, value, literal, form, text string, fields *Fields) bool {
	if fields.n == maxFields {
		return false
	}
	fields.names[fields.n], fields.values[fields.n] = name, value
	fields.n++
	text, ok := cutLiteral(text, literal)
	return ok && t.match(form, text, fields)
}

// words returns the words that a part can be, where the table has them.
func (t *Table) words(name string) []Pattern {
	switch name {
	case "organ":
		return t.Organ
	case "month":
		return t.Month
	}
	return nil
}

// findLiteral returns where the literal stands in text: at its end when last,
// else at the first place after the first byte. It returns -1 when it does not.
func findLiteral(text, literal string, last bool) int {
	switch {
	case literal == "":
		return len(text)
	case text == "":
		return -1
	case last:
		for i := len(text) - 1; i > 0 && len(text)-i <= 2*len(literal); i-- {
			if rest, ok := cutLiteral(text[i:], literal); ok && rest == "" {
				return i
			}
		}
		return -1
	}
	// Nearly always it stands there as the table has it, or not at all.
	found, end := strings.Index(text[1:], literal), len(text)
	if found >= 0 {
		found++
		end = found
	}
	if !mayRespell(text[:end], literal) {
		return found
	}
	for i := 1; i < end; i++ {
		if !mayStart(text[i], literal) {
			continue
		}
		if _, ok := cutLiteral(text[i:], literal); ok {
			return i
		}
	}
	return found
}

// mayRespell reports whether [cutLiteral] may find a literal in text that does not have
// its bytes.
func mayRespell(text, literal string) bool {
	return strings.Contains(literal, " ") && strings.Contains(text, noBreakSpace) ||
		strings.Contains(literal, apostrophe) && strings.IndexByte(text, '\'') >= 0
}

// mayStart reports whether a literal may start with a byte, as [cutLiteral] compares
// them.
func mayStart(c byte, literal string) bool {
	return c == literal[0] || c == noBreakSpace[0] || c == '\''
}

// The no-break space U+00A0 in UTF-8. Documents have it where a line must not
// break, above all between the parts of a date.
const noBreakSpace = "\u00a0"

// The apostrophe as documents print it. Extracts have the one of typewriters.
const apostrophe = "’"

// cutLiteral returns text without the literal it starts with. A space of the
// literal matches a no-break space too, and an apostrophe a straight one.
func cutLiteral(text, literal string) (rest string, ok bool) {
	if strings.HasPrefix(text, literal) {
		return text[len(literal):], true
	}
	for i := 0; i < len(literal); i++ {
		switch {
		case text != "" && text[0] == literal[i]:
			text = text[1:]
		case literal[i] == ' ' && strings.HasPrefix(text, noBreakSpace):
			text = text[len(noBreakSpace):]
		case strings.HasPrefix(text, "'") && strings.HasPrefix(literal[i:], apostrophe):
			text, i = text[1:], i+len(apostrophe)-1
		default:
			return "", false
		}
	}
	return text, true
}

// CutPrefix returns text without the literal it starts with, as [Table.Match] compares
// them.
func CutPrefix(text, literal string) (rest string, ok bool) { return cutLiteral(text, literal) }

// Find returns where a literal first stands in text, as [Table.Match] compares
// them, or -1 for both.
func Find(text, literal string) (start, end int) {
	for at := range text {
		if rest, ok := cutLiteral(text[at:], literal); ok {
			return at, len(text) - len(rest)
		}
	}
	return -1, -1
}

// Fill returns the form with its parts replaced by what value returns for their
// names.
func (p Pattern) Fill(value func(name string) string) string {
	var b strings.Builder
	for form := p.Form; form != ""; {
		literal, after, ok := strings.Cut(form, "{")
		b.WriteString(literal)
		if !ok {
			break
		}
		name, rest, _ := strings.Cut(after, "}")
		b.WriteString(value(name))
		form = rest
	}
	return b.String()
}

// MatchAny matches text with each of the patterns in turn, as [Table.Match]
// does.
func (t *Table) MatchAny(patterns []Pattern, text string) (fields Fields, which int, ok bool) {
	for i := range patterns {
		if !patterns[i].MayMatch(text) {
			continue
		}
		if fields, ok := t.Match(patterns[i], text); ok {
			return fields, i, true
		}
	}
	return Fields{}, -1, false
}
