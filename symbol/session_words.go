package symbol

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A phrasing is how one language speaks of sessions. In the names, % is the
// ordinal.
type phrasing struct {
	names       [3]string // by SessionKind: regular, special, emergency special
	resumed     string    // % is the name
	year        string    // % is the year
	substantive string    // % is the year
	anchor      string    // in every mention of a session, folded, as short as its case allows
	again       []string  // before the ordinal of a resumed session, folded
	resumption  string    // behind the ordinal of a resumed session, folded
	before      []marker  // words before the anchor, from the right to the left
	after       []marker  // behind the anchor, from the left to the right
	joins       []string  // between the ordinals of several sessions
	figures     []string  // behind an ordinal in figures
	hundred     []string  // before the ordinal of what is left above a hundred, folded
	pastHundred string    // the same behind it
	possessors  []string  // bodies that may stand between the noun and its adjectives
	from        string    // between the noun and the first of a range
	assembly    string    // "of the General Assembly" behind the noun, as printed
	devoted     string    // behind special sessions that are counted by their subject, as printed
	leading     bool      // the ordinal follows the noun
	trailing    bool      // several ordinals may follow the noun
}

// A marker is a folded word that tells something about a session.
type marker struct {
	text string
	mark mark
}

// A mark is what a marker tells. An emergency special session is a special session
// with a word more, in each language.
type mark uint8

const (
	markNoun mark = iota // part of the noun
	markSpecial
	markEmergency
	markResumed
)

// The anchor is as short as it has to be for all cases and for a capital at the
// beginning: "ession" has Session and session, "есси" сессия, сессии and сессией.
// Words that tell nothing of the kind of session but may stand between ordinal and
// noun are markers too: regular, ordinary, annual, основная.

// What joins ordinals is more than a conjunction where a language repeats the
// preposition and the possessive, "de sa soixante-dixième à sa soixante-seizième
// session", and less than a word in Arabic, whose "and" is a letter of the next word.
// The hundred of French has "et" behind it in Unicode's spelling alone.
//
// The name of the Assembly and what follows it are as texts print them, since they
// are looked for in the text itself, behind what was folded.

// phrasings has the phrasing of each official language, from [Arabic] on. The
// wording is that of mastheads and of resolutions of the General Assembly.
var phrasings = [...]phrasing{
	{
		names:       [3]string{"الدورة %", "الدورة الاستثنائية %", "الدورة الاستثنائية الطارئة %"},
		resumed:     "% المستأنفة",
		year:        "دورة عام %",
		substantive: "الدورة الموضوعية لعام %",
		anchor:      "دور",
		resumption:  " المستانفة",
		after: []marker{{"الاستثنائي", markSpecial}, {"العادي", markNoun}, {"السنوي", markNoun},
			{"الموضوعي", markNoun}, {"الطارئ", markEmergency}},
		joins:       []string{" و", "، و", "، ", " الى ", " حتى "},
		pastHundred: " بعد المائة",
		possessors:  []string{" الجمعية العامة", " الجمعية", " المجلس", " المجلس الاقتصادي والاجتماعي", " مجلس حقوق الانسان"},
		from:        " من",
		assembly:    " للجمعية العامة",
		devoted:     " المكرسة ",
		leading:     true,
	},
	{
		names:       [3]string{"%届会议", "%届特别会议", "%届紧急特别会议"},
		resumed:     "%续会",
		year:        "%年会议",
		substantive: "%年实质性会议",
		anchor:      "届",
		after: []marker{{"紧急", markEmergency}, {"特别", markSpecial}, {"实质性", markNoun}, {"会议", markNoun},
			{"常会", markNoun}, {"会期", markNoun}, {"续会", markResumed}},
		joins: []string{"和", "、", "至", "及", "届和", "届、", "届至", "届及"},
	},
	{
		names:       [3]string{"% session", "% special session", "% emergency special session"},
		resumed:     "Resumed %",
		year:        "% session",
		substantive: "Substantive session of %",
		anchor:      "ession",
		again:       []string{"resumed "},
		before: []marker{{"special", markSpecial}, {"extraordinary", markSpecial}, {"emergency", markEmergency},
			{"regular", markNoun}, {"ordinary", markNoun}, {"annual", markNoun}, {"substantive", markNoun}},
		joins:    []string{" and ", " to ", ", ", ", and ", " or ", " through ", "–"},
		figures:  []string{"st", "nd", "rd", "th"},
		hundred:  []string{"one hundred and ", "one hundred "},
		assembly: " of the General Assembly",
		devoted:  " devoted to ",
	},
	{
		names:       [3]string{"% session", "% session extraordinaire", "% session extraordinaire d’urgence"},
		resumed:     "Reprise de la %",
		year:        "Session de %",
		substantive: "Session de fond de %",
		anchor:      "ession",
		again:       []string{"reprise de la ", "reprise de sa "},
		after:       []marker{{"extraordinaire", markSpecial}, {"extraordinaires", markSpecial}, {"d'urgence", markEmergency}, {"ordinaire", markNoun}},
		joins:       []string{" et ", " a ", ", ", " ou ", " a sa ", " a la ", " et a sa ", " et a la ", "–"},
		figures:     []string{"re", "e", "eme"},
		hundred:     []string{"cent ", "cent et "},
		assembly:    " de l’Assemblée générale",
		devoted:     " consacrée a",
	},
	{
		names:       [3]string{"% сессия", "% специальная сессия", "% чрезвычайная специальная сессия"},
		resumed:     "Возобновленная %",
		year:        "Сессия % года",
		substantive: "Основная сессия % года",
		anchor:      "есси",
		again:       []string{"возобновленная ", "возобновленной ", "возобновленную "},
		before:      []marker{{"специальн", markSpecial}, {"чрезвычайн", markEmergency}, {"внеочередн", markSpecial}, {"очередн", markNoun}, {"основн", markNoun}},
		joins:       []string{" и ", ", ", " или ", " — ", " – ", "–"},
		figures:     []string{"я", "й", "ю", "ой", "ая"},
		hundred:     []string{"сто "},
		assembly:    " Генеральной Ассамблеи",
		devoted:     ", посвященной ",
	},
	{
		names:       [3]string{"% período de sesiones", "% período extraordinario de sesiones", "% período extraordinario de sesiones de emergencia"},
		resumed:     "Continuación del %",
		year:        "Período de sesiones de %",
		substantive: "Período de sesiones sustantivo de %",
		anchor:      "esiones",
		again:       []string{"continuacion del ", "continuacion de su ", "reanudacion del ", "reanudacion de su "},
		before:      []marker{{"de", markNoun}, {"extraordinario", markSpecial}, {"ordinario", markNoun}, {"periodo", markNoun}, {"periodos", markNoun}},
		after:       []marker{{"de emergencia", markEmergency}, {"sustantivos", markNoun}, {"sustantivo", markNoun}},
		trailing:    true,
		joins:       []string{" y ", " a ", ", ", ", y ", " o ", " y en su ", "–"},
		figures:     []string{"º", "er", "°", "ª", "o"},
		hundred:     []string{"centesimo "},
		assembly:    " de la Asamblea General",
		devoted:     " dedicado a",
	},
}

// Above a hundred the United Nations writes figures: the 103rd session, la 103e
// session, 第103届会议; Arabic alone goes on in words. Below, all mastheads have
// words, and Spanish texts figures from the eleventh session on for bodies other
// than the Assembly.

// inWords is the greatest ordinal that documents print in words.
const inWords = 100

// Name returns the session in words as the masthead of a document prints it,
// "Sixty-fifth session", "Eleventh emergency special session", in an official
// language, and in English for any other. Above a hundred the ordinal is in
// figures, "103rd session", but in Arabic only above 199. The zero Session has no
// name.
func (s Session) Name(l Language) string {
	if !s.IsValid() {
		return ""
	}
	if l < Arabic || l > Spanish {
		l = English
	}
	p := &phrasings[l-Arabic]
	var name string
	switch {
	case s.kind == Substantive:
		name = fill(p.substantive, strconv.Itoa(int(s.year)))
	case s.year > 0:
		name = fill(p.year, strconv.Itoa(int(s.year)))
	default:
		name = fill(p.names[s.kind], ordinal(int(s.number), l))
	}
	if s.resumed {
		return fill(p.resumed, name)
	}
	return capitalize(name)
}

// The ordinal stands in the middle of a name or at either end, which patterns say
// more plainly than rules for each language.

// fill puts text in the place of the % of a pattern.
func fill(pattern, text string) string {
	before, after, _ := strings.Cut(pattern, "%")
	return before + text + after
}

// capitalize raises the first letter; the languages that have capitals have no
// first letter longer than two bytes here.
func capitalize(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case 'a' <= r && r <= 'z', 'а' <= r && r <= 'я', r == 'é':
		return string(r-0x20) + s[n:]
	}
	return s
}

// ordinal returns the ordinal of n as documents print it, in words or in figures.
func ordinal(n int, l Language) string {
	switch past := phrasings[l-Arabic].pastHundred; {
	case n <= inWords:
		return ordinals[n][l-Arabic]
	case past != "" && n < 2*inWords:
		return ordinals[n-inWords][l-Arabic] + past
	}
	return figures(n, l)
}

// Figures are what committees with more than a hundred sessions print, and meetings
// all along; the letters behind them are those that agree with the word for session.

// figures returns the ordinal of n in figures: 103rd, 103e, 103-я, 103er, 第103.
func figures(n int, l Language) string {
	s := strconv.Itoa(n)
	switch l {
	case Chinese:
		return "第" + s
	case English:
		return s + englishEnding(n)
	case French:
		return s + "e"
	case Russian:
		return s + "-я"
	case Spanish:
		if n%10 == 1 || n%10 == 3 {
			return s + "er"
		}
		return s + "º"
	}
	return s
}

// The endings are those that documents print: Spanish shortens 101er and 103er
// before the noun, Russian has the nominative, Arabic and Chinese have none.

// englishEnding returns what follows the figures of an English ordinal: 101st,
// 102nd, 103rd, but 111th to 113th.
func englishEnding(n int) string {
	if tens := n / 10 % 10; tens != 1 {
		switch n % 10 {
		case 1:
			return "st"
		case 2:
			return "nd"
		case 3:
			return "rd"
		}
	}
	return "th"
}
