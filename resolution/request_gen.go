//go:build ignore

// The command writes the tables of the words of requests.
package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/requesttables"
	"github.com/undoc-go/undoc/internal/generate/rows"
)

func main() {
	tsv, err := rows.Read("requests")
	if err != nil {
		log.Fatal(err)
	}
	source, err := requesttables.Source(tsv)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("request_tables.go", source, 0o666); err != nil {
		log.Fatal(err)
	}
}
