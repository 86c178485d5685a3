package ods

import (
	"strings"

	"github.com/undoc-go/undoc/symbol"
)

// maxAddress is longer than any link to a document. The limit keeps what hostile
// input can cost small.
const maxAddress = 2048

// ParseAddress reads a link of any of the forms that [Site] lists. The scheme
// may be missing, as in a printed "undocs.org/A/65/1"; letters may be in either
// case where the sites take both; percent escapes are decoded; what else a query
// or a fragment says is ignored. A link to a file is read as what it names and
// must be consistent: its folders are cut from its name.
//
// Everything else is refused with [ErrAddress], including links to other sites,
// and anything that is not a symbol or a stem where one belongs.
func ParseAddress(s string) (Address, error) {
	r := addressReader{s}
	if len(s) > maxAddress {
		return r.fail(maxAddress)
	}
	rest := part{0, strings.TrimRight(s, " \t\r\n")}
	for _, scheme := range [...]string{"https://", "http://", "//"} {
		if len(rest.text) >= len(scheme) && equalFold(rest.text[:len(scheme)], scheme) {
			rest = rest.from(len(scheme))
			break
		}
	}
	// A fragment names a place in a page, and no other document.
	rest, _ = cutPart(rest, '#')
	rest, query := cutPart(rest, '?')
	host, path := cutPart(rest, '/')
	// A dozen names are compared as fast as looked up.
	for i := range hosts {
		if equalFold(host.text, hosts[i].name) {
			return r.at(hosts[i].site, path, query)
		}
	}
	return r.fail(host.at)
}

// hosts are the names under which the sites are or were reached.
var hosts = [...]struct {
	name string
	site Site
}{
	{"docs.un.org", SiteDocs},
	{"undocs.org", SiteUndocs},
	{"www.undocs.org", SiteUndocs},
	{"documents.un.org", SiteDocuments},
	{"documents-dds-ny.un.org", SiteDDS},
	{"daccess-dds-ny.un.org", SiteDaccess},
	{"daccess-dds.un.org", SiteDaccess},
	{"daccessdds.un.org", SiteDaccess},
	{"ods-dds-ny.un.org", SiteDaccess},
	{"daccess-ods.un.org", SiteODS},
	{"www.un.org", SiteSearch},
	{"un.org", SiteSearch},
}

// An addressReader reads an address from s.
type addressReader struct{ s string }

// A part of an address, and where it starts.
type part struct {
	at   int
	text string
}

// from returns what comes after the first n bytes.
func (p part) from(n int) part { return part{p.at + n, p.text[n:]} }

// cutPart returns what comes before the first separator, and what after it. If
// there is none, that is all and nothing.
func cutPart(p part, separator byte) (before, after part) {
	i := strings.IndexByte(p.text, separator)
	if i < 0 {
		return p, p.from(len(p.text))
	}
	return part{p.at, p.text[:i]}, p.from(i + 1)
}

func (r *addressReader) fail(at int) (Address, error) {
	return Address{}, &Error{Input: r.s, Offset: at, Err: ErrAddress}
}

// at reads what comes after the name of the host.
func (r *addressReader) at(site Site, path, query part) (Address, error) {
	switch site {
	case SiteDocs, SiteUndocs:
		return r.symbolPath(site, path, query)
	case SiteSearch:
		return r.search(path, query)
	}
	folder, rest := cutPart(path, '/')
	switch {
	// The file servers keep one form of path under several names.
	case equalFold(folder.text, "doc") && site == SiteDocuments:
		return r.file(rest, SiteFiles)
	case equalFold(folder.text, "doc") && site == SiteODS:
		return r.file(rest, SiteDaccess)
	case equalFold(folder.text, "doc"):
		return r.file(rest, site)
	case equalFold(folder.text, "access.nsf"):
		return r.query(SiteODS, query, names{"DS", "JN", "Lang", ""})
	case equalFold(path.text, "api/symbol/access") && site == SiteDocuments:
		return r.query(SiteDocuments, query, names{"s", "j", "l", "t"})
	}
	return r.fail(path.at)
}

// symbolPath reads an address that is a symbol, mostly after the folder of a
// language. The pages for PDF and for telephones say the same in a query.
func (r *addressReader) symbolPath(site Site, path, query part) (Address, error) {
	a := Address{Site: site}
	inQuery := false
	switch {
	case equalFold(path.text, "pdf"):
		path, inQuery = parameter(query, "symbol"), true
	case equalFold(path.text, "home/mobile"):
		path, inQuery = parameter(query, "FinalSymbol"), true
		a.Language = languageOfQuery(parameter(query, "Language").text)
	}
	// In a query a plus sign is a space; in a path it is a plus.
	text, bad := unescape(path.text, inQuery)
	if bad >= 0 {
		return r.fail(path.at + bad)
	}
	text = strings.TrimLeft(text, "/")
	// "en/A/65/124": no symbol starts with the tag of a language in small letters.
	if folder, rest, ok := strings.Cut(text, "/"); ok {
		if l := languageOfPath(folder); l != symbol.Unspecified {
			a.Language, text = l, rest
		}
	}
	return r.symbol(a, text, path.at)
}

// search reads an address of the old pages of www.un.org, the folders of which
// may tell the language: /fr/documents/view_doc.asp?symbol=A/RES/65/124.
func (r *addressReader) search(path, query part) (Address, error) {
	page := path.text[strings.LastIndexByte(path.text, '/')+1:]
	name := ""
	switch {
	case equalFold(page, "view_doc.asp"):
		name = "symbol"
	case equalFold(page, "ws.asp"):
		name = "m"
	default:
		return r.fail(path.at)
	}
	a, err := r.query(SiteSearch, query, names{symbol: name, language: "Lang"})
	if folder, _ := cutPart(path, '/'); err == nil && a.Language == symbol.Unspecified {
		a.Language = languageOfPath(folder.text)
	}
	return a, err
}

// names are the names of the parameters of a query.
type names struct{ symbol, stem, language, format string }

// query reads what the parameters of a query say.
func (r *addressReader) query(site Site, query part, names names) (Address, error) {
	a := Address{Site: site, Language: languageOfQuery(parameter(query, names.language).text)}
	if format := parameter(query, names.format); isFolder(format.text) {
		a.Format = strings.ToLower(format.text)
	}
	if name := parameter(query, names.symbol); name.text != "" {
		text, bad := unescape(name.text, true)
		if bad >= 0 {
			return r.fail(name.at + bad)
		}
		return r.symbol(a, text, name.at)
	}
	stem := parameter(query, names.stem)
	var err error
	if a.Stem, err = ParseStem(stem.text); err != nil {
		return r.fail(stem.at)
	}
	return a, nil
}

// parameter returns the value of the first parameter of the name, in either
// case; no text if there is none, or the name is. An ampersand may be written as in HTML.
func parameter(query part, name string) part {
	if name == "" {
		return part{at: query.at}
	}
	for query.text != "" {
		var pair part
		pair, query = cutPart(query, '&')
		key, value := cutPart(pair, '=')
		if equalFold(strings.TrimPrefix(key.text, "amp;"), name) {
			return value
		}
	}
	return query
}

// symbol completes the address with the symbol, which stands at the offset. The
// sites take letters in either case, and spaces where there should be none, and
// links are written accordingly: A/RES/56/214b.
func (r *addressReader) symbol(a Address, text string, at int) (Address, error) {
	text = strings.TrimSpace(text)
	// As it stands first: capitals would change "Add.1", and spaces may be part of
	// the symbol.
	s, err := symbol.Parse(text)
	if err != nil {
		s, err = symbol.Parse(strings.ToUpper(strings.ReplaceAll(text, " ", "")))
	}
	if err != nil || !s.IsValid() {
		return r.fail(at)
	}
	a.Symbol = s
	return a, nil
}

// equalFold reports whether s and t are the same but for the case of Latin
// letters.
func equalFold(s, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		if s[i] != t[i] && (s[i]|0x20 != t[i]|0x20 || !isLatin(s[i])) {
			return false
		}
	}
	return true
}
