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
	ok = match(p.Form, text, &fields)
	return fields, ok
}

// match follows the form from hole to hole. A hole is followed by a literal,
// which is looked for at its first place after it; the last hole takes the rest
// less the literal at the end. No form needs to try a second place, so the
// time is linear.
func match(form, text string, fields *Fields) bool {
	literal, form, _ := strings.Cut(form, "{")
	text, ok := cutLiteral(text, literal)
	if !ok {
		return false
	}
	for form != "" {
		name, after, _ := strings.Cut(form, "}")
		literal, form, _ = strings.Cut(after, "{")
		end := findLiteral(text, literal, form == "")
		if end <= 0 || fields.n == maxFields {
			return false
		}
		fields.names[fields.n], fields.values[fields.n] = name, text[:end]
		fields.n++
		if text, ok = cutLiteral(text[end:], literal); !ok {
			return false
		}
	}
	return text == ""
}

// findLiteral returns where the literal stands in text: at its end when last,
// else at the first place after the first byte. It returns -1 when it does not.
func findLiteral(text, literal string, last bool) int {
	if literal == "" {
		return len(text)
	}
	if last {
		for i := len(text) - 1; i > 0 && len(text)-i <= 2*len(literal); i-- {
			if rest, ok := cutLiteral(text[i:], literal); ok && rest == "" {
				return i
			}
		}
		return -1
	}
	for i := 1; i < len(text); i++ {
		if _, ok := cutLiteral(text[i:], literal); ok {
			return i
		}
	}
	return -1
}

// The no-break space U+00A0 in UTF-8. Documents have it where a line must not
// break, above all between the parts of a date.
const noBreakSpace = "\u00a0"

// cutLiteral returns text without the literal it starts with. A space of the
// literal matches a no-break space too.
func cutLiteral(text, literal string) (rest string, ok bool) {
	if strings.HasPrefix(text, literal) {
		return text[len(literal):], true
	}
	for i := range len(literal) {
		switch {
		case text != "" && text[0] == literal[i]:
			text = text[1:]
		case literal[i] == ' ' && strings.HasPrefix(text, noBreakSpace):
			text = text[len(noBreakSpace):]
		default:
			return "", false
		}
	}
	return text, true
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

// MatchAny matches text with each of the patterns in turn.
func MatchAny(patterns []Pattern, text string) (fields Fields, which int, ok bool) {
	for i, p := range patterns {
		if fields, ok := p.Match(text); ok {
			return fields, i, true
		}
	}
	return Fields{}, -1, false
}
