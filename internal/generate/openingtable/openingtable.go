// Package openingtable makes the table of package language that tells how often
// recitals open with the same words with which others go on.
package openingtable

import (
	"bytes"
	"fmt"
	"go/format"
	"strconv"
	"strings"
)

// languages are the languages that have rows, in order, with their constants in
// package symbol.
var languages = [...]struct{ code, name string }{{"ar", "Arabic"}, {"ru", "Russian"}}

// Source returns the Go source of the table that the rows describe: the rows of a
// language in the order of their bytes, by which they are found.
func Source(tsv []byte) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("// Code generated from openings.tsv by genopenings.go; DO NOT EDIT.\n\npackage language\n\nimport \"github.com/undoc-go/undoc/symbol\"\n\n")
	b.WriteString("// openingsOf returns the rows of a language in order, or none.\nfunc openingsOf(l symbol.Language) []opening {\nswitch l {\n")
	var tables bytes.Buffer
	for _, language := range languages {
		fmt.Fprintf(&b, "case symbol.%s:\nreturn openings%s[:]\n", language.name, language.name)
		fmt.Fprintf(&tables, "\nvar openings%s = [...]opening{\n", language.name)
		if err := writeRows(&tables, language.code, string(tsv)); err != nil {
			return nil, err
		}
		tables.WriteString("}\n")
	}
	b.WriteString("}\nreturn nil\n}\n")
	b.Write(tables.Bytes())
	return format.Source(b.Bytes())
}

// writeRows writes the rows of a language. The first has no words: it counts all.
func writeRows(b *bytes.Buffer, code, tsv string) error {
	last := ""
	for line := range strings.Lines(tsv) {
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || row[0] != code {
			continue
		}
		if len(row) != 4 {
			return fmt.Errorf("%q: want language, words, opens, within", line)
		}
		opens, err := strconv.ParseUint(row[2], 10, 16)
		if err != nil {
			return err
		}
		within, err := strconv.ParseUint(row[3], 10, 16)
		if err != nil {
			return err
		}
		if words := row[1]; words <= last && words != "" || words == "" && (last != "" || opens == 0 || within == 0) {
			return fmt.Errorf("%q: out of order", line)
		}
		last = row[1]
		fmt.Fprintf(b, "{%q, %d, %d},\n", row[1], opens, within)
	}
	return nil
}
