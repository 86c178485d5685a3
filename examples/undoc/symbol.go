package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// An explanation is what a symbol says. The names of its members are those of
// the JSON that the command prints.
type explanation struct {
	Input     string            `json:"input"`
	Error     string            `json:"error,omitempty"`
	Offset    *int              `json:"offset,omitempty"` // of the error in the input, in bytes
	Symbol    symbol.Symbol     `json:"symbol,omitzero"`  // in its canonical spelling
	Parts     []symbol.Symbol   `json:"parts,omitempty"`  // of a double symbol
	Body      string            `json:"body,omitempty"`   // the prefix of the body that issued the document
	Session   string            `json:"session,omitempty"`
	Year      int               `json:"year,omitempty"`
	Series    string            `json:"series,omitempty"`
	Number    string            `json:"number,omitempty"`
	Modifiers []string          `json:"modifiers,omitempty"` // what the document changes of another, "Add.1"
	Names     map[string]string `json:"names,omitempty"`     // of the body, by language
	URL       string            `json:"url,omitempty"`
}

// symbol explains document symbols.
func (c *command) symbol(args []string) error {
	set := flag.NewFlagSet("symbol", flag.ContinueOnError)
	asJSON := set.Bool("json", false, "")
	args, err := flags(set, args)
	if err != nil {
		return err
	}
	// Thousands of symbols may come: one write for each would be slow.
	out := bufio.NewWriter(c.out)
	for _, arg := range args {
		if err := c.explain(out, arg, "", *asJSON); err != nil {
			return err
		}
	}
	if len(args) == 0 {
		if err := c.explainLines(out, *asJSON); err != nil {
			out.Flush() // what was explained before the line that was not read
			return err
		}
	}
	return out.Flush()
}

// explainLines explains the symbols that standard input has, one a line. Blank lines
// are passed over. Each answer is there before the next line is waited for.
func (c *command) explainLines(out *bufio.Writer, asJSON bool) error {
	in := bufio.NewReaderSize(c.in, maxLine)
	for number := 1; ; number++ {
		line, err := within(c.ctx, func() (string, error) {
			line, err := in.ReadSlice('\n')
			return string(line), err
		})
		// The last line may have no end, and is a line.
		if input := strings.TrimSpace(line); input != "" {
			before := line[:strings.Index(line, input)]
			// The column is that of the symbol, so that an editor goes there.
			place := fmt.Sprintf("%s:%d:%d", standardInput, number, len(before)+1)
			if err := c.explain(out, input, place, asJSON); err != nil {
				return err
			}
		}
		if err == nil && in.Buffered() == 0 {
			err = out.Flush() // whoever writes the lines may wait for the answer
		}
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
	}
}

// maxLine is the longest line that may have a symbol, in bytes: what is no list of
// symbols, and may have no line ends, does not fill the memory.
const maxLine = 1 << 16

// explain prints what a symbol says. The place is where it stood in a file.
func (c *command) explain(out io.Writer, input, place string, asJSON bool) error {
	e, err := explain(input)
	if err != nil {
		c.status = statusBad
	}
	switch {
	case asJSON:
		encoder := json.NewEncoder(out)
		// Nobody puts these lines into a page; "<" may stay as it is.
		encoder.SetEscapeHTML(false)
		return encoder.Encode(e)
	case err != nil:
		// An argument has no place but what it says.
		if place == "" {
			place = printable(input)
		}
		_, err = fmt.Fprintf(c.err, "%s: %s\n", place, e.Error)
		return err
	}
	_, err = io.WriteString(out, e.text())
	return err
}

// explain reads a symbol.
func explain(input string) (explanation, error) {
	e := explanation{Input: input}
	s, err := symbol.Parse(input)
	if err != nil {
		e.Error = err.Error()
		var wrong *symbol.Error
		if errors.As(err, &wrong) {
			// A pointer, so that offset 0 is told too.
			e.Error, e.Offset = wrong.Err.Error(), &wrong.Offset
		}
		return e, err
	}
	first, second := s.Parts()
	if second.IsValid() {
		e.Parts = []symbol.Symbol{first, second}
	}
	e.Symbol, e.Series, e.Number = s, s.Kind().String(), s.Number()
	e.Session, e.Year, e.Modifiers = s.Session().String(), s.Year(), modifiers(s)
	if body, ok := s.Body(); ok {
		e.Body, e.Names = body.String(), names(body)
	}
	e.URL = ods.URL(s, symbol.English)
	return e, nil
}

// modifiers returns the elements of a symbol that say what the document changes
// of another.
func modifiers(s symbol.Symbol) []string {
	var modifiers []string
	for m := range s.Modifiers() {
		modifiers = append(modifiers, m.String())
	}
	return modifiers
}

// names returns the names of a body by language, those that are known.
func names(b symbol.Body) map[string]string {
	names := map[string]string{}
	english := b.Name(symbol.English)
	// The six official languages; a body whose name is known in English alone has it
	// once.
	for l := symbol.Arabic; l <= symbol.Spanish; l++ {
		if name := b.Name(l); name != "" && (l == symbol.English || name != english) {
			names[l.Tag()] = name
		}
	}
	return names
}

// text returns the explanation in lines.
func (e *explanation) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v: %s\n", e.Symbol, e.Symbol.Describe())
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "    %-10s %s\n", name, value)
		}
	}
	for _, part := range e.Parts {
		line("part", part.String())
	}
	body := e.Body
	if name := e.Names["en"]; name != "" {
		body += ", " + name
	}
	line("body", body)
	line("series", e.Series)
	// Not every symbol tells a session.
	if session := e.Symbol.Session(); session.Number() > 0 {
		line("session", session.Name(symbol.English))
	}
	if e.Year > 0 {
		line("year", strconv.Itoa(e.Year))
	}
	line("number", e.Number)
	line("modifiers", strings.Join(e.Modifiers, ", "))
	line("url", e.URL)
	return b.String()
}
