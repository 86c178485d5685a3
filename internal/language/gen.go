//go:build ignore

// Gen writes tables.go from the .tsv files.
package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/languagetables"
)

func main() {
	rows, err := languagetables.Rows(os.ReadFile)
	if err != nil {
		log.Fatal(err)
	}
	source, err := languagetables.Source(rows)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("tables.go", source, 0o666); err != nil {
		log.Fatal(err)
	}
}
