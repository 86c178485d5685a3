package referencetables

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// writeInstruments writes what is known of each instrument, and returns the rows
// with the names of instruments as words: the English name is one of English, and
// the value of each is the place of its instrument in the table, which begins
// with one that is not known.
func writeInstruments(b *bytes.Buffer, rows []row) ([]row, error) {
	b.WriteString("// instruments has what is known of each instrument; the first is one that is not\n// known.\nvar instruments = [...]instrumentFacts{{},\n")
	places := map[string]int{"": 0}
	var words []row
	for _, r := range rows {
		switch {
		case r.kind != "instrument":
			words = append(words, r)
		case r.language == "mul":
			fields, err := instrumentFields(r)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(b, "{%s},\n", fields)
			places[r.words] = len(places)
			words = append(words, row{"en", r.kind, r.words, strconv.Itoa(places[r.words])})
		default:
			value, err := instrumentValue(r, places)
			if err != nil {
				return nil, err
			}
			words = append(words, row{r.language, r.kind, r.words, value})
		}
	}
	b.WriteString("}\n\n")
	return words, nil
}

// instrumentFields turns "symbol=A/RES/70/1; place=annex" into the fields of a
// composite literal.
func instrumentFields(r row) (string, error) {
	fields := "name: " + strconv.Quote(r.words)
	for item := range strings.SplitSeq(r.value, "; ") {
		if item == "" {
			continue
		}
		name, v, _ := strings.Cut(item, "=")
		switch name {
		case "symbol", "place":
			fields += fmt.Sprintf(", %s: %q", name, v)
		case "treaty", "league":
			volume, number, _ := strings.Cut(v, " ")
			fields += fmt.Sprintf(", treaty: Treaty{%s, %q, %q}", series(name), volume, number)
		default:
			return "", fmt.Errorf("%s: %q is no field", r.words, name)
		}
	}
	return fields, nil
}

// series returns the constant of the series that a field names.
func series(field string) string {
	if field == "league" {
		return "LNTS"
	}
	return "UNTS"
}

// instrumentValue returns the value of the name of an instrument in a language.
func instrumentValue(r row, places map[string]int) (string, error) {
	name, short := strings.CutPrefix(r.value, "Short ")
	place, ok := places[name]
	if !ok {
		return "", fmt.Errorf("%s: no instrument %q", r.words, name)
	}
	value := strconv.Itoa(place)
	if short {
		value = "Short " + value
	}
	return value, nil
}
