package bench

import (
	"encoding/json"
	"slices"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// documentGroups returns what is measured on documents: an input beside the main
// peers only where it is one of many alike.
func documentGroups(inputs []Input) []Group {
	var groups []Group
	for _, input := range inputs {
		groups = append(groups, parseGroup(input))
	}
	for _, input := range inputs {
		groups = append(groups, textGroup(input), roadGroup(input))
		if !input.Brief {
			groups = append(groups, printGroups(input)...)
			groups = append(groups, readGroup(input), checkGroup(input))
		}
	}
	return groups
}

// parseGroup reads texts into the full model, with verbs and references. The peers
// read the same bytes, and what they were made for: the Markdown, the Go comment,
// the JSON of the same document.
func parseGroup(in Input) Group {
	n := size(in.Texts)
	ours := over("resolution.Parse", n, in.Texts, func(s string) { resolution.Parse(s) })
	for _, s := range in.Texts {
		ours.Nodes += nodes(resolution.Parse(s))
	}
	raw := mapped(in.Texts, func(s string) []byte { return []byte(s) })
	peers := []Work{
		over("goldmark.Parse", n, raw, parseMarkdown),
		over("comment.Parse", n, in.Texts, func(s string) { parseComment(s) }),
	}
	if !in.Brief {
		markdown, prose := mapped(in.Texts, asMarkdown), mapped(in.Texts, asProse)
		values, models := mapped(in.Texts, asJSON), mapped(in.Texts, func(s string) []byte { return resolution.JSON(resolution.Parse(s)) })
		peers = append(peers,
			over("goldmark.Parse of its Markdown", size(markdown), markdown, parseMarkdown),
			over("comment.Parse of it as a comment", size(prose), prose, func(s string) { parseComment(s) }),
			over("json.Unmarshal of its lines", size(values), values, func(b []byte) { must(json.Unmarshal(b, new([]string))) }),
			over("json.Unmarshal of the model", size(models), models, func(b []byte) { must(json.Unmarshal(b, new(resolution.Document))) }),
		)
	}
	return Group{in.Name, ours, peers}
}

// textGroup takes the delivery form away, the half of reading that knows no
// resolutions.
func textGroup(in Input) Group {
	n := size(in.Texts)
	raw := mapped(in.Texts, func(s string) []byte { return []byte(s) })
	return Group{in.Name, over("ods.Parse", n, in.Texts, func(s string) { ods.Parse(s) }), []Work{
		over("goldmark.Parse", n, raw, parseMarkdown),
		over("comment.Parse", n, in.Texts, func(s string) { parseComment(s) }),
	}}
}

// roadGroup goes the whole road, from bytes to AKN4UN; the peers from bytes to HTML.
func roadGroup(in Input) Group {
	n := size(in.Texts)
	raw := mapped(in.Texts, func(s string) []byte { return []byte(s) })
	return Group{in.Name, over("text to AKN", n, in.Texts, func(s string) { akn.Format(resolution.Parse(s)) }), []Work{
		over("goldmark, text to HTML", n, raw, convertMarkdown),
		over("comment, text to HTML", n, in.Texts, func(s string) { commentPrinter.HTML(parseComment(s)) }),
	}}
}

// printGroups prints the model, in bytes written. Whoever prints much keeps the
// buffer, as the peers that write into one do.
func printGroups(in Input) []Group {
	models := mapped(in.Texts, resolution.Parse)
	group := func(name string, print func([]byte, *resolution.Document) []byte, peers ...Work) Group {
		var buffer []byte
		written := 0
		for _, d := range models {
			written += len(print(nil, d))
		}
		return Group{in.Name, over(name, written, models, func(d *resolution.Document) { buffer = print(buffer[:0], d) }), peers}
	}
	trees := mapped(in.Texts, parsedMarkdown)
	comments := mapped(mapped(in.Texts, asProse), parseComment)
	marshal := func(d *resolution.Document) []byte { return must1(json.Marshal(d)) }
	return []Group{
		group("resolution.AppendText", resolution.AppendText, written("comment Printer.Text", comments, commentPrinter.Text)),
		group("resolution.AppendMarkdown", resolution.AppendMarkdown, written("comment Printer.Markdown", comments, commentPrinter.Markdown)),
		group("resolution.AppendHTML", resolution.AppendHTML, written("goldmark Render", trees, markdownTree.render), written("comment Printer.HTML", comments, commentPrinter.HTML)),
		group("resolution.AppendJSON", resolution.AppendJSON, written("json.Marshal of the model", models, marshal)),
		group("akn.Append", akn.Append, written("xml.Marshal of the paragraphs", mapped(in.Texts, paragraphs), marshalXML)),
	}
}

// written returns a work that is measured in the bytes it writes.
func written[T any](name string, items []T, f func(T) []byte) Work {
	return over(name, size(mapped(items, f)), items, func(item T) { f(item) })
}

// readGroup reads AKN4UN into the model; the peer reads the tokens of the same file
// and makes nothing of them.
func readGroup(in Input) Group {
	files := mapped(in.Texts, func(s string) string { return string(akn.Format(resolution.Parse(s))) })
	ours := over("akn.Parse", size(files), files, func(file string) { must1(akn.Parse(file)) })
	for _, file := range files {
		ours.Nodes += nodes(must1(akn.Parse(file)))
	}
	return Group{in.Name, ours, []Work{over("xml.Decoder tokens", size(files), files, decodeTokens)}}
}

// checkGroup checks AKN4UN.
func checkGroup(in Input) Group {
	files := mapped(in.Texts, func(s string) string { return string(akn.Format(resolution.Parse(s))) })
	return Group{in.Name, over("akn.Check", size(files), files, func(file string) { must1(akn.Check(file)) }), []Work{
		over("xml.Decoder tokens", size(files), files, decodeTokens),
	}}
}

// nodes counts what a document is made of: texts, items and notes among them, and the
// verbs, references and marks in them.
func nodes(d *resolution.Document) (n int) {
	for t := range d.Texts() {
		n += 1 + len(t.Verbs) + len(t.References) + len(t.Marks)
	}
	return n
}

// must panics on an error: what is measured has none.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

// must1 returns v.
func must1[T any](v T, err error) T {
	must(err)
	return v
}

// concat joins the texts of all inputs, for what is read in parallel.
func concat(inputs []Input) (all []string) {
	for _, in := range inputs {
		all = slices.Concat(all, in.Texts)
	}
	return all
}
