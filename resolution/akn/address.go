package akn

import "strings"

// isAddress reports whether a link leads somewhere when it is followed, and does
// nothing else: its scheme is one of those that only name a place, or it has none.
// Published files have links of all of these, the last left there by word
// processors; the address of a script is no link.
func isAddress(href string) bool {
	scheme, _, ok := strings.Cut(href, ":")
	if !ok || strings.ContainsAny(scheme, "/?#") {
		return true // relative (RFC 3986, 4.2)
	}
	switch strings.ToLower(scheme) {
	case "http", "https", "ftp", "mailto", "file", "about":
		return true
	}
	return false
}
