package bench

import (
	"net/netip"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/undoc-go/undoc/symbol"
)

// The files of a folder of one's own that have symbols and prose.
const (
	symbolsFile = "symbols.txt"
	proseFile   = "prose.txt"
)

// catalogue returns symbols in the proportions of a library catalogue: nine in
// ten are canonical, the others have the capitals and brackets of catalogues.
// Their numbers differ, so that no processor learns them by heart.
func catalogue() []string {
	forms := []string{
		"A/#/#", "A/#/L.#", "A/C.3/#/L.#/Rev.1", "A/C.#/#/SR.#", "A/RES/#/#", "A/#/PV.#", "A/AC.#/SR.#", "A/AC.105/C.2/SR.#", "A/CONF.#/#",
		"A/HRC/#/#/Add.1", "A/HRC/RES/#/#", "A/INF/#/#", "A/#/#/Add.#", "A/#/#/Corr.#", "S/20##/#", "S/#", "S/PV.#", "S/RES/# (2001)", "S/PRST/1994/#",
		"S/#/Add.#", "E/20##/#", "E/CN.4/19##/#", "E/CN.4/Sub.2/19##/WG.1/CRP.#", "E/CN.#/L.#", "E/ESCWA/ID/20##/#", "E/ESCAP/#", "E/NL.19##/#-#",
		"E/ICEF/20##/P/L.#", "E/C.12/#/Add.#", "TD/B/#/#", "TD/B/C.#/#", "CERD/C/#/Add.#", "CCPR/C/#/D/#/2008", "DP/20##/#", "UNEP/GC.#/#", "ST/SGB/20##/#",
		"A/#/# (Part II)", "A/#/#/ADD.#", "E/CN.4/RES/#(XXXIV)", "A/#/#[Vol.II]", "A/#/#(PartI)", "A/RES/#/#[B]",
	}
	var list []string
	n := 1
	for len(list) < 20000 {
		var b strings.Builder
		for _, c := range []byte(forms[len(list)*7919%len(forms)]) {
			if c != '#' {
				b.WriteByte(c)
				continue
			}
			n = n*1103515245 + 12345
			digits := "0123456789"
			b.WriteByte(digits[n>>16&7+1])
			if n>>20&3 == 0 {
				b.WriteByte(digits[n>>24&7])
			}
		}
		list = append(list, b.String())
	}
	return list
}

// canonical are symbols of the usual forms as documents print them.
var canonical = []string{
	"A/65/124", "A/RES/65/124", "A/C.3/65/L.29/Rev.1", "S/2001/667", "S/RES/1373 (2001)", "E/CN.4/1986/33",
	"E/CN.4/Sub.2/1994/WG.1/CRP.2", "A/HRC/16/18/Add.1", "A/33/257/Add.1/Corr.1", "TD/B/73/5", "A/AC.105/C.2/SR.257",
}

// pattern is what programs that look for symbols without a parser use.
var pattern = regexp.MustCompile(`\b(?:A|S|E|T|ST|CRC|CCPR|TD|UNEP)(?:/[A-Za-z0-9.-]+)+(?: \([0-9IVXL]+\))?`)

// Prose without a symbol, and prose with three in a paragraph; both have the slashes
// that prose has, and cited names a session.
var (
	plain = strings.Repeat("The Assembly, recalling its earlier decisions on the item and/or the question, asks the Secretary-General to report at a later session. ", 7500)
	cited = strings.Repeat("Recalling resolution A/RES/65/124 and the report on the item (A/65/456/Add.1, para. 12), and having seen document S/2010/507 of the Council, the Assembly decides to go on with its work at its sixty-seventh session. ", 5000)
)

// symbolGroups returns what is measured on symbols.
func symbolGroups() ([]Group, error) {
	list, err := lines(symbolsFile, catalogue())
	if err != nil {
		return nil, err
	}
	prose, err := lines(proseFile, []string{cited})
	if err != nil {
		return nil, err
	}
	parse := func(s string) { symbol.Parse(s) }
	return []Group{
		{"symbols of a catalogue", over("symbol.Parse", 0, list, parse), parsers()},
		{"symbols as printed", over("symbol.Parse", 0, canonical, parse), parsers()},
		{"capitals", over("symbol.Parse", 0, []string{"A/65/124/ADD.1", "E/CN.4/SUB.2/1994/WG.1/CRP.2"}, parse), nil},
		{"no symbol", over("symbol.Parse", 0, []string{"SC/9876", "A/75/391, para. 7"}, parse), nil},
		{"start of a text", over("symbol.Cut", 0, []string{"A/RES/78/1, para. 4", "S/RES/1373 (2001) of 28 September"}, func(s string) { symbol.Cut(s) }), nil},
		printedGroup(),
		{"prose with symbols", find(strings.Join(prose, "\n")), finders(strings.Join(prose, "\n"))},
		{"prose without", find(plain), finders(plain)},
		{"prose with sessions", over("symbol.FindSessions", len(cited), []string{cited}, findSessions), nil},
	}, nil
}

// parsers are what the standard library parses in like cases, and a pattern.
func parsers() []Work {
	return []Work{
		over("netip.ParseAddr v4", 0, []string{"192.168.140.255"}, func(s string) { netip.ParseAddr(s) }),
		over("netip.ParseAddr v6", 0, []string{"fd7a:115c:a1e0:ab12:4843:cd96:626b:430b"}, func(s string) { netip.ParseAddr(s) }),
		over("url.Parse", 0, []string{"https://docs.un.org/en/A/RES/65/124"}, func(s string) { url.Parse(s) }),
		over("time.Parse", 0, []string{"2010-12-20T15:04:05Z"}, func(s string) { _, _ = time.Parse(time.RFC3339, s) }),
		over("regexp", 0, canonical, func(s string) { pattern.FindStringIndex(s) }),
	}
}

// printedGroup prints a symbol.
func printedGroup() Group {
	const long = "E/CN.4/Sub.2/1994/WG.1/CRP.2"
	buffer := make([]byte, 0, 64)
	address := netip.MustParseAddr("fd7a:115c:a1e0:ab12:4843:cd96:626b:430b")
	return Group{"one symbol", over("symbol AppendText", 0, []symbol.Symbol{symbol.MustParse(long)}, func(s symbol.Symbol) { s.AppendText(buffer) }), []Work{
		over("netip AppendTo v6", 0, []netip.Addr{address}, func(a netip.Addr) { a.AppendTo(buffer) }),
	}}
}

// find finds the symbols of a text.
func find(prose string) Work {
	return over("symbol.Find", len(prose), []string{prose}, func(text string) {
		for range symbol.Find(text) {
		}
	})
}

func findSessions(text string) {
	for range symbol.FindSessions(text, symbol.English) {
	}
}

// finders look for symbols with a pattern, and hop from slash to slash, the least
// that looking for them can cost.
func finders(prose string) []Work {
	return []Work{
		over("regexp", len(prose), []string{prose}, func(text string) { pattern.FindAllStringIndex(text, -1) }),
		over("hops from slash to slash", len(prose), []string{prose}, func(text string) {
			for i := 0; i >= 0; i = strings.IndexByte(text, '/') {
				text = text[min(i+1, len(text)):]
			}
		}),
	}
}
