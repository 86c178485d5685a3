// Package stationtable makes the table of the duty stations of package ods from
// its rows.
package stationtable

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"
)

// columns are the names in the header line, and languages the constants of
// package symbol for those that name a language.
const columns = "code print numbering ar zh en fr ru es de note"

var languages = [...]string{"Arabic", "Chinese", "English", "French", "Russian", "Spanish", "German"}

// firstLanguage is the column of the first of the languages.
const firstLanguage = 3

// Source returns the Go source of the table that the rows describe: the
// stations in the order of the rows, and a switch that finds them.
func Source(tsv []byte) ([]byte, error) {
	rows, err := read(string(tsv))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("// Code generated from station.tsv by genstation.go; DO NOT EDIT.\n\npackage ods\n\n")
	b.WriteString("import \"github.com/undoc-go/undoc/symbol\"\n\n")
	b.WriteString("// stations has a row for each station; the first is for all that are not known.\n")
	b.WriteString("var stations = [...]stationRow{\n{},\n")
	for _, row := range rows {
		writeRow(&b, row)
	}
	b.WriteString("}\n\n// findStation returns the row of the station with the letters that ODS writes or\n")
	b.WriteString("// that are printed, in capitals, the first in the high byte; 0 if there is none.\n")
	b.WriteString("func findStation(code uint16) uint8 {\nswitch code {\n")
	for i, row := range rows {
		fmt.Fprintf(&b, "case %s:\nreturn %d\n", cases(row), i+1)
	}
	b.WriteString("}\nreturn 0\n}\n")
	return format.Source(b.Bytes())
}

func read(tsv string) (rows [][]string, err error) {
	header := true
	for line := range strings.Lines(tsv) {
		line = strings.TrimSuffix(line, "\n")
		row := strings.Split(line, "\t")
		switch {
		case strings.HasPrefix(line, "#"):
		case header && strings.Join(row, " ") != columns:
			return nil, fmt.Errorf("header %q, want %q", row, columns)
		case header:
			header = false
		case len(row) != len(strings.Fields(columns)):
			return nil, fmt.Errorf("%q: %d columns", line, len(row))
		default:
			rows = append(rows, row)
		}
	}
	return rows, nil
}

func writeRow(b *bytes.Buffer, row []string) {
	fmt.Fprintf(b, "{code: %q", row[0])
	if pattern := row[1]; pattern != "-" {
		prefix, _, _ := strings.Cut(pattern, "0")
		fmt.Fprintf(b, ", prefix: %q, hyphen: true", prefix)
	}
	if row[2] == "running" {
		b.WriteString(", running: true")
	}
	b.WriteString(", place: [symbol.German + 1]string{")
	for i, language := range languages {
		if place := row[firstLanguage+i]; place != "-" {
			fmt.Fprintf(b, "symbol.%s: %q,", language, place)
		}
	}
	b.WriteString("}},\n")
}

// cases returns the letters under which a row is found: those of ODS, and those
// that are printed where they are others.
func cases(row []string) string {
	printed, _, dotted := strings.Cut(strings.ToUpper(row[1]), ".")
	if dotted && printed != row[0] {
		return pack(row[0]) + ", " + pack(printed)
	}
	return pack(row[0])
}

// pack returns the constant that holds the one or two letters of a code.
func pack(code string) string {
	if len(code) == 1 {
		return fmt.Sprintf("%q << 8", code[0])
	}
	return fmt.Sprintf("%q<<8 | %q", code[0], code[1])
}
