package symbol

import (
	"iter"
	"strings"
)

// A Modifier is a change element: an addendum, corrigendum or revision of the
// document that stands before it, together with its own modifiers.
type Modifier struct {
	Word   string // "Add", "Amend", "Corr", "Rev", "Summary", ... as printed
	Number string // "1", "1-8", "28A"; "" where there is none
}

// String returns the modifier as in a symbol, "Add.1", and "Add" without a number.
func (m Modifier) String() string {
	if m.Number == "" {
		return m.Word
	}
	return m.Word + "." + m.Number
}

// Name returns what the modifier is in English, as the Editorial Manual names it:
// "addendum", "amendment", "corrigendum", "revision", "supplement"; for words that
// say it themselves the word in small letters, "summary".
func (m Modifier) Name() string {
	switch m.Word {
	case "Add", "Adenda":
		return "addendum"
	case "Amend":
		return "amendment"
	case "Corr", "Corrigendum":
		return "corrigendum"
	case "Rev":
		return "revision"
	case "Supp", "Suppl", "Supplement":
		return "supplement"
	}
	return strings.ToLower(m.Word)
}

// Modifiers yields the change elements of the symbol in their order, which
// carries meaning: in A/33/257/Add.1/Corr.1 the addendum is corrected. Each applies
// to all that stands before it. Of a double symbol they are those of the first
// side, which the second repeats.
func (s Symbol) Modifiers() iter.Seq[Modifier] {
	return func(yield func(Modifier) bool) {
		for part := range strings.SplitSeq(s.changes(), "/") {
			if part == "" {
				continue
			}
			// The part of an addendum is no change: Add.2 (Part II).
			if i := strings.Index(part, " ("); i > 0 {
				part = part[:i]
			}
			word, number, _ := strings.Cut(part, ".")
			if !yield(Modifier{word, number}) {
				return
			}
		}
	}
}

// What stands behind the first change is of the changes, also a kind or a part: the
// words of E/ECA/CM/98/8/Summary say all they are.

// changes returns the change elements, with the slash before the first.
func (s Symbol) changes() string {
	text := s.first()
	return text[min(int(s.in.base()), len(text)):]
}
