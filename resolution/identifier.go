package resolution

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/slab"
)

// IDs gives the parts of a document their identifiers, the ones that AKN4UN has
// as eId and the pages of [HTML] as anchors: paragraph 3 (b) is
// para_3__list_1__point_b in both. They are made of the printed numbers, of the
// position where none is printed, and no two are the same.
//
// The zero value is ready for one document, whose parts are to be asked for
// once each and in the printed order.
type IDs struct {
	taken    map[string]int // and the number that tells the next of the same from it
	recitals int
	buf      []byte
	texts    *slab.Text // whoever copies identifiers that were given copies no text
}

// Numbered returns the identifier of an element in another, or in none for the
// empty parent: the path, an underline and the number, where there is one.
func (ids *IDs) Numbered(parent, element, number string) string {
	ids.path(parent, element)
	if number != "" {
		ids.buf = append(append(ids.buf, '_'), number...)
	}
	return ids.take()
}

// Labelled returns the identifier of an element with the printed number label,
// the index-th of its kind, from 0.
func (ids *IDs) Labelled(parent, element, label string, index int) string {
	ids.path(parent, element)
	ids.buf = appendNumber(append(ids.buf, '_'), label, index)
	return ids.take()
}

// Paragraph returns the identifier of an operative paragraph or a paragraph of
// an annex, the index-th in its section. It is that of its number alone, which
// is counted through the whole text whatever the sections; a number that comes
// again has its section before it.
func (ids *IDs) Paragraph(c *Clause, parent string, index int) string {
	ids.path("", paragraphElement)
	ids.buf = appendNumber(append(ids.buf, '_'), c.Label, index)
	if _, taken := ids.taken[string(ids.buf)]; taken || c.Label == "" {
		return ids.Labelled(parent, paragraphElement, c.Label, index)
	}
	return ids.keep()
}

const paragraphElement = "para"

// Recital returns the identifier of a preambular paragraph: the elements that
// such paragraphs have are counted through the whole document.
func (ids *IDs) Recital(element string) string {
	ids.recitals++
	return ids.Numbered("", element, strconv.Itoa(ids.recitals))
}

// Section returns the identifier of a section, the index-th in its parent, and
// the name of the element that it is in AKN.
func (ids *IDs) Section(s *Section, parent string, index int) (element, id string) {
	element, short := sectionElement(s)
	return element, ids.Labelled(parent, short, sectionLabel(s), index)
}

// Has reports whether a part has the identifier.
func (ids *IDs) Has(id string) bool {
	_, taken := ids.taken[id]
	return taken
}

// longestPath is more than the length of any path of a published document. Parts of one
// made by hand may stand in one another by the thousand: where their paths would be longer,
// they start anew.
const longestPath = 500

// usualPath is the length of most paths, in bytes.
const usualPath = 48

// expect makes room for the identifiers of so many parts.
func (ids *IDs) expect(parts int) {
	texts := slab.NewText(parts * usualPath / 2)
	ids.taken, ids.texts = make(map[string]int, parts), &texts
}

func (ids *IDs) path(parent, element string) {
	if ids.buf == nil {
		ids.buf = make([]byte, 0, usualPath)
	}
	ids.buf = ids.buf[:0]
	if parent != "" && len(parent) <= longestPath {
		ids.buf = append(append(ids.buf, parent...), "__"...)
	}
	ids.buf = append(ids.buf, element...)
}

// take returns the identifier in the buffer. Where it is taken, a further number
// is appended, as AKN naming has it for numbers that are printed twice.
func (ids *IDs) take() string {
	next, taken := ids.taken[string(ids.buf)]
	if !taken {
		return ids.keep()
	}
	length := len(ids.buf)
	for taken {
		ids.buf = strconv.AppendInt(append(ids.buf[:length], '_'), int64(next), 10)
		_, taken = ids.taken[string(ids.buf)]
		next++
	}
	ids.taken[string(ids.buf[:length])] = next
	return ids.keep()
}

func (ids *IDs) keep() string {
	if ids.taken == nil {
		ids.taken, ids.texts = map[string]int{}, new(slab.Text)
	}
	id := ids.texts.Keep(ids.buf)
	ids.taken[id] = 2
	return id
}

// appendNumber appends the number of an element: the printed one without the
// marks around it, with a hyphen for a stop inside it; or, when no letter and no
// figure is printed, as for a bullet, its position. Letters of every script are
// kept, as the published files have them: point_أ, point_㈠.
func appendNumber(b []byte, label string, index int) []byte {
	start := len(b)
	for _, r := range bareLabel(label) {
		switch {
		case r == '.' || r == '/' || r == '-':
			b = append(b, '-')
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			b = utf8.AppendRune(b, r)
		}
	}
	if len(b) == start {
		b = strconv.AppendInt(append(b, "nn_"...), int64(index+1), 10)
	}
	return b
}

// sectionElement returns the element for a section in AKN and its abbreviation
// in identifiers.
func sectionElement(s *Section) (element, short string) {
	if len(s.Heading) > 0 && s.Heading[0].Kind == DivisionLine {
		switch word, _, _ := strings.Cut(s.Heading[0].Text.Plain, " "); word {
		case "Part":
			return "part", "part"
		case "Chapter":
			return "chapter", "chp"
		case "Article":
			return "article", "art"
		case "Rule":
			return "rule", "rule"
		}
	}
	return "section", "sec"
}

// sectionLabel returns the printed number of a section, without the word before
// it.
func sectionLabel(s *Section) string {
	if len(s.Heading) == 0 {
		return ""
	}
	line := &s.Heading[0]
	if line.Label != "" || line.Kind != DivisionLine {
		return line.Label
	}
	number := strings.TrimSpace(line.Text.Plain)
	if end := strings.IndexFunc(number, unicode.IsSpace); end >= 0 {
		number = strings.TrimSpace(number[end:])
	}
	if strings.IndexFunc(number, unicode.IsSpace) < 0 {
		return number // as nearly all are
	}
	return strings.Join(strings.Fields(number), "") // "13 bis"
}
