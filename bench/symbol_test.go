// Package bench measures undoc beside its peers.
package bench

import (
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/undoc-go/undoc/symbol"
)

// folder is where a list of real symbols (symbols.txt, one a line) and real prose
// (prose.txt) are taken from instead of the ones here, if there is such a folder.
const folder = "UNDOC_BENCH"

// own returns the lines of a file of the folder, or what is here.
func own(b *testing.B, name string, here []string) []string {
	dir := os.Getenv(folder)
	if dir == "" {
		return here
	}
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		b.Skip(folder, " has no such file: ", err)
	}
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}

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

// each runs f over a list, one item an operation.
func each(b *testing.B, list []string, f func(string)) {
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		f(list[i])
		if i++; i == len(list) {
			i = 0
		}
	}
}

func BenchmarkParseSymbol(b *testing.B) {
	each(b, own(b, "symbols.txt", catalogue()), func(s string) { symbol.Parse(s) })
}

func BenchmarkParseSymbolCanonical(b *testing.B) {
	each(b, canonical, func(s string) { symbol.Parse(s) })
}

func BenchmarkParseSymbolCapitals(b *testing.B) {
	each(b, []string{"A/65/124/ADD.1", "E/CN.4/SUB.2/1994/WG.1/CRP.2"}, func(s string) { symbol.Parse(s) })
}

func BenchmarkParseSymbolError(b *testing.B) {
	each(b, []string{"SC/9876", "A/75/391, para. 7"}, func(s string) { symbol.Parse(s) })
}

func BenchmarkParseAddr4(b *testing.B) {
	each(b, []string{"192.168.140.255"}, func(s string) { netip.ParseAddr(s) })
}

func BenchmarkParseAddr6(b *testing.B) {
	each(b, []string{"fd7a:115c:a1e0:ab12:4843:cd96:626b:430b"}, func(s string) { netip.ParseAddr(s) })
}

func BenchmarkParseURL(b *testing.B) {
	each(b, []string{"https://docs.un.org/en/A/RES/65/124"}, func(s string) { url.Parse(s) })
}

func BenchmarkParseTime(b *testing.B) {
	each(b, []string{"2010-12-20T15:04:05Z"}, func(s string) { time.Parse(time.RFC3339, s) })
}

// pattern is what programs that look for symbols without a parser use.
var pattern = regexp.MustCompile(`\b(?:A|S|E|T|ST|CRC|CCPR|TD|UNEP)(?:/[A-Za-z0-9.-]+)+(?: \([0-9IVXL]+\))?`)

func BenchmarkParseRegexp(b *testing.B) {
	each(b, canonical, func(s string) { pattern.FindStringIndex(s) })
}

func BenchmarkCutSymbol(b *testing.B) {
	each(b, []string{"A/RES/78/1, para. 4", "S/RES/1373 (2001) of 28 September"}, func(s string) { symbol.Cut(s) })
}

func BenchmarkSymbolAppendText(b *testing.B) {
	s, buf := symbol.MustParse("E/CN.4/Sub.2/1994/WG.1/CRP.2"), make([]byte, 0, 64)
	each(b, []string{""}, func(string) { s.AppendText(buf) })
}

func BenchmarkSymbolBody(b *testing.B) {
	s := symbol.MustParse("E/CN.4/Sub.2/1994/WG.1/CRP.2")
	each(b, []string{""}, func(string) { s.Body() })
}

// plain is prose without a symbol, cited prose with three in a paragraph; both
// have the slashes that prose has, and cited names a session.
var (
	plain = strings.Repeat("The Assembly, recalling its earlier decisions on the item and/or the question, asks the Secretary-General to report at a later session. ", 7500)
	cited = strings.Repeat("Recalling resolution A/RES/65/124 and the report on the item (A/65/456/Add.1, para. 12), and having seen document S/2010/507 of the Council, the Assembly decides to go on with its work at its sixty-seventh session. ", 5000)
)

// over runs f over prose, all of it an operation.
func over(b *testing.B, text string, f func(string)) {
	text = strings.Join(own(b, "prose.txt", []string{text}), "\n")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		f(text)
	}
}

func findAll(text string) {
	for range symbol.Find(text) {
	}
}

func BenchmarkFindSymbolsNone(b *testing.B) { over(b, plain, findAll) }
func BenchmarkFindSymbols(b *testing.B)     { over(b, cited, findAll) }

func BenchmarkFindRegexp(b *testing.B) {
	over(b, cited, func(text string) { pattern.FindAllStringIndex(text, -1) })
}

// BenchmarkFindSlashes hops from slash to slash, which is the least that looking
// for symbols can cost.
func BenchmarkFindSlashes(b *testing.B) {
	over(b, cited, func(text string) {
		for i := 0; i >= 0; i = strings.IndexByte(text, '/') {
			text = text[min(i+1, len(text)):]
		}
	})
}

func BenchmarkFindSessions(b *testing.B) {
	over(b, cited, func(text string) {
		for range symbol.FindSessions(text, symbol.English) {
		}
	})
}
