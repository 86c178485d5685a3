package akn

import (
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/slab"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// words are what an element says: a text whose references are the links of the
// file and whose verbs are the words in italics that it opens with.
type words struct {
	resolution.Text
	Label string // a number in front
}

// text reads the words in an element.
func (r *reader) text(n *node) words {
	t := r.newText()
	t.kids(n)
	return t.finish()
}

// A textRoom is memory in which a text is read, and then the next one. What is kept of
// a text is copied.
type textRoom struct {
	b      []byte
	pieces []ods.Segment          // where they stand in the file
	hrefs  []resolution.Reference // the links of the file
	ends   []int                  // where the links end
}

// A textKeeper has what the texts of a file are made of. Most words stand in the file
// in one piece, and are no copies.
type textKeeper struct {
	rooms  []textRoom // in which no text is read: a note is read in the text that calls it
	texts  slab.Text
	places ods.Places
	links  slab.Slab[resolution.Reference]
	verbs  slab.Slab[resolution.Verb]
}

// What is more than most texts have, in bytes and in pieces.
const (
	usualText   = 1 << 9
	usualPieces = 8
)

// newText returns a reader of words in an element.
func (r *reader) newText() textReader {
	t := textReader{reader: r}
	if last := len(r.keeper.rooms) - 1; last >= 0 {
		t.textRoom, r.keeper.rooms = r.keeper.rooms[last], r.keeper.rooms[:last]
	} else {
		t.b, t.pieces = make([]byte, 0, usualText), make([]ods.Segment, 0, usualPieces)
	}
	return t
}

// keepText returns the words that have been read, which alias the file where they are
// as they stand there.
func (t *textReader) keepText() string {
	if len(t.pieces) == 1 {
		at := t.pieces[0].Offset
		if words := t.file[at:min(at+len(t.b), len(t.file))]; words == string(t.b) {
			return words
		}
	}
	return t.keeper.texts.Keep(t.b)
}

// A textReader reads words. White space between words is one space, unless it
// is written as references.
type textReader struct {
	*reader
	words
	textRoom
	blank   bool // the last character is white space that may be layout
	italics int  // where the italics end that the words open with
	linked  bool // inside a link
	opened  bool // the last thing read is a mark after an opening bracket
	shift   int  // by how much offsets in the file are greater than those in the words
}

// finish returns the words without white space at their end. What was set in
// italics at their start is the verb, without the mark of punctuation that some
// files have in the italics.
func (t *textReader) finish() words {
	if t.blank {
		t.b = t.b[:len(t.b)-1]
	}
	t.Plain = t.keepText()
	for i := range t.Marks {
		t.Marks[i].Offset = min(t.Marks[i].Offset, len(t.Plain))
	}
	t.Place = t.keeper.places.Of(t.pieces)
	t.finishLinks()
	if phrase := strings.TrimRight(t.Plain[:min(t.italics, len(t.Plain))], " ,;:،，"); phrase != "" {
		t.Verbs = t.keeper.verbs.Keep([]resolution.Verb{{Phrase: phrase}})
	}
	t.keeper.rooms = append(t.keeper.rooms, textRoom{t.b[:0], t.pieces[:0], t.hrefs[:0], t.ends[:0]})
	return t.words
}

// kids reads what is in an element.
func (t *textReader) kids(n *node) {
	for _, k := range n.kids {
		t.node(k)
	}
}

// node reads an element or a run of words. Elements are transparent unless they
// are known: their words are words of the text. Blocks inside a text, which the
// schema does not have there, are parted by spaces.
func (t *textReader) node(n *node) {
	switch n.name {
	case "":
		t.run(n.text, n.start)
	case "authorialNote", "note":
		t.mark(t.addNote(n))
	case "noteRef":
		t.mark(strings.TrimSpace(n.attribute("marker")))
	case "sup":
		// A mark without a note in it is one of ours; other raised words, as
		// the th of 64th, are words.
		if n.attribute("class") == markClass {
			t.mark(t.reader.text(n).Plain)
		} else {
			t.kids(n)
		}
	case "inline":
		// The guidelines have no element for a number among words.
		if n.attribute("name") == "num" && t.Label == "" {
			t.Label = t.reader.text(n).Plain
		} else {
			t.kids(n)
		}
	case "a", "ref", "rref":
		t.link(n)
	case "span", "i", "b":
		t.span(n)
	case "docDate":
		// Published files drop the space before it.
		t.parted()
		t.kids(n)
	case "eol", "br", "eop":
		t.space()
	case "p", "block", "num", "heading", "subheading", "content", "td", "th", "tr":
		t.space()
		t.kids(n)
		t.space()
	default:
		t.kids(n)
	}
}

// run appends a run of words that stands at an offset of the file.
func (t *textReader) run(s string, offset int) {
	whole := len(s)
	s = t.closeMark(s)
	offset += whole - len(s)
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case isBlank(c):
			t.space()
			i++
		case c == '&':
			r, size := reference(s[i:])
			t.standsAt(offset + i)
			t.b = utf8.AppendRune(t.b, r)
			t.blank = false
			i += size
		default:
			start := i
			for i < len(s) && s[i] != '&' && (!isBlank(s[i]) || isWordSpace(s[i:])) {
				i++
			}
			t.standsAt(offset + start)
			t.b = append(t.b, s[start:i]...)
			t.blank = false
		}
	}
}

// isWordSpace reports whether a blank is one space with a word behind it, which comes
// as it is.
func isWordSpace(s string) bool { return s[0] == ' ' && len(s) > 1 && !isBlank(s[1]) }

// standsAt notes that what is appended next stands at an offset of the file.
func (t *textReader) standsAt(offset int) {
	if at := len(t.b); offset-at != t.shift || at == 0 {
		if at == 0 {
			t.pieces = t.pieces[:0] // what has been taken out of the words stood before
		}
		t.pieces, t.shift = append(t.pieces, ods.Segment{At: at, Offset: offset}), offset-at
	}
}

// space appends a space between words.
func (t *textReader) space() {
	if len(t.b) > 0 && !t.blank {
		t.b = append(t.b, ' ')
		t.blank = true
	}
}

// parted puts the space before a date that published files have lost: "on2
// November 2023".
func (t *textReader) parted() {
	if n := len(t.b); n > 0 && t.b[n-1]|0x20 >= 'a' && t.b[n-1]|0x20 <= 'z' {
		t.space()
	}
}

// mark notes that a note is called here. An opening bracket before it may be one
// that it is set in: see closeMark.
func (t *textReader) mark(label string) {
	t.Marks = append(t.Marks, ods.Mark{Offset: len(t.b), Label: label})
	t.opened = len(t.b) > 0 && t.b[len(t.b)-1] == '('
}

// closeMark takes the brackets that a mark stands in out of the words, and
// returns the words that follow: Arabic sets marks so.
func (t *textReader) closeMark(s string) string {
	rest, closed := strings.CutPrefix(s, ")")
	if !t.opened || !closed {
		t.opened = t.opened && s == ""
		return s
	}
	t.opened = false
	t.b = t.b[:len(t.b)-1]
	m := &t.Marks[len(t.Marks)-1]
	m.Offset, m.Set = len(t.b), "("+m.Label+")"
	return rest
}

// span reads words that are set apart. Those in italics at the start are the
// verb that opens a clause; in Chinese they are bold. A note may be called inside
// them.
func (t *textReader) span(n *node) {
	class := n.attribute("class")
	italic := n.name == "i" || strings.Contains(class, "italic") ||
		class == "bold" && t.document.Language == symbol.Chinese
	last := len(t.Marks) - 1
	opens := italic && t.italics == len(t.b) && (len(t.b) == 0 || last >= 0 && t.Marks[last].Offset == len(t.b))
	t.kids(n)
	if opens {
		t.italics = len(t.b)
	}
}

// link reads words that are a link. Published files part a link at its spaces:
// where the one before leads to the same place and ends here, it goes on.
func (t *textReader) link(n *node) {
	href := strings.TrimSpace(n.attribute("href"))
	if href == "" || t.linked || !isAddress(href) {
		t.kids(n) // a link in a link is none
		return
	}
	start := len(t.b)
	t.linked = true
	t.kids(n)
	t.linked = false
	if last := len(t.ends) - 1; last >= 0 && t.ends[last] == start && t.hrefs[last].URL == href {
		t.ends[last] = len(t.b)
		return
	}
	t.hrefs = append(t.hrefs, resolution.Reference{Offset: start, URL: href})
	t.ends = append(t.ends, len(t.b))
}

// finishLinks sets the phrases of the links and drops those without words.
func (t *textReader) finishLinks() {
	kept := t.hrefs[:0]
	for i, link := range t.hrefs {
		start, end := min(link.Offset, len(t.Plain)), min(t.ends[i], len(t.Plain))
		left := strings.TrimLeft(t.Plain[start:end], " \u00a0")
		link.Offset = end - len(left)
		if link.Phrase = strings.TrimRight(left, " \u00a0"); link.Phrase != "" {
			kept = append(kept, link)
		}
	}
	t.References = t.keeper.links.Keep(kept)
}
