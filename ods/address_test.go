package ods

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// addresses are links by site, in the order of the constants: what each is read
// as, and the canonical link where it is another.
var addresses = []struct {
	in       string
	out      string // "" for in itself
	site     Site
	name     string // the symbol or the stem
	language symbol.Language
	format   string
}{
	{"https://docs.un.org/en/A/RES/65/124", "", SiteDocs, "A/RES/65/124", symbol.English, ""},
	{"https://docs.un.org/zh/S/RES/1325(2000)", "", SiteDocs, "S/RES/1325 (2000)", symbol.Chinese, ""},
	{"https://docs.un.org/ot/S/RES/1325(2000)", "", SiteDocs, "S/RES/1325 (2000)", symbol.German, ""},
	{"https://docs.un.org/S/2014/258", "", SiteDocs, "S/2014/258", symbol.Unspecified, ""},
	{"https://docs.un.org/ru/A/RES/56/214b", "https://docs.un.org/ru/A/RES/56/214B", SiteDocs, "A/RES/56/214 B", symbol.Russian, ""},
	{"https://docs.un.org/en/A/65/1?direct=true#page=2", "https://docs.un.org/en/A/65/1", SiteDocs, "A/65/1", symbol.English, ""},
	// E is a principal organ, not a language.
	{"https://docs.un.org/E/2010/1", "", SiteDocs, "E/2010/1", symbol.Unspecified, ""},

	{"https://undocs.org/A/RES/217(III)", "", SiteUndocs, "A/RES/217 (III)", symbol.Unspecified, ""},
	{"https://undocs.org/ch/A/RES/70/1", "", SiteUndocs, "A/RES/70/1", symbol.Chinese, ""},
	{"https://undocs.org/zh/A/RES/70/1", "https://undocs.org/ch/A/RES/70/1", SiteUndocs, "A/RES/70/1", symbol.Chinese, ""},
	{"https://undocs.org/sp/A/76/12", "https://undocs.org/es/A/76/12", SiteUndocs, "A/76/12", symbol.Spanish, ""},
	// As printed, typed and pasted.
	{"undocs.org/A/75/982", "https://undocs.org/A/75/982", SiteUndocs, "A/75/982", symbol.Unspecified, ""},
	{"HTTP://WWW.UNDOCS.ORG/EN/A/75/982 ", "https://undocs.org/en/A/75/982", SiteUndocs, "A/75/982", symbol.English, ""},
	{"//undocs.org/en/A/75/982", "https://undocs.org/en/A/75/982", SiteUndocs, "A/75/982", symbol.English, ""},
	{"https://undocs.org//ru/A/RES/217 (III)", "https://undocs.org/ru/A/RES/217(III)", SiteUndocs, "A/RES/217 (III)", symbol.Russian, ""},
	{"https://undocs.org/en/S/RES/2395%20(2017)", "https://undocs.org/en/S/RES/2395(2017)", SiteUndocs, "S/RES/2395 (2017)", symbol.English, ""},
	{"https://undocs.org/pdf?symbol=en%2FA%2FRES%2F75%2F106", "https://undocs.org/en/A/RES/75/106", SiteUndocs, "A/RES/75/106", symbol.English, ""},
	{"https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F65%2F124&Language=E&DeviceType=Desktop", "https://undocs.org/en/A/RES/65/124", SiteUndocs, "A/RES/65/124", symbol.English, ""},

	{"https://documents.un.org/api/symbol/access?s=A/RES/65/124&l=en&t=pdf", "", SiteDocuments, "A/RES/65/124", symbol.English, "pdf"},
	{"https://documents.un.org/api/symbol/access?j=N2404832&amp;t=doc", "https://documents.un.org/api/symbol/access?j=N2404832&t=doc", SiteDocuments, "N2404832", symbol.Unspecified, "doc"},
	{"https://documents.un.org/api/symbol/access?t=PDF&l=zh&s=S%2FRES%2F1325+%282000%29", "https://documents.un.org/api/symbol/access?s=S/RES/1325(2000)&l=zh&t=pdf", SiteDocuments, "S/RES/1325 (2000)", symbol.Chinese, "pdf"},

	{"https://documents.un.org/doc/undoc/gen/n10/519/98/pdf/n1051998.pdf", "", SiteFiles, "N1051998", symbol.Unspecified, "pdf"},
	{"https://documents.un.org/doc/resolution/gen/nr0/064/95/img/nr006495.pdf", "", SiteFiles, "NR006495", symbol.Unspecified, "img"},
	{"https://documents.un.org/doc/undoc/ltd/i99/102/0/pdf/i991020.pdf", "", SiteFiles, "I991020", symbol.Unspecified, "pdf"},

	{"https://documents-dds-ny.un.org/doc/UNDOC/GEN/N10/519/98/PDF/N1051998.pdf?OpenElement", "", SiteDDS, "N1051998", symbol.Unspecified, "pdf"},
	{"https://documents-dds-ny.un.org/doc/UNDOC/PRO/N91/620/89/pdf/N9162089.pdf", "https://documents-dds-ny.un.org/doc/UNDOC/PRO/N91/620/89/PDF/N9162089.pdf?OpenElement", SiteDDS, "N9162089", symbol.Unspecified, "pdf"},
	{"https://documents-dds-ny.un.org/doc/UNDOC/GEN/G19/310/89/doc/G1931089.DOC?OpenElement", "https://documents-dds-ny.un.org/doc/UNDOC/GEN/G19/310/89/DOC/G1931089.DOC?OpenElement", SiteDDS, "G1931089", symbol.Unspecified, "doc"},
	{"https://documents-dds-ny.un.org/doc/RESOLUTION/GEN/NR0/241/06/img/NR024106.pdf?OpenElement", "", SiteDDS, "NR024106", symbol.Unspecified, "img"},

	{"https://daccess-dds-ny.un.org/doc/UNDOC/DER/G94/321/69/img/G9432169.pdf?OpenElement", "", SiteDaccess, "G9432169", symbol.Unspecified, "img"},
	{"http://daccessdds.un.org/doc/UNDOC/GEN/N05/504/91/PDF/N0550491.pdf?OpenElement", "https://daccess-dds-ny.un.org/doc/UNDOC/GEN/N05/504/91/PDF/N0550491.pdf?OpenElement", SiteDaccess, "N0550491", symbol.Unspecified, "pdf"},

	{"https://daccess-ods.un.org/doc/UNDOC/GEN/N05/504/91/PDF/N0550491.pdf", "https://daccess-dds-ny.un.org/doc/UNDOC/GEN/N05/504/91/PDF/N0550491.pdf?OpenElement", SiteDaccess, "N0550491", symbol.Unspecified, "pdf"},

	{"https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/RES/65/124&Lang=E", "", SiteODS, "A/RES/65/124", symbol.English, ""},
	{"https://daccess-ods.un.org/access.nsf/Get?Open&JN=N1051998", "", SiteODS, "N1051998", symbol.Unspecified, ""},
	{"http://daccess-dds-ny.un.org/access.nsf/get?openagent&ds=a/res/65/124&lang=f", "https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/RES/65/124&Lang=F", SiteODS, "A/RES/65/124", symbol.French, ""},
	{"https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/RES/65/124&Lang=O", "", SiteODS, "A/RES/65/124", symbol.German, ""},

	{"https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/65/124&Lang=E", "", SiteSearch, "A/RES/65/124", symbol.English, ""},
	{"https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/65/124", "", SiteSearch, "A/RES/65/124", symbol.Unspecified, ""},
	{"http://www.un.org/fr/documents/view_doc.asp?symbol=A/RES/194(III)", "https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/194(III)&Lang=F", SiteSearch, "A/RES/194 (III)", symbol.French, ""},
	{"http://www.un.org/Docs/journal/asp/ws.asp?m=S/RES/1366%20(2001)", "https://www.un.org/ga/search/view_doc.asp?symbol=S/RES/1366(2001)", SiteSearch, "S/RES/1366 (2001)", symbol.Unspecified, ""},
}

func TestParseAddress(t *testing.T) {
	for _, test := range addresses {
		a, err := ParseAddress(test.in)
		if err != nil {
			t.Errorf("ParseAddress: %v", err)
			continue
		}
		got := [...]any{a.Site, a.Symbol.String() + a.Stem.String(), a.Language, a.Format}
		if want := [...]any{test.site, test.name, test.language, test.format}; got != want {
			t.Errorf("ParseAddress(%q):\n got %v\nwant %v", test.in, got, want)
		}
		if test.out == "" {
			test.out = test.in
		}
		if a.String() != test.out {
			t.Errorf("ParseAddress(%q) is printed\n     %q\nwant %q", test.in, a, test.out)
		}
		checkAddress(t, a)
	}
}

// checkAddress checks the laws of an address that was read.
func checkAddress(t *testing.T, a Address) {
	t.Helper()
	link := a.String()
	if strings.ContainsAny(link, " \"<>\\^`{|}[]") || !strings.HasPrefix(link, sites[a.Site].start) {
		t.Errorf("%q is no link", link)
	}
	// A link has the first of a double symbol, and no spaces. What Parse makes of
	// a symbol of no known form may hang on its spaces.
	symbolInLink, _ := a.Symbol.Parts()
	if s, _ := symbol.Parse(strings.ReplaceAll(symbolInLink.String(), " ", "")); s != symbolInLink {
		return
	}
	a.Symbol = symbolInLink
	if again, err := ParseAddress(link); again != a || err != nil {
		t.Errorf("ParseAddress(%q) = %+v, %v; want %+v", link, again, err, a)
	}
	var unmarshalled Address
	text, _ := a.MarshalText()
	if err := unmarshalled.UnmarshalText(text); err != nil || unmarshalled != a || string(text) != link {
		t.Errorf("%s became %+v, %v", text, unmarshalled, err)
	}
}

func TestParseAddressError(t *testing.T) {
	for _, test := range []struct {
		in     string
		offset int
	}{
		{"", 0},
		{"A/RES/65/124", 0}, // a symbol is no address
		{"https://", 8},
		{"ftp://docs.un.org/en/A/1", 0},
		{"https://example.org/en/A/RES/65/124", 8},
		{"https://docs.un.org@example.org/A/1", 8}, // another host
		{"https://docs.un.org.example.org/A/1", 8},
		{"https://docs.un.org:8080/en/A/RES/65/124", 8},
		{"https:http://docs.un.org/en/A/1", 0}, // one scheme
		{"https://docs.un.org", 19},            // nothing after the host
		{"https://docs.un.org/en/", 20},
		{"https://docs.un.org/en/about", 20},
		{"https://docs.un.org/en/A/65/1%2", 29}, // half an escape
		{"https://docs.un.org/en/A/65/1%zz", 29},
		{"https://docs.un.org/en/A/65/1%00", 20}, // what no symbol has
		{"https://docs.un.org/en/A/65/1%ff", 20},
		{"https://docs.un.org/en/A/65%252F1", 20}, // escapes are undone once
		{"https://documents.un.org/prod/ods.nsf/home.xsp", 25},
		{"https://documents.un.org/api/symbol/access?l=en", 47},
		{"https://documents.un.org/api/symbol/access?j=1051998", 45},
		{"https://documents.un.org/api/symbol/access?s=%", 45},
		{"https://documents.un.org/doc/undoc/gen/n10/519/98/pdf/n1051999.pdf", 39}, // folders of another file
		{"https://documents.un.org/doc/undoc/gen/n10/519/98/pdf/n1O51998.pdf", 39},
		{"https://documents.un.org/doc/undoc/gen/n10/519/98/doc/n1051998.pdf", 50}, // folder of another format
		{"https://documents.un.org/doc/undoc/g.n/n10/519/98/pdf/n1051998.pdf", 35},
		{"https://documents.un.org/doc/undoc/gen/n10/519/98/pdf/n1051998.pdf/x", 67},
		{"https://documents.un.org/doc/undoc/gen", 38},
		{"https://daccess-ods.un.org/TMP/8127546.html", 27}, // gone within the hour
		{"https://daccess-ods.un.org/access.nsf/Get?Open", 46},
		{"https://www.un.org/en/about-us", 19},
		{"https://www.un.org/docs/ws.asp?N1051998", 31}, // these pages name no file
		{"https://www.un.org/ga/search/view_doc.asp?symbol=", 42},
		{"https://docs.un.org/en/A/65/" + strings.Repeat("1", maxAddress), maxAddress},
	} {
		a, err := ParseAddress(test.in)
		e, ok := err.(*Error)
		if !ok || a != (Address{}) || e.Err != ErrAddress || e.Offset != test.offset {
			t.Errorf("ParseAddress(%q) = %v, %v; want byte %d", test.in, a, err, test.offset)
		}
	}
}

func TestURL(t *testing.T) {
	for _, test := range []struct {
		symbol   string
		language symbol.Language
		want     string
	}{
		{"A/RES/65/124", symbol.English, "https://docs.un.org/en/A/RES/65/124"},
		{"S/RES/1325 (2000)", symbol.Arabic, "https://docs.un.org/ar/S/RES/1325(2000)"},
		{"A/RES/48/218 B", symbol.Chinese, "https://docs.un.org/zh/A/RES/48/218B"},
		{"A/RES/217 (III)", symbol.Unspecified, "https://docs.un.org/A/RES/217(III)"},
		{"A/70/6 (Sect. 9)", symbol.French, "https://docs.un.org/fr/A/70/6(Sect.9)"},
		{"A/55/1010-S/2001/667", symbol.English, "https://docs.un.org/en/A/55/1010"}, // the first
		{"ICCD/COP(13)/21/Add.1", symbol.Russian, "https://docs.un.org/ru/ICCD/COP(13)/21/Add.1"},
	} {
		s, err := symbol.Parse(test.symbol)
		if got := URL(s, test.language); got != test.want || err != nil {
			t.Errorf("URL(%s, %v) = %q, %v; want %q", test.symbol, test.language, got, err, test.want)
		}
	}
	if got := URL(symbol.Symbol{}, symbol.English); got != "" {
		t.Errorf("URL of no symbol = %q", got)
	}
}

// An address built by hand gets what it does not say, and nothing where the site
// cannot give what it names.
func TestAddressByHand(t *testing.T) {
	resolution, _ := symbol.Parse("A/RES/65/124")
	file, _ := ParseStem("N1051998")
	for _, test := range []struct {
		address Address
		want    string
	}{
		{Address{}, ""},
		{Address{Site: SiteDDS, Stem: file}, "https://documents-dds-ny.un.org/doc/UNDOC/GEN/N10/519/98/PDF/N1051998.pdf?OpenElement"},
		{Address{Site: SiteFiles, Stem: file, Format: "doc", Distribution: "LTD"}, "https://documents.un.org/doc/undoc/ltd/n10/519/98/doc/n1051998.doc"},
		{Address{Site: SiteFiles, Stem: file, Area: "../x?"}, ""},
		{Address{Site: SiteFiles, Symbol: resolution}, ""},
		{Address{Site: SiteDocs, Stem: file}, ""},
		{Address{Site: SiteSearch, Stem: file}, ""},
		{Address{Site: 99, Symbol: resolution}, ""},
		{Address{Site: SiteODS, Symbol: resolution, Language: symbol.Spanish, Format: "pdf"}, "https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/RES/65/124&Lang=S"},
		{Address{Site: SiteDocuments, Symbol: resolution, Language: symbol.German}, "https://documents.un.org/api/symbol/access?s=A/RES/65/124"},
		{Address{Site: SiteDocuments, Symbol: resolution, Format: "a&b"}, "https://documents.un.org/api/symbol/access?s=A/RES/65/124"},
	} {
		if got := test.address.String(); got != test.want {
			t.Errorf("%+v\n got %q\nwant %q", test.address, got, test.want)
		}
	}
	a := Address{Site: SiteUndocs}
	if err := a.UnmarshalText(nil); err != nil || a != (Address{}) {
		t.Errorf("empty text is %+v, %v", a, err)
	}
}

func TestAddressAllocs(t *testing.T) {
	s, _ := symbol.Parse("S/RES/1325 (2000)")
	b := make([]byte, 0, 256)
	var text string
	for _, test := range []struct {
		name string
		want float64
		run  func()
	}{
		{"URL", 1, func() { text = URL(s, symbol.English) }},
		{"AppendText", 0, func() { b, _ = Address{Symbol: s, Language: symbol.French}.AppendText(b[:0]) }},
		{"ParseAddress", 0, func() { ParseAddress("https://docs.un.org/en/A/RES/65/124") }},
		{"ParseAddress, file", 1, func() {
			ParseAddress("https://documents-dds-ny.un.org/doc/UNDOC/GEN/N10/519/98/PDF/N1051998.pdf?OpenElement")
		}},
		{"ParseAddress, error", 1, func() { ParseAddress("https://example.org/") }},
	} {
		if got := testing.AllocsPerRun(100, test.run); got > test.want {
			t.Errorf("%s allocates %v times, want %v (%s)", test.name, got, test.want, text)
		}
	}
}

// FuzzParseAddress asserts the laws of whatever is read from whatever is given.
func FuzzParseAddress(f *testing.F) {
	for _, test := range addresses {
		f.Add(test.in)
	}
	f.Add("un.org/ws.Asp?A00001") // a query without names
	f.Fuzz(func(t *testing.T, s string) {
		if a, err := ParseAddress(s); err == nil {
			checkAddress(t, a)
		} else if e := err.(*Error); e.Offset < 0 || e.Offset > len(s) || e.Input != s || a != (Address{}) {
			t.Errorf("ParseAddress(%q) = %v, %#v", s, a, e)
		}
	})
}

func BenchmarkParseAddress(b *testing.B) {
	const link = "https://docs.un.org/en/A/RES/65/124"
	b.SetBytes(int64(len(link)))
	b.ReportAllocs()
	for b.Loop() {
		ParseAddress(link)
	}
}

func BenchmarkURL(b *testing.B) {
	s, _ := symbol.Parse("S/RES/1325 (2000)")
	b.ReportAllocs()
	for b.Loop() {
		URL(s, symbol.English)
	}
}
