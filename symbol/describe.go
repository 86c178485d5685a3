package symbol

import "strings"

// Describe says in English what the document is: "summary record of the 14th
// meeting of the Commission on Human Rights, 1986 session". Of a double symbol
// it describes the first; of the zero Symbol it says nothing. The wording is for
// people and may change.
func (s Symbol) Describe() string {
	if !s.IsValid() {
		return ""
	}
	var b strings.Builder
	s.describeModifiers(&b)
	if split := s.Split(); split != "" {
		b.WriteString(split + " of ")
	}
	s.describeDocument(&b)
	if body, ok := s.Body(); ok {
		b.WriteString(" of " + article(body.Name(English)))
	}
	if session := s.Session(); session.IsValid() && session.Year() == 0 {
		b.WriteString(", " + strings.ToLower(session.Name(English)))
	} else if session.Year() > 0 {
		b.WriteString(", " + session.String())
	}
	return b.String()
}

// A change applies to all that stands before it, so that the last comes first in a
// sentence: A/33/257/Add.1/Corr.1 is a corrigendum to an addendum to a document.

// describeModifiers writes the change elements from the last to the first:
// "corrigendum 1 to addendum 2 to".
func (s Symbol) describeModifiers(b *strings.Builder) {
	var list []Modifier
	for m := range s.Modifiers() {
		list = append(list, m)
	}
	for i := len(list) - 1; i >= 0; i-- {
		b.WriteString(list[i].Name())
		if list[i].Number != "" {
			b.WriteString(" " + list[i].Number)
		}
		// A revision takes the place of the text, the others are added to it.
		if list[i].Word == "Rev" {
			b.WriteString(" of ")
		} else {
			b.WriteString(" to ")
		}
	}
}

// describeDocument writes the kind and the number.
func (s Symbol) describeDocument(b *strings.Builder) {
	kind, number := s.Kind(), s.Number()
	if letters := s.Letters(); letters != "" {
		number += " " + letters
	}
	switch {
	// The record of one meeting has its number, those of several a range.
	case kind.IsRecord() && digits(number) > 0:
		b.WriteString(kind.String() + " of the " + figures(digits(number), English) + " meeting")
	case kind.IsRecord() && number != "":
		b.WriteString(kind.String() + "s of meetings " + number)
	// Resolutions are cited with their session, 65/124, since 1976.
	case (kind == KindResolution || kind == KindDecision) && s.in.whenEnd() > 0 && s.in.whenAt() < s.in.numAt():
		b.WriteString(kind.String() + " " + s.when() + "/" + number)
	case number != "":
		b.WriteString(kind.String() + " " + number)
	default:
		b.WriteString(kind.String())
	}
}

// Names of bodies are proper names with a common noun in them, so that all take the
// article in a sentence: the General Assembly, the Committee against Torture.

// article puts "the" before the name of a body.
func article(name string) string { return "the " + name }
