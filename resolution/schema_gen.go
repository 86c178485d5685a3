//go:build ignore

// The command writes the JSON Schema of documents.
package main

import (
	"log"
	"os"
	"reflect"

	"github.com/undoc-go/undoc/internal/generate/jsonschema"
	"github.com/undoc-go/undoc/resolution"
)

func main() {
	source, err := jsonschema.Source(
		"https://github.com/undoc-go/undoc/resolution/document.schema.json",
		"Resolution or decision of the United Nations",
		[]string{".", "../ods", "../symbol"},
		reflect.TypeFor[resolution.Summary](), reflect.TypeFor[resolution.Document](),
	)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("document.schema.json", source, 0o644); err != nil {
		log.Fatal(err)
	}
}
