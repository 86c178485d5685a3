package symbol

import (
	"iter"
	"strings"
)

// A Body is a body that issues documents under a prefix of its own. Bodies are
// comparable; the zero value is none. A body missing from the table is no
// error: its symbols belong to the longest prefix that is there.
type Body struct{ n uint16 }

// body is a row of bodies.tsv.
type body struct {
	prefix     string
	dot        dot
	confidence Confidence
	from, to   uint16
	names      [6]string // in the order of the official languages
}

// A dot is what the number behind the dot of a prefix is.
type dot uint8

const (
	dotNothing dot = iota // a serial number, or there is no dot
	dotSession            // a session or year: UNEP/EA.5, NPT/CONF.2010
	dotSpecial            // a special session: UNEP/GCSS.X
)

// A Confidence says how well a row of the table of bodies is founded.
type Confidence uint8

// The degrees of confidence. The zero value belongs to no body.
const (
	MediumConfidence Confidence = iota + 1 // general knowledge, not checked against a source
	HighConfidence                         // a stored source or documents show it
)

// String returns "high", "medium", or "" for no body.
func (c Confidence) String() string {
	switch c {
	case MediumConfidence:
		return "medium"
	case HighConfidence:
		return "high"
	}
	return ""
}

// IsValid reports whether b is a body.
func (b Body) IsValid() bool { return b.n != 0 }

// Prefix returns how the symbols of the body begin: "A/C.3/", or "UNEP/EA."
// where a number follows the dot.
func (b Body) Prefix() string { return bodies[b.n].prefix }

// String returns the prefix without its slash or dot, "A/C.3".
func (b Body) String() string {
	return strings.TrimRight(bodies[b.n].prefix, "/.")
}

// Confidence returns how well the prefix and name are founded.
func (b Body) Confidence() Confidence { return bodies[b.n].confidence }

// Years returns the first and last year of the prefix, 0 where not known.
func (b Body) Years() (from, to int) {
	return int(bodies[b.n].from), int(bodies[b.n].to)
}

// Name returns the name of the body in the language, in English where the
// table has no other, "" for the zero Body.
func (b Body) Name(l Language) string {
	row := &bodies[b.n]
	if Arabic <= l && l <= Spanish && row.names[l-Arabic] != "" {
		return row.names[l-Arabic]
	}
	return row.names[English-Arabic]
}

// LookupBody returns the body with exactly that prefix, given with or without
// the last slash or dot: "A/C.3" or "A/C.3/". Without it "PBC" is PBC/, not PBC.
func LookupBody(prefix string) (Body, bool) {
	stem := strings.TrimRight(prefix, "/.")
	for _, sep := range [...]byte{'/', '.'} {
		if stem != "" && (len(stem) == len(prefix) || prefix[len(stem)] == sep) {
			if i := find(stem, "", len(stem), sep); i != 0 {
				return Body{uint16(i)}, true
			}
		}
	}
	return Body{}, false
}

// Bodies yields all bodies of the table in the order of their prefixes.
func Bodies() iter.Seq[Body] {
	return func(yield func(Body) bool) {
		for i := 1; i < len(bodies); i++ {
			if !yield(Body{uint16(i)}) {
				return
			}
		}
	}
}

// longestPrefix is the length of the longest prefix in the table, or more.
const longestPrefix = 24

// The table is sorted by prefix. A symbol has few places where a prefix can end,
// behind a slash or a dot, and each takes one search, the longest first.

// longest returns the body with the longest prefix of head followed by tail.
func longest(head, tail string) Body {
	for n := min(len(head)+len(tail), longestPrefix); n > 0; n-- {
		if n == len(head)+len(tail) {
			if i := max(find(head, tail, n, '/'), find(head, tail, n, '.')); i != 0 {
				return Body{uint16(i)}
			}
			continue
		}
		if sep := byteAt(head, tail, n); sep == '/' || sep == '.' {
			if i := find(head, tail, n, sep); i != 0 {
				return Body{uint16(i)}
			}
		}
	}
	return Body{}
}

// byteAt returns the byte n of head followed by tail.
func byteAt(head, tail string, n int) byte {
	if n < len(head) {
		return head[n]
	}
	return tail[n-len(head)]
}

// find returns the row whose prefix is the first n bytes of head and tail with
// sep behind them, 0 for none. The rows are sorted.
func find(head, tail string, n int, sep byte) int {
	low, high := 1, len(bodies)
	for low < high {
		middle := (low + high) / 2
		switch c := comparePrefix(bodies[middle].prefix, head, tail, n, sep); {
		case c == 0:
			return middle
		case c < 0:
			low = middle + 1
		default:
			high = middle
		}
	}
	return 0
}

// comparePrefix compares prefix with the first n bytes of head and tail and
// with sep.
func comparePrefix(prefix, head, tail string, n int, sep byte) int {
	for i := range min(len(prefix), n+1) {
		want := sep
		if i < n {
			want = byteAt(head, tail, i)
		}
		if c := int(prefix[i]) - int(want); c != 0 {
			return c
		}
	}
	return len(prefix) - n - 1
}
