package main

import (
	"fmt"
	"os"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

func main() {
	for _, f := range os.Args[1:] {
		b, _ := os.ReadFile(f)
		d := ods.Parser{Opens: func(line string) bool {
			v, ok := resolution.OpeningVerb(line, symbol.Unspecified, resolution.NoVerb)
			return ok && !v.New
		}}.Parse(string(b))
		m := d.Masthead
		fmt.Println("=====", f, d.Form, m.Publisher, "|", m.Symbols, "|", m.Organ, "|", m.Distribution, "|", m.Issued, "|", m.Original, "|", m.Session, "|", m.AgendaItems, "|", m.AgendaTitle, "|", m.Job)
		for _, p := range d.Paragraphs {
			marks := ""
			for _, k := range p.Marks {
				marks += fmt.Sprintf(" ^%s@%q", k.Label, p.Text[max(0, k.Offset-8):k.Offset])
			}
			fmt.Printf("%d%v [%s] %s%s\n", p.Indent, map[bool]string{true: "R"}[p.Row], p.Label, p.Text, marks)
		}
		for _, p := range d.Notes {
			fmt.Printf("NOTE [%s] %s\n", p.Label, p.Text)
		}
		for _, p := range d.Problems {
			fmt.Println("PROBLEM", p.Offset, p.What)
		}
	}
}
