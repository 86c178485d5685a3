// Package language holds the fixed words of United Nations documents, in the
// same shape for every language: the lines of mastheads and title blocks, the
// names of organs and months, the words that number annexes and articles.
//
// The words are in a table of rows for each language; a further language is a
// further such table.
package language

//go:generate go run gen.go

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// A Table is the fixed words of one language.
type Table struct {
	Language     symbol.Language
	Publisher    []Pattern
	Distribution []Pattern
	Issued       []Pattern // the tag of the language that the date of issue is in, where it is another
	Original     []Pattern // the language of the original
	Page         []Pattern // the number of a page
	Recycle      []Pattern // the words at the foot of a first page that ask to recycle it
	Agenda       []Pattern // one item
	Agendas      []Pattern // several items
	And          []Pattern // between the last two of a list
	Date         []Pattern
	Month        []Pattern // Value is 1 to 12
	Organ        []Pattern // Value is the prefix of its symbols
	Committee    []Pattern // that prepare the work of an organ
	Adoption     []Pattern // Value is [Before], or the form of the name of the meeting
	Title        []Pattern // titles of fixed form: of what presidents state
	Number       []Pattern // the line that has a number and no title
	Sponsors     []Pattern // the title line of a draft
	Enacting     []Pattern // the organ's name before the preamble
	Meeting      []Pattern // the closing line that names the meeting; Value is the form of its name, where that is not the line
	Vote         []Pattern // the closing line that tells how the act was adopted; Value is the outcome in AKN4UN
	Choice       []Pattern // what stands before those that voted in one way; Value is its name in AKN4UN
	Joined       []Pattern // names of States that have the word for "and" in them
	Annex        []Pattern // the words that number annexes
	Unit         []Pattern // what numbers count, where no space stands between the two
	Hyphen       []Pattern // parts of words with a hyphen; Value is "last" for one that ends them, "any" for one before any word
	Common       []Pattern // words that also begin or end longer ones: "any" and "one" of "anyone"
	Word         []Pattern // frequent ones by which a text without a masthead tells its language
	Division     []Pattern // the words that number parts of a text; Value is the rank, 1 for the widest
	President    []Pattern // who presides over a meeting
	Record       []Pattern // what the record of a meeting is: final or provisional
	Raised       []Pattern // letters that are set raised after figures, or after Value
	Year         []Pattern // the year of an organ that has no sessions, counted from its first
}

// A Pattern is a form with its variable parts in braces.
type Pattern struct {
	Form  string
	Value string
}

// Before is the value of an adoption line in which the word for a meeting stands
// before its number.
const Before = "before"

// All returns the tables there are.
func All() []Table { return tables[:] }

// For returns the table of a language, or the first table when there is none.
func For(l symbol.Language) *Table {
	for i := range tables {
		if tables[i].Language == l {
			return &tables[i]
		}
	}
	return &tables[0]
}

// IssuedIn returns the table of the language in which mastheads print the date of
// issue: those in Arabic, Chinese and Russian print it in English.
func (t *Table) IssuedIn() *Table {
	if len(t.Issued) == 0 {
		return t
	}
	return For(symbol.ParseLanguage(t.Issued[0].Form))
}

// FindOrgan returns the prefix of the symbols of the organ that has the name,
// "A/" for the General Assembly. Older documents set the name in capitals.
func (t *Table) FindOrgan(name string) (prefix string, ok bool) {
	for i := range t.Organ {
		if p := &t.Organ[i]; MayEqual(p.Form, name) && (equalSpaced(p.Form, name) || strings.EqualFold(p.Form, name)) {
			return p.Value, true
		}
	}
	return "", false
}

// MayEqual reports whether a text may be equal to a name but for its case, as far as
// their first letters tell.
func MayEqual(name, text string) bool {
	if name == "" || text == "" || name[0] < utf8.RuneSelf && text[0] < utf8.RuneSelf {
		return name == "" || text == "" || name[0]|0x20 == text[0]|0x20
	}
	a, _ := utf8.DecodeRuneInString(name)
	b, _ := utf8.DecodeRuneInString(text)
	switch {
	case isCyrillic(a) && (b < utf8.RuneSelf || isCyrillic(b)):
		return smallCyrillic(a) == smallCyrillic(b)
	case 0x620 <= a && a < 0x64b, 0x4e00 <= a && a < 0xa000:
		return a == b // Arabic and Chinese have no capitals
	}
	return true
}

// isCyrillic reports whether a letter is one of those from А to я.
func isCyrillic(c rune) bool { return 0x410 <= c && c < 0x450 }

// smallCyrillic returns a letter in lower case.
func smallCyrillic(c rune) rune {
	if 0x410 <= c && c < 0x430 {
		c += 0x20
	}
	return c
}

// OrganOf returns the name of the organ that issues symbols with the longest
// prefix of s.
func (t *Table) OrganOf(s string) string {
	name, length := "", 0
	for _, p := range t.Organ {
		if len(p.Value) > length && strings.HasPrefix(s, p.Value) {
			name, length = p.Form, len(p.Value)
		}
	}
	return name
}

// MonthNamed returns the number of the month that has the name, or 0.
func (t *Table) MonthNamed(name string) int {
	for i := range t.Month {
		// Most words are no months, and start with another letter.
		if p := &t.Month[i]; name != "" && mayStart(name[0], p.Form) && equalSpaced(p.Form, name) {
			number, _ := strconv.Atoi(p.Value)
			return number
		}
	}
	return 0
}

// MayHaveMonth reports whether the name of a month may stand in s: its first word does.
func (t *Table) MayHaveMonth(s string) bool {
	for i := range t.Month {
		word, _, _ := strings.Cut(t.Month[i].Form, " ")
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// MonthName returns the name of a month, or "".
func (t *Table) MonthName(number int) string {
	if number < 1 || number > len(t.Month) {
		return ""
	}
	return t.Month[number-1].Form
}

// equalSpaced reports whether two names are equal when every no-break space
// counts as a space.
func equalSpaced(pattern, text string) bool {
	rest, ok := cutLiteral(text, pattern)
	return ok && rest == ""
}
