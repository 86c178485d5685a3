//go:build ignore

// Genstation writes stationtable.go from station.tsv.
package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/stationtable"
)

func main() {
	rows, err := os.ReadFile("station.tsv")
	if err != nil {
		log.Fatal(err)
	}
	source, err := stationtable.Source(rows)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("stationtable.go", source, 0o666); err != nil {
		log.Fatal(err)
	}
}
