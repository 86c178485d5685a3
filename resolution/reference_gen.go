//go:build ignore

package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/referencetables"
)

func main() {
	tsv, err := referencetables.Rows(func(name string) ([]byte, error) { return os.ReadFile("references/" + name) })
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
