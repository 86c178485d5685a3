package resolution

import (
	"strings"

	"github.com/undoc-go/undoc/internal/language"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// Symbol returns the symbol of the document: the one of its masthead, or else
// the one that its number and its organ tell.
func (d *Document) Symbol() symbol.Symbol {
	if s := d.Masthead.Symbol(); s.IsValid() || len(d.Acts) == 0 {
		return s
	}
	// Copies without a masthead still have a number and an organ: "65/124" of the
	// General Assembly can only be A/RES/65/124.
	prefix, ok := d.Acts[0].prefix(language.For(d.Language))
	number := d.Acts[0].Number()
	if !ok || number == "" {
		return symbol.Symbol{}
	}
	series := "RES/"
	if session, n, found := strings.Cut(number, "/"); found && strings.HasSuffix(prefix, ".") {
		series, number = session+"/RES.", n // "UNEP/EA.2/RES.10"
	}
	s, err := symbol.Parse(prefix + series + number)
	if err != nil {
		return symbol.Symbol{}
	}
	return s
}

// Line returns the first line of a kind above the text, or nil.
func (a *Act) Line(kind LineKind) *Line {
	for i := range a.Head {
		if a.Head[i].Kind == kind {
			return &a.Head[i]
		}
	}
	return nil
}

// Number returns the number of the act without the marks around it: "65/124",
// "1373 (2001)", "428 (V)", or "" when it has none.
func (a *Act) Number() string {
	for i := range a.Head {
		if line := &a.Head[i]; line.Kind == TitleLine {
			// The General Assembly numbers its titles; a copy may have lost the tab,
			// and with it the label.
			if line.Label != "" {
				return strings.TrimRight(line.Label, ". -–")
			}
			if end := numberEnd(line.Text.Plain); end > 0 {
				return strings.TrimSuffix(line.Text.Plain[:end], ".")
			}
		}
	}
	line := a.Line(NumberLine)
	if line == nil {
		return ""
	}
	number := line.Text.Plain
	// "428 (V)" and "3541 (XXX)" of the Assembly, to its thirtieth session, have the
	// session behind.
	if isSessionNumber(number) {
		return strings.TrimSuffix(number, ".")
	}
	// What stands before the figures are words of the language, "Resolution", "第".
	i := strings.IndexAny(number, "0123456789")
	if i < 0 {
		return ""
	}
	number, _, _ = strings.Cut(number[i:], ":") // "Decision 27/2: Atmosphere"
	if end := strings.IndexByte(number, ')'); end > 0 {
		number = number[:end+1] // "7 (1946). Resolution of 26 June 1946"
	}
	return number
}

// Title returns the title of the act, or "" when it has none, as in the
// Security Council. The lines of a title over several are parted by spaces.
func (a *Act) Title() string {
	title := make([]string, 0, 4) // line by line
	for i := range a.Head {
		text := a.Head[i].Text.Plain
		if a.Head[i].Kind == NumberLine {
			_, text, _ = strings.Cut(text, ": ")
			title = appendWords(title[:0], text)
			continue
		}
		switch number := numberEnd(text); {
		// Only lines that follow one another are one title: a composite resolution
		// has more.
		case a.Head[i].Kind != TitleLine:
			if len(title) > 0 {
				return strings.Join(title, " ")
			}
		case len(title) == 0 || number > 0 || a.Head[i].Label != "":
			title = appendWords(title[:0], strings.TrimLeft(text[number:], " "))
		default:
			title = append(title, text)
		}
	}
	return strings.Join(title, " ")
}

// appendWords appends what says something.
func appendWords(list []string, words string) []string {
	if words == "" {
		return list
	}
	return append(list, words)
}

// Sponsors returns who submits a draft, as the line above its title names them,
// or nil: States, or "the Chair".
func (a *Act) Sponsors(l symbol.Language) []string {
	table := language.For(l)
	if line := a.Line(SponsorLine); line != nil {
		fields, _, _ := table.MatchAny(table.Sponsors, line.Text.Plain)
		return splitNames(fields.Get("sponsors"), table)
	}
	return nil
}

// An Adoption is what the lines of fixed form tell of the adoption of an act.
type Adoption struct {
	Organ    string   // as printed: "General Assembly"
	Date     ods.Date // of adoption
	DateText string   // as printed: "13 December 2010"
	Meeting  string   // as printed: "64th plenary meeting", "9430th meeting"
}

// Adoption returns what the adoption line and the closing lines tell, in the
// language of the document.
func (a *Act) Adoption(l symbol.Language) Adoption {
	var adoption Adoption
	table := language.For(l)
	if line := a.Line(AdoptionLine); line != nil {
		fields, which, ok := table.MatchAny(table.Adoption, line.Text.Plain)
		if ok {
			adoption.Organ = fields.Get("organ")
			adoption.DateText = fields.Get("date")
			adoption.Date, _ = ods.ParseDate(adoption.DateText, l)
			adoption.Meeting = meetingIn(table.Adoption[which], &fields)
		}
	}
	// Lines of the Security Council up to 1993 have the date beside the number.
	if line := a.Line(NumberLine); line != nil {
		fields, _, _ := table.MatchAny(table.Number, line.Text.Plain)
		if date, err := ods.ParseDate(fields.Get("date"), l); err == nil {
			adoption.DateText, adoption.Date = fields.Get("date"), date
		}
	}
	// The line that says most comes first; a date alone only fills the place that is
	// empty.
	if line := a.Line(DateLine); line != nil && adoption.DateText == "" {
		adoption.DateText = strings.TrimSuffix(line.Text.Plain, ".")
		adoption.Date, _ = ods.ParseDate(adoption.DateText, l)
	}
	// Closing lines come last and win: they tell of the meeting at which the text
	// was adopted.
	for i := range a.Closing {
		switch line := &a.Closing[i]; line.Kind {
		case MeetingLine:
			adoption.Meeting = strings.TrimRight(closingMeeting(line.Text.Plain, table), ",")
		case DateLine:
			adoption.DateText = withoutStop(line.Text.Plain)
			adoption.Date, _ = closingDate(adoption.DateText, l)
		}
	}
	adoption.Organ = a.adopter(adoption.Organ, table)
	return adoption
}

// adopter returns the organ that adopted the act, of which the adoption line has the
// name: in many languages with an article or in another case.
func (a *Act) adopter(named string, table *language.Table) string {
	if _, known := table.FindOrgan(named); !known {
		if organ := a.organ(table); organ != "" {
			return organ
		}
	}
	return named
}

// prefix returns the prefix of the symbols of the organ that adopted the act, where it
// is known: what [Act.Adoption] tells of it, without the dates.
func (a *Act) prefix(table *language.Table) (prefix string, ok bool) {
	named := ""
	if line := a.Line(AdoptionLine); line != nil {
		fields, _, _ := table.MatchAny(table.Adoption, line.Text.Plain)
		named = fields.Get("organ")
	}
	return table.FindOrgan(a.adopter(named, table))
}

// closingMeeting returns the words for the meeting in a line that closes a text:
// all of "64th plenary meeting", and "700th meeting" of "Adopted unanimously at
// the 700th meeting.", as resolutions of the Security Council closed up to 1993.
func closingMeeting(line string, table *language.Table) string {
	fields, which, ok := table.MatchMeeting(line)
	if !ok {
		return line
	}
	// A pattern with a value says how the name of the meeting is cut out of the
	// sentence.
	name := language.Pattern{Form: table.Meeting[which].Value}
	if name.Form == "" {
		return line
	}
	return name.Fill(func(string) string { return fields.Get("meeting") })
}

// organ returns the organ that the line before the preamble names, or the one
// before the operative part: recitals that open with "Whereas" stand above it.
func (a *Act) organ(table *language.Table) string {
	if a.Body.Enacting.Plain != "" {
		organ, _ := organIn(a.Body.Enacting.Plain, table)
		return organ
	}
	for i := range a.Body.Paragraphs {
		// A paragraph with a number or a verb speaks of organs, and is none's name.
		if c := &a.Body.Paragraphs[i]; c.Kind == Paragraph && c.Label == "" {
			if organ, known := organIn(c.Text.Plain, table); known {
				return organ
			}
		}
	}
	return ""
}

// organIn returns the organ's name in the line that has nothing else. Of two
// readings the one with a name that is known counts: the comma may be misprinted
// as a stop.
func organIn(line string, table *language.Table) (organ string, known bool) {
	for _, p := range table.Enacting {
		if fields, ok := table.Match(p, line); ok {
			organ = fields.Get("organ")
			if _, known = table.FindOrgan(organ); known {
				return organ, true
			}
		}
	}
	return organ, false
}

// meetingIn returns the number of the meeting in an adoption line with the word
// that it counts: "9430th meeting", and before it in Arabic, "جلسته 9430". In German
// the organ belongs to the meeting, "9430. Sitzung des Sicherheitsrats".
func meetingIn(p language.Pattern, fields *language.Fields) string {
	number := fields.Get("meeting")
	before, after, ok := strings.Cut(p.Form, "{meeting}")
	if number == "" || !ok {
		return ""
	}
	// The pattern tells where the word stands, and no list of languages.
	if name := (language.Pattern{Form: p.Value}); strings.Contains(p.Value, "{meeting}") {
		return name.Fill(fields.Get)
	}
	if p.Value == language.Before {
		before = strings.TrimRight(before, " ")
		return before[strings.LastIndexByte(before, ' ')+1:] + " " + number
	}
	word, _, _ := strings.Cut(after, "{")
	if i := strings.IndexByte(strings.TrimLeft(word, " "), ' '); i >= 0 {
		word = word[:i+1]
	}
	return number + strings.TrimRight(word, " ,.")
}

// SourceDocuments returns where the line in square brackets under an adoption
// line names the documents that the act comes from: "A/65/L.29" of "[without
// reference to a Main Committee (A/65/L.29)]". They stand in the brackets that
// close last.
func SourceDocuments(line string) (start, end int, ok bool) {
	inner, ok := strings.CutSuffix(line, ")]")
	if !ok {
		return 0, 0, false
	}
	// From the end: the words before the brackets may have brackets of their own,
	// and so may symbols, "A/64/439 (Part II)".
	for depth, i := 0, len(inner)-1; i >= 0; i-- {
		switch {
		case inner[i] == ')':
			depth++
		case inner[i] == '(' && depth > 0:
			depth--
		case inner[i] == '(':
			return i + 1, len(inner), true
		}
	}
	return 0, 0, false
}
