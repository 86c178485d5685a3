package akn

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/eight"
	"github.com/undoc-go/undoc/internal/slab"
)

// A node is an element, or a run of words.
type node struct {
	name       string // without its prefix; "" for words
	prefix     string // of the name: published files have akn4un
	attributes []attribute
	text       string // of words, as the file has them: with references
	kids       []*node
	start, end int // in the file
}

// attribute returns the value of an attribute, or "".
func (n *node) attribute(name string) string {
	for i := range n.attributes {
		if a := &n.attributes[i]; a.name == name {
			return a.value
		}
	}
	return ""
}

// kid returns the first element of a name in n, or nil.
func (n *node) kid(name string) *node {
	for _, k := range n.kids {
		if k.name == name {
			return k
		}
	}
	return nil
}

// find returns the first element of a name in n or under it, or nil.
func (n *node) find(name string) *node {
	for _, k := range n.kids {
		if k.name == name {
			return k
		}
		if found := k.find(name); found != nil {
			return found
		}
	}
	return nil
}

// Limits of what is read. The longest published file has 2 MB, 19,000 tags and
// elements 20 deep. Tags and attributes are what takes memory: a document of the
// most that are read takes less than a gigabyte.
const (
	maxDepth      = 256
	maxAttributes = 64      // of an element
	maxTags       = 1 << 20 // with the attributes in them, and the runs of words between them
	maxSize       = 1 << 28
)

// A treeReader reads XML as far as the files need it: elements, attributes,
// words, comments, CDATA sections, processing instructions, the five entities
// and the numbered ones. A document type declaration is refused, and with it
// every entity that a file could define.
type treeReader struct {
	s    string
	at   int
	open []openNode
	kids []*node // of the elements that are open, each behind those of the one that it is in
	tags int     // that have been read

	attributes     []attribute // of the element whose start tag is read
	nodes          slab.Slab[node]
	keptKids       slab.Slab[*node]
	keptAttributes slab.Slab[attribute]
}

// An openNode is an element whose end tag has not come.
type openNode struct {
	*node
	from int // where its kids start
}

// newTreeReader returns a reader with room for the nodes that the tags of a file tell:
// start tag, end tag and the words behind each. A file that is none may have nothing
// but the sign that starts a tag.
func newTreeReader(s string) *treeReader {
	tags := min(strings.Count(s, "<"), len(s)/len("<a/>"), maxTags)
	return &treeReader{
		s:              s,
		open:           make([]openNode, 0, min(tags, usualDepth)),
		kids:           make([]*node, 0, min(tags, usualOpen)),
		attributes:     make([]attribute, 0, usualAttributes),
		nodes:          slab.New[node](tags),
		keptKids:       slab.New[*node](tags),
		keptAttributes: slab.New[attribute](tags),
	}
}

// What most files have at most, but for the kids of long ones.
const (
	usualDepth      = 20
	usualOpen       = 64 // kids of the elements that are open
	usualAttributes = 8  // of an element
)

// readTree reads a file and returns its root.
func readTree(s string) (*node, error) {
	r := newTreeReader(s)
	r.at = len(s) - len(strings.TrimPrefix(s, "\ufeff"))
	if len(s) > maxSize {
		return nil, r.fail(ErrSize)
	}
	// Looked at before anything is read, so that no later step meets a byte that is
	// no character.
	if at := invalid(r.s); at >= 0 {
		r.at = at
		return nil, r.fail(ErrEncoding)
	}
	// The root is a node in a node: what stands beside it is read in the same way,
	// and refused below.
	r.open = append(r.open, openNode{&node{}, 0})
	for r.at < len(r.s) {
		if err := r.next(); err != nil {
			return nil, err
		}
	}
	kids := r.kids
	if len(r.open) > 1 {
		kids = kids[:r.open[1].from]
	}
	// A document has one element, with nothing but white space, comments and
	// processing instructions around it (XML, 2.1).
	root := (*node)(nil)
	for _, k := range kids {
		switch {
		case k.name == "" && strings.Trim(k.text, " \t\r\n") == "":
		case k.name == "" || root != nil:
			r.at = k.start
			return nil, r.fail(ErrSyntax)
		default:
			root = k
		}
	}
	if len(r.open) != 1 || root == nil {
		return nil, r.fail(ErrSyntax)
	}
	return root, nil
}

// invalid returns the place of the first byte that is no character that XML can
// hold, or -1.
func invalid(s string) int {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < utf8.RuneSelf || isBlank(c) {
			i++
			// Most of a file is plain, and eight bytes of that are passed at once.
			for i+eight.Size <= len(s) && arePlain(eight.Load(s[i:])) {
				i += eight.Size
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if c < ' ' || r == utf8.RuneError && size == 1 || r == 0xfffe || r == 0xffff {
			return i
		}
		i += size
	}
	return -1
}

// arePlain reports whether eight bytes are all of ASCII and none of them a control.
func arePlain(x uint64) bool { return (x|(x-' '*eight.Ones))&eight.Tops == 0 }

// fail returns an error at the place where the reader is, with the piece of the
// file that stands there.
func (r *treeReader) fail(reason Reason) error {
	piece := r.s[min(r.at, len(r.s)):min(r.at+40, len(r.s))]
	return &Error{Input: strings.ToValidUTF8(piece, ""), Offset: r.at, Err: reason}
}

// next reads a tag or a run of words.
func (r *treeReader) next() error {
	// A small file may hold many tags, and each is a node, many times as large as
	// "<a/>".
	if r.tags++; r.tags > maxTags {
		return r.fail(ErrSize)
	}
	rest := r.s[r.at:]
	switch {
	case rest[0] != '<':
		end := strings.IndexByte(rest, '<')
		if end < 0 {
			end = len(rest)
		}
		return r.words(end)
	case strings.HasPrefix(rest, "</"):
		return r.endTag()
	case strings.HasPrefix(rest, "<!--"):
		return r.skip("<!--", "-->")
	case strings.HasPrefix(rest, "<?"):
		return r.skip("<?", "?>")
	case strings.HasPrefix(rest, "<![CDATA["):
		return r.cdata()
	// Without a document type no entity can be defined, and none can grow: a file of
	// a few lines cannot fill the memory.
	case strings.HasPrefix(rest, "<!"):
		return r.fail(ErrDoctype)
	}
	return r.startTag()
}

// skip passes over what says nothing.
func (r *treeReader) skip(open, close string) error {
	end := strings.Index(r.s[r.at+len(open):], close)
	if end < 0 {
		return r.fail(ErrSyntax)
	}
	r.at += len(open) + end + len(close)
	return nil
}

// cdata takes a CDATA section (XML, 2.7) as words. An ampersand in it stands for
// itself, and is escaped as it is in other words.
func (r *treeReader) cdata() error {
	start := r.at + len("<![CDATA[")
	if err := r.skip("<![CDATA[", "]]>"); err != nil {
		return err
	}
	text := r.s[start : r.at-len("]]>")]
	r.add(node{text: strings.ReplaceAll(text, "&", "&amp;"), start: start, end: r.at})
	return nil
}

// add adds a node to the innermost element that is open.
func (r *treeReader) add(n node) *node {
	added := r.nodes.Add(n)
	r.kids = append(r.kids, added)
	return added
}

// words takes a run of words and checks its references. The end of a CDATA section
// must not stand among words (XML, 2.4).
func (r *treeReader) words(length int) error {
	text := r.s[r.at : r.at+length]
	if err := r.check(text); err != nil {
		return err
	}
	if end := strings.Index(text, "]]>"); end >= 0 {
		r.at += end
		return r.fail(ErrSyntax)
	}
	r.add(node{text: text, start: r.at, end: r.at + length})
	r.at += length
	return nil
}

// check checks the references in a text that starts at the place.
func (r *treeReader) check(text string) error {
	for i := 0; ; {
		amp := strings.IndexByte(text[i:], '&')
		if amp < 0 {
			return nil
		}
		i += amp
		_, size := reference(text[i:])
		if size == 0 {
			r.at += i
			return r.fail(ErrEntity)
		}
		i += size
	}
}

// endTag closes the innermost element.
func (r *treeReader) endTag() error {
	end := strings.IndexByte(r.s[r.at:], '>')
	if end < 0 {
		return r.fail(ErrSyntax)
	}
	name := strings.TrimRight(r.s[r.at+len("</"):r.at+end], " \t\r\n")
	prefix, local := cutPrefix(name)
	top := r.open[len(r.open)-1]
	// Names are compared as written: prefixes are no more than names here, since the
	// files have akn4un alone.
	if len(r.open) == 1 || top.name != local || top.prefix != prefix {
		return r.fail(ErrSyntax)
	}
	r.at += end + 1
	top.end = r.at
	top.kids = r.keptKids.Keep(r.kids[top.from:])
	r.kids, r.open = r.kids[:top.from], r.open[:len(r.open)-1]
	return nil
}

// cutPrefix parts the prefix of a name from the rest.
func cutPrefix(name string) (prefix, local string) {
	if prefix, local, ok := strings.Cut(name, ":"); ok {
		return prefix, local
	}
	return "", name
}

// startTag opens an element (XML, 3.1): a name and attributes, each once.
func (r *treeReader) startTag() error {
	n := node{start: r.at}
	r.attributes = r.attributes[:0]
	r.at++
	name := r.name()
	if name == "" {
		return r.fail(ErrSyntax)
	}
	n.prefix, n.name = cutPrefix(name)
	for {
		blank := r.blanks()
		switch {
		case r.take(">"):
			// Readers of the tree call themselves for each level: the depth that is
			// read bounds theirs.
			if len(r.open) > maxDepth {
				return r.fail(ErrDepth)
			}
			n.attributes = r.keptAttributes.Keep(r.attributes)
			added := r.add(n)
			r.open = append(r.open, openNode{added, len(r.kids)})
			return nil
		case r.take("/>"):
			n.attributes, n.end = r.keptAttributes.Keep(r.attributes), r.at
			r.add(n)
			return nil
		case !blank:
			return r.fail(ErrSyntax)
		}
		a, err := r.attribute()
		if err != nil {
			return err
		}
		// Each new attribute is compared with all before it; the bound keeps that
		// linear.
		if hasAttribute(r.attributes, a.name) || len(r.attributes) == maxAttributes {
			return r.fail(ErrSyntax)
		}
		if r.tags++; r.tags > maxTags {
			return r.fail(ErrSize)
		}
		r.attributes = append(r.attributes, a)
	}
}

// has reports whether an element has an attribute.
func (n *node) has(name string) bool { return hasAttribute(n.attributes, name) }

func hasAttribute(attributes []attribute, name string) bool {
	for i := range attributes {
		if attributes[i].name == name {
			return true
		}
	}
	return false
}

// attribute reads a name and a value. A value has no < in it, and its references
// are checked like those of words.
func (r *treeReader) attribute() (a attribute, err error) {
	a.name = r.name()
	r.blanks()
	if a.name == "" || !r.take("=") {
		return a, r.fail(ErrSyntax)
	}
	r.blanks()
	if r.at >= len(r.s) || r.s[r.at] != '"' && r.s[r.at] != '\'' {
		return a, r.fail(ErrSyntax)
	}
	quote := r.s[r.at]
	r.at++
	end := strings.IndexByte(r.s[r.at:], quote)
	if end < 0 {
		return a, r.fail(ErrSyntax)
	}
	value := r.s[r.at : r.at+end]
	// A lost quotation mark would else swallow the tags up to the next one.
	if strings.IndexByte(value, '<') >= 0 {
		return a, r.fail(ErrSyntax)
	}
	if err := r.check(value); err != nil {
		return a, err
	}
	a.value = unescape(value)
	r.at += end + 1
	return a, nil
}

// name reads a name: letters, figures and the few marks that names have.
func (r *treeReader) name() string {
	start := r.at
	for ; r.at < len(r.s); r.at++ {
		c := r.s[r.at]
		// Wider than XML (2.3) beyond ASCII: such names are unknown to every reader
		// here and kept as they are.
		letter := c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == ':' || c >= utf8.RuneSelf
		if !letter && (r.at == start || (c < '0' || c > '9') && c != '-' && c != '.') {
			break
		}
	}
	return r.s[start:r.at]
}

// blanks passes over white space and reports whether there was any.
func (r *treeReader) blanks() bool {
	start := r.at
	for r.at < len(r.s) && isBlank(r.s[r.at]) {
		r.at++
	}
	return r.at > start
}

// isBlank reports whether a byte is white space in XML (2.3).
func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// take passes over s and reports whether it stands here.
func (r *treeReader) take(s string) bool {
	ok := strings.HasPrefix(r.s[r.at:], s)
	if ok {
		r.at += len(s)
	}
	return ok
}
