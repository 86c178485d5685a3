package akn

import "strconv"

// child returns the identifier of an element that has one of its kind: the path
// of its parent and its name.
func (w *writer) child(parent, element string) string { return w.ids.Numbered(parent, element, "") }

// number returns a number as identifiers and attributes have it.
func number(n int) string { return strconv.Itoa(n) }
