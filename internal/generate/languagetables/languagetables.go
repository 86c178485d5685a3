// Package languagetables makes the tables of package language from their rows.
package languagetables

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"
)

// kinds are the kinds of rows and the fields of language.Table that hold them,
// in the order of the fields.
var kinds = [...]struct{ row, field string }{
	{"publisher", "Publisher"}, {"distribution", "Distribution"}, {"issued", "Issued"}, {"original", "Original"}, {"page", "Page"}, {"recycle", "Recycle"},
	{"agenda", "Agenda"}, {"agendas", "Agendas"}, {"and", "And"},
	{"date", "Date"}, {"month", "Month"}, {"organ", "Organ"}, {"committee", "Committee"},
	{"adoption", "Adoption"}, {"title", "Title"}, {"number", "Number"}, {"sponsors", "Sponsors"},
	{"enacting", "Enacting"}, {"meeting", "Meeting"},
	{"vote", "Vote"}, {"choice", "Choice"}, {"joined", "Joined"}, {"annex", "Annex"}, {"division", "Division"}, {"unit", "Unit"}, {"hyphen", "Hyphen"}, {"common", "Common"}, {"word", "Word"},
	{"president", "President"}, {"record", "Record"}, {"year", "Year"}, {"raised", "Raised"},
}

// names are the constants of package symbol.
var names = map[string]string{
	"ar": "Arabic", "zh": "Chinese", "en": "English", "fr": "French", "ru": "Russian", "es": "Spanish", "de": "German",
}

type row struct{ kind, form, value string }

// Rows returns the rows of the files that the function reads, English first: it
// is the language of a document that tells none.
func Rows(readFile func(name string) ([]byte, error)) ([]byte, error) {
	var rows []byte
	for _, name := range []string{"english", "arabic", "chinese", "french", "russian", "spanish", "german"} {
		file, err := readFile(name + ".tsv")
		if err != nil {
			return nil, err
		}
		rows = append(rows, file...)
	}
	return rows, nil
}

// Source returns the Go source of the tables that the rows describe.
func Source(tsv []byte) ([]byte, error) {
	languages, rows, err := read(tsv)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("// Code generated from the .tsv files by gen.go; DO NOT EDIT.\n\npackage language\n\n")
	b.WriteString("import \"github.com/undoc-go/undoc/symbol\"\n\nvar tables = [...]Table{\n")
	for _, language := range languages {
		fmt.Fprintf(&b, "{\nLanguage: symbol.%s,\n", names[language])
		for _, kind := range kinds {
			writeField(&b, kind.field, kind.row, rows[language])
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

func writeField(b *bytes.Buffer, field, kind string, rows []row) {
	fmt.Fprintf(b, "%s: []Pattern{\n", field)
	for _, r := range rows {
		if r.kind == kind {
			fmt.Fprintf(b, "{%q, %q},\n", r.form, r.value)
		}
	}
	b.WriteString("},\n")
}

// read returns the languages in the order in which they come, and their rows.
func read(tsv []byte) (languages []string, rows map[string][]row, err error) {
	rows = map[string][]row{}
	for i, line := range strings.Split(strings.TrimRight(string(tsv), "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 5 || names[cells[0]] == "" || !known(cells[1]) {
			return nil, nil, fmt.Errorf("row %d: want language, kind, form, value, source: %q", i+1, line)
		}
		if rows[cells[0]] == nil {
			languages = append(languages, cells[0])
		}
		rows[cells[0]] = append(rows[cells[0]], row{cells[1], cells[2], cells[3]})
	}
	return languages, rows, nil
}

func known(kind string) bool {
	for _, k := range kinds {
		if k.row == kind {
			return true
		}
	}
	return false
}
