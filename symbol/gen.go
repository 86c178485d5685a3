//go:build ignore

// Gen writes the generated tables of package symbol.
package main

import (
	"log"
	"os"

	"github.com/undoc-go/undoc/internal/generate/symbolbodies"
	"github.com/undoc-go/undoc/internal/generate/symbolordinals"
	"github.com/undoc-go/undoc/internal/generate/symbolsessions"
	"github.com/undoc-go/undoc/internal/generate/symbolwords"
)

// Run it with go generate when a table has changed.
func main() {
	write("bodies.tsv", "bodies.go", symbolbodies.Source)
	write("ordinals.tsv", "ordinals.go", symbolordinals.Source)
	write("sessions.tsv", "sessions.go", symbolsessions.Source)
	write("words.tsv", "words.go", symbolwords.Source)
}

// write turns one table into Go.
func write(from, to string, source func([]byte) ([]byte, error)) {
	tsv, err := os.ReadFile(from)
	if err == nil {
		tsv, err = source(tsv)
	}
	if err == nil {
		err = os.WriteFile(to, tsv, 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}
