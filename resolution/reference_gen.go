//go:build ignore

package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/referencetables"
)

func main() {
	tsv, err := os.ReadFile("references.tsv")
	if err != nil {
		log.Fatal(err)
	}
	source, err := referencetables.Source(tsv)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("reference_tables.go", source, 0o666); err != nil {
		log.Fatal(err)
	}
}
