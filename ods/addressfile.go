package ods

import "strings"

// The path to a file in ODS is
//
//	area / distribution / N10 / 519 / 98 / format / N1051998 . extension
//
// The three parts in the middle are the stem cut after three and six characters.
const (
	firstCut  = 3
	secondCut = 6
)

// The folder of scans, the files in which are PDF.
const (
	scan = "img"
	pdf  = "pdf"
)

// appendFile appends the address of the file. Older sites write the path in
// capitals, apart from the folder of scans and the extension of PDF.
func (a Address) appendFile(b []byte, site *siteRow) []byte {
	// Most documents are general ones, and most files PDF.
	area, distribution, format := or(a.Area, "UNDOC"), or(a.Distribution, "GEN"), or(a.Format, pdf)
	if !isFolder(area) || !isFolder(distribution) || !isFolder(format) {
		return b
	}
	// The name is short: it is made on the stack.
	var buf [maxJobNumber]byte
	stem := string(a.Stem.append(buf[:0]))
	b = append(b, site.start...)
	start := len(b)
	for _, folder := range [...]string{area, distribution, stem[:firstCut], stem[firstCut:secondCut], stem[secondCut:]} {
		b = append(append(b, folder...), '/')
	}
	b = append(append(appendCapitals(b, format, scan), '/'), stem...)
	// A folder of images has PDF files in it.
	if format == scan {
		format = pdf
	}
	b = appendCapitals(append(b, '.'), format, pdf)
	if !site.lower {
		return append(b, "?OpenElement"...)
	}
	for i, c := range b[start:] {
		if 'A' <= c && c <= 'Z' {
			b[start+i] |= 0x20
		}
	}
	return b
}

// or returns s, or other if s is empty.
func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// appendCapitals appends s, which is letters, in capitals unless it is the one
// that is not written so.
func appendCapitals(b []byte, s, except string) []byte {
	if s == except {
		return append(b, s...)
	}
	for i := range len(s) {
		b = append(b, s[i]&^0x20)
	}
	return b
}

// file reads the path to a file, from the area on.
func (r *addressReader) file(path part, site Site) (Address, error) {
	var folders [7]part
	for i := range folders {
		folders[i], path = cutPart(path, '/')
	}
	// Nothing comes after the file.
	if path.text != "" {
		return r.fail(path.at)
	}
	name, extension := cutPart(folders[6], '.')
	stem, err := ParseStem(name.text)
	// The folders repeat the name: a link where they differ leads nowhere.
	if err != nil || !isCutFrom(name.text, folders[2:5]) {
		return r.fail(folders[2].at)
	}
	format := folders[5]
	if !equalFold(format.text, extension.text) && !(equalFold(format.text, scan) && equalFold(extension.text, pdf)) {
		return r.fail(format.at)
	}
	for _, folder := range [...]part{folders[0], folders[1], format} {
		if !isFolder(folder.text) {
			return r.fail(folder.at)
		}
	}
	return Address{
		Site: site, Stem: stem, Format: strings.ToLower(format.text),
		Area: strings.ToUpper(folders[0].text), Distribution: strings.ToUpper(folders[1].text),
	}, nil
}

// isCutFrom reports whether the folders are the pieces of the name.
func isCutFrom(name string, folders []part) bool {
	return equalFold(name[:firstCut], folders[0].text) &&
		equalFold(name[firstCut:secondCut], folders[1].text) &&
		equalFold(name[secondCut:], folders[2].text)
}

// isFolder reports whether s is one to sixteen letters and so can be an area, a
// distribution or a format.
func isFolder(s string) bool {
	for i := range len(s) {
		if !isLatin(s[i]) {
			return false
		}
	}
	return 0 < len(s) && len(s) <= 16
}
