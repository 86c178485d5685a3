// Package verbtables turns the readable grammar of clause verbs into Go tables.
package verbtables

import (
	"fmt"
	"go/format"
	"math"
	"slices"
	"strconv"
	"strings"
)

// columns is how many columns a row has: language, class, preambular,
// operative, lemma, force, takes, organ, source.
const columns = 9

// known are the classes that code names, in the order of their constants.
var known = [...]string{"adverb", "addition", "repetition", "following", "more", "common", "link", "aside", "within", "withinOperative", "nounComplement", "barred", "ending", "adverbEnding", "opensObject", "adverbial", "closing", "inner"}

// headClass is the class that stands for the heads inside a form.
const headClass = 255

// languages and forces are the constants of the words in the columns.
var (
	languages = [...][2]string{{"ar", "Arabic"}, {"zh", "Chinese"}, {"en", "English"}, {"fr", "French"}, {"ru", "Russian"}, {"es", "Spanish"}, {"de", "German"}}
	forces    = [...][2]string{{"-", "ForceNone"}, {"notes", "ForceNotes"}, {"states", "ForceStates"}, {"invites", "ForceInvites"}, {"requests", "ForceRequests"}, {"decides", "ForceDecides"}}
)

// Source returns the Go source of the tables that the rows of tsv describe. The
// first row that breaks the form of the table is the error.
func Source(tsv []byte) ([]byte, error) {
	g := &generator{}
	for i, line := range strings.Split(strings.TrimRight(string(tsv), "\n"), "\n") {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "language\t") {
			continue
		}
		if err := g.row(strings.Split(line, "\t")); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	source, err := g.print()
	if err != nil {
		return nil, err
	}
	return format.Source(source)
}

// A generator gathers the tables of all languages, in the order of the rows.
type generator struct{ tables []*table }

// A table is the grammar of one language.
type table struct {
	language string
	names    []string // of the classes, by number
	rules    [][]rule // by class
	lexemes  []lexeme
	forms    [2][]form // preambular, operative
}

// The constants of the moods in which a rule holds.
const preambular, operative, both = "preambularMood", "operativeMood", "bothMoods"

// A rule is one row of a class, as Go source.
type rule struct {
	words, elements, moods, assembly string
}

// plain returns the words of a rule in which no class is.
func (r rule) plain() (string, bool) {
	for word := range strings.FieldsSeq(r.words) {
		if _, _, ok := reference(word); ok {
			return "", false
		}
	}
	return strings.Join(strings.Fields(r.words), " "), true
}

// A lexeme is what the forms of one head share.
type lexeme struct {
	lemma, force, lemmas string
	takes                uint64
}

// A form is a head as it is spelt, with the number of its lexeme.
type form struct {
	before, after string
	lexeme        int
}

func (g *generator) row(cells []string) error {
	if len(cells) != columns {
		return fmt.Errorf("%d columns, want %d", len(cells), columns)
	}
	language := lookup(languages[:], cells[0])
	if language == "" {
		return fmt.Errorf("unknown language %q", cells[0])
	}
	t := g.table(language)
	if strings.Count(cells[2]+cells[3], "{") != strings.Count(cells[2]+cells[3], "}") {
		return fmt.Errorf("braces of %q do not match", cells[2])
	}
	if nested(cells[2]) || nested(cells[3]) {
		return fmt.Errorf("braces of %q stand in braces", cells[2])
	}
	if cells[3] == "=" {
		cells[3] = cells[2]
	}
	if cells[1] == "head" {
		return t.head(cells)
	}
	return t.phrase(cells)
}

// table returns the table of a language, made on first use.
func (g *generator) table(language string) *table {
	for _, t := range g.tables {
		if t.language == language {
			return t
		}
	}
	t := &table{language: language, names: slices.Clone(known[:]), rules: make([][]rule, len(known))}
	g.tables = append(g.tables, t)
	return t
}

// head adds the forms of a head under one lexeme.
func (t *table) head(cells []string) error {
	force := lookup(forces[:], cells[5])
	if force == "" || cells[4] == "" {
		return fmt.Errorf("head %q has no force or no lemma", cells[2])
	}
	l := lexeme{force: force}
	if err := l.count(cells[4]); err != nil {
		return fmt.Errorf("head %q: %w", cells[2], err)
	}
	for name := range strings.FieldsSeq(cells[6]) {
		class := slices.Index(t.names, name)
		if class < 0 {
			return fmt.Errorf("head %q takes unknown class %q", cells[2], name)
		}
		l.takes |= 1 << class
	}
	for mood := range t.forms {
		for _, words := range spellings(cells[2+mood]) {
			if words != "" {
				before, after, _ := strings.Cut(words, "~")
				t.forms[mood] = append(t.forms[mood], form{strings.TrimSpace(before), strings.TrimSpace(after), len(t.lexemes)})
			}
		}
	}
	t.lexemes = append(t.lexemes, l)
	return nil
}

// count reads the lemmas of a head, most frequent first, with their counts
// ("recognize 3200|note 12"), or the one lemma that has none.
func (l *lexeme) count(cell string) error {
	var last uint64 = math.MaxUint16
	for i, part := range strings.Split(cell, "|") {
		space := strings.LastIndexByte(part, ' ')
		n, err := strconv.ParseUint(part[space+1:], 10, 16)
		if err != nil && !strings.Contains(cell, "|") {
			l.lemma = cell
			return nil
		}
		if err != nil || n > last {
			return fmt.Errorf("lemma %q has no count or one out of order", part)
		}
		if last = n; i == 0 {
			l.lemma = part[:space]
		}
		l.lemmas += fmt.Sprintf("{%q, %d}, ", part[:space], n)
	}
	return nil
}

// phrase adds the forms of a row of a class.
func (t *table) phrase(cells []string) error {
	class := slices.Index(t.names, cells[1])
	if class < 0 {
		class = len(t.names)
		t.names, t.rules = append(t.names, cells[1]), append(t.rules, nil)
	}
	if class >= 64 {
		return fmt.Errorf("more than 64 classes")
	}
	assembly := strconv.FormatBool(cells[7] == "assembly")
	for mood, bit := range [...]string{preambular, operative} {
		if mood == 1 && cells[3] == cells[2] {
			break
		}
		if cells[2] == cells[3] {
			bit = both
		}
		for _, words := range spellings(cells[2+mood]) {
			if words == "" {
				continue
			}
			elements, err := t.elements(words, class)
			if err != nil {
				return err
			}
			t.rules[class] = append(t.rules[class], rule{words, elements, bit, assembly})
		}
	}
	return nil
}

// nested reports whether a choice in braces has another in it.
func nested(cell string) bool {
	for _, choice := range strings.Split(cell, "{")[1:] {
		if !strings.Contains(choice, "}") {
			return true
		}
	}
	return false
}

// spellings returns the forms of a cell, with the choices in braces made:
// "convaincu{,e}" is two forms. Choices do not nest.
func spellings(cell string) []string {
	forms := strings.Split(cell, "|")
	for i := 0; i < len(forms); {
		before, rest, ok := strings.Cut(forms[i], "{")
		choices, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			i++
			continue
		}
		var made []string
		for choice := range strings.SplitSeq(choices, ",") {
			made = append(made, before+choice+after)
		}
		forms = slices.Replace(forms, i, i+1, made...)
	}
	return forms
}

// elements returns the parts of a form as Go source: runs of plain words, and
// references to classes above, which makes loops impossible.
func (t *table) elements(words string, class int) (string, error) {
	var b strings.Builder
	plain := ""
	flush := func() {
		if plain != "" {
			fmt.Fprintf(&b, "{words: %q},", plain)
		}
		plain = ""
	}
	for word := range strings.FieldsSeq(words) {
		name, mark, ok := reference(word)
		if !ok {
			plain = strings.TrimSpace(plain + " " + word)
			continue
		}
		flush()
		n := slices.Index(t.names, name)
		if name == "head" {
			n = headClass
		}
		if n < 0 || n == class {
			return "", fmt.Errorf("form %q refers to no class above", words)
		}
		fmt.Fprintf(&b, "{class: %d%s},", n, mark)
	}
	flush()
	return b.String(), nil
}

// anyNumber is the mark of a class that may be missing.
const anyNumber = ", use: anyNumber"

// reference takes the marks off a reference to a class.
func reference(word string) (name, mark string, ok bool) {
	if w, found := strings.CutSuffix(word, "*"); found {
		word, mark = w, anyNumber
	}
	if w, found := strings.CutPrefix(word, "&"); found {
		word, mark = w, ", use: lookAhead"
	}
	if !strings.HasPrefix(word, "<") || !strings.HasSuffix(word, ">") {
		return "", "", false
	}
	return word[1 : len(word)-1], mark, true
}

// lookup returns what stands beside key, or "".
func lookup(pairs [][2]string, key string) string {
	for _, p := range pairs {
		if p[0] == key {
			return p[1]
		}
	}
	return ""
}
