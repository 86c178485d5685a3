package resolution_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// A resolution as the Official Document System exports it, without its masthead.
const lighthouses = `[DU1]
Resolution adopted by the General Assembly on 16 December 2010
[without reference to a Main Committee (A/65/L.71)]
65/501.	World Lighthouse Heritage Year


	The General Assembly,
	Recalling its resolution 61/185 of 20 December 2006,
	1.	Decides to proclaim 2012 World Lighthouse Heritage Year;
	2.	Requests the Secretary-General:
		(a)	To keep the lights burning;
		(b)	To report to the General Assembly.
`

func ExampleMarkdown() {
	d := resolution.Parse(lighthouses)
	os.Stdout.Write(resolution.Markdown(d))
	// Output:
	// **Resolution adopted by the General Assembly on 16 December 2010**
	//
	// \[without reference to a Main Committee ([A/65/L.71](https://docs.un.org/en/A/65/L.71))\]
	//
	// # 65/501. World Lighthouse Heritage Year
	//
	// *The General Assembly,*
	//
	// *Recalling* its resolution [61/185](https://docs.un.org/en/A/RES/61/185) of 20 December 2006,
	//
	// 1\. *Decides* to proclaim 2012 World Lighthouse Heritage Year;
	//
	// 2\. *Requests* the Secretary-General:
	//
	// - (a) To keep the lights burning;
	// - (b) To report to the General Assembly.
}

func ExampleAppendMarkdown() {
	d := resolution.Parse("[DU1]\n65/501.\tWorld Lighthouse Heritage Year\n")
	page := []byte("---\ntopic: lighthouses\n---\n\n")
	os.Stdout.Write(resolution.AppendMarkdown(page, d))
	// Output:
	// ---
	// topic: lighthouses
	// ---
	//
	// # 65/501. World Lighthouse Heritage Year
}

func ExampleHTML() {
	page := string(resolution.HTML(resolution.Parse(lighthouses)))
	for line := range strings.Lines(page) {
		if strings.Contains(line, `id="para_2`) {
			fmt.Print(line)
		}
	}
	// Output:
	// <div class="operative" id="para_2">
	// <ol role="list" id="para_2__list_1">
	// <li class="item" id="para_2__list_1__point_a">
	// <li class="item" id="para_2__list_1__point_b">
}

func ExamplePrinter_AppendHTML() {
	p := resolution.Printer{
		SymbolURL: func(s symbol.Symbol) string { return "/library/" + s.String() },
		Fragment:  true,
	}
	d := resolution.Parse("[DU1]\n65/501.\tTitle\n\n\n\tThe General Assembly,\n\tRecalling its resolution 61/185 of 20 December 2006,\n")
	os.Stdout.Write(p.AppendHTML(nil, d))
	// Output:
	// <article lang="en" dir="ltr">
	// <section class="act">
	// <header>
	// <h1><span class="number">65/501.</span> Title</h1>
	// </header>
	// <div class="preamble">
	// <p class="enacting" id="formula_1">The General Assembly,</p>
	// <p class="recital" id="container_1"><em>Recalling</em> its resolution <a href="/library/A/RES/61/185">61/185</a> of 20 December 2006,</p>
	// </div>
	// </section>
	// </article>
}

func ExamplePrinter_AppendMarkdown() {
	p := resolution.Printer{SymbolURL: func(symbol.Symbol) string { return "" }} // no links
	d := resolution.Parse("[DU1]\n65/501.\tTitle\n\n\n\tThe General Assembly,\n\tRecalling its resolution 61/185 of 20 December 2006,\n")
	os.Stdout.Write(p.AppendMarkdown(nil, d))
	// Output:
	// # 65/501. Title
	//
	// *The General Assembly,*
	//
	// *Recalling* its resolution 61/185 of 20 December 2006,
}

func ExampleJSON() {
	d := resolution.Parse("[DU1]\n65/501.\tWorld Lighthouse Heritage Year\n")
	os.Stdout.Write(resolution.JSON(d))
	// Output:
	// {"number":"65/501","title":"World Lighthouse Heritage Year","language":"en","acts":[{"head":[{"kind":"title","label":"65/501.","text":{"plain":"World Lighthouse Heritage Year"}}],"body":{}}]}
}

func ExampleDocument_Summary() {
	s := resolution.Parse(lighthouses).Summary()
	fmt.Println(s.Symbol, s.Adopted, s.Title)
	// Output: A/RES/65/501 2010-12-16 World Lighthouse Heritage Year
}

func ExampleDocument_Texts() {
	for text := range resolution.Parse(lighthouses).Texts() {
		for _, r := range text.References {
			fmt.Println(r.Phrase, r.Symbols)
		}
	}
	// Output:
	// A/65/L.71 [A/65/L.71]
	// 61/185 [A/RES/61/185]
}

func ExampleIDs() {
	d := resolution.Parse(lighthouses)
	var ids resolution.IDs
	for i := range d.Acts[0].Body.Paragraphs {
		fmt.Println(ids.Paragraph(&d.Acts[0].Body.Paragraphs[i], "", i))
	}
	// Output:
	// para_1
	// para_2
}
