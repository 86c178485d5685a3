package ods_test

import (
	"fmt"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

func ExampleURL() {
	s := symbol.MustParse("S/RES/1325 (2000)")
	fmt.Println(ods.URL(s, symbol.French))
	// Output:
	// https://docs.un.org/fr/S/RES/1325(2000)
}

func ExampleParseAddress() {
	a, err := ods.ParseAddress("http://www.un.org/fr/documents/view_doc.asp?symbol=A/RES/194(III)")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Symbol, a.Language)
	fmt.Println(ods.URL(a.Symbol, a.Language))
	// Output:
	// A/RES/194 (III) French
	// https://docs.un.org/fr/A/RES/194(III)
}

func ExampleParseAddress_file() {
	a, err := ods.ParseAddress("https://documents-dds-ny.un.org/doc/UNDOC/GEN/N10/519/98/PDF/N1051998.pdf?OpenElement")
	fmt.Println(a.Stem, a.Area, a.Distribution, a.Format, err)
	a.Site = ods.SiteFiles
	fmt.Println(a)
	// Output:
	// N1051998 UNDOC GEN pdf <nil>
	// https://documents.un.org/doc/undoc/gen/n10/519/98/pdf/n1051998.pdf
}

func ExampleAddress() {
	fmt.Println(ods.Address{
		Site:     ods.SiteDocuments,
		Symbol:   symbol.MustParse("A/RES/65/124"),
		Language: symbol.Spanish,
		Format:   "pdf",
	})
	// Output:
	// https://documents.un.org/api/symbol/access?s=A/RES/65/124&l=es&t=pdf
}
