//go:build ignore

// Genopenings writes openingtable.go from openings.tsv.
package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/openingtable"
)

func main() {
	rows, err := os.ReadFile("openings.tsv")
	if err != nil {
		log.Fatal(err)
	}
	source, err := openingtable.Source(rows)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("openingtable.go", source, 0o666); err != nil {
		log.Fatal(err)
	}
}
