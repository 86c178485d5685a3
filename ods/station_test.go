package ods

import (
	"bytes"
	"os"
	"testing"

	"github.com/undoc-go/undoc/internal/generate/stationtable"
	"github.com/undoc-go/undoc/symbol"
)

func TestStationTable(t *testing.T) {
	rows, err := os.ReadFile("station.tsv")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("stationtable.go")
	if err != nil {
		t.Fatal(err)
	}
	if want, err := stationtable.Source(rows); err != nil || !bytes.Equal(got, want) {
		t.Error("stationtable.go is stale: go generate ./ods", err)
	}
}

func TestStationTableRefuses(t *testing.T) {
	for _, rows := range []string{"code\tprint\n", "# nothing\ncode\tprint\tnumbering\tar\tzh\ten\tfr\tru\tes\tde\tnote\nN\t-\n"} {
		if source, err := stationtable.Source([]byte(rows)); err == nil {
			t.Errorf("%q became %s", rows, source)
		}
	}
}

func TestStation(t *testing.T) {
	for _, test := range []struct {
		letters, code string
		language      symbol.Language
		place         string
	}{
		{"N", "N", symbol.English, "New York"},
		{"n", "N", symbol.Spanish, "Nueva York"},
		{"GE", "G", symbol.French, "Genève"}, // as printed
		{"V", "V", symbol.German, "Wien"},
		{"K", "K", symbol.Arabic, "نيروبي"},
		{"na", "NA", symbol.Chinese, "内罗毕"},
		{"NL", "NL", symbol.Russian, "Нью-Йорк"},
		{"C", "C", symbol.English, ""},   // wherever the conference is
		{"XY", "XY", symbol.English, ""}, // not in the table
		{"", "", symbol.English, ""},
		{"N", "N", symbol.Unspecified, ""},
		{"N", "N", symbol.Language(99), ""},
	} {
		s := stationOf(test.letters)
		if s.String() != test.code || s.Place(test.language) != test.place || s.IsValid() != (test.letters != "") {
			t.Errorf("%q is %q at %q", test.letters, s, s.Place(test.language))
		}
	}
}

// Every row is found by its own letters, and has all the languages or none.
func TestStationRows(t *testing.T) {
	for i, row := range stations[1:] {
		if got := findStation(packStation(row.code)); int(got) != i+1 {
			t.Errorf("%s is found in row %d", row.code, got)
		}
		for l := symbol.Arabic; l <= symbol.German; l++ {
			if (row.place[l] == "") != (row.place[symbol.English] == "") {
				t.Errorf("%s: no place in %v", row.code, l)
			}
		}
	}
}
