package symbol

import "strings"

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
	medium Confidence = iota + 1
	high
)

// Medium reports whether a row is general knowledge that was not checked
// against a stored source.
func (c Confidence) Medium() bool { return c == medium }

// String returns "high", "medium", or "" for no body.
func (c Confidence) String() string {
	switch c {
	case medium:
		return "medium"
	case high:
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
// the last slash or dot, "A/C.3" or "A/C.3/".
func LookupBody(prefix string) (Body, bool) {
	prefix = strings.TrimRight(prefix, "/.")
	b := longest(prefix, "")
	return b, b.IsValid() && b.String() == prefix
}

// longest returns the body with the longest prefix of head followed by tail.
// The rows are sorted, so that all prefixes of a string lie on the way to it.
func longest(head, tail string) Body {
	var best Body
	for n := len(head) + len(tail); n > 0; n-- {
		if n < len(head)+len(tail) && !ends(head, tail, n) {
			continue
		}
		if i := find(head, tail, n); i != 0 {
			return Body{uint16(i)}
		}
	}
	return best
}

// ends reports whether a prefix can end before the byte n of head and tail.
func ends(head, tail string, n int) bool {
	c := byteAt(head, tail, n)
	return c == '/' || c == '.'
}

func byteAt(head, tail string, n int) byte {
	if n < len(head) {
		return head[n]
	}
	return tail[n-len(head)]
}

// find returns the row whose prefix, but for its slash or dot, is the first n
// bytes of head and tail, 0 for none.
func find(head, tail string, n int) int {
	low, high := 1, len(bodies)
	for low < high {
		middle := (low + high) / 2
		if compareAt(strings.TrimRight(bodies[middle].prefix, "/."), head, tail, n) < 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(bodies) && compareAt(strings.TrimRight(bodies[low].prefix, "/."), head, tail, n) == 0 {
		return low
	}
	return 0
}

// compareAt compares prefix with the first n bytes of head and tail.
func compareAt(prefix, head, tail string, n int) int {
	for i := range min(len(prefix), n) {
		if c := int(prefix[i]) - int(byteAt(head, tail, i)); c != 0 {
			return c
		}
	}
	return len(prefix) - n
}
