// Package verbtables turns the readable grammar of clause verbs into Go tables.
package verbtables

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
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

// Read returns the rows of all languages, one file each in a folder.
func Read(folder string) ([]byte, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.tsv"))
	if err != nil {
		return nil, err
	}
	var rows []byte
	for _, name := range names {
		file, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		rows = append(rows, file...)
	}
	return rows, nil
}

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
	return format.Source(g.print())
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

// A rule is one row of a class, as Go source.
type rule struct {
	words, elements, moods, assembly string
	first                            rune // that it begins with, 0 for any
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

// bucket returns the rune that the form begins with, modulo 64.
func (f form) bucket() rune {
	r, _ := utf8.DecodeRuneInString(f.before)
	return r % buckets
}

// buckets is how many numbers runes have in the tables that are looked up by the
// first rune of a text.
const buckets = 64

// starts returns where the forms of each bucket are among the sorted ones.
func starts(forms []form) string {
	list, i := "0,", 0
	for bucket := range rune(buckets) {
		for i < len(forms) && forms[i].bucket() == bucket {
			i++
		}
		list += fmt.Sprintf("%d,", i)
	}
	return strings.TrimSuffix(list, ",")
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
		l.lemmas += fmt.Sprintf("{%q, %d},", part[:space], n)
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
	for mood, bit := range [...]string{"preambularMood", "operativeMood"} {
		if mood == 1 && cells[3] == cells[2] {
			break
		}
		if cells[2] == cells[3] {
			bit = "bothMoods"
		}
		for _, words := range spellings(cells[2+mood]) {
			if words == "" {
				continue
			}
			elements, err := t.elements(words, class)
			if err != nil {
				return err
			}
			t.rules[class] = append(t.rules[class], rule{words, elements, bit, assembly, first(words)})
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

// first returns the rune that a form begins with, 0 where it begins with a class.
func first(words string) rune {
	if _, _, ok := reference(strings.Fields(words)[0]); ok {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(words)
	return r
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

// print writes the tables. Forms are sorted by the bucket of their first rune, and
// within it, for they are found by bisection.
func (g *generator) print() []byte {
	var b bytes.Buffer
	b.WriteString("// Code generated by verb_gen.go from verbs/*.tsv; DO NOT EDIT.\n\npackage resolution\n\nimport \"github.com/undoc-go/undoc/symbol\"\n\n")
	b.WriteString("// The classes of words that code names.\nconst (\n")
	for i, name := range known {
		fmt.Fprintf(&b, "%sClass = %d\n", name, i)
	}
	fmt.Fprintf(&b, "headClass = %d\n)\n\nvar verbTables = [...]verbTable{\n", headClass)
	for _, t := range g.tables {
		t.print(&b)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

func (t *table) print(b *bytes.Buffer) {
	fmt.Fprintf(b, "{\nlanguage: symbol.%s,\nheads: [2]verbHeads{\n", t.language)
	for _, forms := range t.forms {
		slices.SortStableFunc(forms, func(x, y form) int {
			return cmp.Or(cmp.Compare(x.bucket(), y.bucket()), cmp.Compare(x.before, y.before), cmp.Compare(x.after, y.after))
		})
		fmt.Fprintf(b, "{[...]uint16{%s}, []verbForm{\n", starts(forms))
		for _, f := range forms {
			fmt.Fprintf(b, "{%q, %q, %d},\n", f.before, f.after, f.lexeme)
		}
		b.WriteString("}},\n")
	}
	b.WriteString("},\nlexemes: []verbLexeme{\n")
	for _, l := range t.lexemes {
		lemmas := "nil"
		if l.lemmas != "" {
			lemmas = "[]verbCount{" + strings.TrimSuffix(l.lemmas, ",") + "}"
		}
		fmt.Fprintf(b, "{%q, %s, %#x, %s},\n", l.lemma, l.force, l.takes, lemmas)
	}
	b.WriteString("},\nclasses: []verbClass{\n")
	for i, rules := range t.rules {
		fmt.Fprintf(b, "{%s, []verbRule{ // %s\n", t.order(i), t.names[i])
		for _, r := range rules {
			fmt.Fprintf(b, "{%s, %s, %s, []verbElement{%s}},\n", letter(r.first), r.moods, r.assembly, strings.TrimSuffix(r.elements, ","))
		}
		b.WriteString("}},\n")
	}
	b.WriteString("},\n},\n")
}

// order returns the rules of a class in the order of the runes that they may begin
// with, modulo 64: first, in 65 numbers, where those of each rune are, and then the
// rules by their numbers. Each stands under all runes that it may begin with.
func (t *table) order(class int) string {
	if len(t.rules[class]) == 0 {
		return "nil"
	}
	numbers, starts := "", ""
	count := buckets + 1
	for bucket := range buckets {
		starts += fmt.Sprintf("%d,", count)
		for i, r := range t.rules[class] {
			if t.ruleBeginnings(r)>>bucket&1 == 1 {
				numbers += fmt.Sprintf("%d,", i)
				count++
			}
		}
	}
	return fmt.Sprintf("[]uint16{%s%d,\n%s}", starts, count, strings.TrimSuffix(numbers, ","))
}

// beginnings returns the set of the first runes of a class, modulo 64.
func (t *table) beginnings(class int) uint64 {
	set := uint64(0)
	for _, r := range t.rules[class] {
		set |= t.ruleBeginnings(r)
	}
	return set
}

// ruleBeginnings returns the first runes of a rule: those of its first words, or
// of the classes up to the first that must be there.
func (t *table) ruleBeginnings(r rule) uint64 {
	if r.first != 0 {
		return 1 << (r.first & 63)
	}
	set := uint64(0)
	for word := range strings.FieldsSeq(r.words) {
		name, mark, ok := reference(word)
		class := slices.Index(t.names, name)
		switch {
		case !ok:
			first, _ := utf8.DecodeRuneInString(word)
			return set | 1<<(first&63)
		case class < 0: // the heads
			return ^uint64(0)
		}
		set |= t.beginnings(class)
		if mark != anyNumber {
			return set
		}
	}
	return set
}

// letter returns a rune as Go source.
func letter(r rune) string {
	if r == 0 {
		return "0"
	}
	return strconv.QuoteRune(r)
}
