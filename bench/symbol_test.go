// Package bench measures undoc beside its peers.
package bench

import (
	"net/netip"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// spellings are canonical symbols of the usual forms; catalogue has real ones
// where a list of them is at hand.
var spellings = []string{
	"A/65/124", "A/RES/65/124", "A/C.3/65/L.29/Rev.1", "S/2001/667", "S/RES/1373 (2001)", "E/CN.4/1986/33",
	"E/CN.4/Sub.2/1994/WG.1/CRP.2", "A/HRC/16/18/Add.1", "A/33/257/Add.1/Corr.1", "TD/B/73/5", "A/AC.105/C.2/SR.257",
}

func catalogue(b *testing.B) []string {
	text, err := os.ReadFile("../../shared/data/symbols/catalogued.txt")
	if err != nil {
		b.Skip("the catalogue is not here: ", err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
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

func BenchmarkSymbolParse(b *testing.B) {
	each(b, spellings, func(s string) { symbol.Parse(s) })
}

func BenchmarkSymbolParseCatalogue(b *testing.B) {
	each(b, catalogue(b), func(s string) { symbol.Parse(s) })
}

func BenchmarkSymbolParseCapitals(b *testing.B) {
	each(b, []string{"A/65/124/ADD.1", "E/CN.4/SUB.2/1994/WG.1/CRP.2"}, func(s string) { symbol.Parse(s) })
}

func BenchmarkSymbolParseError(b *testing.B) {
	each(b, []string{"SC/9876", "A/75/391, para. 7"}, func(s string) { symbol.Parse(s) })
}

func BenchmarkSymbolCut(b *testing.B) {
	each(b, []string{"A/RES/78/1, para. 4", "S/RES/1373 (2001) of 28 September"}, func(s string) { symbol.Cut(s) })
}

func BenchmarkSymbolAppendText(b *testing.B) {
	s, buf := symbol.MustParse("E/CN.4/Sub.2/1994/WG.1/CRP.2"), make([]byte, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		s.AppendText(buf)
	}
}

func BenchmarkSymbolBody(b *testing.B) {
	s := symbol.MustParse("E/CN.4/Sub.2/1994/WG.1/CRP.2")
	b.ReportAllocs()
	for b.Loop() {
		s.Body()
	}
}

func BenchmarkNetipParseAddr4(b *testing.B) {
	each(b, []string{"192.168.140.255"}, func(s string) { netip.ParseAddr(s) })
}

func BenchmarkNetipParseAddr6(b *testing.B) {
	each(b, []string{"fd7a:115c:a1e0:ab12:4843:cd96:626b:430b"}, func(s string) { netip.ParseAddr(s) })
}

func BenchmarkURLParse(b *testing.B) {
	each(b, []string{"https://docs.un.org/en/A/RES/65/124"}, func(s string) { url.Parse(s) })
}

// anySymbol is what programs that look for symbols with a pattern use.
var anySymbol = regexp.MustCompile(`\b(?:A|S|E|T|ST|CRC|CCPR|TD|UNEP)(?:/[A-Za-z0-9.-]+)+(?: \([0-9IVXL]+\))?`)

func BenchmarkRegexpMatchSymbol(b *testing.B) {
	each(b, spellings, func(s string) { anySymbol.FindStringIndex(s) })
}

// plain is prose without a symbol, cited prose with three in a paragraph.
var (
	plain = strings.Repeat("The Assembly, recalling its earlier decisions on the item and/or the question, asks the Secretary-General to report at a later session. ", 7500)
	cited = strings.Repeat("Recalling resolution A/RES/65/124 and the report on the item (A/65/456/Add.1, para. 12), and having seen document S/2010/507 of the Council, the Assembly decides to go on with its work. ", 5500)
)

func find(b *testing.B, text string) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range symbol.Find(text) {
		}
	}
}

func BenchmarkSymbolFindNone(b *testing.B) { find(b, plain) }
func BenchmarkSymbolFindMany(b *testing.B) { find(b, cited) }

func BenchmarkRegexpFindMany(b *testing.B) {
	b.SetBytes(int64(len(cited)))
	b.ReportAllocs()
	for b.Loop() {
		anySymbol.FindAllStringIndex(cited, -1)
	}
}

func BenchmarkSymbolFindSessions(b *testing.B) {
	b.SetBytes(int64(len(plain)))
	b.ReportAllocs()
	for b.Loop() {
		for range symbol.FindSessions(plain, symbol.English) {
		}
	}
}
