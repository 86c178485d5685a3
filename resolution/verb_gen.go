//go:build ignore

// The command writes the tables of clause verbs.
package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/rows"
	"github.com/undoc-go/undoc/internal/generate/verbtables"
)

func main() {
	tables, err := rows.Read("verbs")
	if err != nil {
		log.Fatal(err)
	}
	source, err := verbtables.Source(tables)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("verb_tables.go", source, 0o644); err != nil {
		log.Fatal(err)
	}
}
