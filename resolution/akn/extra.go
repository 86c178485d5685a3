package akn

import (
	"slices"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// extraFormat is the format of the extras of this package.
const extraFormat = "akn"

// extra writes the parts of the metadata that were read and that the model has
// no place for, those with the names: the schema fixes where each may stand. What
// would break the file is left out: what is not well-formed, has another name, or
// has a prefix that nothing declares; so is what a browser would run. Whether it is
// valid is not looked at.
func (w *writer) extra(record *resolution.Record, names ...string) {
	if record == nil {
		return
	}
	for i := range record.Extra {
		e := &record.Extra[i]
		if e.Format != extraFormat || !strings.HasPrefix(e.Source, "<") {
			continue // of another package, or led by what is no element
		}
		root, err := readTree(e.Source)
		if err != nil || !slices.Contains(names, root.name) || root.prefix != "" || unbound(root, nil) != "" || runs(root) {
			continue
		}
		w.indent()
		w.b = append(w.b, e.Source...)
		w.line()
	}
}

// runs reports whether there is something of HTML, SVG or MathML in n: browsers run
// the scripts of these in any file of XML.
func runs(n *node) bool {
	for i := range n.attributes {
		switch a := &n.attributes[i]; {
		case a.name != "xmlns" && !strings.HasPrefix(a.name, "xmlns:"):
		case strings.HasPrefix(strings.TrimSpace(a.value), "http://www.w3.org/") && a.value != schemaInstance:
			return true
		}
	}
	return slices.ContainsFunc(n.kids, runs)
}

// schemaInstance is the namespace that files declare to name their schema.
const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

// unbound returns a prefix of names in n that nothing in n declares, or "".
func unbound(n *node, declared []string) string {
	for i := range n.attributes {
		if prefix, ok := strings.CutPrefix(n.attributes[i].name, "xmlns:"); ok {
			declared = append(declared, prefix)
		}
	}
	known := func(prefix string) bool {
		return prefix == "" || prefix == "xml" || prefix == "xmlns" || prefix == "akn4un" || slices.Contains(declared, prefix)
	}
	if !known(n.prefix) {
		return n.prefix
	}
	for i := range n.attributes {
		if prefix, _ := cutPrefix(n.attributes[i].name); !known(prefix) {
			return prefix
		}
	}
	for _, k := range n.kids {
		if prefix := unbound(k, declared[:len(declared):len(declared)]); prefix != "" {
			return prefix
		}
	}
	return ""
}

// longestNamespace is more than the length of the name of any namespace that files
// have. Each element that is kept declares it anew: a file of short ones that name a
// long one would grow with the square of its length.
const longestNamespace = 200

// extraOf returns an element of a file with the namespaces declared that it uses,
// which the file may declare on its root. An element with a prefix that is declared
// nowhere is none, and is left out.
func extraOf(file string, n, root *node) (resolution.Extra, bool) {
	source := file[n.start:n.end]
	end := n.start + 1 + len(n.name)
	// Each turn but the last declares one more prefix: the root declares no more than
	// it has attributes.
	for range len(root.attributes) + 1 {
		parsed, err := readTree(source)
		if err != nil {
			return resolution.Extra{}, false
		}
		prefix := unbound(parsed, nil)
		if prefix == "" {
			return resolution.Extra{Format: extraFormat, Source: source}, true
		}
		uri := root.attribute("xmlns:" + prefix)
		if uri == "" || len(uri) > longestNamespace {
			return resolution.Extra{}, false
		}
		head := end - n.start
		source = source[:head] + " xmlns:" + prefix + `="` + string(appendValue(nil, uri)) + `"` + source[head:]
	}
	return resolution.Extra{}, false
}
