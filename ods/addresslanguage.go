package ods

import "github.com/undoc-go/undoc/symbol"

// pathLanguages are the names of the folders that have a language in addresses,
// the one to write first. Chinese was "ch", and is now "zh"; "ot" is for other,
// which is German.
var pathLanguages = [...]struct {
	code     string
	language symbol.Language
}{
	{"en", symbol.English}, {"fr", symbol.French}, {"es", symbol.Spanish}, {"ru", symbol.Russian},
	{"ar", symbol.Arabic}, {"zh", symbol.Chinese}, {"ot", symbol.German},
	{"ch", symbol.Chinese}, {"sp", symbol.Spanish}, {"de", symbol.German},
}

// languageOfPath returns the language of a folder.
func languageOfPath(code string) symbol.Language {
	for i := range pathLanguages {
		if equalFold(code, pathLanguages[i].code) {
			return pathLanguages[i].language
		}
	}
	return symbol.Unspecified
}

// languageOfQuery returns the language that a parameter asks for, by its letter
// or by the code of a folder.
func languageOfQuery(code string) symbol.Language {
	switch {
	case len(code) == 2:
		return languageOfPath(code)
	case len(code) == 1:
		return JobNumber{letter: code[0] &^ 0x20}.Language()
	}
	return symbol.ParseLanguage(code)
}

// appendLanguage appends the folder of the language, if there is one.
func (site *siteRow) appendLanguage(b []byte, l symbol.Language) []byte {
	if l == symbol.Chinese {
		return append(append(b, site.chinese...), '/')
	}
	for i := range pathLanguages {
		if pathLanguages[i].language == l {
			return append(append(b, pathLanguages[i].code...), '/')
		}
	}
	return b
}

// queryLanguage returns how the site is asked for the language, or "" if it
// cannot be. The one that takes two letters knows the official languages alone.
func (site *siteRow) queryLanguage(l symbol.Language) string {
	switch {
	case site.letter && l == symbol.German:
		return "O"
	case site.letter:
		return l.Letter()
	case l == symbol.German:
		return ""
	}
	return l.Tag()
}
