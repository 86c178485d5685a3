//go:build ignore

// Gen writes tables.go from language.tsv.
package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/languagetables"
)

func main() {
	rows, err := os.ReadFile("language.tsv")
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
