package akn

import (
	"github.com/undoc-go/undoc/resolution"
)

// recital writes a preambular paragraph as a container that is named after the
// words that open it. A container of another name has what stands in the
// preamble and is no recital: its name is its kind.
func (w *writer) recital(c *resolution.Clause) {
	id := w.ids.Recital("container")
	w.begin("container", at("name", recitalName(c)), at("eId", id))
	w.recitalContent(c, id)
	w.end("container")
}

// recitalName returns the name of the container of a clause. The guidelines
// call a recital without a known opening "preamble".
func recitalName(c *resolution.Clause) string {
	if c.Kind != resolution.Recital {
		return c.Kind.String()
	}
	phrase := opening(&c.Text)
	for kind := resolution.Paragraph; phrase != "" && kind <= resolution.Table; kind++ {
		if phrase == kind.String() {
			phrase = ""
		}
	}
	if phrase == "" {
		return "preamble"
	}
	return phrase
}

// opening returns the clause verb of a text, which may stand behind an adverbial,
// or "". One whose place the text no longer has is none.
func opening(t *resolution.Text) string {
	if len(t.Verbs) == 0 {
		return ""
	}
	verb := &t.Verbs[0]
	if verb.Offset < 0 || verb.End() > len(t.Plain) || t.Plain[verb.Offset:verb.End()] != verb.Phrase {
		return ""
	}
	return verb.Phrase
}

// startsWithVerb reports whether a text starts with its verb: one that stands behind
// others, "In this regard, notes", tells readers of the file no kind.
func startsWithVerb(t *resolution.Text) bool {
	return opening(t) != "" && t.Verbs[0].Offset == 0
}

// recitalContent writes the words of a preambular paragraph, its items as a
// list of blocks, and what follows them, each in a container of its own.
func (w *writer) recitalContent(c *resolution.Clause, id string) {
	w.recitalWords(c, id)
	for i := range c.Tail {
		tail := &c.Tail[i]
		w.begin("container", at("name", tail.Kind.String()), at("eId", w.ids.Numbered(id, "container", number(i+1))))
		w.recitalContent(tail, id)
		w.end("container")
	}
}

// recitalWords writes what a clause says, its table and its items. A clause without
// words but with a table has no p before it; one without anything has an empty p,
// as a container wants an element.
func (w *writer) recitalWords(c *resolution.Clause, id string) {
	if !isEmpty(&c.Text) || c.Label != "" || len(c.Rows) == 0 && c.Kind != resolution.Table {
		w.labelled(c.Label, &c.Text)
	}
	if len(c.Rows) > 0 || c.Kind == resolution.Table {
		w.table(c.Rows, id)
	}
	if len(c.Items) > 0 {
		w.blockList(c.Items, id)
	}
}

// blockList writes items.
func (w *writer) blockList(items []resolution.Clause, parent string) {
	id := w.ids.Numbered(parent, "list", "1")
	w.begin("blockList", at("eId", id))
	for i := range items {
		item := items[i]
		itemID := w.ids.Labelled(id, "item", item.Label, i)
		w.begin("item", at("eId", itemID), at("class", itemClass(&item)))
		w.num(item.Label)
		item.Label = ""
		w.itemContent(&item, itemID)
		w.end("item")
	}
	w.end("blockList")
}

// itemContent writes what is in an item, and what follows under it: words go on in
// the item, and what is more than words is a block of its own, with its kind as
// class. The schema has no container in an item.
func (w *writer) itemContent(c *resolution.Clause, id string) {
	w.recitalWords(c, id)
	for i := range c.Tail {
		tail := &c.Tail[i]
		if isSingle(tail) && tail.Kind == resolution.Paragraph && !isEmpty(&tail.Text) {
			w.labelled(tail.Label, &tail.Text)
			continue
		}
		tailID := w.ids.Numbered(id, "blockContainer", number(i+1))
		w.begin("blockContainer", at("eId", tailID), at("class", clauseClass(tail.Kind, resolution.Paragraph)))
		w.itemContent(tail, tailID)
		w.end("blockContainer")
	}
}
