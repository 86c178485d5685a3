package language

//go:generate go run genopenings.go

import (
	"slices"
	"strings"
	"unicode"
)

// An opening is a run of words that recitals open with, and the same words after a
// comma within one: "taking note of", in Arabic as often the one as the other.
type opening struct {
	words  string
	opens  uint16 // how often a recital opens with them
	within uint16 // how often one goes on with them
}

// The words that are looked at: a row has six at most, and those that lead back to
// what went before, "in this regard", stand among the first eight.
const (
	maxOpening = 6
	maxLeading = 8
	ellipsis   = "… "
)

// WithinOdds returns the odds that words which recitals open with, and which stand
// after a comma, go on with a recital instead: more than 1 where that is likelier.
// It returns false for a language whose letters tell the two apart. The cost is a
// search for each of the first few words.
func (t *Table) WithinOdds(words string) (odds float64, ok bool) {
	rows := openingsOf(t.Language)
	if len(rows) == 0 {
		return 0, false
	}
	fields := bareFields(words)
	share := float64(rows[0].within) / float64(rows[0].opens+rows[0].within)
	bare, end := strings.Join(fields, " "), -len(" ")
	for n := range min(len(fields), maxOpening) {
		// What more words tell goes before what fewer do, the more so the more often
		// they were met.
		end += len(" ") + len(fields[n])
		if row, ok := findOpening(rows, bare[:end]); ok {
			share = (float64(row.within) + share) / float64(row.opens+row.within+1)
		}
	}
	return share / (1 - share) * leadingBack(rows, bare), true
}

// leadingBack returns by how much words that lead back to what went before raise
// the odds. Their rows come last.
func leadingBack(rows []opening, words string) float64 {
	usual := float64(rows[0].within) / float64(rows[0].opens)
	for i := len(rows) - 1; i >= 0; i-- {
		led, ok := strings.CutPrefix(rows[i].words, ellipsis)
		if !ok {
			break
		}
		if strings.Contains(words, led) {
			return float64(rows[i].within) / float64(rows[i].opens) / usual
		}
	}
	return 1
}

// findOpening returns the row of a run of words.
func findOpening(rows []opening, words string) (opening, bool) {
	i, ok := slices.BinarySearchFunc(rows, words, func(row opening, words string) int { return strings.Compare(row.words, words) })
	if !ok {
		return opening{}, false
	}
	return rows[i], true
}

// bareFields returns the first words of s without the signs over and between
// letters, which one text prints and another does not.
func bareFields(s string) []string {
	fields := make([]string, 0, maxLeading)
	for field := range strings.FieldsSeq(s) {
		bare := func(r rune) rune {
			if r == '\u0640' || unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}
		if fields = append(fields, strings.Map(bare, field)); len(fields) == maxLeading {
			break
		}
	}
	return fields
}
