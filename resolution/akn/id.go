package akn

import "strconv"

// id returns the identifier of an element: its path, an underline and the
// number, where it has one.
func (w *writer) id(path, number string) string { return w.ids.Numbered("", path, number) }

// join returns the path of an element inside another.
func join(parent, element string) string {
	if parent == "" {
		return element
	}
	return parent + "__" + element
}

func number(n int) string { return strconv.Itoa(n) }
