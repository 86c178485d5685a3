package akn

import (
	"strconv"
	"strings"
)

// id returns the identifier of an element: the path of the element, an
// underline and the number. When it is taken, a further number is appended, as
// AKN naming has it for numbers that are printed twice.
func (w *writer) id(path, number string) string {
	id := path
	if number != "" {
		id += "_" + number
	}
	for unique, n := id, 2; ; n++ {
		if !w.ids[unique] {
			w.ids[unique] = true
			return unique
		}
		unique = id + "_" + strconv.Itoa(n)
	}
}

// join returns the path of an element inside another.
func join(parent, element string) string {
	if parent == "" {
		return element
	}
	return parent + "__" + element
}

func number(n int) string { return strconv.Itoa(n) }

// itemNumber returns the number of an element for its identifier: the printed
// one without the marks around it, with a hyphen for a stop inside it; or, when
// nothing that an identifier may have is printed, its position.
func itemNumber(label string, index int) string {
	label = strings.Trim(label, "(). -–")
	if label == "" {
		return "nn_" + number(index+1)
	}
	var b strings.Builder
	for _, r := range label {
		switch {
		case r == '.' || r == '/' || r == '-':
			b.WriteByte('-')
		case r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
			b.WriteRune(r)
		}
	}
	if b.Len() == 0 {
		return "nn_" + number(index+1)
	}
	return b.String()
}
