package symbol

// A Language is a language in which the United Nations issues documents: one
// of the six official ones, or German, into which a service of its own
// translates resolutions. The zero value is no language.
type Language uint8

// The languages, in the order of their English names, official ones first: those of
// rule 51 of the rules of procedure of the General Assembly.
const (
	Unspecified Language = iota
	Arabic
	Chinese
	English
	French
	Russian
	Spanish
	German
)

// languages has the ISO 639-1 code, the ISO 639-2/T code, the letter that job
// numbers end in, and the English name of each language. German shares the
// letter G with whatever else is not official.
var languages = [...]struct{ tag, code, letter, name string }{
	Unspecified: {"", "und", "", ""},
	Arabic:      {"ar", "ara", "A", "Arabic"},
	Chinese:     {"zh", "zho", "C", "Chinese"},
	English:     {"en", "eng", "E", "English"},
	French:      {"fr", "fra", "F", "French"},
	Russian:     {"ru", "rus", "R", "Russian"},
	Spanish:     {"es", "spa", "S", "Spanish"},
	German:      {"de", "deu", "G", "German"},
}

// row returns where the language is in languages; anything unknown is no
// language.
func (l Language) row() int {
	if int(l) < len(languages) {
		return int(l)
	}
	return 0
}

// String returns the English name of the language, "" for [Unspecified].
func (l Language) String() string { return languages[l.row()].name }

// Tag returns the two-letter code of ISO 639-1, "en", or "" for [Unspecified].
func (l Language) Tag() string { return languages[l.row()].tag }

// Code returns the three-letter code of ISO 639-2/T, "eng", or "und" for
// [Unspecified].
func (l Language) Code() string { return languages[l.row()].code }

// Letter returns the letter that ends the job number of a version in the
// language, "E", or "" for [Unspecified].
func (l Language) Letter() string { return languages[l.row()].letter }

// ParseLanguage reads a two-letter or three-letter ISO 639 code or the letter
// of job numbers, all in any case, and returns [Unspecified] for anything else.
func ParseLanguage(s string) Language {
	for l := Arabic; l <= German; l++ {
		if row := &languages[l]; equalFold(s, row.tag) || equalFold(s, row.code) || equalFold(s, row.letter) {
			return l
		}
	}
	return Unspecified
}

// equalFold reports whether s and t are the same but for the case of ASCII
// letters.
func equalFold(s, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		if s[i]|0x20 != t[i]|0x20 {
			return false
		}
	}
	return true
}

// MarshalText returns the tag of the language. The error is always nil.
func (l Language) MarshalText() ([]byte, error) { return []byte(l.Tag()), nil }

// UnmarshalText sets l to the language that [ParseLanguage] finds in text. Empty
// text is [Unspecified]; so is text that names no language, with an [*Error].
func (l *Language) UnmarshalText(text []byte) error {
	*l = ParseLanguage(string(text))
	if *l == Unspecified && len(text) > 0 {
		return &Error{Input: string(text), Err: ErrSyntax}
	}
	return nil
}
