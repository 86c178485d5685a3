package ods

import "github.com/undoc-go/undoc/symbol"

// An Address is a link to a document, in one of the forms in which the United
// Nations has given them out over the years. It names the document either by
// its symbol or, where it names a file or asks for one, by the stem of the file.
//
// Addresses are comparable. With nothing but a symbol and a language in it an
// Address is a link of today's form.
type Address struct {
	Site     Site
	Symbol   symbol.Symbol   // none if the link has the stem
	Stem     Stem            // none if the link has the symbol
	Language symbol.Language // Unspecified if the link does not tell

	// Format is what to get: "pdf", "doc", or "img" for a scan, which is a PDF
	// too; in lower case.
	Format string

	// Area and Distribution are folders in the address of a file, in capitals.
	// The area is "UNDOC" for documents, "RESOLUTION" for scanned resolutions;
	// the distribution "GEN" for general, "LTD" limited, "PRO" provisional,
	// "DER" derestricted. They are empty in other addresses.
	Area         string
	Distribution string
}

// A Site is a place on the Web that has served documents. The zero value is the
// one that does so today.
type Site uint8

// The sites, each with the form of its links.
const (
	SiteDocs      Site = iota // https://docs.un.org/en/A/RES/65/124
	SiteUndocs                // https://undocs.org/en/A/RES/65/124
	SiteDocuments             // https://documents.un.org/api/symbol/access?s=A/RES/65/124&l=en&t=pdf
	SiteFiles                 // https://documents.un.org/doc/undoc/gen/n10/519/98/pdf/n1051998.pdf
	SiteDDS                   // https://documents-dds-ny.un.org/doc/UNDOC/GEN/N10/519/98/PDF/N1051998.pdf?OpenElement
	SiteDaccess               // https://daccess-dds-ny.un.org/doc/UNDOC/GEN/N10/519/98/PDF/N1051998.pdf?OpenElement
	SiteODS                   // https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/RES/65/124&Lang=E
	SiteSearch                // https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/65/124&Lang=E
)

// A siteRow is how the links of a site are built.
type siteRow struct {
	start    string // up to the name of the document
	file     bool   // the name is a path to a file
	symbol   string // or the parameter that has the symbol; "" for the path
	stem     string // the parameter that has the stem
	language string // the parameter that has the language; "" for the path
	letter   bool   // which is the letter of job numbers
	format   string // the parameter that has the format
	lower    bool   // the path is in lower case
	chinese  string // the code of Chinese, where it is in the path
}

var sites = [...]siteRow{
	SiteDocs:      {start: "https://docs.un.org/", chinese: "zh"},
	SiteUndocs:    {start: "https://undocs.org/", chinese: "ch"},
	SiteDocuments: {start: "https://documents.un.org/api/symbol/access?", symbol: "s=", stem: "j=", language: "&l=", format: "&t="},
	SiteFiles:     {start: "https://documents.un.org/doc/", file: true, lower: true},
	SiteDDS:       {start: "https://documents-dds-ny.un.org/doc/", file: true},
	SiteDaccess:   {start: "https://daccess-dds-ny.un.org/doc/", file: true},
	SiteODS:       {start: "https://daccess-ods.un.org/access.nsf/Get?Open&", symbol: "DS=", stem: "JN=", language: "&Lang=", letter: true},
	SiteSearch:    {start: "https://www.un.org/ga/search/view_doc.asp?", symbol: "symbol=", language: "&Lang=", letter: true},
}

// URL returns the link to the document in the language, as the United Nations
// gives it out today: "https://docs.un.org/en/A/RES/65/124". The symbol is
// spelt without spaces, as S/RES/1325(2000); of a double symbol it is the first.
// For [symbol.Unspecified] the link leaves the language to the reader's browser.
//
// URL returns "" for no symbol. It allocates the string that it returns.
func URL(s symbol.Symbol, l symbol.Language) string {
	return Address{Symbol: s, Language: l}.String()
}

// String returns the link. Where the site wants one or the other, no area is
// "UNDOC", no distribution "GEN" and no format "pdf". It returns "" if the site
// cannot give what the address names, such as a file by its symbol, or if the
// name of a folder is not one to sixteen letters.
func (a Address) String() string {
	var buf [128]byte
	return string(a.append(buf[:0]))
}

// AppendText appends the link that [Address.String] returns. The error is always
// nil.
func (a Address) AppendText(b []byte) ([]byte, error) { return a.append(b), nil }

// MarshalText returns the link that [Address.String] returns.
func (a Address) MarshalText() ([]byte, error) { return a.append(nil), nil }

// UnmarshalText reads a link as [ParseAddress] does. Empty text is no address.
func (a *Address) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*a = Address{}
		return nil
	}
	got, err := ParseAddress(string(text))
	if err == nil {
		*a = got
	}
	return err
}

func (a Address) append(b []byte) []byte {
	if int(a.Site) >= len(sites) {
		return b
	}
	site := &sites[a.Site]
	switch {
	case site.file && a.Stem.IsValid():
		return a.appendFile(b, site)
	case site.file:
		return b
	case a.Symbol.IsValid() && site.symbol == "":
		return appendSymbol(site.appendLanguage(append(b, site.start...), a.Language), a.Symbol)
	case a.Symbol.IsValid():
		b = appendSymbol(append(append(b, site.start...), site.symbol...), a.Symbol)
	case a.Stem.IsValid() && site.stem != "":
		b = a.Stem.append(append(append(b, site.start...), site.stem...))
	default:
		return b
	}
	return a.appendParameters(b, site)
}

// appendParameters appends the language and the format to a query.
func (a Address) appendParameters(b []byte, site *siteRow) []byte {
	if code := site.queryLanguage(a.Language); code != "" {
		b = append(append(b, site.language...), code...)
	}
	if site.format != "" && isFolder(a.Format) {
		b = append(append(b, site.format...), a.Format...)
	}
	return b
}
